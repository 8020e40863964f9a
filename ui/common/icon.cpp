// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// A static library's resources are only linked in when asked for; the macro wants the global
// namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace leadbooth {

namespace {

QPixmap emptyPixmap(const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/*! Draws anything at the resolution that is asked for. */
class DrawnIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap = emptyPixmap(size);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
};

class SvgIconEngine final : public DrawnIconEngine
{
public:
    SvgIconEngine(const QString &name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &t = tokens(QGuiApplication::palette());
        const QColor ink = color(t, mode == QIcon::Disabled ? Tone::Edge : m_tone);
        const double ratio = painter->device()->devicePixelRatio();
        const QSize pixels = rect.size() * ratio;
        const QString key = u"leadbooth/%1/%2/%3x%4"_s.arg(m_name, ink.name(QColor::HexRgb))
                                    .arg(pixels.width())
                                    .arg(pixels.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = emptyPixmap(pixels);
            QSvgRenderer renderer(drawing(ink));
            QPainter target(&pixmap);
            renderer.render(&target);
            target.end();
            QPixmapCache::insert(key, pixmap);
        }
        painter->drawPixmap(rect, pixmap);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SvgIconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QByteArray drawing(const QColor &ink) const
    {
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icon", "no drawing of this name");
        return opened ? file.readAll().replace("currentColor", ink.name(QColor::HexRgb).toLatin1())
                      : QByteArray();
    }

    QString m_name;
    Tone m_tone;
};

class SwatchEngine final : public DrawnIconEngine
{
public:
    explicit SwatchEngine(QRgb color)
        : m_color(color)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double side = qMin(rect.width(), rect.height()) * 0.75;
        QRectF area(0, 0, side, side);
        area.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(QColor(tokens(QGuiApplication::palette()).edge), 1));
        painter->setBrush(QColor(m_color));
        painter->drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), side / 4, side / 4);
        painter->restore();
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SwatchEngine(m_color); }

private:
    QRgb m_color;
};

} // namespace

QIcon icon(const QString &name, Tone tone)
{
    initIcons();
    return QIcon(new SvgIconEngine(name, tone));
}

QIcon programIcon()
{
    // It has its own colours: no tone shows in it.
    return icon(u"program"_s);
}

QIcon swatchIcon(QRgb color)
{
    return QIcon(new SwatchEngine(color | 0xff000000u));
}

} // namespace leadbooth
