// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/certificatepage.h"

#include "ui/common/signinnotice.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

QString fingerprintText(const QByteArray &fingerprint)
{
    constexpr qsizetype bytesInGroup = 8;
    QStringList groups;
    for (qsizetype i = 0; i < fingerprint.size(); i += bytesInGroup) {
        groups.append(QString::fromLatin1(fingerprint.mid(i, bytesInGroup).toHex(':').toUpper()));
    }
    return groups.join(u'\n');
}

CertificatePage::CertificatePage(QWidget *parent)
    : SignInPage(parent)
    , m_intro(addParagraph())
    , m_choose(new QPushButton(this))
    , m_file(nullptr)
    , m_show(new QPushButton(this))
    , m_facts(nullptr)
    , m_fingerprint(nullptr)
    , m_compare(nullptr)
    , m_accept(new QCheckBox(this))
{
    const Sizes &size = sizes(this);
    for (QPushButton *button : {m_choose, m_show}) {
        button->setAutoDefault(false);
    }
    m_show->setObjectName("showCertificate"_L1);
    column().addSpacing(size.space[0]);
    column().addWidget(m_choose, 0, Qt::AlignLeading);
    m_file = addParagraph(TextRole::Hint);
    column().addSpacing(size.space[0]);
    column().addWidget(m_show, 0, Qt::AlignLeading);
    m_facts = addParagraph();
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint = addParagraph();
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    m_fingerprint->setFont(fixed);
    m_fingerprint->setTextInteractionFlags(m_facts->textInteractionFlags());
    m_compare = addParagraph();
    column().addWidget(m_accept);
    column().addStretch();
    connect(m_choose, &QPushButton::clicked, this, &CertificatePage::chooseFile);
    connect(m_show, &QPushButton::clicked, this, &CertificatePage::probeRequested);
    connect(m_accept, &QCheckBox::toggled, this, [this](bool accepted) {
        m_trust.pinnedCertificate = accepted ? m_certificate->fingerprint : QByteArray();
        Q_EMIT changed();
    });
    begin({}, {});
}

void CertificatePage::begin(const QString &portal, const PortalTrust &trust)
{
    m_portal = portal;
    m_certificate.reset();
    m_accept->setChecked(false);
    m_trust = {.caFile = trust.caFile};
    m_isProbing = false;
    retranslate();
    Q_EMIT changed();
}

void CertificatePage::chooseFile()
{
    const QString file =
            QFileDialog::getOpenFileName(this, tr("The certificate authority's file"), {},
                                         tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!file.isEmpty()) {
        setCaFile(file);
    }
}

void CertificatePage::setCaFile(const QString &file)
{
    m_trust.caFile = file;
    retranslate();
    Q_EMIT changed();
}

void CertificatePage::setProbing(bool probing)
{
    m_isProbing = probing;
    retranslate();
}

void CertificatePage::showCertificate(const CertificateSummary &certificate)
{
    m_isProbing = false;
    m_accept->setChecked(false);
    m_certificate = certificate;
    retranslate();
    m_accept->setFocus();
}

PortalTrust CertificatePage::trust() const
{
    return m_trust;
}

bool CertificatePage::isComplete() const
{
    return !m_trust.caFile.isEmpty() || !m_trust.pinnedCertificate.isEmpty();
}

QString CertificatePage::primaryLabel() const
{
    return tr("Continue", "button");
}

QWidget *CertificatePage::firstField() const
{
    return m_choose;
}

void CertificatePage::retranslate()
{
    setHeading(tr("The certificate of the portal"));
    m_intro->setText(tr("This computer does not know who vouches for %1, so it could be somebody "
                        "else's server. Portals on a company's own server often have a certificate "
                        "of their own; their administrator can help with one of these:")
                             .arg(m_portal));
    m_choose->setText(tr("Choose a CA file …", "button: of a certificate authority"));
    m_file->setText(m_trust.caFile.isEmpty()
                            ? tr("The file of the company's certificate authority, in PEM form.")
                            : tr("Chosen: %1").arg(QFileInfo(m_trust.caFile).fileName()));
    m_show->setText(tr("Show the certificate", "button"));
    m_show->setEnabled(!m_isProbing);
    m_facts->setVisible(m_certificate || m_isProbing);
    m_compare->setVisible(m_certificate.has_value());
    m_accept->setVisible(m_certificate.has_value());
    if (m_isProbing) {
        m_facts->setText(tr("Asking the portal …"));
    } else if (m_certificate) {
        m_facts->setText(QStringList{
                tr("Issued for: %1").arg(m_certificate->subject),
                m_certificate->isSelfSigned ? tr("Issued by: itself")
                                            : tr("Issued by: %1").arg(m_certificate->issuer),
                tr("Valid from %1 to %2")
                        .arg(dayText(m_certificate->validFrom), dayText(m_certificate->validUntil)),
                tr("SHA-256 fingerprint:")}
                                 .join(u'\n'));
    }
    m_fingerprint->setVisible(m_certificate.has_value());
    m_fingerprint->setText(m_certificate ? fingerprintText(m_certificate->fingerprint) : QString());
    m_compare->setText(tr("Ask the portal's administrator for the fingerprint, by phone or in "
                          "person, and compare every character. Only then nobody listens in."));
    m_accept->setText(tr("Trust exactly this certificate"));
    m_accept->setAccessibleDescription(m_facts->text() + u'\n' + m_fingerprint->text() + u'\n'
                                       + m_compare->text());
}

} // namespace leadbooth
