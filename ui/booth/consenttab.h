// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskcheck.h"
#include "ui/booth/boothtab.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace leadbooth {

class TextsEdit;

/*! What visitors agree to, and where the portal keeps that. UI thread. */
class ConsentTab final : public BoothTab
{
    Q_OBJECT

public:
    ConsentTab(BoothEditing &editing, QWidget *parent);
    ~ConsentTab() override;

    void showPlace(const BoothPlace &place) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct Target
    {
        ConsentPart part = ConsentPart::Agreed;
        QString KioskConsent::*code = nullptr;
        QLabel *label = nullptr;
        QComboBox *combo = nullptr;
    };
    void fill(const Target &target);

    QLabel *m_textHeading;
    QLabel *m_textHint;
    TextsEdit *m_texts;
    QLabel *m_versionLabel;
    QLineEdit *m_version;
    QCheckBox *m_mayDecline;
    QCheckBox *m_signature;
    QLabel *m_targetsHeading;
    QLabel *m_targetsHint;
    std::array<Target, 5> m_targets;
};

} // namespace leadbooth
