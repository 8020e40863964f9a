// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/yesnoeditor.h"

#include "ui/common/plaintip.h"

#include <QCheckBox>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Enter goes on to the next field, on every platform. */
class CheckBox final : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            event->ignore();
            return;
        }
        QCheckBox::keyPressEvent(event);
    }
};

} // namespace

YesNoEditor::YesNoEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : FieldEditor(field, std::move(context), parent)
    , m_check(new CheckBox(this))
{
    m_check->setFocusPolicy(Qt::ClickFocus);
    YesNoEditor::retranslate();
    connect(m_check, &QCheckBox::clicked, this, [this] {
        m_answered = true;
        Q_EMIT edited();
    });
}

YesNoEditor::~YesNoEditor() = default;

void YesNoEditor::setValue(const FieldValue &value)
{
    m_value = value;
    m_answered = false;
    m_check->setChecked(!value.isEmpty() && value.constFirst().value == "Y"_L1);
}

FieldValue YesNoEditor::value() const
{
    return m_answered ? FieldValue{{m_check->isChecked() ? u"Y"_s : u"N"_s}} : m_value;
}

QList<QWidget *> YesNoEditor::stops() const
{
    return {m_check};
}

void YesNoEditor::retranslate()
{
    const QString yes =
            field().yesLabel.isEmpty() ? tr("Yes", "a field's value") : field().yesLabel;
    m_check->setText(withoutMnemonic(yes));
    resizeEvent(nullptr);
}

void YesNoEditor::resizeEvent(QResizeEvent *)
{
    // Only the mark and its word can be clicked, not the empty space beside them.
    const QRect area = controlRect();
    m_check->setGeometry(area.left(), area.top(), qMin(area.width(), m_check->sizeHint().width()),
                         area.height());
}

} // namespace leadbooth
