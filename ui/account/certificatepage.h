// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"
#include "ui/account/signinpage.h"

#include <optional>

class QCheckBox;
class QPushButton;

namespace leadbooth {

/*!
 * What to do about a certificate that is not trusted: name the file of its authority, or look at it
 * and trust it alone. It cannot be ignored.
 */
class CertificatePage final : public SignInPage
{
    Q_OBJECT

public:
    explicit CertificatePage(QWidget *parent);

    /*! Forgets what was chosen for the portal before. */
    void begin(const QString &portal, const PortalTrust &trust);
    void setCaFile(const QString &file);
    void showCertificate(const CertificateSummary &certificate);
    void setProbing(bool probing);
    [[nodiscard]] PortalTrust trust() const;

    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString primaryLabel() const override;
    [[nodiscard]] QWidget *firstField() const override;

Q_SIGNALS:
    void probeRequested();

protected:
    void retranslate() override;

private:
    void chooseFile();

    QString m_portal;
    PortalTrust m_trust;
    std::optional<CertificateSummary> m_certificate;
    bool m_isProbing = false;
    QLabel *m_intro;
    QPushButton *m_choose;
    QLabel *m_file;
    QPushButton *m_show;
    QLabel *m_facts;
    QLabel *m_fingerprint;
    QLabel *m_compare;
    QCheckBox *m_accept;
};

/*! SHA-256 as people compare it: "3F:9A:…", in lines of eight pairs. */
[[nodiscard]] QString fingerprintText(const QByteArray &fingerprint);

} // namespace leadbooth
