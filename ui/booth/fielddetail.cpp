// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/fielddetail.h"

#include "ui/booth/textsedit.h"
#include "ui/common/fieldnames.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QList<KioskChoiceStyle> &styles()
{
    static const QList<KioskChoiceStyle> all{KioskChoiceStyle::Automatic, KioskChoiceStyle::Buttons,
                                             KioskChoiceStyle::List};
    return all;
}

} // namespace

FieldDetail::FieldDetail(BoothEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_heading(plainLabel(this, TextRole::Section))
    , m_labelsLabel(plainLabel(this))
    , m_labels(new TextsEdit(TextsEdit::Kind::Line, kiosklimits::Name, this))
    , m_required(new QCheckBox(this))
    , m_styleLabel(plainLabel(this))
    , m_style(new QComboBox(this))
    , m_tagLabel(plainLabel(this))
    , m_tag(new QComboBox(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size.space[1]);
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    layout->addWidget(m_labelsLabel);
    layout->addWidget(m_labels);
    layout->addWidget(m_required);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(size.space[1]);
    grid->setVerticalSpacing(size.space[0]);
    grid->addWidget(m_styleLabel, 0, 0);
    grid->addWidget(m_style, 0, 1);
    grid->addWidget(m_tagLabel, 1, 0);
    grid->addWidget(m_tag, 1, 1);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    layout->addStretch();
    m_required->setObjectName(u"required"_s);
    m_style->setObjectName(u"style"_s);
    m_tag->setObjectName(u"tag"_s);
    connect(m_labels, &TextsEdit::edited, this,
            [this](const QString &language, const QString &text) {
                change([&](KioskField &field) {
                    if (text.isEmpty()) {
                        field.labels.remove(language);
                    } else {
                        field.labels[language] = text;
                    }
                });
            });
    connect(m_required, &QCheckBox::clicked, this,
            [this](bool isOn) { change([isOn](KioskField &field) { field.isRequired = isOn; }); });
    connect(m_style, &QComboBox::activated, this, [this](int at) {
        change([at](KioskField &field) { field.choiceStyle = styles().value(at); });
    });
    connect(m_tag, &QComboBox::activated, this, [this] {
        change([this](KioskField &field) { field.tag = m_tag->currentData().toString(); });
    });
    retranslate();
}

FieldDetail::~FieldDetail() = default;

void FieldDetail::change(const std::function<void(KioskField &)> &act)
{
    if (const KioskField *present = m_editing.draft().field(m_at)) {
        KioskField field = *present;
        act(field);
        m_editing.edit([&](BoothDraft &draft) { draft.setField(m_at, field); });
    }
}

void FieldDetail::show(const BoothDraft::At &at)
{
    m_at = at;
    const KioskField *asked = m_editing.draft().field(at);
    if (!asked) {
        return;
    }
    const FieldSchema *field = m_editing.schema()->field(asked->code);
    m_heading->setText(m_editing.fieldLabel(asked->code));
    m_labels->show(asked->labels, m_editing.profile().languages);
    m_labels->setPlaceholder(m_editing.fieldLabel(asked->code));
    const bool portalAsks = field && field->isRequired;
    m_required->setChecked(portalAsks || asked->isRequired);
    m_required->setEnabled(!portalAsks);
    m_required->setText(portalAsks ? tr("Required by the portal") : tr("Required"));
    const bool isChoice = field && field->type == FieldType::Choice;
    m_styleLabel->setVisible(isChoice);
    m_style->setVisible(isChoice);
    m_style->setCurrentIndex(static_cast<int>(styles().indexOf(asked->choiceStyle)));
    const QStringList types = field ? valueTypes(field->multifield) : QStringList();
    m_tagLabel->setVisible(!types.isEmpty());
    m_tag->setVisible(!types.isEmpty());
    m_tag->clear();
    for (const QString &type : types) {
        const bool isUsual = m_tag->count() == 0;
        m_tag->addItem(valueTypeLabel(type), isUsual ? QString() : type);
    }
    if (!asked->tag.isEmpty() && m_tag->findData(asked->tag) < 0) {
        const bool isUsual = asked->tag == types.value(0);
        m_tag->addItem(valueTypeLabel(asked->tag), asked->tag);
        if (isUsual) {
            m_tag->removeItem(0);
        }
    }
    m_tag->setCurrentIndex(m_tag->findData(asked->tag));
}

void FieldDetail::focus(const QString &language)
{
    m_labels->focus(language);
}

void FieldDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_at);
    }
    QWidget::changeEvent(event);
}

void FieldDetail::retranslate()
{
    m_labelsLabel->setText(tr("Name of the field, for visitors"));
    m_labels->setName(m_labelsLabel->text());
    m_styleLabel->setText(tr("Items"));
    m_style->clear();
    m_style->addItems({tr("As many fit: buttons or a list", "how the items of a list are offered"),
                       tr("Buttons", "how the items of a list are offered"),
                       tr("List with a search", "how the items of a list are offered")});
    m_style->setAccessibleName(m_styleLabel->text());
    m_tagLabel->setText(tr("Kind", "of a phone or an e-mail address: work, mobile …"));
    m_tag->setAccessibleName(m_tagLabel->text());
}

} // namespace leadbooth
