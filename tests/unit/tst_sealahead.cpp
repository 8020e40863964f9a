// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/sealahead.h"
#include "support/testcase.h"

#include <QSet>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? u"ok"_s : toString(result.error().kind);
}

} // namespace

/*! Boxes that are prepared ahead are boxes like all others. */
class TestSealAhead : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEnvelopeSealsOpensAsAnyBoxDoes();
    void anEnvelopeIsForOneBox();
    void thereIsNoEnvelopeToWhatIsNoKey();
    void eachBoxIsMadeForItself();
    void anotherKeyThanExpectedIsSealedTo();
    void aKeyThatIsNoneIsFoundWhenSomethingIsSealedToIt();
};

void TestSealAhead::whatAnEnvelopeSealsOpensAsAnyBoxDoes()
{
    const KeyPair key = newKeyPair();
    for (const QByteArray &plain : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'y')}) {
        Result<Envelope> envelope = Envelope::to(key.publicKey);
        QVERIFY(envelope);
        QVERIFY(envelope->isFor(key.publicKey));
        QVERIFY(!envelope->isFor(newKeyPair().publicKey));
        const Result<QByteArray> box = std::move(*envelope).seal(plain);
        QVERIFY(box);
        QCOMPARE(box->size(), seal(plain, key.publicKey)->size());
        QCOMPARE(openSealed(*box, key).value(), plain);
        QCOMPARE(outcomeOf(openSealed(*box, newKeyPair())), toString(ErrorKind::WrongKey));
    }
}

void TestSealAhead::anEnvelopeIsForOneBox()
{
    Result<Envelope> envelope = Envelope::to(newKeyPair().publicKey);
    QVERIFY(std::move(*envelope).seal("one"));
    QCOMPARE(outcomeOf(std::move(*envelope).seal("two")), toString(ErrorKind::Internal));
    Result<Envelope> other = Envelope::to(newKeyPair().publicKey);
    const Envelope moved = std::move(*other);
    QCOMPARE(outcomeOf(std::move(*other).seal("three")), toString(ErrorKind::Internal));
}

void TestSealAhead::thereIsNoEnvelopeToWhatIsNoKey()
{
    QCOMPARE(outcomeOf(Envelope::to({})), toString(ErrorKind::WrongKey));
    QCOMPARE(outcomeOf(Envelope::to({QByteArray(32, '\0')})), toString(ErrorKind::WrongKey));
}

void TestSealAhead::eachBoxIsMadeForItself()
{
    const KeyPair key = newKeyPair();
    SealAhead ahead;
    QSet<QByteArray> names;
    constexpr int Boxes = 300;
    for (int i = 0; i < Boxes; ++i) {
        const QByteArray plain = QByteArray::number(i);
        const QByteArray box = ahead.seal(plain, key.publicKey).value();
        QCOMPARE(openSealed(box, key).value(), plain);
        names.insert(box.first(BoxNameSize));
        ahead.prepare(key.publicKey);
        ahead.prepare(key.publicKey);
    }
    QCOMPARE(names.size(), Boxes);
}

void TestSealAhead::anotherKeyThanExpectedIsSealedTo()
{
    const KeyPair expected = newKeyPair();
    const KeyPair key = newKeyPair();
    SealAhead ahead;
    for (int i = 0; i < 100; ++i) {
        ahead.prepare(expected.publicKey);
        QCOMPARE(openSealed(ahead.seal("text", key.publicKey).value(), key).value(), "text");
    }
}

void TestSealAhead::aKeyThatIsNoneIsFoundWhenSomethingIsSealedToIt()
{
    const KeyPair key = newKeyPair();
    SealAhead ahead;
    for (int i = 0; i < 100; ++i) {
        ahead.prepare({});
        QCOMPARE(outcomeOf(ahead.seal("text", {})), toString(ErrorKind::WrongKey));
        QCOMPARE(openSealed(ahead.seal("text", key.publicKey).value(), key).value(), "text");
    }
}

QTEST_GUILESS_MAIN(TestSealAhead)
#include "tst_sealahead.moc"
