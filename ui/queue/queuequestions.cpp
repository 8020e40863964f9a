// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuequestions.h"

#include "lead/leadnumber.h"
#include "ui/common/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

class Questions
{
    Q_DECLARE_TR_FUNCTIONS(QueueQuestions)

public:
    static void ask(QWidget *parent, const QString &text, const QString &more, const QString &agree,
                    std::function<void()> then)
    {
        auto *box = new QMessageBox(parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIcon(QMessageBox::Warning);
        box->setTextFormat(Qt::PlainText);
        box->setText(text);
        box->setInformativeText(more);
        QPushButton *stay = box->addButton(tr("Cancel", "button"), QMessageBox::RejectRole);
        QPushButton *go = box->addButton(agree, QMessageBox::DestructiveRole);
        box->setDefaultButton(stay);
        box->setEscapeButton(stay);
        QObject::connect(go, &QPushButton::clicked, parent, std::move(then));
        box->open();
    }

    static void sendAgain(QWidget *parent, int count, const QString &name,
                          std::function<void()> then)
    {
        ask(parent,
            count == 1 ? tr("\"%1\" may be in the portal already.").arg(name)
                       : tr("%n lead(s) may be in the portal already.", nullptr, count),
            risk(), tr("Send again", "button"), std::move(then));
    }

    static void editUncertain(QWidget *parent, const QString &name, std::function<void()> then)
    {
        ask(parent, tr("\"%1\" may be in the portal already.").arg(name),
            tr("What you change is sent as a lead of its own when Leadbooth does not find the "
               "first one. Look for it in Bitrix24 first: if it is there, change it there.")
                    + u"\n\n"_s + risk(),
            tr("Edit and send again", "button"), std::move(then));
    }

    static void number(QWidget *parent, const QString &name,
                       std::function<void(const LeadId &)> then)
    {
        auto *dialog = new QDialog(parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("It is in the portal"));
        const Sizes &size = sizes(dialog);
        auto *layout = new QVBoxLayout(dialog);
        layout->setContentsMargins(size.space[3], size.space[3], size.space[3], size.space[2]);
        layout->setSpacing(size.space[1]);
        QLabel *text = plainParagraph(dialog);
        text->setText(
                tr("You have seen \"%1\" in Bitrix24. It counts as sent then, and is not sent "
                   "again. What was typed may be erased here, as the settings say. This "
                   "cannot be undone.")
                        .arg(name));
        layout->addWidget(text);
        QLabel *label = plainLabel(dialog);
        label->setText(tr("Its number, or the address of its page, if you have it"));
        label->setWordWrap(true);
        layout->addWidget(label);
        auto *edit = new QLineEdit(dialog);
        edit->setAccessibleName(label->text());
        layout->addWidget(edit);
        QLabel *hint = plainLabel(dialog, TextRole::Hint);
        setTone(hint, Tone::Danger);
        hint->setText(u" "_s); // its room is kept
        hint->setWordWrap(true);
        layout->addWidget(hint);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(size.space[1]);
        buttons->addStretch();
        auto *cancel = new QPushButton(tr("Cancel", "button"), dialog);
        auto *agree = new QPushButton(tr("It is there", "button"), dialog);
        agree->setProperty("primary", true);
        agree->setDefault(true);
        cancel->setAutoDefault(false);
        buttons->addWidget(cancel);
        buttons->addWidget(agree);
        layout->addLayout(buttons);
        const int width = scaled(size.columnWidth * 2 / 3, dialog);
        dialog->setMinimumWidth(width);
        dialog->resize(width, layout->heightForWidth(width));
        QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
        QObject::connect(edit, &QLineEdit::textChanged, hint, [hint] { hint->setText(u" "_s); });
        QObject::connect(agree, &QPushButton::clicked, dialog, [dialog, edit, hint] {
            if (!edit->text().trimmed().isEmpty() && leadNumberIn(edit->text()).isEmpty()) {
                hint->setText(tr("Enter a number such as 3465, or leave it empty."));
                return;
            }
            dialog->accept();
        });
        QObject::connect(dialog, &QDialog::accepted, parent,
                         [edit, then = std::move(then)] { then(leadNumberIn(edit->text())); });
        dialog->open();
    }

private:
    static QString risk()
    {
        return tr("Leadbooth looks for it once more before it sends. But where this connection may "
                  "not read leads, it cannot see it: then the portal may have it twice.");
    }
};

} // namespace

void askToSendAgain(QWidget *parent, int count, const QString &name, std::function<void()> then)
{
    Questions::sendAgain(parent, count, name, std::move(then));
}

void askToEditUncertain(QWidget *parent, const QString &name, std::function<void()> then)
{
    Questions::editUncertain(parent, name, std::move(then));
}

void askForNumber(QWidget *parent, const QString &name, std::function<void(const LeadId &)> then)
{
    Questions::number(parent, name, std::move(then));
}

} // namespace leadbooth
