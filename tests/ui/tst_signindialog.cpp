// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/portaladdress.h"
#include "support/fakeclock.h"
#include "support/testcase.h"
#include "ui/account/answertext.h"
#include "ui/account/certificatepage.h"
#include "ui/account/signindialog.h"
#include "ui/common/announcer.h"
#include "ui/common/messagestrip.h"
#include "ui/common/secretedit.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

using Step = SignInDialog::Step;

Q_DECLARE_METATYPE(leadbooth::ErrorKind)
Q_DECLARE_METATYPE(leadbooth::SignInDialog::Step)

namespace {

const QString TheWebhook = u"https://p.example/rest/1/abcdef1234567890/"_s;
const QString TheSecret = u"secret0123456789"_s;

/*! The dialog, and a keyboard to use it with. */
struct Desk
{
    Desk()
        : oauth(&dialog, &SignInDialog::oauthRequested)
        , webhook(&dialog, &SignInDialog::webhookRequested)
        , pasted(&dialog, &SignInDialog::answerPasted)
        , kept(&dialog, &SignInDialog::keepRequested)
        , cancelled(&dialog, &SignInDialog::cancelRequested)
        , probed(&dialog, &SignInDialog::probeRequested)
        , opened(&dialog, &SignInDialog::openRequested)
    {
        dialog.show();
        dialog.activateWindow();
        drainEvents();
    }

    void type(const QString &text)
    {
        for (const QChar character : text) { // QTest::keyClicks() knows ASCII only
            QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(character));
            QApplication::sendEvent(QApplication::focusWidget(), &key);
        }
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void paste(const QString &text)
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    /*! By Tab, as far as it takes. */
    bool tabTo(const QWidget *target)
    {
        for (int i = 0; i < 30 && QApplication::focusWidget() != target; ++i) {
            press(Qt::Key_Tab);
        }
        return QApplication::focusWidget() == target;
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return dialog.findChild<T *>(name);
    }
    [[nodiscard]] MessageStrip *strip() const { return dialog.findChild<MessageStrip *>(); }
    [[nodiscard]] SecretEdit *shownSecret() const
    {
        const auto edits = dialog.findChildren<SecretEdit *>();
        const auto shown = std::find_if(edits.begin(), edits.end(),
                                        [](const SecretEdit *edit) { return edit->isVisible(); });
        return shown == edits.end() ? nullptr : *shown;
    }
    [[nodiscard]] QString shownText() const
    {
        QStringList texts;
        const auto labels = dialog.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QStringList shownFields() const
    {
        QStringList texts;
        const auto lines = dialog.findChildren<QLineEdit *>();
        for (const QLineEdit *line : lines) {
            texts.append(line->displayText());
        }
        return texts;
    }
    void toApplication()
    {
        type(u"p.example"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
    }
    void toBrowser()
    {
        toApplication();
        type(u"local.1"_s);
        press(Qt::Key_Tab);
        type(TheSecret);
        press(Qt::Key_Return);
    }
    void toWebhook() { paste(TheWebhook); }

    FakeClock clock;
    SignInDialog dialog{clock, [](const QString &typed) {
                            return parsePortalAddress(typed);
                        }};
    QSignalSpy oauth;
    QSignalSpy webhook;
    QSignalSpy pasted;
    QSignalSpy kept;
    QSignalSpy cancelled;
    QSignalSpy probed;
    QSignalSpy opened;
};

const PortalSummary TheSummary{.portal = u"p.example"_s,
                               .userName = u"Sam Sample"_s,
                               .scopes = {u"crm"_s, u"user_brief"_s},
                               .canReadLeads = true};
const QUrl ThePage(u"https://p.example/oauth/authorize/?client_id=local.1&state=s"_s);

CertificateSummary theCertificate()
{
    return {.fingerprint = QByteArray(32, '\x5a'),
            .subject = u"p.example"_s,
            .issuer = u"Example CA"_s,
            .validFrom = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC),
            .validUntil = QDateTime({2027, 1, 1}, {0, 0}, Qt::UTC)};
}

Error errorOf(ErrorKind kind)
{
    return {.kind = kind, .certainty = Certainty::NotSent};
}

/*! Every text in brackets: enough to see which are looked up anew. */
class BracketTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(text) + u']';
    }
};

} // namespace

/*! Signing in by keyboard, page by page. */
class TestSignInDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theAddressIsReadWhileOneTypes_data();
    void theAddressIsReadWhileOneTypes();
    void oauthGoesByKeyboardAlone();
    void aWebhookGoesByKeyboardAlone();
    void theOtherWayIsAnArrowKeyAway();
    void aPastedWebhookNeverStandsInTheOpen();
    void enterNeverShowsASecret();
    void aCodeCanBePasted();
    void everyRefusalSaysWhy_data();
    void everyRefusalSaysWhy();
    void anErrorLeadsBackToWhereItIsMended_data();
    void anErrorLeadsBackToWhereItIsMended();
    void aRetryAsksTheSameAgain();
    void aCertificateIsTrustedOnlyAfterItWasLookedAt();
    void aFileOfAnAuthorityIsEnough();
    void aCertificateOfOnePortalIsNotForAnother();
    void aFailedLookAtTheCertificateCanBeRepeated();
    void closingCancels_data();
    void closingCancels();
    void answersToNothingAreDropped();
    void secretsAreGoneAfterClosing();
    void anAccountIsSignedInAgain_data();
    void anAccountIsSignedInAgain();
    void theLanguageChangesWhileItIsOpen();
    void theGuideCopiesItsValues();
    void theSummarySaysWhatIsMissing();
    void detailsUnfold();
    void errorsAreAnnouncedOnce();
};

void TestSignInDialog::initTestCase()
{
    qRegisterMetaType<WebhookRequest>();
    qRegisterMetaType<OAuthRequest>();
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestSignInDialog::theAddressIsReadWhileOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("nothing") << QString() << u"For example"_s << false;
    QTest::newRow("a bare name") << u"acme"_s << u"https://acme.bitrix24.com/"_s << true;
    QTest::newRow("a page") << u"https://acme.bitrix24.ru/crm/lead/"_s
                            << u"https://acme.bitrix24.ru/"_s << true;
    QTest::newRow("Cyrillic") << u"портал.рф"_s << u"https://портал.рф/"_s << true;
    QTest::newRow("a folder") << u"acme.example/portal"_s << u"https://acme.example/portal/"_s
                              << true;
    QTest::newRow("http") << u"http://acme.example"_s << u"begins with http"_s << false;
    QTest::newRow("none") << u"ftp://acme.example"_s << u"not the address of a portal"_s << false;
}

void TestSignInDialog::theAddressIsReadWhileOneTypes()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    QFETCH(const bool, isComplete);
    Desk desk;
    desk.type(typed);
    QVERIFY2(desk.shownText().contains(shown), qPrintable(desk.shownText()));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.dialog.step() == Step::Way, isComplete);
}

void TestSignInDialog::oauthGoesByKeyboardAlone()
{
    Desk desk;
    desk.toBrowser();
    QCOMPARE(desk.oauth.size(), 1);
    const auto request = desk.oauth.constFirst().constFirst().value<OAuthRequest>();
    QCOMPARE(request.portal, QUrl(u"https://p.example/"_s));
    QCOMPARE(request.application.clientId, u"local.1"_s);
    QVERIFY(request.application.clientSecret.equals(Secret(TheSecret.toUtf8())));
    QCOMPARE(request.port, DefaultCallbackPort);
    QVERIFY(desk.opened.isEmpty());
    desk.dialog.showBrowserAddress(ThePage);
    QCOMPARE(desk.opened.size(), 1);
    QCOMPARE(desk.opened.constFirst().constFirst().toUrl(), ThePage);
    desk.clock.advance(std::chrono::seconds(65));
    QVERIFY(desk.shownText().contains(u"1:05"_s));
    desk.dialog.showAnswerTaken();
    desk.dialog.showSummary(TheSummary);
    QVERIFY(desk.dialog.step() == Step::Summary);
    QVERIFY(desk.shownText().contains(u"Sam Sample"_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.kept.size(), 1);
    desk.dialog.finish();
    QVERIFY(!desk.dialog.isVisible());
    QVERIFY(desk.cancelled.isEmpty());
    QCOMPARE(desk.clock.runningTimers(), 0);
}

void TestSignInDialog::aWebhookGoesByKeyboardAlone()
{
    Desk desk;
    desk.type(u"p.example"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.dialog.step() == Step::Webhook);
    desk.type(TheWebhook);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.webhook.size(), 1);
    QCOMPARE(desk.webhook.constFirst().constFirst().value<WebhookRequest>().address, TheWebhook);
    desk.dialog.showSummary(TheSummary);
    QVERIFY(desk.shownText().contains(u"p.example"_s));
    QVERIFY(!desk.shownText().contains(u"abcdef"_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.kept.size(), 1);
}

void TestSignInDialog::theOtherWayIsAnArrowKeyAway()
{
    Desk desk;
    desk.type(u"p.example"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.dialog.step() == Step::Application);
}

void TestSignInDialog::aPastedWebhookNeverStandsInTheOpen()
{
    Desk desk;
    desk.toWebhook();
    QVERIFY(desk.dialog.step() == Step::Webhook);
    for (const QString &text : desk.shownFields()) {
        QVERIFY2(!text.contains(u"abcdef"_s), qPrintable(text));
    }
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.webhook.size(), 1);
}

void TestSignInDialog::enterNeverShowsASecret()
{
    Desk desk;
    desk.toApplication();
    desk.press(Qt::Key_Tab); // past the ID: nothing is complete, Enter leads nowhere
    desk.type(TheSecret);
    for (int i = 0; i < 12; ++i) {
        desk.press(Qt::Key_Return);
        QVERIFY(desk.dialog.step() == Step::Application);
        for (const QString &text : desk.shownFields()) {
            QVERIFY2(!text.contains(TheSecret), qPrintable(QString::number(i)));
        }
        desk.press(Qt::Key_Tab);
    }
    // The space bar on its button does, and hides it again.
    auto *edit = desk.shownSecret();
    auto *show = edit->findChild<QPushButton *>();
    QVERIFY(desk.tabTo(show));
    desk.press(Qt::Key_Space);
    QCOMPARE(edit->line()->echoMode(), QLineEdit::Normal);
    desk.press(Qt::Key_Space);
    QCOMPARE(edit->line()->echoMode(), QLineEdit::Password);
}

void TestSignInDialog::aCodeCanBePasted()
{
    Desk desk;
    desk.toBrowser();
    desk.dialog.showBrowserAddress(ThePage);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.pasted.isEmpty()); // nothing is there to be used
    desk.paste(u"https://127.0.0.1:7824/?code=abc&state=s"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.pasted.size(), 1);
    desk.dialog.showAnswerTaken();
    QVERIFY(desk.shownText().contains(u"has answered"_s));
    desk.dialog.showSummary(TheSummary);
    QVERIFY(desk.dialog.step() == Step::Summary);
}

void TestSignInDialog::everyRefusalSaysWhy_data()
{
    QTest::addColumn<int>("refusal");
    QTest::newRow("unreadable") << int(AnswerRefusal::Unreadable);
    QTest::newRow("no code") << int(AnswerRefusal::NoCode);
    QTest::newRow("wrong state") << int(AnswerRefusal::WrongState);
    QTest::newRow("repeated") << int(AnswerRefusal::Repeated);
    QTest::newRow("too late") << int(AnswerRefusal::TooLate);
    QTest::newRow("not waiting") << int(AnswerRefusal::NotWaiting);
}

void TestSignInDialog::everyRefusalSaysWhy()
{
    QFETCH(const int, refusal);
    const AnswerText text = answerText(static_cast<AnswerRefusal>(refusal));
    QVERIFY(text.sentence.endsWith(u'.') && text.advice.endsWith(u'.'));
    Desk desk;
    desk.toBrowser();
    desk.dialog.showBrowserAddress(ThePage);
    desk.paste(u"something"_s);
    desk.press(Qt::Key_Return);
    desk.dialog.showRefusal(static_cast<AnswerRefusal>(refusal));
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(desk.shownText().contains(text.sentence));
    QVERIFY(desk.dialog.step() == Step::Browser);
    // It goes on waiting, and the field takes the next try.
    desk.type(u"other"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.pasted.constLast().constFirst().toString(), u"other"_s);
    QVERIFY(!desk.strip()->isVisible());
}

void TestSignInDialog::anErrorLeadsBackToWhereItIsMended_data()
{
    QTest::addColumn<bool>("isOAuth");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Step>("step");
    QTest::newRow("wrong application") << true << ErrorKind::ClientRejected << Step::Application;
    QTest::newRow("port in use") << true << ErrorKind::PortTaken << Step::Application;
    QTest::newRow("no network") << true << ErrorKind::Offline << Step::Application;
    QTest::newRow("certificate") << true << ErrorKind::Tls << Step::Certificate;
    QTest::newRow("webhook, no network") << false << ErrorKind::Offline << Step::Webhook;
    QTest::newRow("webhook, none") << false << ErrorKind::InvalidInput << Step::Webhook;
    QTest::newRow("webhook, certificate") << false << ErrorKind::Tls << Step::Certificate;
}

void TestSignInDialog::anErrorLeadsBackToWhereItIsMended()
{
    QFETCH(const bool, isOAuth);
    QFETCH(const ErrorKind, kind);
    QFETCH(const Step, step);
    Desk desk;
    if (isOAuth) {
        desk.toBrowser();
        desk.dialog.showBrowserAddress(ThePage);
    } else {
        desk.toWebhook();
        desk.press(Qt::Key_Return);
    }
    desk.dialog.showError(errorOf(kind));
    QVERIFY(desk.dialog.step() == step);
    QVERIFY(desk.strip()->isVisible());
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isEnabled());
    QCOMPARE(desk.clock.runningTimers(), 0);
}

void TestSignInDialog::aRetryAsksTheSameAgain()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    desk.dialog.showError(errorOf(ErrorKind::Offline));
    Q_EMIT desk.strip()->buttonClicked();
    QCOMPARE(desk.webhook.size(), 2);
    desk.dialog.showSummary(TheSummary);
    desk.press(Qt::Key_Return);
    desk.dialog.showError(errorOf(ErrorKind::KeychainLocked));
    QCOMPARE(desk.strip()->message().button, u"Unlock"_s);
    Q_EMIT desk.strip()->buttonClicked();
    QCOMPARE(desk.kept.size(), 2);
}

void TestSignInDialog::aCertificateIsTrustedOnlyAfterItWasLookedAt()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    desk.dialog.showError(errorOf(ErrorKind::Tls));
    auto *accept = desk.dialog.findChild<QCheckBox *>();
    QVERIFY(!accept->isVisible());
    desk.press(Qt::Key_Return); // trusts nothing
    QVERIFY(desk.dialog.step() == Step::Certificate);
    QVERIFY(desk.tabTo(desk.find<QPushButton>(u"showCertificate"_s)));
    desk.press(Qt::Key_Space);
    QCOMPARE(desk.probed.size(), 1);
    QCOMPARE(desk.probed.constFirst().constFirst().toUrl().host(), u"p.example"_s);
    desk.dialog.showCertificate(theCertificate());
    drainEvents();
    const QString text = desk.shownText();
    for (const QString &fact : {u"p.example"_s, u"Example CA"_s, u"5A:5A:5A"_s, u"compare"_s}) {
        QVERIFY2(text.contains(fact), qPrintable(fact));
    }
    desk.press(Qt::Key_Return); // still not
    QVERIFY(desk.dialog.step() == Step::Certificate);
    QCOMPARE(QApplication::focusWidget(), accept);
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.webhook.size(), 2);
    const auto request = desk.webhook.constLast().constFirst().value<WebhookRequest>();
    QCOMPARE(request.trust.pinnedCertificate, theCertificate().fingerprint);
}

void TestSignInDialog::aFileOfAnAuthorityIsEnough()
{
    Desk desk;
    desk.toBrowser();
    desk.dialog.showError(errorOf(ErrorKind::Tls));
    desk.dialog.findChild<CertificatePage *>()->setCaFile(u"/etc/ssl/acme.pem"_s);
    QVERIFY(desk.shownText().contains(u"acme.pem"_s));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.oauth.size(), 2);
    QCOMPARE(desk.oauth.constLast().constFirst().value<OAuthRequest>().trust.caFile,
             u"/etc/ssl/acme.pem"_s);
}

void TestSignInDialog::aCertificateOfOnePortalIsNotForAnother()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    desk.dialog.showError(errorOf(ErrorKind::Tls));
    desk.dialog.findChild<CertificatePage *>()->setCaFile(u"/etc/ssl/acme.pem"_s);
    desk.press(Qt::Key_Return);
    desk.dialog.showError(errorOf(ErrorKind::Offline));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    desk.type(u"https://other.example/rest/1/abcdef1234567890/"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.webhook.size(), 3);
    QVERIFY(desk.webhook.at(1).constFirst().value<WebhookRequest>().trust != PortalTrust());
    QVERIFY(desk.webhook.at(2).constFirst().value<WebhookRequest>().trust == PortalTrust());
}

void TestSignInDialog::aFailedLookAtTheCertificateCanBeRepeated()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    desk.dialog.showError(errorOf(ErrorKind::Tls));
    desk.find<QPushButton>(u"showCertificate"_s)->click();
    desk.dialog.showProbeError(errorOf(ErrorKind::Offline));
    QVERIFY(desk.strip()->isVisible());
    Q_EMIT desk.strip()->buttonClicked();
    QCOMPARE(desk.probed.size(), 2);
}

void TestSignInDialog::closingCancels_data()
{
    QTest::addColumn<bool>("isOAuth");
    QTest::newRow("while a webhook is checked") << false;
    QTest::newRow("while the browser is waited for") << true;
}

void TestSignInDialog::closingCancels()
{
    QFETCH(const bool, isOAuth);
    Desk desk;
    if (isOAuth) {
        desk.toBrowser();
        desk.dialog.showBrowserAddress(ThePage);
    } else {
        desk.toWebhook();
        desk.press(Qt::Key_Return);
    }
    QTest::keyClick(&desk.dialog, Qt::Key_Escape);
    QVERIFY(!desk.dialog.isVisible());
    QCOMPARE(desk.cancelled.size(), 1);
    QCOMPARE(desk.clock.runningTimers(), 0);
    desk.dialog.showSummary(TheSummary);
    desk.dialog.finish();
    QVERIFY(desk.dialog.step() != Step::Summary);
}

void TestSignInDialog::answersToNothingAreDropped()
{
    Desk desk;
    desk.dialog.showSummary(TheSummary);
    desk.dialog.showError(errorOf(ErrorKind::Offline));
    desk.dialog.showBrowserAddress(ThePage);
    desk.dialog.showRefusal(AnswerRefusal::NoCode);
    desk.dialog.showCertificate(theCertificate());
    desk.dialog.showProbeError(errorOf(ErrorKind::Tls));
    desk.dialog.finish();
    QVERIFY(desk.dialog.step() == Step::Portal);
    QVERIFY(!desk.strip()->isVisible());
    QVERIFY(desk.opened.isEmpty());
    QVERIFY(desk.dialog.isVisible());
}

void TestSignInDialog::secretsAreGoneAfterClosing()
{
    Desk desk;
    desk.toApplication();
    desk.type(u"local.1"_s);
    desk.press(Qt::Key_Tab);
    desk.type(TheSecret);
    auto *edit = desk.shownSecret();
    edit->findChild<QPushButton *>()->setChecked(true);
    desk.dialog.reject();
    QCOMPARE(edit->line()->echoMode(), QLineEdit::Password);
    const auto lines = desk.dialog.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        QVERIFY(!line->text().contains(TheSecret));
        line->setEchoMode(QLineEdit::Normal); // a masked line undoes nothing
        line->undo();
        QVERIFY(!line->text().contains(TheSecret));
    }
}

void TestSignInDialog::anAccountIsSignedInAgain_data()
{
    QTest::addColumn<bool>("isOAuth");
    QTest::newRow("OAuth") << true;
    QTest::newRow("webhook") << false;
}

void TestSignInDialog::anAccountIsSignedInAgain()
{
    QFETCH(const bool, isOAuth);
    Desk desk;
    const PortalTrust trust{.caFile = u"/etc/ssl/acme.pem"_s};
    desk.dialog.renew({.id = AccountId(u"7"_s),
                       .kind = isOAuth ? AccountKind::OAuth : AccountKind::Webhook,
                       .endpoint = QUrl(u"https://p.example/rest/"_s),
                       .trust = trust,
                       .clientId = isOAuth ? u"local.1"_s : QString(),
                       .port = quint16(isOAuth ? 9000 : 0)});
    desk.type(isOAuth ? TheSecret : TheWebhook);
    desk.press(Qt::Key_Return);
    if (isOAuth) {
        const auto request = desk.oauth.constFirst().constFirst().value<OAuthRequest>();
        QCOMPARE(request.portal, QUrl(u"https://p.example/"_s));
        QCOMPARE(request.port, quint16(9000));
        QCOMPARE(request.application.clientId, u"local.1"_s);
        QCOMPARE(request.renewed, AccountId(u"7"_s));
        QVERIFY(request.trust == trust);
    } else {
        const auto request = desk.webhook.constFirst().constFirst().value<WebhookRequest>();
        QCOMPARE(request.renewed, AccountId(u"7"_s));
        QVERIFY(request.trust == trust);
    }
}

void TestSignInDialog::theLanguageChangesWhileItIsOpen()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    desk.dialog.showError(errorOf(ErrorKind::Offline));
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    drainEvents();
    const auto labels = desk.dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(!label->isVisible() || label->text().contains(u'[') || label->text().isEmpty(),
                 qPrintable(label->text()));
    }
    const auto buttons = desk.dialog.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        QVERIFY2(!button->isVisible() || button->text().contains(u'['), qPrintable(button->text()));
    }
    QCoreApplication::removeTranslator(&translator);
    drainEvents();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.webhook.size(), 2); // nothing was lost
}

void TestSignInDialog::theGuideCopiesItsValues()
{
    Desk desk;
    desk.toApplication();
    QVERIFY(desk.tabTo(desk.find<QPushButton>(u"makeApplication"_s)));
    desk.press(Qt::Key_Space);
    QVERIFY(desk.dialog.step() == Step::Guide);
    desk.press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"http://127.0.0.1:7824/"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.dialog.step() == Step::Application);
}

void TestSignInDialog::theSummarySaysWhatIsMissing()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    desk.dialog.showSummary({.portal = u"p.example"_s,
                             .userName = {},
                             .scopes = {u"crm"_s},
                             .isSimpleMode = true,
                             .canReadLeads = false});
    const QString text = desk.shownText();
    for (const QString &said : {u"a deal at once"_s, u"may not be read"_s, u"user_brief"_s}) {
        QVERIFY2(text.contains(said), qPrintable(said));
    }
}

void TestSignInDialog::detailsUnfold()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    Error error = errorOf(ErrorKind::SignInNeeded);
    error.code = u"INVALID_CREDENTIALS"_s;
    desk.dialog.showError(error);
    QVERIFY(!desk.shownText().contains(u"INVALID_CREDENTIALS"_s));
    QVERIFY(desk.tabTo(desk.find<QPushButton>(u"details"_s)));
    desk.press(Qt::Key_Space);
    QVERIFY(desk.shownText().contains(u"INVALID_CREDENTIALS"_s));
    QVERIFY(desk.shownText().contains(u"does not know this webhook"_s));
}

void TestSignInDialog::errorsAreAnnouncedOnce()
{
    Desk desk;
    desk.toWebhook();
    desk.press(Qt::Key_Return);
    QSignalSpy said(desk.strip()->findChild<Announcer *>(), &Announcer::announced);
    desk.dialog.showError(errorOf(ErrorKind::Offline));
    QCOMPARE(said.size(), 1);
}

QTEST_MAIN(TestSignInDialog)
#include "tst_signindialog.moc"
