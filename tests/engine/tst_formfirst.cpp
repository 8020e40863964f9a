// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/scriptedportal.h"
#include "support/testcase.h"
#include "sync/engine.h"

#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const AccountId account(u"account-1"_s);

/*! An engine that lets the window be built first, and what it said. */
class Desk
{
public:
    Desk()
    {
        describe(&portal);
        QObject::connect(&engine, &Engine::formReady, &engine,
                         [this](const FormSchemaPtr &, FormOrigin from) {
                             said.append(from == FormOrigin::Cache ? u"cache"_s : u"portal"_s);
                         });
    }

    QTemporaryDir dir;
    FakeClock clock;
    ScriptedPortal portal;
    SchemaCache cache{dir.path()};
    Engine engine{clock,
                  portal.client,
                  cache,
                  {.account = account,
                   .portal = QUrl(u"https://nordlicht.example/rest/"_s),
                   .language = u"en"_s,
                   .refreshDelay = 250ms}};
    QStringList said;
};

} // namespace

/*! When the portal is asked for the form after a start. */
class TestFormFirst : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePortalWaitsForTheFormOfTheCache();
    void withoutACacheThePortalIsAskedAtOnce();
    void askingByHandDoesNotAskTwice();
};

void TestFormFirst::thePortalWaitsForTheFormOfTheCache()
{
    Desk desk;
    QVERIFY(desk.cache.save(account, u"en"_s, toBytes(exampleMetadata())));
    desk.engine.start();
    QCOMPARE(desk.said, QStringList{u"cache"_s});
    desk.clock.advance(249ms);
    drainEvents();
    QVERIFY(desk.portal.asked.isEmpty());
    desk.clock.advance(1ms);
    drainEvents();
    QCOMPARE(desk.said, (QStringList{u"cache"_s, u"portal"_s}));
    QCOMPARE(desk.clock.runningTimers(), 0);
}

void TestFormFirst::withoutACacheThePortalIsAskedAtOnce()
{
    Desk desk;
    desk.engine.start();
    drainEvents();
    QCOMPARE(desk.said, QStringList{u"portal"_s});
}

void TestFormFirst::askingByHandDoesNotAskTwice()
{
    Desk desk;
    QVERIFY(desk.cache.save(account, u"en"_s, toBytes(exampleMetadata())));
    desk.engine.start();
    desk.engine.refreshForm();
    drainEvents();
    QCOMPARE(desk.said, (QStringList{u"cache"_s, u"portal"_s}));
    const qsizetype asked = desk.portal.asked.size();
    desk.clock.advance(1h);
    drainEvents();
    QCOMPARE(desk.portal.asked.size(), asked);
}

QTEST_GUILESS_MAIN(TestFormFirst)
#include "tst_formfirst.moc"
