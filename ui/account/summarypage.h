// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account/account.h"
#include "account/portalsummary.h"
#include "ui/account/signinpage.h"

class QGridLayout;

namespace leadbooth {

/*! Who one is in which portal, and what that is good for, before it is kept. */
class SummaryPage final : public SignInPage
{
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent);

    void showSummary(const PortalSummary &summary, AccountKind way);
    [[nodiscard]] QString primaryLabel() const override;

protected:
    void retranslate() override;

private:
    struct Row
    {
        QLabel *name;
        QLabel *value;
    };

    PortalSummary m_summary;
    AccountKind m_way = AccountKind::OAuth;
    QList<Row> m_rows;
    QLabel *m_notes;
};

} // namespace leadbooth
