// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskframe.h"

#include "ui/common/plainlabel.h"
#include "ui/kiosk/keyboardlayout.h"
#include "ui/kiosk/kioskbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScroller>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MostDots = 8;
/*! What the content needs at least to be of use under the top bar. */
constexpr int LeastContent = 200;

const Sizes &metrics()
{
    return sizes(Density::Kiosk);
}

} // namespace

ProgressMark::ProgressMark(int step, int steps, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_steps(steps)
{
    setAccessibleName(tr("Page %1 of %2", "how far a visitor has come").arg(step + 1).arg(steps));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString ProgressMark::numbers() const
{
    return u"%1 / %2"_s.arg(m_step + 1).arg(m_steps);
}

int ProgressMark::dotsWidth() const
{
    return m_steps > MostDots ? 0 : (2 * m_steps - 1) * metrics().space[1];
}

QSize ProgressMark::sizeHint() const
{
    return minimumSizeHint().expandedTo({dotsWidth(), 0});
}

QSize ProgressMark::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(numbers()), fontMetrics().height()};
}

void ProgressMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens(this);
    if (dotsWidth() == 0 || dotsWidth() > width()) {
        painter.setPen(QColor(t.muted));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, numbers());
        return;
    }
    const double dot = metrics().space[1];
    for (int i = 0; i < m_steps; ++i) {
        const QRectF place(2 * i * dot, (height() - dot) / 2, dot, dot);
        const bool isDone = i <= m_step;
        painter.setPen(QPen(QColor(isDone ? t.accent : t.edge), 2));
        painter.setBrush(isDone ? QBrush(QColor(t.accent)) : QBrush(Qt::NoBrush));
        // The present one is larger as well: colour alone does not tell.
        const double inset = i == m_step ? 1 : 3;
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset));
    }
}

void moveByFinger(QScrollArea *area)
{
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    QScroller *scroller = QScroller::scroller(area->viewport());
    QScrollerProperties properties = scroller->scrollerProperties();
    // A touch is a touch at once; it becomes a movement when it moves.
    properties.setScrollMetric(QScrollerProperties::MousePressEventDelay, 0);
    properties.setScrollMetric(QScrollerProperties::HorizontalOvershootPolicy,
                               QScrollerProperties::OvershootAlwaysOff);
    properties.setScrollMetric(QScrollerProperties::VerticalOvershootPolicy,
                               QScrollerProperties::OvershootAlwaysOff);
    scroller->setScrollerProperties(properties);
    QScroller::grabGesture(area->viewport(), QScroller::LeftMouseButtonGesture);
}

KioskFrame::KioskFrame(const KioskFraming &framing, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_message(plainLabel(this))
    , m_hint(plainLabel(this, TextRole::Hint))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics().space[2], metrics().space[0], metrics().space[2],
                               metrics().space[0]);
    layout->setSpacing(metrics().space[0]);
    m_top = makeTop(framing);
    layout->addWidget(m_top);

    auto *whole = new QWidget;
    auto *sides = new QHBoxLayout(whole);
    sides->setContentsMargins({});
    auto *column = new QWidget(whole);
    column->setMaximumWidth(scaled(metrics().columnWidth, this));
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins({});
    lines->setSpacing(metrics().space[1]);
    if (!framing.title.isEmpty()) {
        m_title = plainLabel(column, TextRole::Section);
        m_title->setText(framing.title);
        m_title->setWordWrap(true);
        lines->addWidget(m_title);
    }
    lines->addWidget(content, framing.scrolls ? 0 : 1);
    if (framing.scrolls) {
        lines->addStretch(1);
    }
    m_area->setWidget(whole);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    if (framing.scrolls) {
        moveByFinger(m_area);
    }
    whole->setAutoFillBackground(false);
    // Of what a large text leaves, the messages come first: the content can be moved.
    m_area->setMinimumHeight(metrics().control);
    layout->addWidget(m_area, 1);

    for (QLabel *label : {m_message, m_hint}) {
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
    }
    setTone(m_hint, Tone::Muted);
    m_footer = makeFooter(framing);
    layout->addWidget(m_footer);
}

KioskFrame::~KioskFrame() = default;

QWidget *KioskFrame::makeLanguages(const KioskFraming &framing)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const QString &language : framing.languages) {
        auto *button = new KioskButton(languageName(language), KioskButton::Kind::Quiet, bar);
        button->setObjectName(u"language-"_s + language);
        const bool isPresent = language == framing.language;
        QFont font = button->font();
        font.setBold(isPresent);
        font.setUnderline(isPresent);
        button->setFont(font);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, language] { Q_EMIT languagePressed(language); });
        m_languages.append({button, language});
    }
    return bar;
}

/*! Where the names have no room, their codes. */
void KioskFrame::nameLanguages(int room)
{
    int wanted = 0;
    for (const auto &[button, language] : std::as_const(m_languages)) {
        button->setLabel(languageName(language));
        wanted += m_top->isAncestorOf(button) ? button->sizeHint().width() : 0;
    }
    if (m_progress) {
        wanted += m_progress->minimumSizeHint().width() + m_top->layout()->spacing();
    }
    for (const auto &[button, language] : std::as_const(m_languages)) {
        if (wanted > room) {
            button->setLabel(language.toUpper());
            button->setAccessibleName(languageName(language));
        }
    }
}

QWidget *KioskFrame::makeTop(const KioskFraming &framing)
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    if (framing.steps > 0) {
        m_progress = new ProgressMark(framing.step, framing.steps, top);
        row->addWidget(m_progress, 1);
    }
    row->addStretch(1);
    if (framing.languages.size() > 1) {
        row->addWidget(makeLanguages(framing));
    }
    if (row->count() == 1) {
        top->setFixedHeight(metrics().space[2]);
    }
    return top;
}

QWidget *KioskFrame::makeFooter(const KioskFraming &framing)
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->setSpacing(0); // the room of the focus rings is between them
    if (framing.hasBack) {
        m_back = new KioskButton(framing.back.isEmpty() ? tr("Back") : framing.back,
                                 KioskButton::Kind::Normal, footer);
        m_back->setObjectName(u"back"_s);
        row->addWidget(m_back);
        connect(m_back, &QPushButton::clicked, this, &KioskFrame::backPressed);
    }
    row->addStretch(1);
    if (framing.hasStartOver) {
        m_startOver = new KioskButton(tr("Start over"), KioskButton::Kind::Quiet, footer);
        m_startOver->setObjectName(u"startOver"_s);
        row->addWidget(m_startOver);
        connect(m_startOver, &QPushButton::clicked, this, &KioskFrame::startOverPressed);
    }
    if (framing.languages.size() > 1) {
        m_lowLanguages = makeLanguages(framing);
        m_lowLanguages->hide();
        row->addWidget(m_lowLanguages);
    }
    row->addStretch(1);
    if (!framing.primary.isEmpty()) {
        m_primary = new KioskButton(framing.primary, KioskButton::Kind::Primary, footer);
        m_primary->setObjectName(u"primary"_s);
        row->addWidget(m_primary);
        connect(m_primary, &QPushButton::clicked, this, &KioskFrame::primaryPressed);
    }
    return footer;
}

void KioskFrame::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void KioskFrame::mouseReleaseEvent(QMouseEvent *event)
{
    // Whoever touches beside the fields has done with the keyboard.
    event->accept();
    if (QWidget *focused = QApplication::focusWidget(); focused && isAncestorOf(focused)) {
        focused->clearFocus();
    }
}

void KioskFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void KioskFrame::arrange()
{
    const int room = width() - 2 * metrics().space[2];
    nameLanguages(room);
    const int bars = m_top->sizeHint().height() + m_footer->sizeHint().height();
    const bool isLow = height() < bars + scaled(LeastContent, this);
    m_top->setVisible(!isLow);
    if (m_title) {
        m_title->setVisible(!isLow); // half of it would be in the way: the fields have labels
    }
    // The languages first: whoever cannot read the page needs them most.
    if (m_startOver) {
        m_startOver->setVisible(!isLow);
    }
    if (m_lowLanguages) {
        showIfItFits(m_lowLanguages, isLow, room);
    }
    if (m_startOver && isLow) {
        showIfItFits(m_startOver, true, room);
    }
}

/*! Between the buttons at the bottom, which are never squeezed for it. */
void KioskFrame::showIfItFits(QWidget *part, bool isWanted, int room)
{
    part->setVisible(isWanted);
    if (isWanted && m_footer->sizeHint().width() > room) {
        part->hide();
    }
}

void KioskFrame::setMessage(const QString &text, const QString &hint)
{
    setTone(m_message, Tone::Danger);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void KioskFrame::setNotice(const QString &text)
{
    setMessage(text);
    setTone(m_message, Tone::Ok);
}

void KioskFrame::setBusy(const QString &label)
{
    setMessage({});
    m_primary->setLabel(label);
    setEnabled(false);
}

void KioskFrame::setIdle(const QString &primary)
{
    m_primary->setLabel(primary);
    setEnabled(true);
}

void KioskFrame::reveal(QWidget *part)
{
    m_area->ensureWidgetVisible(part, 0, metrics().space[1]);
}

} // namespace leadbooth
