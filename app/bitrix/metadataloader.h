// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/completion.h"
#include "bitrix/bitrix24client.h"
#include "bitrix/portalmetadata.h"

#include <memory>

namespace leadbooth {

/*!
 * Loads the metadata of one portal, batch after batch, until nothing more is to be asked. Kept
 * alive by its own callbacks; loadMetadata() makes one.
 */
class MetadataLoader : public std::enable_shared_from_this<MetadataLoader>
{
public:
    MetadataLoader(Bitrix24Client &client, const QString &language, QObject *context,
                   Done<PortalMetadata> done);

    void start();

private:
    enum class Part {
        Fields,
        UserFields,
        Dictionary,
        Currencies,
        BaseCurrency,
        Profile,
        Mode,
        PersonalLayout,
        CommonLayout,
    };
    struct Question
    {
        Part part = Part::Fields;
        QString dictionary = {}; //!< Part::Dictionary only
        qint64 start = 0;        //!< the page
    };

    [[nodiscard]] BatchCommand command(const Question &question, qsizetype position) const;
    void ask(const QList<Question> &questions);
    void askNext();
    void take(const QList<Question> &questions, const BatchResult &answers);
    void takePart(const Question &question, const CallResult &answer);
    void takePage(const Question &question, const CallResult &answer, QJsonArray *rows);
    void noteCut(const Question &question);
    [[nodiscard]] QString nameOf(const Question &question) const;
    void finish();

    Bitrix24Client &m_client;
    QObject *const m_context;
    const Completion<PortalMetadata> m_completion;
    PortalMetadata m_metadata;
    QJsonArray m_personalLayout;
    QJsonArray m_commonLayout;
    QList<Question> m_pending;
    QStringList m_askedDictionaries;
    int m_rounds = 0;
};

} // namespace leadbooth
