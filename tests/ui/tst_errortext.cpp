// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/keychaincodes.h"
#include "support/testcase.h"
#include "ui/common/errortext.h"
#include "ui/common/keychaintext.h"
#include "ui/common/signinnotice.h"

#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::Act)
Q_DECLARE_METATYPE(leadbooth::ErrorKind)
Q_DECLARE_METATYPE(leadbooth::KeychainState)

/*! What people read when something went wrong. */
class TestErrorText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatHappenedAndWhatToDo_data();
    void everyErrorSaysWhatHappenedAndWhatToDo();
    void theWordsFitWhatWasTried_data();
    void theWordsFitWhatWasTried();
    void signingInAsksForNoLead_data();
    void signingInAsksForNoLead();
    void eachStateOfTheKeychainHasItsRemedy_data();
    void eachStateOfTheKeychainHasItsRemedy();
    void anEndingSignInIsToldAMonthAhead_data();
    void anEndingSignInIsToldAMonthAhead();
    void thePortalsOwnWordsAreShownOnce_data();
    void thePortalsOwnWordsAreShownOnce();
    void aNewAddressIsNamed();
    void theDetailsHoldCodesAndNoTypedValue();
};

namespace {

Error errorOf(ErrorKind kind, const QString &code = {})
{
    return {.kind = kind, .certainty = Certainty::NotSent, .code = code};
}

const char *const actNames[] = {"Load", "Send", "SignIn"};

} // namespace

void TestErrorText::everyErrorSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Act>("act");
    for (int i = 0; i < ErrorKindCount; ++i) {
        for (int act = 0; act < ActCount; ++act) {
            const auto kind = static_cast<ErrorKind>(i);
            QTest::addRow("%s, %s", qPrintable(toString(kind)), actNames[act])
                    << kind << static_cast<Act>(act);
        }
    }
}

void TestErrorText::everyErrorSaysWhatHappenedAndWhatToDo()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const Act, act);
    const ErrorText text = errorText(errorOf(kind), act);
    QVERIFY2(text.sentence.endsWith(u'.'), qPrintable(text.sentence));
    QVERIFY(!text.details.isEmpty());
    // Either a piece of advice or a button; what names its own remedy in the sentence is listed
    // here.
    const bool saysItAll = kind == ErrorKind::NotFound || kind == ErrorKind::InvalidInput;
    QVERIFY(saysItAll || !text.advice.isEmpty() || text.action != ErrorAction::None);
    QVERIFY(text.action == ErrorAction::None || !actionLabel(text.action).isEmpty());
    static const QRegularExpression blame(u"!|\\binvalid\\b|failed to|\\berror\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!blame.match(text.sentence + text.advice).hasMatch(), qPrintable(text.sentence));
}

void TestErrorText::theWordsFitWhatWasTried_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("has");
    QTest::addColumn<QString>("lacks");
    using enum ErrorKind;
    const auto row = [](const char *name, ErrorKind kind, Act act, const QString &has,
                        const QString &lacks, const QString &code = {}) {
        QTest::newRow(name) << kind << code << act << has << lacks;
    };
    row("a refused form is no refused lead", Refused, Act::Load, u"its form"_s, u"the lead"_s);
    row("a refused lead is to be changed", Refused, Act::Send, u"Change what it names"_s,
        u"form"_s);
    row("a refused sign-in is no lead", Refused, Act::SignIn, u"the sign-in"_s, u"the lead"_s);
    row("a webhook that is gone", SignInNeeded, Act::SignIn, u"does not know this webhook"_s,
        u"again;"_s, u"INVALID_CREDENTIALS"_s);
    row("in any case", SignInNeeded, Act::SignIn, u"does not know this webhook"_s, u"again;"_s,
        u"invalid_credentials"_s);
    row("a code that was too old", SignInNeeded, Act::SignIn, u"30 seconds"_s, u"webhook"_s,
        u"invalid_grant"_s);
    row("a sign-in that has ended", SignInNeeded, Act::Send, u"any more"_s, u"30 seconds"_s);
    row("a wrong client secret", ClientRejected, Act::SignIn, u"application ID"_s, u"any more"_s);
    row("a changed client secret", ClientRejected, Act::Send, u"any more"_s, u"webhook"_s);
    row("no application yet", AppNotInstalled, Act::SignIn, u"this application"_s, u"any more"_s);
    row("no application any more", AppNotInstalled, Act::Load, u"any more"_s, u"webhook"_s);
    row("no network, loading", Offline, Act::Load, u"network"_s, u"typed"_s);
    row("no network, sending", Offline, Act::Send, u"What you typed stays here"_s, u"address"_s);
    row("no network, signing in", Offline, Act::SignIn, u"address"_s, u"typed"_s);
    row("a port in use", PortTaken, Act::SignIn, u"7824"_s, u"lead"_s, u"7824"_s);
}

void TestErrorText::theWordsFitWhatWasTried()
{
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, code);
    QFETCH(const Act, act);
    QFETCH(const QString, has);
    QFETCH(const QString, lacks);
    const ErrorText text = errorText(errorOf(kind, code), act);
    const QString said = text.sentence + u' ' + text.advice;
    QVERIFY2(said.contains(has), qPrintable(said));
    QVERIFY2(!said.contains(lacks), qPrintable(said));
}

void TestErrorText::signingInAsksForNoLead_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int i = 0; i < ErrorKindCount; ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        QTest::newRow(qPrintable(toString(kind))) << kind;
    }
}

void TestErrorText::signingInAsksForNoLead()
{
    QFETCH(const ErrorKind, kind);
    const ErrorText text = errorText(errorOf(kind), Act::SignIn);
    static const QRegularExpression lead(u"\\bleads?\\b|details below"_s);
    QVERIFY2(!lead.match(text.sentence + u' ' + text.advice).hasMatch(), qPrintable(text.advice));
}

void TestErrorText::eachStateOfTheKeychainHasItsRemedy_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<KeychainState>("state");
    QTest::addColumn<ErrorAction>("action");
    QTest::addColumn<QString>("advice");
    using enum KeychainState;
    const auto row = [](const char *name, const Error &error, KeychainState state,
                        ErrorAction action, const QString &advice) {
        QTest::newRow(name) << error << state << action << advice;
    };
    Error soon = errorOf(ErrorKind::KeychainUnavailable);
    soon.retryAfter = std::chrono::seconds(5);
    row("not there yet", soon, NotYet, ErrorAction::Retry, u"by itself"_s);
    row("does not answer", errorOf(ErrorKind::KeychainUnavailable), Silent, ErrorAction::Retry,
        u"password service"_s);
    row("no service", errorOf(ErrorKind::KeychainUnavailable, KeychainHasNoService), NoService,
        ErrorAction::Retry, u"gnome-keyring"_s);
    row("locked", errorOf(ErrorKind::KeychainLocked), Locked, ErrorAction::Unlock, u"Unlock"_s);
    row("refused", errorOf(ErrorKind::KeychainLocked, KeychainRefused), Refused, ErrorAction::Retry,
        u"Allow it"_s);
    row("no entry", errorOf(ErrorKind::SecretMissing), Missing, ErrorAction::Connect, u"Connect"_s);
    row("another keychain", errorOf(ErrorKind::KeychainChanged), Changed, ErrorAction::Connect,
        u"desktop on which you connected"_s);
}

void TestErrorText::eachStateOfTheKeychainHasItsRemedy()
{
    QFETCH(const Error, error);
    QFETCH(const KeychainState, state);
    QFETCH(const ErrorAction, action);
    QFETCH(const QString, advice);
    QVERIFY(keychainState(error) == state);
    const ErrorText text = errorText(error, Act::Send);
    QVERIFY(text.action == action);
    QVERIFY2(text.advice.contains(advice), qPrintable(text.advice));
    QCOMPARE(text.sentence, keychainText(state).sentence);
    // Nobody has to stop typing for it.
    QVERIFY2(text.advice.contains(u"typed stays here"_s) || text.advice.contains(u"typing"_s),
             qPrintable(text.advice));
}

void TestErrorText::anEndingSignInIsToldAMonthAhead_data()
{
    QTest::addColumn<int>("secondsLeft");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<bool>("hasEnded");
    constexpr int month = 30 * 24 * 3600;
    QTest::newRow("half a year") << 6 * month << false << false;
    QTest::newRow("a month and a second") << month + 1 << false << false;
    QTest::newRow("a month") << month << true << false;
    QTest::newRow("a second") << 1 << true << false;
    QTest::newRow("now") << 0 << true << true;
    QTest::newRow("yesterday") << -24 * 3600 << true << true;
}

void TestErrorText::anEndingSignInIsToldAMonthAhead()
{
    QFETCH(const int, secondsLeft);
    QFETCH(const bool, isTold);
    QFETCH(const bool, hasEnded);
    const QDateTime now({2027, 3, 1}, {12, 0}, Qt::UTC);
    const QDateTime until = now.addSecs(secondsLeft);
    const std::optional<SignInNotice> notice = signInNotice(until, now);
    QCOMPARE(notice.has_value(), isTold);
    if (notice) {
        QCOMPARE(notice->hasEnded, hasEnded);
        QVERIFY(notice->sentence.contains(dayText(until)));
        QVERIFY(!notice->advice.isEmpty() && !notice->button.isEmpty());
    }
    QVERIFY(!signInNotice({}, now));
}

void TestErrorText::thePortalsOwnWordsAreShownOnce_data()
{
    QTest::addColumn<Act>("act");
    for (int act = 0; act < ActCount; ++act) {
        QTest::newRow(actNames[act]) << static_cast<Act>(act);
    }
}

void TestErrorText::thePortalsOwnWordsAreShownOnce()
{
    QFETCH(const Act, act);
    const Issue said{.code = IssueCode::RefusedByPortal,
                     .argument = u"Field <b>X</b> is missing"_s};
    const ErrorText text = errorText(
            {.kind = ErrorKind::Refused, .certainty = Certainty::Refused, .issues = {said, said}},
            act);
    QCOMPARE(text.sentence.count(said.argument), 1);
}

void TestErrorText::aNewAddressIsNamed()
{
    const ErrorText text = errorText({.kind = ErrorKind::Redirected,
                                      .certainty = Certainty::Refused,
                                      .location = QUrl(u"https://new.example/"_s)},
                                     Act::Load);
    QVERIFY(text.sentence.contains(u"new.example"_s));
    QCOMPARE(text.action, ErrorAction::Connect);
}

void TestErrorText::theDetailsHoldCodesAndNoTypedValue()
{
    const ErrorText text = errorText({.kind = ErrorKind::Refused,
                                      .certainty = Certainty::Refused,
                                      .code = u"ERROR_CORE"_s,
                                      .httpStatus = 400,
                                      .issues = {{.field = u"EMAIL"_s,
                                                  .code = IssueCode::RefusedByPortal,
                                                  .argument = u"gwen@example.org is taken"_s}}},
                                     Act::Send);
    QVERIFY(text.details.contains(u"ERROR_CORE"_s) && text.details.contains(u"400"_s));
    QVERIFY(!text.details.contains(u"gwen"_s));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
