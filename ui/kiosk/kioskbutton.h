// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace leadbooth {

/*!
 * A button for fingers: never smaller than Keyboard::leastTarget(), and its text, which is plain,
 * goes on several lines where it has to. It leaves the focus where it is when it is touched.
 */
class KioskButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Normal,
        Primary, //!< the one that leads on
        Quiet,   //!< without a border
        One,     //!< one of several: a round mark
        Several, //!< may be chosen beside others: a square mark
    };

    KioskButton(const QString &label, Kind kind, QWidget *parent);
    ~KioskButton() override;

    [[nodiscard]] const QString &label() const { return m_label; }
    void setLabel(const QString &label);
    /*! Takes all the width that there is. */
    void widen();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isChoice() const { return m_kind == Kind::One || m_kind == Kind::Several; }
    /*! Around the text, on both sides together; with the mark. */
    [[nodiscard]] int sideRoom() const;
    [[nodiscard]] int markRoom() const;

    QString m_label;
    Kind m_kind;
};

} // namespace leadbooth
