// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/mendingdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/separator.h"
#include "ui/queue/mendingrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

MendingDialog::MendingDialog(Clock &clock, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_locale(locale)
    , m_strip(new MessageStrip(this))
    , m_intro(plainParagraph(this))
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_pages))
    , m_empty(plainParagraph(m_pages))
    , m_note(plainParagraph(this, TextRole::Hint))
    , m_mend(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size.space[3], size.space[3], size.space[3], size.space[2]);
    layout->setSpacing(size.space[2]);
    layout->addWidget(m_strip);
    layout->addWidget(m_intro);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, size.space[1], 0);
    m_list->setSpacing(size.space[2]);
    m_scroll->setWidget(content);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(size.space[1]);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_mend);
    layout->addLayout(buttons);
    m_mend->setProperty("primary", true);
    // Enter belongs to the lists; what cannot be undone takes more than that.
    m_mend->setAutoDefault(false);
    m_close->setAutoDefault(false);
    setMinimumSize(320, 320);
    resize(scaled(size.columnWidth + size.space[5], this), scaled(560, this));

    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_mend, &QPushButton::clicked, this, &MendingDialog::apply);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_mend,
                &QPushButton::click);
    }
    retranslate();
    setPhase(Phase::Checking);
}

MendingDialog::~MendingDialog() = default;

void MendingDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous()) {
        setPhase(Phase::Checking);
        Q_EMIT checkRequested();
    }
}

void MendingDialog::showChanges(const FormChanges &changes, const FormSchemaPtr &schema)
{
    QList<MendingRule> earlier;
    for (const MendingRow *row : std::as_const(m_rows)) {
        const std::optional<MendingRule> rule = row->decision();
        if (rule && !m_applied.contains(*rule)) {
            earlier.append(*rule);
        }
    }
    m_applied.clear();
    m_changes = changes;
    numberLeads();
    m_isCompared = true;
    m_rows.clear();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const FormContextPtr context =
            makeFormContext(schema, m_clock, m_locale, {}, std::make_shared<quint64>(0));
    for (qsizetype i = 0; i < std::min<qsizetype>(changes.changes.size(), MostShown); ++i) {
        if (i > 0) {
            m_list->addWidget(new Separator(Qt::Horizontal, m_scroll->widget()));
        }
        auto *row = new MendingRow(changes.changes.at(i), context, m_scroll->widget());
        for (const MendingRule &rule : std::as_const(earlier)) {
            row->setDecision(rule);
        }
        connect(row, &MendingRow::decided, this, &MendingDialog::updateFoot);
        m_list->addWidget(row);
        m_rows.append(row);
    }
    m_list->addStretch();
    setPhase(Phase::Choosing);
    if (!m_rows.isEmpty() && (!focusWidget() || !focusWidget()->isVisible())) {
        m_rows.constFirst()->setFocus(Qt::OtherFocusReason);
    }
}

void MendingDialog::showReport(const MendingReport &report)
{
    const auto count = [&](MendingEnd end) {
        return static_cast<int>(report.count(end));
    };
    QStringList sentences;
    if (count(MendingEnd::Mended) > 0) {
        sentences.append(
                tr("%n lead(s) are mended and will be sent.", nullptr, count(MendingEnd::Mended)));
    }
    if (count(MendingEnd::Untouched) > 0) {
        sentences.append(tr("%n lead(s) needed no mending any more.", nullptr,
                            count(MendingEnd::Untouched)));
    }
    if (count(MendingEnd::InTheWay) > 0) {
        sentences.append(tr("%n lead(s) do not fit yet and stay as they were.", nullptr,
                            count(MendingEnd::InTheWay)));
    }
    if (count(MendingEnd::Failed) > 0) {
        sentences.append(tr("%n lead(s) could not be changed and stay as they were.", nullptr,
                            count(MendingEnd::Failed)));
    }
    MessageStrip::Message message{.tone = Tone::Ok, .sentence = sentences.join(u' ')};
    if (count(MendingEnd::InTheWay) > 0) {
        message.tone = Tone::Warning;
        message.advice = tr("Decide otherwise below, or open them in the queue one by one.");
    }
    const auto failed =
            std::find_if(report.leads.cbegin(), report.leads.cend(), [](const LeadMending &lead) {
                return lead.end == MendingEnd::Failed && lead.error;
            });
    if (failed != report.leads.cend()) {
        const ErrorText text = errorText(*failed->error, Act::Send);
        message.tone = Tone::Danger;
        message.advice = text.advice;
        message.details = text.details;
    }
    m_strip->showMessage(message);
    setPhase(Phase::Checking);
    Q_EMIT checkRequested();
}

void MendingDialog::showError(const Error &error)
{
    const ErrorText text = errorText(error, Act::Send);
    m_strip->showMessage({.tone = Tone::Danger,
                          .sentence = text.sentence,
                          .advice = text.advice,
                          .details = text.details});
    m_applied.clear();
    setPhase(Phase::Choosing);
}

void MendingDialog::numberLeads()
{
    m_leads.clear();
    m_leadsOf.clear();
    QHash<OriginId, quint32> numbers;
    for (const FormChange &change : std::as_const(m_changes.changes)) {
        std::vector<quint32> &places = m_leadsOf.emplace_back();
        places.reserve(static_cast<size_t>(change.leads.size()));
        for (const OriginId &lead : change.leads) {
            const auto known = numbers.constFind(lead);
            if (known != numbers.cend()) {
                places.push_back(*known);
                continue;
            }
            const auto place = static_cast<quint32>(m_leads.size());
            numbers.insert(lead, place);
            m_leads.append(lead);
            places.push_back(place);
        }
    }
}

MendingDialog::Plan MendingDialog::plan() const
{
    enum : quint8 { Decided = 1, Open = 2, Losing = 4 };
    Plan plan;
    std::vector<quint8> marks(static_cast<size_t>(m_leads.size()));
    QList<MendingRule> last;
    for (size_t i = 0; i < m_leadsOf.size(); ++i) {
        const MendingRow *row = m_rows.value(static_cast<qsizetype>(i));
        const std::optional<MendingRule> rule = row ? row->decision() : std::nullopt;
        const bool isLosing = rule && rule->action == MendingRule::Action::DropValue;
        const auto mark = static_cast<quint8>(!rule ? Open : isLosing ? Decided | Losing : Decided);
        for (const quint32 lead : m_leadsOf[i]) {
            marks[lead] |= mark;
        }
        if (!rule) {
            continue;
        }
        // What is filled in for all comes after what is moved there.
        (rule->kind == DriftKind::NowRequired ? last : plan.rules).append(*rule);
        if (isLosing) {
            plan.dropped.append(row->fieldName());
        }
    }
    plan.rules += last;
    for (size_t lead = 0; lead < marks.size(); ++lead) {
        const bool isDecided = (marks[lead] & Decided) != 0;
        const bool isOpen = (marks[lead] & Open) != 0;
        if (isDecided && isOpen) {
            ++plan.undecided;
        } else if (isDecided) {
            plan.ready.push_back(static_cast<quint32>(lead));
            plan.losing += (marks[lead] & Losing) != 0 ? 1 : 0;
        }
    }
    plan.dropped.removeDuplicates();
    return plan;
}

MendingRequest MendingDialog::requestOf(const Plan &plan) const
{
    MendingRequest request{.rules = plan.rules};
    for (const quint32 lead : plan.ready) {
        request.leads.append(m_leads.at(lead));
    }
    return request;
}

void MendingDialog::apply()
{
    const Plan chosen = plan();
    if (chosen.ready.empty() || m_phase != Phase::Choosing) {
        return;
    }
    if (chosen.losing == 0) {
        send(requestOf(chosen));
        return;
    }
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setText(
            tr("Something is left out of %n lead(s).", nullptr, static_cast<int>(chosen.losing)));
    box->setInformativeText(tr("What was typed into these fields and does not fit any more is "
                               "erased, and cannot be brought back:")
                            + u"\n\n"_s + chosen.dropped.join(u'\n'));
    QPushButton *stay = box->addButton(tr("Cancel", "button"), QMessageBox::RejectRole);
    QPushButton *drop =
            box->addButton(tr("Leave out and mend", "button"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(drop, &QPushButton::clicked, this,
            [this, request = requestOf(chosen)] { send(request); });
    box->open();
}

void MendingDialog::send(const MendingRequest &request)
{
    m_applied = request.rules;
    m_strip->hide();
    setPhase(Phase::Mending);
    Q_EMIT mendRequested(request);
}

void MendingDialog::setPhase(Phase phase)
{
    m_phase = phase;
    m_scroll->setEnabled(phase == Phase::Choosing);
    const bool hasRows = !m_rows.isEmpty();
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_scroll) : m_empty);
    m_intro->setVisible(hasRows);
    m_empty->setText(emptyText());
    updateFoot();
}

QString MendingDialog::emptyText() const
{
    if (m_phase == Phase::Checking) {
        return tr("Comparing the leads with the portal's form …");
    }
    if (!m_isCompared) {
        return {};
    }
    return m_changes.unreadable > 0 ? tr("The leads that could be compared fit the portal's form.")
                                    : tr("Every lead that waits fits the portal's form.");
}

void MendingDialog::updateFoot()
{
    const Plan chosen = plan();
    const auto count = static_cast<int>(chosen.ready.size());
    m_mend->setEnabled(m_phase == Phase::Choosing && count > 0);
    m_mend->setVisible(!m_rows.isEmpty());
    m_mend->setText(m_phase == Phase::Mending ? tr("Mending …", "button")
                    : count == 0              ? tr("Mend", "button")
                                              : tr("Mend %n lead(s)", "button", count));
    QStringList notes;
    if (chosen.undecided > 0) {
        notes.append(tr("%n more lead(s) need another decision as well.", nullptr,
                        static_cast<int>(chosen.undecided)));
    }
    if (m_changes.changes.size() > MostShown) {
        notes.append(tr("%n more change(s) are shown when these are dealt with.", nullptr,
                        static_cast<int>(m_changes.changes.size() - MostShown)));
    }
    if (m_changes.unreadable > 0) {
        notes.append(tr("%n lead(s) could not be compared, because they cannot be decrypted now.",
                        nullptr, static_cast<int>(m_changes.unreadable)));
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
    setTone(m_note, Tone::Muted);
}

void MendingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        setTone(m_note, Tone::Muted);
    }
    QDialog::changeEvent(event);
}

void MendingDialog::retranslate()
{
    setWindowTitle(tr("Mend leads"));
    m_intro->setText(tr("The portal's form has changed since these leads were typed. Until you "
                        "decide what becomes of what does not fit, they are not sent."));
    m_close->setText(tr("Close", "button"));
    m_mend->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    setPhase(m_phase);
}

} // namespace leadbooth
