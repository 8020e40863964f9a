// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/mendingmessages.h"
#include "ui/form/formcontext.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace leadbooth {

class ChoiceCombo;
class ChoiceModel;
class FieldEditor;

/*!
 * One thing that was changed in the portal, how many leads it keeps from being sent, and what is to
 * become of them. Undecided at first. UI thread.
 */
class MendingRow final : public QWidget
{
    Q_OBJECT

public:
    /*! The present form is the context's. */
    MendingRow(const FormChange &change, FormContextPtr context, QWidget *parent);
    ~MendingRow() override;

    [[nodiscard]] const FormChange &change() const { return m_change; }
    /*! No value: it is not decided, or not wholly. */
    [[nodiscard]] std::optional<MendingRule> decision() const;
    /*! Shows an earlier decision about the same change, as far as the form still allows it. */
    void setDecision(const MendingRule &rule);
    /*! The name of the field, for a question. */
    [[nodiscard]] QString fieldName() const;

Q_SIGNALS:
    void decided(); //!< anew, or not any more

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Offer { Later, Replace, Move, Drop };
    [[nodiscard]] bool offers(Offer offer) const;
    [[nodiscard]] Offer chosen() const;
    [[nodiscard]] const FieldSchema *field() const;
    [[nodiscard]] bool isAmount() const;
    [[nodiscard]] ChoiceList actions() const;
    [[nodiscard]] ChoiceList targetsOf(Offer offer) const;
    [[nodiscard]] QString actionLabel(Offer offer) const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString refusal() const;
    void makeFieldEditor();
    void onActionChanged();
    void updateTexts();
    void retranslate();

    const FormChange m_change;
    const FormContextPtr m_context;
    QLabel *m_sentence;
    QLabel *m_count;
    ChoiceModel *m_actionModel;
    ChoiceCombo *m_action;
    ChoiceModel *m_targetModel;
    ChoiceCombo *m_target;
    FieldEditor *m_editor = nullptr; //!< NowRequired, where one value can do for all
    QLabel *m_hint;
    QBoxLayout *m_controls; //!< side by side, or under each other where it is narrow
};

} // namespace leadbooth
