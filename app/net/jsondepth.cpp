// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/jsondepth.h"

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

tl::unexpected<Error> notJson(const QString &why)
{
    return failure(
            {.kind = ErrorKind::NotBitrix24, .certainty = Certainty::Unknown, .detail = why});
}

} // namespace

int jsonDepth(const QByteArray &json, int limit)
{
    int depth = 0;
    int deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            if (c == '\\') {
                ++i; // whatever is escaped, it does not end the string
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
            if (deepest > limit) {
                return deepest;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest;
}

Result<QJsonDocument> parseJson(const QByteArray &json)
{
    if (jsonDepth(json) > MaxJsonDepth) {
        return notJson(u"JSON nested deeper than %1"_s.arg(MaxJsonDepth));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        // The number and not QJsonParseError::errorString(), which comes in the user's language.
        return notJson(u"invalid JSON (QJsonParseError %1 at byte %2 of %3)"_s.arg(error.error)
                               .arg(error.offset)
                               .arg(json.size()));
    }
    return document;
}

} // namespace leadbooth
