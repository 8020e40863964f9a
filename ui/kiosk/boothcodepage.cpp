// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/boothcodepage.h"

#include "codes/codescanner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/style.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/scanstep.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QLabel *lines(TextRole role, QWidget *parent)
{
    QLabel *label = plainLabel(parent, role);
    label->setWordWrap(true);
    return label;
}

QString textOf(PictureTrouble trouble)
{
    switch (trouble) {
    case PictureTrouble::Gone:
        return BoothCodePage::tr("There is no camera any more.");
    case PictureTrouble::Denied:
        return BoothCodePage::tr("This computer's user may not use the camera.");
    case PictureTrouble::Refused:
        return BoothCodePage::tr("The camera does not start. Another program may be using it.");
    case PictureTrouble::Silent:
        return BoothCodePage::tr(
                "No pictures come from the camera. Another program may be using it.");
    case PictureTrouble::Unreadable:
        return BoothCodePage::tr("The camera's pictures cannot be read.");
    }
    return {};
}

} // namespace

BoothCodePage::BoothCodePage(QWidget *parent)
    : QWidget(parent)
    , m_body(new QGridLayout)
    , m_title(lines(TextRole::Section, this))
    , m_training(lines(TextRole::Hint, this))
    , m_said(lines(TextRole::Body, this))
    , m_back(new KioskButton({}, KioskButton::Kind::Normal, this))
{
    const Sizes &metrics = sizes(Density::Kiosk);
    m_said->setObjectName(u"code-said"_s);
    m_training->setObjectName(u"training"_s);
    m_back->setObjectName(u"code-back"_s);
    m_said->setAlignment(Qt::AlignTop);
    setTone(m_training, Tone::Warning);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(metrics.space[2], metrics.space[1], metrics.space[2], 0);
    lines->setSpacing(metrics.space[0]);
    lines->addWidget(m_title);
    lines->addLayout(m_body, 1);
    m_body->setVerticalSpacing(metrics.space[0]);
    m_body->setHorizontalSpacing(metrics.space[1]);
    m_body->setColumnStretch(0, 1);
    m_body->setColumnStretch(1, 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(metrics.space[2], metrics.space[0], metrics.space[2],
                               metrics.space[1]);
    footer->addWidget(m_back);
    footer->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(lines, 1);
    layout->addLayout(footer);
    connect(m_back, &QPushButton::clicked, this, &BoothCodePage::backPressed);
    retranslate();
}

BoothCodePage::~BoothCodePage()
{
    stop();
}

void BoothCodePage::start(CodeScanner &scanner)
{
    stop();
    m_scanner = &scanner;
    m_picture = new CameraPicture(
            scanner.isMirror(),
            scanner.isTraining() ? QString() : ScanStep::tr("The camera is being switched on…"),
            this);
    m_picture->setObjectName(u"camera"_s);
    connect(&scanner, &CodeScanner::pictureTaken, this, [this](const GrayPicture &picture) {
        m_picture->setPicture(picture);
        if (std::exchange(m_trouble, std::nullopt)) {
            retranslate();
        }
    });
    connect(&scanner, &CodeScanner::codesRead, this, &BoothCodePage::codesRead);
    connect(&scanner, &CodeScanner::failed, this, [this](PictureTrouble trouble) {
        m_trouble = trouble;
        m_picture->setPicture({});
        retranslate();
    });
    m_run = scanner.start();
    retranslate();
}

void BoothCodePage::stop()
{
    if (m_scanner) {
        m_scanner->disconnect(this);
        m_scanner->stop(m_run);
    }
    m_scanner = nullptr;
    m_trouble.reset();
    m_wasOther = false;
    delete std::exchange(m_picture, nullptr); // and what it shows is overwritten
}

void BoothCodePage::sayNoBoothFile()
{
    m_wasOther = true;
    retranslate();
}

void BoothCodePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    stop();
}

void BoothCodePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/*! A wide page has its words beside the picture: a strip of it would ask for the code to be held so
 * far away that it could not be read. */
void BoothCodePage::arrange()
{
    const bool hasPicture = m_picture && !m_trouble;
    const bool isBeside = hasPicture && width() > height();
    for (QWidget *part : {static_cast<QWidget *>(m_training), static_cast<QWidget *>(m_said),
                          static_cast<QWidget *>(m_picture)}) {
        if (part) {
            m_body->removeWidget(part);
        }
    }
    m_body->addWidget(m_training, 0, 0, 1, 2);
    if (m_picture) {
        m_body->addWidget(m_picture, 1, 0, 1, isBeside ? 1 : 2);
    }
    m_body->addWidget(m_said, isBeside ? 1 : 2, isBeside ? 1 : 0, 1, isBeside ? 1 : 2);
    m_body->setRowStretch(1, hasPicture ? 1 : 0);
    m_body->setRowStretch(3, hasPicture ? 0 : 1);
    if (m_picture) {
        m_picture->setVisible(hasPicture);
    }
}

void BoothCodePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

void BoothCodePage::retranslate()
{
    m_title->setText(tr("Read a QR code"));
    m_training->setText(ScanStep::tr("Training: pictures from a file, not from a camera."));
    m_training->setVisible(m_scanner && m_scanner->isTraining());
    m_back->setLabel(tr("Back"));
    arrange();
    if (m_trouble) {
        m_said->setText(textOf(*m_trouble) + u' '
                        + tr("Otherwise bring the booth file on a USB stick."));
        setTone(m_said, Tone::Danger);
    } else if (m_wasOther) {
        m_said->setText(tr("This code is not a booth file: hold up the one that the desk shows."));
        setTone(m_said, Tone::Warning);
    } else {
        m_said->setText(tr("Hold the QR code that the desk shows before the camera. The picture is "
                           "not kept."));
        setTone(m_said, Tone::Muted);
    }
}

} // namespace leadbooth
