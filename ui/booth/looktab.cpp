// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/looktab.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"

#include <QBuffer>
#include <QColorDialog>
#include <QEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Read no larger than it is shown: a slide may have fifty million points. */
QPixmap thumbnail(QByteArray picture, const QSize &room, double ratio)
{
    QBuffer buffer(&picture);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid()) {
        reader.setScaledSize(size.scaled(room * ratio, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(image);
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff");
}

QString megabytes(qsizetype bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

LookTab::LookTab(BoothEditing &editing, QWidget *parent)
    : BoothTab(editing, parent)
    , m_color(new QPushButton(this))
    , m_noColor(new QPushButton(this))
    , m_logo(new QLabel(this))
    , m_chooseLogo(new QPushButton(this))
    , m_noLogo(new QPushButton(this))
    , m_slides(new QListWidget(this))
    , m_addSlides(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_removeSlide(new QPushButton(this))
    , m_problem(plainParagraph(this))
{
    const Sizes &size = sizes(this);
    QVBoxLayout *column = scrolledColumn(this);
    const auto addButtons = [&](std::initializer_list<QPushButton *> buttons) {
        auto *flow = new FlowLayout;
        flow->setSpacing(size.space[1]);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            flow->addWidget(button);
        }
        column->addLayout(flow);
    };
    column->addWidget(m_problem);
    m_problem->hide();
    m_colorHeading = addHeading(column, this);
    addButtons({m_color, m_noColor});
    m_logoHeading = addHeading(column, this);
    column->addWidget(m_logo, 0, Qt::AlignLeading);
    m_logoHint = addHint(column, this);
    addButtons({m_chooseLogo, m_noLogo});
    m_slidesHeading = addHeading(column, this);
    m_slidesHint = addHint(column, this);
    m_slides->setViewMode(QListView::IconMode);
    m_slides->setMovement(QListView::Static);
    m_slides->setResizeMode(QListView::Adjust);
    m_slides->setIconSize(QSize(scaled(144, this), scaled(81, this)));
    m_slides->setSpacing(size.space[0]);
    m_slides->setFixedHeight(scaled(220, this));
    m_slides->setObjectName(u"slides"_s);
    m_color->setObjectName(u"color"_s);
    m_chooseLogo->setObjectName(u"chooseLogo"_s);
    column->addWidget(m_slides);
    addButtons({m_addSlides, m_up, m_down, m_removeSlide});
    column->addStretch();

    connect(m_color, &QPushButton::clicked, this, &LookTab::chooseColor);
    connect(m_noColor, &QPushButton::clicked, this, [this] {
        this->editing().change({}, [](KioskProfile &profile) { profile.accent.reset(); });
    });
    connect(m_chooseLogo, &QPushButton::clicked, this, [this] { chooseFiles(Purpose::Logo); });
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        this->editing().change({}, [](KioskProfile &profile) { profile.logo.clear(); });
        Q_EMIT this->editing().removed(tr("The logo was removed."));
    });
    connect(m_addSlides, &QPushButton::clicked, this, [this] { chooseFiles(Purpose::Slide); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveSlide(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveSlide(1); });
    connect(m_removeSlide, &QPushButton::clicked, this, &LookTab::removeSlide);
    connect(m_slides, &QListWidget::currentRowChanged, this, &LookTab::refresh);
    begin();
}

LookTab::~LookTab() = default;

void LookTab::chooseColor()
{
    const QColor present = QColor(profile().accent.value_or(tokens(this).accent));
    auto *dialog = new QColorDialog(present, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_colorHeading->text());
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        editing().change({},
                         [&](KioskProfile &profile) { profile.accent = color.rgb() & 0xFFFFFFu; });
    });
    dialog->open();
}

void LookTab::chooseFiles(Purpose purpose)
{
    const bool isLogo = purpose == Purpose::Logo;
    auto *dialog =
            new QFileDialog(this, isLogo ? tr("Choose the logo") : tr("Choose slides"),
                            QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                            tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isLogo ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this, purpose](const QStringList &paths) {
        Q_EMIT picturesRequested(purpose, paths);
    });
    dialog->open();
}

QString LookTab::whyNot(Purpose purpose, const QByteArray &picture) const
{
    const qsizetype most = purpose == Purpose::Logo ? kiosklimits::Logo : kiosklimits::Slide;
    qsizetype all = picture.size() + (purpose == Purpose::Logo ? 0 : profile().logo.size());
    for (const QByteArray &slide : profile().slides) {
        all += slide.size();
    }
    if (!isPicture(picture)) {
        return tr("A file is neither a PNG nor a JPEG picture.");
    }
    if (picture.size() > most) {
        return tr("A picture is larger than %1.").arg(megabytes(most));
    }
    if (all > kiosklimits::Images) {
        return tr("All pictures together would be larger than %1.")
                .arg(megabytes(kiosklimits::Images));
    }
    if (purpose == Purpose::Slide && profile().slides.size() >= kiosklimits::Slides) {
        return tr("There can be %n slide(s) at the most.", nullptr, kiosklimits::Slides);
    }
    return {};
}

void LookTab::takePictures(Purpose purpose, const QList<QByteArray> &pictures)
{
    QString problem;
    for (const QByteArray &picture : pictures) {
        const QString why = whyNot(purpose, picture);
        if (!why.isEmpty()) {
            problem = why;
            continue;
        }
        editing().change({}, [&](KioskProfile &profile) {
            if (purpose == Purpose::Logo) {
                profile.logo = picture;
            } else {
                profile.slides.append(picture);
            }
        });
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setTone(m_problem, Tone::Danger);
}

void LookTab::removeSlide()
{
    const int row = m_slides->currentRow();
    if (row >= 0) {
        editing().change({}, [&](KioskProfile &profile) { profile.slides.removeAt(row); });
        Q_EMIT editing().removed(tr("A slide was removed."));
    }
}

void LookTab::moveSlide(int by)
{
    const int row = m_slides->currentRow();
    const int to = row + by;
    if (row >= 0 && to >= 0 && to < m_slides->count()) {
        editing().change({}, [&](KioskProfile &profile) { profile.slides.move(row, to); });
        m_slides->setCurrentRow(to);
    }
}

void LookTab::refreshSlides()
{
    if (m_shown == profile().slides) {
        return;
    }
    m_shown = profile().slides;
    const QSignalBlocker quiet(m_slides);
    const int row = m_slides->currentRow();
    m_slides->clear();
    for (int i = 0; i < m_shown.size(); ++i) {
        const QPixmap picture = thumbnail(m_shown.at(i), m_slides->iconSize(), devicePixelRatioF());
        auto *item = new QListWidgetItem(m_slides);
        item->setIcon(QIcon(picture));
        item->setText(QLocale().toString(i + 1));
        item->setData(Qt::AccessibleTextRole, tr("Slide %1").arg(i + 1));
    }
    m_slides->setCurrentRow(qMin(row, m_slides->count() - 1));
}

void LookTab::refresh()
{
    const bool hasColor = profile().accent.has_value();
    const QRgb color = profile().accent.value_or(tokens(this).accent) & 0xFFFFFFu;
    m_color->setIcon(swatchIcon(0xFF000000u | color));
    m_color->setText(hasColor ? tr("Change the colour …", "button")
                              : tr("Choose a colour …", "button"));
    m_noColor->setVisible(hasColor);
    const QByteArray &logo = profile().logo;
    m_logo->setVisible(!logo.isEmpty());
    if (!logo.isEmpty()) {
        m_logo->setPixmap(
                thumbnail(logo, QSize(scaled(240, this), scaled(80, this)), devicePixelRatioF()));
    }
    m_noLogo->setVisible(!logo.isEmpty());
    refreshSlides();
    const int row = m_slides->currentRow();
    m_slides->setVisible(!m_shown.isEmpty());
    m_addSlides->setEnabled(m_shown.size() < kiosklimits::Slides);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_shown.size() - 1);
    m_removeSlide->setEnabled(row >= 0);
}

void LookTab::showPlace(const BoothPlace &)
{
    m_slides->setFocus(Qt::OtherFocusReason);
}

void LookTab::changeEvent(QEvent *event)
{
    BoothTab::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
        setTone(m_problem, Tone::Danger);
    }
}

void LookTab::retranslate()
{
    m_colorHeading->setText(tr("Accent colour"));
    m_noColor->setText(tr("Leadbooth's own", "button: the colour"));
    m_logoHeading->setText(tr("Logo"));
    m_logo->setAccessibleName(tr("Logo"));
    m_logoHint->setText(tr("PNG or JPEG, up to %1.").arg(megabytes(kiosklimits::Logo)));
    m_chooseLogo->setText(tr("Choose a file …", "button"));
    m_noLogo->setText(tr("Remove", "button"));
    m_slidesHeading->setText(tr("Slides while nobody is there"));
    m_slidesHint->setText(
            tr("Up to %n picture(s), PNG or JPEG, of %1 each; with the logo %2 in "
               "all.",
               nullptr, kiosklimits::Slides)
                    .arg(megabytes(kiosklimits::Slide), megabytes(kiosklimits::Images)));
    m_slides->setAccessibleName(m_slidesHeading->text());
    m_addSlides->setText(tr("Add pictures …", "button"));
    m_up->setText(tr("Up", "button"));
    m_down->setText(tr("Down", "button"));
    m_removeSlide->setText(tr("Remove", "button"));
}

} // namespace leadbooth
