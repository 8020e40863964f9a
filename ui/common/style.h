// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <QPalette>

#include <optional>

class QApplication;
class QWidget;

namespace leadbooth {

// How Leadbooth looks: the only place with colours and sizes. Widgets ask for a token or a size by
// its meaning. UI thread.

enum class ColorScheme { System, Light, Dark };

/*! Desk: mouse and keyboard. Kiosk: fingers. */
enum class Density { Desk, Kiosk };

/*!
 * The colours of one scheme. Every text colour has at least 4.5:1 on the grounds that it is used
 * on, edge and focus at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); tests compute it.
 */
struct Tokens
{
    QRgb canvas;  //!< behind everything
    QRgb surface; //!< cards, editors, lists
    QRgb line;    //!< separators only
    QRgb edge;    //!< borders of what can be operated
    QRgb text;
    QRgb muted;      //!< hints, units, times
    QRgb accent;     //!< the one primary action, focus, selection
    QRgb onAccent;   //!< text on accent
    QRgb accentTint; //!< ground of what is selected
    QRgb danger;     //!< errors, discarding
    QRgb dangerTint;
    QRgb warning; //!< uncertain, parked, offline
    QRgb warningTint;
    QRgb ok; //!< sent, online
    QRgb okTint;
};

/*! What something is said with; the colour comes from the scheme. */
enum class Tone { Text, Muted, Edge, Accent, OnAccent, Danger, Warning, Ok };

/*! Light or Dark only; System is answered with Light. */
[[nodiscard]] const Tokens &tokens(ColorScheme scheme);
/*! The tokens that go with a palette: the dark ones when its window is dark. */
[[nodiscard]] const Tokens &tokens(const QPalette &palette);
[[nodiscard]] const Tokens &tokens(const QWidget *widget);
[[nodiscard]] QColor color(const Tokens &tokens, Tone tone);

/*! Contrast of two colours as WCAG 2.2 computes it, from 1 to 21. */
[[nodiscard]] double contrastRatio(QRgb a, QRgb b);
/*!
 * \a tokens with another accent: \a accent, darker or lighter by as much as it takes to keep 3:1 on
 * the grounds, and black or white on it, whichever has more contrast (at least 4.5:1).
 */
[[nodiscard]] Tokens withAccent(const Tokens &tokens, QRgb accent);

/*! The sizes of one density, in device-independent pixels at a body text of 10 (desk) or 18 points.
 */
struct Sizes
{
    int space[6];   //!< spacing steps, the smallest first
    int control;    //!< height of editors and buttons, without the focus ring
    int ring;       //!< width of the focus ring, which lies outside the border
    int radius;     //!< corners of editors and buttons
    int cardRadius; //!< corners of cards
    int indicator;  //!< side of a check mark's box
    int icon;       //!< side of an icon
    double bodyPoints;
    double hintPoints;
    double sectionPoints; //!< kiosk: the question
    double displayPoints; //!< the created ID; kiosk: the welcome
    int columnWidth;      //!< the widest a column of fields gets
    int labelWidth;       //!< the labels' column
    int innerLabelWidth;  //!< the label of a second field in a row
    int windowWidth;      //!< of the window at first
    int windowHeight;
    int sidePanelWidth;
    int sidePanelFrom; //!< the narrowest window with the side panel
};

[[nodiscard]] const Sizes &sizes(Density density);
/*! Of the density that the application runs with. */
[[nodiscard]] const Sizes &sizes(const QWidget *widget);

/*! A width or height that holds text, in proportion to the font of \a widget; never less than \a
 * length. */
[[nodiscard]] int scaled(int length, const QWidget *widget);

/*! The side of an icon beside text: it grows with large text. */
[[nodiscard]] int iconSide(const Sizes &sizes, const QFontMetrics &text);

enum class TextRole { Body, Hint, Section, Display };
/*! The font for a role, in proportion to \a body. */
[[nodiscard]] QFont fontFor(TextRole role, const QFont &body, const Sizes &sizes);
[[nodiscard]] QFont fontFor(TextRole role, const QWidget *widget);

[[nodiscard]] QPalette paletteFor(const Tokens &tokens);

/*! By how much the text of a kiosk may be larger than usual on a screen of this size, in pixels
 * that do not depend on the device: beyond that its buttons have no room. 1 at least. */
[[nodiscard]] double largestKioskText(const QSize &screen);

/*!
 * Sets style, palette and font of the application. May be called again at any time to change the
 * scheme or the density. The body text is the system's font, never smaller than the density's, and
 * in a kiosk never larger than the primary screen has room for.
 * System: dark when the platform's own palette is (Qt 6.4 cannot ask for the scheme).
 */
void applyStyle(QApplication &app, ColorScheme scheme, Density density);

/*! Draws the application in \a accent (0xRRGGBB) instead of our own, in either scheme; none: in our
 * own again. */
void applyAccent(QApplication &app, std::optional<QRgb> accent);

/*! Applies ColorScheme::System again whenever the platform's theme changes while \a window lives,
 * unless applyStyle() was last told another scheme. */
void followSystemScheme(QWidget *window);

} // namespace leadbooth
