// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/readiness.h"
#include "sync/queuestatus.h"
#include "ui/common/style.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace leadbooth {

class BoothCodePage;
class Clock;
class CodeScanner;
class KioskButton;
class KioskOverlay;
class ReadinessPage;

/*! A booth file that can be taken. */
struct BoothFile
{
    QString path = {};
    QString name = {};  //!< of the profile
    QString where = {}; //!< for a person: the stick's name, the folder

    friend bool operator==(const BoothFile &, const BoothFile &) = default;
};

/*!
 * What the staff of a booth can do, behind the PIN: see how many leads wait and why, stop and go on
 * with sending, try whether all works, take another booth file, end the program. It never shows
 * what a visitor has typed. Whoever owns it does what the signals say. UI thread.
 */
class StaffPanel final : public QWidget
{
    Q_OBJECT

public:
    /*! \a clock outlives it. */
    explicit StaffPanel(const Clock &clock, QWidget *parent = nullptr);
    ~StaffPanel() override;

    /*! The first page again, and nothing said. */
    void reset();
    /*! Names of the profile and of the portal; empty: none. */
    void setBooth(const QString &profile, const QString &portal);
    void setStatus(const SyncStatus &status);
    /*! Leads that visitors have finished and that could not be put on the disk yet. */
    void setUnsaved(int leads);
    /*! What came of the last thing that was asked for. */
    void say(const QString &text, Tone tone);
    /*! The answer to filesRequested(). */
    void showFiles(const QList<BoothFile> &files);
    /*! The answers to codeRequested(). The camera is on until its page is left, by whatever way. \a
     * scanner outlives this. */
    void showCamera(CodeScanner &scanner);
    void showNoCamera();
    /*! The answers to codesRead(): none of them is a booth file, and reading goes on; or one is,
     * and the first page comes back. */
    void sayNoBoothFile();
    void endReading();
    /*! The answers to readinessRequested(). */
    void showReadiness(const QList<ReadinessCheck> &checks);
    void showReadinessFailure();
    /*! There is nothing whose readiness could be looked at, and nothing is kept. */
    void setTraining();
    /*! The file is in order, but nobody has said yet that its signer is to be trusted. */
    void askTrust(const QString &signer, const QString &fingerprint);

Q_SIGNALS:
    void backPressed();
    void pauseRequested();
    void resumeRequested();
    void syncRequested();
    void unlockRequested(); //!< the keychain
    void testLeadRequested();
    void readinessRequested();
    void filesRequested();
    void fileChosen(const QString &path);
    void codeRequested();
    void codesRead(const QList<QByteArray> &codes);
    void trustGiven();
    void trustRefused();
    void newPinRequested();
    void offRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMain();
    [[nodiscard]] QWidget *makeFiles();
    void askReadiness();
    void retranslate();
    void showStatus();
    [[nodiscard]] QString unsavedText() const;
    [[nodiscard]] QString endText() const;

    const Clock &m_clock;
    QString m_profile;
    QString m_portal;
    SyncStatus m_status;
    int m_unsavedLeads = 0;
    bool m_isTraining = false;
    QStackedWidget *m_pages;
    QLabel *m_title = nullptr;
    QLabel *m_booth = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_unsaved = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_said = nullptr;
    KioskButton *m_pause = nullptr;
    KioskButton *m_sync = nullptr;
    KioskButton *m_unlock = nullptr;
    KioskButton *m_test = nullptr;
    KioskButton *m_ready = nullptr;
    KioskButton *m_file = nullptr;
    KioskButton *m_pin = nullptr;
    KioskButton *m_off = nullptr;
    KioskButton *m_back = nullptr;
    ReadinessPage *m_readiness;
    BoothCodePage *m_codePage;
    QLabel *m_filesTitle = nullptr;
    QLabel *m_noFiles = nullptr;
    QVBoxLayout *m_files = nullptr;
    QLabel *m_noCamera = nullptr;
    KioskButton *m_filesBack = nullptr;
    KioskButton *m_code = nullptr;
    QList<KioskButton *> m_fileButtons;
    KioskOverlay *m_question;
    enum class Question { Trust, Off } m_asked = Question::Off;
};

} // namespace leadbooth
