// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/consenttab.h"

#include "ui/booth/textsedit.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

ConsentTab::ConsentTab(BoothEditing &editing, QWidget *parent)
    : BoothTab(editing, parent)
    , m_texts(new TextsEdit(TextsEdit::Kind::Box, kiosklimits::LongText, this))
    , m_versionLabel(plainLabel(this))
    , m_version(new QLineEdit(this))
    , m_mayDecline(new QCheckBox(this))
    , m_signature(new QCheckBox(this))
    , m_targets{{{.part = ConsentPart::Agreed, .code = &KioskConsent::agreedField},
                 {.part = ConsentPart::Text, .code = &KioskConsent::textField},
                 {.part = ConsentPart::Version, .code = &KioskConsent::versionField},
                 {.part = ConsentPart::Time, .code = &KioskConsent::timeField},
                 {.part = ConsentPart::Signature, .code = &KioskConsent::signatureField}}}
{
    const Sizes &size = sizes(this);
    QVBoxLayout *column = scrolledColumn(this);
    m_textHeading = addHeading(column, this);
    m_textHint = addHint(column, this);
    column->addWidget(m_texts);
    m_texts->setObjectName(u"consent"_s);
    auto *version = new QHBoxLayout;
    version->setSpacing(size.space[1]);
    version->addWidget(m_versionLabel);
    version->addWidget(m_version, 1);
    m_version->setMaxLength(kiosklimits::Name);
    m_version->setObjectName(u"version"_s);
    m_versionLabel->setBuddy(m_version);
    column->addLayout(version);
    column->addWidget(m_mayDecline);
    column->addWidget(m_signature);
    m_mayDecline->setObjectName(u"mayDecline"_s);
    m_signature->setObjectName(u"asksSignature"_s);
    m_targetsHeading = addHeading(column, this);
    m_targetsHint = addHint(column, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(size.space[1]);
    grid->setVerticalSpacing(size.space[0]);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (Target &target : m_targets) {
        target.label = plainLabel(this);
        target.combo = new QComboBox(this);
        target.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        target.combo->setMinimumContentsLength(12);
        target.combo->setObjectName(u"target-%1"_s.arg(row));
        target.label->setBuddy(target.combo);
        grid->addWidget(target.label, row, 0);
        grid->addWidget(target.combo, row, 1);
        ++row;
        connect(target.combo, &QComboBox::activated, this,
                [this, code = target.code, combo = target.combo] {
                    this->editing().change({}, [&](KioskProfile &profile) {
                        profile.consent.*code = combo->currentData().toString();
                    });
                });
    }
    column->addLayout(grid);
    column->addStretch();

    connect(m_texts, &TextsEdit::edited, this,
            [this](const QString &language, const QString &text) {
                this->editing().change(u"consent/"_s + language, [&](KioskProfile &profile) {
                    profile.consent.texts[language] = text;
                });
            });
    connect(m_version, &QLineEdit::textEdited, this, [this](const QString &text) {
        this->editing().change(u"version"_s,
                               [&](KioskProfile &profile) { profile.consent.version = text; });
    });
    connect(m_mayDecline, &QCheckBox::clicked, this, [this](bool isOn) {
        this->editing().change({},
                               [&](KioskProfile &profile) { profile.consent.mayDecline = isOn; });
    });
    connect(m_signature, &QCheckBox::clicked, this, [this](bool isOn) {
        this->editing().change({}, [&](KioskProfile &profile) {
            profile.consent.asksSignature = isOn;
            if (!isOn) {
                profile.consent.signatureField.clear();
            }
        });
    });
    begin();
}

ConsentTab::~ConsentTab() = default;

void ConsentTab::fill(const Target &target)
{
    const KioskConsent &consent = profile().consent;
    const QString chosen = consent.*target.code;
    const bool isSignature = target.part == ConsentPart::Signature;
    target.combo->clear();
    target.combo->addItem(isSignature ? tr("Nowhere: it is not kept")
                                      : tr("In the comment of the lead"));
    for (const FieldSchema &field : editing().schema()->fields) {
        const bool isFree =
                field.code == chosen || editing().draft().useOf(field.code) == BoothFieldUse::Free;
        // A comment is meant where none is chosen.
        if (isFree && field.code != "COMMENTS"_L1 && takesConsent(field, target.part, consent)) {
            target.combo->addItem(editing().fieldLabel(field.code), field.code);
        }
    }
    if (!chosen.isEmpty() && target.combo->findData(chosen) < 0) {
        target.combo->addItem(tr("%1 (does not fit)").arg(editing().fieldLabel(chosen)), chosen);
    }
    target.combo->setCurrentIndex(chosen.isEmpty() ? 0 : target.combo->findData(chosen));
    target.combo->setVisible(!isSignature || consent.asksSignature);
    target.label->setVisible(!isSignature || consent.asksSignature);
}

void ConsentTab::refresh()
{
    const KioskConsent &consent = profile().consent;
    m_texts->show(consent.texts, profile().languages);
    if (m_version->text() != consent.version) {
        m_version->setText(consent.version);
    }
    m_mayDecline->setChecked(consent.mayDecline);
    m_signature->setChecked(consent.asksSignature);
    for (const Target &target : m_targets) {
        fill(target);
    }
}

void ConsentTab::showPlace(const BoothPlace &place)
{
    for (const Target &target : m_targets) {
        if (!place.field.isEmpty() && profile().consent.*target.code == place.field) {
            target.combo->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_texts->focus(place.language);
}

void ConsentTab::retranslate()
{
    m_textHeading->setText(tr("What visitors agree to"));
    m_textHint->setText(tr("Without a text, nobody is asked."));
    m_texts->setName(m_textHeading->text());
    m_versionLabel->setText(tr("Version of the texts"));
    m_mayDecline->setText(tr("Visitors may decline: the lead is kept all the same"));
    m_signature->setText(tr("Ask for a signature"));
    m_targetsHeading->setText(tr("Where the portal keeps it"));
    m_targetsHint->setText(tr("Each field takes one part. Fields that visitors are asked for, or "
                              "that have a fixed value, are not offered."));
    const std::array<QString, 5> labels{tr("Yes or no", "what of a consent goes into a field"),
                                        tr("The text", "what of a consent goes into a field"),
                                        tr("The version", "what of a consent goes into a field"),
                                        tr("The time", "what of a consent goes into a field"),
                                        tr("The signature", "what of a consent goes into a field")};
    for (size_t i = 0; i < m_targets.size(); ++i) {
        m_targets.at(i).label->setText(labels.at(i));
    }
}

} // namespace leadbooth
