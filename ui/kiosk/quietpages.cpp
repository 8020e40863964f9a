// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/quietpages.h"

#include "ui/common/plainlabel.h"
#include "ui/kiosk/keyboardlayout.h"
#include "ui/kiosk/kioskbutton.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const Sizes &metrics()
{
    return sizes(Density::Kiosk);
}

QLabel *centred(QWidget *parent, TextRole role, const QString &text, Tone tone = Tone::Text)
{
    QLabel *label = plainLabel(parent, role);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setText(text);
    setTone(label, tone);
    return label;
}

QVBoxLayout *layoutOf(QWidget *page)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, metrics().space[2], 0, metrics().space[2]);
    layout->setSpacing(metrics().space[2]);
    return layout;
}

} // namespace

LanguageStep::LanguageStep(const QStringList &languages)
{
    QVBoxLayout *layout = layoutOf(this);
    layout->setSpacing(metrics().space[1]);
    for (const QString &language : languages) {
        auto *button = new KioskButton(languageName(language), KioskButton::Kind::Normal, this);
        button->setObjectName(u"choose-"_s + language);
        button->widen();
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, language] { Q_EMIT chosen(language); });
    }
}

LanguageStep::~LanguageStep() = default;

ThanksStep::ThanksStep(const QString &thanks, const QString &reference)
{
    QVBoxLayout *layout = layoutOf(this);
    layout->addWidget(centred(
            this, TextRole::Section,
            thanks.isEmpty() ? tr("Thank you. Your details are saved for our team.") : thanks));
    layout->addWidget(centred(this, TextRole::Hint,
                              tr("Your reference. Take a photo of it if you like."), Tone::Muted));
    QLabel *number = centred(this, TextRole::Display, reference);
    number->setObjectName(u"reference"_s);
    number->setWordWrap(false);
    layout->addWidget(number);
}

ThanksStep::~ThanksStep() = default;

NotReadyPage::NotReadyPage(Missing missing, QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *layout = layoutOf(this);
    const int side = metrics().space[3];
    layout->setContentsMargins(side, side, side, side);
    layout->addStretch(1);
    layout->addWidget(centred(this, TextRole::Section, tr("This booth is not ready yet")));
    QString text;
    switch (missing) {
    case Missing::Profile:
        text = tr("For the staff: get in by the PIN and choose a booth file.");
        break;
    case Missing::Schema:
        text = tr("For the staff: connect this computer to the portal once, so that it can load "
                  "the form.");
        break;
    case Missing::Fields:
        text = tr("For the staff: the booth file asks for no field that the portal's form has. "
                  "Check it at the desk, sign it and bring it again.");
        break;
    }
    layout->addWidget(centred(this, TextRole::Body, text, Tone::Muted));
    layout->addStretch(1);
}

NotReadyPage::~NotReadyPage() = default;

} // namespace leadbooth
