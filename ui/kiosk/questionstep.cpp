// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/questionstep.h"

#include "base/plaintext.h"
#include "ui/common/plainlabel.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/visitortexts.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QLabel *wrapped(QWidget *parent, TextRole role, const QString &text)
{
    QLabel *label = plainLabel(parent, role);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

QuestionStep::QuestionStep(const KioskPage &page, const KioskEditing &editing,
                           const QString &language, const KioskAnswers &answers)
    : m_editing(editing)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes(Density::Kiosk).space[1]);
    for (const KioskField &asked : page.fields) {
        add(asked, language, answers);
    }
}

QuestionStep::~QuestionStep() = default;

void QuestionStep::add(const KioskField &asked, const QString &language,
                       const KioskAnswers &answers)
{
    const FieldSchema *schema = m_editing.schema->field(asked.code);
    if (!schema) {
        return;
    }
    auto *block = new QVBoxLayout;
    block->setSpacing(0);
    const QString name = fieldName(asked, *schema, language);
    const QString required = isRequired(asked, *schema) ? tr("required", "beside a label") : u""_s;
    QLabel *label = wrapped(this, TextRole::Body,
                            required.isEmpty() ? name : u"%1 (%2)"_s.arg(name, required));
    block->addWidget(label);
    if (!schema->help.isEmpty()) {
        QLabel *help = wrapped(this, TextRole::Hint, toPlainText(schema->help));
        setTone(help, Tone::Muted);
        block->addWidget(help);
    }
    KioskEditor *editor = makeKioskEditor(asked, *schema, m_editing, this);
    editor->setObjectName(u"field-"_s + asked.code);
    editor->setValue(answers.values.value(asked.code));
    editor->setNames(name, required);
    block->addWidget(editor);
    QLabel *mistake = wrapped(this, TextRole::Hint, {});
    setTone(mistake, Tone::Danger);
    mistake->hide();
    block->addWidget(mistake);
    static_cast<QVBoxLayout *>(layout())->addLayout(block);
    m_fields.append({asked, schema, editor, mistake, name});
    connect(editor, &KioskEditor::moveOn, this, &QuestionStep::moveOn);
    connect(editor, &KioskEditor::edited, this, [editor, mistake] {
        editor->setInvalid(false);
        mistake->hide();
    });
}

void QuestionStep::offerScan()
{
    auto *scan = new KioskButton(tr("Scan my badge"), KioskButton::Kind::Normal, this);
    scan->setObjectName(u"scan"_s);
    connect(scan, &QPushButton::clicked, this, &QuestionStep::scanPressed);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, scan);
}

void QuestionStep::collect(KioskAnswers *answers) const
{
    for (const Field &field : m_fields) {
        answers->values.insert(field.asked.code, field.editor->value());
    }
}

void QuestionStep::wipe()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.editor->wipe();
    }
}

void QuestionStep::showIssues(const Issues &issues)
{
    for (const Field &field : std::as_const(m_fields)) {
        QStringList texts;
        for (const Issue &issue : issues) {
            if (issue.field == field.asked.code) {
                const QString value = field.editor->value().value(issue.row).value;
                texts += visitorIssueText(issue, *field.schema, m_editing, value);
            }
        }
        texts.removeDuplicates();
        field.editor->setInvalid(!texts.isEmpty());
        field.mistake->setText(texts.join(u'\n'));
        if (!texts.isEmpty()) {
            field.editor->setNames(field.name, field.mistake->text());
        }
        field.mistake->setVisible(!texts.isEmpty());
    }
}

KioskEditor *QuestionStep::editor(const QString &code) const
{
    for (const Field &field : m_fields) {
        if (field.asked.code == code) {
            return field.editor;
        }
    }
    return nullptr;
}

QString QuestionStep::focusedField() const
{
    const QWidget *focused = QApplication::focusWidget();
    for (const Field &field : m_fields) {
        if (focused && field.editor->isAncestorOf(focused)) {
            return field.asked.code;
        }
    }
    return {};
}

void QuestionStep::focusField(const QString &code)
{
    const KioskEditor *found = editor(code);
    if (found && !found->stops().isEmpty()) {
        found->stops().constFirst()->setFocus();
    }
}

void QuestionStep::focusFirst()
{
    if (m_fields.isEmpty()) {
        return;
    }
    const Field &first = m_fields.constFirst();
    const QList<QWidget *> stops = first.editor->stops();
    const bool isSearch = !stops.isEmpty() && first.schema->type == FieldType::Choice;
    if (!stops.isEmpty() && !isSearch && Keyboard::canTypeInto(stops.constFirst())
        && isEmpty(first.editor->value())) {
        stops.constFirst()->setFocus();
    }
}

void QuestionStep::moveOn()
{
    QList<QWidget *> stops;
    for (const Field &field : std::as_const(m_fields)) {
        const QList<QWidget *> all = field.editor->stops();
        const bool isTyped = !all.isEmpty() && Keyboard::canTypeInto(all.constFirst())
                             && field.schema->type != FieldType::Choice;
        // Of choices the first is enough: they are touched, not walked through.
        stops += isTyped ? all : all.mid(0, 1);
    }
    const qsizetype next = stops.indexOf(QApplication::focusWidget()) + 1;
    if (next > 0 && next < stops.size()) {
        stops.at(next)->setFocus();
    } else {
        Q_EMIT lastLeft();
    }
}

} // namespace leadbooth
