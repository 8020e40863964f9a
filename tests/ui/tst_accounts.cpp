// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/testcase.h"
#include "ui/account/accountsdialog.h"
#include "ui/common/messagestrip.h"
#include "ui/desk/headerbar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

QList<AccountState> twoAccounts()
{
    return {{.account = {.id = AccountId(u"1"_s),
                         .kind = AccountKind::OAuth,
                         .endpoint = QUrl(u"https://p.example/rest/"_s)},
             .isCurrent = true},
            {.account = {.id = AccountId(u"2"_s),
                         .kind = AccountKind::Webhook,
                         .endpoint = QUrl(u"https://q.example/rest/"_s),
                         .name = u"Expo & more"_s}}};
}

struct Desk
{
    Desk()
    {
        dialog.show();
        dialog.activateWindow();
        dialog.showAccounts(twoAccounts());
        drainEvents();
    }
    [[nodiscard]] QListWidget *list() const { return dialog.findChild<QListWidget *>(); }
    [[nodiscard]] QMessageBox *box() const { return dialog.findChild<QMessageBox *>(); }
    void click(const QString &text)
    {
        const auto buttons = dialog.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(u"there is no button "_s + text));
    }

    FakeClock clock;
    bool holdsLead = false;
    AccountsDialog dialog{clock, [this] {
                              return holdsLead;
                          }};
    QSignalSpy used{&dialog, &AccountsDialog::useRequested};
    QSignalSpy renamed{&dialog, &AccountsDialog::renameRequested};
    QSignalSpy removed{&dialog, &AccountsDialog::removeRequested};
};

QList<QAction *> accountActions(const HeaderBar &header)
{
    QList<QAction *> found;
    const auto menus = header.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            const QVariant id = action->data();
            if (id.typeId() == QMetaType::QString && QStringList{u"1"_s, u"2"_s}.contains(id)) {
                found.append(action);
            }
        }
    }
    return found;
}

} // namespace

/*! The list of accounts, and the menu at the portal's name. */
class TestAccounts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theStateIsTold_data();
    void theStateIsTold();
    void accountsThatAreCalledAlikeAreToldApart();
    void f2RenamesInPlace();
    void anEmptyNameIsThePortals();
    void enterUsesWhatIsChosen();
    void signingOutIsAskedFirst();
    void aLeadInTheWindowStopsSigningOut_data();
    void aLeadInTheWindowStopsSigningOut();
    void anotherAccountsLeadIsNotAsked();
    void anEmptyListSaysHowToBegin();
    void anErrorBringsTheOldNameBack();
    void theMenuTicksTheAccountInUse();
    void theMenuIsClosedWhileALeadIsSent();
    void draftsThatGoAreNamed();
};

void TestAccounts::initTestCase()
{
    applyStyle(*qApp, ColorScheme::Light, Density::Desk);
}

void TestAccounts::theStateIsTold_data()
{
    QTest::addColumn<QDateTime>("validUntil");
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<QString>("text");
    const QDateTime may({2027, 5, 12}, {9, 0}, Qt::UTC);
    QTest::newRow("not known") << QDateTime() << false << QString();
    QTest::newRow("valid") << may << false << u"signed in until May 12, 2027"_s;
    QTest::newRow("ended") << QDateTime({2026, 1, 1}, {9, 0}, Qt::UTC) << false
                           << u"sign in again"_s;
    QTest::newRow("refused") << may << true << u"sign in again"_s;
}

void TestAccounts::theStateIsTold()
{
    QFETCH(const QDateTime, validUntil);
    QFETCH(const bool, isRefused);
    QFETCH(const QString, text);
    const SignInState state{.validUntil = validUntil, .isRefused = isRefused};
    FakeClock clock;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(signInStateText(state, clock.now()), text);
    Desk desk;
    desk.dialog.showSignInState(state);
    const QString row = desk.list()->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(text) && row.contains(u"In use"_s), qPrintable(row));
    // Only the account in use is known about.
    QVERIFY(!desk.list()->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"signed"_s));
}

void TestAccounts::accountsThatAreCalledAlikeAreToldApart()
{
    QList<AccountState> accounts = twoAccounts();
    QCOMPARE(accountLabels(accounts), QStringList({u"p.example"_s, u"Expo & more"_s}));
    accounts[1].account.name = u"p.example"_s;
    accounts[1].account.userId = u"12"_s;
    const QStringList labels = accountLabels(accounts);
    QVERIFY(labels.at(0) != labels.at(1));
    QVERIFY(labels.at(1).contains(u"12"_s));
}

void TestAccounts::f2RenamesInPlace()
{
    Desk desk;
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_F2);
    auto *editor = desk.list()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"Sales"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    drainEvents();
    QCOMPARE(desk.renamed.size(), 1);
    QCOMPARE(desk.renamed.constFirst().at(0).value<AccountId>(), AccountId(u"1"_s));
    QCOMPARE(desk.renamed.constFirst().at(1).toString(), u"Sales"_s);
    QVERIFY(desk.used.isEmpty());
    QCOMPARE(desk.list()->item(0)->text(), u"Sales"_s);
    QVERIFY(desk.dialog.isVisible());
}

void TestAccounts::anEmptyNameIsThePortals()
{
    Desk desk;
    desk.list()->setCurrentRow(1);
    desk.list()->item(1)->setText(u"  "_s);
    drainEvents();
    QCOMPARE(desk.renamed.constFirst().at(1).toString(), QString());
}

void TestAccounts::enterUsesWhatIsChosen()
{
    Desk desk;
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QVERIFY(desk.used.isEmpty()); // it is in use already
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QCOMPARE(desk.used.size(), 1);
    QCOMPARE(desk.used.constFirst().constFirst().value<AccountId>(), AccountId(u"2"_s));
}

void TestAccounts::signingOutIsAskedFirst()
{
    Desk desk;
    desk.list()->setFocus();
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    QVERIFY(desk.box());
    QVERIFY(desk.box()->informativeText().contains(u"webhook"_s));
    QTest::keyClick(desk.box(), Qt::Key_Return); // the harmless answer is the default
    drainEvents();
    QVERIFY(desk.removed.isEmpty());
    desk.click(u"Sign out …"_s);
    desk.click(u"Sign out"_s);
    QCOMPARE(desk.removed.size(), 1);
    QCOMPARE(desk.removed.constFirst().at(0).value<AccountId>(), AccountId(u"2"_s));
    QCOMPARE(desk.removed.constFirst().at(1).toBool(), false);
}

void TestAccounts::aLeadInTheWindowStopsSigningOut_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("removals");
    QTest::newRow("back") << u"Back to the lead"_s << 0;
    QTest::newRow("discard") << u"Discard the lead and sign out"_s << 1;
}

void TestAccounts::aLeadInTheWindowStopsSigningOut()
{
    QFETCH(const QString, button);
    QFETCH(const int, removals);
    Desk desk;
    desk.holdsLead = true;
    desk.click(u"Sign out …"_s);
    QVERIFY(desk.box()->informativeText().contains(u"loses that lead"_s));
    desk.click(button);
    drainEvents();
    QCOMPARE(desk.removed.size(), removals);
    QCOMPARE(desk.dialog.isVisible(), removals == 1);
    if (removals == 1) {
        QCOMPARE(desk.removed.constFirst().at(1).toBool(), true);
    }
}

void TestAccounts::anotherAccountsLeadIsNotAsked()
{
    Desk desk;
    desk.holdsLead = true;
    desk.list()->setCurrentRow(1);
    desk.click(u"Sign out …"_s);
    QVERIFY(!desk.box()->informativeText().contains(u"loses"_s));
}

void TestAccounts::anEmptyListSaysHowToBegin()
{
    Desk desk;
    QSignalSpy added(&desk.dialog, &AccountsDialog::addRequested);
    desk.dialog.showAccounts({});
    QVERIFY(!desk.list()->isVisible());
    QTest::keyClick(&desk.dialog, Qt::Key_Return);
    QCOMPARE(added.size(), 1);
}

void TestAccounts::anErrorBringsTheOldNameBack()
{
    Desk desk;
    desk.dialog.showAccounts(twoAccounts());
    desk.list()->item(1)->setText(u"Other"_s);
    desk.dialog.showError({.kind = ErrorKind::StorageFull, .certainty = Certainty::NotSent});
    QVERIFY(desk.dialog.findChild<MessageStrip *>()->isVisible());
    desk.dialog.showAccounts(twoAccounts());
    QCOMPARE(desk.list()->item(1)->text(), u"Expo & more"_s);
    QVERIFY(!desk.dialog.findChild<MessageStrip *>()->isVisible());
}

void TestAccounts::theMenuTicksTheAccountInUse()
{
    QWidget window;
    HeaderBar header(&window);
    header.setPortal(u"p.example"_s, false);
    header.setAccounts(twoAccounts());
    QSignalSpy chosen(&header, &HeaderBar::accountChosen);
    QList<QAction *> actions = accountActions(header);
    QCOMPARE(actions.size(), 2);
    QVERIFY(actions.at(0)->isChecked());
    QCOMPARE(actions.at(1)->text(), u"Expo && more"_s);
    actions.at(1)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().value<AccountId>(), AccountId(u"2"_s));
    // The window decides: until then the tick stays.
    drainEvents();
    actions = accountActions(header);
    QCOMPARE(actions.size(), 2);
    QVERIFY(actions.at(0)->isChecked() && !actions.at(1)->isChecked());
    header.setPortal(u"demo"_s, true);
    for (const QAction *action : accountActions(header)) {
        QVERIFY(!action->isChecked());
    }
}

void TestAccounts::theMenuIsClosedWhileALeadIsSent()
{
    QWidget window;
    HeaderBar header(&window);
    header.setConnectEnabled(false);
    header.setAccounts(twoAccounts());
    for (const QAction *action : accountActions(header)) {
        QVERIFY(!action->isEnabled());
    }
    header.setConnectEnabled(true);
    for (const QAction *action : accountActions(header)) {
        QVERIFY(action->isEnabled());
    }
}

void TestAccounts::draftsThatGoAreNamed()
{
    Desk desk;
    desk.click(u"Sign out …"_s);
    QVERIFY(!desk.box()->informativeText().contains(u"being typed"_s));
    desk.click(u"Cancel"_s);
    drainEvents();
    QList<AccountState> accounts = twoAccounts();
    accounts[1].drafts = 2;
    desk.dialog.showAccounts(accounts);
    // There are more than were known when the person agreed.
    desk.dialog.askToSignOutOf(accounts.at(1).account.id);
    QVERIFY2(desk.box()->informativeText().contains(u"2 lead(s) that were being typed"_s),
             qPrintable(desk.box()->informativeText()));
    desk.click(u"Sign out"_s);
    QCOMPARE(desk.removed.size(), 1);
    QCOMPARE(desk.removed.constFirst().at(0).value<AccountId>(), accounts.at(1).account.id);
    QCOMPARE(desk.removed.constFirst().at(2).toLongLong(), 2);
    desk.dialog.askToSignOutOf(AccountId(u"gone"_s));
    QCOMPARE(desk.removed.size(), 1);
}

QTEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
