// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/controlnames.h"

#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestControlNames : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersHaveNames_data();
    void controlCharactersHaveNames();
    void everyCharacterComesBack();
    void whatIsNoNameIsNotGuessed_data();
    void whatIsNoNameIsNotGuessed();
};

void TestControlNames::controlCharactersHaveNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("letters") << u"ab "_s << u"ab "_s;
    QTest::newRow("start of text") << u"\x02"_s << u"<STX>"_s;
    QTest::newRow("return and line feed") << u"\r\n"_s << u"<CR><LF>"_s;
    QTest::newRow("among letters") << u"~A\x1d"
                                      "B"_s
                                   << u"~A<GS>B"_s;
    QTest::newRow("delete") << u"\x7f"_s << u"<DEL>"_s;
    QTest::newRow("the sign itself") << u"<STX>"_s << u"<<>STX>"_s;
}

void TestControlNames::controlCharactersHaveNames()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    QCOMPARE(withControlNames(text), names);
    QCOMPARE(fromControlNames(names).value_or(u"none"_s), text);
    QCOMPARE(fromControlNames(names.toLower()).value_or(u"none"_s).toLower(), text.toLower());
}

void TestControlNames::everyCharacterComesBack()
{
    for (char16_t c = 0; c < 0x100; ++c) {
        const QString text(c);
        QCOMPARE(fromControlNames(withControlNames(text)).value_or(u"none"_s), text);
    }
}

void TestControlNames::whatIsNoNameIsNotGuessed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("no such name") << u"<XYZ>"_s;
    QTest::newRow("no end") << u"<STX"_s;
    QTest::newRow("no name") << u"<>"_s;
    QTest::newRow("a lone sign") << u"a<"_s;
}

void TestControlNames::whatIsNoNameIsNotGuessed()
{
    QFETCH(QString, typed);
    QVERIFY(!fromControlNames(typed));
}

QTEST_GUILESS_MAIN(TestControlNames)
#include "tst_controlnames.moc"
