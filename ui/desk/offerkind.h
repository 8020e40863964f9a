// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbooth {

/*! Where a lead comes from that is offered to be gone on with. */
enum class OfferKind {
    Found,    //!< it was kept as a draft
    PutAside, //!< it made room in the form
    Cleared,  //!< a person emptied the form; offered for a while only
};

} // namespace leadbooth
