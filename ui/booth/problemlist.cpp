// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/problemlist.h"

#include "ui/booth/boothproblemtext.h"
#include "ui/common/icon.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int MostRows = 3; //!< before they are scrolled

} // namespace

ProblemList::ProblemList(BoothEditing &editing, QWidget *parent)
    : QWidget(parent)
    , m_editing(editing)
    , m_summary(plainLabel(this))
    , m_area(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes(this).space[0]);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_summary->setFont(strong);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_area);
    connect(&editing, &BoothEditing::changed, this, &ProblemList::refresh);
    m_problems = boothProblems(editing.profile(), *editing.schema());
    show();
}

ProblemList::~ProblemList() = default;

bool ProblemList::maySave() const
{
    return std::none_of(m_problems.cbegin(), m_problems.cend(), keepsFromSaving);
}

void ProblemList::refresh()
{
    const QList<BoothProblem> problems = boothProblems(m_editing.profile(), *m_editing.schema());
    if (problems != m_problems) {
        m_problems = problems;
        show();
    }
}

void ProblemList::show()
{
    const Sizes &size = sizes(this);
    const auto errors = std::count_if(m_problems.cbegin(), m_problems.cend(), keepsFromSaving);
    const auto warnings = m_problems.size() - errors;
    m_summary->setText(
            m_problems.isEmpty() ? tr("Everything fits the portal's form.")
            : errors > 0
                    ? tr("%n thing(s) to mend before the file can be saved.", nullptr, int(errors))
                    : tr("%n thing(s) to look at. The file can be saved.", nullptr, int(warnings)));
    m_rows = new QWidget(m_area);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, size.space[1], 0);
    grid->setHorizontalSpacing(size.space[1]);
    grid->setVerticalSpacing(size.space[0]);
    grid->setColumnStretch(1, 1);
    const int side = iconSide(size, fontMetrics());
    int row = 0;
    int height = 0;
    for (const BoothProblem &problem : std::as_const(m_problems)) {
        const bool isError = keepsFromSaving(problem);
        auto *mark = new QLabel(m_rows);
        mark->setPixmap(icon(u"alert"_s, isError ? Tone::Danger : Tone::Warning)
                                .pixmap(QSize(side, side), devicePixelRatioF()));
        mark->setAccessibleName(isError ? tr("To mend") : tr("To look at"));
        QLabel *text = plainParagraph(m_rows);
        text->setText(boothProblemText(problem, m_editing));
        text->setToolTip(problem.detail);
        auto *button = new QPushButton(tr("Show", "button: where it is mended"), m_rows);
        button->setAutoDefault(false);
        button->setObjectName(u"problem-%1"_s.arg(row));
        button->setAccessibleDescription(text->text());
        connect(button, &QPushButton::clicked, this,
                [this, place = problem.place] { Q_EMIT placeChosen(place); });
        grid->addWidget(mark, row, 0);
        grid->addWidget(text, row, 1);
        grid->addWidget(button, row, 2);
        if (row < MostRows) {
            height += button->sizeHint().height() + size.space[0];
        }
        ++row;
    }
    m_area->setWidget(m_rows);
    m_area->setFixedHeight(height);
    m_area->setVisible(!m_problems.isEmpty());
}

void ProblemList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        show();
    }
    QWidget::changeEvent(event);
}

} // namespace leadbooth
