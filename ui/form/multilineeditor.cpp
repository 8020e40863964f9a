// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/multilineeditor.h"

#include "ui/common/style.h"

#include <QPlainTextEdit>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Its text begins where that of a single line does. */
class PlainText final : public QPlainTextEdit
{
public:
    explicit PlainText(QWidget *parent)
        : QPlainTextEdit(parent)
    {
        const Sizes &size = sizes(this);
        document()->setDocumentMargin(size.space[0]);
        setViewportMargins(size.ring, 0, size.ring, 0);
        setTabChangesFocus(true);
        setFocusPolicy(Qt::ClickFocus);
    }
};

} // namespace

MultilineEditor::MultilineEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : FieldEditor(field, std::move(context), parent)
    , m_edit(new PlainText(this))
{
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting) {
            grow();
            Q_EMIT edited();
        }
    });
}

MultilineEditor::~MultilineEditor() = default;

void MultilineEditor::setValue(const FieldValue &value)
{
    m_value = value;
    m_shown = value.isEmpty() ? QString() : value.constFirst().value;
    m_setting = true;
    m_edit->setPlainText(m_shown);
    m_setting = false;
    m_shown = m_edit->toPlainText(); // line ends may have changed
    m_lines = int(qBound(MinTextLines, m_shown.count(u'\n') + 1, MaxTextLines));
}

FieldValue MultilineEditor::value() const
{
    const QString typed = m_edit->toPlainText();
    if (typed == m_shown) {
        return m_value;
    }
    return typed.isEmpty() ? FieldValue() : FieldValue{{typed}};
}

QList<QWidget *> MultilineEditor::stops() const
{
    return {m_edit};
}

int MultilineEditor::wantedHeight() const
{
    return metrics().textHeight(m_lines) + metrics().message;
}

void MultilineEditor::grow()
{
    // QPlainTextDocumentLayout measures in lines; wrapped ones count.
    const int lines = qBound(MinTextLines, int(m_edit->document()->size().height()), MaxTextLines);
    if (lines != m_lines) {
        m_lines = lines;
        Q_EMIT heightChanged();
    }
}

void MultilineEditor::resizeEvent(QResizeEvent *)
{
    m_edit->setGeometry(controlRect());
}

} // namespace leadbooth
