// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskeditor.h"
#include "ui/kiosk/kioskstep.h"

class QVBoxLayout;

namespace leadbooth {

class KioskButton;

/*! Everything that was answered, each with a way to change it. */
class ReviewStep final : public KioskStep
{
    Q_OBJECT

public:
    ReviewStep(const QList<KioskPage> &pages, const KioskEditing &editing, const QString &language,
               const KioskAnswers &answers);
    ~ReviewStep() override;

Q_SIGNALS:
    void changePressed(int page, const QString &field);
    void dropScannedPressed(); //!< what of the badge no field took is not to be kept

private:
    /*! A row with a button at its end. */
    KioskButton *addRow(const QString &name, const QString &value, const QString &action);

    QVBoxLayout *m_rows;
};

} // namespace leadbooth
