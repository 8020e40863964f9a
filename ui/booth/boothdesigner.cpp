// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/boothdesigner.h"

#include "ui/booth/consenttab.h"
#include "ui/booth/fixedtab.h"
#include "ui/booth/pagestab.h"
#include "ui/booth/previewpane.h"
#include "ui/booth/problemlist.h"
#include "ui/booth/scannertab.h"
#include "ui/booth/textstab.h"
#include "ui/booth/timestab.h"
#include "ui/common/flowlayout.h"
#include "ui/common/messagestrip.h"
#include "ui/common/plainlabel.h"
#include "ui/common/separator.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

BoothDesigner::BoothDesigner(Clock &clock, const FormSchemaPtr &schema, QWidget *parent)
    : QDialog(parent)
    , m_editing(new BoothEditing(clock, schema, this))
    , m_nameLabel(plainLabel(this))
    , m_name(new QLineEdit(this))
    , m_boothsButton(new QPushButton(this))
    , m_boothsMenu(new QMenu(this))
    , m_undo(new QPushButton(this))
    , m_strip(new MessageStrip(this))
    , m_group(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_preview(new PreviewPane(*m_editing, this))
    , m_problems(new ProblemList(*m_editing, this))
    , m_close(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    // As large as a window of its own: it is worked in for an hour.
    setWindowFlags(Qt::Dialog | Qt::WindowTitleHint | Qt::WindowCloseButtonHint
                   | Qt::WindowMaximizeButtonHint | Qt::WindowSystemMenuHint);
    build();
    wire();
    retranslate();
    turnTo(BoothPart::Pages);
    const QSize room = screen()->availableSize() - QSize(2, 2) * sizes(this).space[3];
    resize(QSize(scaled(1220, this), scaled(800, this)).boundedTo(room));
}

BoothDesigner::~BoothDesigner() = default;

void BoothDesigner::build()
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size.space[3], size.space[2], size.space[3], size.space[2]);
    layout->setSpacing(size.space[1]);
    auto *top = new QHBoxLayout;
    top->setSpacing(size.space[1]);
    m_nameLabel->setBuddy(m_name);
    m_name->setMaxLength(kiosklimits::Name);
    m_name->setObjectName(u"name"_s);
    m_name->setMaximumWidth(scaled(320, this));
    m_boothsButton->setMenu(m_boothsMenu);
    m_boothsButton->setObjectName(u"booths"_s);
    m_undo->setObjectName(u"undo"_s);
    top->addWidget(m_nameLabel);
    top->addWidget(m_name, 1);
    top->addWidget(m_boothsButton);
    top->addStretch();
    top->addWidget(m_undo);
    layout->addLayout(top);
    layout->addWidget(m_strip);

    auto *left = new QWidget(m_splitter);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(size.space[2]);
    buildTabs();
    auto *tabs = new FlowLayout;
    tabs->setSpacing(size.space[0]);
    for (QPushButton *button : m_buttons) {
        if (button) {
            tabs->addWidget(button);
        }
    }
    leftLayout->addLayout(tabs);
    leftLayout->addWidget(m_stack, 1);
    m_splitter->addWidget(left);
    auto *right = new QWidget(m_splitter);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(size.space[3], 0, 0, 0);
    rightLayout->addWidget(m_preview);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);

    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_problems);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(size.space[1]);
    bottom->addStretch();
    bottom->addWidget(m_close);
    bottom->addWidget(m_save);
    layout->addLayout(bottom);
    m_save->setProperty("primary", true);
    m_save->setObjectName(u"save"_s);
    // Enter in a line of text is not to save a file.
    for (QPushButton *button : {m_boothsButton, m_undo, m_close, m_save}) {
        button->setAutoDefault(false);
    }
}

void BoothDesigner::buildTabs()
{
    m_pages = new PagesTab(*m_editing, m_stack);
    m_fixed = new FixedTab(*m_editing, m_stack);
    m_look = new LookTab(*m_editing, m_stack);
    const QList<std::pair<BoothPart, BoothTab *>> tabs{
            {BoothPart::Pages, m_pages},
            {BoothPart::Texts, new TextsTab(*m_editing, m_stack)},
            {BoothPart::Consent, new ConsentTab(*m_editing, m_stack)},
            {BoothPart::FixedValues, m_fixed},
            {BoothPart::Look, m_look},
            {BoothPart::Times, new TimesTab(*m_editing, m_stack)},
            {BoothPart::Scanner, new ScannerTab(*m_editing, m_stack)}};
    for (const auto &[part, tab] : tabs) {
        const auto at = static_cast<size_t>(part);
        auto *button = new QPushButton(this);
        button->setFlat(true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(u"part-"_s + toString(part));
        m_group->addButton(button, static_cast<int>(part));
        m_buttons.at(at) = button;
        m_tabs.at(at) = tab;
        m_stack->addWidget(tab);
    }
}

void BoothDesigner::wire()
{
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { turnTo(static_cast<BoothPart>(id)); });
    connect(m_editing, &BoothEditing::changed, this, &BoothDesigner::onChanged);
    connect(m_editing, &BoothEditing::removed, this,
            [this](const QString &sentence) { say(Notice::Removed, sentence); });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_editing->change(u"name"_s, [&](KioskProfile &profile) { profile.name = text; });
    });
    connect(m_undo, &QPushButton::clicked, m_editing, &BoothEditing::undo);
    auto *undo = new QShortcut(QKeySequence::Undo, this);
    connect(undo, &QShortcut::activated, m_editing, &BoothEditing::undo);
    connect(m_strip, &MessageStrip::buttonClicked, this, [this] {
        if (m_notice == Notice::Removed) {
            m_editing->undo();
        }
        m_strip->hide();
    });
    connect(m_strip, &MessageStrip::dismissed, m_strip, &QWidget::hide);
    connect(m_pages, &PagesTab::pageSelected, this, [this](int page) {
        if (m_part == BoothPart::Pages) {
            m_preview->followPage(page);
        }
    });
    connect(m_look, &LookTab::picturesRequested, this, &BoothDesigner::picturesRequested);
    connect(m_problems, &ProblemList::placeChosen, this, &BoothDesigner::showPlace);
    connect(m_boothsMenu, &QMenu::aboutToShow, this, &BoothDesigner::fillBooths);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &BoothDesigner::chooseFile);
}

const KioskProfile &BoothDesigner::profile() const
{
    return m_editing->profile();
}

void BoothDesigner::begin(const QList<Booth> &booths, const QString &id,
                          const KioskProfile &profile)
{
    m_booths = booths;
    m_id = id;
    m_strip->hide();
    m_isBeginning = true;
    m_editing->begin(profile);
    m_isBeginning = false;
    refresh();
    followPart();
}

void BoothDesigner::setSchema(const FormSchemaPtr &schema)
{
    m_isBeginning = true; // nothing of the booth has changed
    m_editing->setSchema(schema);
    m_isBeginning = false;
    refresh();
}

void BoothDesigner::fillBooths()
{
    m_boothsMenu->clear();
    bool isListed = false;
    for (const Booth &booth : std::as_const(m_booths)) {
        const bool isThis = booth.id == m_id;
        isListed = isListed || isThis;
        QString name = isThis ? profile().name : booth.name;
        name = name.trimmed().isEmpty() ? tr("Without a name", "a booth") : name;
        QAction *action = m_boothsMenu->addAction(name.replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(isThis);
        connect(action, &QAction::triggered, this,
                [this, id = booth.id] { Q_EMIT boothRequested(id); });
    }
    if (!m_booths.isEmpty()) {
        m_boothsMenu->addSeparator();
    }
    m_boothsMenu->addAction(tr("New booth"), this, [this] { Q_EMIT boothRequested(u"new"_s); });
}

void BoothDesigner::onChanged()
{
    refresh();
    if (!m_isBeginning) {
        if (m_notice == Notice::Saved) {
            m_strip->hide(); // the file is not this booth any more
        }
        Q_EMIT profileChanged(m_id, profile());
    }
}

void BoothDesigner::refresh()
{
    if (m_name->text() != profile().name) {
        m_name->setText(profile().name);
    }
    m_undo->setEnabled(m_editing->draft().canUndo());
    m_save->setEnabled(m_problems->maySave() && !m_isSaving);
}

void BoothDesigner::turnTo(BoothPart part)
{
    if (part == BoothPart::Name) {
        return;
    }
    m_part = part;
    m_buttons.at(static_cast<size_t>(part))->setChecked(true);
    m_stack->setCurrentWidget(m_tabs.at(static_cast<size_t>(part)));
    followPart();
}

void BoothDesigner::followPart()
{
    switch (m_part) {
    case BoothPart::Pages:
        m_preview->followPage(m_pages->page());
        break;
    case BoothPart::Texts:
    case BoothPart::Look:
        m_preview->followPage(-1);
        break;
    case BoothPart::Consent:
        m_preview->followConsent();
        break;
    default:
        break;
    }
}

void BoothDesigner::showPlace(const BoothPlace &place)
{
    if (place.part == BoothPart::Name) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    turnTo(place.part);
    m_tabs.at(static_cast<size_t>(place.part))->showPlace(place);
}

void BoothDesigner::takePictures(LookTab::Purpose purpose, const QList<QByteArray> &pictures)
{
    m_look->takePictures(purpose, pictures);
}

void BoothDesigner::keyPressEvent(QKeyEvent *event)
{
    // Esc closes what is above the designer, never the work of an hour.
    if (event->key() == Qt::Key_Escape) {
        m_strip->hide();
        return;
    }
    QDialog::keyPressEvent(event);
}

void BoothDesigner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace leadbooth
