// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothtab.h"

class QListWidget;
class QPushButton;

namespace leadbooth {

/*! Colour and pictures of the booth. Asks for files by a signal, and is given their bytes. UI
 * thread. */
class LookTab final : public BoothTab
{
    Q_OBJECT

public:
    /*! What a picture is for. */
    enum class Purpose { Logo, Slide };

    LookTab(BoothEditing &editing, QWidget *parent);
    ~LookTab() override;

    void showPlace(const BoothPlace &place) override;
    /*! Answers picturesRequested(): one that is none, or too large, is not taken, and it is said
     * why. */
    void takePictures(Purpose purpose, const QList<QByteArray> &pictures);

Q_SIGNALS:
    void picturesRequested(leadbooth::LookTab::Purpose purpose, const QStringList &paths);

protected:
    void refresh() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    void chooseColor();
    void chooseFiles(Purpose purpose);
    void removeSlide();
    void moveSlide(int by);
    void refreshSlides();
    /*! Empty: it can be taken. */
    [[nodiscard]] QString whyNot(Purpose purpose, const QByteArray &picture) const;

    QLabel *m_colorHeading;
    QPushButton *m_color;
    QPushButton *m_noColor;
    QLabel *m_logoHeading;
    QLabel *m_logo;
    QLabel *m_logoHint;
    QPushButton *m_chooseLogo;
    QPushButton *m_noLogo;
    QLabel *m_slidesHeading;
    QLabel *m_slidesHint;
    QListWidget *m_slides;
    QPushButton *m_addSlides;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_removeSlide;
    QLabel *m_problem;
    QList<QByteArray> m_shown; //!< whose thumbnails are in the list
};

} // namespace leadbooth
