// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/signinmessages.h"
#include "base/clock.h"
#include "ui/account/portalpage.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leadbooth {

class Announcer;
class ApplicationPage;
class BrowserPage;
class CertificatePage;
class GuidePage;
class MessageStrip;
class SummaryPage;
class WayPage;
class WebhookPage;

/*!
 * Connects to a portal, page by page: where it is, by which way, the way's own page, and what came
 * of it. Asks by signals and is told by slots; an answer to nothing that it asked is dropped.
 * Secrets are masked, leave only by the requests, and are emptied when it closes. UI thread.
 */
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Step { Portal, Way, Application, Guide, Browser, Webhook, Certificate, Summary };

    /*! \a clock must live longer. */
    SignInDialog(Clock &clock, PortalPage::Parse parse, QWidget *parent = nullptr);
    ~SignInDialog() override;

    /*! Begins at the page of the account's own way, with all that is known of it. */
    void renew(const Account &account);
    [[nodiscard]] Step step() const { return m_step; }

public Q_SLOTS:
    void showBrowserAddress(const QUrl &address);
    void showRefusal(leadbooth::AnswerRefusal reason);
    void showAnswerTaken();
    void showSummary(const leadbooth::PortalSummary &summary);
    void showError(const leadbooth::Error &error);
    void showCertificate(const leadbooth::CertificateSummary &certificate);
    void showProbeError(const leadbooth::Error &error);
    /*! The account is kept: closes. */
    void finish();

Q_SIGNALS:
    void webhookRequested(const leadbooth::WebhookRequest &request);
    void oauthRequested(const leadbooth::OAuthRequest &request);
    void answerPasted(const QString &answer);
    void keepRequested();
    void probeRequested(const QUrl &portal);
    /*! What was asked for is not wanted any more; also when the dialog is closed before its end. */
    void cancelRequested();
    void openRequested(const QUrl &address); //!< in the browser
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Busy { No, Checking, Waiting, Keeping };

    void wirePages();
    SignInPage &page(Step step) const;
    void go(Step step);
    void back();
    void turnTo(Step step);
    void proceed();
    void begin(); //!< what the way's page asks for
    void retry();
    void setBusy(Busy busy);
    void stop();
    void updateButtons();
    void retranslate();
    void forget();
    void copy(const QString &text);
    void showStrip();
    void showFocused();
    [[nodiscard]] AccountKind way() const;
    [[nodiscard]] QUrl portalToProbe() const;

    Step m_step = Step::Portal;
    QList<Step> m_history;
    Busy m_busy = Busy::No;
    bool m_isProbing = false;
    AccountId m_renewed;
    PortalTrust m_trust;
    QUrl m_trusted; //!< the portal that m_trust is for
    std::optional<Error> m_error;
    std::optional<AnswerRefusal> m_refusal;

    MessageStrip *m_strip;
    QStackedWidget *m_pages;
    PortalPage *m_portal;
    WayPage *m_way;
    ApplicationPage *m_application;
    GuidePage *m_guide;
    BrowserPage *m_browser;
    WebhookPage *m_webhook;
    CertificatePage *m_certificate;
    SummaryPage *m_summary;
    QLabel *m_progress;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_next;
    Announcer *m_announcer;
};

} // namespace leadbooth
