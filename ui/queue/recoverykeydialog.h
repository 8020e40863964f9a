// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "ui/queue/columndialog.h"

#include <QList>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace leadbooth {

class RecoveryKeyCode;

/*!
 * Hands the queue's recovery key to a person: as text and as a QR code, both hidden until they are
 * asked for, and as a file. Accepted: it was shown or saved. Whoever opens it writes the file. The
 * key is emptied when it closes. UI thread.
 */
class RecoveryKeyDialog final : public ColumnDialog
{
    Q_OBJECT

public:
    enum class Occasion {
        FirstKey, //!< it was just made: to be kept, now or later
        AtWill,   //!< a person wants to see it
    };

    /*! \a text: groups with hyphens between. \a code: see RecoveryKeyCode. */
    RecoveryKeyDialog(const Secret &text, const QList<QList<bool>> &code, Occasion occasion,
                      QWidget *parent = nullptr);
    ~RecoveryKeyDialog() override;

public Q_SLOTS:
    /*! Answers to saveRequested(). */
    void showSaved(const QString &path);
    void showError(const leadbooth::Error &error);

Q_SIGNALS:
    /*! \a content: the key with an explanation in the language of the program. */
    void saveRequested(const QString &path, const leadbooth::Secret &content);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    void chooseFile();
    void showKey(bool shown);
    void showStrip();
    void forget();
    [[nodiscard]] Secret fileContent() const;

    Secret m_text;
    const Occasion m_occasion;
    QString m_savedAs;
    std::optional<Error> m_error;
    bool m_isKept;
    QLabel *m_why;
    QBoxLayout *m_card;
    QLabel *m_key;
    RecoveryKeyCode *m_code;
    QPushButton *m_show;
    QLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_later;
    QPushButton *m_done;
};

} // namespace leadbooth
