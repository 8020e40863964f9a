// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_form leadbooth|plain PROFILE COUNT
// Builds the form of a profile that bench_prepare made COUNT times, each time in a new window, and
// prints for each how many milliseconds passed until it was painted and took keys. One more, that
// is not printed, comes first: it loads fonts and plugins.

#include "bench/plainform.h"
#include "sync/engine.h"
#include "ui/common/style.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace leadbooth;

namespace {

/*! Says, from the event loop, that a widget has been painted. */
class PaintWatcher : public QObject
{
public:
    PaintWatcher(QWidget *watched, std::function<void()> painted)
        : QObject(watched)
        , m_painted(std::move(painted))
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted) {
            QMetaObject::invokeMethod(watched, std::exchange(m_painted, nullptr),
                                      Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
};

/*! From nothing to a form that is painted and has the focus in its first field. */
double buildOnce(const FormSchemaPtr &schema, bool isPlain)
{
    SystemClock clock;
    RandomIds ids;
    QEventLoop loop;
    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    window.resize(1040, 760);
    if (isPlain) {
        QWidget *form = bench::makePlainForm(*schema, &window);
        window.setCentralWidget(form);
        new PaintWatcher(&window, [&loop] { loop.quit(); });
        window.show();
        form->setFocus();
    } else {
        auto *form = new FormView(clock, &window);
        window.setCentralWidget(form);
        form->setSchema(schema,
                        initialDraft(*schema, ids.newOriginId(), clock.now().toLocalTime()));
        QObject::connect(form, &FormView::readyForInput, &loop, &QEventLoop::quit);
        window.show();
        form->focusFirst();
    }
    loop.exec();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4 || !QStringList{u"leadbooth"_s, u"plain"_s}.contains(arguments[1])) {
        QTextStream(stderr) << "usage: bench_form leadbooth|plain PROFILE COUNT\n";
        return 2;
    }
    const bool isPlain = arguments[1] == "plain"_L1;
    const SystemClock clock;
    const FormSchemaPtr schema =
            cachedForm(SchemaCache(arguments[2]), AccountId(u"bench"_s), u"en"_s, clock.now());
    if (!schema) {
        QTextStream(stderr) << "bench_form: there is no form in that profile\n";
        return 1;
    }
    if (!isPlain) {
        applyStyle(application, ColorScheme::Light, Density::Desk);
    }
    buildOnce(schema, isPlain);
    for (int i = 0; i < arguments[3].toInt(); ++i) {
        QTextStream(stdout) << QString::number(buildOnce(schema, isPlain), 'f', 3) << '\n';
    }
    return 0;
}
