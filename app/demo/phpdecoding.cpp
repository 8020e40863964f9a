// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpdecoding.h"

#include "demo/phpjson.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QByteArray urlDecoded(QByteArray text)
{
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

struct Name
{
    QString base;
    QList<QString> path = {}; //!< an empty text stands for "[]"
};

// As php_register_variable_ex() reads a name.
Name parseName(QString raw)
{
    while (raw.startsWith(u' ')) {
        raw.remove(0, 1);
    }
    const qsizetype bracket = raw.indexOf(u'[');
    Name name{raw.left(bracket < 0 ? raw.size() : bracket)};
    name.base.replace(u'.', u'_').replace(u' ', u'_');
    if (bracket <= 0) {
        // A name that begins with a bracket has no base: the bracket itself becomes "_".
        if (bracket == 0) {
            name.base = u'_' + raw.mid(1);
        }
        return name;
    }
    qsizetype at = bracket;
    while (at < raw.size() && raw[at] == u'[') {
        const qsizetype end = raw.indexOf(u']', at);
        if (end < 0) {
            if (name.path.isEmpty()) {
                // Never closed: the bracket becomes "_" and the rest belongs to the name.
                name.base += u'_' + raw.mid(at + 1);
            }
            break;
        }
        name.path.append(raw.mid(at + 1, end - at - 1));
        at = end + 1;
    }
    return name;
}

void assign(PhpArray &target, const Name &name, const QString &value)
{
    if (name.path.isEmpty()) {
        target.set(name.base, value);
        return;
    }
    PhpArray *level = &target.at(name.base).array();
    for (qsizetype i = 0; i < name.path.size(); ++i) {
        const QString key = name.path[i].isEmpty() ? level->nextKey() : name.path[i];
        if (i + 1 == name.path.size()) {
            level->set(key, value);
        } else {
            level = &level->at(key).array();
        }
    }
}

QByteArray withoutParameters(const QByteArray &contentType)
{
    const qsizetype end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.left(end)).trimmed();
}

} // namespace

PhpArray parsePhpQuery(const QByteArray &query)
{
    PhpArray result;
    int count = 0;
    const QList<QByteArray> parts = query.split('&');
    for (const QByteArray &part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        if (++count > MaxInputVars) {
            break;
        }
        const qsizetype equals = part.indexOf('=');
        const QString name = QString::fromUtf8(urlDecoded(equals < 0 ? part : part.left(equals)));
        const QString value =
                equals < 0 ? QString() : QString::fromUtf8(urlDecoded(part.mid(equals + 1)));
        if (!name.trimmed().isEmpty()) {
            assign(result, parseName(name), value);
        }
    }
    return result;
}

PhpArray phpRequestParameters(const QByteArray &query, const QByteArray &contentType,
                              const QByteArray &body)
{
    PhpArray parameters = parsePhpQuery(query);
    PhpArray posted;
    if (withoutParameters(contentType) == "application/json") {
        const std::optional<PhpValue> json = parsePhpJson(body.trimmed());
        posted = json ? json->toArray() : PhpArray();
    } else if (!body.isEmpty()) {
        posted = parsePhpQuery(body);
    }
    for (const PhpEntry &entry : posted.entries()) {
        parameters.set(entry.key, entry.value);
    }
    return parameters;
}

} // namespace leadbooth
