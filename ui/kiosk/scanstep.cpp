// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/scanstep.h"

#include "ui/common/plainlabel.h"
#include "ui/common/style.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Of the room, what a badge is to fill. */
constexpr double Aim = 0.7;

} // namespace

CameraPicture::CameraPicture(bool isMirror, const QString &waiting, QWidget *parent)
    : QWidget(parent)
    , m_isMirror(isMirror)
    , m_waiting(waiting)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("What the camera sees"));
}

CameraPicture::~CameraPicture() = default;

void CameraPicture::setPicture(const GrayPicture &picture)
{
    m_picture = picture;
    update();
}

QSize CameraPicture::minimumSizeHint() const
{
    const int control = sizes(Density::Kiosk).control;
    return {3 * control, 2 * control};
}

void CameraPicture::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const double radius = sizes(Density::Kiosk).cardRadius;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.fillPath(card, QColor(t.surface));
    if (!m_picture.isNull()) {
        const QImage image(m_picture.row(0), m_picture.width(), m_picture.height(),
                           m_picture.width(), QImage::Format_Grayscale8);
        const QSizeF shown = QSizeF(image.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
        painter.save();
        painter.setClipPath(card);
        painter.translate(rect().center());
        painter.scale(m_isMirror ? -1 : 1, 1);
        painter.drawImage(QRectF({-shown.width() / 2, -shown.height() / 2}, shown), image);
        painter.restore();
    }
    painter.setPen(QPen(QColor(t.edge), 2));
    painter.drawPath(card);
    if (m_picture.isNull()) {
        painter.setPen(QColor(t.muted));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_waiting);
    } else {
        // Where the badge belongs. Two lines: seen on light and on dark.
        const double side = qMin(width(), height()) * Aim;
        const QRectF aim((width() - side) / 2, (height() - side) / 2, side, side);
        painter.setPen(QPen(Qt::black, 6));
        painter.drawRoundedRect(aim, radius, radius);
        painter.setPen(QPen(Qt::white, 3));
        painter.drawRoundedRect(aim, radius, radius);
    }
}

ScanStep::ScanStep(CodeScanner &scanner)
    : m_scanner(scanner)
    , m_picture(new CameraPicture(
              scanner.isMirror(),
              scanner.isTraining() ? QString() : tr("The camera is being switched on…"), this))
    , m_hint(plainLabel(this, TextRole::Hint))
    , m_trouble(plainLabel(this))
    , m_forStaff(plainLabel(this, TextRole::Hint))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(sizes(Density::Kiosk).space[0]);
    if (scanner.isTraining()) {
        QLabel *training = plainLabel(this, TextRole::Hint);
        training->setObjectName(u"training"_s);
        training->setText(tr("Training: pictures from a file, not from a camera."));
        training->setWordWrap(true);
        setTone(training, Tone::Warning);
        lines->addWidget(training);
    }
    m_picture->setObjectName(u"camera"_s);
    lines->addWidget(m_picture, 1);
    for (QLabel *label : {m_trouble, m_forStaff, m_hint}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    lines->addStretch(0); // takes the picture's place
    showTrouble(false);
    setTone(m_trouble, Tone::Danger);
    setTone(m_forStaff, Tone::Muted);
    setTone(m_hint, Tone::Muted);
    m_hint->setText(tr("A QR code or a barcode. The picture is not kept."));
    connect(&m_scanner, &CodeScanner::pictureTaken, this, [this](const GrayPicture &picture) {
        showTrouble(false);
        m_picture->setPicture(picture);
    });
    connect(&m_scanner, &CodeScanner::codesRead, this, &ScanStep::codesRead);
    connect(&m_scanner, &CodeScanner::failed, this, &ScanStep::say);
    m_run = m_scanner.start();
}

ScanStep::~ScanStep()
{
    m_scanner.stop(m_run);
}

void ScanStep::wipe()
{
    m_scanner.stop(m_run);
    m_scanner.disconnect(this);
    m_picture->setPicture({});
}

void ScanStep::say(PictureTrouble trouble)
{
    m_picture->setPicture({});
    m_trouble->setText(tr("The camera does not work now. Please type instead."));
    const auto reason = [trouble] {
        switch (trouble) {
        case PictureTrouble::Gone:
            return tr("For the staff: there is no camera any more.");
        case PictureTrouble::Denied:
            return tr("For the staff: this computer's user may not use the camera.");
        case PictureTrouble::Refused:
            return tr("For the staff: the camera does not start. Another program may be using it.");
        case PictureTrouble::Silent:
            return tr(
                    "For the staff: no pictures come from the camera. Another program may be using "
                    "it.");
        case PictureTrouble::Unreadable:
            return tr("For the staff: the camera's pictures cannot be read.");
        }
        return QString();
    };
    m_forStaff->setText(reason());
    showTrouble(true);
}

void ScanStep::showTrouble(bool isTrouble)
{
    m_picture->setVisible(!isTrouble);
    m_hint->setVisible(!isTrouble);
    m_trouble->setVisible(isTrouble);
    m_forStaff->setVisible(isTrouble);
}

} // namespace leadbooth
