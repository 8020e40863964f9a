// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/queue/queueview.h"

#include <map>

class QButtonGroup;
class QLineEdit;
class QPushButton;

namespace leadbooth {

/*! Which leads the list shows: the chips with their counts, and the search. UI thread. */
class QueueFilter final : public QWidget
{
    Q_OBJECT

public:
    using Filter = QueueView::Filter;

    /*! \a clock must live longer. History: there is a search only. */
    QueueFilter(Clock &clock, QueueView::Contents contents, QWidget *parent);
    ~QueueFilter() override;

    [[nodiscard]] Filter filter() const { return m_filter; }
    /*! As it was last asked for: typing asks once it pauses. */
    [[nodiscard]] const QString &text() const { return m_text; }
    /*! Emits nothing. */
    void setFilter(Filter filter);
    void setCounts(const QueueCounts &counts, qint64 duplicates);
    void takeFocus();
    /*! Ends the search; false: there was none. */
    bool clearSearch();
    [[nodiscard]] const QLineEdit *searchEdit() const { return m_search; }

    /*! What is asked of the queue for it. */
    [[nodiscard]] QueueRequest question() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onTyped();
    void search();
    void retranslate();
    [[nodiscard]] qint64 countOf(Filter filter) const;
    [[nodiscard]] static QString label(Filter filter);

    Clock &m_clock;
    Filter m_filter;
    QString m_text;
    QueueCounts m_counts;
    qint64 m_duplicates = 0;
    QButtonGroup *m_group;
    std::map<Filter, QPushButton *> m_chips;
    QLineEdit *m_search;
    std::unique_ptr<ClockTimer> m_pause;
};

} // namespace leadbooth
