// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/summarypage.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int RowCount = 5;

bool maySeeUsers(const QStringList &scopes)
{
    return scopes.contains(u"user_brief"_s) || scopes.contains(u"user_basic"_s)
           || scopes.contains(u"user"_s);
}

} // namespace

SummaryPage::SummaryPage(QWidget *parent)
    : SignInPage(parent)
    , m_notes(nullptr)
{
    const Sizes &size = sizes(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(size.space[3]);
    grid->setVerticalSpacing(size.space[0]);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < RowCount; ++row) {
        const Row made{.name = new QLabel(this), .value = makeParagraph(this)};
        made.name->setTextFormat(Qt::PlainText);
        made.name->setForegroundRole(QPalette::PlaceholderText);
        made.name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(made.name, row, 0);
        grid->addWidget(made.value, row, 1);
        m_rows.append(made);
    }
    column().addLayout(grid);
    column().addSpacing(size.space[1]);
    m_notes = addParagraph();
    column().addStretch();
    retranslate();
}

void SummaryPage::showSummary(const PortalSummary &summary, AccountKind way)
{
    m_summary = summary;
    m_way = way;
    retranslate();
}

QString SummaryPage::primaryLabel() const
{
    return tr("Connect", "button");
}

void SummaryPage::retranslate()
{
    setHeading(tr("This works"));
    const QString names[RowCount] = {tr("Portal"), tr("User"), tr("Way"), tr("Permissions"),
                                     tr("CRM")};
    const QString values[RowCount] = {
            m_summary.portal, m_summary.userName,
            m_way == AccountKind::OAuth ? tr("Signed in with Bitrix24") : tr("Webhook"),
            m_summary.scopes.join(u", "_s),
            m_summary.isSimpleMode ? tr("Without leads: each lead becomes a deal at once")
                                   : tr("With leads")};
    for (int row = 0; row < RowCount; ++row) {
        const Row &shown = m_rows.at(row);
        shown.name->setText(names[row]);
        shown.value->setText(values[row]);
        shown.name->setVisible(!values[row].isEmpty());
        shown.value->setVisible(!values[row].isEmpty());
    }
    QStringList notes;
    notes << (m_summary.canReadLeads ? tr("Leads may be read, so Leadbooth can find out what "
                                          "became of a lead whose answer got lost.")
                                     : tr("Leads may not be read. If an answer gets lost, you "
                                          "will have to look in Bitrix24 yourself. The portal's "
                                          "administrator can allow your user to read leads."));
    if (!m_summary.scopes.isEmpty() && !maySeeUsers(m_summary.scopes)) {
        notes << tr("Names of colleagues cannot be looked up. For that, add the permission Users "
                    "(minimal) (user_brief) in Bitrix24.");
    }
    m_notes->setText(notes.join(u"\n\n"_s));
    setAccessibleDescription(m_notes->text());
}

} // namespace leadbooth
