// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes/codescanner.h"
#include "kiosk/scannedlead.h"
#include "ui/kiosk/consentstep.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/kioskoverlay.h"
#include "ui/kiosk/kioskview.h"
#include "ui/kiosk/questionstep.h"
#include "ui/kiosk/visitortexts.h"

#include <algorithm>

// What KioskView does when something is pressed, and what becomes of the lead.

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! A second touch so soon after a page came was meant for the one before. */
constexpr auto DoubleTap = 400ms;

} // namespace

void KioskView::act(const std::function<void()> &action)
{
    if (m_clock.monotonic() - m_shownAt < DoubleTap) {
        return;
    }
    QMetaObject::invokeMethod(
            this,
            [this, action, page = m_page] {
                if (page == m_page && m_flow && !m_sending) {
                    action();
                }
            },
            Qt::QueuedConnection);
}

void KioskView::goOn()
{
    collect();
    switch (place().page) {
    case VisitorFlow::Page::Question: {
        const KioskPage &page = m_pages.at(place().question);
        m_issues = checkPage(page, *m_schema, m_answers);
        if (m_issues.isEmpty()) {
            m_flow->next();
            return;
        }
        m_flow->touched();
        auto *question = qobject_cast<QuestionStep *>(m_step);
        question->showIssues(m_issues);
        const QString &first = m_issues.constFirst().field;
        question->focusField(first);
        m_frame->reveal(question->editor(first));
        return;
    }
    case VisitorFlow::Page::Review:
        if (leadsToMistake()) {
            return;
        }
        if (asksConsent(*m_profile)) {
            m_flow->next();
        } else {
            finish();
        }
        return;
    case VisitorFlow::Page::Consent:
        if (m_isSigning) {
            m_isSigning = false;
            showPage();
            return;
        }
        if (auto *consent = qobject_cast<ConsentStep *>(m_step); !consent->check().isEmpty()) {
            m_frame->reveal(consent->mistake());
            return;
        }
        finish();
        return;
    case VisitorFlow::Page::Thanks:
        m_flow->interrupt();
        return;
    case VisitorFlow::Page::Attract:
    case VisitorFlow::Page::Language:
        return;
    }
}

bool KioskView::leadsToMistake()
{
    // Whoever changes an answer and goes back leaves it as it is.
    for (int page = 0; page < m_pages.size(); ++page) {
        const Issues issues = checkPage(m_pages.at(page), *m_schema, m_answers);
        if (!issues.isEmpty()) {
            changeAnswer(page, issues.constFirst().field);
            m_issues = issues;
            m_focusField = issues.constFirst().field;
            showPage();
            return true;
        }
    }
    return false;
}

void KioskView::goBack()
{
    if (m_isSigning || m_isScanning) {
        m_isSigning = false;
        m_isScanning = false;
        m_flow->touched();
        showPage();
        return;
    }
    collect();
    m_flow->back();
}

void KioskView::askStartOver()
{
    m_startOver->setTexts(tr("Start over?"), tr("Everything you entered will be removed."),
                          tr("Go on"), tr("Start over"));
    m_startOver->cover();
}

void KioskView::chooseLanguage(const QString &language)
{
    collect();
    if (language != m_language) {
        // What was agreed to is the text in the other language.
        m_answers.consent.reset();
        m_language = language;
        keyboard()->setLanguage(language);
        Q_EMIT languageRequested(language);
    }
    if (place().page == VisitorFlow::Page::Language) {
        m_flow->setOut();
    } else {
        if (const auto *question = qobject_cast<QuestionStep *>(m_step)) {
            m_focusField = question->focusedField();
        }
        showPage();
    }
}

void KioskView::changeAnswer(int page, const QString &field)
{
    m_focusField = field;
    m_flow->edit(page);
}

void KioskView::sign()
{
    collect();
    if (m_answers.consent) {
        m_isSigning = true;
        showPage();
    }
}

bool KioskView::offersScan() const
{
    return m_profile->usesCamera && m_scanner && m_scanner->isThere();
}

void KioskView::scan()
{
    collect();
    m_flow->touched();
    m_isScanning = true;
    showPage();
}

void KioskView::useScanned(const QList<QByteArray> &codes)
{
    QList<ScannedCode> read;
    for (const QByteArray &code : codes) {
        read += readCode(code);
    }
    // A card says which field is which; a number beside it does not.
    std::stable_sort(read.begin(), read.end(),
                     [](const ScannedCode &left, const ScannedCode &right) {
                         return left.kind < right.kind;
                     });
    takeCodes(read);
}

QString KioskView::finalLabel() const
{
    return tr("Send");
}

void KioskView::finish()
{
    m_flow->touched();
    if (m_answers.consent) {
        m_answers.consent->time = boothTime();
    }
    m_sending = m_originId;
    m_frame->setBusy(tr("Saving…"));
    Q_EMIT leadReady(draft(), m_schema);
}

void KioskView::leadSaved(const OriginId &originId)
{
    if (m_sending == originId) {
        m_flow->saved();
    }
}

void KioskView::leadNotSaved(const OriginId &originId, const Error &error)
{
    if (m_sending != originId) {
        return;
    }
    m_sending.reset();
    m_flow->touched();
    if (m_frame) {
        m_frame->setIdle(tr("Try again"));
        const NotSavedText text = notSavedText(error);
        m_frame->setMessage(text.forVisitor, text.forStaff);
    }
}

void KioskView::interrupt()
{
    if (m_flow) {
        m_flow->interrupt();
    }
}

void KioskView::takeCodes(const QList<ScannedCode> &codes)
{
    using Page = VisitorFlow::Page;
    const Page page = place().page;
    // What was reviewed is not changed any more, nor what belongs to the visitor before.
    if (!m_flow || m_sending || page == Page::Consent || page == Page::Thanks) {
        return;
    }
    if (page == Page::Attract) {
        m_flow->begin();
    } else {
        m_flow->touched();
    }
    if (m_originId.isEmpty()) {
        return; // too late: that touch has ended the visit
    }
    const auto *question = qobject_cast<QuestionStep *>(m_step);
    if (question && page != Page::Attract) { // else there is something to read first
        m_focusField = question->focusedField();
    }
    collect();
    const KioskAnswers before = m_answers;
    for (const ScannedCode &code : codes) {
        m_answers = withScanned(code, m_pages, *m_schema, m_answers);
    }
    m_isScanning = false;
    showPage();
    if (m_frame && m_answers != before) {
        m_frame->setNotice(tr("Your badge was read. Please check what is filled in."));
    }
}

} // namespace leadbooth
