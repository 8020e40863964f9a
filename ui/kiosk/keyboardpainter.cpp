// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/keyboardpainter.h"

#include "ui/common/icon.h"
#include "ui/common/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct KeyColors
{
    QRgb ground;
    QRgb border;
    Tone ink;
};

KeyColors colorsOf(const Tokens &t, KeyRole role, const KeyLook &look)
{
    const bool isPrimary =
            role == KeyRole::Next || (role == KeyRole::Shift && look.shift == ShiftState::Locked);
    if (isPrimary) {
        return look.isPressed ? KeyColors{t.accentTint, t.accent, Tone::Accent}
                              : KeyColors{t.accent, t.accent, Tone::OnAccent};
    }
    if (look.isPressed || (role == KeyRole::Shift && look.shift == ShiftState::Once)) {
        return {t.accentTint, t.accent, Tone::Accent};
    }
    const bool types = role == KeyRole::Text || role == KeyRole::Space;
    return {types ? t.surface : t.canvas, t.edge,
            role == KeyRole::Space ? Tone::Muted : Tone::Text};
}

QString iconOf(KeyRole role, const KeyLook &look)
{
    switch (role) {
    case KeyRole::Shift:
        return look.shift == ShiftState::Locked ? u"shiftlock"_s : u"shift"_s;
    case KeyRole::Backspace:
        return u"backspace"_s;
    case KeyRole::NewLine:
        return u"newline"_s;
    default:
        return {};
    }
}

/*! Words are smaller than letters, and as small as it takes. */
QFont fontOf(const Keyboard &keyboard, const PlacedKey &key, const QString &label)
{
    QFont font = keyboard.font();
    const bool isWord = label.size() > 1;
    const int height = key.face.height();
    font.setPixelSize(qMax(1, isWord ? height * 5 / 16 : height * 7 / 16));
    if (key.key.role == KeyRole::Next) {
        font.setWeight(QFont::DemiBold);
    }
    const int room = key.face.width() - sizes(Density::Kiosk).space[0];
    const int needed = QFontMetrics(font).horizontalAdvance(label);
    if (needed > room) {
        font.setPixelSize(qMax(1, font.pixelSize() * room / needed));
    }
    return font;
}

} // namespace

void paintKeyboardGround(QPainter &painter, const Keyboard &keyboard)
{
    const Tokens &t = tokens(&keyboard);
    painter.fillRect(keyboard.rect(), QColor(t.canvas));
    painter.fillRect(QRect(0, 0, keyboard.width(), 1), QColor(t.line));
}

void paintKey(QPainter &painter, const Keyboard &keyboard, const PlacedKey &key,
              const KeyLook &look)
{
    const Tokens &t = tokens(&keyboard);
    const KeyColors colors = colorsOf(t, key.key.role, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = look.isPressed ? 3 : 1;
    painter.setPen(QPen(QColor(colors.border), pen));
    painter.setBrush(QColor(colors.ground));
    const double radius = sizes(Density::Kiosk).radius * 2 / 3.0;
    const QRectF face = QRectF(key.face).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(face, radius, radius);

    const QString iconName = iconOf(key.key.role, look);
    if (!iconName.isEmpty()) {
        const int side = key.face.height() * 7 / 16;
        QRect place(0, 0, side, side);
        place.moveCenter(key.face.center());
        icon(iconName, colors.ink).paint(&painter, place);
    } else {
        const QString label = keyboard.label(key.key);
        painter.setFont(fontOf(keyboard, key, label));
        painter.setPen(color(t, colors.ink));
        painter.drawText(key.face, Qt::AlignCenter | Qt::TextSingleLine, label);
    }
    painter.restore();
}

} // namespace leadbooth
