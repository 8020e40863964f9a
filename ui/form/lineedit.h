// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace leadbooth {

/*!
 * A line of text as the form uses it: nothing typed is ever cut, and the form decides where Tab and
 * Enter lead (so its focus policy is a click; see FormView::focusNextPrevChild).
 */
class LineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent);
    ~LineEdit() override;

    /*! Puts \a text in place of what is there as one step that can be undone. */
    void replaceText(const QString &text);
};

} // namespace leadbooth
