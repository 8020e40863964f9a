// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedetailpane.h"

#include "ui/common/flowlayout.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"
#include "ui/common/queuedetailtext.h"
#include "ui/common/queuestatustext.h"
#include "ui/common/queuetext.h"
#include "ui/queue/queueactions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! A lead that was looked for all night has hundreds. */
constexpr qsizetype ShownAttempts = 20;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

QueueDetailPane::QueueDetailPane(Clock &clock, QueueActions *actions, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_actions(actions)
{
    auto *content = new QWidget(this);
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(size.space[4], size.space[3], size.space[4], size.space[4]);
    layout->setSpacing(size.space[1]);
    m_back = new QPushButton(content);
    m_back->setFlat(true);
    m_back->setIcon(icon(u"back"_s));
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &QueueDetailPane::backRequested);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    m_name = plainParagraph(content, TextRole::Section);
    layout->addWidget(m_name);
    m_stateRow = new QWidget(content);
    auto *stateLayout = new QHBoxLayout(m_stateRow);
    stateLayout->setContentsMargins(0, 0, 0, 0);
    stateLayout->setSpacing(size.space[1]);
    m_stateIcon = new QLabel(m_stateRow);
    m_state = plainLabel(m_stateRow);
    m_state->setWordWrap(true);
    stateLayout->addWidget(m_stateIcon);
    stateLayout->addWidget(m_state, 1);
    layout->addWidget(m_stateRow);
    m_text = plainParagraph(content);
    layout->addWidget(m_text);
    m_buttonRow = new QWidget(content);
    auto *buttons = new FlowLayout(m_buttonRow);
    buttons->setSpacing(size.space[0]);
    m_unlock = new QPushButton(m_buttonRow);
    connect(m_unlock, &QPushButton::clicked, this, &QueueDetailPane::unlockRequested);
    buttons->addWidget(m_unlock);
    m_primary = new QPushButton(m_buttonRow);
    m_primary->setProperty("primary", true);
    connect(m_primary, &QPushButton::clicked, this,
            [this] { m_actions->action(*m_primaryAction)->trigger(); });
    buttons->addWidget(m_primary);
    for (QPushButton *button : {m_back, m_unlock, m_primary}) {
        button->setAutoDefault(false);
    }
    for (const QueueAction kind : AllQueueActions) {
        QAction *action = actions->action(kind);
        auto *button = new QPushButton(m_buttonRow);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
        m_buttons.emplace(kind, button);
    }
    layout->addWidget(m_buttonRow);
    const auto addPart = [&](QLabel *&title, QVBoxLayout *&rows) {
        layout->addSpacing(size.space[2]);
        title = plainLabel(content, TextRole::Section);
        title->setWordWrap(true);
        layout->addWidget(title);
        rows = new QVBoxLayout;
        rows->setSpacing(size.space[0]);
        layout->addLayout(rows);
    };
    addPart(m_findingsTitle, m_findings);
    addPart(m_historyTitle, m_history);
    addPart(m_valuesTitle, m_values);
    m_values->setSpacing(size.space[1]);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    retranslate();
}

QueueDetailPane::~QueueDetailPane() = default;

void QueueDetailPane::showSelection(const QList<QueueEntry> &entries)
{
    const bool isSame = entries.size() == 1 && m_detail
                        && m_detail->entry.lead.origin == entries.constFirst().lead.origin;
    const bool isAnother =
            entries.size() != 1 || m_entries.size() != 1
            || entries.constFirst().lead.origin != m_entries.constFirst().lead.origin;
    if (isSame && m_entries == entries) {
        return; // buttons may have changed, and follow by themselves
    }
    m_entries = entries;
    if (!isSame) {
        m_detail.reset();
    }
    describe();
    if (isAnother) {
        ensureVisible(0, 0);
    }
}

void QueueDetailPane::setListEmpty(bool isEmpty)
{
    if (isEmpty != m_isListEmpty) {
        m_isListEmpty = isEmpty;
        describe();
    }
}

void QueueDetailPane::showDetail(const QueueDetail &detail)
{
    if (m_entries.size() != 1 || m_entries.constFirst().lead.origin != detail.entry.lead.origin) {
        return; // another one was chosen meanwhile
    }
    m_detail = detail;
    describe();
}

void QueueDetailPane::setSchema(const FormSchemaPtr &schema)
{
    m_schema = schema;
    if (m_detail) {
        describe();
    }
}

void QueueDetailPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void QueueDetailPane::takeFocus()
{
    for (QPushButton *button : {m_unlock, m_primary}) {
        if (!button->isHidden()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    for (const auto &[kind, button] : m_buttons) {
        if (!button->isHidden()) {
            button->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    m_back->setFocus(Qt::TabFocusReason);
}

void QueueDetailPane::describe()
{
    m_stateRow->setVisible(m_entries.size() == 1);
    if (m_entries.isEmpty()) {
        m_name->clear();
        m_text->setText(m_isListEmpty ? QString()
                                      : tr("Choose a lead to see what has become of it."));
        setTone(m_text, Tone::Muted);
    } else if (m_entries.size() > 1) {
        m_name->setText(tr("%n lead(s) chosen", nullptr, static_cast<int>(m_entries.size())));
        m_text->setText(tr("An action is done for those of them that it is meant for."));
        setTone(m_text, Tone::Muted);
    } else {
        describeOne(m_entries.constFirst());
    }
    m_name->setVisible(!m_name->text().isEmpty());
    describeButtons();
    fillFindings();
    fillHistory();
    fillValues();
}

void QueueDetailPane::describeOne(const QueueEntry &entry)
{
    const QDateTime now = m_clock.now();
    const QLocale locale;
    const QueueStateText state = queueStateText(entry.lead.state);
    m_name->setText(queueNameText(entry));
    const int side = iconSide(sizes(this), fontMetrics());
    m_stateIcon->setPixmap(
            icon(state.icon, state.tone).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(tr("%1 · saved %2", "a state and a time")
                             .arg(state.word, momentText(entry.lead.savedAt, now, locale)));
    setTone(m_state, state.tone);
    m_text->setText(queueExplanation(entry, now, locale));
    setTone(m_text, Tone::Text);
    setAccessibleDescription(m_text->text());
}

void QueueDetailPane::describeButtons()
{
    const bool isLocked = m_entries.size() == 1 && m_entries.constFirst().lead.hasPayload
                          && !m_entries.constFirst().isReadable;
    m_unlock->setVisible(isLocked);
    m_unlock->setProperty("primary", isLocked);
    m_primaryAction = m_entries.size() == 1 && !isLocked ? primaryAction(m_entries.constFirst())
                                                         : std::nullopt;
    if (m_primaryAction && !m_actions->action(*m_primaryAction)->isEnabled()) {
        m_primaryAction.reset();
    }
    bool isAny = isLocked;
    for (const auto &[kind, button] : m_buttons) {
        const QAction *action = m_actions->action(kind);
        QPushButton *shown = m_primaryAction == kind ? m_primary : button;
        shown->setText(action->text());
        shown->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
        button->setVisible(action->isEnabled() && shown == button);
        isAny = isAny || action->isEnabled();
    }
    m_primary->setVisible(m_primaryAction.has_value());
    m_buttonRow->setVisible(isAny);
    m_buttonRow->updateGeometry();
}

QLabel *QueueDetailPane::addParagraph(QVBoxLayout *layout, const QString &text, bool isMuted)
{
    QLabel *label = plainParagraph(widget());
    label->setText(text);
    if (isMuted) {
        setTone(label, Tone::Muted);
    }
    layout->addWidget(label);
    return label;
}

void QueueDetailPane::fillFindings()
{
    clear(m_findings);
    if (m_detail) {
        const QLocale locale;
        const FormSchema *form = m_schema.get();
        for (const Drift &drift : m_detail->drifts) {
            addParagraph(m_findings,
                         driftText(drift, form ? form->field(drift.field) : nullptr, locale));
        }
        const QueueState state = m_detail->entry.lead.state;
        if (state != QueueState::Sent && m_detail->drifts.isEmpty()) {
            for (const Issue &issue : m_detail->issues) {
                addParagraph(m_findings, leadIssueText(issue, m_detail->payload, form, locale));
            }
        }
    }
    m_findingsTitle->setVisible(m_findings->count() > 0);
}

void QueueDetailPane::fillHistory()
{
    clear(m_history);
    if (m_detail) {
        const QLocale locale;
        const QList<QueueAttempt> &attempts = m_detail->attempts;
        const bool isUnderWay = m_detail->entry.lead.state == QueueState::Sending;
        const qsizetype left = qMax<qsizetype>(0, attempts.size() - ShownAttempts);
        if (left > 0) {
            addParagraph(m_history,
                         tr("… and %n earlier", "attempts to send a lead", static_cast<int>(left)),
                         true);
        }
        for (qsizetype i = left; i < attempts.size(); ++i) {
            addParagraph(m_history, attemptText(attempts.at(i), isUnderWay, m_clock.now(), locale));
        }
    }
    m_historyTitle->setVisible(m_history->count() > 0);
}

void QueueDetailPane::fillValues()
{
    clear(m_values);
    if (m_detail && m_detail->entry.isReadable) {
        const QList<LeadValueText> values = leadValueTexts(m_detail->payload, QLocale());
        for (const LeadValueText &value : values) {
            auto *row = new QWidget(widget());
            auto *lines = new QVBoxLayout(row);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(0);
            QLabel *label = plainLabel(row, TextRole::Hint);
            label->setText(value.label);
            label->setWordWrap(true);
            setTone(label, Tone::Muted);
            QLabel *text = plainParagraph(row);
            text->setText(value.text);
            text->setAccessibleName(value.label);
            lines->addWidget(label);
            lines->addWidget(text);
            m_values->addWidget(row);
        }
    }
    m_valuesTitle->setVisible(m_values->count() > 0);
}

void QueueDetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        describe();
    }
}

void QueueDetailPane::retranslate()
{
    setAccessibleName(tr("The chosen lead"));
    m_back->setText(tr("Back to the list", "button"));
    m_back->setToolTip(tr("Esc"));
    m_unlock->setText(tr("Unlock", "button: the keychain"));
    m_findingsTitle->setText(tr("What stands in the way"));
    m_historyTitle->setText(tr("What has happened"));
    m_valuesTitle->setText(tr("What was typed"));
    describe();
}

} // namespace leadbooth
