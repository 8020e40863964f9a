// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/style.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace leadbooth {

/*!
 * One page of signing in: a heading, texts and fields. The dialog around it has the buttons. A page
 * knows nothing of the others and asks nobody.
 */
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent);
    ~SignInPage() override;

    /*! Whether the primary button leads on from here. */
    [[nodiscard]] virtual bool isComplete() const { return true; }
    [[nodiscard]] virtual QString primaryLabel() const;
    /*! Where typing begins; null: at the primary button. */
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; }
    /*! Empties what is secret, and what could bring it back. */
    virtual void forget() {}

Q_SIGNALS:
    void changed(); //!< isComplete() or primaryLabel() may have

protected:
    void changeEvent(QEvent *event) override;
    /*! Sets every text. Called by the page's own constructor and when the language changes. */
    virtual void retranslate() = 0;

    void setHeading(const QString &text);
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }
    QLabel *addParagraph(TextRole role = TextRole::Body);
    /*! A label above \a field, which is its buddy. */
    QLabel *addField(QWidget *field, QWidget *buddy = nullptr);

private:
    QVBoxLayout *m_column;
    QLabel *m_heading;
};

/*! Plain text over as many lines as it needs; hints are muted. */
[[nodiscard]] QLabel *makeParagraph(QWidget *parent, TextRole role = TextRole::Body);

} // namespace leadbooth
