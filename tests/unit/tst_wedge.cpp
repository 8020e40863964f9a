// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/wedge.h"

#include "support/testcase.h"

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! What comes of a stream of keys: "a|b" are a person's, "<code>" was scanned. */
class Stream
{
public:
    Stream(const QString &prefix, const QString &suffix)
        : m_wedge(prefix, suffix)
    {}
    void type(const QString &text, Wedge::Milliseconds gap)
    {
        for (const QChar letter : text) {
            pass(gap);
            const Wedge::Answer answer = m_wedge.key(QString(letter), m_now);
            if (answer.isHeld) {
                m_held.append(letter);
            }
            note(answer);
            if (!answer.isHeld) {
                m_came += letter;
            }
        }
    }
    void pass(Wedge::Milliseconds time)
    {
        const Wedge::Milliseconds end = m_now + time;
        while (const std::optional<Wedge::Milliseconds> wait = m_wedge.wait()) {
            if (m_last + *wait > end) {
                break;
            }
            m_now = m_last + *wait;
            note(m_wedge.timePasses(m_now));
        }
        m_now = end;
        m_last = end;
    }
    [[nodiscard]] QString came()
    {
        pass(1s);
        return m_came;
    }

private:
    void note(const Wedge::Answer &answer)
    {
        m_came += m_held.first(answer.release);
        m_held.remove(0, answer.release);
        if (answer.code) {
            m_came += u'<' + *answer.code + u'>';
            m_held.clear();
        }
    }

    Wedge m_wedge;
    Wedge::Milliseconds m_now{1000};
    Wedge::Milliseconds m_last{1000};
    QString m_held;
    QString m_came;
};

} // namespace

class TestWedge : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aScannerIsToldFromAPerson_data();
    void aScannerIsToldFromAPerson();
    void aCodeAfterTypingIsApartFromIt();
    void whatIsHeldForAPersonComesSoon();
    void nothingIsLeftOfWhoeverIsGone();
    void aStreamWithoutEndIsGivenOn();
};

void TestWedge::aScannerIsToldFromAPerson_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QString>("came");
    const auto row = [](const char *name, const QString &prefix, const QString &suffix,
                        const QString &keys, int gap, const QString &came) {
        QTest::newRow(name) << prefix << suffix << keys << gap << came;
    };
    row("a scanner that ends with Enter", {}, u"\r"_s, u"NL-00142\r"_s, 3, u"<NL-00142>"_s);
    row("a scanner without marks", {}, {}, u"NL-00142"_s, 3, u"<NL-00142>"_s);
    row("a slow scanner", {}, u"\r"_s, u"NL-00142\r"_s, 20, u"<NL-00142>"_s);
    row("a fast typist", {}, u"\r"_s, u"Gleb Titov\r"_s, 50, u"Gleb Titov\r"_s);
    row("two fingers at once", {}, {}, u"as"_s, 2, u"as"_s);
    row("a scanner with a prefix", u"\x02"_s, u"\x03"_s, u"\x02NL7\x03"_s, 3, u"<NL7>"_s);
    row("a short code with a prefix", u"~"_s, u"\r"_s, u"~7\r"_s, 3, u"<7>"_s);
    row("a prefix of two", u"]Q"_s, u"\r"_s, u"]Q12345\r"_s, 3, u"<12345>"_s);
    row("fast keys without the prefix", u"~"_s, u"\r"_s, u"NL-00142\r"_s, 3, u"NL-00142\r"_s);
    row("a person who types the prefix", u"~"_s, u"\r"_s, u"~"_s, 80, u"~"_s);
    row("half a prefix", u"]Q"_s, u"\r"_s, u"]x"_s, 80, u"]x"_s);
    row("only marks", u"~"_s, u"\r"_s, u"~\r"_s, 3, u"<\r>"_s);
    row("several lines", {}, u"\x03"_s, u"BEGIN:VCARD\rN:Titov\r\x03"_s, 2,
        u"<BEGIN:VCARD\rN:Titov\r>"_s);
}

void TestWedge::aScannerIsToldFromAPerson()
{
    QFETCH(QString, prefix);
    QFETCH(QString, suffix);
    QFETCH(QString, keys);
    QFETCH(int, gap);
    QFETCH(QString, came);
    Stream stream(prefix, suffix);
    stream.type(keys, std::chrono::milliseconds(gap));
    QCOMPARE(stream.came(), came);
}

void TestWedge::aCodeAfterTypingIsApartFromIt()
{
    Stream stream({}, u"\r"_s);
    stream.type(u"Gle"_s, 80ms);
    stream.pass(100ms);
    stream.type(u"NL-00142\r"_s, 3ms);
    stream.type(u"b"_s, 80ms);
    QCOMPARE(stream.came(), u"Gle<NL-00142>b"_s);
}

void TestWedge::whatIsHeldForAPersonComesSoon()
{
    Wedge wedge({}, u"\r"_s);
    QVERIFY(wedge.key(u"a"_s, 100ms).isHeld);
    QCOMPARE(wedge.wait().value_or(0ms), Wedge::KeyGap);
    QCOMPARE(wedge.timePasses(100ms + Wedge::KeyGap).release, 1);
    QVERIFY(!wedge.wait());
}

void TestWedge::nothingIsLeftOfWhoeverIsGone()
{
    Wedge wedge({}, u"\r"_s);
    for (int i = 0; i < 7; ++i) {
        (void)wedge.key(u"7"_s, 100ms);
    }
    wedge.forget();
    QVERIFY(!wedge.wait());
    QCOMPARE(wedge.key(u"\r"_s, 101ms).code, std::optional<QString>());
}

void TestWedge::aStreamWithoutEndIsGivenOn()
{
    Wedge wedge({}, u"\x03"_s);
    qsizetype released = 0;
    for (qsizetype i = 0; i < Wedge::MostLetters; ++i) {
        released += wedge.key(u"x"_s, 100ms).release;
    }
    QCOMPARE(released, Wedge::MostLetters);
}

QTEST_GUILESS_MAIN(TestWedge)
#include "tst_wedge.moc"
