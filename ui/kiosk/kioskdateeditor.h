// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskeditor.h"

namespace leadbooth {

class KioskLine;

/*! Day, month and year, each by digits, in the order of the locale; hour and minute. */
class KioskDateEditor final : public KioskEditor
{
    Q_OBJECT

public:
    KioskDateEditor(bool withTime, const KioskEditing &editing, QWidget *parent);
    ~KioskDateEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void wipe() override;
    void setInvalid(bool isInvalid) override;

private:
    KioskLine *addPart(const QString &name, int digits);
    void goOn(KioskLine *from, int digits);

    const bool m_withTime;
    const KioskEditing m_editing;
    KioskLine *m_day = nullptr;
    KioskLine *m_month = nullptr;
    KioskLine *m_year = nullptr;
    KioskLine *m_hour = nullptr; //!< null without a time
    KioskLine *m_minute = nullptr;
    QList<KioskLine *> m_parts; //!< as they are shown
};

} // namespace leadbooth
