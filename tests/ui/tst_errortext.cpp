// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testcase.h"
#include "ui/common/errortext.h"

#include <QRegularExpression>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbooth::ErrorKind)

/*! What people read when something went wrong. */
class TestErrorText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatHappenedAndWhatToDo_data();
    void everyErrorSaysWhatHappenedAndWhatToDo();
    void thePortalsOwnWordsAreShownOnce();
    void aNewAddressIsNamed();
    void theDetailsHoldCodesAndNoTypedValue();
};

void TestErrorText::everyErrorSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int i = 0; i < ErrorKindCount; ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        QTest::newRow(qPrintable(toString(kind))) << kind;
    }
}

void TestErrorText::everyErrorSaysWhatHappenedAndWhatToDo()
{
    QFETCH(const ErrorKind, kind);
    const ErrorText text = errorText({.kind = kind, .certainty = Certainty::NotSent});
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

void TestErrorText::thePortalsOwnWordsAreShownOnce()
{
    const Issue said{.code = IssueCode::RefusedByPortal,
                     .argument = u"Field <b>X</b> is missing"_s};
    const ErrorText text = errorText(
            {.kind = ErrorKind::Refused, .certainty = Certainty::Refused, .issues = {said, said}});
    QCOMPARE(text.sentence.count(said.argument), 1);
}

void TestErrorText::aNewAddressIsNamed()
{
    const ErrorText text = errorText({.kind = ErrorKind::Redirected,
                                      .certainty = Certainty::Refused,
                                      .location = QUrl(u"https://new.example/"_s)});
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
                                                  .argument = u"gwen@example.org is taken"_s}}});
    QVERIFY(text.details.contains(u"ERROR_CORE"_s) && text.details.contains(u"400"_s));
    QVERIFY(!text.details.contains(u"gwen"_s));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
