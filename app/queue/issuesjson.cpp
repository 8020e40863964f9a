// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/issuesjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

// In the database by name: the numbers of IssueCode are free to change.
constexpr std::array<std::pair<IssueCode, QLatin1StringView>, 17> Names = {{
        {IssueCode::Missing, "Missing"_L1},
        {IssueCode::TooLong, "TooLong"_L1},
        {IssueCode::TooShort, "TooShort"_L1},
        {IssueCode::TooSmall, "TooSmall"_L1},
        {IssueCode::TooLarge, "TooLarge"_L1},
        {IssueCode::NotANumber, "NotANumber"_L1},
        {IssueCode::NotAWholeNumber, "NotAWholeNumber"_L1},
        {IssueCode::TooManyDecimals, "TooManyDecimals"_L1},
        {IssueCode::NotADate, "NotADate"_L1},
        {IssueCode::NotATime, "NotATime"_L1},
        {IssueCode::NotAnEmail, "NotAnEmail"_L1},
        {IssueCode::NotAnAddress, "NotAnAddress"_L1},
        {IssueCode::NotAPhone, "NotAPhone"_L1},
        {IssueCode::PatternMismatch, "PatternMismatch"_L1},
        {IssueCode::UnknownChoice, "UnknownChoice"_L1},
        {IssueCode::NotSendable, "NotSendable"_L1},
        {IssueCode::RefusedByPortal, "RefusedByPortal"_L1},
}};

Error unusable()
{
    return {.kind = ErrorKind::InvalidInput,
            .certainty = Certainty::NotSent,
            .detail = u"issues of a queued lead: an unexpected part"_s};
}

Result<Issue> issueFromJson(const QJsonObject &json)
{
    Issue issue;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (it.key() == "code"_L1) {
            const QString name = it->toString();
            const auto *found =
                    std::ranges::find(Names, name, &decltype(Names)::value_type::second);
            if (found == Names.end()) {
                return failure(unusable());
            }
            issue.code = found->first;
        } else if (it.key() == "field"_L1 && it->isString()) {
            issue.field = it->toString();
        } else if (it.key() == "row"_L1 && it->isDouble()) {
            issue.row = it->toInt();
        } else if (it.key() == "argument"_L1 && it->isString()) {
            issue.argument = it->toString();
        } else {
            return failure(unusable());
        }
    }
    return issue;
}

} // namespace

QByteArray toBytes(const Issues &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues) {
        const auto *name =
                std::ranges::find(Names, issue.code, &decltype(Names)::value_type::first);
        Q_ASSERT(name != Names.end());
        array.append(QJsonObject{{u"code"_s, name->second},
                                 {u"field"_s, issue.field},
                                 {u"row"_s, issue.row},
                                 {u"argument"_s, issue.argument}});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<Issues> issuesFromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray()) {
        return failure(unusable());
    }
    Issues issues;
    const QJsonArray array = document.array();
    for (const auto &entry : array) {
        Result<Issue> issue = issueFromJson(entry.toObject());
        if (!issue) {
            return failure(issue.error());
        }
        issues.append(*issue);
    }
    return issues;
}

} // namespace leadbooth
