// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/timestab.h"

#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

const QString TimeFormat = u"HH:mm"_s;
const KioskSleep UsualSleep{.from = QTime(20, 0), .to = QTime(8, 0)};
constexpr int MostSeconds = 9999;

} // namespace

TimesTab::TimesTab(BoothEditing &editing, QWidget *parent)
    : BoothTab(editing, parent)
    , m_seconds{{{.value = &KioskProfile::idleSeconds, .range = kiosklimits::IdleSeconds},
                 {.value = &KioskProfile::warningSeconds, .range = kiosklimits::WarningSeconds},
                 {.value = &KioskProfile::thanksSeconds, .range = kiosklimits::ThanksSeconds}}}
    , m_keeps(new QCheckBox(this))
    , m_sleeps(new QCheckBox(this))
    , m_fromLabel(plainLabel(this))
    , m_from(new QLineEdit(this))
    , m_toLabel(plainLabel(this))
    , m_to(new QLineEdit(this))
{
    const Sizes &size = sizes(this);
    const int lineWidth = scaled(72, this);
    QVBoxLayout *column = scrolledColumn(this);
    m_heading = addHeading(column, this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(size.space[1]);
    grid->setVerticalSpacing(size.space[0]);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (Seconds &seconds : m_seconds) {
        seconds.label = plainLabel(this);
        seconds.label->setWordWrap(true);
        seconds.label->setMinimumWidth(scaled(220, this));
        seconds.line = new QLineEdit(this);
        seconds.line->setFixedWidth(lineWidth);
        seconds.line->setValidator(new QIntValidator(0, MostSeconds, seconds.line));
        seconds.line->setObjectName(u"seconds-%1"_s.arg(row));
        seconds.unit = plainLabel(this);
        seconds.unit->setWordWrap(true);
        seconds.label->setBuddy(seconds.line);
        grid->addWidget(seconds.label, row, 0);
        grid->addWidget(seconds.line, row, 1);
        grid->addWidget(seconds.unit, row, 2);
        ++row;
        connect(seconds.line, &QLineEdit::textEdited, this,
                [this, value = seconds.value](const QString &text) {
                    this->editing().change(u"seconds"_s, [&](KioskProfile &profile) {
                        profile.*value = text.toInt();
                    });
                });
    }
    column->addLayout(grid);
    column->addSpacing(size.space[1]);
    column->addWidget(m_keeps);
    m_keeps->setObjectName(u"keepsUnfinished"_s);
    m_keepsHint = addHint(column, this);
    m_sleepHeading = addHeading(column, this);
    column->addWidget(m_sleeps);
    m_sleeps->setObjectName(u"sleeps"_s);
    auto *times = new QHBoxLayout;
    times->setSpacing(size.space[1]);
    for (auto [label, line, name] :
         {std::tuple{m_fromLabel, m_from, u"sleepFrom"_s}, {m_toLabel, m_to, u"sleepTo"_s}}) {
        line->setFixedWidth(lineWidth);
        line->setObjectName(name);
        line->setPlaceholderText(u"00:00"_s);
        label->setBuddy(line);
        times->addWidget(label);
        times->addWidget(line);
        connect(line, &QLineEdit::editingFinished, this, &TimesTab::onSleepEdited);
    }
    times->addStretch();
    column->addLayout(times);
    m_sleepHint = addHint(column, this);
    column->addStretch();

    connect(m_keeps, &QCheckBox::clicked, this, [this](bool isOn) {
        this->editing().change({}, [&](KioskProfile &profile) { profile.keepsUnfinished = isOn; });
    });
    connect(m_sleeps, &QCheckBox::clicked, this, [this](bool isOn) {
        this->editing().change({}, [&](KioskProfile &profile) {
            profile.sleep = isOn ? std::optional(UsualSleep) : std::nullopt;
        });
    });
    begin();
}

TimesTab::~TimesTab() = default;

void TimesTab::onSleepEdited()
{
    const auto timeOf = [](const QLineEdit *line, const QTime &before) {
        const QTime typed = QTime::fromString(line->text().trimmed(), u"H:mm"_s);
        return typed.isValid() ? typed : before;
    };
    editing().change(u"sleep"_s, [&](KioskProfile &profile) {
        if (profile.sleep) {
            profile.sleep = KioskSleep{.from = timeOf(m_from, profile.sleep->from),
                                       .to = timeOf(m_to, profile.sleep->to)};
        }
    });
    refresh(); // what is no time goes
}

void TimesTab::refresh()
{
    for (const Seconds &seconds : m_seconds) {
        const int value = profile().*seconds.value;
        if (seconds.line->text().toInt() != value || seconds.line->text().isEmpty()) {
            seconds.line->setText(value > 0 ? QString::number(value) : QString());
        }
    }
    m_keeps->setChecked(profile().keepsUnfinished);
    const std::optional<KioskSleep> &sleep = profile().sleep;
    m_sleeps->setChecked(sleep.has_value());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to}) {
        widget->setEnabled(sleep.has_value());
    }
    m_from->setText(sleep ? sleep->from.toString(TimeFormat) : QString());
    m_to->setText(sleep ? sleep->to.toString(TimeFormat) : QString());
}

void TimesTab::showPlace(const BoothPlace &)
{
    for (const Seconds &seconds : m_seconds) {
        const int value = profile().*seconds.value;
        if (value < seconds.range.least || value > seconds.range.most) {
            seconds.line->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    (profile().sleep ? m_from : m_seconds.front().line)->setFocus(Qt::OtherFocusReason);
}

void TimesTab::retranslate()
{
    m_heading->setText(tr("When nobody touches the screen"));
    const std::array<QString, 3> labels{tr("Ask whether somebody is there after"),
                                        tr("Put everything away after a further"),
                                        tr("Show the thanks for")};
    for (size_t i = 0; i < m_seconds.size(); ++i) {
        const Seconds &seconds = m_seconds.at(i);
        seconds.label->setText(labels.at(i));
        seconds.unit->setText(
                tr("seconds (%1 to %2)").arg(seconds.range.least).arg(seconds.range.most));
        seconds.line->setAccessibleName(seconds.label->text());
        seconds.line->setAccessibleDescription(seconds.unit->text());
    }
    m_keeps->setText(tr("Keep what a visitor began and left"));
    m_keepsHint->setText(tr("The staff finds it among the drafts, encrypted. Say so in the text of "
                            "the consent."));
    m_sleepHeading->setText(tr("At night"));
    m_sleeps->setText(tr("Turn the screen dark"));
    m_fromLabel->setText(tr("from", "a time of day"));
    m_toLabel->setText(tr("to", "a time of day"));
    m_from->setAccessibleName(tr("Dark from"));
    m_to->setAccessibleName(tr("Dark to"));
    m_sleepHint->setText(tr("By the clock of the booth's computer, as 20:00."));
}

} // namespace leadbooth
