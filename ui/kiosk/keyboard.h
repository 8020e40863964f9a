// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/kiosk/keyboardlayout.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QTouchEvent;

namespace leadbooth {

/*! One key where it lies. */
struct PlacedKey
{
    Key key;
    QRect target; //!< what a finger may hit; targets touch each other
    QRect face;   //!< what is drawn
};

/*! Off, for the next letter, until it is touched again. */
enum class ShiftState { Off, Once, Locked };

/*! What makes one key look other than its neighbours. */
struct KeyLook
{
    bool isPressed = false;
    ShiftState shift = ShiftState::Off; //!< of the shift key
};

/*!
 * A keyboard on the screen for one editor of the same window, by touch (several fingers) or mouse.
 * It never takes the focus, has no window of its own, and keeps nothing of what is typed.
 *
 * A key types when the finger leaves it, so that one can slide to the right one; the next finger
 * ends the one before, so that the order stays. Backspace begins at once, and repeats.
 *
 * UI thread. Nothing that is typed may destroy the keyboard.
 */
class Keyboard final : public QWidget
{
    Q_OBJECT

public:
    /*! \a clock outlives the keyboard. */
    explicit Keyboard(Clock &clock, QWidget *parent);
    ~Keyboard() override;

    /*! Whether a person can type into \a widget by a keyboard. */
    [[nodiscard]] static bool canTypeInto(const QWidget *widget);
    /*! The least height and width of a target: 12 mm on the screen that \a widget is on, and 64
     * pixels of height. */
    [[nodiscard]] static QSize leastTarget(const QWidget *widget);

    /*! What there is to switch between; the first is where forget() goes back to. Languages without
     * letters are left out; empty: English. */
    void setLanguages(const QStringList &languages);
    void setLanguage(const QString &language);
    [[nodiscard]] QString language() const { return m_state.language; }

    /*! What is typed goes into \a editor; null: nowhere. Its hints choose the keys. */
    void setEditor(QWidget *editor);
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /*! Drops everything but the editor: fingers, shift, the page of signs, the language. For the
     * moment when one visitor has gone and the next one comes. */
    void forget();

    [[nodiscard]] const KeyboardState &state() const { return m_state; }
    [[nodiscard]] ShiftState shiftState() const { return m_shift; }
    [[nodiscard]] const std::vector<PlacedKey> &keys() const { return m_keys; }
    [[nodiscard]] QString label(const Key &key) const;
    /*! What a screen reader says. */
    [[nodiscard]] QString spokenName(const Key &key) const;
    /*! As if the key had been touched. */
    void activate(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void typed();         //!< the editor has got something
    void nextRequested(); //!< what Enter is elsewhere: on to the next field or page
    void languageChanged(const QString &language); //!< by the person
    void keysChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /*! A finger, or the mouse. */
    struct Press
    {
        int pointId = 0;
        int key = -1; //!< under it now; negative: none
    };

    void touch(const QTouchEvent &event);
    void press(int pointId, const QPoint &position);
    void move(int pointId, const QPoint &position);
    void release(int pointId);
    void dropPresses();
    [[nodiscard]] int keyAt(const QPoint &position) const;

    void perform(const Key &key);
    void type(const QString &text);
    void sendKey(int key, const QString &text, bool isRepeat = false);
    void touchShift();
    void switchLanguage();
    /*! Deletes one character now, and more while it is held. */
    void holdBackspace(bool isRepeat);
    void setState(const KeyboardState &state);
    void setShift(ShiftState shift);
    void place();

    Clock &m_clock;
    QPointer<QWidget> m_editor;
    QStringList m_languages;
    KeyboardState m_state;
    ShiftState m_shift = ShiftState::Off;
    std::optional<std::chrono::milliseconds> m_shiftTouched; //!< monotonic
    std::vector<PlacedKey> m_keys;
    std::vector<Press> m_presses;
    std::unique_ptr<ClockTimer> m_repeat;
};

} // namespace leadbooth
