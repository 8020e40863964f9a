// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "support/testcase.h"
#include "ui/queuesamples.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

// A view of the queue in a window, and a queue that it asks.

namespace leadbooth::test {

/*! A QueueView with a FakeQueue behind it. */
struct QueuePageUnderTest
{
    explicit QueuePageUnderTest(QueueView::Contents contents = QueueView::Contents::Queue,
                                const QSize &size = QSize(1040, 640))
        : view(clock, contents)
        , queue(view)
    {
        view.resize(size);
    }

    void show(const QList<QueueEntry> &entries)
    {
        queue.setEntries(entries);
        status.counts = countsOf(entries);
        view.showStatus(status);
        show();
    }
    void show()
    {
        view.show();
        view.activateWindow();
        settle();
    }
    /*! Lets what was put off for a moment happen. */
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            clock.advance(std::chrono::milliseconds(100));
            drainEvents();
        }
    }
    void select(int row)
    {
        list()->setFocus();
        list()->selectRow(row);
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : list();
        QTest::keyClick(focus, key, modifiers);
        drainEvents();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = view.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    void click(const QString &text)
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(u"there is no button "_s + text));
        found->click();
        settle();
    }
    /*! Everything that can be read on the page. */
    [[nodiscard]] QString text() const
    {
        QStringList texts;
        const auto labels = view.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList selectedNames() const
    {
        QStringList names;
        const QModelIndexList rows = list()->selectionModel()->selectedRows(1);
        for (const QModelIndex &index : rows) {
            names.append(index.data().toString());
        }
        names.sort();
        return names;
    }
    [[nodiscard]] QString topName() const { return cell(list()->rowAt(0), 1); }
    [[nodiscard]] QTableView *list() const { return view.findChild<QTableView *>(); }
    [[nodiscard]] QLineEdit *search() const { return view.findChild<QLineEdit *>(); }
    [[nodiscard]] QDialog *dialog() const { return view.findChild<QDialog *>(); }
    [[nodiscard]] QPushButton *dialogButton(const QString &text) const
    {
        const auto buttons =
                dialog() ? dialog()->findChildren<QPushButton *>() : QList<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }

    FakeClock clock;
    SyncStatus status{.activity = SyncActivity::Idle, .isOnline = true};
    QueueView view;
    FakeQueue queue;
};

} // namespace leadbooth::test
