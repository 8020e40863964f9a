// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace leadbooth {

class MessageStrip;

/*!
 * A dialog of one column: a strip for what went wrong, a heading, what the dialog is about, and a
 * row of buttons. It is as high as its texts need at its width, and scrolls where the screen is
 * not. UI thread.
 */
class ColumnDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnDialog(QWidget *parent);
    ~ColumnDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /*! Sets every text. To be called by the constructor of the dialog itself; called when the
     * language changes. */
    virtual void retranslate() = 0;

    /*! Sets the window's title as well. */
    void setHeading(const QString &text);
    [[nodiscard]] MessageStrip &strip() { return *m_strip; }
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    [[nodiscard]] int columnWidth() const; //!< of what is in it
    /*! On the leading side: what does not end the dialog. */
    QPushButton *addAction();
    /*! On the trailing side, in this order; the last one is the primary one. */
    QPushButton *addEnd();
    void setPrimary(QPushButton *button);
    /*! Grows where the texts need it; to be called when they have changed. */
    void fit();

private:
    QVBoxLayout *m_layout;
    MessageStrip *m_strip;
    QScrollArea *m_area;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QLabel *m_heading;
    QBoxLayout *m_actions;
    QBoxLayout *m_ends;
};

} // namespace leadbooth
