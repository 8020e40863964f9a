// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: its parts, their places, and what is connected to what.
#include "ui/desk/mainwindow.h"

#include "ui/common/messagestrip.h"
#include "ui/common/separator.h"
#include "ui/desk/answerpage.h"
#include "ui/desk/draftkeeper.h"
#include "ui/desk/fieldfinder.h"
#include "ui/desk/footerbar.h"
#include "ui/desk/headerbar.h"
#include "ui/desk/knownlookup.h"
#include "ui/desk/noticeboard.h"
#include "ui/desk/sidepanel.h"
#include "ui/form/formview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadbooth {

MainWindow::MainWindow(Clock &clock, IdSource &ids, QWidget *parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_ids(ids)
{
    build();
    wireForm();
    wireAnswer();
    wireFrame();
    addShortcuts();
    resize(scaled(sizes(this).windowWidth, this), scaled(sizes(this).windowHeight, this));
    updateSizes();
    updateControls();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    m_header = new HeaderBar(central);
    layout->addWidget(m_header);
    m_tabs = new PageTabs(central);
    layout->addWidget(m_tabs);
    layout->addWidget(new Separator(Qt::Horizontal, central));

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    const Sizes &size = sizes(this);
    auto *strip = new MessageStrip(central);
    auto *stripMargins = new QVBoxLayout;
    stripMargins->setContentsMargins(size.space[3], size.space[2], size.space[3], 0);
    stripMargins->addWidget(strip);
    left->addLayout(stripMargins);
    m_area = new QStackedWidget(central);
    m_pages = new QStackedWidget(m_area);
    m_loading = new QLabel(m_pages);
    m_loading->setAlignment(Qt::AlignCenter);
    m_loading->setWordWrap(true);
    m_loading->setTextFormat(Qt::PlainText);
    m_form = new FormView(m_clock, m_pages);
    m_answer = new AnswerPage(m_pages);
    m_pages->addWidget(m_loading);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_answer);
    m_area->addWidget(m_pages);
    left->addWidget(m_area, 1);
    middle->addLayout(left, 1);
    m_side = new SidePanel(central);
    m_sideLine = new Separator(Qt::Vertical, central);
    middle->addWidget(m_sideLine);
    middle->addWidget(m_side);
    layout->addLayout(middle, 1);

    layout->addWidget(new Separator(Qt::Horizontal, central));
    m_footer = new FooterBar(central);
    layout->addWidget(m_footer);
    setCentralWidget(central);

    m_finder = new FieldFinder(this);
    m_notices = new NoticeBoard(m_clock, *strip, this);
    m_known = new KnownLookup(m_clock, *m_form, *m_side, this);
    m_drafts = new DraftKeeper(m_clock, *m_form, this);
}

void MainWindow::wireForm()
{
    connect(m_form, &FormView::draftEdited, this, &MainWindow::onDraftEdited);
    connect(m_form, &FormView::sendRequested, this, &MainWindow::send);
    connect(m_form, &FormView::newRequested, this, &MainWindow::newLead);
    connect(m_form, &FormView::referenceSearchRequested, this, &MainWindow::searchRequested);
    connect(m_form, &FormView::readyForInput, this, &MainWindow::readyForInput);
    connect(m_finder, &FieldFinder::fieldChosen, m_form,
            [this](const QString &code) { m_form->focusField(code); });
    connect(m_known, &KnownLookup::requested, this, &MainWindow::knownRequested);
    connect(m_notices, &NoticeBoard::newerFormRequested, this, &MainWindow::takeOverForm);
    connect(m_notices, &NoticeBoard::undoRequested, this, &MainWindow::undoClear);
    connect(m_notices, &NoticeBoard::connectRequested, this, &MainWindow::connectAgain);
    connect(m_notices, &NoticeBoard::refreshRequested, this, &MainWindow::refreshRequested);
    connect(m_notices, &NoticeBoard::sendRequested, this, &MainWindow::send);
    connect(m_notices, &NoticeBoard::queueRequested, this, [this] { turnTo(DeskPage::Queue); });
    connect(m_notices, &NoticeBoard::answerRequested, this, &MainWindow::openAnswer);
    connect(m_notices, &NoticeBoard::draftContinueRequested, this, &MainWindow::continueDraft);
    connect(m_notices, &NoticeBoard::draftDiscardRequested, this, [this] {
        m_drafts->discardOffered();
        m_notices->draftDiscarded();
    });
    connect(m_notices, &NoticeBoard::undoDiscardRequested, m_drafts, &DraftKeeper::undoDiscard);
    connect(m_notices, &NoticeBoard::recoveryKeyRequested, this, &MainWindow::recoveryKeyRequested);
    connect(m_notices, &NoticeBoard::recoveryKeyEntryRequested, this,
            &MainWindow::recoveryKeyEntryRequested);
    connect(m_drafts, &DraftKeeper::saveRequested, this, &MainWindow::draftSaveRequested);
    connect(m_drafts, &DraftKeeper::discardRequested, this, &MainWindow::draftDiscardRequested);
    connect(m_drafts, &DraftKeeper::offerChanged, this, &MainWindow::showOffer);
    connect(m_notices, &NoticeBoard::copyRequested, this,
            [](const QString &text) { QApplication::clipboard()->setText(text); });
}

void MainWindow::wireAnswer()
{
    connect(m_answer, &AnswerPage::newRequested, this, &MainWindow::newLead);
    connect(m_answer, &AnswerPage::newLikeThisRequested, this, &MainWindow::newLikeThis);
    connect(m_answer, &AnswerPage::openRequested, this, &MainWindow::openRequested);
    connect(m_answer, &AnswerPage::copyRequested, this,
            [](const QString &text) { QApplication::clipboard()->setText(text); });
    connect(m_answer, &AnswerPage::typed, this, [this](const QString &text) {
        newLead();
        if (!isOnForm()) {
            return; // something of this lead is here alone
        }
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
        if (QWidget *editor = QApplication::focusWidget()) {
            QApplication::sendEvent(editor, &key);
        }
    });
    connect(m_answer, &AnswerPage::sendAgainRequested, this,
            [this] { Q_EMIT retryRequested({m_state.origin}); });
    connect(m_answer, &AnswerPage::foundByHand, this, [this] {
        Q_EMIT markSentRequested(m_state.origin, {});
        putAside(); // what was changed since is not there
        startFresh();
    });
    connect(m_answer, &AnswerPage::queueRequested, this, [this] { turnTo(DeskPage::Queue); });
    connect(m_answer, &AnswerPage::backRequested, this, [this] {
        showPage(m_form);
        m_form->focusFirst();
    });
}

void MainWindow::wireFrame()
{
    connect(m_header, &HeaderBar::refreshRequested, this, [this] {
        m_notices->formAsked();
        Q_EMIT refreshRequested();
    });
    connect(m_header, &HeaderBar::connectRequested, this, &MainWindow::connectRequested);
    connect(m_header, &HeaderBar::findRequested, this, &MainWindow::findField);
    connect(m_tabs, &PageTabs::pageChosen, this, [this](DeskPage page) {
        if (page == DeskPage::Lead && isInFront() && isOnAnswer()) {
            newLead(); // as its name says
        }
        turnTo(page);
    });
    connect(m_header, &HeaderBar::languageChosen, this, &MainWindow::languageChosen);
    connect(m_header, &HeaderBar::colorSchemeChosen, this, &MainWindow::colorSchemeChosen);
    connect(m_header, &HeaderBar::retentionChosen, this, &MainWindow::retentionChosen);
    connect(m_header, &HeaderBar::recoveryKeyRequested, this, &MainWindow::recoveryKeyRequested);
    connect(m_header, &HeaderBar::recoveryKeyEntryRequested, this,
            &MainWindow::recoveryKeyEntryRequested);
    connect(m_header, &HeaderBar::quitRequested, this, &QWidget::close);
    connect(m_side, &SidePanel::openRequested, this, &MainWindow::openRequested);
    connect(m_footer, &FooterBar::notifyChanged, this, &MainWindow::notifyResponsibleChanged);
    connect(m_footer, &FooterBar::clearRequested, this, &MainWindow::clearForm);
    connect(m_footer, &FooterBar::sendRequested, this, &MainWindow::send);
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
        if (isInFront() && isOnAnswer() && m_state.phase == SubmissionPhase::Created) {
            Q_EMIT openRequested(m_state.url);
        }
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { turnTo(DeskPage::Lead); });
    add(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { turnTo(DeskPage::Queue); });
    add(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { turnTo(DeskPage::History); });
    add(QKeySequence(Qt::Key_Escape), [this] { m_notices->dismiss(); });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateSizes();
}

void MainWindow::updateSizes()
{
    const Sizes &size = sizes(this);
    const bool hasRoom = width() >= scaled(size.sidePanelFrom, this) && isInFront();
    m_side->setFixedWidth(scaled(size.sidePanelWidth, this));
    m_side->setVisible(hasRoom);
    m_sideLine->setVisible(hasRoom);
}

} // namespace leadbooth
