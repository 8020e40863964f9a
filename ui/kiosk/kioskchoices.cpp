// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskchoices.h"

#include "ui/common/plainlabel.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklines.h"
#include "ui/kiosk/kiosktexteditor.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MostColumns = 3;
/*! Of a searchable list at once: more are found by typing, not by looking. */
constexpr int MostShown = 60;

} // namespace

KioskChoices::KioskChoices(const std::vector<Choice> &choices, bool isMultiple, QWidget *parent)
    : KioskEditor(parent)
    , m_choices(choices)
    , m_isMultiple(isMultiple)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(sizes(Density::Kiosk).space[0]);
    const auto kind = isMultiple ? KioskButton::Kind::Several : KioskButton::Kind::One;
    for (const Choice &choice : choices) {
        auto *button = new KioskButton(choice.label, kind, this);
        m_buttons += button;
        connect(button, &QPushButton::clicked, this, [this, button] { choose(button); });
    }
    m_shown = m_buttons;
    arrange();
}

KioskChoices::~KioskChoices() = default;

void KioskChoices::choose(KioskButton *button)
{
    if (!m_isMultiple) {
        m_unknown.clear();
        for (KioskButton *other : std::as_const(m_buttons)) {
            other->setChecked(other == button && button->isChecked());
        }
    }
    // The finger is lifted: what was typed before is done.
    button->setFocus();
    Q_EMIT edited();
}

int KioskChoices::columns() const
{
    const int gap = m_grid->spacing();
    int widest = 1;
    for (const KioskButton *button : m_buttons) {
        widest = qMax(widest, button->sizeHint().width());
    }
    const int most = qBound(1, (width() + gap) / (widest + gap), MostColumns);
    // No single one in the last row where fewer columns come out even.
    const int count = int(m_shown.size());
    return count == 4 && most == 3 ? 2 : qMin(most, qMax(1, count));
}

void KioskChoices::arrange()
{
    const int count = columns();
    m_columns = count;
    while (m_grid->count() > 0) {
        delete m_grid->takeAt(0);
    }
    for (KioskButton *button : std::as_const(m_buttons)) {
        button->setVisible(m_shown.contains(button));
    }
    for (int i = 0; i < m_shown.size(); ++i) {
        m_grid->addWidget(m_shown.at(i), i / count, i % count);
    }
    for (int i = 0; i < MostColumns; ++i) {
        m_grid->setColumnStretch(i, i < count ? 1 : 0);
    }
}

void KioskChoices::resizeEvent(QResizeEvent *event)
{
    KioskEditor::resizeEvent(event);
    if (columns() != m_columns) {
        arrange();
    }
}

int KioskChoices::filter(const QString &part, int most)
{
    const QString sought = part.trimmed();
    QList<KioskButton *> shown;
    int left = 0;
    for (KioskButton *button : std::as_const(m_buttons)) {
        if (button->isChecked()) {
            shown += button;
        } else if (button->label().contains(sought, Qt::CaseInsensitive)) {
            if (shown.size() < most) {
                shown += button;
            } else {
                ++left;
            }
        }
    }
    if (shown != m_shown) {
        m_shown = shown;
        arrange();
    }
    return left;
}

void KioskChoices::setValue(const FieldValue &value)
{
    m_unknown.clear();
    for (KioskButton *button : std::as_const(m_buttons)) {
        button->setChecked(false);
    }
    for (const ValueItem &item : value) {
        const auto found = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                        [&](const Choice &c) { return c.id == item.value; });
        if (found != m_choices.cend()) {
            m_buttons.at(found - m_choices.cbegin())->setChecked(true);
        } else if (!item.isEmpty()) {
            m_unknown += item.value;
        }
    }
}

FieldValue KioskChoices::value() const
{
    FieldValue value;
    for (const QString &id : m_unknown) {
        value.append({id});
    }
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_buttons.at(qsizetype(i))->isChecked()) {
            value.append({m_choices[i].id});
        }
    }
    return value;
}

QList<QWidget *> KioskChoices::stops() const
{
    return {m_shown.cbegin(), m_shown.cend()};
}

void KioskChoices::wipe()
{
    setValue({});
}

void KioskChoices::setInvalid(bool)
{
    // There is no one border to draw: the words under it tell.
}

void KioskChoices::setNames(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
}

KioskChoiceList::KioskChoiceList(const std::vector<Choice> &choices, bool isMultiple,
                                 QWidget *parent)
    : KioskEditor(parent)
    , m_search(new KioskLine(Qt::ImhNone, this))
    , m_choices(new KioskChoices(choices, isMultiple, this))
    , m_more(plainLabel(this, TextRole::Hint))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes(Density::Kiosk).space[0]);
    layout->addWidget(m_search);
    layout->addWidget(m_choices);
    layout->addWidget(m_more);
    m_search->setPlaceholderText(tr("Type a part of the name", "in the search field of a list"));
    m_more->setWordWrap(true);
    setTone(m_more, Tone::Muted);
    connect(m_search, &QLineEdit::textChanged, this, &KioskChoiceList::search);
    connect(m_search, &QLineEdit::returnPressed, this, &KioskEditor::moveOn);
    connect(m_choices, &KioskEditor::edited, this, &KioskEditor::edited);
    search();
}

KioskChoiceList::~KioskChoiceList() = default;

void KioskChoiceList::search()
{
    const int left = m_choices->filter(m_search->text(), MostShown);
    const bool isNothing = m_choices->stops().isEmpty();
    if (isNothing) {
        m_more->setText(tr("Nothing has this in its name", "under the search field of a list"));
    } else if (left > 0) {
        m_more->setText(tr("%n more: type a part of the name", "under a list", left));
    }
    m_more->setVisible(isNothing || left > 0);
}

void KioskChoiceList::setValue(const FieldValue &value)
{
    m_choices->setValue(value);
    search();
}

FieldValue KioskChoiceList::value() const
{
    return m_choices->value();
}

QList<QWidget *> KioskChoiceList::stops() const
{
    return QList<QWidget *>{m_search} + m_choices->stops();
}

void KioskChoiceList::wipe()
{
    m_search->wipe();
    m_choices->wipe();
}

void KioskChoiceList::setInvalid(bool isInvalid)
{
    markInvalid(m_search, isInvalid);
}

void KioskChoiceList::setNames(const QString &name, const QString &description)
{
    m_search->setAccessibleName(name);
    m_search->setAccessibleDescription(description);
    m_choices->setNames(name, description);
}

} // namespace leadbooth
