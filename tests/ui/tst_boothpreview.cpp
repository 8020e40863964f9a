// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boothpreviewprocess.h"
#include "kioskbooth.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/booth/previewpane.h"

#include <QSignalSpy>

using namespace leadbooth;
using namespace leadbooth::test;

namespace {

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/../bin/leadbooth"_s;
}

/*! As a portal's form comes: with a fingerprint. */
FormSchemaPtr portalForm()
{
    FormSchema form = *sampleSchema(u"de"_s);
    form.fingerprint = QByteArray(32, 'f');
    return std::make_shared<const FormSchema>(form);
}

struct Preview
{
    explicit Preview(const QString &path = program())
        : process(path, nullptr)
        , failures(&process, &BoothPreviewProcess::failed)
    {
        QObject::connect(&process, &BoothPreviewProcess::frameReady, &process,
                         [this](const QImage &image) {
                             frame = image;
                             ++frames;
                         });
    }

    /*! The picture that comes for \a step. */
    [[nodiscard]] QImage at(int step, const KioskProfile &profile = boothProfile(),
                            const QSize &size = {1024, 600})
    {
        const int before = frames;
        process.show({.profile = profile,
                      .schema = schema,
                      .language = u"de"_s,
                      .size = size,
                      .step = step});
        return waitUntil([&] { return frames > before; }) ? frame : QImage();
    }

    FormSchemaPtr schema = portalForm();
    BoothPreviewProcess process;
    QSignalSpy failures;
    QImage frame;
    int frames = 0;
};

} // namespace

class TestBoothPreview : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfAVisitorIsDrawn();
    void aChangeIsSeen();
    void aTouchGoesOn();
    void whatIsNotFinishedIsDrawnAsItIs();
    void messagesComeWholeOrNotAtAll();
    void withoutTheProgramItIsSaid();
    void thePagesOfAProfileAreStepsOfAVisitor();
};

void TestBoothPreview::everyPageOfAVisitorIsDrawn()
{
    Preview preview;
    const int steps = previewSteps(boothProfile(), *preview.schema);
    QCOMPARE(steps, 7 + 4);
    QList<QImage> seen;
    for (int step = 0; step < steps; ++step) {
        const QImage frame = preview.at(step);
        QCOMPARE(frame.size(), QSize(1024, 600));
        QVERIFY2(!seen.contains(frame), qPrintable(QString::number(step)));
        seen += frame;
    }
    QVERIFY(preview.failures.isEmpty());
}

void TestBoothPreview::aChangeIsSeen()
{
    Preview preview;
    KioskProfile profile = boothProfile();
    // Tall enough for the keyboard not to cover the question.
    const QSize tall(800, 1280);
    const QImage before = preview.at(1, profile, tall);
    profile.pages[0].titles[u"de"_s] = u"Und wer sind Sie?"_s;
    const QImage renamed = preview.at(1, profile, tall);
    QVERIFY(!renamed.isNull());
    QVERIFY(renamed != before);
    profile.accent = 0xFF0000;
    const QImage red = preview.at(1, profile, tall);
    QVERIFY(!red.isNull());
    QVERIFY(red != renamed);
    QCOMPARE(preview.at(1, profile, {600, 1024}).size(), QSize(600, 1024));
}

void TestBoothPreview::aTouchGoesOn()
{
    Preview preview;
    const QImage welcome = preview.at(0);
    const int before = preview.frames;
    preview.process.touch({512, 300});
    QVERIFY(waitUntil([&] { return preview.frames > before; }));
    QVERIFY(preview.frame != welcome);
}

void TestBoothPreview::whatIsNotFinishedIsDrawnAsItIs()
{
    Preview preview;
    KioskProfile half{.languages = {u"de"_s}, .pages = {KioskPage()}};
    const QImage nothing = preview.at(1, half);
    QCOMPARE(nothing.size(), QSize(1024, 600));
    half.pages[0].fields = {{.code = u"NAME"_s}};
    QVERIFY(preview.at(1, half) != nothing);
}

void TestBoothPreview::messagesComeWholeOrNotAtAll()
{
    QImage image(QSize(3, 2), QImage::Format_RGB32);
    image.fill(QColor(10, 20, 30));
    const QByteArray bytes =
            toBytes(PreviewFrame{image}) + toBytes(PreviewTouch{QPoint(4, -5)})
            + toBytes(PreviewShow{.profile = "{}", .language = u"ru"_s, .size = {8, 9}, .step = 3});
    QByteArray buffer;
    QList<PreviewMessage> messages;
    for (const char c : bytes) {
        buffer += c;
        while (const std::optional<PreviewMessage> message = takeMessage(buffer)) {
            messages += *message;
        }
    }
    QCOMPARE(messages.size(), 3);
    QVERIFY(buffer.isEmpty());
    QCOMPARE(std::get<PreviewFrame>(messages.at(0)).image, image);
    QCOMPARE(std::get<PreviewTouch>(messages.at(1)).position, QPoint(4, -5));
    const auto show = std::get<PreviewShow>(messages.at(2));
    QCOMPARE(show.profile, QByteArray("{}"));
    QCOMPARE(show.language, u"ru"_s);
    QCOMPARE(show.size, QSize(8, 9));
    QCOMPARE(show.step, 3);
}

void TestBoothPreview::withoutTheProgramItIsSaid()
{
    Preview preview(u"/nowhere/leadbooth"_s);
    preview.process.show(
            {.profile = boothProfile(), .schema = preview.schema, .language = u"de"_s});
    QVERIFY(waitUntil([&] { return !preview.failures.isEmpty(); }));
    QCOMPARE(preview.frames, 0);
}

void TestBoothPreview::thePagesOfAProfileAreStepsOfAVisitor()
{
    const FormSchemaPtr schema = sampleSchema();
    KioskProfile profile = boothProfile();
    QCOMPARE(previewStepOf(profile, *schema, 0), 1);
    QCOMPARE(previewStepOf(profile, *schema, 3), 4);
    // Visitors do not see a page without a field that they can fill in.
    profile.pages[0].fields = {{.code = u"COMPANY_ID"_s}};
    QCOMPARE(previewStepOf(profile, *schema, 3), 3);
    profile.consent = {};
    QCOMPARE(previewSteps(profile, *schema), 6 + 3);
    profile.pages.clear();
    QCOMPARE(previewSteps(profile, *schema), 1);
}

QTEST_MAIN(TestBoothPreview)
#include "tst_boothpreview.moc"
