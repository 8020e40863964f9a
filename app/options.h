// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace leadbooth {

/*! What the command line of leadbooth asks for. */
struct Options
{
    QString profileDir;        //!< absolute
    bool demo = false;         //!< on the embedded portal
    bool kiosk = false;        //!< for the visitors of a booth
    QString boothFile = {};    //!< kiosk: what it is told
    QString cameraFile = {};   //!< demo kiosk: pictures instead of a camera's, a file or a folder
    bool boothPreview = false; //!< draw a booth's pages for another process, see boothpreview.h
    QString language = {};     //!< empty: as set, or as the system
    QString tourDir = {};      //!< not empty: save pictures of the main screens there and end
    QString showOnce = {}; //!< not empty: fill in and send one lead, save a picture there and end
    QString ledger = {};   //!< not empty: the embedded portal records requests and leads there
    bool endWhenReady =
            false;        //!< print what the start cost as soon as the form takes keys, and end
    QString message = {}; //!< not empty: print this and end
};

/*! \a arguments without the program's name. InvalidInput: Error::detail says what is wrong with
 * them. */
[[nodiscard]] Result<Options> parseOptions(const QStringList &arguments);

} // namespace leadbooth
