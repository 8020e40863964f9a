// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "sync/recoverykeyreading.h"
#include "ui/common/messagestrip.h"
#include "ui/queue/columndialog.h"

#include <functional>
#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace leadbooth {

class Announcer;

/*!
 * Takes a recovery key, typed, pasted or from a file, and says with every letter how it stands.
 * Asks by signals and is told by slots; whoever opens it reads the file. What was typed is emptied
 * when it closes. UI thread.
 */
class RecoveryKeyInput final : public ColumnDialog
{
    Q_OBJECT

public:
    using Check = std::function<RecoveryKeyReading(const Secret &text)>;

    explicit RecoveryKeyInput(Check check, QWidget *parent = nullptr);
    ~RecoveryKeyInput() override;

public Q_SLOTS:
    /*! Answers to fileRequested(). */
    void showFile(const leadbooth::Secret &content);
    void showFileError(const leadbooth::Error &error);
    /*! Answers to given(): the leads can be read again; closes. */
    void finish();
    /*! … or why not; a keychain's error means that they can, but only in this run. */
    void showError(const leadbooth::Error &error);

Q_SIGNALS:
    void fileRequested(const QString &path);
    /*! It is complete. */
    void given(const leadbooth::Secret &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void retranslate() override;

private:
    void chooseFile();
    void onEdited();
    void give();
    void showState();
    void showStrip();
    void updateButtons();
    void forget();
    [[nodiscard]] MessageStrip::Message message() const;
    [[nodiscard]] MessageStrip::Message fileMessage() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] Tone stateTone() const;

    const Check m_check;
    RecoveryKeyReading m_reading = RecoveryKeyReading::Missing;
    bool m_isShort = true; //!< too little yet to miss anything in it
    bool m_isBusy = false;
    std::optional<Error> m_error;
    std::optional<Error> m_fileError;
    QLabel *m_intro;
    QLabel *m_label;
    QPlainTextEdit *m_edit;
    QLabel *m_state;
    QPushButton *m_file;
    QPushButton *m_cancel;
    QPushButton *m_open;
    Announcer *m_announcer;
};

} // namespace leadbooth
