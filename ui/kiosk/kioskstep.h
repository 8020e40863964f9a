// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kiosklead.h"

#include <QWidget>

namespace leadbooth {

/*! The content of one page. It is made anew for every showing, also when the language changes. */
class KioskStep : public QWidget
{
    Q_OBJECT

public:
    ~KioskStep() override;

    /*! Puts what was entered into \a answers. */
    virtual void collect(KioskAnswers *answers) const;
    /*! Overwrites it: the visitor is gone. */
    virtual void wipe();

protected:
    explicit KioskStep(QWidget *parent = nullptr);
};

} // namespace leadbooth
