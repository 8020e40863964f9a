// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/textsedit.h"

#include "ui/common/plainlabel.h"
#include "ui/kiosk/keyboardlayout.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace leadbooth {

namespace {

constexpr int BoxLines = 4;

QString textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor)) {
        return line->text();
    }
    return static_cast<const QPlainTextEdit *>(editor)->toPlainText();
}

} // namespace

TextsEdit::TextsEdit(Kind kind, int maxLength, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_maxLength(maxLength)
    , m_grid(new QGridLayout(this))
{
    const Sizes &size = sizes(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(size.space[1]);
    m_grid->setVerticalSpacing(size.space[0]);
    m_grid->setColumnStretch(1, 1);
    // So that the texts of all rows of a column begin at one place.
    m_grid->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("Deutsch"))
                                             + size.space[2]);
}

TextsEdit::~TextsEdit() = default;

void TextsEdit::rebuild(const QStringList &languages)
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.label;
        delete row.editor;
    }
    m_rows.clear();
    for (const QString &language : languages) {
        Row row{.language = language, .label = plainLabel(this), .editor = nullptr};
        row.label->setText(languageName(language));
        if (m_kind == Kind::Line) {
            auto *line = new QLineEdit(this);
            line->setMaxLength(m_maxLength);
            connect(line, &QLineEdit::textEdited, this,
                    [this, language](const QString &text) { Q_EMIT edited(language, text); });
            row.editor = line;
        } else {
            auto *box = new QPlainTextEdit(this);
            box->setTabChangesFocus(true);
            box->setFixedHeight(fontMetrics().lineSpacing() * BoxLines + 2 * sizes(this).space[1]);
            connect(box, &QPlainTextEdit::textChanged, this, [this, language, box] {
                Q_EMIT edited(language, box->toPlainText().left(m_maxLength));
            });
            row.editor = box;
        }
        row.editor->setObjectName(language);
        row.label->setBuddy(row.editor);
        const int at = static_cast<int>(m_rows.size());
        const Qt::Alignment top = m_kind == Kind::Box ? Qt::AlignTop : Qt::AlignVCenter;
        m_grid->addWidget(row.label, at, 0, top);
        m_grid->addWidget(row.editor, at, 1);
        m_rows.append(row);
    }
    describe();
}

void TextsEdit::show(const KioskTexts &texts, const QStringList &languages)
{
    QStringList present;
    for (const Row &row : std::as_const(m_rows)) {
        present += row.language;
    }
    if (present != languages) {
        rebuild(languages);
    }
    for (const Row &row : std::as_const(m_rows)) {
        const QString text = texts.value(row.language);
        if (textOf(row.editor) == text) {
            continue;
        }
        const QSignalBlocker quiet(row.editor);
        if (auto *line = qobject_cast<QLineEdit *>(row.editor)) {
            line->setText(text);
        } else {
            static_cast<QPlainTextEdit *>(row.editor)->setPlainText(text);
        }
    }
}

void TextsEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    describe();
}

void TextsEdit::setName(const QString &name)
{
    m_name = name;
    describe();
}

void TextsEdit::describe()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.editor->setAccessibleName(m_name + QStringLiteral(", ") + languageName(row.language));
        if (auto *line = qobject_cast<QLineEdit *>(row.editor)) {
            line->setPlaceholderText(m_placeholder);
        } else {
            static_cast<QPlainTextEdit *>(row.editor)->setPlaceholderText(m_placeholder);
        }
    }
}

void TextsEdit::focus(const QString &language)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (language.isEmpty() || row.language == language) {
            row.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace leadbooth
