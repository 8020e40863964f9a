// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"
#include "lead/formschema.h"

#include <QMetaType>
#include <QSize>

namespace leadbooth {

/*! What the preview is to show. A value. */
struct PreviewRequest
{
    KioskProfile profile = {};
    FormSchemaPtr schema = {};
    QString language = {};
    QSize size = {}; //!< of the booth's screen
    /*! Steps of a visitor: 0 the welcome, then the pages that can be filled in, the review, the
     * consent where there is one, the thanks. */
    int step = 0;
};

/*! How many steps a visitor of \a request has. */
[[nodiscard]] int previewSteps(const KioskProfile &profile, const FormSchema &schema);
/*! The step of the \a page -th page of \a profile; of the next one where visitors do not see it. */
[[nodiscard]] int previewStepOf(const KioskProfile &profile, const FormSchema &schema, int page);

} // namespace leadbooth

Q_DECLARE_METATYPE(leadbooth::PreviewRequest)
