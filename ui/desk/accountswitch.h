// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"

#include <QObject>

namespace leadbooth {

class MainWindow;

/*!
 * Lets a person change to another account. With a lead in the window it is asked first: another
 * portal has another form. UI thread.
 */
class AccountSwitch : public QObject
{
    Q_OBJECT

public:
    /*! \a window owns this. */
    explicit AccountSwitch(MainWindow &window);

public Q_SLOTS:
    void choose(const leadbooth::AccountId &account);

Q_SIGNALS:
    void chosen(const leadbooth::AccountId &account);

private:
    MainWindow &m_window;
};

} // namespace leadbooth
