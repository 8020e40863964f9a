// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/recoverykeycode.h"

#include "ui/common/style.h"

#include <QPainter>

#include <cmath>

namespace leadbooth {

namespace {

constexpr int QuietZone = 4;  // modules on each side, as the standard asks for
constexpr int ModuleSide = 4; // device-independent pixels, at the least
constexpr int SmallSide = 3;  // where that would be larger than a dialog
constexpr int ManyModules = 100;
constexpr int UsualCode = 33; // of a recovery key

} // namespace

RecoveryKeyCode::RecoveryKeyCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RecoveryKeyCode::setCode(const QList<QList<bool>> &code)
{
    m_code = code;
    updateGeometry();
    update();
}

void RecoveryKeyCode::setShown(bool shown)
{
    m_isShown = shown;
    update();
}

QSize RecoveryKeyCode::sizeHint() const
{
    const int modules =
            (m_code.isEmpty() ? UsualCode : static_cast<int>(m_code.size())) + 2 * QuietZone;
    const int side = modules * (modules > ManyModules ? SmallSide : ModuleSide);
    return {side, side};
}

void RecoveryKeyCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = sizes(this).radius;
    if (!m_isShown || m_code.isEmpty()) {
        const Tokens &here = tokens(this);
        painter.setPen(QColor(here.line));
        painter.setBrush(QColor(here.canvas));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setPen(QColor(here.muted));
        painter.setFont(fontFor(TextRole::Hint, this));
        painter.drawText(rect(), Qt::AlignCenter, tr("QR code"));
        return;
    }
    const Tokens &light = tokens(ColorScheme::Light);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(light.surface));
    painter.drawRoundedRect(rect(), radius, radius);
    // Whole pixels of the screen, so that no module is blurred or wider than its neighbour.
    const auto modules = static_cast<int>(m_code.size());
    const double ratio = devicePixelRatioF();
    const double module = std::floor(width() * ratio / (modules + 2 * QuietZone)) / ratio;
    const double margin = std::floor((width() - module * modules) * ratio / 2) / ratio;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(QColor(light.text));
    for (int y = 0; y < modules; ++y) {
        for (int x = 0; x < modules; ++x) {
            if (m_code.at(y).at(x)) {
                painter.drawRect(QRectF(margin + x * module, margin + y * module, module, module));
            }
        }
    }
}

} // namespace leadbooth
