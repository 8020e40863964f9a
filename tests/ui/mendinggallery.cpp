// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the dialog that mends leads into pictures, to be looked at: mendinggallery FOLDER
// [LANGUAGE FILE.qm]. Not shipped and not a test.
#include "support/driftexample.h"
#include "support/fakeclock.h"
#include "support/sampleschema.h"
#include "support/testcase.h"
#include "ui/common/style.h"
#include "ui/form/choicecombo.h"
#include "ui/queue/mendingdialog.h"
#include "ui/queue/mendingrow.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QTextStream>
#include <QTranslator>

using namespace leadbooth;
using namespace leadbooth::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = DriftKind;
using Action = MendingRule::Action;

QList<OriginId> leads(int first, int last)
{
    QList<OriginId> list;
    for (int number = first; number <= last; ++number) {
        list.append(OriginId(QString::number(number)));
    }
    return list;
}

/*! The sample form, changed as people change one; labels in its language. */
FormSchemaPtr form(const QString &language)
{
    FormSchema schema = edited(
            sampleSchema(language),
            {gone(u"POST"_s), changed(u"NAME"_s, [](FieldSchema *f) { f->isRequired = true; })});
    return std::make_shared<FormSchema>(schema);
}

FormChanges changes(const QString &language)
{
    const FormSchemaPtr before = sampleSchema(language);
    const auto finding = [&](Kind kind, const char *code, const QString &value = {}) {
        const FieldSchema *field = before->field(QString::fromLatin1(code));
        const Choice *choice = field->choices ? field->choice(value) : nullptr;
        return Drift{.kind = kind,
                     .field = field->code,
                     .label = field->label,
                     .value = value,
                     .valueLabel = choice ? choice->label : value,
                     .issue = {.field = field->code,
                               .code = kind == Kind::NowRequired ? IssueCode::Missing
                                                                 : IssueCode::TooLong,
                               .argument = u"20"_s}};
    };
    return {.changes = {{finding(Kind::FieldGone, "POST"), FieldType::String, leads(1, 12)},
                        {finding(Kind::ChoiceGone, "SOURCE_ID", u"TRADE_SHOW"_s), FieldType::Choice,
                         leads(5, 44)},
                        {finding(Kind::StageFinal, "STATUS_ID", u"IN_PROCESS"_s), FieldType::Choice,
                         leads(50, 50)},
                        {finding(Kind::ChoiceGone, "CURRENCY_ID", u"CHF"_s), FieldType::Money,
                         leads(3, 9)},
                        {finding(Kind::NowRequired, "NAME"), FieldType::String, leads(60, 64)},
                        {finding(Kind::ValueRefused, "TITLE"), FieldType::String, leads(70, 71)},
                        {finding(Kind::NowSingle, "PHONE"), FieldType::Multifield, leads(2, 30)}},
            .leads = 58,
            .unreadable = 2};
}

void decide(MendingDialog &dialog, const QList<MendingRule> &rules)
{
    const auto rows = dialog.findChildren<MendingRow *>();
    for (MendingRow *row : rows) {
        for (const MendingRule &rule : rules) {
            row->setDecision(rule);
        }
    }
}

struct State
{
    QString name;
    QSize size = {720, 760};
    double points = 10;
    bool isDecided = false;
    std::function<void(MendingDialog &)> bring = {};
    bool isQuestion = false;
};

std::vector<State> states()
{
    const auto apply = [](MendingDialog &dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    };
    return {{.name = u"undecided"_s},
            {.name = u"decided"_s, .isDecided = true},
            {.name = u"question"_s, .isDecided = true, .bring = apply, .isQuestion = true},
            {.name = u"report"_s,
             .isDecided = true,
             .bring =
                     [](MendingDialog &dialog) {
                         MendingReport report;
                         for (int number = 0; number < 40; ++number) {
                             report.leads.append({.origin = OriginId(QString::number(number)),
                                                  .end = number < 37 ? MendingEnd::Mended
                                                                     : MendingEnd::InTheWay});
                         }
                         dialog.showReport(report);
                     }},
            {.name = u"narrow"_s, .size = {340, 760}, .isDecided = true},
            {.name = u"large-text"_s, .size = {720, 900}, .points = 20, .isDecided = true}};
}

void draw(const State &state, ColorScheme scheme, const QString &language, const QDir &folder)
{
    QFont font = QApplication::font();
    font.setPointSizeF(state.points);
    applyStyle(*qApp, scheme, Density::Desk);
    QApplication::setFont(font);
    FakeClock clock;
    MendingDialog dialog(clock, QLocale(language));
    const FormSchemaPtr schema = form(language);
    const auto answer = [&] {
        dialog.showChanges(changes(language), schema);
    };
    QObject::connect(&dialog, &MendingDialog::checkRequested, &dialog, answer,
                     Qt::QueuedConnection);
    dialog.resize(state.size);
    dialog.show();
    drainEvents();
    if (state.isDecided) {
        decide(dialog,
               {{.kind = Kind::FieldGone,
                 .field = u"POST"_s,
                 .action = Action::MoveValue,
                 .target = u"COMMENTS"_s},
                {.kind = Kind::ChoiceGone,
                 .field = u"SOURCE_ID"_s,
                 .value = u"TRADE_SHOW"_s,
                 .action = Action::Replace,
                 .target = u"WEB"_s},
                {.kind = Kind::ChoiceGone,
                 .field = u"CURRENCY_ID"_s,
                 .value = u"CHF"_s,
                 .action = Action::Replace,
                 .target = u"EUR"_s},
                {.kind = Kind::NowRequired,
                 .field = u"NAME"_s,
                 .action = Action::Replace,
                 .target = u"Visitor"_s},
                {.kind = Kind::ValueRefused, .field = u"TITLE"_s, .action = Action::DropValue}});
    }
    if (state.bring) {
        state.bring(dialog);
    }
    drainEvents();
    QWidget *shown = &dialog;
    if (state.isQuestion) {
        shown = dialog.findChild<QMessageBox *>();
    }
    const QString name = u"mending-%1-%2-%3.png"_s.arg(
            state.name, language, scheme == ColorScheme::Dark ? u"dark"_s : u"light"_s);
    shown->grab().save(folder.filePath(name));
    QTextStream(stdout) << folder.filePath(name) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        return 1;
    }
    const QString language = arguments.value(2, u"en"_s);
    QTranslator translator;
    if (arguments.size() > 3 && translator.load(arguments.at(3))) {
        QCoreApplication::installTranslator(&translator);
    }
    QLocale::setDefault(QLocale(language));
    for (const State &state : states()) {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            draw(state, scheme, language, QDir(arguments.at(1)));
        }
    }
    return 0;
}
