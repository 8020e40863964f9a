// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "sync/transfermessages.h"
#include "ui/queue/columndialog.h"

#include <QLocale>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace leadbooth {

class Announcer;
class MessageStrip;
class SecretEdit;

/*!
 * Takes in leads that another computer exported: asks for the file, tells what is in it, asks for
 * its passphrase, and for a word of a person where the leads are for another portal. Asks by
 * signals and is told by slots; whoever opens it reads the file and keeps what was read. The
 * passphrase is emptied when it closes, and it does not close while leads are being taken in. UI
 * thread.
 */
class ImportDialog final : public ColumnDialog
{
    Q_OBJECT

public:
    /*! \a locale: for dates. */
    explicit ImportDialog(const QLocale &locale, QWidget *parent = nullptr);
    ~ImportDialog() override;

public Q_SLOTS:
    /*! Answers to fileRequested(). */
    void showOffer(const leadbooth::ImportOffer &offer);
    void showReadingError(const leadbooth::Error &error);
    /*! Answers to importRequested(). */
    void showImported(const leadbooth::ImportResult &result);
    /*! … or why not: the file is offered as before. */
    void showError(const leadbooth::Error &error);

    void reject() override;

Q_SIGNALS:
    void fileRequested(const QString &path);
    /*! Of the file that was read. An empty \a passphrase: without its keys. \a samePortal: a person
     * has said that its leads are for this portal. */
    void importRequested(const leadbooth::Secret &passphrase, bool samePortal);
    /*! Leads were taken in that only a recovery key opens, and a person wants to type it. */
    void recoveryKeyWanted();

protected:
    void changeEvent(QEvent *event) override;
    void retranslate() override;

private:
    enum class Phase { Empty, Reading, Offered, Taking, Done };

    void chooseFile();
    void read(const QString &path);
    void go();
    void forget();
    void refresh();
    void showStrip();
    void showForeign();
    [[nodiscard]] bool asksForPassphrase() const;
    [[nodiscard]] bool isForeign() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString introText() const;
    [[nodiscard]] QString contentText() const;
    [[nodiscard]] QString keyText() const;
    [[nodiscard]] QString goText() const;

    const QLocale m_locale;
    Phase m_phase = Phase::Empty;
    ImportOffer m_offer;
    ImportResult m_result;
    std::optional<Error> m_error;
    QLabel *m_intro;
    QLabel *m_content;
    MessageStrip *m_foreign;
    QCheckBox *m_same;
    QLabel *m_label;
    SecretEdit *m_passphrase;
    QCheckBox *m_without;
    QLabel *m_key;
    QPushButton *m_other;
    QPushButton *m_recovery;
    QPushButton *m_cancel;
    QPushButton *m_go;
    Announcer *m_announcer;
};

} // namespace leadbooth
