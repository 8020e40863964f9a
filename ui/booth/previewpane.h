// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/booth/boothediting.h"
#include "ui/booth/previewrequest.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace leadbooth {

class PreviewScreen;

/*!
 * What visitors will see. The booth's pages are drawn in another process, at the sizes and in the
 * language of a booth, and come as pictures; touches go there. Follows what is edited within a
 * moment. UI thread.
 */
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    PreviewPane(BoothEditing &editing, QWidget *parent);
    ~PreviewPane() override;

    /*! Goes to the page of the profile that is being edited; negative: the welcome. */
    void followPage(int page);
    void followConsent();
    void followThanks();

public Q_SLOTS:
    void showFrame(const QImage &frame);
    /*! There is nothing to show, and why. */
    void showUnavailable();

Q_SIGNALS:
    void requested(const leadbooth::PreviewRequest &request);
    void touched(const QPoint &position); //!< on the booth's screen

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void requestLater();
    void request();
    void goTo(int step);
    void refresh();
    void retranslate();
    [[nodiscard]] int steps() const;
    [[nodiscard]] QString stepName() const;

    BoothEditing &m_editing;
    std::unique_ptr<ClockTimer> m_timer;
    int m_step = 0;
    QLabel *m_heading;
    QComboBox *m_language;
    QComboBox *m_size;
    QPushButton *m_back;
    QLabel *m_name;
    QPushButton *m_next;
    PreviewScreen *m_screen;
    QLabel *m_hint;
};

/*! The booth's screen, scaled into its room. */
class PreviewScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewScreen(QWidget *parent);

    void setFrame(const QImage &frame);
    void setNote(const QString &note); //!< shown while there is no frame
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void touched(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect frameArea() const;

    QImage m_frame;
    QString m_note;
};

} // namespace leadbooth
