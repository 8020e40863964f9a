// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/scancommand.h"

#include "codes/picturecodes.h"
#include "kiosk/scannedcode.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

QString nameOf(ScannedCode::Kind kind)
{
    switch (kind) {
    case ScannedCode::Kind::VCard:
        return u"vcard"_s;
    case ScannedCode::Kind::MeCard:
        return u"mecard"_s;
    case ScannedCode::Kind::Url:
        return u"url"_s;
    case ScannedCode::Kind::Text:
        return u"text"_s;
    }
    return {};
}

QString nameOf(ScannedCode::Use use)
{
    switch (use) {
    case ScannedCode::Use::Work:
        return u"work"_s;
    case ScannedCode::Use::Home:
        return u"home"_s;
    case ScannedCode::Use::Mobile:
        return u"mobile"_s;
    case ScannedCode::Use::Fax:
        return u"fax"_s;
    case ScannedCode::Use::Other:
        return u"other"_s;
    }
    return {};
}

QJsonObject toJson(const ScannedCode &code)
{
    QJsonObject json{{u"kind"_s, nameOf(code.kind)}, {u"text"_s, code.text}};
    const std::array<std::pair<QString, QString>, 8> texts{{{u"lastName"_s, code.lastName},
                                                            {u"firstName"_s, code.firstName},
                                                            {u"secondName"_s, code.secondName},
                                                            {u"fullName"_s, code.fullName},
                                                            {u"company"_s, code.company},
                                                            {u"post"_s, code.post},
                                                            {u"address"_s, code.address},
                                                            {u"note"_s, code.note}}};
    for (const auto &[name, value] : texts) {
        if (!value.isEmpty()) {
            json.insert(name, value);
        }
    }
    const std::array<std::pair<QString, QList<ScannedCode::Contact>>, 3> contacts{
            {{u"phones"_s, code.phones}, {u"emails"_s, code.emails}, {u"sites"_s, code.sites}}};
    for (const auto &[name, values] : contacts) {
        QJsonArray array;
        for (const ScannedCode::Contact &contact : values) {
            array += QJsonObject{{u"value"_s, contact.value}, {u"use"_s, nameOf(contact.use)}};
        }
        if (!array.isEmpty()) {
            json.insert(name, array);
        }
    }
    return json;
}

/*! Nothing of a stranger's code steers the terminal. */
QString printable(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint()) {
            c = u' ';
        }
    }
    return text;
}

/*! A line for each part, in the order of their names. */
void printCode(QTextStream &out, const QJsonObject &json)
{
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        const QJsonArray list =
                it->isArray() ? it->toArray() : QJsonArray{QJsonObject{{u"value"_s, *it}}};
        for (const QJsonValue &value : list) {
            const QString use = value[u"use"_s].toString();
            out << "  " << it.key() << ": " << printable(value[u"value"_s].toString())
                << (use.isEmpty() ? QString() : u" (%1)"_s.arg(use)) << '\n';
        }
    }
}

void printCodes(QTextStream &out, const QString &file, const QJsonArray &codes)
{
    out << file << ": " << (codes.isEmpty() ? u"no code"_s : u"%1 code(s)"_s.arg(codes.size()))
        << '\n';
    for (const QJsonValue &code : codes) {
        printCode(out, code.toObject());
    }
}

} // namespace

void ScanCommand::start()
{
    if (arguments().isEmpty()) {
        failUsage(u"say which pictures: scan FILE ..."_s);
        return;
    }
    QJsonArray all;
    ExitCode code = ExitCode::Done;
    for (const QString &file : arguments()) {
        const Result<QList<QByteArray>> codes = readPictureFile(file).and_then(
                [](const GrayPicture &picture) { return findCodes(picture, CodeLook::Every); });
        QJsonObject result{{u"file"_s, file}};
        if (codes) {
            QJsonArray read;
            for (const QByteArray &bytes : *codes) {
                read += toJson(readCode(bytes));
            }
            result.insert(u"codes"_s, read);
            if (!options().json) {
                printCodes(parts().out, file, read);
            }
        } else {
            result.insert(u"error"_s, leadbooth::toJson(codes.error()));
            parts().err << file << ": " << describe(codes.error()) << '\n';
            code = exitCodeFor(codes.error());
        }
        all += result;
    }
    printJson(all);
    parts().out.flush();
    finish(code);
}

} // namespace leadbooth
