// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "kiosk/boothdraft.h"
#include "kiosk/boothproblem.h"
#include "lead/formschema.h"

#include <QObject>

namespace leadbooth {

/*! What all parts of the designer share: the profile that is being made, and the portal's form. UI
 * thread. */
class BoothEditing final : public QObject
{
    Q_OBJECT

public:
    /*! \a clock outlives it. */
    BoothEditing(Clock &clock, FormSchemaPtr schema, QObject *parent);
    ~BoothEditing() override;

    [[nodiscard]] Clock &clock() const { return m_clock; }
    [[nodiscard]] const FormSchemaPtr &schema() const { return m_schema; }
    [[nodiscard]] const BoothDraft &draft() const { return m_draft; }
    [[nodiscard]] const KioskProfile &profile() const { return m_draft.profile(); }

    void setSchema(const FormSchemaPtr &schema);
    /*! Another booth: what was done before cannot be undone any more. */
    void begin(const KioskProfile &profile);
    /*! \a act changes the draft; changed() follows where it did. */
    void edit(const std::function<void(BoothDraft &)> &act);
    /*! See BoothDraft::change(). */
    void change(const QString &what, const std::function<void(KioskProfile &)> &change);
    void undo();

    /*! The portal's name of a field; its code where the form has it no longer. */
    [[nodiscard]] QString fieldLabel(const QString &code) const;

Q_SIGNALS:
    void changed();
    void schemaChanged();
    /*! Something is gone that can be brought back by undo(). */
    void removed(const QString &sentence);

private:
    Clock &m_clock;
    FormSchemaPtr m_schema;
    BoothDraft m_draft;
};

} // namespace leadbooth
