// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/batch.h"

#include "bitrix/looseread.h"
#include "bitrix/phpquery.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error invalid(const QString &why)
{
    return {.kind = ErrorKind::InvalidRequest,
            .certainty = Certainty::NotSent,
            .detail = u"batch: "_s + why};
}

QString wireKey(qsizetype position)
{
    return u"c%1"_s.arg(position, 2, 10, QChar(u'0'));
}

} // namespace

const Result<CallResult> &BatchResult::of(const QString &key) const
{
    const auto found = results.constFind(key);
    Q_ASSERT(found != results.cend());
    return *found;
}

std::optional<BatchQuery> BatchQuery::of(const QJsonObject &params)
{
    if (exceedsBatchCommand(params) || containsBatchReference(params)) {
        return std::nullopt;
    }
    return BatchQuery(QString::fromLatin1(phpQuery(params)));
}

bool isMethodName(const QString &method)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_]+(?:\\.[A-Za-z0-9_]+)*\\z"_s);
    return method.size() <= 100 && shape.match(method).hasMatch();
}

Result<QJsonObject> batchParameters(const QList<BatchCommand> &commands)
{
    if (commands.isEmpty()) {
        return failure(invalid(u"no command"_s));
    }
    if (commands.size() > MaxBatchCommands) {
        return failure(invalid(u"%1 commands"_s.arg(commands.size())));
    }
    QSet<QString> keys;
    QJsonObject wire;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const BatchCommand &command = commands.at(i);
        if (keys.contains(command.key)) {
            return failure(invalid(u"a key twice"_s));
        }
        keys.insert(command.key);
        const bool isChecked = i > 0 && command.method == commands.at(i - 1).method;
        if (!isChecked
            && (!isMethodName(command.method)
                || command.method.compare("batch"_L1, Qt::CaseInsensitive) == 0)) {
            return failure(invalid(u"a method that cannot be in a batch"_s));
        }
        if (!command.encoded && containsBatchReference(command.params)) {
            return failure(invalid(u"a value that the portal would replace"_s));
        }
        const QString query = command.encoded ? command.encoded->text()
                                              : QString::fromLatin1(phpQuery(command.params));
        wire.insert(wireKey(i), query.isEmpty() ? command.method : command.method + u'?' + query);
    }
    return QJsonObject{{u"halt"_s, 0}, {u"cmd"_s, wire}};
}

Result<BatchResult> interpretBatch(const QList<BatchCommand> &commands, const CallResult &answer)
{
    const QJsonObject body = answer.result.toObject();
    if (!body.contains("result"_L1) && !body.contains("result_error"_L1)) {
        return failure(Error{.kind = ErrorKind::NotBitrix24,
                             .certainty = Certainty::Unknown,
                             .detail = u"an answer that is not a batch's"_s,
                             .httpStatus = 200});
    }
    // Each of them is [] when it is empty.
    const QJsonObject results = looseObject(body.value("result"_L1));
    const QJsonObject errors = looseObject(body.value("result_error"_L1));
    const QJsonObject nexts = looseObject(body.value("result_next"_L1));
    const QJsonObject times = looseObject(body.value("result_time"_L1));

    BatchResult out;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const QString wire = wireKey(i);
        const QString &key = commands.at(i).key;
        const bool hasError = errors.contains(wire);
        if (hasError && results.contains(wire)) {
            out.results.insert(key, failure(Error{.kind = ErrorKind::NotBitrix24,
                                                  .certainty = Certainty::Unknown,
                                                  .detail = u"both a result and an error"_s,
                                                  .httpStatus = 200}));
        } else if (hasError) {
            // Mostly {"error": …, "error_description": …}; a bare text is taken for the code.
            const QJsonValue entry = errors.value(wire);
            out.results.insert(
                    key,
                    failure(portalError(200, entry.isObject() ? entry.toObject()
                                                              : QJsonObject{{u"error"_s, entry}})));
        } else if (results.contains(wire)) {
            out.results.insert(
                    key, makeCallResult(results.value(wire), nexts.value(wire), times.value(wire)));
        } else {
            out.results.insert(
                    key,
                    failure(Error{.kind = ErrorKind::ServerFault,
                                  .certainty = Certainty::Unknown,
                                  .detail = u"the batch's answer does not mention this command"_s,
                                  .httpStatus = 200}));
        }
    }
    return out;
}

} // namespace leadbooth
