// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/mendingrow.h"

#include "lead/validation.h"
#include "ui/common/issuetext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/queuedetailtext.h"
#include "ui/form/choicecombo.h"
#include "ui/form/choicemodel.h"
#include "ui/form/fieldeditor.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int ControlWidth = 280;
constexpr int ControlStretch = 1000; //!< they take the room before the empty rest does

constexpr QLatin1StringView LaterId{"later"};
constexpr QLatin1StringView ReplaceId{"replace"};
constexpr QLatin1StringView MoveId{"move"};
constexpr QLatin1StringView DropId{"drop"};

ChoiceList listOf(std::vector<Choice> choices)
{
    return std::make_shared<const std::vector<Choice>>(std::move(choices));
}

bool takesOneValueForAll(const FieldSchema &field)
{
    switch (field.type) {
    case FieldType::String:
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Address:
    case FieldType::Integer:
    case FieldType::Double:
    case FieldType::Date:
    case FieldType::DateTime:
    case FieldType::YesNo:
    case FieldType::Choice:
    case FieldType::Currency:
        return true;
    default:
        return false;
    }
}

} // namespace

MendingRow::MendingRow(const FormChange &change, FormContextPtr context, QWidget *parent)
    : QWidget(parent)
    , m_change(change)
    , m_context(std::move(context))
    , m_sentence(plainParagraph(this))
    , m_count(plainLabel(this, TextRole::Hint))
    , m_actionModel(new ChoiceModel(actions(), false, this))
    , m_action(new ChoiceCombo(m_actionModel, false, this))
    , m_targetModel(new ChoiceModel(listOf({}), true, this))
    , m_target(new ChoiceCombo(m_targetModel, false, this))
    , m_hint(plainParagraph(this, TextRole::Hint))
    , m_controls(new QBoxLayout(QBoxLayout::LeftToRight))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size.space[0]);
    layout->addWidget(m_sentence);
    layout->addWidget(m_count);
    m_controls->setSpacing(size.space[1]);
    for (ChoiceCombo *combo : {m_action, m_target}) {
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_controls->addWidget(combo, ControlStretch);
    }
    makeFieldEditor();
    if (m_editor) {
        m_controls->addWidget(m_editor, ControlStretch);
    }
    m_controls->addStretch(1);
    layout->addLayout(m_controls);
    layout->addWidget(m_hint);
    setFocusProxy(m_action);
    m_action->setIds({LaterId});
    m_action->setVisible(m_actionModel->offeredCount() > 1);
    connect(m_action, &ChoiceCombo::changed, this, &MendingRow::onActionChanged);
    connect(m_target, &ChoiceCombo::changed, this, [this] {
        updateTexts();
        Q_EMIT decided();
    });
    retranslate();
    m_target->hide();
}

MendingRow::~MendingRow() = default;

void MendingRow::makeFieldEditor()
{
    if (m_change.finding.kind != DriftKind::NowRequired || !offers(Offer::Replace)) {
        return;
    }
    m_editor = makeEntryEditor(*field(), m_context, this);
    const FormMetrics metrics = formMetrics(font(), sizes(this), scaled(ControlWidth, this));
    m_editor->setMetrics(metrics);
    m_editor->setFixedHeight(m_editor->wantedHeight() - metrics.message);
    const QList<QWidget *> stops = m_editor->stops();
    for (QWidget *stop : stops) {
        stop->setFocusPolicy(Qt::StrongFocus);
    }
    m_editor->hide();
    connect(m_editor, &FieldEditor::edited, this, [this] {
        updateTexts();
        Q_EMIT decided();
    });
}

const FieldSchema *MendingRow::field() const
{
    return m_context->schema->field(m_change.finding.field);
}

QString MendingRow::fieldName() const
{
    return m_change.finding.label.isEmpty() ? m_change.finding.field : m_change.finding.label;
}

bool MendingRow::isAmount() const
{
    return m_change.finding.field == "OPPORTUNITY"_L1 || m_change.finding.field == "CURRENCY_ID"_L1;
}

bool MendingRow::offers(Offer offer) const
{
    const DriftKind kind = m_change.finding.kind;
    switch (offer) {
    case Offer::Later:
        return true;
    case Offer::Replace:
        if (kind == DriftKind::NowRequired) {
            return field() && takesOneValueForAll(*field());
        }
        return !targetsOf(offer)->empty();
    case Offer::Move:
        return kind != DriftKind::NowRequired && kind != DriftKind::StageFinal
               && !targetsOf(offer)->empty();
    case Offer::Drop:
        return kind != DriftKind::NowRequired && kind != DriftKind::StageFinal;
    }
    return false;
}

MendingRow::Offer MendingRow::chosen() const
{
    const QString id = m_action->ids().value(0);
    return id == ReplaceId ? Offer::Replace
           : id == MoveId  ? Offer::Move
           : id == DropId  ? Offer::Drop
                           : Offer::Later;
}

ChoiceList MendingRow::actions() const
{
    std::vector<Choice> choices;
    const auto add = [&](Offer offer, QLatin1StringView id) {
        if (offers(offer)) {
            choices.push_back({.id = id, .label = actionLabel(offer)});
        }
    };
    add(Offer::Later, LaterId);
    add(Offer::Replace, ReplaceId);
    add(Offer::Move, MoveId);
    add(Offer::Drop, DropId);
    return listOf(std::move(choices));
}

ChoiceList MendingRow::targetsOf(Offer offer) const
{
    const DriftKind kind = m_change.finding.kind;
    const FieldSchema *present = field();
    if (offer == Offer::Replace && present) {
        const bool isItem = kind == DriftKind::ChoiceGone || kind == DriftKind::StageFinal;
        const bool isCurrency =
                present->type == FieldType::Currency || present->type == FieldType::Money;
        const bool becomesAmount = kind == DriftKind::TypeChanged
                                   && present->type == FieldType::Money
                                   && keepsMeaning(m_change.moves, FieldType::Double);
        if (isCurrency && (isItem || becomesAmount)) {
            return m_context->currencies;
        }
        return present->type == FieldType::Choice && isItem ? present->choices : listOf({});
    }
    if (offer != Offer::Move) {
        return listOf({});
    }
    std::vector<Choice> targets;
    for (const FieldSchema &target : m_context->schema->fields) {
        if (target.code != m_change.finding.field && target.code != "STATUS_ID"_L1
            && canMoveTo(m_change.moves, target)) {
            targets.push_back({.id = target.code,
                               .label = target.label.isEmpty() ? target.code : target.label});
        }
    }
    // Texts of several lines take anything without harm.
    std::stable_partition(targets.begin(), targets.end(), [&](const Choice &target) {
        return m_context->schema->field(target.id)->type == FieldType::Text;
    });
    return listOf(std::move(targets));
}

std::optional<MendingRule> MendingRow::decision() const
{
    MendingRule rule{.kind = m_change.finding.kind,
                     .field = m_change.finding.field,
                     .value = m_change.finding.value};
    switch (chosen()) {
    case Offer::Later:
        return {};
    case Offer::Drop:
        rule.action = MendingRule::Action::DropValue;
        return rule;
    case Offer::Move:
        rule.action = MendingRule::Action::MoveValue;
        rule.target = m_target->ids().value(0);
        break;
    case Offer::Replace:
        rule.action = MendingRule::Action::Replace;
        rule.target =
                m_editor ? m_editor->value().value(0).value.trimmed() : m_target->ids().value(0);
        break;
    }
    const bool isWhole = !rule.target.isEmpty() && refusal().isEmpty();
    return isWhole ? std::optional(rule) : std::nullopt;
}

void MendingRow::setDecision(const MendingRule &rule)
{
    const bool isMove = rule.action == MendingRule::Action::MoveValue;
    const bool isDrop = rule.action == MendingRule::Action::DropValue;
    const Offer offer = isMove ? Offer::Move : isDrop ? Offer::Drop : Offer::Replace;
    if (!answers(rule, m_change.finding) || !offers(offer)) {
        return;
    }
    m_action->setIds({isMove ? MoveId : isDrop ? DropId : ReplaceId});
    onActionChanged();
    if (m_editor) {
        m_editor->setValue({{rule.target}});
    } else if (m_targetModel->rowOf(rule.target) >= 0) {
        m_target->setIds({rule.target});
    }
    updateTexts();
    Q_EMIT decided();
}

void MendingRow::onActionChanged()
{
    const Offer offer = chosen();
    const bool edits = offer == Offer::Replace && m_editor;
    const bool picks = (offer == Offer::Replace && !m_editor) || offer == Offer::Move;
    if (m_editor) {
        m_editor->setVisible(edits);
    }
    m_target->setVisible(picks);
    if (picks) {
        const FieldSchema *present = field();
        m_targetModel->setChoices(targetsOf(offer));
        m_target->setShowsIds(offer == Offer::Replace && present
                              && present->type != FieldType::Choice);
        m_target->setIds(offer == Offer::Move && m_targetModel->rowOf(u"COMMENTS"_s) >= 0
                                 ? QStringList{u"COMMENTS"_s}
                                 : QStringList());
    }
    updateTexts();
    Q_EMIT decided();
}

QString MendingRow::refusal() const
{
    if (!m_editor || chosen() != Offer::Replace || isEmpty(m_editor->value())) {
        return {};
    }
    const FieldValue value = m_editor->value();
    const Issues issues = validateField(*field(), value);
    return issues.isEmpty() ? QString()
                            : issueText(issues.constFirst(), field(), m_context->locale,
                                        value.constFirst().value);
}

QString MendingRow::actionLabel(Offer offer) const
{
    const DriftKind kind = m_change.finding.kind;
    switch (offer) {
    case Offer::Later:
        return tr("Decide later", "what to do about a change of the portal's form");
    case Offer::Replace:
        if (kind == DriftKind::NowRequired) {
            return tr("Fill it in for all", "what to do about a change of the portal's form");
        }
        if (kind == DriftKind::StageFinal) {
            return tr("Choose another stage", "what to do about a change of the portal's form");
        }
        if (kind == DriftKind::TypeChanged) {
            return tr("Take it as an amount in …",
                      "what to do about a change of the portal's form; a currency follows");
        }
        return field()->type == FieldType::Choice
                       ? tr("Choose another item", "what to do about a change of the portal's form")
                       : tr("Choose another currency",
                            "what to do about a change of the portal's form");
    case Offer::Move:
        return kind == DriftKind::NowSingle
                       ? tr("Move all but the first to …",
                            "what to do about a change of the portal's form; a field follows")
                       : tr("Move it to another field",
                            "what to do about a change of the portal's form");
    case Offer::Drop:
        return kind == DriftKind::NowSingle
                       ? tr("Keep the first alone",
                            "what to do about a change of the portal's form")
                       : tr("Leave it out", "what to do about a change of the portal's form");
    }
    return {};
}

QString MendingRow::hint() const
{
    const QString together =
            isAmount() ? u' ' + tr("The amount and its currency go together.") : QString();
    switch (chosen()) {
    case Offer::Later:
        if (m_change.finding.kind == DriftKind::ValueRefused) {
            return issueText(m_change.finding.issue, field(), m_context->locale);
        }
        return m_actionModel->offeredCount() < 2
                       ? tr("Open each of these leads in the queue and fill it in there.")
                       : QString();
    case Offer::Replace: {
        const bool isOtherCurrency = m_change.finding.kind == DriftKind::ChoiceGone
                                     && field()->type != FieldType::Choice;
        return isOtherCurrency ? tr("Amounts stay as they are; they are not converted.")
                               : QString();
    }
    case Offer::Move:
        return tr("It is added behind what is there already.") + together;
    case Offer::Drop:
        return tr("What was typed there is erased from these leads for good.") + together;
    }
    return {};
}

void MendingRow::updateTexts()
{
    const QString wrong = refusal();
    setTone(m_hint, wrong.isEmpty() ? Tone::Muted : Tone::Danger);
    const QString text = wrong.isEmpty() ? hint() : wrong;
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_action->setAccessibleDescription(text);
    const QString name = m_sentence->text() + u' ' + m_count->text();
    m_action->setAccessibleName(name);
    m_target->setAccessibleName(actionLabel(chosen()));
    m_target->setAccessibleDescription(name);
    if (m_editor) {
        m_editor->setAccessibleTexts(fieldName(), {text});
        m_editor->setInvalidRows(wrong.isEmpty() ? QList<int>() : QList<int>{0});
    }
}

void MendingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wide = scaled(ControlWidth, this);
    const bool isStacked = width() < 2 * wide;
    m_controls->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *control : std::initializer_list<QWidget *>{m_action, m_target, m_editor}) {
        if (control) {
            control->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : wide);
        }
    }
}

void MendingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        updateTexts();
    }
    QWidget::changeEvent(event);
}

void MendingRow::retranslate()
{
    m_sentence->setText(
            m_change.finding.kind == DriftKind::ValueRefused
                    ? tr("\"%1\" does not take what was typed any more.").arg(fieldName())
                    : driftText(m_change.finding, field(), m_context->locale));
    m_count->setText(tr("%n lead(s)", nullptr, static_cast<int>(m_change.leads.size())));
    setTone(m_count, Tone::Muted);
    m_actionModel->setChoices(actions());
    m_action->refresh();
    m_targetModel->setNoneLabel(tr("Choose …", "entry of a dropdown: nothing is chosen yet"));
    m_target->refresh();
    updateTexts();
}

} // namespace leadbooth
