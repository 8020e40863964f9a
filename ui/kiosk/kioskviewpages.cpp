// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/attractpage.h"
#include "ui/kiosk/consentstep.h"
#include "ui/kiosk/keyboardhost.h"
#include "ui/kiosk/kioskeditor.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/kioskview.h"
#include "ui/kiosk/pageslide.h"
#include "ui/kiosk/questionstep.h"
#include "ui/kiosk/quietpages.h"
#include "ui/kiosk/reviewstep.h"
#include "ui/kiosk/scanstep.h"

// What KioskView shows for each place of the flow.

namespace leadbooth {

void KioskView::showPageLater()
{
    if (!m_willShow) {
        m_willShow = true;
        QMetaObject::invokeMethod(
                this,
                [this] {
                    // The same page again, in another language or other colours.
                    m_willShow = false;
                    if (m_sending) {
                        return; // nobody can read another language there, and the answer comes
                    }
                    if (const auto *question = qobject_cast<QuestionStep *>(m_step)) {
                        m_focusField = question->focusedField();
                    }
                    collect();
                    showPage();
                },
                Qt::QueuedConnection);
    }
}

void KioskView::showPage()
{
    ++m_page;
    m_shownAt = m_clock.monotonic();
    if (!m_flow) {
        using Missing = NotReadyPage::Missing;
        setPage(new NotReadyPage(!m_profile  ? Missing::Profile
                                 : !m_schema ? Missing::Schema
                                             : Missing::Fields));
        return;
    }
    switch (place().page) {
    case VisitorFlow::Page::Attract: {
        auto *page = new AttractPage(m_clock, {.welcome = inLanguage(m_profile->welcome),
                                               .logo = m_profile->logo,
                                               .slides = m_profile->slides});
        // At once where it is: no button that could be pressed twice.
        connect(page, &AttractPage::touched, this, [this] {
            QMetaObject::invokeMethod(m_flow.get(), &VisitorFlow::begin, Qt::QueuedConnection);
        });
        setPage(page);
        page->setFocus();
        break;
    }
    case VisitorFlow::Page::Language: {
        auto *step = new LanguageStep(m_profile->languages);
        connect(step, &LanguageStep::chosen, this, [this](const QString &language) {
            act([this, language] { chooseLanguage(language); });
        });
        showStep(step, {.title = tr("Which language do you prefer?"), .hasStartOver = true});
        break;
    }
    case VisitorFlow::Page::Question:
        if (m_isScanning) {
            showScan();
        } else {
            showQuestion(place().question);
        }
        break;
    case VisitorFlow::Page::Review:
        showReview();
        break;
    case VisitorFlow::Page::Consent:
        showConsent();
        break;
    case VisitorFlow::Page::Thanks:
        showThanks();
        break;
    }
}

void KioskView::setPage(QWidget *page)
{
    m_host->setPage(page);
    page->show();
}

void KioskView::showStep(KioskStep *step, KioskFraming framing)
{
    const bool isVisit = place().page != VisitorFlow::Page::Thanks;
    if (isVisit && place().page != VisitorFlow::Page::Language) {
        framing.languages = m_profile->languages;
        framing.language = m_language;
        framing.steps = int(m_pages.size()) + (asksConsent(*m_profile) ? 2 : 1);
        framing.hasStartOver = true;
    }
    auto *frame = new KioskFrame(framing, step, nullptr);
    connect(frame, &KioskFrame::primaryPressed, this, [this] { act([this] { goOn(); }); });
    connect(frame, &KioskFrame::backPressed, this, [this] { act([this] { goBack(); }); });
    connect(frame, &KioskFrame::startOverPressed, this,
            [this] { act([this] { askStartOver(); }); });
    connect(frame, &KioskFrame::languagePressed, this, [this](const QString &language) {
        act([this, language] { chooseLanguage(language); });
    });
    const bool slides = m_slides && m_step && isVisible();
    const QPixmap before = slides ? m_host->grab() : QPixmap();
    const bool isForward = framing.step >= m_shownStep;
    m_shownStep = framing.step;
    delete m_slide;
    m_step = step;
    m_frame = frame;
    setPage(frame);
    if (slides) {
        m_slide = new PageSlide(before, m_host, isForward);
    }
}

void KioskView::showQuestion(int question)
{
    const KioskPage &page = m_pages.at(question);
    auto *step = new QuestionStep(page, editing(), m_language, m_answers);
    connect(step, &QuestionStep::lastLeft, this, [this] { act([this] { goOn(); }); });
    const bool offersScan = question == 0 && this->offersScan();
    if (offersScan) {
        step->offerScan();
        connect(step, &QuestionStep::scanPressed, this, [this] { act([this] { scan(); }); });
    }
    showStep(step, {.step = question,
                    .title = inLanguage(page.titles),
                    .hasBack = question > 0 || m_profile->languages.size() > 1,
                    .primary = tr("Next")});
    if (!m_issues.isEmpty()) { // some of it may be mended since
        m_issues = checkPage(page, *m_schema, m_answers);
    }
    step->showIssues(m_issues);
    if (!m_focusField.isEmpty()) {
        step->focusField(std::exchange(m_focusField, {}));
    } else if (!offersScan) { // else whether to type at all is to be decided first
        step->focusFirst();
    }
}

void KioskView::showScan()
{
    auto *step = new ScanStep(*m_scanner);
    connect(step, &ScanStep::codesRead, this, [this](const QList<QByteArray> &codes) {
        // Not while the page that goes then is telling of it.
        QMetaObject::invokeMethod(
                this,
                [this, codes, page = m_page] {
                    if (page == m_page && m_flow) {
                        useScanned(codes);
                    }
                },
                Qt::QueuedConnection);
    });
    showStep(step, {.step = place().question,
                    .title = tr("Hold your badge in front of the camera"),
                    .hasBack = true,
                    .back = tr("Cancel"),
                    .scrolls = false});
}

void KioskView::showReview()
{
    m_focusField.clear();
    auto *step = new ReviewStep(m_pages, editing(), m_language, m_answers);
    connect(step, &ReviewStep::changePressed, this, [this](int page, const QString &field) {
        act([this, page, field] { changeAnswer(page, field); });
    });
    connect(step, &ReviewStep::dropScannedPressed, this, [this] {
        act([this] {
            m_answers.scanned.clear();
            showPage();
        });
    });
    showStep(step, {.step = int(m_pages.size()),
                    .title = tr("Is everything right?"),
                    .hasBack = true,
                    .primary = asksConsent(*m_profile) ? tr("Next") : finalLabel()});
}

void KioskView::showConsent()
{
    const int number = int(m_pages.size()) + 1;
    if (m_isSigning) {
        showStep(new SignatureStep(m_answers), {.step = number,
                                                .title = tr("Sign with your finger"),
                                                .hasBack = true,
                                                .primary = tr("Done"),
                                                .scrolls = false});
        return;
    }
    auto *step =
            new ConsentStep(m_profile->consent, inLanguage(m_profile->consent.texts), m_answers);
    connect(step, &ConsentStep::signPressed, this, [this] { act([this] { sign(); }); });
    showStep(step, {.step = number,
                    .title = tr("Your consent"),
                    .hasBack = true,
                    .primary = finalLabel()});
}

void KioskView::showThanks()
{
    showStep(new ThanksStep(inLanguage(m_profile->thanks), m_reference), {.primary = tr("Done")});
}

QString KioskView::inLanguage(const KioskTexts &texts) const
{
    return textIn(texts, m_language, *m_profile);
}

KioskEditing KioskView::editing() const
{
    return {.schema = m_schema, .locale = QLocale(m_language), .today = boothTime().date()};
}

} // namespace leadbooth
