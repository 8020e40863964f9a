// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothediting.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace leadbooth {

/*! What is wrong with the booth, each with a button that leads to where it is mended. UI thread. */
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    ProblemList(BoothEditing &editing, QWidget *parent);
    ~ProblemList() override;

    /*! A file can be saved. */
    [[nodiscard]] bool maySave() const;
    [[nodiscard]] const QList<BoothProblem> &problems() const { return m_problems; }

Q_SIGNALS:
    void placeChosen(const leadbooth::BoothPlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void show();

    BoothEditing &m_editing;
    QList<BoothProblem> m_problems;
    QLabel *m_summary;
    QScrollArea *m_area;
    QWidget *m_rows = nullptr;
};

} // namespace leadbooth
