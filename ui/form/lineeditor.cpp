// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/lineeditor.h"

#include "lead/canonical.h"
#include "lead/phone.h"
#include "ui/form/lineedit.h"

namespace leadbooth {

LineEditor::LineEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : FieldEditor(field, std::move(context), parent)
    , m_line(new LineEdit(this))
{
    connect(m_line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    if (field.type == FieldType::Integer || field.type == FieldType::Double) {
        m_line->setInputMethodHints(Qt::ImhPreferNumbers);
    } else if (field.type == FieldType::Url) {
        m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    } else if (field.multifield == MultifieldKind::Phone) {
        m_line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    } else if (field.multifield == MultifieldKind::Email) {
        m_line->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    }
}

LineEditor::~LineEditor() = default;

void LineEditor::setValue(const FieldValue &value)
{
    m_item = value.isEmpty() ? ValueItem{} : value.constFirst();
    m_shown = shownText(field(), m_item.value, context());
    m_beforeTidying.clear();
    if (m_line->text() != m_shown) {
        m_line->setText(m_shown);
    }
    m_line->setCursorPosition(0);
}

FieldValue LineEditor::value() const
{
    const QString typed = m_line->text();
    if (typed == m_shown) {
        return m_item.value.isEmpty() ? FieldValue() : FieldValue{m_item};
    }
    if (typed.isEmpty()) {
        return {};
    }
    return {{keptText(field(), typed, context())}};
}

QList<QWidget *> LineEditor::stops() const
{
    return {m_line};
}

void LineEditor::finish()
{
    const QString typed = m_line->text();
    if (typed == m_shown || typed == m_beforeTidying || typed.isEmpty()) {
        return;
    }
    QString kept = keptText(field(), typed, context());
    if (const std::optional<int> most = decimals()) {
        kept = roundedNumber(kept, *most);
    }
    QString tidy = shownText(field(), kept, context());
    if (field().multifield == MultifieldKind::Phone) {
        tidy = formatPhone(typed, context().phoneRegion);
    }
    if (tidy != typed) {
        m_beforeTidying = typed;
        m_line->replaceText(tidy);
    }
}

std::optional<int> LineEditor::decimals() const
{
    return field().type == FieldType::Double ? std::optional(field().decimals) : std::nullopt;
}

bool LineEditor::isUntouched() const
{
    return m_line->text() == m_shown;
}

void LineEditor::enterValue(const QString &value)
{
    m_line->replaceText(shownText(field(), value, context()));
}

void LineEditor::resizeEvent(QResizeEvent *)
{
    m_line->setGeometry(controlRect());
}

} // namespace leadbooth
