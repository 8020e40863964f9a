// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosktexteditor.h"

#include "lead/canonical.h"
#include "lead/phone.h"
#include "ui/common/plainlabel.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kiosklines.h"

#include <QHBoxLayout>
#include <QLabel>

namespace leadbooth {

namespace {

constexpr int MostLines = 10;

Qt::InputMethodHints hintsOf(const FieldSchema &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Double:
    case FieldType::Money:
        return Qt::ImhPreferNumbers;
    case FieldType::Url:
        return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    default:
        break;
    }
    switch (field.multifield) {
    case MultifieldKind::Phone:
        return Qt::ImhDialableCharactersOnly;
    case MultifieldKind::Email:
        return Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    case MultifieldKind::Web:
        return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    case MultifieldKind::Messenger:
    case MultifieldKind::None:
        break;
    }
    return Qt::ImhNone;
}

bool isNumber(const FieldSchema &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Double
           || field.type == FieldType::Money;
}

} // namespace

void markInvalid(QWidget *editor, bool isInvalid)
{
    editor->setProperty("invalid", isInvalid);
    editor->update();
}

KioskLineEditor::KioskLineEditor(const KioskField &asked, const FieldSchema &field,
                                 const KioskEditing &editing, QWidget *parent)
    : KioskEditor(parent)
    , m_asked(asked)
    , m_field(field)
    , m_editing(editing)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(sizes(Density::Kiosk).space[0]);
    // Of phones and the like the portal takes several; one is what is asked for at a booth.
    if (field.isMultiple && field.type != FieldType::Multifield) {
        m_more = new KioskButton(tr("One more", "a button under a field that takes several"),
                                 KioskButton::Kind::Quiet, this);
        m_layout->addWidget(m_more, 0, Qt::AlignLeft);
        connect(m_more, &QPushButton::clicked, this, [this] {
            addLine({});
            m_lines.constLast()->setFocus();
        });
    }
    addLine({});
}

KioskLineEditor::~KioskLineEditor() = default;

void KioskLineEditor::addLine(const ValueItem &item)
{
    auto *line = new KioskLine(hintsOf(m_field), this);
    const bool isUnitShown = m_field.type == FieldType::Money;
    if (isUnitShown) {
        auto *row = new QHBoxLayout;
        row->addWidget(line, 1);
        QLabel *unit = plainLabel(this);
        unit->setText(item.tag.isEmpty() ? m_editing.schema->baseCurrency : item.tag);
        row->addWidget(unit);
        m_layout->insertLayout(int(m_lines.size()), row);
    } else {
        m_layout->insertWidget(int(m_lines.size()), line);
    }
    line->setText(shown(item));
    m_lines += line;
    m_items += item;
    connect(line, &QLineEdit::textEdited, this, &KioskEditor::edited);
    connect(line, &QLineEdit::returnPressed, this, &KioskEditor::moveOn);
    if (m_more) {
        m_more->setVisible(m_lines.size() < MostLines);
    }
}

QString KioskLineEditor::shown(const ValueItem &item) const
{
    const bool isGrouped = m_field.type == FieldType::Double || m_field.type == FieldType::Money;
    return isGrouped ? displayNumber(item.value, m_editing.locale) : item.value;
}

QString KioskLineEditor::kept(const QString &typed) const
{
    if (isNumber(m_field)) {
        return canonicalNumber(typed, m_editing.locale).value_or(typed);
    }
    if (m_field.multifield == MultifieldKind::Phone) {
        return formatPhone(typed, {});
    }
    return typed.trimmed();
}

QString KioskLineEditor::newTag() const
{
    return m_field.type == FieldType::Multifield ? m_asked.tag : QString();
}

void KioskLineEditor::setValue(const FieldValue &value)
{
    for (qsizetype i = 0; i < qMax<qsizetype>(1, value.size()); ++i) {
        const ValueItem item = value.value(i);
        if (i == m_lines.size()) {
            addLine(item);
        } else {
            m_items[i] = item;
            m_lines.at(i)->setText(shown(item));
        }
    }
}

FieldValue KioskLineEditor::value() const
{
    FieldValue value;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const ValueItem &given = m_items.at(i);
        const QString typed = m_lines.at(i)->text();
        if (!given.value.isEmpty() && typed == shown(given)) {
            value += given;
        } else if (!typed.trimmed().isEmpty()) {
            value.append({kept(typed), given.tag.isEmpty() ? newTag() : given.tag});
        }
    }
    return value;
}

QList<QWidget *> KioskLineEditor::stops() const
{
    return {m_lines.cbegin(), m_lines.cend()};
}

void KioskLineEditor::wipe()
{
    for (KioskLine *line : m_lines) {
        line->wipe();
    }
    m_items.fill({});
}

void KioskLineEditor::setInvalid(bool isInvalid)
{
    for (KioskLine *line : m_lines) {
        markInvalid(line, isInvalid);
    }
}

KioskTextEditor::KioskTextEditor(QWidget *parent)
    : KioskEditor(parent)
    , m_text(new KioskText(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    // Three lines, and what the frame takes.
    const int least = Keyboard::leastTarget(this).height();
    const int margin = sizes(Density::Kiosk).space[2];
    m_text->setFixedHeight(qMax(least, 3 * m_text->fontMetrics().lineSpacing() + margin));
    connect(m_text, &QPlainTextEdit::textChanged, this, &KioskEditor::edited);
}

KioskTextEditor::~KioskTextEditor() = default;

void KioskTextEditor::setValue(const FieldValue &value)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(value.value(0).value);
}

FieldValue KioskTextEditor::value() const
{
    const QString typed = m_text->toPlainText().trimmed();
    return typed.isEmpty() ? FieldValue() : FieldValue{{typed}};
}

QList<QWidget *> KioskTextEditor::stops() const
{
    return {m_text};
}

void KioskTextEditor::wipe()
{
    m_text->wipe();
}

void KioskTextEditor::setInvalid(bool isInvalid)
{
    markInvalid(m_text, isInvalid);
}

} // namespace leadbooth
