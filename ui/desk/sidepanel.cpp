// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/sidepanel.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int KeptSent = 8;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_knownTitle(plainLabel(this, TextRole::Section))
    , m_knownRows(new QVBoxLayout)
    , m_sentTitle(plainLabel(this, TextRole::Section))
    , m_sentRows(new QVBoxLayout)
{
    const Sizes &size = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(size.space[4], size.space[4], size.space[4], size.space[4]);
    layout->setSpacing(size.space[1]);
    m_knownRows->setSpacing(size.space[1]);
    m_sentRows->setSpacing(size.space[1]);
    layout->addWidget(m_knownTitle);
    layout->addLayout(m_knownRows);
    layout->addSpacing(size.space[4]);
    layout->addWidget(m_sentTitle);
    layout->addLayout(m_sentRows);
    layout->addStretch();
    rebuild();
}

void SidePanel::showNothingAsked()
{
    showKnown(Known::NotAsked, {});
}

void SidePanel::showKnown(const QList<Reference> &known)
{
    showKnown(Known::Told, known);
}

void SidePanel::showKnownFailed()
{
    showKnown(Known::Failed, {});
}

void SidePanel::showKnown(Known state, const QList<Reference> &known)
{
    m_knownState = state;
    m_known = known;
    rebuild();
}

void SidePanel::addSent(const Sent &sent)
{
    const auto same = std::find_if(m_sent.begin(), m_sent.end(),
                                   [&sent](const Sent &other) { return other.key == sent.key; });
    if (same != m_sent.end()) {
        const QDateTime at = same->at;
        *same = sent;
        same->at = at;
    } else {
        m_sent.prepend(sent);
    }
    while (m_sent.size() > KeptSent) {
        m_sent.removeLast();
    }
    rebuild();
}

QString SidePanel::knownHint() const
{
    switch (m_knownState) {
    case Known::NotAsked:
        return tr("Who has the same phone or e-mail appears here once you have typed one.");
    case Known::Told:
        return tr("Nobody in the portal has this phone or e-mail, as far as you may see.");
    case Known::Failed:
        return tr("This cannot be looked up right now. Leadbooth tries again by itself.");
    }
    return {};
}

void SidePanel::addRow(QVBoxLayout *layout, const QString &leading, const QString &text,
                       const QString &trailing, const QUrl &url)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(sizes(this).space[1]);
    line->addWidget(new ElidedLabel(leading, Tone::Muted, row));
    auto *middle = new ElidedLabel(text, Tone::Text, row);
    middle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line->addWidget(middle, 1);
    if (!trailing.isEmpty()) {
        line->addWidget(new ElidedLabel(trailing, Tone::Muted, row));
    }
    if (url.isValid()) {
        auto *open = new QPushButton(tr("Open", "button"), row);
        open->setFlat(true);
        open->setAccessibleName(tr("Open %1 in Bitrix24").arg(text));
        connect(open, &QPushButton::clicked, this, [this, url] { Q_EMIT openRequested(url); });
        line->addWidget(open);
    }
    layout->addWidget(row);
}

QString SidePanel::kindName(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::User:
        return tr("User");
    case ReferenceKind::Lead:
        return tr("Lead");
    case ReferenceKind::Contact:
        return tr("Contact");
    case ReferenceKind::Company:
        return tr("Company");
    }
    return {};
}

void SidePanel::rebuild()
{
    clear(m_knownRows);
    clear(m_sentRows);
    m_knownTitle->setText(tr("Already known?"));
    m_sentTitle->setText(tr("Last sent"));
    const auto addHint = [this](QVBoxLayout *layout, const QString &text) {
        QLabel *hint = plainLabel(this);
        hint->setText(text);
        hint->setWordWrap(true);
        setTone(hint, Tone::Muted);
        layout->addWidget(hint);
    };
    if (m_known.isEmpty()) {
        addHint(m_knownRows, knownHint());
    }
    for (const Reference &reference : std::as_const(m_known)) {
        addRow(m_knownRows, kindName(reference.kind), reference.name, reference.detail,
               reference.url);
    }
    if (m_sent.isEmpty()) {
        addHint(m_sentRows, tr("Leads that you send appear here with their numbers."));
    }
    for (const Sent &sent : std::as_const(m_sent)) {
        addRow(m_sentRows, sent.id, sent.title,
               QLocale().toString(sent.at.time(), QLocale::ShortFormat), sent.url);
    }
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        rebuild();
    }
    QWidget::changeEvent(event);
}

} // namespace leadbooth
