// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/reference.h"
#include "ui/booth/boothtab.h"

namespace leadbooth {

class FormView;

/*! What every lead of the booth has, in the form's own editors; fields that have another use are
 * not there. UI thread. */
class FixedTab final : public BoothTab
{
    Q_OBJECT

public:
    FixedTab(BoothEditing &editing, QWidget *parent);
    ~FixedTab() override;

    void showPlace(const BoothPlace &place) override;
    /*! Answer searchRequested(). */
    void showReferences(const QString &field, quint64 requestId, const References &references);
    void showSearchError(const QString &field, quint64 requestId);

Q_SIGNALS:
    void searchRequested(const QString &field, leadbooth::FieldType type, const QString &text,
                         quint64 requestId);

protected:
    void refresh() override;
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    /*! The form without what has another use. */
    void takeSchema();
    void takeValues();
    void onEdited();

    QLabel *m_hint;
    FormView *m_form;
    QStringList m_used; //!< codes that are not in the form that is shown
    FormSchemaPtr m_of; //!< what that form was made of
};

} // namespace leadbooth
