// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/form/fieldeditor.h"

class QCompleter;
class QStringListModel;

namespace leadbooth {

class LineEdit;

/*!
 * A user, company or contact: typed text is searched for on the portal a moment after the last key,
 * and one of the hits is chosen. Text that was not chosen from them stays and is kept as it is.
 */
class ReferenceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    /*! From the last key to the search. */
    static constexpr std::chrono::milliseconds SearchDelay{250};

    ReferenceEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent);
    ~ReferenceEditor() override;

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void finish() override;
    void setSearchResults(quint64 requestId, const References &hits) override;
    void setSearchFailed(quint64 requestId) override;
    [[nodiscard]] EditorNotice notice() const override { return {m_notice, {}}; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void textEdited();
    void search();
    void pick(const Reference &hit);
    void putAwayHits();
    void setNotice(const QString &notice);
    [[nodiscard]] QString shown(const ValueItem &item) const;
    void makeCompleter();

    LineEdit *m_line;
    QCompleter *m_completer = nullptr; //!< made for the first hits
    QStringListModel *m_titles = nullptr;
    References m_hits;
    ValueItem m_item; //!< what was set or chosen; stays as long as its text stands there
    QString m_shown;
    QString m_notice;
    quint64 m_requestId = 0; //!< of the search that is waited for; 0: none
    std::unique_ptr<ClockTimer> m_delay;
};

} // namespace leadbooth
