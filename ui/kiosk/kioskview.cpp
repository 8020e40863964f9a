// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskview.h"

#include "ui/common/style.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/keyboardhost.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/kioskoverlay.h"
#include "ui/kiosk/pageslide.h"
#include "ui/kiosk/questionstep.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QInputMethod>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! As far as it is ours alone: other copies are Qt's or the owner's. */
void overwrite(KioskAnswers *answers)
{
    for (FieldValue &value : answers->values) {
        for (ValueItem &item : value) {
            item.value.fill(u'\0');
        }
    }
    for (QString &line : answers->scanned) {
        line.fill(u'\0');
    }
    *answers = {};
}

bool isSomebodyThere(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

KioskView::KioskView(Clock &clock, IdSource &ids, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_host(new KeyboardHost(clock, this))
    , m_warning(new KioskOverlay(KioskOverlay::Beside::Primary, this))
    , m_startOver(new KioskOverlay(KioskOverlay::Beside::Nothing, this))
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    // Nothing blinks, nor does the place where one types.
    m_flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    // What does not fit is scrolled to: a page does not make the screen larger.
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->addWidget(m_host);
    m_warning->setObjectName(u"warning"_s);
    m_startOver->setObjectName(u"startOverQuestion"_s);
    qApp->installEventFilter(this);
    connect(m_host->keyboard(), &Keyboard::nextRequested, this, [this] {
        if (auto *question = qobject_cast<QuestionStep *>(m_step)) {
            question->moveOn();
        }
    });
    connect(QApplication::clipboard(), &QClipboard::changed, this, [this](QClipboard::Mode mode) {
        if (!m_originId.isEmpty()) {
            m_clipboards.insert(mode);
        }
    });
    connect(m_warning, &KioskOverlay::primaryPressed, this, [this] { m_flow->touched(); });
    connect(m_startOver, &KioskOverlay::primaryPressed, m_startOver, &QWidget::hide);
    connect(m_startOver, &KioskOverlay::otherPressed, this,
            [this] { act([this] { m_flow->leave(); }); });
    showPage();
}

KioskView::~KioskView()
{
    QApplication::setCursorFlashTime(m_flashTime);
    applyAccent(*qApp, std::nullopt);
}

Keyboard *KioskView::keyboard() const
{
    return m_host->keyboard();
}

VisitorFlow::Place KioskView::place() const
{
    return m_flow ? m_flow->place() : VisitorFlow::Place();
}

// What the booth is told

void KioskView::setProfile(const KioskProfile &profile)
{
    m_nextProfile = profile;
    adopt();
}

void KioskView::setSchema(FormSchemaPtr schema)
{
    m_nextSchema = std::move(schema);
    adopt();
}

void KioskView::setCodeScanner(CodeScanner *scanner)
{
    if (m_scanner == scanner) {
        return;
    }
    m_scanner = scanner;
    if (std::exchange(m_isScanning, false)) {
        showPage(); // the one that is there has the old scanner
    } else {
        showPageLater();
    }
}

void KioskView::adoptLater()
{
    QMetaObject::invokeMethod(this, &KioskView::adopt, Qt::QueuedConnection);
}

void KioskView::adopt()
{
    const bool isSomething = m_nextProfile || m_nextSchema;
    if (place().page != VisitorFlow::Page::Attract || !isSomething) {
        return;
    }
    if (m_nextProfile) {
        m_profile = std::exchange(m_nextProfile, std::nullopt);
        applyAccent(*qApp, m_profile->accent);
    }
    if (m_nextSchema) {
        m_schema = std::exchange(m_nextSchema, nullptr);
    }
    m_flow.reset();
    m_pages = m_profile && m_schema ? pagesFor(*m_profile, *m_schema) : QList<KioskPage>();
    if (m_profile) {
        keyboard()->setLanguages(m_profile->languages);
        const QString before = std::exchange(m_language, m_profile->languages.value(0, u"en"_s));
        keyboard()->setLanguage(m_language);
        if (m_language != before) {
            Q_EMIT languageRequested(m_language);
        }
    }
    if (!m_pages.isEmpty()) {
        m_flow = std::make_unique<VisitorFlow>(
                m_clock,
                VisitorFlow::Options{.languages = int(m_profile->languages.size()),
                                     .questionPages = int(m_pages.size()),
                                     .hasConsent = asksConsent(*m_profile),
                                     .idle = std::chrono::seconds(m_profile->idleSeconds),
                                     .warning = std::chrono::seconds(m_profile->warningSeconds),
                                     .thanks = std::chrono::seconds(m_profile->thanksSeconds)});
        connect(m_flow.get(), &VisitorFlow::placeChanged, this, &KioskView::goTo);
        connect(m_flow.get(), &VisitorFlow::warningChanged, this, &KioskView::watchWarning);
        connect(m_flow.get(), &VisitorFlow::visitorGone, this, &KioskView::forget);
    }
    showPage();
}

// The visitor's way

void KioskView::goTo(const VisitorFlow::Place &place)
{
    const bool begins = m_originId.isEmpty() && place.page != VisitorFlow::Page::Attract
                        && place.page != VisitorFlow::Page::Thanks;
    if (begins) {
        m_originId = m_ids.newOriginId();
        m_answers = initialAnswers(m_pages, *m_schema, boothTime());
    }
    m_issues.clear();
    m_isSigning = false;
    m_isScanning = false;
    if (place.page == VisitorFlow::Page::Attract) {
        m_reference.clear();
        resetLanguage();
    }
    showPage();
    if (place.page == VisitorFlow::Page::Attract) {
        adoptLater();
    }
}

void KioskView::forget(VisitorFlow::End end)
{
    collect();
    const bool isKept = end == VisitorFlow::End::Idle && m_profile->keepsUnfinished && !m_sending;
    if (isKept) {
        m_answers.consent.reset(); // it is given when the lead is sent
        LeadDraft begun = kioskLead(*m_profile, *m_schema, m_originId, m_answers, boothTime());
        begun.capturedAt = {};
        const KioskAnswers nothing = initialAnswers(m_pages, *m_schema, boothTime());
        const LeadDraft empty = kioskLead(*m_profile, *m_schema, m_originId, nothing, boothTime());
        if (!sameContent(begun, empty)) {
            Q_EMIT unfinished(begun);
        }
    }
    m_reference = end == VisitorFlow::End::Finished ? shortReference(m_originId) : QString();
    delete m_slide;
    if (m_step) {
        m_step->wipe();
    }
    QGuiApplication::inputMethod()->reset();
    ++m_page;
    m_host->setPage(new QWidget); // whatever comes, the old one is destroyed now
    overwrite(&m_answers);
    m_issues.clear();
    m_originId = {};
    m_focusField.clear();
    m_isSigning = false;
    m_isScanning = false;
    m_sending.reset();
    m_startOver->hide();
    m_warning->hide();
    clearClipboards();
    keyboard()->forget();
    if (end != VisitorFlow::End::Finished) {
        resetLanguage(); // the thanks are still said in the visitor's
    }
    Q_EMIT visitorGone(end);
}

void KioskView::resetLanguage()
{
    const QString first = m_profile->languages.value(0, u"en"_s);
    if (m_language != first) {
        m_language = first;
        Q_EMIT languageRequested(m_language);
    }
}

void KioskView::clearClipboards()
{
    // Not every platform knows whose content it is; what came while the visitor was here is theirs.
    QClipboard *clipboard = QApplication::clipboard();
    if (m_clipboards.contains(QClipboard::Clipboard) || clipboard->ownsClipboard()) {
        clipboard->clear(QClipboard::Clipboard);
    }
    if (m_clipboards.contains(QClipboard::Selection) || clipboard->ownsSelection()) {
        clipboard->clear(QClipboard::Selection);
    }
    m_clipboards.clear();
}

void KioskView::watchWarning()
{
    const std::optional<int> left = m_flow->warning();
    if (!left) {
        m_warning->hide();
        return;
    }
    m_warning->setTexts(tr("Are you still here?"),
                        tr("Everything you entered will be removed in %n second(s).",
                           "a countdown on the warning", *left),
                        tr("I am still here"));
    if (m_warning->isHidden()) {
        m_warning->cover();
    }
}

void KioskView::collect()
{
    if (m_step) {
        m_step->collect(&m_answers);
    }
}

QDateTime KioskView::boothTime() const
{
    return m_clock.now().toLocalTime();
}

LeadDraft KioskView::draft() const
{
    return kioskLead(*m_profile, *m_schema, m_originId, m_answers, boothTime());
}

// What happens around it

bool KioskView::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!m_flow || !isSomebodyThere(event) || !widget
        || (widget != this && !isAncestorOf(widget))) {
        return QWidget::eventFilter(watched, event);
    }
    if (m_warning->isVisible() && event->type() != QEvent::KeyPress) {
        // It goes when the finger is lifted: else the rest of this touch would meet what lies
        // below.
        return QWidget::eventFilter(watched, event);
    }
    if (m_flow->warning() == 0) {
        // The visitor's time is over, and the pages go: not while one of them gets this event.
        QMetaObject::invokeMethod(m_flow.get(), &VisitorFlow::touched, Qt::QueuedConnection);
        return true;
    }
    m_flow->touched();
    return QWidget::eventFilter(watched, event);
}

void KioskView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        showPageLater();
    }
    QWidget::changeEvent(event);
}

} // namespace leadbooth
