// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/readinesspage.h"

#include "kiosk/readinesstext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/statusdot.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/kioskframe.h"

#include <QCoreApplication>
#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const Sizes &metrics()
{
    return sizes(Density::Kiosk);
}

QLabel *lines(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = plainLabel(parent, role);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

Tone toneOf(ReadinessGrade grade)
{
    switch (grade) {
    case ReadinessGrade::Green:
        return Tone::Ok;
    case ReadinessGrade::Yellow:
        return Tone::Warning;
    case ReadinessGrade::Red:
        break;
    }
    return Tone::Danger;
}

/*! Days and amounts as people write them; a lead's number stays as the portal has it. */
QString shownValue(const ReadinessCheck &check, const QLocale &locale)
{
    const QString subject = codeOf(check.finding).section(u'.', 0, 0);
    const QDate day = QDate::fromString(check.value, Qt::ISODate);
    if (subject == "token"_L1 && day.isValid()) {
        return locale.toString(day, QLocale::ShortFormat);
    }
    bool isAmount = false;
    const qlonglong amount = check.value.toLongLong(&isAmount);
    return isAmount && (subject == "disk"_L1 || subject == "queue"_L1) ? locale.toString(amount)
                                                                       : check.value;
}

QString translated(const char *text, const QString &value)
{
    return filledIn(QCoreApplication::translate(ReadinessContext, text), value);
}

} // namespace

ReadinessPage::ReadinessPage(QWidget *parent)
    : QWidget(parent)
    , m_title(lines({}, TextRole::Section, this))
    , m_summary(lines({}, TextRole::Body, this))
    , m_area(new QScrollArea(this))
    , m_again(new KioskButton({}, KioskButton::Kind::Normal, this))
    , m_back(new KioskButton({}, KioskButton::Kind::Primary, this))
{
    const int space = metrics().space[0];
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics().space[2], metrics().space[1], metrics().space[2], 0);
    head->setSpacing(space);
    head->addWidget(m_title);
    head->addWidget(m_summary);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    moveByFinger(m_area);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(metrics().space[2], space, metrics().space[2], metrics().space[1]);
    footer->addWidget(m_back);
    footer->addStretch(1);
    footer->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
    layout->addLayout(footer);
    m_summary->setObjectName(u"readiness-summary"_s);
    m_back->setObjectName(u"readiness-back"_s);
    m_again->setObjectName(u"readiness-again"_s);
    connect(m_back, &QPushButton::clicked, this, &ReadinessPage::backPressed);
    connect(m_again, &QPushButton::clicked, this, &ReadinessPage::againPressed);
    retranslate();
}

ReadinessPage::~ReadinessPage() = default;

void ReadinessPage::showBusy()
{
    m_state = State::Busy;
    m_checks.clear();
    retranslate();
}

void ReadinessPage::show(const QList<ReadinessCheck> &checks)
{
    m_state = State::Checked;
    m_checks = checks;
    retranslate();
}

void ReadinessPage::showFailure()
{
    m_state = State::Failed;
    m_checks.clear();
    retranslate();
}

void ReadinessPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

void ReadinessPage::retranslate()
{
    m_title->setText(tr("Is the booth ready?"));
    m_back->setLabel(tr("Back"));
    m_again->setLabel(tr("Look again"));
    m_again->setEnabled(m_state != State::Busy);
    const auto graded = [this](ReadinessGrade grade) {
        return static_cast<int>(
                std::ranges::count(m_checks, grade, [](const ReadinessCheck &check) {
                    return gradeOf(check.finding);
                }));
    };
    switch (m_state) {
    case State::Busy:
        m_summary->setText(tr("Looking at the account, the portal, this computer and the booth "
                              "file. This may take a minute…"));
        setTone(m_summary, Tone::Muted);
        break;
    case State::Failed:
        m_summary->setText(tr("It could not be found out. Look again; if that does not help, run "
                              "“leadbooth-cli doctor --kiosk” in a terminal."));
        setTone(m_summary, Tone::Danger);
        break;
    case State::Checked:
        if (const int toMend = graded(ReadinessGrade::Red); toMend > 0) {
            m_summary->setText(tr("Not yet: %n thing(s) to mend.", nullptr, toMend));
            setTone(m_summary, Tone::Danger);
        } else if (const int toSee = graded(ReadinessGrade::Yellow); toSee > 0) {
            m_summary->setText(tr("Yes, but somebody should look at %n thing(s).", nullptr, toSee));
            setTone(m_summary, Tone::Warning);
        } else {
            m_summary->setText(tr("Yes."));
            setTone(m_summary, Tone::Ok);
        }
        break;
    }
    build();
}

void ReadinessPage::build()
{
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(metrics().space[2], metrics().space[0], metrics().space[2], 0);
    column->setSpacing(metrics().space[0]);
    addGroup(ReadinessGrade::Red, tr("To mend"));
    addGroup(ReadinessGrade::Yellow, tr("To look at"));
    addGroup(ReadinessGrade::Green, tr("In order"));
    column->addStretch(1);
    m_area->setWidget(m_list); // deletes the list before
}

void ReadinessPage::addGroup(ReadinessGrade grade, const QString &title)
{
    bool hasTitle = false;
    for (const ReadinessCheck &check : std::as_const(m_checks)) {
        if (gradeOf(check.finding) != grade) {
            continue;
        }
        if (!hasTitle) {
            m_list->layout()->addWidget(lines(title, TextRole::Section, m_list));
            hasTitle = true;
        }
        addCheck(check);
    }
}

void ReadinessPage::addCheck(const ReadinessCheck &check)
{
    const ReadinessText text = textOf(check.finding);
    const QString value = shownValue(check, locale());
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().space[0]);
    auto *dot = new StatusDot(m_list);
    dot->setTone(toneOf(gradeOf(check.finding)));
    row->addWidget(dot, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(lines(translated(text.what, value), TextRole::Body, m_list));
    if (*text.toDo != '\0') {
        QLabel *toDo = lines(translated(text.toDo, value), TextRole::Hint, m_list);
        setTone(toDo, Tone::Muted);
        words->addWidget(toDo);
    }
    row->addLayout(words, 1);
    static_cast<QVBoxLayout *>(m_list->layout())->addLayout(row);
}

} // namespace leadbooth
