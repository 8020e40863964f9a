// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/booth/looktab.h"
#include "ui/booth/previewrequest.h"

#include <QDialog>

#include <array>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace leadbooth {

class FixedTab;
class MessageStrip;
class PagesTab;
class PreviewPane;
class ProblemList;

/*!
 * Makes the profile of a booth: pages, texts, consent, fixed values, look, times and scanner, with
 * a preview and what is wrong. Asks by signals and is told by slots; whoever opens it keeps every
 * change, draws the preview, signs and writes the file. Ctrl+Z takes back the last change. UI
 * thread.
 */
class BoothDesigner final : public QDialog
{
    Q_OBJECT

public:
    /*! \a clock outlives it. begin() is to follow. */
    BoothDesigner(Clock &clock, const FormSchemaPtr &schema, QWidget *parent = nullptr);
    ~BoothDesigner() override;

    /*! A booth to choose from. */
    struct Booth
    {
        QString id;
        QString name;
    };
    /*! Begins with \a profile, which is the one with \a id among \a booths, or a new one. */
    void begin(const QList<Booth> &booths, const QString &id, const KioskProfile &profile);
    [[nodiscard]] const KioskProfile &profile() const;
    [[nodiscard]] BoothPart part() const { return m_part; }
    void turnTo(BoothPart part);
    void showPlace(const BoothPlace &place);
    [[nodiscard]] PreviewPane &preview() { return *m_preview; }
    [[nodiscard]] FixedTab &fixedValues() { return *m_fixed; }

public Q_SLOTS:
    void setSchema(const leadbooth::FormSchemaPtr &schema);
    /*! Answers to saveRequested(): a button can be pressed again. */
    void showSaved(const QString &path);
    void showSavingError(const leadbooth::Error &error);
    /*! What was changed is not on the disk. */
    void showKeepingError(const leadbooth::Error &error);
    void takePictures(leadbooth::LookTab::Purpose purpose, const QList<QByteArray> &pictures);

Q_SIGNALS:
    void profileChanged(const QString &id, const leadbooth::KioskProfile &profile);
    void boothRequested(const QString &id); //!< "new": another one
    void saveRequested(const leadbooth::KioskProfile &profile, const QString &path);
    void picturesRequested(leadbooth::LookTab::Purpose purpose, const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Notice { None, Removed, Saved, SavingFailed, KeepingFailed };

    void build();
    void buildTabs();
    void wire();
    void fillBooths();
    void chooseFile();
    void refresh();
    void onChanged();
    void say(Notice notice, const QString &sentence, const Error &error = {});
    void followPart();
    void retranslate();
    [[nodiscard]] QString partName(BoothPart part) const;

    BoothEditing *m_editing;
    QList<Booth> m_booths;
    QString m_id;
    BoothPart m_part = BoothPart::Pages;
    Notice m_notice = Notice::None;
    bool m_isSaving = false;
    bool m_isBeginning = false;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_boothsButton;
    QMenu *m_boothsMenu;
    QPushButton *m_undo;
    MessageStrip *m_strip;
    QButtonGroup *m_group;
    std::array<QPushButton *, BoothPartCount> m_buttons{}; //!< by BoothPart; none for the name
    QStackedWidget *m_stack;
    std::array<BoothTab *, BoothPartCount> m_tabs{};
    PagesTab *m_pages = nullptr;
    FixedTab *m_fixed = nullptr;
    LookTab *m_look = nullptr;
    QSplitter *m_splitter;
    PreviewPane *m_preview;
    ProblemList *m_problems;
    QPushButton *m_close;
    QPushButton *m_save;
};

} // namespace leadbooth
