// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What any program with Qt Widgets costs: shows an empty main window, says after its first painting
// what that cost, in the words of leadbooth --end-when-ready, and ends.

#include <QApplication>
#include <QMainWindow>
#include <QTextStream>

#include <sys/resource.h>

namespace {

class EmptyWindow final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        // When this painting is done.
        QMetaObject::invokeMethod(this, &EmptyWindow::finish, Qt::QueuedConnection);
    }

private:
    void finish()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto milliseconds = [](const timeval &time) {
            return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
        };
        QTextStream(stdout) << "ready cpu_ms "
                            << milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime)
                            << " rss_kib " << usage.ru_maxrss << '\n';
        QApplication::exit(0);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1040, 760); // as the main window of Leadbooth
    window.show();
    return QApplication::exec();
}
