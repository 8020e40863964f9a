// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/consentstep.h"

#include "ui/common/plainlabel.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/signaturepad.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace leadbooth {

ConsentStep::ConsentStep(const KioskConsent &consent, const QString &text,
                         const KioskAnswers &answers)
    : m_consent(consent)
    , m_text(text)
    , m_agree(new KioskButton(tr("I agree"), KioskButton::Kind::One, this))
    , m_mistake(plainLabel(this, TextRole::Hint))
{
    const Sizes &size = sizes(Density::Kiosk);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(size.space[1]);
    QLabel *words = plainLabel(this);
    words->setObjectName(u"consentText"_s);
    words->setWordWrap(true);
    words->setText(text);
    layout->addWidget(words);
    if (!consent.version.isEmpty()) {
        QLabel *version = plainLabel(this, TextRole::Hint);
        version->setText(tr("Version %1", "of the text of a consent").arg(consent.version));
        setTone(version, Tone::Muted);
        layout->addWidget(version);
    }
    auto *choices = new QHBoxLayout;
    choices->setSpacing(size.space[0]);
    m_agree->setObjectName(u"agree"_s);
    choices->addWidget(m_agree, 1);
    connect(m_agree, &QPushButton::clicked, this, [this] { choose(true); });
    if (consent.mayDecline) {
        m_decline = new KioskButton(tr("I do not agree"), KioskButton::Kind::One, this);
        m_decline->setObjectName(u"decline"_s);
        choices->addWidget(m_decline, 1);
        connect(m_decline, &QPushButton::clicked, this, [this] { choose(false); });
    }
    layout->addLayout(choices);
    m_mistake->setWordWrap(true);
    setTone(m_mistake, Tone::Danger);
    m_mistake->hide();
    layout->addWidget(m_mistake);
    if (answers.consent) {
        m_signature = answers.consent->signature;
        m_agree->setChecked(answers.consent->isAgreed);
        if (m_decline) {
            m_decline->setChecked(!answers.consent->isAgreed);
        }
    }
    if (consent.asksSignature) {
        m_sign = new KioskButton(m_signature.isEmpty() ? tr("Sign with your finger (optional)")
                                                       : tr("Signed. Sign anew"),
                                 KioskButton::Kind::Normal, this);
        m_sign->setObjectName(u"sign"_s);
        m_sign->setEnabled(m_agree->isChecked());
        layout->addWidget(m_sign, 0, Qt::AlignLeft);
        connect(m_sign, &QPushButton::clicked, this, &ConsentStep::signPressed);
    }
}

ConsentStep::~ConsentStep() = default;

void ConsentStep::choose(bool agrees)
{
    // A second touch takes the answer back.
    if (m_decline) {
        (agrees ? m_decline : m_agree)->setChecked(false);
    }
    if (m_sign) {
        m_sign->setEnabled(m_agree->isChecked());
    }
    m_mistake->hide();
}

void ConsentStep::collect(KioskAnswers *answers) const
{
    const bool isAnswered = m_agree->isChecked() || (m_decline && m_decline->isChecked());
    if (!isAnswered) {
        answers->consent.reset();
        return;
    }
    const bool agrees = m_agree->isChecked();
    answers->consent = GivenConsent{.isAgreed = agrees,
                                    .text = m_text,
                                    .version = m_consent.version,
                                    .signature = agrees ? m_signature : Signature()};
}

void ConsentStep::wipe()
{
    m_signature = {};
    m_agree->setChecked(false);
    if (m_decline) {
        m_decline->setChecked(false);
    }
}

QString ConsentStep::check()
{
    QString text;
    if (!m_agree->isChecked() && !(m_decline && m_decline->isChecked())) {
        text = m_decline ? tr("Please say whether you agree")
                         : tr("Without your consent we may not keep your details. Touch "
                              "“I agree”, or “Start over” to remove everything.");
    }
    m_mistake->setText(text);
    m_mistake->setVisible(!text.isEmpty());
    return text;
}

QWidget *ConsentStep::mistake() const
{
    return m_mistake;
}

SignatureStep::SignatureStep(const KioskAnswers &answers)
    : m_pad(new SignaturePad(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(sizes(Density::Kiosk).space[0]);
    m_pad->setObjectName(u"signature"_s);
    layout->addWidget(m_pad, 1);
    auto *clear = new KioskButton(tr("Clear", "the signature"), KioskButton::Kind::Quiet, this);
    clear->setObjectName(u"clearSignature"_s);
    layout->addWidget(clear, 0, Qt::AlignLeft);
    connect(clear, &QPushButton::clicked, m_pad, &SignaturePad::clear);
    if (answers.consent) {
        m_pad->setSignature(answers.consent->signature);
    }
}

SignatureStep::~SignatureStep() = default;

void SignatureStep::collect(KioskAnswers *answers) const
{
    if (answers->consent) {
        answers->consent->signature = m_pad->signature();
    }
}

void SignatureStep::wipe()
{
    m_pad->clear();
}

} // namespace leadbooth
