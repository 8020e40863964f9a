// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothtab.h"

class QCheckBox;
class QLineEdit;

namespace leadbooth {

/*! How badges are read: by a scanner that types, by a camera. UI thread. */
class ScannerTab final : public BoothTab
{
    Q_OBJECT

public:
    ScannerTab(BoothEditing &editing, QWidget *parent);
    ~ScannerTab() override;

    void showPlace(const BoothPlace &place) override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct Mark
    {
        QString KioskProfile::*value = nullptr;
        QLabel *label = nullptr;
        QLineEdit *line = nullptr;
        QLabel *problem = nullptr;
    };
    void connectMark(const Mark &mark, const QString &name);
    void show(const Mark &mark);

    QLabel *m_heading;
    QLabel *m_hint;
    Mark m_prefix;
    Mark m_suffix;
    QLabel *m_example;
    QLabel *m_cameraHeading;
    QLabel *m_cameraHint;
    QCheckBox *m_camera;
};

} // namespace leadbooth
