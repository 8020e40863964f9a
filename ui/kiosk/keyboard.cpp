// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keyboard.h"

#include "ui/common/style.h"
#include "ui/kiosk/keyboardaccess.h"
#include "ui/kiosk/keyboardpainter.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QTouchEvent>

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MousePoint = -1;
constexpr auto DoubleTap = 400ms;
constexpr auto FirstRepeat = 500ms;
constexpr auto NextRepeat = 60ms;
constexpr int Rows = 4;
constexpr double LeastMillimetres = 12;
constexpr double MillimetresPerInch = 25.4;

/*! Dots per inch, of a screen that may not know how large it is, or say so wrongly. */
double dotsPerInch(const QScreen *screen)
{
    constexpr double Usual = 96;
    const double stated = screen ? screen->physicalDotsPerInch() : Usual;
    return stated >= 40 && stated <= 220 ? stated : Usual;
}

int gap()
{
    return sizes(Density::Kiosk).space[0];
}

/*! The height of a target in a keyboard of \a width. */
int rowHeight(const QWidget *keyboard, int width)
{
    // Wide screens are looked at from further away.
    const int least = Keyboard::leastTarget(keyboard).height();
    return qBound(least, width / 20, least * 11 / 8);
}

} // namespace

Keyboard::Keyboard(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    installKeyboardAccess();
    setLanguages({});
}

Keyboard::~Keyboard() = default;

bool Keyboard::canTypeInto(const QWidget *widget)
{
    return widget && widget->isEnabled() && widget->testAttribute(Qt::WA_InputMethodEnabled)
           && !widget->inputMethodQuery(Qt::ImReadOnly).toBool();
}

QSize Keyboard::leastTarget(const QWidget *widget)
{
    const int side =
            int(std::ceil(LeastMillimetres * dotsPerInch(widget->screen()) / MillimetresPerInch));
    return {side, qMax(side, sizes(Density::Kiosk).control + gap())};
}

void Keyboard::setLanguages(const QStringList &languages)
{
    m_languages.clear();
    for (const QString &language : languages) {
        if (keyboardLanguages().contains(language) && !m_languages.contains(language)) {
            m_languages.append(language);
        }
    }
    if (m_languages.isEmpty()) {
        m_languages.append(keyboardLanguages().constFirst());
    }
    KeyboardState state = m_state;
    state.severalLanguages = m_languages.size() > 1;
    if (!m_languages.contains(state.language)) {
        state.language = m_languages.constFirst();
    }
    setState(state);
}

void Keyboard::setLanguage(const QString &language)
{
    if (m_languages.contains(language)) {
        KeyboardState state = m_state;
        state.language = language;
        setState(state);
    }
}

void Keyboard::setEditor(QWidget *editor)
{
    // A click gives the focus to whoever behind the keyboard takes it, unless the keyboard's proxy
    // has it already.
    setFocusProxy(editor);
    m_editor = editor;
    dropPresses();
    m_shiftTouched.reset();
    if (!editor) {
        return;
    }
    const auto hints = Qt::InputMethodHints(editor->inputMethodQuery(Qt::ImHints).toInt());
    KeyboardState state = m_state;
    state.kind = keyboardKind(hints);
    state.severalLines = hints.testFlag(Qt::ImhMultiLine);
    state.signs = false;
    state.moreSigns = false;
    state.capitals = false;
    m_shift = ShiftState::Off;
    setState(state);
}

void Keyboard::forget()
{
    dropPresses();
    m_shiftTouched.reset();
    m_shift = ShiftState::Off;
    KeyboardState state = m_state;
    state.language = m_languages.constFirst();
    state.capitals = false;
    state.signs = false;
    state.moreSigns = false;
    setState(state);
}

void Keyboard::setState(const KeyboardState &state)
{
    if (state != m_state || m_keys.empty()) {
        m_state = state;
        place();
        Q_EMIT keysChanged();
    }
    update();
}

void Keyboard::setShift(ShiftState shift)
{
    m_shift = shift;
    KeyboardState state = m_state;
    state.capitals = shift != ShiftState::Off;
    setState(state);
}

// Geometry

int Keyboard::heightForWidth(int width) const
{
    return Rows * rowHeight(this, width) + gap();
}

QSize Keyboard::sizeHint() const
{
    return {sizes(Density::Kiosk).windowWidth, heightForWidth(qMax(width(), 1))};
}

void Keyboard::place()
{
    const std::vector<KeyRow> rows = keyRows(m_state);
    const double columns = columnsOf(rows);
    const double height = rowHeight(this, width());
    const int margin = gap() / 2;
    // Wider keys are no easier to hit, only farther apart.
    const double widest = height * (hasPages(m_state.kind) ? 1.7 : 2.1);
    const double column = qMin((width() - 2 * margin) / columns, widest);
    m_keys.clear();
    double top = margin;
    for (const KeyRow &row : rows) {
        double rowWidth = 0;
        for (const Key &key : row) {
            rowWidth += key.width * column;
        }
        double left = (width() - rowWidth) / 2;
        for (const Key &key : row) {
            const double right = left + key.width * column;
            const QRect target(QPoint(qRound(left), qRound(top)),
                               QPoint(qRound(right) - 1, qRound(top + height) - 1));
            m_keys.push_back({key, target, target.adjusted(margin, margin, -margin, -margin)});
            left = right;
        }
        top += height;
    }
}

int Keyboard::keyAt(const QPoint &position) const
{
    const auto found = std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const PlacedKey &key) {
        return key.target.contains(position);
    });
    return found == m_keys.cend() ? -1 : int(found - m_keys.cbegin());
}

void Keyboard::resizeEvent(QResizeEvent *)
{
    dropPresses();
    place();
}

// Fingers

bool Keyboard::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touch(*static_cast<QTouchEvent *>(event));
        return true;
    case QEvent::TouchCancel:
        dropPresses();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease: {
        // All of them end here: behind the keyboard nobody is meant.
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (event->type() == QEvent::MouseMove) {
            move(MousePoint, mouse->position().toPoint());
        } else if (mouse->button() == Qt::LeftButton) {
            if (event->type() == QEvent::MouseButtonRelease) {
                release(MousePoint);
            } else {
                press(MousePoint, mouse->position().toPoint());
            }
        }
        event->accept();
        return true;
    }
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        update();
        Q_EMIT keysChanged();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void Keyboard::touch(const QTouchEvent &event)
{
    for (const QEventPoint &point : event.points()) {
        switch (point.state()) {
        case QEventPoint::Pressed:
            press(point.id(), point.position().toPoint());
            break;
        case QEventPoint::Updated:
            move(point.id(), point.position().toPoint());
            break;
        case QEventPoint::Released:
            release(point.id());
            break;
        default:
            break;
        }
    }
}

void Keyboard::press(int pointId, const QPoint &position)
{
    while (!m_presses.empty()) {
        release(m_presses.front().pointId);
    }
    const int key = keyAt(position);
    m_presses.push_back({pointId, key});
    if (key >= 0 && m_keys[size_t(key)].key.role == KeyRole::Backspace) {
        holdBackspace(false);
    }
    update();
}

void Keyboard::move(int pointId, const QPoint &position)
{
    for (Press &press : m_presses) {
        if (press.pointId == pointId) {
            const int key = keyAt(position);
            if (key != press.key && m_repeat) {
                // It has already done its work: there is nothing to slide to.
                dropPresses();
                return;
            }
            press.key = key;
            update();
        }
    }
}

void Keyboard::release(int pointId)
{
    const auto found = std::find_if(m_presses.cbegin(), m_presses.cend(),
                                    [&](const Press &press) { return press.pointId == pointId; });
    if (found == m_presses.cend()) {
        return;
    }
    const int index = found->key;
    const bool hasActed = m_repeat != nullptr;
    m_presses.erase(found);
    m_repeat.reset();
    update();
    if (index >= 0 && !hasActed) {
        perform(Key(m_keys[size_t(index)].key));
    }
}

void Keyboard::dropPresses()
{
    m_presses.clear();
    m_repeat.reset();
    update();
}

void Keyboard::hideEvent(QHideEvent *)
{
    dropPresses();
}

void Keyboard::holdBackspace(bool isRepeat)
{
    m_repeat = m_clock.startTimer(isRepeat ? NextRepeat : FirstRepeat,
                                  [this] { holdBackspace(true); });
    sendKey(Qt::Key_Backspace, u"\b"_s, isRepeat);
}

// What a key does

void Keyboard::activate(int index)
{
    if (index >= 0 && index < int(m_keys.size())) {
        perform(Key(m_keys[size_t(index)].key));
    }
}

void Keyboard::perform(const Key &key)
{
    KeyboardState state = m_state;
    switch (key.role) {
    case KeyRole::Text:
        type(key.text);
        break;
    case KeyRole::Space:
        type(u" "_s);
        break;
    case KeyRole::Shift:
        touchShift();
        break;
    case KeyRole::Pages:
        state.signs = !state.signs;
        state.moreSigns = false;
        setState(state);
        break;
    case KeyRole::MoreSigns:
        state.moreSigns = !state.moreSigns;
        setState(state);
        break;
    case KeyRole::Language:
        switchLanguage();
        break;
    case KeyRole::Backspace:
        sendKey(Qt::Key_Backspace, u"\b"_s);
        break;
    case KeyRole::NewLine:
        sendKey(Qt::Key_Return, u"\r"_s);
        break;
    case KeyRole::Next:
        Q_EMIT nextRequested();
        break;
    }
}

void Keyboard::type(const QString &text)
{
    if (m_shift == ShiftState::Once && !m_state.signs) {
        setShift(ShiftState::Off);
    }
    // Editors leave it to the input method to see that they are only to be read.
    if (!canTypeInto(m_editor)) {
        return;
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(m_editor, &event);
    Q_EMIT typed();
}

void Keyboard::sendKey(int key, const QString &text, bool isRepeat)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (!canTypeInto(m_editor)) {
            return;
        }
        QKeyEvent event(type, key, Qt::NoModifier, text, isRepeat);
        QCoreApplication::sendEvent(m_editor, &event);
    }
    Q_EMIT typed();
}

void Keyboard::touchShift()
{
    const std::chrono::milliseconds now = m_clock.monotonic();
    const bool isDouble = m_shiftTouched && now - *m_shiftTouched <= DoubleTap;
    m_shiftTouched = now;
    if (m_shift == ShiftState::Once && isDouble) {
        setShift(ShiftState::Locked);
    } else {
        setShift(m_shift == ShiftState::Off ? ShiftState::Once : ShiftState::Off);
    }
}

void Keyboard::switchLanguage()
{
    const qsizetype next = (m_languages.indexOf(m_state.language) + 1) % m_languages.size();
    setLanguage(m_languages.at(next));
    Q_EMIT languageChanged(m_state.language);
}

void Keyboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyboardGround(painter, *this);
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const bool isPressed = std::any_of(m_presses.cbegin(), m_presses.cend(),
                                           [&](const Press &press) { return press.key == int(i); });
        paintKey(painter, *this, m_keys[i], {.isPressed = isPressed, .shift = m_shift});
    }
}

} // namespace leadbooth
