// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskstep.h"

namespace leadbooth {

/*! Which language to go on in, each in its own words. */
class LanguageStep final : public KioskStep
{
    Q_OBJECT

public:
    explicit LanguageStep(const QStringList &languages);
    ~LanguageStep() override;

Q_SIGNALS:
    void chosen(const QString &language);
};

/*! What happens next, and what the visitor may keep of it. */
class ThanksStep final : public KioskStep
{
    Q_OBJECT

public:
    /*! \a thanks: the profile's; empty: ours. */
    ThanksStep(const QString &thanks, const QString &reference);
    ~ThanksStep() override;
};

/*! Nothing can be filled in, and what the staff has to do about it. */
class NotReadyPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Missing { Profile, Schema, Fields };
    explicit NotReadyPage(Missing missing, QWidget *parent = nullptr);
    ~NotReadyPage() override;
};

} // namespace leadbooth
