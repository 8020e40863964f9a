// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskapplication.h"

#include "account/accountlist.h"
#include "base/language.h"
#include "base/logging.h"
#include "camera/camera.h"
#include "codes/codescanner.h"
#include "codes/picturefiles.h"
#include "demoportal.h"
#include "enginehost.h"
#include "kiosk/testleaddraft.h"
#include "kiosk/trainingprofile.h"
#include "reachability.h"
#include "screenawake.h"
#include "sync/retentionsetting.h"
#include "ui/common/errortext.h"
#include "ui/common/style.h"
#include "ui/kiosk/kioskview.h"
#include "ui/kiosk/staffpanel.h"

#include <QApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString sentenceOf(const Error &error)
{
    const ErrorText text = errorText(error, Act::Send);
    return text.advice.isEmpty() ? text.sentence : text.sentence + u' ' + text.advice;
}

QString refusalOf(const Error &error)
{
    if (error.code == KioskFileChanged || error.code == BoothFileForeign) {
        return KioskApplication::tr(
                "The booth file was changed by somebody else, and is not used.");
    }
    if (error.code == BoothFileOtherPortal) {
        return KioskApplication::tr("The booth file was made for another portal.");
    }
    if (error.code == KioskFileTooNew) {
        return KioskApplication::tr("The booth file was made by a newer version of Leadbooth.");
    }
    if (error.code == KioskFileUnwritable) {
        return KioskApplication::tr("The booth file is in use, but could not be kept on this "
                                    "computer: at the next start it is needed again. Is the disk "
                                    "full?");
    }
    return KioskApplication::tr("The booth file cannot be read.");
}

/*! For `systemctl status`. */
QByteArray statusOf(KioskShell::Place place)
{
    switch (place) {
    case KioskShell::Place::Visitors:
        return "for visitors"_ba;
    case KioskShell::Place::Pin:
        return "asks for the PIN"_ba;
    case KioskShell::Place::Staff:
        return "shows the staff's panel"_ba;
    case KioskShell::Place::ChoosePin:
        return "waits for a PIN to be chosen"_ba;
    }
    return {};
}

} // namespace

KioskApplication::KioskApplication(const Options &options, MakePictures makePictures)
    : m_options(options)
    , m_makePictures(std::move(makePictures))
    , m_settings(options.profileDir)
    , m_booths(options.profileDir, m_settings)
    , m_pin(m_clock, m_settings)
    , m_leads(m_clock)
    , m_host(new EngineHost(options.profileDir, languageFor(QLocale().name()),
                            {.crowd = Governor::KioskCrowd}))
    , m_awake(std::make_unique<ScreenAwake>())
    , m_checkup(m_clock, QCoreApplication::applicationDirPath() + "/leadbooth-cli"_L1)
{
    if (m_settings.loadError()) {
        qCWarning(lcApp).noquote() << m_settings.loadError()->detail;
    }
    const QString scheme = m_settings.text(Setting::ColorScheme);
    applyStyle(*qApp, scheme == "dark"_L1 ? ColorScheme::Dark : ColorScheme::Light, Density::Kiosk);
    m_host->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    setLanguage(options.language.isEmpty() ? m_settings.text(Setting::Language) : options.language);
    m_watch = std::make_unique<ServiceWatch>(m_clock, *m_host);
    m_shell = std::make_unique<KioskShell>(m_clock, new KioskView(m_clock, m_ids));
    wireEngine();
    wireVisitors();
    wireStaff();
    m_thread.setObjectName(u"engine"_s);
    m_thread.start();
}

KioskApplication::~KioskApplication()
{
    QMetaObject::invokeMethod(m_host, &EngineHost::endThread);
    m_thread.wait();
}

void KioskApplication::wireEngine()
{
    QueueHost *queue = &m_host->queue();
    connect(m_host, &EngineHost::portalOpened, this,
            [this](const AccountId &, const QString &name) {
                m_portalName = name;
                tellOfBooth();
            });
    connect(m_host, &EngineHost::formReady, this, &KioskApplication::useForm);
    connect(queue, &QueueHost::statusChanged, &m_shell->staff(), &StaffPanel::setStatus);
    connect(queue, &QueueHost::submissionChanged, this, [this](const SubmissionState &state) {
        if (state.origin == m_testLead) {
            sayTestLead(state);
        } else {
            m_leads.hearOf(state);
        }
    });
    connect(queue, &QueueHost::actionFailed, this,
            [this](const Error &error) { m_shell->staff().say(sentenceOf(error), Tone::Danger); });
    const Retention retention = retentionFrom(m_settings.text(Setting::Retention));
    QMetaObject::invokeMethod(queue, [queue, retention] { queue->setRetention(retention); });
}

void KioskApplication::wireVisitors()
{
    KioskView *view = &m_shell->view();
    connect(view, &KioskView::leadReady, &m_leads, &BoothLeads::finish);
    connect(view, &KioskView::visitorGone, &m_leads,
            [this](VisitorFlow::End end) { m_leads.visitorGone(end == VisitorFlow::End::Left); });
    connect(&m_leads, &BoothLeads::saveRequested, this, &KioskApplication::save);
    connect(&m_leads, &BoothLeads::kept, view, &KioskView::leadSaved);
    connect(&m_leads, &BoothLeads::notKept, view, &KioskView::leadNotSaved);
    connect(&m_leads, &BoothLeads::unsavedChanged, &m_shell->staff(), &StaffPanel::setUnsaved);
    connect(view, &KioskView::languageRequested, this, &KioskApplication::setLanguage);
    connect(view, &KioskView::unfinished, this, [this](const LeadDraft &draft) {
        QMetaObject::invokeMethod(&m_host->queue(),
                                  [queue = &m_host->queue(), draft, schema = m_schema] {
                                      queue->saveDraft(draft, schema);
                                  });
    });
}

void KioskApplication::wireStaff()
{
    KioskShell *shell = m_shell.get();
    QueueHost *queue = &m_host->queue();
    StaffPanel *staff = &shell->staff();
    connect(shell, &KioskShell::placeChanged, this, [this](KioskShell::Place place) {
        m_watch->tell(statusOf(place));
        if (place == KioskShell::Place::Staff) {
            remindStaff();
        }
    });
    connect(shell, &KioskShell::sleepChanged, this,
            [this](bool isAsleep) { m_awake->keepAwake(!isAsleep); });
    connect(shell, &KioskShell::pinEntered, &m_pin, &StaffPin::check);
    connect(shell, &KioskShell::pinChosen, &m_pin, &StaffPin::choose);
    connect(&m_pin, &StaffPin::accepted, shell, &KioskShell::pinAccepted);
    connect(&m_pin, &StaffPin::refused, shell, &KioskShell::pinRefused);
    connect(&m_pin, &StaffPin::kept, shell, &KioskShell::pinKept);
    connect(&m_pin, &StaffPin::notKept, shell, &KioskShell::pinNotKept);
    connect(staff, &StaffPanel::pauseRequested, queue, &QueueHost::pause);
    connect(staff, &StaffPanel::resumeRequested, queue, &QueueHost::resume);
    connect(staff, &StaffPanel::syncRequested, queue, &QueueHost::syncNow);
    connect(staff, &StaffPanel::unlockRequested, queue, &QueueHost::unlock);
    connect(staff, &StaffPanel::testLeadRequested, this, &KioskApplication::sendTestLead);
    connect(staff, &StaffPanel::readinessRequested, this, [this] {
        m_checkup.start(m_options.profileDir, m_profile ? m_booths.copyPath() : QString());
    });
    connect(&m_checkup, &BoothCheckup::checked, staff, &StaffPanel::showReadiness);
    connect(&m_checkup, &BoothCheckup::failed, staff, &StaffPanel::showReadinessFailure);
    connect(staff, &StaffPanel::filesRequested, this, &KioskApplication::offerFiles);
    connect(staff, &StaffPanel::fileChosen, this,
            [this](const QString &path) { useBooth(m_booths.take(path)); });
    connect(staff, &StaffPanel::codeRequested, this, &KioskApplication::offerCamera);
    connect(staff, &StaffPanel::codesRead, this, &KioskApplication::takeCodes);
    connect(staff, &StaffPanel::trustGiven, this, [this] {
        m_toTrust.reset();
        useBooth(m_booths.trust());
    });
    connect(staff, &StaffPanel::trustRefused, this, [this] { m_toTrust.reset(); });
    // Not quit(): that asks the windows, which refuse to be closed.
    connect(staff, &StaffPanel::offRequested, this, [] { QCoreApplication::exit(); });
}

void KioskApplication::start()
{
    std::optional<Account> account;
    if (m_options.demo) {
        m_shell->staff().setTraining();
    } else {
        account = this->account();
        useBooth(m_booths.open(m_options.boothFile));
    }
    m_shell->show(m_pin.isSet());
    m_awake->keepAwake(!m_shell->isAsleep());
    m_watch->ready();
    m_watch->tell(statusOf(m_shell->place()));
    openPortal(account);
    // Loads a part of Qt, which has time until the booth is there.
    QMetaObject::invokeMethod(
            this,
            [this] {
                watchReachability(&m_host->queue(), [queue = &m_host->queue()](bool isReachable) {
                    queue->networkChanged(isReachable);
                });
            },
            Qt::QueuedConnection);
}

std::optional<Account> KioskApplication::account()
{
    const Result<std::optional<Account>> current = currentAccount(m_options.profileDir);
    if (!current || !*current) {
        warn(m_portalProblem,
             current ? tr("No portal is connected on this computer. Start Leadbooth without "
                          "--kiosk once and connect it.")
                     : sentenceOf(current.error()));
        return std::nullopt;
    }
    m_booths.setPortal(**current);
    return **current;
}

void KioskApplication::openPortal(const std::optional<Account> &account)
{
    if (m_options.demo) {
        m_demo = openDemoPortal(
                m_clock, *m_host, languageFor(QLocale().name()), m_options.ledger,
                [this](const Error &error) { warn(m_portalProblem, sentenceOf(error)); });
    } else if (account) {
        QMetaObject::invokeMethod(m_host,
                                  [host = m_host, account = *account] { host->open(account); });
    }
}

void KioskApplication::warn(QString &problem, const QString &text)
{
    problem = text;
    remindStaff();
}

/*! The panel forgets what was said when the staff leaves it. */
void KioskApplication::remindStaff()
{
    QStringList problems{m_portalProblem, m_boothProblem};
    problems.removeAll(QString());
    if (!problems.isEmpty()) {
        m_shell->staff().say(problems.join(u'\n'), Tone::Danger);
    }
    if (m_toTrust) {
        m_shell->staff().askTrust(m_toTrust->name, fingerprintOf(m_toTrust->publicKey));
    }
}

void KioskApplication::useForm(const FormSchemaPtr &schema)
{
    m_schema = schema;
    if (m_options.demo && !m_profile) {
        KioskProfile profile =
                trainingProfile(*schema, DemoPortalName, languageFor(QLocale().name()));
        profile.usesCamera = !m_options.cameraFile.isEmpty();
        useProfile(profile);
    }
    m_shell->view().setSchema(schema);
}

void KioskApplication::useBooth(const BoothStore::Opened &opened)
{
    if (opened.booth) {
        useProfile(opened.booth->profile);
        m_boothProblem.clear();
        m_shell->staff().say(tr("This booth file is in use."), Tone::Ok);
    }
    if (opened.toTrust) {
        m_toTrust = opened.toTrust->signer;
        remindStaff();
    }
    if (opened.refused) {
        qCWarning(lcApp).noquote() << "booth file:" << opened.refused->detail;
        warn(m_boothProblem, refusalOf(*opened.refused));
    }
}

void KioskApplication::useProfile(const KioskProfile &profile)
{
    m_profile = profile;
    tellOfBooth();
    m_shell->view().setProfile(profile);
    m_shell->setSleep(profile.sleep);
    m_shell->scanner().setMarks(profile.scannerPrefix, profile.scannerSuffix);
    if (profile.usesCamera) {
        prepareCamera();
    }
}

void KioskApplication::prepareCamera()
{
    if (m_codes) {
        return;
    }
    if (std::unique_ptr<PictureSource> source = makePictures()) {
        m_codes = std::make_unique<CodeScanner>(m_clock, std::move(source));
        m_shell->view().setCodeScanner(m_codes.get());
    }
}

std::unique_ptr<PictureSource> KioskApplication::makePictures()
{
    if (m_makePictures) {
        return m_makePictures();
    }
    return m_options.cameraFile.isEmpty()
                   ? makeCamera()
                   : std::make_unique<PictureFiles>(m_clock, m_options.cameraFile);
}

void KioskApplication::tellOfBooth()
{
    m_shell->staff().setBooth(m_profile ? m_profile->name : QString(), m_portalName);
}

void KioskApplication::setLanguage(const QString &language)
{
    // The portal's own words stay in the language that they were asked for: another form would come
    // in the middle of a visitor's.
    m_language.set(language);
    if (m_shell) {
        m_shell->screens().window()->setLocale(QLocale());
    }
}

void KioskApplication::save(const LeadDraft &draft, const FormSchemaPtr &schema)
{
    QMetaObject::invokeMethod(&m_host->queue(), [queue = &m_host->queue(), draft, schema] {
        queue->submit(draft, schema);
    });
}

void KioskApplication::sendTestLead()
{
    if (!m_schema) {
        m_shell->staff().say(tr("The portal's form was never loaded on this computer. Connect it "
                                "once, and it is kept."),
                             Tone::Danger);
        return;
    }
    m_testLead = m_ids.newOriginId();
    const LeadDraft draft =
            testLeadDraft(*m_schema, m_profile ? &*m_profile : nullptr, m_testLead, m_clock.now());
    save(draft, m_schema);
}

void KioskApplication::sayTestLead(const SubmissionState &state)
{
    StaffPanel &staff = m_shell->staff();
    switch (state.phase) {
    case SubmissionPhase::Created:
        staff.say(tr("The test lead is in the portal, with the number %1.")
                          .arg(state.shownId().toString()),
                  Tone::Ok);
        break;
    case SubmissionPhase::Saved:
        staff.say(state.error
                          ? tr("The test lead is saved and waits: %1").arg(sentenceOf(*state.error))
                          : tr("The test lead is saved, and will be sent."),
                  Tone::Muted);
        break;
    case SubmissionPhase::Sending:
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
        staff.say(tr("A test lead is on its way…"), Tone::Muted);
        break;
    case SubmissionPhase::Failed:
    case SubmissionPhase::Undecided:
        staff.say(state.error ? sentenceOf(*state.error) : tr("The test lead was not created."),
                  Tone::Danger);
        break;
    }
}

void KioskApplication::offerFiles()
{
    QList<BoothFile> files;
    const QStringList paths = boothFilesOnMedia();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        files.append(
                {.path = path, .name = info.completeBaseName(), .where = info.dir().dirName()});
    }
    m_shell->staff().showFiles(files);
}

/*! Also where visitors are not to use it. */
void KioskApplication::offerCamera()
{
    prepareCamera();
    if (m_codes && m_codes->isThere()) {
        m_shell->staff().showCamera(*m_codes);
    } else {
        m_shell->staff().showNoCamera();
    }
}

void KioskApplication::takeCodes(const QList<QByteArray> &codes)
{
    for (const QByteArray &code : codes) {
        const BoothStore::Opened opened = m_booths.takeCode(code);
        if (!opened.refused || opened.refused->code != KioskFileNotOne) {
            m_shell->staff().endReading();
            useBooth(opened);
            return;
        }
    }
    m_shell->staff().sayNoBoothFile();
}

} // namespace leadbooth
