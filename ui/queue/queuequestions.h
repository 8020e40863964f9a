// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

#include <functional>

class QWidget;

namespace leadbooth {

// What is asked about before something that cannot be undone. Each opens a dialog over \a parent
// and calls \a then when the person agrees, while \a parent lives; otherwise never. UI thread.

/*! To send \a count leads that may be in the portal already. \a name of the only one. */
void askToSendAgain(QWidget *parent, int count, const QString &name, std::function<void()> then);

/*! The same before such a lead is edited. */
void askToEditUncertain(QWidget *parent, const QString &name, std::function<void()> then);

/*! Whether a lead was seen in the portal; its number is optional, and may be given as the address
 * of its page. */
void askForNumber(QWidget *parent, const QString &name, std::function<void(const LeadId &)> then);

} // namespace leadbooth
