// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/batchreferences.h"
#include "demo/phpdecoding.h"
#include "demo/phpjson.h"
#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

class TestBatchReferences : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void referencesAreReplacedWhoeverWroteThem_data();
    void referencesAreReplacedWhoeverWroteThem();
};

void TestBatchReferences::referencesAreReplacedWhoeverWroteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QString &text, const char *json) {
        QTest::newRow(name) << text << QByteArray(json);
    };
    row("a text without one stays", u"costs $5 [really]"_s, R"("costs $5 [really]")");
    row("a reference to a number keeps its type", u"$result[add]"_s, "3465");
    row("inside a text a number is put in", u"/crm/lead/$result[add]"_s, R"("\/crm\/lead\/3465")");
    row("further keys lead deeper", u"$result[user][NAME]"_s, R"("Vera")");
    row("a whole map may come of it", u"$result[user]"_s, R"({"NAME":"Vera","TAGS":["a","b"]})");
    row("inside a text a map is not put in", u"see $result[user]"_s, R"("see $result[user]")");
    row("an unknown last key gives what was reached", u"$result[user][NOSUCH]"_s,
        R"({"NAME":"Vera","TAGS":["a","b"]})");
    row("an unknown first key gives everything", u"$result[nosuch]"_s,
        R"({"add":3465,"user":{"NAME":"Vera","TAGS":["a","b"]}})");
    row("a number as key of a text gives one character", u"$result[user][NAME][1]"_s, R"("e")");
    row("letter case is ignored when looking for it, not when resolving", u"$RESULT[add]"_s,
        "null");
    row("and inside a text that leaves it alone", u"x $Result[add]"_s, R"("x $Result[add]")");
    row("next", u"$next[list]"_s, "50");
    row("total", u"$total[list]"_s, "120");
    row("time", u"$time[list][duration]"_s, "0.5");
    row("error", u"$error[bad][error]"_s, R"("ERROR_CORE")");
    row("without a key in brackets it is text", u"$result"_s, R"("$result")");
    row("empty brackets are no key", u"$result[]"_s, R"("$result[]")");
    row("a word in between does not matter", u"$resulting[add]"_s, "3465");
    row("every occurrence is replaced", u"$result[add] and $result[add]"_s, R"("3465 and 3465")");
    row("two without a space are one path", u"$result[user]$result[NAME]"_s, R"("Vera")");
    row("what a visitor typed is not spared", u"Budget: $total[list] EUR"_s,
        R"("Budget: 120 EUR")");
}

void TestBatchReferences::referencesAreReplacedWhoeverWroteThem()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, json);
    const PhpArray user{{u"NAME"_s, u"Vera"_s}, {u"TAGS"_s, phpList({u"a"_s, u"b"_s})}};
    const BatchResults results{.result = {{u"add"_s, 3465}, {u"user"_s, user}},
                               .next = {{u"list"_s, 50}},
                               .total = {{u"list"_s, 120}},
                               .time = {{u"list"_s, PhpArray{{u"duration"_s, 0.5}}}},
                               .error = {{u"bad"_s, PhpArray{{u"error"_s, u"ERROR_CORE"_s}}}}};
    const PhpArray given{{u"plain"_s, text}, {u"deep"_s, PhpArray{{u"inner"_s, text}}}};
    const PhpArray replaced = withBatchReferences(given, results);
    QCOMPARE(toPhpJson(replaced.value(u"plain"_s)), json);
    QCOMPARE(toPhpJson(replaced.value(u"deep"_s).toArray().value(u"inner"_s)), json);
}

QTEST_GUILESS_MAIN(TestBatchReferences)
#include "tst_batchreferences.moc"
