// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbooth {

/*!
 * The heading of a section, which folds and unfolds it: by click, Enter, Space, Right (unfold) and
 * Left (fold). When folded it says how much is in it.
 */
class SectionHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeading(QWidget *parent);
    ~SectionHeading() override;

    void setTitle(const QString &title);
    [[nodiscard]] const QString &title() const { return m_title; }
    void setFolded(bool folded, int filledIn);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void foldRequested(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QString summary() const;

    QString m_title;
    bool m_folded = false;
    int m_filledIn = 0;
    bool m_keyboardFocus = false;
};

} // namespace leadbooth
