// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothflow.h"

#include "demoportal.h"
#include "enginehost.h"
#include "kioskbooth.h"
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/booth/boothdesigner.h"
#include "ui/booth/signeddialog.h"
#include "ui/common/style.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

/*! The desk with the embedded portal's form, and no portal. */
struct Desk
{
    explicit Desk(const QString &profile)
        : window(clock, ids)
        , host(profile, u"en"_s)
        , flow(clock, profile, window, host)
    {
        FormSchema form = *sampleSchema();
        form.fingerprint = QByteArray(32, 'f');
        Q_EMIT host.portalOpened(AccountId(u"demo-en"_s), DemoPortalName);
        Q_EMIT host.formReady(std::make_shared<const FormSchema>(form), FormOrigin::Cache);
    }

    [[nodiscard]] BoothDesigner *open()
    {
        Q_EMIT window.header().boothRequested();
        drainEvents();
        return window.findChild<BoothDesigner *>();
    }

    FakeClock clock;
    BoothIds ids;
    MainWindow window;
    EngineHost host;
    BoothFlow flow;
};

} // namespace

class TestBoothFlow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyStyle(*qApp, ColorScheme::Light, Density::Desk); }
    void aNewBoothIsSuggestedAndKeptOnceItIsChanged();
    void aSavedFileIsSignedAndItsCodeShown();
    void anotherBoothCanBeMade();
    void anotherAccountsBoothIsNotLeftOpen();
};

void TestBoothFlow::aNewBoothIsSuggestedAndKeptOnceItIsChanged()
{
    const QTemporaryDir dir;
    {
        Desk desk(dir.path());
        BoothDesigner *designer = desk.open();
        QVERIFY(designer);
        QCOMPARE(designer->profile().portal, QString(DemoPortalName));
        QVERIFY(!QFileInfo::exists(dir.filePath(u"booths/demo-en/1.json"_s)));
        QTest::keyClicks(designer->findChild<QLineEdit *>(u"name"_s), u" 9"_s);
        desk.clock.advance(std::chrono::seconds(1));
        drainEvents();
        QVERIFY(QFileInfo::exists(dir.filePath(u"booths/demo-en/1.json"_s)));
        // What is typed last is kept as well, when the program ends in the same moment.
        QTest::keyClicks(designer->findChild<QLineEdit *>(u"name"_s), u"0"_s);
        designer->close();
        drainEvents();
    }
    Desk again(dir.path());
    const BoothDesigner *designer = again.open();
    QVERIFY(designer);
    QCOMPARE(designer->profile().name, u"Booth 90"_s);
}

void TestBoothFlow::aSavedFileIsSignedAndItsCodeShown()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    BoothDesigner *designer = desk.open();
    QVERIFY(designer);
    const QString path = dir.filePath(u"hall.booth"_s);
    Q_EMIT designer->saveRequested(designer->profile(), path);
    drainEvents();
    const Result<KioskFile> file = readKioskFile(path);
    QVERIFY(file);
    QCOMPARE(file->profile, designer->profile());
    const auto *dialog = designer->findChild<SignedDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLabel *>(u"fingerprint"_s)->text(),
             fingerprintOf(file->signer.publicKey));
}

void TestBoothFlow::anotherBoothCanBeMade()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    BoothDesigner *designer = desk.open();
    QVERIFY(designer);
    QTest::keyClicks(designer->findChild<QLineEdit *>(u"name"_s), u" 4"_s);
    Q_EMIT designer->boothRequested(u"new"_s);
    drainEvents();
    QCOMPARE(designer->profile().name, u"Booth"_s);
    QTest::keyClicks(designer->findChild<QLineEdit *>(u"name"_s), u" 5"_s);
    Q_EMIT designer->boothRequested(u"1"_s);
    drainEvents();
    QCOMPARE(designer->profile().name, u"Booth 4"_s);
    Q_EMIT designer->boothRequested(u"2"_s);
    drainEvents();
    QCOMPARE(designer->profile().name, u"Booth 5"_s);
}

void TestBoothFlow::anotherAccountsBoothIsNotLeftOpen()
{
    const QTemporaryDir dir;
    Desk desk(dir.path());
    QVERIFY(desk.open());
    Q_EMIT desk.host.portalOpened(AccountId(u"account-other"_s), u"other.example"_s);
    drainEvents();
    QVERIFY(!desk.window.findChild<BoothDesigner *>());
    QVERIFY(!desk.open()); // its form is not known yet
}

QTEST_MAIN(TestBoothFlow)
#include "tst_boothflow.moc"
