// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lead/formschema.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>

namespace leadbooth {

class Bitrix24Client;

/*! A part of the metadata that the portal did not give for good: no right, no scope, too old. */
struct MetadataGap
{
    QString part; //!< the method, e.g. "crm.currency.list", with the dictionary where it has one
    ErrorKind reason = ErrorKind::Refused;

    friend bool operator==(const MetadataGap &, const MetadataGap &) = default;
};

/*!
 * What one portal says about its lead form, as it said it: unchecked, and of whatever shape. A
 * value; free to copy between threads. Holds no person's name, only the number of the account's
 * user.
 */
struct PortalMetadata
{
    QString language = {};                       //!< in which labels were asked for, e.g. "en"
    QJsonObject fields = {};                     //!< crm.lead.fields
    QJsonArray userFields = {};                  //!< crm.lead.userfield.list
    QMap<QString, QJsonArray> dictionaries = {}; //!< crm.status.list, by ENTITY_ID
    QJsonArray currencies = {};                  //!< crm.currency.list
    QString baseCurrency = {};                   //!< crm.currency.base.get
    QString currentUserId = {};                  //!< profile
    CrmMode mode = CrmMode::Unknown;             //!< crm.settings.mode.get
    QJsonArray cardLayout = {}; //!< the card as this user or the portal arranged it; empty: never
    QList<MetadataGap> gaps = {};
    QStringList cut = {}; //!< lists that were longer than is read; named as in MetadataGap::part

    friend bool operator==(const PortalMetadata &, const PortalMetadata &) = default;
};

/*! For the disk cache. */
[[nodiscard]] QByteArray toBytes(const PortalMetadata &metadata);

/*! InvalidInput for bytes that toBytes() of this version did not write: then it is loaded again. */
[[nodiscard]] Result<PortalMetadata> metadataFromBytes(const QByteArray &bytes);

/*!
 * Asks the portal for all of it. One batch, as a rule; further ones only for dictionaries that user
 * fields refer to and for lists of several pages. Fails when crm.lead.fields does, or when the
 * portal refuses any part only for now: a form without its lists would otherwise be kept. What it
 * refuses for good is in PortalMetadata::gaps. Keeps the promise of Done; \a client must outlive \a
 * context.
 */
void loadMetadata(Bitrix24Client &client, const QString &language, QObject *context,
                  Done<PortalMetadata> done);

/*! What crm.settings.mode.get answers. */
[[nodiscard]] CrmMode crmModeFrom(const QJsonValue &answer);

/*! The dictionaries (ENTITY_ID) that the fields refer to, each once, at most 200. */
[[nodiscard]] QStringList dictionariesOf(const PortalMetadata &metadata);

} // namespace leadbooth
