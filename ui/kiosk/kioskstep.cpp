// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskstep.h"

namespace leadbooth {

KioskStep::KioskStep(QWidget *parent)
    : QWidget(parent)
{}

KioskStep::~KioskStep() = default;

void KioskStep::collect(KioskAnswers *) const {}

void KioskStep::wipe() {}

} // namespace leadbooth
