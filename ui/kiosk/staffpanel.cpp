// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/staffpanel.h"

#include "base/clock.h"
#include "ui/common/plainlabel.h"
#include "ui/common/queuestatustext.h"
#include "ui/kiosk/boothcodepage.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/kioskoverlay.h"
#include "ui/kiosk/readinesspage.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const Sizes &metrics()
{
    return sizes(Density::Kiosk);
}

QLabel *lines(QWidget *parent, TextRole role)
{
    QLabel *label = plainLabel(parent, role);
    label->setWordWrap(true);
    return label;
}

/*! What can be higher than the screen is moved by a finger. */
QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    moveByFinger(area);
    return area;
}

} // namespace

StaffPanel::StaffPanel(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_pages(new QStackedWidget(this))
    , m_readiness(new ReadinessPage(this))
    , m_codePage(new BoothCodePage(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeMain());
    m_pages->addWidget(makeFiles());
    m_pages->addWidget(m_readiness);
    m_pages->addWidget(m_codePage);
    connect(m_codePage, &BoothCodePage::backPressed, this, [this] { m_pages->setCurrentIndex(1); });
    connect(m_codePage, &BoothCodePage::codesRead, this, &StaffPanel::codesRead);
    connect(m_readiness, &ReadinessPage::backPressed, this,
            [this] { m_pages->setCurrentIndex(0); });
    connect(m_readiness, &ReadinessPage::againPressed, this, &StaffPanel::askReadiness);
    m_question = new KioskOverlay(KioskOverlay::Beside::Nothing, this);
    connect(m_question, &KioskOverlay::otherPressed, this, [this] {
        m_question->hide();
        if (m_asked == Question::Trust) {
            Q_EMIT trustRefused();
        }
    });
    connect(m_question, &KioskOverlay::primaryPressed, this, [this] {
        m_question->hide();
        if (m_asked == Question::Off) {
            Q_EMIT offRequested();
        } else {
            Q_EMIT trustGiven();
        }
    });
    retranslate();
}

StaffPanel::~StaffPanel() = default;

QWidget *StaffPanel::makeMain()
{
    auto *page = new QWidget;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics().space[2], metrics().space[1], metrics().space[2], 0);
    column->setSpacing(metrics().space[0]);
    m_title = lines(content, TextRole::Section);
    m_booth = lines(content, TextRole::Body);
    m_counts = lines(content, TextRole::Body);
    m_unsaved = lines(content, TextRole::Body);
    m_unsaved->setObjectName(u"unsaved"_s);
    m_reason = lines(content, TextRole::Body);
    m_advice = lines(content, TextRole::Hint);
    m_said = lines(content, TextRole::Body);
    m_counts->setObjectName(u"counts"_s);
    m_said->setObjectName(u"said"_s);
    for (QLabel *label : {m_title, m_booth, m_counts, m_unsaved, m_reason, m_advice}) {
        column->addWidget(label);
    }
    auto *buttons = new QGridLayout;
    buttons->setSpacing(metrics().space[0]);
    buttons->setContentsMargins(0, metrics().space[0], 0, metrics().space[0]);
    const auto add = [&](const char *name, int place) {
        auto *button = new KioskButton({}, KioskButton::Kind::Normal, content);
        button->setObjectName(QLatin1StringView(name));
        button->widen();
        buttons->addWidget(button, place / 2, place % 2);
        return button;
    };
    m_sync = add("sync", 2);
    m_pause = add("pause", 3);
    m_test = add("test-lead", 4);
    m_ready = add("readiness", 5);
    m_file = add("booth-file", 6);
    m_pin = add("new-pin", 7);
    m_unlock = add("unlock", 0);
    buttons->addWidget(m_unlock, 0, 0, 1, 2); // what is in the way comes first, and seldom
    buttons->setColumnStretch(0, 1);
    buttons->setColumnStretch(1, 1);
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content, page), 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(metrics().space[2], metrics().space[0], metrics().space[2],
                               metrics().space[1]);
    m_off = new KioskButton({}, KioskButton::Kind::Normal, page);
    m_off->setObjectName(u"off"_s);
    m_back = new KioskButton({}, KioskButton::Kind::Primary, page);
    m_back->setObjectName(u"staff-back"_s);
    footer->addWidget(m_off);
    footer->addStretch(1);
    footer->addWidget(m_back);
    layout->addLayout(footer);

    connect(m_sync, &QPushButton::clicked, this, &StaffPanel::syncRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_status.activity == SyncActivity::Paused) {
            Q_EMIT resumeRequested();
        } else {
            Q_EMIT pauseRequested();
        }
    });
    connect(m_test, &QPushButton::clicked, this, [this] {
        say(tr("A test lead is on its way…"), Tone::Muted);
        Q_EMIT testLeadRequested();
    });
    connect(m_unlock, &QPushButton::clicked, this, &StaffPanel::unlockRequested);
    connect(m_ready, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentWidget(m_readiness);
        askReadiness();
    });
    connect(m_file, &QPushButton::clicked, this, &StaffPanel::filesRequested);
    connect(m_pin, &QPushButton::clicked, this, &StaffPanel::newPinRequested);
    connect(m_back, &QPushButton::clicked, this, &StaffPanel::backPressed);
    connect(m_off, &QPushButton::clicked, this, [this] {
        m_asked = Question::Off;
        m_question->setTexts(tr("End the program?"), endText(), tr("End the program"),
                             tr("Let it run"));
        m_question->cover();
    });
    return page;
}

QWidget *StaffPanel::makeFiles()
{
    auto *page = new QWidget;
    auto *content = new QWidget;
    m_files = new QVBoxLayout(content);
    m_files->setContentsMargins(metrics().space[2], metrics().space[1], metrics().space[2], 0);
    m_files->setSpacing(metrics().space[1]);
    m_filesTitle = lines(content, TextRole::Section);
    m_noFiles = lines(content, TextRole::Body);
    m_noCamera = lines(content, TextRole::Body);
    m_noCamera->setObjectName(u"no-camera"_s);
    m_noCamera->hide();
    m_files->addWidget(m_filesTitle);
    m_files->addWidget(m_noCamera);
    m_files->addWidget(m_noFiles);
    m_files->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(content, page), 1);
    m_filesBack = new KioskButton({}, KioskButton::Kind::Normal, page);
    m_filesBack->setObjectName(u"files-back"_s);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(metrics().space[2], metrics().space[0], metrics().space[2],
                               metrics().space[1]);
    m_code = new KioskButton({}, KioskButton::Kind::Normal, page);
    m_code->setObjectName(u"read-code"_s);
    footer->addWidget(m_filesBack);
    footer->addStretch(1);
    footer->addWidget(m_code);
    layout->addLayout(footer);
    connect(m_code, &QPushButton::clicked, this, &StaffPanel::codeRequested);
    connect(m_filesBack, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    return page;
}

void StaffPanel::askReadiness()
{
    m_readiness->showBusy();
    Q_EMIT readinessRequested();
}

void StaffPanel::showReadiness(const QList<ReadinessCheck> &checks)
{
    m_readiness->show(checks);
}

void StaffPanel::showReadinessFailure()
{
    m_readiness->showFailure();
}

QString StaffPanel::endText() const
{
    if (m_unsavedLeads > 0) {
        return unsavedText();
    }
    return m_isTraining ? tr("This is a training: nothing of it is kept.")
                        : tr("What waits stays on this computer, and is sent when the program "
                             "runs again.");
}

void StaffPanel::setTraining()
{
    m_isTraining = true;
    m_ready->hide();
}

void StaffPanel::reset()
{
    m_question->hide();
    m_pages->setCurrentIndex(0);
    m_said->clear();
}

void StaffPanel::setBooth(const QString &profile, const QString &portal)
{
    m_profile = profile;
    m_portal = portal;
    retranslate();
}

void StaffPanel::setStatus(const SyncStatus &status)
{
    m_status = status;
    showStatus();
}

void StaffPanel::setUnsaved(int leads)
{
    m_unsavedLeads = leads;
    showStatus();
}

QString StaffPanel::unsavedText() const
{
    return tr("%n lead(s) could not be saved yet and would be lost if the program ended. Is the "
              "disk full, or the keychain locked? It is tried again every few seconds.",
              nullptr, m_unsavedLeads);
}

void StaffPanel::say(const QString &text, Tone tone)
{
    m_said->setText(text);
    setTone(m_said, tone);
}

void StaffPanel::showFiles(const QList<BoothFile> &files)
{
    qDeleteAll(std::exchange(m_fileButtons, {}));
    for (const BoothFile &file : files) {
        auto *button = new KioskButton(file.name + u" — "_s + file.where, KioskButton::Kind::Normal,
                                       m_noFiles->parentWidget());
        button->setObjectName(u"file"_s);
        connect(button, &QPushButton::clicked, this, [this, path = file.path] {
            m_pages->setCurrentIndex(0);
            Q_EMIT fileChosen(path);
        });
        m_files->insertWidget(m_files->count() - 1, button);
        m_fileButtons.append(button);
    }
    m_noFiles->setVisible(files.isEmpty());
    m_noCamera->hide();
    m_pages->setCurrentIndex(1);
}

void StaffPanel::showCamera(CodeScanner &scanner)
{
    m_noCamera->hide();
    m_pages->setCurrentWidget(m_codePage);
    m_codePage->start(scanner);
}

void StaffPanel::showNoCamera()
{
    m_noCamera->show();
}

void StaffPanel::sayNoBoothFile()
{
    m_codePage->sayNoBoothFile();
}

void StaffPanel::endReading()
{
    m_pages->setCurrentIndex(0);
}

void StaffPanel::askTrust(const QString &signer, const QString &fingerprint)
{
    m_asked = Question::Trust;
    m_question->setTexts(tr("Do you trust who made this file?"),
                         tr("It says that it was made by %1. Ask them for the code that their "
                            "computer shows. It has to be:")
                                         .arg(signer)
                                 + u"\n\n"_s + fingerprint,
                         tr("It is the same"), tr("Do not take it"));
    m_question->cover();
}

void StaffPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

void StaffPanel::retranslate()
{
    m_title->setText(tr("This booth"));
    const QString profile = m_profile.isEmpty() ? tr("No booth file") : m_profile;
    m_booth->setText(m_portal.isEmpty() ? profile : profile + u" · "_s + m_portal);
    m_sync->setLabel(tr("Send now"));
    m_test->setLabel(tr("Send a test lead"));
    m_unlock->setLabel(tr("Unlock the keychain"));
    m_ready->setLabel(tr("Is the booth ready?"));
    m_file->setLabel(tr("Take another booth file"));
    m_pin->setLabel(tr("Choose another PIN"));
    m_off->setLabel(tr("End the program"));
    m_back->setLabel(tr("Back to the visitors"));
    m_filesTitle->setText(tr("Booth files that were found"));
    m_noFiles->setText(tr("None was found. Put the file that was saved at the desk on a USB stick, "
                          "plug it in, and come back to this page."));
    m_noCamera->setText(tr("There is no camera to read a QR code with. Plug one in, or bring the "
                           "booth file on a USB stick."));
    setTone(m_noCamera, Tone::Warning);
    m_filesBack->setLabel(tr("Back"));
    m_code->setLabel(BoothCodePage::tr("Read a QR code"));
    showStatus();
}

void StaffPanel::showStatus()
{
    const QLocale shown = locale();
    const QueueCounts &counts = m_status.counts;
    m_counts->setText(tr("Waiting: %1 · Need somebody at the desk: %2 · Sent: %3")
                              .arg(shown.toString(counts.waiting()),
                                   shown.toString(counts.trouble()),
                                   shown.toString(counts.of(QueueState::Sent))));
    m_unsaved->setVisible(m_unsavedLeads > 0);
    m_unsaved->setText(m_unsavedLeads > 0 ? unsavedText() : QString());
    setTone(m_unsaved, Tone::Danger);
    const QueueReasonText reason = queueReasonText(m_status, m_clock.now(), shown);
    m_reason->setText(reason.sentence);
    setTone(m_reason, reason.tone);
    m_advice->setText(reason.advice);
    m_advice->setVisible(!reason.advice.isEmpty());
    setTone(m_advice, Tone::Muted);
    m_pause->setLabel(m_status.activity == SyncActivity::Paused ? tr("Go on sending")
                                                                : tr("Pause sending"));
    m_unlock->setVisible(m_status.reason && m_status.reason->kind == ErrorKind::KeychainLocked);
}

} // namespace leadbooth
