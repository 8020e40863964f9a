// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lead/reference.h"

#include <QDateTime>
#include <QLabel>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace leadbooth {

/*! Beside the form: who in the portal has this phone or e-mail already, and what was sent last. */
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    struct Sent
    {
        QString key;   //!< of the lead; one with the same key takes its place
        QString id;    //!< of the lead, or of the deal it became
        QString title; //!< plain text
        QDateTime at;  //!< local time
        QUrl url;
    };

    explicit SidePanel(QWidget *parent = nullptr);

    void showNothingAsked();
    /*! None: nobody, as far as may be seen. */
    void showKnown(const QList<Reference> &known);
    /*! The portal could not be asked. */
    void showKnownFailed();
    void addSent(const Sent &sent);

Q_SIGNALS:
    void openRequested(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Known { NotAsked, Told, Failed };

    void showKnown(Known state, const QList<Reference> &known);
    void rebuild();
    [[nodiscard]] QString knownHint() const;
    [[nodiscard]] static QString kindName(ReferenceKind kind);
    void addRow(QVBoxLayout *layout, const QString &leading, const QString &text,
                const QString &trailing, const QUrl &url);

    QList<Reference> m_known;
    Known m_knownState = Known::NotAsked;
    QList<Sent> m_sent; //!< the newest first
    QLabel *m_knownTitle;
    QVBoxLayout *m_knownRows;
    QLabel *m_sentTitle;
    QVBoxLayout *m_sentRows;
};

} // namespace leadbooth
