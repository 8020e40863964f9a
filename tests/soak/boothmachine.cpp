// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/boothmachine.h"

#include "base/coredump.h"
#include "base/freedmemory.h"
#include "base/logging.h"
#include "ui/kiosk/staffpanel.h"

#include <QFile>
#include <QLabel>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace leadbooth::test {

namespace {

using Page = VisitorFlow::Page;

// Of real time; more than a busy machine takes.
constexpr auto LongestStep = 30s;

QByteArray residentBytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    const QByteArrayList parts =
            file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
    return QByteArray::number(parts.value(1).toLongLong() * sysconf(_SC_PAGESIZE));
}

} // namespace

BoothMachine::BoothMachine(KioskApplication &program)
    : m_program(program)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    QObject::connect(&m_input, &QSocketNotifier::activated, &m_input, [this] { read(); });
}

void BoothMachine::say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size()) {
        ::_exit(EXIT_FAILURE); // nobody is there to listen
    }
}

void BoothMachine::read()
{
    char buffer[256];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count <= 0) {
        m_input.setEnabled(false);
        QCoreApplication::exit();
        return;
    }
    m_pending.append(buffer, count);
    if (m_isBusy) {
        return; // a visit runs the event loop
    }
    m_isBusy = true;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
        const QByteArray line = m_pending.left(end);
        m_pending.remove(0, end + 1);
        obey(line);
    }
    m_isBusy = false;
}

void BoothMachine::obey(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.first() == "visit") {
        visit(words.value(1).toInt(), words.value(2));
    } else if (words.first() == "ready") {
        say(waitUntil([this] { return isFree(); }, LongestStep) ? "ready" : "stuck not ready");
    } else if (words.first() == "quiet") {
        // As the staff would see it: "Waiting: 0 · Need somebody at the desk: 0 · Sent: 1,234".
        const auto *counts = m_program.shell().staff().findChild<QLabel *>(u"counts"_s);
        const bool isQuiet = waitUntil(
                [&] {
                    const QString sent = counts->text().section(u' ', -1).remove(u',');
                    return counts->text().startsWith("Waiting: 0 "_L1)
                           && sent.toInt() >= words.value(1).toInt();
                },
                words.value(2).toInt() * 1s);
        say(isQuiet ? "quiet" : "quiet not: " + counts->text().toUtf8());
    } else if (words.first() == "sync") {
        Q_EMIT m_program.shell().staff().syncRequested();
    } else if (words.first() == "memory") {
        say("memory " + residentBytes());
    } else if (words.first() == "leave") {
        visit(words.value(1).toInt(), "leaves");
    } else {
        Q_EMIT m_program.shell().staff().offRequested();
    }
}

/*! Only as long as the kiosk would not listen: see KioskView. */
void BoothMachine::pass(std::chrono::milliseconds time)
{
    if (time >= 1s) { // not from one letter to the next
        wait(420ms);
    }
}

void BoothMachine::wait(std::chrono::milliseconds time)
{
    const std::chrono::milliseconds until = m_clock.monotonic() + time;
    (void)waitUntil([&] { return m_clock.monotonic() >= until; });
}

bool BoothMachine::isFree() const
{
    return kiosk().place().page == Page::Attract && find(u"begin"_s);
}

void BoothMachine::visit(int visitor, const QByteArray &way)
{
    const QByteArray number = QByteArray::number(visitor);
    m_typesByTouch = visitor % 4 == 0;
    bool isDone = way == "leaves"
                  || (waitUntil([this] { return isFree(); }, LongestStep) && touch(u"begin"_s)
                      && fillIn(visitor));
    if (way == "stays") {
        say(isDone ? "there " + number : "stuck visitor " + number);
        return;
    }
    if (way == "sends") {
        isDone = isDone && send(visitor);
    } else if (way != "walks-away") {
        isDone = isDone && touch(u"startOver"_s) && touch(u"overlay-other"_s);
    }
    if (isDone && waitUntil([this] { return isFree(); }, LongestStep)) {
        lookAround(visitor);
        say("gone " + number);
    } else {
        say("stuck visitor " + number + " on page "
            + QByteArray::number(int(kiosk().place().page)));
    }
}

/*! Up to the review. */
bool BoothMachine::fillIn(int visitor)
{
    if (!waitUntil([this] { return kiosk().place().page == Page::Question; }, LongestStep)
        || !enter(u'V') || !enter(visitor, Canary::Name) || !enter(u'\t') || !enter(u'+')
        || !enter(u'7') || !enter(visitor, Canary::Phone) || !touch(u"primary"_s)) {
        return false;
    }
    if (!waitUntil([this] { return kiosk().place().question == 1; }, LongestStep)
        || !enter(visitor, Canary::Mail) || !enter(u"@vympel.example"_s) || !touch(u"primary"_s)) {
        return false;
    }
    return waitUntil([this] { return kiosk().place().question == 2; }, LongestStep) && enter(u'W')
           && enter(visitor, Canary::Comment) && enter(u'\n') && enter(u'!') && touch(u"primary"_s)
           && waitUntil([this] { return kiosk().place().page == Page::Review; }, LongestStep);
}

bool BoothMachine::enter(int visitor, Canary kind)
{
    for (int at = 0; at < canaryLength(kind); ++at) {
        if (!enter(canaryLetter(visitor, kind, at))) {
            return false;
        }
    }
    return true;
}

bool BoothMachine::enter(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [this](QChar letter) { return enter(letter); });
}

bool BoothMachine::enter(QChar letter)
{
    if (m_typesByTouch) {
        return letter == u'\t'   ? pressKey(KeyRole::Next)
               : letter == u'\n' ? pressKey(KeyRole::NewLine)
                                 : typeLetter(letter);
    }
    wait(150ms); // else it is a scanner
    const Qt::Key key = letter == u'\t'   ? Qt::Key_Tab
                        : letter == u'\n' ? Qt::Key_Return
                                          : Qt::Key(letter.toUpper().unicode());
    QTest::sendKeyEvent(QTest::Click, kiosk().window()->windowHandle(), key, QString(letter),
                        letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    return true;
}

bool BoothMachine::send(int visitor)
{
    if (!touch(u"primary"_s)
        || !waitUntil([this] { return kiosk().place().page == Page::Consent; }, LongestStep)
        || !touch(u"agree"_s) || !touch(u"primary"_s)
        || !waitUntil([this] { return kiosk().place().page == Page::Thanks; }, LongestStep)) {
        return false;
    }
    const auto *reference = find<QLabel>(u"reference"_s);
    say("thanks " + QByteArray::number(visitor) + ' '
        + (reference ? reference->text().toUtf8() : QByteArray("none")));
    return touch(u"primary"_s);
}

void BoothMachine::lookAround(int visitor)
{
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const QStringList texts = everythingIn(*window);
        if (std::any_of(texts.cbegin(), texts.cend(), holdsCanary)) {
            say("seen " + QByteArray::number(visitor) + ' ' + window->metaObject()->className());
        }
    }
}

int runBooth(int argc, char *argv[], const QString &profileDir, bool overwrites)
{
    if (overwrites) {
        overwriteFreedMemory(argv);
    }
    disableCoreDumps();
    QApplication application(argc, argv);
    if (const Outcome logging = startLogging(profileDir + u"/leadbooth.log"_s); !logging) {
        qWarning().noquote() << logging.error().detail;
    }
    int status = 0;
    {
        KioskApplication program(
                Options{.profileDir = profileDir, .kiosk = true, .language = u"en"_s});
        program.start();
        const BoothMachine machine(program);
        status = QApplication::exec();
    }
    stopLogging();
    return status;
}

} // namespace leadbooth::test
