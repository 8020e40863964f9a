// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bitrix/response.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace leadbooth {

/*! Bitrix24 executes at most this many commands of one batch. */
inline constexpr int MaxBatchCommands = 50;

/*!
 * Parameters of a command as they stand in a batch. Encoding them takes most of the time that a
 * batch takes before it can leave, so it may be done ahead. A value, which only of() makes; pure;
 * any thread.
 */
class BatchQuery
{
public:
    /*! Nothing: in a batch the portal would replace something of \a params
     * (looksLikeBatchReference) or cut it off (exceedsBatchCommand). */
    [[nodiscard]] static std::optional<BatchQuery> of(const QJsonObject &params);
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    explicit BatchQuery(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

/*! One command of a batch. A value. */
struct BatchCommand
{
    QString key;    //!< the caller's own name for it; unique in the batch
    QString method; //!< e.g. "crm.lead.add"
    QJsonObject params = {};
    std::optional<BatchQuery> encoded = {}; //!< of params; nothing: not encoded yet
};

/*! What became of each command, by BatchCommand::key; every key is there. */
struct BatchResult
{
    QMap<QString, Result<CallResult>> results;

    /*! The result of a command of this batch. */
    [[nodiscard]] const Result<CallResult> &of(const QString &key) const;
};

/*!
 * The parameters of the method "batch". Commands run in the order of \a commands, also after one
 * that failed: QJsonObject sorts its keys, so the keys on the wire are positions padded with zeros
 * ("c00", "c01", …). They are no plain numbers, because PHP would turn a map with consecutive
 * numbers for keys into a list.
 *
 * InvalidRequest, and nothing is to be sent: no command, more than MaxBatchCommands, a key twice, a
 * method that is no method's name or not allowed in a batch, or parameters in which the portal
 * would replace something (see looksLikeBatchReference). Pure; any thread.
 */
[[nodiscard]] Result<QJsonObject> batchParameters(const QList<BatchCommand> &commands);

/*!
 * What the `result` of a batch says about each command.
 *
 * A command whose key is in neither map has no answer, and its outcome is Unknown: the answer was
 * cut. The portal may have stopped while it worked on the command, or lost the result afterwards.
 * The only reason known for a command to be skipped silently, that it was not a text, cannot apply
 * to ours.
 *
 * An answer that has not the shape of a batch's is an error as a whole: NotBitrix24, Unknown.
 */
[[nodiscard]] Result<BatchResult> interpretBatch(const QList<BatchCommand> &commands,
                                                 const CallResult &answer);

/*! Letters, digits, "_" and dots: what may stand in an address or a command. */
[[nodiscard]] bool isMethodName(const QString &method);

} // namespace leadbooth
