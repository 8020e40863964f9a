// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_typing PROFILE LEADS LEDGER
// The program on its embedded portal. Keys are pressed in the form, one each hundredth of a second:
// first while the queue has nothing to do, then while LEADS leads are being saved and sent. Prints
// for each of the two how many milliseconds a key took from the time at which it was due until the
// form had been painted with it: the 99th percentile and the longest. LEDGER receives what the
// portal was sent.

#include "application.h"
#include "bench/examplelead.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace leadbooth;
using namespace std::chrono_literals;

namespace {

constexpr auto Interval = 10ms;
constexpr int Keys = 1000;

class Typist : public QObject
{
public:
    Typist(MainWindow &window, int leads)
        : m_window(window)
        , m_leads(leads)
    {
        connect(
                &window, &MainWindow::portalFormShown, this, [this] { begin(); },
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Typist::press);
    }

private:
    void begin()
    {
        m_window.form().focusField(u"TITLE"_s);
        m_clock.start();
        waitForNext();
    }
    void waitForNext()
    {
        m_due = m_clock.nsecsElapsed() + std::chrono::nanoseconds(Interval).count();
        m_timer.start(Interval);
    }
    void press()
    {
        const double due = double(m_due);
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier,
                        m_times.size() % 40 == 39 ? u" "_s : u"x"_s);
        QApplication::sendEvent(QApplication::focusWidget(), &press);
        m_window.repaint();
        m_times.append((double(m_clock.nsecsElapsed()) - due) / 1e6);
        if (m_times.size() < Keys) {
            waitForNext();
            return;
        }
        report();
        if (m_isDraining) {
            QApplication::exit(0);
            return;
        }
        m_isDraining = true;
        m_times.clear();
        const FormSchemaPtr schema = m_window.form().schema();
        SystemClock clock;
        for (int i = 0; i < m_leads; ++i) {
            Q_EMIT m_window.submitRequested(bench::exampleLead(m_ids, *schema, clock), schema,
                                            false);
        }
        waitForNext();
    }
    void report()
    {
        std::ranges::sort(m_times);
        QTextStream(stdout) << m_times.at(Keys * 99 / 100) << ' ' << m_times.last() << '\n';
    }

    MainWindow &m_window;
    const int m_leads;
    RandomIds m_ids;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_due = 0;
    QList<double> m_times;
    bool m_isDraining = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc != 4) {
        QTextStream(stderr) << "usage: bench_typing PROFILE LEADS LEDGER\n";
        return 2;
    }
    Application program({.profileDir = QString::fromLocal8Bit(argv[1]),
                         .demo = true,
                         .language = u"en"_s,
                         .ledger = QString::fromLocal8Bit(argv[3])});
    Typist typist(program.window(), std::atoi(argv[2]));
    program.start();
    return QApplication::exec();
}
