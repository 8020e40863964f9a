// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/mainwindow.h"

#include "lead/similar.h"
#include "lead/validation.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/messagestrip.h"
#include "ui/common/separator.h"
#include "ui/common/statusdot.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/fieldfinder.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/sidepanel.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// Under this width the side panel folds away.
constexpr int SidePanelFrom = 900;
constexpr int SidePanelWidth = 300;
// After the last key in a phone or e-mail, before the portal is asked who has it: long enough not
// to ask for halves.
constexpr std::chrono::milliseconds KnownDelay{700};

/*! What is complete enough to be looked for. */
QStringList complete(const FormSchema &schema, const LeadDraft &draft, const QString &code)
{
    const FieldSchema *field = schema.field(code);
    QStringList values;
    if (field) {
        const FieldValue items = draft.value(code);
        for (const ValueItem &item : items) {
            if (item.value.trimmed().size() >= 6 && validateField(*field, {item}).isEmpty()) {
                values.append(item.value.trimmed());
            }
        }
    }
    return values;
}

} // namespace

MainWindow::MainWindow(Clock &clock, IdSource &ids, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_ids(ids)
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    m_header = new HeaderBar(central);
    layout->addWidget(m_header);
    layout->addWidget(new Separator(Qt::Horizontal, central));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    const Sizes &size = sizes(this);
    m_strip = new MessageStrip(central);
    auto *stripMargins = new QVBoxLayout;
    stripMargins->setContentsMargins(size.space[3], size.space[2], size.space[3], 0);
    stripMargins->addWidget(m_strip);
    left->addLayout(stripMargins);
    m_pages = new QStackedWidget(central);
    m_loading = new QLabel(m_pages);
    m_loading->setAlignment(Qt::AlignCenter);
    m_loading->setWordWrap(true);
    m_loading->setTextFormat(Qt::PlainText);
    m_form = new FormView(m_clock, m_pages);
    m_answer = new AnswerPage(m_pages);
    m_pages->addWidget(m_loading);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_answer);
    left->addWidget(m_pages, 1);
    middle->addLayout(left, 1);
    m_side = new SidePanel(central);
    m_side->setFixedWidth(SidePanelWidth);
    m_sideLine = new Separator(Qt::Vertical, central);
    middle->addWidget(m_sideLine);
    middle->addWidget(m_side);
    layout->addLayout(middle, 1);

    layout->addWidget(new Separator(Qt::Horizontal, central));
    auto *footer = new QWidget(central);
    buildFooter(footer);
    layout->addWidget(footer);
    setCentralWidget(central);

    m_finder = new FieldFinder(this);
    addShortcuts();

    connect(m_header, &HeaderBar::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_header, &HeaderBar::connectRequested, this, &MainWindow::connectRequested);
    connect(m_header, &HeaderBar::findRequested, this, &MainWindow::findField);
    connect(m_header, &HeaderBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_header, &HeaderBar::colorSchemeChosen, this, &MainWindow::colorSchemeChosen);
    connect(m_header, &HeaderBar::quitRequested, this, &QWidget::close);

    connect(m_strip, &MessageStrip::buttonClicked, this, &MainWindow::onStripButton);
    connect(m_strip, &MessageStrip::dismissed, this,
            [this] { m_stripPurpose = StripPurpose::None; });
    connect(m_finder, &FieldFinder::fieldChosen, m_form,
            [this](const QString &code) { m_form->focusField(code); });
    connect(m_side, &SidePanel::openRequested, this, &MainWindow::openRequested);
    connect(m_form, &FormView::draftEdited, this, &MainWindow::onDraftEdited);
    connect(m_form, &FormView::sendRequested, this, &MainWindow::send);
    connect(m_form, &FormView::newRequested, this, &MainWindow::newLead);
    connect(m_form, &FormView::referenceSearchRequested, this, &MainWindow::searchRequested);
    connect(m_form, &FormView::readyForInput, this, &MainWindow::readyForInput);
    connect(m_answer, &AnswerPage::newRequested, this, &MainWindow::newLead);
    connect(m_answer, &AnswerPage::newLikeThisRequested, this, &MainWindow::newLikeThis);
    connect(m_answer, &AnswerPage::openRequested, this, &MainWindow::openRequested);
    connect(m_answer, &AnswerPage::copyRequested, this,
            [](const QString &id) { QApplication::clipboard()->setText(id); });
    connect(m_answer, &AnswerPage::typed, this, [this](const QString &text) {
        newLead();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
        if (QWidget *editor = QApplication::focusWidget()) {
            QApplication::sendEvent(editor, &key);
        }
    });
    connect(m_answer, &AnswerPage::sendAgainRequested, this, [this] {
        setSending(true);
        Q_EMIT submitRequested(m_sent, m_schema);
    });
    connect(m_answer, &AnswerPage::foundByHand, this, [this] { startFresh(); });
    connect(m_answer, &AnswerPage::backRequested, this, [this] {
        setSending(false);
        m_pages->setCurrentWidget(m_form);
        m_form->focusFirst();
    });
    resize(1040, 760);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFooter(QWidget *footer)
{
    const Sizes &size = sizes(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(size.space[3], size.space[2], size.space[3], size.space[2]);
    layout->setSpacing(size.space[3]);
    m_statusDot = new StatusDot(footer);
    layout->addWidget(m_statusDot);
    m_status = new ElidedLabel({}, Tone::Text, footer);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(m_status, 1);
    layout->setSpacing(size.space[1]);
    m_notify = new QCheckBox(footer);
    connect(m_notify, &QCheckBox::toggled, this, &MainWindow::notifyResponsibleChanged);
    layout->addWidget(m_notify);
    m_clear = new QPushButton(footer);
    connect(m_clear, &QPushButton::clicked, this, &MainWindow::clearForm);
    layout->addWidget(m_clear);
    m_send = new QPushButton(footer);
    m_send->setProperty("primary", true);
    connect(m_send, &QPushButton::clicked, this, &MainWindow::send);
    layout->addWidget(m_send);
    m_send->setEnabled(false);
    m_clear->setEnabled(false);
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &MainWindow::send);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &MainWindow::send);
    add(QKeySequence(Qt::CTRL | Qt::Key_N), &MainWindow::newLead);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &MainWindow::newLikeThis);
    add(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::findField);
    add(QKeySequence(Qt::CTRL | Qt::Key_O), [this] {
        const SubmissionState &state = m_answer->state();
        if (m_pages->currentWidget() == m_answer && state.phase == SubmissionPhase::Created) {
            Q_EMIT openRequested(state.url);
        }
    });
    add(QKeySequence(Qt::Key_Escape), [this] {
        if (m_strip->isVisible()) {
            m_strip->hide();
            m_stripPurpose = StripPurpose::None;
        }
    });
    // Ctrl+C belongs to the texts of the form; on the answer it copies the number.
    auto *copy = new QShortcut(QKeySequence::Copy, m_answer);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        const SubmissionState &state = m_answer->state();
        if (state.phase == SubmissionPhase::Created) {
            QApplication::clipboard()->setText(
                    (state.dealId.isEmpty() ? state.leadId : state.dealId).toString());
        }
    });
}

void MainWindow::setPortal(const QString &name, bool isDemo)
{
    if (m_schema && !m_portalName.isEmpty() && name != m_portalName) {
        // What is typed belongs to the other portal's form: nothing is sent before this portal's is
        // here.
        m_awaitsOtherPortal = true;
        m_online = false;
        m_send->setEnabled(false);
    }
    m_portalName = name;
    m_header->setPortal(name, isDemo);
    retranslate();
}

void MainWindow::setNotifyResponsible(bool notify)
{
    const QSignalBlocker blocker(m_notify);
    m_notify->setChecked(notify);
}

void MainWindow::setLanguageChoice(const QString &language)
{
    m_header->setLanguageChoice(language);
}

void MainWindow::setColorSchemeChoice(ColorScheme scheme)
{
    m_header->setColorSchemeChoice(scheme);
}

// The form and its changes

void MainWindow::showForm(const FormSchemaPtr &schema, FormOrigin origin)
{
    if (origin == FormOrigin::Portal) {
        m_online = true;
        if (m_stripPurpose == StripPurpose::FormError) {
            m_strip->hide();
            m_stripPurpose = StripPurpose::None;
        }
    }
    updateStatus();
    if (std::exchange(m_awaitsOtherPortal, false)) {
        m_newerSchema = nullptr;
        const FormSchemaPtr before = std::exchange(m_schema, schema);
        startDraft(portableDraft(*before, m_form->draft(), freshDraft()));
    } else if (!m_schema || m_schema->fingerprint != schema->fingerprint) {
        m_newerSchema = schema;
        // A change never disturbs typing: it waits for an empty form, or for a person to say so.
        const bool isEmptyForm =
                m_pages->currentWidget() == m_form && !m_sending && m_form->isBlank();
        if (!m_schema || isEmptyForm) {
            takeOverForm();
        } else {
            showStrip(StripPurpose::FormChanged, {});
        }
    }
    if (origin == FormOrigin::Portal) {
        Q_EMIT portalFormShown();
    }
}

void MainWindow::takeOverForm()
{
    const bool isFirst = !m_schema;
    const bool hadFocus = m_form->isAncestorOf(QApplication::focusWidget());
    const bool keepsValues = !isFirst && !m_form->isBlank();
    m_schema = std::exchange(m_newerSchema, nullptr);
    if (keepsValues) {
        m_form->replaceSchema(m_schema, freshDraft());
    } else {
        m_form->setSchema(m_schema, freshDraft());
    }
    if (isFirst) {
        m_pages->setCurrentWidget(m_form);
    }
    m_send->setEnabled(true);
    m_clear->setEnabled(true);
    if (isFirst || (hadFocus && !keepsValues)) {
        m_form->focusFirst();
    }
}

void MainWindow::showFormError(const Error &error)
{
    m_online = false;
    updateStatus();
    // With a form from the cache there is something to work with: only what a person can mend is
    // worth a message.
    if (m_schema && error.kind == ErrorKind::Offline) {
        return;
    }
    showStrip(StripPurpose::FormError, error);
    if (!m_schema) {
        m_loading->setText(tr("The form appears here as soon as the portal answers."));
    }
}

LeadDraft MainWindow::freshDraft() const
{
    LeadDraft draft = initialDraft(*m_schema, m_ids.newOriginId(), m_clock.now().toLocalTime());
    draft.notifyResponsible = m_notify->isChecked();
    return draft;
}

void MainWindow::startFresh()
{
    setSending(false);
    if (m_newerSchema) {
        m_schema = std::exchange(m_newerSchema, nullptr);
        if (m_stripPurpose == StripPurpose::FormChanged) {
            m_strip->hide();
            m_stripPurpose = StripPurpose::None;
        }
    }
    if (m_stripPurpose == StripPurpose::RepeatLead) {
        showStrip(StripPurpose::None, {});
    }
    m_toldOfRepeat = false;
    // Not only the values: what counts as blank is compared with this beginning, and some fields
    // begin with the present moment.
    m_form->setSchema(m_schema, freshDraft());
    m_side->showKnown({}, false);
    m_knownAskedFor.clear();
    m_pages->setCurrentWidget(m_form);
    m_form->focusFirst();
}

void MainWindow::startDraft(const LeadDraft &draft)
{
    startFresh();
    m_form->setDraft(draft);
    m_form->focusFirst();
}

void MainWindow::newLead()
{
    if (!m_schema || m_sending) {
        return;
    }
    if (m_pages->currentWidget() == m_answer
        && m_answer->state().phase != SubmissionPhase::Created) {
        // Not decided yet: only its own buttons lead away from here.
        return;
    }
    if (m_pages->currentWidget() == m_form && !m_form->isBlank()) {
        clearForm();
        return;
    }
    startFresh();
}

void MainWindow::newLikeThis()
{
    if (!m_schema || m_pages->currentWidget() != m_answer
        || m_answer->state().phase != SubmissionPhase::Created) {
        return;
    }
    startDraft(similarDraft(*m_schema, m_sent, m_ids.newOriginId()));
}

void MainWindow::clearForm()
{
    if (!m_schema || m_sending || m_pages->currentWidget() != m_form) {
        return;
    }
    m_cleared = m_form->draft();
    const bool hadContent = !m_form->isBlank();
    startFresh();
    if (hadContent) {
        showStrip(StripPurpose::Cleared, {});
    }
}

void MainWindow::findField()
{
    if (m_schema && m_pages->currentWidget() == m_form && !m_sending) {
        m_finder->open(m_schema, m_header->finderAnchor());
    }
}

// Sending and its answer

void MainWindow::send()
{
    if (!m_schema || m_sending || m_awaitsOtherPortal || m_pages->currentWidget() != m_form) {
        return;
    }
    LeadDraft draft = m_form->draft();
    const Issues issues = m_form->validate();
    if (!issues.isEmpty()) {
        m_form->showIssues(issues);
        return;
    }
    if (m_form->isBlank()) {
        showStrip(StripPurpose::NothingToSend, {});
        m_form->focusFirst();
        return;
    }
    draft.notifyResponsible = m_notify->isChecked();
    draft.capturedAt = m_clock.now();
    m_sent = draft;
    m_strip->hide();
    m_stripPurpose = StripPurpose::None;
    setSending(true);
    Q_EMIT submitRequested(m_sent, m_schema);
}

void MainWindow::setSending(bool sending)
{
    m_sending = sending;
    m_form->setEnabled(!sending);
    m_send->setEnabled(!sending && m_schema && !m_awaitsOtherPortal);
    // What is under way belongs to this portal: first it has to end.
    m_header->setConnectEnabled(!sending);
    m_clear->setEnabled(!sending && m_schema);
    m_countdown.reset();
    updateStatus();
}

void MainWindow::showSubmission(const SubmissionState &state)
{
    if (state.origin != m_sent.originId) {
        return;
    }
    const bool returning =
            !isEmpty(m_sent.value(u"COMPANY_ID"_s)) || !isEmpty(m_sent.value(u"CONTACT_IDS"_s));
    if (!m_sending && state.becameDeal && m_answer->state().origin == state.origin
        && m_answer->state().phase == SubmissionPhase::Created) {
        // The end is known already; the form may hold the next lead.
        m_answer->showState(state, leadName(m_sent), returning);
        return;
    }
    m_countdown.reset();
    switch (state.phase) {
    case SubmissionPhase::Sending:
        return; // the footer says so; the form stays in view
    case SubmissionPhase::Failed:
        m_answer->showState(state, leadName(m_sent), false);
        onFailed();
        Q_EMIT submissionEnded(state);
        return;
    case SubmissionPhase::Created:
    case SubmissionPhase::Waiting:
    case SubmissionPhase::LookingUp:
    case SubmissionPhase::Settling:
    case SubmissionPhase::NotCreated:
    case SubmissionPhase::Undecided:
        break;
    }
    m_answer->showState(state, leadName(m_sent), returning);
    m_pages->setCurrentWidget(m_answer);
    m_answer->setFocus();
    if (state.phase == SubmissionPhase::Created) {
        onCreated();
    } else if (state.isFinal()) {
        setSending(false);
        m_send->setEnabled(false);
    } else {
        tickCountdown();
    }
    if (state.isFinal()) {
        Q_EMIT submissionEnded(state);
    }
}

void MainWindow::onCreated()
{
    m_online = true;
    setSending(false);
    m_send->setEnabled(false);
    m_clear->setEnabled(false);
    const SubmissionState &state = m_answer->state();
    m_side->addSent({.id = (state.dealId.isEmpty() ? state.leadId : state.dealId).toString(),
                     .title = leadName(m_sent),
                     .at = m_clock.now().toLocalTime(),
                     .url = state.url});
    // What was typed is in the portal now: the form holds it no longer, whatever happens to this
    // window next.
    if (m_newerSchema) {
        m_schema = std::exchange(m_newerSchema, nullptr);
    }
    m_form->setSchema(m_schema, freshDraft());
}

void MainWindow::onFailed()
{
    setSending(false);
    m_pages->setCurrentWidget(m_form);
    const Error &error = *m_answer->state().error;
    showStrip(StripPurpose::SendError, error);
    Issues onFields;
    for (const Issue &issue : error.issues) {
        if (!issue.field.isEmpty()) {
            onFields.append(issue);
        }
    }
    if (onFields.isEmpty()) {
        m_form->focusFirst();
    } else {
        m_form->showIssues(onFields);
    }
}

void MainWindow::tickCountdown()
{
    const SubmissionState &state = m_answer->state();
    if (!state.until.isValid()) {
        return;
    }
    m_answer->setSecondsLeft(static_cast<int>(qMax(0LL, m_clock.now().secsTo(state.until))));
    m_countdown = m_clock.startTimer(std::chrono::seconds(1), [this] { tickCountdown(); });
}

// Messages

void MainWindow::showStrip(StripPurpose purpose, const Error &error)
{
    m_stripPurpose = purpose;
    m_stripError = error;
    switch (purpose) {
    case StripPurpose::None:
        m_strip->hide();
        return;
    case StripPurpose::FormChanged:
        m_strip->showMessage(
                {.tone = Tone::Accent,
                 .sentence = tr("The portal's form has changed."),
                 .advice = tr("The new form comes with the next lead. What you typed stays."),
                 .button = tr("Use it now", "button")});
        return;
    case StripPurpose::Cleared:
        m_strip->showMessage({.tone = Tone::Accent,
                              .sentence = tr("The form was cleared."),
                              .button = tr("Undo", "button")});
        return;
    case StripPurpose::RepeatLead:
        m_strip->showMessage(
                {.tone = Tone::Accent,
                 .sentence =
                         tr("This becomes a repeat lead, because a company or contact is chosen."),
                 .advice = tr("Its card in the portal shows the client's name and phone instead of "
                              "those typed "
                              "here.")});
        return;
    case StripPurpose::NothingToSend:
        m_strip->showMessage(
                {.tone = Tone::Warning,
                 .sentence = tr("There is nothing to send yet: type a name, a phone or a title.")});
        return;
    case StripPurpose::FormError:
    case StripPurpose::SendError:
        break;
    }
    const ErrorText text = errorText(error);
    m_strip->showMessage({.tone = Tone::Danger,
                          .sentence = text.sentence,
                          .advice = text.advice,
                          .button = actionLabel(text.action),
                          .details = text.details});
}

void MainWindow::onStripButton()
{
    const StripPurpose purpose = std::exchange(m_stripPurpose, StripPurpose::None);
    m_strip->hide();
    switch (purpose) {
    case StripPurpose::None:
    case StripPurpose::NothingToSend:
    case StripPurpose::RepeatLead:
        return;
    case StripPurpose::FormChanged:
        takeOverForm();
        return;
    case StripPurpose::Cleared:
        m_form->setDraft(m_cleared);
        m_form->focusFirst();
        return;
    case StripPurpose::FormError:
    case StripPurpose::SendError:
        break;
    }
    if (m_stripError && errorText(*m_stripError).action == ErrorAction::Connect) {
        Q_EMIT connectRequested();
    } else if (purpose == StripPurpose::SendError) {
        send();
    } else {
        Q_EMIT refreshRequested();
    }
}

// Type-ahead and who is known

void MainWindow::showReferences(const QString &field, quint64 requestId,
                                const References &references)
{
    m_form->setReferenceResults(field, requestId, references);
}

void MainWindow::showSearchError(const QString &field, quint64 requestId, const Error &)
{
    m_form->setReferenceFailed(field, requestId);
}

void MainWindow::onDraftEdited()
{
    explainRepeatLead();
    m_knownTimer = m_clock.startTimer(KnownDelay, [this] { askWhoIsKnown(); });
}

void MainWindow::explainRepeatLead()
{
    const LeadDraft draft = m_form->draft();
    const bool repeats =
            !isEmpty(draft.value(u"COMPANY_ID"_s)) || !isEmpty(draft.value(u"CONTACT_IDS"_s));
    if (repeats && !m_toldOfRepeat && !m_strip->isVisible()) {
        m_toldOfRepeat = true;
        showStrip(StripPurpose::RepeatLead, {});
    } else if (!repeats && m_stripPurpose == StripPurpose::RepeatLead) {
        m_toldOfRepeat = false;
        showStrip(StripPurpose::None, {});
    }
}

void MainWindow::askWhoIsKnown()
{
    if (!m_schema || m_sending) {
        return;
    }
    const LeadDraft draft = m_form->draft();
    const QStringList phones = complete(*m_schema, draft, u"PHONE"_s);
    const QStringList emails = complete(*m_schema, draft, u"EMAIL"_s);
    const QStringList wanted = phones + emails;
    if (wanted == m_knownAskedFor) {
        return;
    }
    m_knownAskedFor = wanted;
    if (wanted.isEmpty()) {
        m_side->showKnown({}, false);
        return;
    }
    Q_EMIT knownRequested(phones, emails, ++m_knownRequest);
}

void MainWindow::showKnown(quint64 requestId, const References &known)
{
    if (requestId == m_knownRequest && !m_knownAskedFor.isEmpty()) {
        m_side->showKnown(known, true);
    }
}

// The window

QString MainWindow::leadName(const LeadDraft &draft) const
{
    for (const QString &code : {u"TITLE"_s, u"COMPANY_TITLE"_s}) {
        if (!draft.text(code).trimmed().isEmpty()) {
            return draft.text(code).simplified();
        }
    }
    const QString name = (draft.text(u"NAME"_s) + u' ' + draft.text(u"LAST_NAME"_s)).simplified();
    return name.isEmpty() ? tr("Lead without a title") : name;
}

void MainWindow::updateStatus()
{
    // The dot repeats in colour what the words say.
    m_statusDot->setTone(m_sending ? Tone::Accent : m_online ? Tone::Ok : Tone::Warning);
    if (m_sending) {
        m_status->setText(tr("Sending …"));
    } else if (m_portalName.isEmpty()) {
        m_status->setText(tr("No portal yet"));
    } else if (m_online) {
        m_status->setText(tr("Online"));
    } else {
        m_status->setText(m_schema ? tr("Not connected · the form is from this computer")
                                   : tr("Connecting …"));
    }
}

void MainWindow::retranslate()
{
    // Qt adds the name of the program.
    setWindowTitle(m_portalName);
    m_notify->setText(tr("Notify the responsible"));
    m_notify->setToolTip(
            tr("Tells the responsible person in the portal's feed that the lead was created."));
    m_clear->setText(tr("Clear", "button"));
    m_send->setText(tr("Send", "button"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_loading->setText(m_portalName.isEmpty() ? tr(
                               "To begin, choose \"Connect to a portal …\" under \"No portal yet\" "
                               "at the top.")
                                              : tr("Asking the portal for its form …"));
    updateStatus();
    if (m_stripPurpose != StripPurpose::None && m_strip->isVisible()) {
        showStrip(m_stripPurpose, m_stripError.value_or(Error{}));
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_side->setVisible(width() >= SidePanelFrom);
    m_sideLine->setVisible(width() >= SidePanelFrom);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Leaving now would lose what is not in the portal yet: this cannot be undone, so it is asked.
    const bool uncertain = m_pages->currentWidget() == m_answer
                           && m_answer->state().phase != SubmissionPhase::Created;
    const bool typed = m_pages->currentWidget() == m_form && m_schema && !m_form->isBlank();
    if (uncertain || typed || m_sending) {
        QMessageBox box(this);
        box.setIcon(QMessageBox::Warning);
        box.setTextFormat(Qt::PlainText);
        box.setText(typed && !m_sending ? tr("The lead in the form has not been sent.")
                                        : tr("It is not known yet whether the lead was created."));
        box.setInformativeText(tr("Closing Leadbooth now loses what was typed."));
        const QPushButton *stay = box.addButton(tr("Stay", "button"), QMessageBox::RejectRole);
        box.addButton(tr("Close and lose it", "button"), QMessageBox::DestructiveRole);
        box.exec();
        if (box.clickedButton() == stay || !box.clickedButton()) {
            event->ignore();
            return;
        }
    }
    QMainWindow::closeEvent(event);
}

} // namespace leadbooth
