// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "systemlocale.h"
#include "ui/common/messagestrip.h"
#include "ui/form/fieldrow.h"
#include "ui/form/formview.h"
#include "ui/queue/exportdialog.h"
#include "ui/queue/importdialog.h"
#include "ui/queue/queueview.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

/*! The program as main() makes it, on a profile of its own and without a portal. */
struct ProgramBench
{
    explicit ProgramBench(const QString &language)
        : program({.profileDir = profile.path(), .language = language})
    {
        program.window().showForm(sampleSchema(), FormOrigin::Portal);
        program.window().show();
        program.window().activateWindow();
    }

    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&program.window()); }
    [[nodiscard]] FormView &form() { return program.window().form(); }
    [[nodiscard]] QLineEdit *line(const QString &code)
    {
        const FieldRow *row = form().builtRow(code);
        return row ? qobject_cast<QLineEdit *>(row->editor()->stops().constFirst()) : nullptr;
    }
    void typeInto(const QString &code, const QString &text)
    {
        form().focusField(code);
        QTest::keyClicks(QApplication::focusWidget(), text);
        form().focusField(u"TITLE"_s); // what was typed is tidied when the field is left
    }

    QTemporaryDir profile;
    Application program;
};

} // namespace

class TestApplication : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCountryIsTheSystems_data();
    void theCountryIsTheSystems();
    void phonesAreReadAsOfTheSystemsCountry_data();
    void phonesAreReadAsOfTheSystemsCountry();
    void theRegionOfThePhonesCanBeSet();
    void numbersFollowTheLanguageWhileRunning();
    void theQueuesPageMovesLeads();
};

void TestApplication::theCountryIsTheSystems_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the system's language") << u"de"_s << u"de_AT"_s << u"de_AT"_s;
    QTest::newRow("English in Germany") << u"en"_s << u"de_DE"_s << u"en_DE"_s;
    QTest::newRow("Russian in Kazakhstan") << u"ru"_s << u"kk_KZ"_s << u"ru_KZ"_s;
    QTest::newRow("English in Russia, which is not known") << u"en"_s << u"ru_RU"_s << u"en_US"_s;
    QTest::newRow("no country") << u"de"_s << u"C"_s << u"de_DE"_s;
}

void TestApplication::theCountryIsTheSystems()
{
    QFETCH(QString, language);
    QFETCH(QString, system);
    QFETCH(QString, expected);
    QCOMPARE(localeFor(language, QLocale(system)).name(), expected);
}

void TestApplication::phonesAreReadAsOfTheSystemsCountry_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the system's") << u""_s << u"ru_RU"_s << u"RU"_s;
    QTest::newRow("set") << u"KZ"_s << u"ru_RU"_s << u"KZ"_s;
    QTest::newRow("none") << u""_s << u"C"_s << u""_s;
}

void TestApplication::phonesAreReadAsOfTheSystemsCountry()
{
    QFETCH(QString, chosen);
    QFETCH(QString, system);
    QTEST(phoneRegionFor(chosen, QLocale(system)), "expected");
}

void TestApplication::theRegionOfThePhonesCanBeSet()
{
    // Neither the interface's language nor the system that runs this decides.
    for (const auto &[region, shown] :
         {std::pair(u"RU"_s, u"+7 495 123-45-67"_s), std::pair(u"DE"_s, u"+49 4951 234567"_s)}) {
        ProgramBench bench(u"en"_s);
        QVERIFY(bench.isActive());
        bench.program.setPhoneRegion(region);
        bench.typeInto(u"PHONE"_s, u"495 123-45-67"_s);
        QCOMPARE(bench.line(u"PHONE"_s)->text(), shown);
    }
}

void TestApplication::numbersFollowTheLanguageWhileRunning()
{
    ProgramBench bench(u"en"_s);
    QVERIFY(bench.isActive());
    bench.typeInto(u"OPPORTUNITY"_s, u"12500.5"_s);
    QCOMPARE(bench.line(u"OPPORTUNITY"_s)->text(), u"12,500.5"_s);
    bench.program.setLanguage(u"de"_s);
    drainEvents();
    QCOMPARE(bench.line(u"OPPORTUNITY"_s)->text(), u"12.500,5"_s);
    bench.form().focusField(u"OPPORTUNITY"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::SelectAll);
    bench.typeInto(u"OPPORTUNITY"_s, u"12.500"_s);
    QCOMPARE(bench.form().draft().text(u"OPPORTUNITY"_s), u"12500"_s);
}

void TestApplication::theQueuesPageMovesLeads()
{
    ProgramBench bench(u"en"_s);
    QVERIFY(bench.isActive());
    QTest::keyClick(&bench.program.window(), Qt::Key_2, Qt::ControlModifier);
    auto *page = bench.program.window().findChild<QueueView *>();
    QVERIFY(page);
    // The engine's thread answers; there is no account yet.
    Q_EMIT page->exportRequested();
    const QPointer<ExportDialog> exporting = bench.program.window().findChild<ExportDialog *>();
    QVERIFY(exporting);
    const auto says = [](const QDialog *dialog, const QString &text) {
        const auto *strip = dialog->findChild<MessageStrip *>({}, Qt::FindDirectChildrenOnly);
        return strip->isVisible() && strip->message().sentence == text;
    };
    QVERIFY(waitUntil([&] { return says(exporting, u"No account is open."_s); }));
    exporting->reject();
    QVERIFY(waitUntil([&] { return !exporting; }));
    Q_EMIT page->importRequested();
    auto *importing = bench.program.window().findChild<ImportDialog *>();
    QVERIFY(importing);
    QTest::keyClick(importing, Qt::Key_Return);
    auto *files = importing->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(bench.profile.filePath(u"leads"_s));
    files->close();
    QVERIFY(waitUntil([&] { return says(importing, u"No account is open."_s); }));
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
