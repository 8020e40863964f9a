// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "kiosk/kiosklead.h"
#include "kiosk/scannedcode.h"
#include "kiosk/visitorflow.h"
#include "lead/formschema.h"

#include <QClipboard>
#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>

namespace leadbooth {

class CodeScanner;
class Keyboard;
class KeyboardHost;
class KioskFrame;
class KioskOverlay;
class KioskStep;
class PageSlide;
struct KioskEditing;
struct KioskFraming;

/*!
 * The way of one visitor after the other: all pages, the keyboard, the warning. It opens no window.
 * Full screen, locking, staff and scanners are the owner's business.
 *
 * What a visitor enters lives here until the lead is saved or the visitor is gone; then it is
 * overwritten where it is ours, and every widget that showed it destroyed, before visitorGone() is
 * emitted. Whoever is given a lead by leadReady() answers by leadSaved() or leadNotSaved(); an
 * answer for a visitor who is gone meanwhile is ignored, so that lead is the owner's to keep.
 *
 * Buttons act from the event loop, never while the event that pressed them is being delivered: a
 * page may be destroyed by what it asked for. UI thread.
 */
class KioskView final : public QWidget
{
    Q_OBJECT

public:
    /*! \a clock and \a ids outlive the view. */
    KioskView(Clock &clock, IdSource &ids, QWidget *parent = nullptr);
    ~KioskView() override;

    // A new one takes effect when nobody is here.
    void setProfile(const KioskProfile &profile);
    void setSchema(FormSchemaPtr schema);
    /*! Reads badges by a camera where the profile asks for it and while there is one; null: none.
     * Outlives the view, or is taken back. */
    void setCodeScanner(CodeScanner *scanner);

    /*! Pages slide in; off until this is called. The system's wish is the owner's to ask for. */
    void setSliding(bool slides) { m_slides = slides; }

    void leadSaved(const OriginId &originId);
    /*! Says what to do; everything is kept, and the same lead can be tried again. */
    void leadNotSaved(const OriginId &originId, const Error &error);
    /*! The staff takes over: what was entered goes. Not while an event of a widget inside is being
     * delivered. */
    void interrupt();
    /*! A badge: fills in what is empty, and begins where nobody was. */
    void takeCode(const ScannedCode &code) { takeCodes({code}); }
    /*! All that is on one badge. */
    void takeCodes(const QList<ScannedCode> &codes);

    /*! Where the visitor is; Attract when there is none, and when nothing is ready. */
    [[nodiscard]] VisitorFlow::Place place() const;
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] Keyboard *keyboard() const;

Q_SIGNALS:
    void leadReady(const leadbooth::LeadDraft &draft, const leadbooth::FormSchemaPtr &schema);
    void visitorGone(leadbooth::VisitorFlow::End end);
    /*! The owner installs its translators; the pages follow by LanguageChange. */
    void languageRequested(const QString &language);
    /*! Nobody came back to it; only where the profile keeps such. Not checked. */
    void unfinished(const leadbooth::LeadDraft &draft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // kioskview.cpp
    void adopt();
    void adoptLater();
    void goTo(const VisitorFlow::Place &place);
    void forget(VisitorFlow::End end);
    void clearClipboards();
    void resetLanguage();
    void watchWarning();
    void collect();
    [[nodiscard]] QDateTime boothTime() const;
    [[nodiscard]] LeadDraft draft() const;

    // kioskviewactions.cpp
    void act(const std::function<void()> &action);
    void goOn();
    /*! From the review to the first answer that has to be mended. */
    [[nodiscard]] bool leadsToMistake();
    void goBack();
    void askStartOver();
    void chooseLanguage(const QString &language);
    void changeAnswer(int page, const QString &field);
    void sign();
    void scan();
    void useScanned(const QList<QByteArray> &codes);
    [[nodiscard]] bool offersScan() const;
    void finish();
    [[nodiscard]] QString finalLabel() const;

    // kioskviewpages.cpp
    void showPage();
    void showPageLater();
    void setPage(QWidget *page);
    void showStep(KioskStep *step, KioskFraming framing);
    void showQuestion(int question);
    void showScan();
    void showReview();
    void showConsent();
    void showThanks();
    [[nodiscard]] QString inLanguage(const KioskTexts &texts) const;
    [[nodiscard]] KioskEditing editing() const;

    Clock &m_clock;
    IdSource &m_ids;
    KeyboardHost *m_host;
    KioskOverlay *m_warning;
    KioskOverlay *m_startOver;
    CodeScanner *m_scanner = nullptr;
    QPointer<KioskFrame> m_frame; //!< around m_step; null on pages without
    QPointer<KioskStep> m_step;
    QPointer<PageSlide> m_slide;

    std::optional<KioskProfile> m_nextProfile; //!< from setProfile(), until nobody is here
    FormSchemaPtr m_nextSchema;
    std::optional<KioskProfile> m_profile;
    FormSchemaPtr m_schema;
    QList<KioskPage> m_pages;            //!< that the visitor sees
    std::unique_ptr<VisitorFlow> m_flow; //!< null: not ready

    // Of the visitor.
    QString m_language;
    KioskAnswers m_answers;
    Issues m_issues; //!< shown on the page
    OriginId m_originId;
    QString m_reference;  //!< of the lead that was saved, for the thanks
    QString m_focusField; //!< that the next page begins at
    bool m_isSigning = false;
    bool m_isScanning = false;           //!< the camera's page instead of the question's
    QSet<QClipboard::Mode> m_clipboards; //!< that have changed meanwhile

    std::optional<OriginId> m_sending;      //!< whose answer is waited for
    std::chrono::milliseconds m_shownAt{0}; //!< monotonic; the page that is there
    quint64 m_page = 0;                     //!< counts them: an action belongs to its own
    int m_shownStep = 0;                    //!< KioskFraming::step of the page before
    int m_flashTime = 0;                    //!< of the cursor, before
    bool m_willShow = false;
    bool m_slides = false;
};

} // namespace leadbooth
