// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/guidepage.h"

#include "account/signinmessages.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace leadbooth {

GuidePage::GuidePage(QWidget *parent)
    : SignInPage(parent)
    , m_open(addParagraph())
    , m_result(nullptr)
    , m_https(nullptr)
    , m_port(DefaultCallbackPort)
{
    const Sizes &size = sizes(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(size.space[0]);
    grid->setVerticalSpacing(size.space[0]);
    grid->setColumnStretch(0, 1);
    // Bitrix24's type, handler address and the two permissions.
    for (int row = 0; row < 4; ++row) {
        Value value{.name = makeParagraph(this),
                    .value = new QLineEdit(this),
                    .copy = new QPushButton(this)};
        value.value->setReadOnly(true);
        value.name->setBuddy(value.value);
        value.copy->setAutoDefault(false);
        grid->addWidget(value.name, 2 * row, 0, 1, 2);
        grid->addWidget(value.value, 2 * row + 1, 0);
        grid->addWidget(value.copy, 2 * row + 1, 1);
        connect(value.copy, &QPushButton::clicked, this,
                [this, line = value.value] { Q_EMIT copyRequested(line->text()); });
        m_values.append(value);
    }
    column().addLayout(grid);
    m_result = addParagraph();
    m_https = addParagraph(TextRole::Hint);
    column().addStretch();
    retranslate();
}

void GuidePage::setPort(quint16 port)
{
    m_port = port == 0 ? DefaultCallbackPort : port;
    retranslate();
}

QString GuidePage::primaryLabel() const
{
    return tr("Done", "button");
}

QWidget *GuidePage::firstField() const
{
    return m_values.at(1).copy;
}

void GuidePage::retranslate()
{
    setHeading(tr("How to make the application"));
    m_open->setText(tr("An administrator opens Developer resources → Other → Local application in "
                       "Bitrix24 and fills in:"));
    const QString names[] = {tr("Type", "of an application in Bitrix24"),
                             tr("Your handler path", "Bitrix24's name of the field"),
                             tr("Permission: CRM"), tr("Permission: Users (minimal)")};
    const QString values[] = {tr("Server", "Bitrix24's name of a type of application"),
                              u"http://127.0.0.1:%1/"_s.arg(m_port), u"crm"_s, u"user_brief"_s};
    for (int row = 0; row < 4; ++row) {
        const Value &value = m_values.at(row);
        value.name->setText(names[row]);
        value.value->setText(values[row]);
        value.value->setCursorPosition(0);
        value.copy->setText(tr("Copy", "button"));
        value.copy->setAccessibleName(tr("Copy: %1").arg(value.value->text()));
    }
    m_result->setText(tr("After saving, Bitrix24 shows the application ID and the application "
                         "key. Everybody who signs in needs both."));
    m_https->setText(tr("If Bitrix24 takes only an address with https, leave https there. The "
                        "browser then ends at a page that cannot be opened: copy that page's "
                        "address into Leadbooth, which asks for it."));
}

} // namespace leadbooth
