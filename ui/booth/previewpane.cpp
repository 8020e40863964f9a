// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/previewpane.h"

#include "kiosk/kiosklead.h"
#include "ui/common/plainlabel.h"
#include "ui/kiosk/keyboardlayout.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr std::chrono::milliseconds Moment{200};
const QList<QSize> &screens()
{
    static const QList<QSize> all{{1024, 600}, {1280, 800}, {600, 1024}, {800, 1280}};
    return all;
}

} // namespace

int previewSteps(const KioskProfile &profile, const FormSchema &schema)
{
    const auto questions = static_cast<int>(pagesFor(profile, schema).size());
    return questions == 0 ? 1 : questions + (asksConsent(profile) ? 4 : 3);
}

int previewStepOf(const KioskProfile &profile, const FormSchema &schema, int page)
{
    KioskProfile before = profile;
    before.pages = profile.pages.first(qBound(qsizetype(0), qsizetype(page), profile.pages.size()));
    return static_cast<int>(pagesFor(before, schema).size()) + 1;
}

PreviewPane::PreviewPane(BoothEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_heading(plainLabel(this, TextRole::Section))
    , m_language(new QComboBox(this))
    , m_size(new QComboBox(this))
    , m_back(new QPushButton(this))
    , m_name(plainLabel(this))
    , m_next(new QPushButton(this))
    , m_screen(new PreviewScreen(this))
    , m_hint(plainParagraph(this, TextRole::Hint))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size.space[1]);
    layout->addWidget(m_heading);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(size.space[1]);
    choices->addWidget(m_language, 1);
    choices->addWidget(m_size, 1);
    layout->addLayout(choices);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(size.space[1]);
    steps->addWidget(m_back);
    m_name->setAlignment(Qt::AlignCenter);
    steps->addWidget(m_name, 1);
    steps->addWidget(m_next);
    layout->addLayout(steps);
    layout->addWidget(m_screen, 1);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_hint);
    m_language->setObjectName(u"previewLanguage"_s);
    m_size->setObjectName(u"previewSize"_s);
    for (QPushButton *button : {m_back, m_next}) {
        button->setAutoDefault(false);
    }
    for (const QSize &each : screens()) {
        m_size->addItem(u"%1 × %2"_s.arg(each.width()).arg(each.height()), each);
    }
    connect(m_language, &QComboBox::activated, this, &PreviewPane::requestLater);
    connect(m_size, &QComboBox::activated, this, &PreviewPane::requestLater);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    connect(m_screen, &PreviewScreen::touched, this, &PreviewPane::touched);
    connect(&editing, &BoothEditing::changed, this, &PreviewPane::refresh);
    retranslate();
    refresh();
}

PreviewPane::~PreviewPane() = default;

int PreviewPane::steps() const
{
    return previewSteps(m_editing.profile(), *m_editing.schema());
}

void PreviewPane::refresh()
{
    const QString chosen = m_language->currentData().toString();
    m_language->clear();
    for (const QString &language : m_editing.profile().languages) {
        m_language->addItem(languageName(language), language);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(chosen)));
    m_step = qBound(0, m_step, steps() - 1);
    m_name->setText(stepName());
    m_back->setEnabled(m_step > 0);
    m_next->setEnabled(m_step < steps() - 1);
    requestLater();
}

QString PreviewPane::stepName() const
{
    const auto questions =
            static_cast<int>(pagesFor(m_editing.profile(), *m_editing.schema()).size());
    if (m_step == 0) {
        return tr("Welcome", "page of the preview");
    }
    if (m_step <= questions) {
        return tr("Page %1 of %2", "of the preview").arg(m_step).arg(questions);
    }
    if (m_step == questions + 1) {
        return tr("Review", "page of the preview");
    }
    return m_step == steps() - 1 ? tr("Thanks", "page of the preview")
                                 : tr("Consent", "page of the preview");
}

void PreviewPane::goTo(int step)
{
    m_step = step;
    refresh();
}

void PreviewPane::followPage(int page)
{
    goTo(page < 0 ? 0 : previewStepOf(m_editing.profile(), *m_editing.schema(), page));
}

void PreviewPane::followConsent()
{
    goTo(steps() - 2);
}

void PreviewPane::followThanks()
{
    goTo(steps() - 1);
}

void PreviewPane::requestLater()
{
    if (isVisible() && !m_timer) {
        m_timer = m_editing.clock().startTimer(Moment, [this] {
            m_timer.reset();
            request();
        });
    }
}

void PreviewPane::request()
{
    Q_EMIT requested({.profile = m_editing.profile(),
                      .schema = m_editing.schema(),
                      .language = m_language->currentData().toString(),
                      .size = m_size->currentData().toSize(),
                      .step = m_step});
}

void PreviewPane::showFrame(const QImage &frame)
{
    m_screen->setFrame(frame);
}

void PreviewPane::showUnavailable()
{
    m_screen->setFrame({});
    m_screen->setNote(tr("The preview could not be started."));
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    requestLater();
}

void PreviewPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void PreviewPane::retranslate()
{
    m_heading->setText(tr("Preview"));
    m_language->setAccessibleName(tr("Language of the preview"));
    m_size->setAccessibleName(tr("Screen of the preview"));
    m_back->setText(tr("Back", "button: of the preview"));
    m_next->setText(tr("Next", "button: of the preview"));
    m_hint->setText(tr("As visitors see it, made smaller. It can be tried with the mouse; no lead "
                       "is saved."));
    m_screen->setAccessibleName(tr("Preview of the booth"));
    m_screen->setNote(tr("The preview comes in a moment."));
}

PreviewScreen::PreviewScreen(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(scaled(240, this), scaled(140, this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PreviewScreen::sizeHint() const
{
    return {scaled(440, this), scaled(300, this)};
}

void PreviewScreen::setFrame(const QImage &frame)
{
    m_frame = frame;
    update();
}

void PreviewScreen::setNote(const QString &note)
{
    m_note = note;
    update();
}

QRect PreviewScreen::frameArea() const
{
    const QSize room = size() - QSize(2, 2);
    const QSize shown =
            m_frame.isNull()
                    ? room
                    : m_frame.size().scaled(room, Qt::KeepAspectRatio).boundedTo(m_frame.size());
    return {QPoint((width() - shown.width()) / 2, 1), shown};
}

void PreviewScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = frameArea();
    painter.setPen(QColor(tokens(this).line));
    painter.setBrush(QColor(tokens(this).surface));
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
    if (m_frame.isNull()) {
        painter.setPen(QColor(tokens(this).muted));
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_note);
        return;
    }
    // In two steps of the painter's own filter fine lines would be lost.
    const double ratio = devicePixelRatioF();
    QImage shown =
            m_frame.scaled(area.size() * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    shown.setDevicePixelRatio(ratio);
    painter.drawImage(area.topLeft(), shown);
}

void PreviewScreen::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect area = frameArea();
    const QPoint at = event->position().toPoint();
    if (m_frame.isNull() || !area.contains(at)) {
        return;
    }
    Q_EMIT touched({(at.x() - area.x()) * m_frame.width() / area.width(),
                    (at.y() - area.y()) * m_frame.height() / area.height()});
}

} // namespace leadbooth
