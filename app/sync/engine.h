// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "bitrix/access.h"
#include "bitrix/leadapi.h"
#include "bitrix/portalmetadata.h"
#include "queue/schemacache.h"
#include "sync/messages.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

namespace leadbooth {

/*! The form of an account as the last run left it; null when there is none that can be used. */
[[nodiscard]] FormSchemaPtr cachedForm(const SchemaCache &cache, const AccountId &account,
                                       const QString &language, const QDateTime &now);

/*!
 * What the desk asks of one portal while a lead is typed: brings the form, searches. Lives in the
 * engine's thread; the user interface calls its slots and hears its signals through queued
 * connections, values only.
 */
class Engine : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        AccountId account;
        QUrl portal;      //!< where its pages are, e.g. https://acme.bitrix24.ru/
        QString language; //!< of the user fields' labels: "en", "ru", "de"
        //! How long start() leaves the portal alone after a form from the cache: the window is
        //! being built then, and the keychain and the TLS library would take the processor from it.
        std::chrono::milliseconds refreshDelay{0};
    };

    /*! All references must live longer. */
    Engine(Clock &clock, Bitrix24Client &client, const SchemaCache &cache, Options options,
           QObject *parent = nullptr);
    ~Engine() override;

public Q_SLOTS:
    /*! Emits formReady from the cache, if there is one, at once; then asks the portal, after
     * Options::refreshDelay. Without one it asks at once. */
    void start();
    /*! Asks the portal for the form again. While one is under way, does nothing. Without a network
     * this repeats itself, ever more rarely, until the portal has answered. */
    void refreshForm();
    void setLanguage(const QString &language);
    /*! Type-ahead for users, companies and contacts. A newer request for the same field ends an
     * older one, which is not answered any more. */
    void search(const QString &field, leadbooth::FieldType type, const QString &text,
                quint64 requestId);
    /*! Who in the portal has one of these already. An empty answer means that nobody has, as far as
     * the account may see. A newer request ends an older one, which is not answered any more. */
    void findKnown(const QStringList &phones, const QStringList &emails, quint64 requestId);

Q_SIGNALS:
    void formReady(const leadbooth::FormSchemaPtr &schema, leadbooth::FormOrigin origin);
    void formFailed(const leadbooth::Error &error); //!< the portal could not be asked; a form from
                                                    //!< the cache stays good
    void referencesFound(const QString &field, quint64 requestId,
                         const leadbooth::References &references);
    void searchFailed(const QString &field, quint64 requestId, const leadbooth::Error &error);
    void knownFound(quint64 requestId, const leadbooth::References &references);
    void knownFailed(quint64 requestId, const leadbooth::Error &error);

private:
    [[nodiscard]] QObject *beginSearch(const QString &name);
    void onMetadata(const Result<PortalMetadata> &metadata);
    void retryLater(const Error &error);

    Clock &m_clock;
    Bitrix24Client &m_client;
    const SchemaCache &m_cache;
    Options m_options;
    bool m_refreshing = false;
    QString m_askedLanguage; //!< of the form that is being loaded
    std::unique_ptr<ClockTimer> m_refreshTimer;
    std::chrono::milliseconds m_retryDelay{0};
    //! What the newest request of each kind runs under: destroying it ends the request.
    QHash<QString, QPointer<QObject>> m_searches;
};

} // namespace leadbooth
