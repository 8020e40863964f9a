// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/attractpage.h"

#include "ui/common/plainlabel.h"
#include "ui/kiosk/kioskbutton.h"

#include <QBuffer>
#include <QEvent>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr auto SlideTime = 8s;
constexpr int MostPixels = 2560; //!< of a side: more than booths have, and a picture may claim any

/*! Null: it cannot be read. */
QImage imageOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > MostPixels || size.height() > MostPixels) {
        reader.setScaledSize(size.scaled(MostPixels, MostPixels, Qt::KeepAspectRatio));
    }
    return reader.read();
}

} // namespace

KioskPicture::KioskPicture(Fit fit, QWidget *parent)
    : QWidget(parent)
    , m_fit(fit)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void KioskPicture::setImage(const QImage &image)
{
    m_image = image;
    fit();
    update();
}

void KioskPicture::fit()
{
    if (m_image.isNull() || size().isEmpty()) {
        m_shown = {};
        return;
    }
    const QSize room = size() * devicePixelRatioF();
    QSize wanted = m_image.size().scaled(
            room, m_fit == Fit::Inside ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding);
    m_shown = QPixmap::fromImage(
            m_image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    m_shown.setDevicePixelRatio(devicePixelRatioF());
}

void KioskPicture::resizeEvent(QResizeEvent *)
{
    fit();
}

void KioskPicture::paintEvent(QPaintEvent *)
{
    if (m_shown.isNull()) {
        return;
    }
    QPainter painter(this);
    const QSizeF shown = m_shown.deviceIndependentSize();
    painter.drawPixmap(QPointF((width() - shown.width()) / 2, (height() - shown.height()) / 2),
                       m_shown);
}

AttractPage::AttractPage(Clock &clock, const Content &content, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    setFocusPolicy(Qt::StrongFocus);
    for (const QByteArray &slide : content.slides) {
        QBuffer buffer;
        buffer.setData(slide);
        if (QImageReader(&buffer).canRead()) {
            m_slides += slide;
        }
    }
    const Sizes &size = sizes(Density::Kiosk);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(size.space[2]);
    if (m_slides.isEmpty()) {
        layout->addStretch(1);
    } else {
        m_picture = new KioskPicture(KioskPicture::Fit::Covering, this);
        layout->addWidget(m_picture, 1);
    }
    auto *words = new QVBoxLayout;
    words->setContentsMargins(size.space[3], size.space[1], size.space[3], size.space[3]);
    words->setSpacing(size.space[2]);
    if (const QImage logo = imageOf(content.logo); !logo.isNull()) {
        m_logo = new KioskPicture(KioskPicture::Fit::Inside, this);
        m_logo->setImage(logo);
        words->addWidget(m_logo);
    }
    m_welcome = plainLabel(this, TextRole::Display);
    m_welcome->setText(content.welcome.isEmpty() ? tr("Welcome") : content.welcome);
    m_welcome->setWordWrap(true);
    m_welcome->setAlignment(Qt::AlignCenter);
    m_welcome->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->addWidget(m_welcome);
    auto *begin = new KioskButton(tr("Touch to begin"), KioskButton::Kind::Primary, this);
    begin->setObjectName(u"begin"_s);
    begin->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(begin, &QPushButton::clicked, this, &AttractPage::touched);
    words->addWidget(begin, 0, Qt::AlignHCenter);
    layout->addLayout(words);
    if (m_slides.isEmpty()) {
        layout->addStretch(1);
    }
    showSlide();
}

AttractPage::~AttractPage() = default;

void AttractPage::showSlide()
{
    if (!m_picture) {
        return;
    }
    m_slide = (m_slide + 1) % m_slides.size();
    m_picture->setImage(imageOf(m_slides.at(m_slide)));
    if (m_slides.size() > 1) {
        m_timer = m_clock.startTimer(SlideTime, [this] { showSlide(); });
    }
}

bool AttractPage::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // with the last touch of the visitor before
    case QEvent::KeyPress:
        event->accept();
        Q_EMIT touched();
        return true;
    default:
        return QWidget::event(event);
    }
}

void AttractPage::resizeEvent(QResizeEvent *)
{
    if (m_logo) {
        m_logo->setFixedHeight(height() / (m_slides.isEmpty() ? 4 : 8));
    }
    fitWelcome();
}

/*! A word is not broken, and no line of it goes over the edge. */
void AttractPage::fitWelcome()
{
    QFont font = fontFor(TextRole::Display, this);
    const QFontMetrics metrics(font);
    int widest = 0;
    const QStringList words = m_welcome->text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    const int room = width() - 2 * sizes(Density::Kiosk).space[3];
    constexpr double Slack = 0.97; // letters do not shrink evenly
    if (widest > room && room > 0) {
        font.setPointSizeF(font.pointSizeF() * room / widest * Slack);
    }
    m_welcome->setFont(font);
}

} // namespace leadbooth
