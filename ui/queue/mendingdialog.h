// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "lead/formschema.h"
#include "sync/mendingmessages.h"

#include <QDialog>
#include <QLocale>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace leadbooth {

class MendingRow;
class MessageStrip;

/*!
 * What was changed in the portal's form since leads were typed that are not sent yet, one line a
 * change, and what is to become of them: each decision is for all leads that the change concerns,
 * and a lead is mended when all that is in its way is decided. Asks by signals and is told by
 * slots. Keyboard: Tab goes through the changes, Ctrl+Enter mends. UI thread.
 */
class MendingDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! Beyond this many changes the rest is shown when these are dealt with. */
    static constexpr int MostShown = 100;

    /*! \a clock must live longer. \a locale: for numbers and dates. */
    MendingDialog(Clock &clock, const QLocale &locale, QWidget *parent = nullptr);
    ~MendingDialog() override;

public Q_SLOTS:
    /*! The answer to checkRequested(). Decisions that were made and still fit stay. \a schema: the
     * form that was compared with. */
    void showChanges(const leadbooth::FormChanges &changes, const leadbooth::FormSchemaPtr &schema);
    /*! The answer to mendRequested(); asks for the changes anew. */
    void showReport(const leadbooth::MendingReport &report);
    /*! Either could not be done. */
    void showError(const leadbooth::Error &error);

Q_SIGNALS:
    void checkRequested(); //!< when it is shown, and after each mending
    void mendRequested(const leadbooth::MendingRequest &request);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /*! What is decided so far, and for whom that is enough. */
    struct Plan
    {
        QList<MendingRule> rules;
        std::vector<quint32> ready; //!< of m_leads
        qint64 undecided = 0;       //!< leads with a decision that need another one as well
        QStringList dropped;        //!< names of fields that something is left out of
        qint64 losing = 0;          //!< leads that something is left out of
    };
    enum class Phase { Checking, Choosing, Mending };

    /*! After each key in a row: costs no more than some passes over numbers for 100,000 leads. */
    [[nodiscard]] Plan plan() const;
    [[nodiscard]] MendingRequest requestOf(const Plan &plan) const;
    void numberLeads();
    void setPhase(Phase phase);
    void apply();
    void send(const MendingRequest &request);
    [[nodiscard]] QString emptyText() const;
    void updateFoot();
    void retranslate();

    Clock &m_clock;
    const QLocale m_locale;
    FormChanges m_changes;
    QList<OriginId> m_leads;                     //!< of m_changes, each once
    std::vector<std::vector<quint32>> m_leadsOf; //!< per change: places in m_leads
    bool m_isCompared = false;                   //!< m_changes are an answer
    QList<MendingRule> m_applied;                //!< under way, or the last ones
    Phase m_phase = Phase::Checking;
    QList<MendingRow *> m_rows;
    MessageStrip *m_strip;
    QLabel *m_intro;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    QLabel *m_empty;
    QLabel *m_note;
    QPushButton *m_mend;
    QPushButton *m_close;
};

} // namespace leadbooth
