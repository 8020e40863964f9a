// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signindialog.h"

#include "account/webhook.h"
#include "ui/account/answertext.h"
#include "ui/account/applicationpage.h"
#include "ui/account/browserpage.h"
#include "ui/account/certificatepage.h"
#include "ui/account/guidepage.h"
#include "ui/account/summarypage.h"
#include "ui/account/waypage.h"
#include "ui/account/webhookpage.h"
#include "ui/common/announcer.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/separator.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadbooth {

SignInDialog::SignInDialog(Clock &clock, PortalPage::Parse parse, QWidget *parent)
    : QDialog(parent)
    , m_strip(new MessageStrip(this))
    , m_pages(new QStackedWidget(this))
    , m_portal(new PortalPage(std::move(parse), this))
    , m_way(new WayPage(this))
    , m_application(new ApplicationPage(this))
    , m_guide(new GuidePage(this))
    , m_browser(new BrowserPage(clock, this))
    , m_webhook(new WebhookPage(this))
    , m_certificate(new CertificatePage(this))
    , m_summary(new SummaryPage(this))
    , m_progress(makeParagraph(this, TextRole::Hint))
    , m_back(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_announcer(new Announcer(this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(size.space[3], size.space[3], size.space[3], 0);
    strip->addWidget(m_strip);
    layout->addLayout(strip);
    m_strip->setClosable(false); // Esc closes the dialog here
    // In the order of Step.
    for (SignInPage *added :
         std::initializer_list<SignInPage *>{m_portal, m_way, m_application, m_guide, m_browser,
                                             m_webhook, m_certificate, m_summary}) {
        auto *area = new QScrollArea(m_pages);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(added);
        m_pages->addWidget(area);
        connect(added, &SignInPage::changed, this, &SignInDialog::updateButtons);
    }
    layout->addWidget(m_pages, 1);
    m_progress->setContentsMargins(size.space[4], 0, size.space[4], size.space[1]);
    layout->addWidget(m_progress);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(size.space[3], size.space[2], size.space[3], size.space[2]);
    buttons->setSpacing(size.space[1]);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_next->setProperty("primary", true);
    m_next->setDefault(true);
    setMinimumSize(320, 360);
    resize(size.columnWidth * 9 / 10, 640);

    wirePages();
    connect(m_next, &QPushButton::clicked, this, &SignInDialog::proceed);
    connect(m_back, &QPushButton::clicked, this, &SignInDialog::back);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_strip, &MessageStrip::buttonClicked, this, &SignInDialog::retry);
    connect(this, &QDialog::finished, this, [this](int result) {
        if (result != Accepted) {
            Q_EMIT cancelRequested();
        }
        m_busy = Busy::No;
        m_browser->stop();
        forget();
    });
    retranslate();
    turnTo(Step::Portal);
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::wirePages()
{
    connect(m_portal, &PortalPage::demoRequested, this, &SignInDialog::demoRequested);
    connect(m_portal, &PortalPage::webhookPasted, this, [this](const QString &address) {
        m_way->setWay(AccountKind::Webhook);
        m_webhook->setAddress(address);
        go(Step::Webhook);
    });
    connect(m_application, &ApplicationPage::guideRequested, this, [this] {
        m_guide->setPort(m_application->port());
        go(Step::Guide);
    });
    connect(m_guide, &GuidePage::copyRequested, this, &SignInDialog::copy);
    connect(m_browser, &BrowserPage::copyRequested, this, &SignInDialog::copy);
    connect(m_browser, &BrowserPage::openRequested, this, &SignInDialog::openRequested);
    connect(m_certificate, &CertificatePage::probeRequested, this, [this] {
        m_isProbing = true;
        m_certificate->setProbing(true);
        showStrip();
        Q_EMIT probeRequested(portalToProbe());
    });
}

SignInPage &SignInDialog::page(Step step) const
{
    const auto *area = qobject_cast<const QScrollArea *>(m_pages->widget(static_cast<int>(step)));
    return *qobject_cast<SignInPage *>(area->widget());
}

AccountKind SignInDialog::way() const
{
    return m_way->way();
}

void SignInDialog::renew(const Account &account)
{
    m_renewed = account.id;
    // The REST root of the account lies one below the portal.
    const QUrl portal = account.endpoint.resolved(QUrl(QStringLiteral("..")));
    m_portal->setAddress(portal.toDisplayString());
    m_way->setWay(account.kind);
    m_application->setApplication(account.clientId, account.port);
    m_trust = account.trust;
    m_trusted = portal;
    m_history.clear();
    turnTo(account.kind == AccountKind::OAuth ? Step::Application : Step::Webhook);
}

// From page to page

void SignInDialog::go(Step step)
{
    m_history.append(m_step);
    turnTo(step);
}

void SignInDialog::back()
{
    stop();
    if (!m_history.isEmpty()) {
        turnTo(m_history.takeLast());
    }
}

void SignInDialog::turnTo(Step step)
{
    m_step = step;
    m_error.reset();
    m_refusal.reset();
    showStrip();
    m_pages->setCurrentIndex(static_cast<int>(step));
    updateButtons();
    const SignInPage &shown = page(step);
    QWidget *first = shown.firstField();
    (first ? first : m_next)->setFocus(Qt::TabFocusReason);
    if (isVisible()) {
        const QString about = shown.accessibleDescription();
        m_announcer->announce(about.isEmpty() ? shown.accessibleName()
                                              : shown.accessibleName() + QChar(u'\n') + about);
    }
}

void SignInDialog::proceed()
{
    switch (m_step) {
    case Step::Portal:
        go(Step::Way);
        return;
    case Step::Way:
        go(way() == AccountKind::OAuth ? Step::Application : Step::Webhook);
        return;
    case Step::Guide:
        back();
        return;
    case Step::Application:
    case Step::Webhook:
        begin();
        return;
    case Step::Browser:
        m_refusal.reset();
        showStrip();
        Q_EMIT answerPasted(m_browser->pasted());
        return;
    case Step::Certificate:
        m_trust = m_certificate->trust();
        m_trusted = portalToProbe();
        back();
        begin();
        return;
    case Step::Summary:
        setBusy(Busy::Keeping);
        Q_EMIT keepRequested();
        return;
    }
}

void SignInDialog::begin()
{
    m_error.reset();
    showStrip();
    // What was accepted for one portal is not for another.
    if (m_trusted.host() != portalToProbe().host() || m_trusted.port() != portalToProbe().port()) {
        m_trust = {};
    }
    if (way() == AccountKind::Webhook) {
        setBusy(Busy::Checking);
        Q_EMIT webhookRequested(
                {.address = m_webhook->address(), .trust = m_trust, .renewed = m_renewed});
        return;
    }
    const QUrl portal = *m_portal->portal();
    m_browser->prepare(portal.toDisplayString());
    go(Step::Browser);
    setBusy(Busy::Waiting);
    Q_EMIT oauthRequested({.portal = portal,
                           .application = m_application->application(),
                           .port = m_application->port(),
                           .trust = m_trust,
                           .renewed = m_renewed});
}

void SignInDialog::retry()
{
    if (m_step == Step::Certificate) {
        Q_EMIT m_certificate->probeRequested();
    } else if (m_next->isEnabled()) {
        proceed();
    }
}

void SignInDialog::stop()
{
    m_isProbing = false;
    m_certificate->setProbing(false);
    if (m_busy == Busy::No) {
        return;
    }
    setBusy(Busy::No);
    m_browser->stop();
    Q_EMIT cancelRequested();
}

void SignInDialog::setBusy(Busy busy)
{
    m_busy = busy;
    retranslate();
}

// What comes back

void SignInDialog::showBrowserAddress(const QUrl &address)
{
    if (m_busy != Busy::Waiting) {
        return;
    }
    m_browser->waitFor(address);
    m_browser->firstField()->setFocus(Qt::TabFocusReason);
    Q_EMIT openRequested(address);
}

void SignInDialog::showRefusal(AnswerRefusal reason)
{
    if (m_busy != Busy::Waiting) {
        return;
    }
    m_refusal = reason;
    m_browser->setExchanging(false);
    showStrip();
    m_browser->firstField()->setFocus(Qt::TabFocusReason);
}

void SignInDialog::showAnswerTaken()
{
    if (m_busy == Busy::Waiting) {
        m_refusal.reset();
        showStrip();
        m_browser->setExchanging(true);
    }
}

void SignInDialog::showSummary(const PortalSummary &summary)
{
    if (m_busy != Busy::Checking && m_busy != Busy::Waiting) {
        return;
    }
    setBusy(Busy::No);
    if (m_step == Step::Browser) {
        m_browser->stop();
        m_step = m_history.takeLast(); // back leads to where a new sign-in begins
    }
    m_summary->showSummary(summary, way());
    go(Step::Summary);
}

void SignInDialog::showError(const Error &error)
{
    if (m_busy == Busy::No) {
        return;
    }
    const bool isChecking = m_busy != Busy::Keeping;
    setBusy(Busy::No);
    if (m_step == Step::Browser) {
        m_browser->stop();
        turnTo(m_history.takeLast());
    }
    if (isChecking && error.kind == ErrorKind::Tls) {
        m_certificate->begin(portalToProbe().host(), m_trust);
        go(Step::Certificate);
    }
    m_error = error;
    showStrip();
    QWidget *first = page(m_step).firstField();
    (first ? first : m_next)->setFocus(Qt::TabFocusReason);
}

void SignInDialog::showCertificate(const CertificateSummary &certificate)
{
    if (std::exchange(m_isProbing, false)) {
        m_certificate->showCertificate(certificate);
        // Once the new lines have their places.
        QMetaObject::invokeMethod(
                this, [this] { showFocused(); }, Qt::QueuedConnection);
    }
}

void SignInDialog::showFocused()
{
    auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget());
    if (QWidget *focused = focusWidget(); focused && area->isAncestorOf(focused)) {
        area->ensureWidgetVisible(focused);
    }
}

void SignInDialog::showProbeError(const Error &error)
{
    if (std::exchange(m_isProbing, false)) {
        m_certificate->setProbing(false);
        m_error = error;
        showStrip();
    }
}

void SignInDialog::finish()
{
    if (m_busy == Busy::Keeping) {
        accept();
    }
}

QUrl SignInDialog::portalToProbe() const
{
    if (way() == AccountKind::Webhook) {
        const Result<Webhook> webhook = parseWebhook(m_webhook->address());
        return webhook ? webhook->endpoint : QUrl();
    }
    return m_portal->portal().value_or(QUrl());
}

// The dialog

void SignInDialog::showStrip()
{
    if (m_refusal) {
        const AnswerText text = answerText(*m_refusal);
        m_strip->showMessage(
                {.tone = Tone::Warning, .sentence = text.sentence, .advice = text.advice});
        return;
    }
    if (!m_error) {
        m_strip->hide();
        return;
    }
    ErrorText text = errorText(*m_error, Act::SignIn);
    if (m_error->kind == ErrorKind::InvalidInput && m_step == Step::Webhook) {
        text.sentence = tr("This is not the address of a webhook.");
        text.advice = tr("It looks like https://your-portal.bitrix24.com/rest/1/abcdef123456/ – "
                         "copy it whole.");
    }
    // The certificate's page has its own way on.
    const bool hasButton = text.action != ErrorAction::None && text.action != ErrorAction::Connect
                           && (m_step != Step::Certificate || m_error->kind != ErrorKind::Tls);
    m_strip->showMessage({.tone = Tone::Danger,
                          .sentence = text.sentence,
                          .advice = text.advice,
                          .button = hasButton ? actionLabel(text.action) : QString(),
                          .details = text.details});
}

void SignInDialog::updateButtons()
{
    const SignInPage &shown = page(m_step);
    // While the browser is waited for, the page itself takes what is pasted.
    const bool isFree = m_busy == Busy::No || m_busy == Busy::Waiting;
    shown.parentWidget()->setEnabled(isFree);
    m_next->setText(shown.primaryLabel());
    m_next->setEnabled(isFree && shown.isComplete());
    m_back->setVisible(!m_history.isEmpty());
}

void SignInDialog::copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
    m_announcer->announce(tr("Copied"));
}

void SignInDialog::forget()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        page(static_cast<Step>(i)).forget();
    }
}

void SignInDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QWidget *first = page(m_step).firstField();
    (first ? first : m_next)->setFocus(Qt::TabFocusReason);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showStrip();
    }
    QDialog::changeEvent(event);
}

void SignInDialog::retranslate()
{
    setWindowTitle(m_renewed.isEmpty() ? tr("Connect to a portal") : tr("Sign in again"));
    m_back->setText(tr("Back", "button"));
    m_cancel->setText(tr("Cancel", "button"));
    switch (m_busy) {
    case Busy::No:
    case Busy::Waiting:
        m_progress->clear();
        break;
    case Busy::Checking:
        m_progress->setText(tr("Asking the portal …"));
        break;
    case Busy::Keeping:
        m_progress->setText(tr("Storing the portal's key in the keychain …"));
        break;
    }
    m_progress->setVisible(!m_progress->text().isEmpty());
    updateButtons();
}

} // namespace leadbooth
