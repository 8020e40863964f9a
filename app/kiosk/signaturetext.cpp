// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosklead.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString Begin = u"LBSIG1 "_s;
constexpr int LargestSide = 10'000;

QString pointText(const QPoint &point)
{
    return QString::number(point.x()) + u',' + QString::number(point.y());
}

std::optional<QPoint> pointOf(QStringView text, QChar between)
{
    const qsizetype at = text.indexOf(between);
    bool isX = false;
    bool isY = false;
    const int x = at < 0 ? 0 : text.left(at).toInt(&isX);
    const int y = at < 0 ? 0 : text.mid(at + 1).toInt(&isY);
    const bool isNear = qAbs(x) <= LargestSide && qAbs(y) <= LargestSide;
    return isX && isY && isNear ? std::optional(QPoint(x, y)) : std::nullopt;
}

/*! Every \a step -th point, and the ends of each stroke. */
QString textOf(const Signature &signature, qsizetype step)
{
    QString text = Begin + u"%1x%2"_s.arg(signature.size.width()).arg(signature.size.height());
    for (const QList<QPoint> &stroke : signature.strokes) {
        QPoint last;
        for (qsizetype i = 0; i < stroke.size(); ++i) {
            if (i % step == 0 || i == stroke.size() - 1) {
                text += i == 0 ? u';' : u' ';
                text += pointText(i == 0 ? stroke.at(i) : stroke.at(i) - last);
                last = stroke.at(i);
            }
        }
    }
    return text;
}

} // namespace

QString signatureToText(const Signature &signature, qsizetype maxLength)
{
    qsizetype longest = 1;
    for (const QList<QPoint> &stroke : signature.strokes) {
        longest = qMax(longest, stroke.size());
    }
    QString text = textOf(signature, 1);
    for (qsizetype step = 2; maxLength > 0 && text.size() > maxLength && step <= longest; ++step) {
        text = textOf(signature, step);
    }
    // A limit that even the ends of the strokes do not keep: half a signature is none.
    return maxLength > 0 && text.size() > maxLength ? QString() : text;
}

std::optional<Signature> signatureFromText(const QString &text)
{
    if (!text.startsWith(Begin)) {
        return std::nullopt;
    }
    const QStringList parts = text.mid(Begin.size()).split(u';');
    const auto size = pointOf(parts.constFirst(), u'x');
    if (!size) {
        return std::nullopt;
    }
    Signature signature{.size = QSize(size->x(), size->y())};
    for (const QString &part : parts.mid(1)) {
        QList<QPoint> stroke;
        for (const QString &step : part.split(u' ')) {
            const auto point = pointOf(step, u',');
            if (!point) {
                return std::nullopt;
            }
            stroke += stroke.isEmpty() ? *point : stroke.constLast() + *point;
        }
        signature.strokes += stroke;
    }
    return signature;
}

} // namespace leadbooth
