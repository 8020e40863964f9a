// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/leadboothstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QScreen>
#include <QToolTip>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr QRgb rgb(unsigned value)
{
    return 0xff000000u | value;
}

constexpr Tokens LightTokens{
        .canvas = rgb(0xF4F6F9),
        .surface = rgb(0xFFFFFF),
        .line = rgb(0xD6DBE3),
        .edge = rgb(0x838DA0),
        .text = rgb(0x18212D),
        .muted = rgb(0x566173),
        .accent = rgb(0x1D5BD0),
        .onAccent = rgb(0xFFFFFF),
        .accentTint = rgb(0xE7EFFD),
        .danger = rgb(0xB3261E),
        .dangerTint = rgb(0xFCEBE9),
        .warning = rgb(0x7A4F00),
        .warningTint = rgb(0xFFF3D6),
        .ok = rgb(0x17713F),
        .okTint = rgb(0xE4F5EA),
};

constexpr Tokens DarkTokens{
        .canvas = rgb(0x12161C),
        .surface = rgb(0x1A2029),
        .line = rgb(0x313A47),
        .edge = rgb(0x75819A),
        .text = rgb(0xE7EBF1),
        .muted = rgb(0xA4AEBE),
        .accent = rgb(0x82ABFF),
        .onAccent = rgb(0x0B1220),
        .accentTint = rgb(0x1C2C4A),
        .danger = rgb(0xFF9A90),
        .dangerTint = rgb(0x3A1B1A),
        .warning = rgb(0xF0C257),
        .warningTint = rgb(0x3A2E12),
        .ok = rgb(0x74D6A0),
        .okTint = rgb(0x143222),
};

/*! What is shown now: the table, in the accent that was asked for. */
struct Schemes
{
    Tokens light = LightTokens;
    Tokens dark = DarkTokens;
};

Schemes &schemes()
{
    static Schemes schemes;
    return schemes;
}

QRgb blend(QRgb a, QRgb b, double share)
{
    const auto part = [share](int x, int y) {
        return qRound(x * (1 - share) + y * share);
    };
    return qRgb(part(qRed(a), qRed(b)), part(qGreen(a), qGreen(b)), part(qBlue(a), qBlue(b)));
}

constexpr Sizes DeskSizes{
        .space = {4, 8, 12, 16, 24, 32},
        .control = 32,
        .ring = 2,
        .radius = 6,
        .cardRadius = 10,
        .indicator = 18,
        .icon = 16,
        .bodyPoints = 10,
        .hintPoints = 9,
        .sectionPoints = 13,
        .displayPoints = 24,
        .columnWidth = 640,
        .labelWidth = 152,
        .innerLabelWidth = 104,
        .windowWidth = 1040,
        .windowHeight = 760,
        .sidePanelWidth = 300,
        .sidePanelFrom = 900,
};

constexpr Sizes KioskSizes{
        .space = {8, 16, 24, 32, 48, 64},
        .control = 64,
        .ring = 4,
        .radius = 14,
        .cardRadius = 14,
        .indicator = 32,
        .icon = 28,
        .bodyPoints = 18,
        .hintPoints = 15,
        .sectionPoints = 28,
        .displayPoints = 44,
        .columnWidth = 960,
        .labelWidth = 240,
        .innerLabelWidth = 160,
        .windowWidth = 1280,
        .windowHeight = 800,
        .sidePanelWidth = 480,
        .sidePanelFrom = 1440,
};

const LeadboothStyle *styleOf(const QWidget *widget)
{
    return qobject_cast<const LeadboothStyle *>(widget->style());
}

class SchemeFollower final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *style =
                qApp->findChild<LeadboothStyle *>(QString(), Qt::FindDirectChildrenOnly);
        // Light or Dark is a person's choice, whatever the platform changes to.
        if (event->type() == QEvent::ThemeChange && !m_applying && style
            && style->scheme() == ColorScheme::System) {
            m_applying = true;
            applyStyle(*qApp, ColorScheme::System, style->density());
            m_applying = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_applying = false;
};

} // namespace

const Tokens &tokens(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? schemes().dark : schemes().light;
}

const Tokens &tokens(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
                      < palette.color(QPalette::WindowText).lightness();
    return tokens(dark ? ColorScheme::Dark : ColorScheme::Light);
}

const Tokens &tokens(const QWidget *widget)
{
    return tokens(widget->palette());
}

QColor color(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Edge:
        return tokens.edge;
    case Tone::Accent:
        return tokens.accent;
    case Tone::OnAccent:
        return tokens.onAccent;
    case Tone::Danger:
        return tokens.danger;
    case Tone::Warning:
        return tokens.warning;
    case Tone::Ok:
        return tokens.ok;
    }
    return {};
}

double contrastRatio(QRgb a, QRgb b)
{
    const auto luminance = [](QRgb rgb) {
        const auto part = [](int value) {
            const double v = value / 255.0;
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(qRed(rgb)) + 0.7152 * part(qGreen(rgb)) + 0.0722 * part(qBlue(rgb));
    };
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

Tokens withAccent(const Tokens &tokens, QRgb accent)
{
    constexpr double Least = 3;
    constexpr double TintShare = 0.12;
    constexpr int Steps = 50;
    constexpr QRgb Black = rgb(0x000000);
    constexpr QRgb White = rgb(0xFFFFFF);
    const bool isLight =
            contrastRatio(tokens.surface, Black) > contrastRatio(tokens.surface, White);
    Tokens changed = tokens;
    for (int i = 0; i <= Steps; ++i) {
        changed.accent = blend(rgb(accent), isLight ? Black : White, double(i) / Steps);
        if (contrastRatio(changed.accent, tokens.surface) >= Least
            && contrastRatio(changed.accent, tokens.canvas) >= Least) {
            break;
        }
    }
    const bool isBlackBetter =
            contrastRatio(changed.accent, Black) > contrastRatio(changed.accent, White);
    changed.onAccent = isBlackBetter ? Black : White;
    changed.accentTint = blend(tokens.surface, changed.accent, TintShare);
    return changed;
}

const Sizes &sizes(Density density)
{
    return density == Density::Kiosk ? KioskSizes : DeskSizes;
}

const Sizes &sizes(const QWidget *widget)
{
    const LeadboothStyle *style = styleOf(widget);
    return sizes(style ? style->density() : Density::Desk);
}

int scaled(int length, const QWidget *widget)
{
    const double usual = sizes(widget).bodyPoints * 96 / 72;
    return qRound(length * qMax(1.0, QFontInfo(widget->font()).pixelSize() / usual));
}

int iconSide(const Sizes &sizes, const QFontMetrics &text)
{
    return qMax(sizes.icon, text.height() - 3);
}

QFont fontFor(TextRole role, const QFont &body, const Sizes &sizes)
{
    double points = sizes.bodyPoints;
    switch (role) {
    case TextRole::Body:
        return body;
    case TextRole::Hint:
        points = sizes.hintPoints;
        break;
    case TextRole::Section:
        points = sizes.sectionPoints;
        break;
    case TextRole::Display:
        points = sizes.displayPoints;
        break;
    }
    QFont font = body;
    const double factor = points / sizes.bodyPoints;
    if (body.pointSizeF() > 0) {
        font.setPointSizeF(body.pointSizeF() * factor);
    } else {
        font.setPixelSize(qRound(body.pixelSize() * factor));
    }
    if (role != TextRole::Hint) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QFont fontFor(TextRole role, const QWidget *widget)
{
    return fontFor(role, widget->font(), sizes(widget));
}

QPalette paletteFor(const Tokens &t)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, QRgb value) {
        palette.setColor(role, value);
    };
    all(QPalette::Window, t.canvas);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.surface);
    all(QPalette::AlternateBase, t.canvas);
    all(QPalette::Text, t.text);
    all(QPalette::PlaceholderText, t.muted);
    all(QPalette::Button, t.surface);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.danger);
    all(QPalette::Light, t.surface);
    all(QPalette::Midlight, t.line);
    all(QPalette::Mid, t.line);
    all(QPalette::Dark, t.edge);
    all(QPalette::Shadow, t.edge);
    all(QPalette::Highlight, t.accent);
    all(QPalette::HighlightedText, t.onAccent);
    all(QPalette::Link, t.accent);
    all(QPalette::LinkVisited, t.accent);
    all(QPalette::ToolTipBase, t.surface);
    all(QPalette::ToolTipText, t.text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.muted);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, t.canvas);
    palette.setColor(QPalette::Disabled, QPalette::Button, t.canvas);
    return palette;
}

double largestKioskText(const QSize &screen)
{
    constexpr double ForUsualText = 460; // pixels: three answers, or the buttons of a page
    constexpr double Largest = 2;
    return qBound(1.0, qMin(screen.width(), screen.height()) / ForUsualText, Largest);
}

void applyStyle(QApplication &app, ColorScheme scheme, Density density)
{
    auto *style = app.findChild<LeadboothStyle *>(QString(), Qt::FindDirectChildrenOnly);
    if (!style) {
        style = new LeadboothStyle(QApplication::font());
        QApplication::setStyle(style);
    }
    style->setDensity(density);
    style->setScheme(scheme);

    if (scheme == ColorScheme::System) {
        // Back to what the platform says, to see whether that is dark.
        QApplication::setPalette(QPalette());
        scheme = &tokens(QApplication::palette()) == &schemes().dark ? ColorScheme::Dark
                                                                     : ColorScheme::Light;
    }
    const QPalette palette = paletteFor(tokens(scheme));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);

    QFont font = style->systemFont();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : DeskSizes.bodyPoints;
    double scale = qMax(1.0, points / DeskSizes.bodyPoints);
    if (const QScreen *screen = QGuiApplication::primaryScreen();
        screen && density == Density::Kiosk) {
        scale = qMin(scale, largestKioskText(screen->size()));
    }
    font.setPointSizeF(sizes(density).bodyPoints * scale);
    if (QApplication::font() != font) {
        QApplication::setFont(font);
    }
}

void applyAccent(QApplication &app, std::optional<QRgb> accent)
{
    Schemes changed;
    if (accent) {
        changed = {.light = withAccent(LightTokens, *accent),
                   .dark = withAccent(DarkTokens, *accent)};
    }
    if (changed.light.accent == schemes().light.accent
        && changed.dark.accent == schemes().dark.accent) {
        return;
    }
    schemes() = changed;
    if (const auto *style =
                app.findChild<LeadboothStyle *>(QString(), Qt::FindDirectChildrenOnly)) {
        applyStyle(app, style->scheme(), style->density());
    }
}

void followSystemScheme(QWidget *window)
{
    window->installEventFilter(new SchemeFollower(window));
}

} // namespace leadbooth
