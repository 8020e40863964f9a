// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsonwriter.h"
#include "support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace leadbooth;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackAsItWas_data();
    void everyTextComesBackAsItWas();
    void whatIsNestedIsWhatQtWouldWrite();
};

void TestJsonWriter::everyTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Latin") << u"Erika Mustermann"_s;
    QTest::newRow("Cyrillic") << u"Пример"_s;
    QTest::newRow("quotes and backslashes") << uR"("C:\new" \\ """)"_s;
    QTest::newRow("beyond the first plane") << u"a😀b"_s;
    QTest::newRow("half of a pair") << QString(u"a"_s + QChar(0xd83d) + u"b"_s);
    QTest::newRow("the other half, at the end") << QString(u"a"_s + QChar(0xde00));
    QTest::newRow("halves in the wrong order") << QString(QString(QChar(0xde00)) + QChar(0xd83d));
    QTest::newRow("the last of the first plane") << QString(QChar(0xffff));
    QString everyControl;
    for (char16_t c = 0; c <= 0xa0; ++c) {
        everyControl += QChar(c);
    }
    QTest::newRow("all up to the first beyond Latin-1's controls") << everyControl;
}

void TestJsonWriter::everyTextComesBackAsItWas()
{
    QFETCH(QString, text);
    JsonWriter json;
    json.beginObject();
    json.member(text, text);
    json.endObject();
    QJsonParseError error;
    const QJsonObject back = QJsonDocument::fromJson(json.bytes(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.constBegin().key(), text);
    QCOMPARE(back.constBegin()->toString(), text);
}

void TestJsonWriter::whatIsNestedIsWhatQtWouldWrite()
{
    const QJsonObject inner{{u"x"_s, 1.5}};
    JsonWriter json;
    json.beginObject();
    json.name(u"a");
    json.beginArray();
    json.endArray();
    json.name(u"b");
    json.beginArray();
    json.beginObject();
    json.endObject();
    json.value(u"one");
    json.value(true);
    json.value(false);
    json.json(QJsonDocument(inner).toJson(QJsonDocument::Compact));
    json.endArray();
    json.member(u"c", u""_s);
    json.endObject();
    const QJsonObject expected{{u"a"_s, QJsonArray()},
                               {u"b"_s, QJsonArray{QJsonObject(), u"one"_s, true, false, inner}},
                               {u"c"_s, QString()}};
    QCOMPARE(json.bytes(), QJsonDocument(expected).toJson(QJsonDocument::Compact));
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "tst_jsonwriter.moc"
