// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "sync/transfermessages.h"
#include "ui/common/style.h"
#include "ui/queue/columndialog.h"

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leadbooth {

class Announcer;
class RadioButton;
class SecretEdit;

/*!
 * Moves leads that are not sent into a file for another computer: says what that means, asks how
 * the file is locked and where it goes. Asks by signals and is told by slots; whoever opens it
 * counts the leads and writes the file. Passphrases are emptied when it closes, and it does not
 * close while the file is being written. UI thread.
 */
class ExportDialog final : public ColumnDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);
    ~ExportDialog() override;

public Q_SLOTS:
    /*! What would go into the file; nothing can be chosen before. */
    void showOffer(const leadbooth::ExportOffer &offer);
    /*! Answers to exportRequested(). */
    void showExported(qint64 leads, const QString &path);
    /*! … or why not; also why there is no offer. */
    void showError(const leadbooth::Error &error);

    void reject() override;

Q_SIGNALS:
    /*! An empty \a passphrase: without the key. */
    void exportRequested(const QString &path, const leadbooth::Secret &passphrase);

protected:
    void changeEvent(QEvent *event) override;
    void retranslate() override;

private:
    enum class Phase { Counting, Choosing, Writing, Done };
    /*! How the two lines for the passphrase stand. */
    enum class Typed { Nothing, Once, Differing, Twice };

    void addLine(QVBoxLayout &under, QLabel *label, SecretEdit *edit);
    void onEdited();
    void chooseFile();
    void write(const QString &path);
    void forget();
    void refresh();
    void showStrip();
    void showState();
    void retranslateChoices();
    [[nodiscard]] Typed typed() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] Tone stateTone() const;
    [[nodiscard]] bool isLocking() const;

    Phase m_phase = Phase::Counting;
    ExportOffer m_offer;
    qint64 m_exported = 0;
    std::optional<Error> m_error;
    Typed m_said = Typed::Nothing;
    QLabel *m_intro;
    QWidget *m_choices;
    RadioButton *m_locked;
    QLabel *m_lockedText;
    QLabel *m_firstLabel;
    SecretEdit *m_first;
    QLabel *m_secondLabel;
    SecretEdit *m_second;
    QLabel *m_state;
    RadioButton *m_keyless;
    QLabel *m_keylessText;
    QLabel *m_path;
    QLabel *m_next;
    QPushButton *m_cancel;
    QPushButton *m_go;
    Announcer *m_announcer;
};

} // namespace leadbooth
