// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/scannertab.h"

#include "kiosk/controlnames.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

ScannerTab::ScannerTab(BoothEditing &editing, QWidget *parent)
    : BoothTab(editing, parent)
{
    QVBoxLayout *column = scrolledColumn(this);
    m_heading = addHeading(column, this);
    m_hint = addHint(column, this);
    const auto add = [&](QString KioskProfile::*value, const QString &name) {
        Mark mark{.value = value,
                  .label = plainLabel(this),
                  .line = new QLineEdit(this),
                  .problem = plainParagraph(this, TextRole::Hint)};
        mark.line->setObjectName(name);
        mark.line->setMaximumWidth(scaled(280, this));
        mark.label->setBuddy(mark.line);
        column->addWidget(mark.label);
        column->addWidget(mark.line);
        column->addWidget(mark.problem);
        connectMark(mark, name);
        return mark;
    };
    m_prefix = add(&KioskProfile::scannerPrefix, u"prefix"_s);
    m_suffix = add(&KioskProfile::scannerSuffix, u"suffix"_s);
    m_example = addHint(column, this);
    m_cameraHeading = addHeading(column, this);
    m_cameraHint = addHint(column, this);
    m_camera = new QCheckBox(this);
    m_camera->setObjectName(u"camera"_s);
    column->addWidget(m_camera);
    connect(m_camera, &QCheckBox::clicked, this, [this](bool isOn) {
        this->editing().change({}, [isOn](KioskProfile &profile) { profile.usesCamera = isOn; });
    });
    column->addStretch();
    begin();
}

ScannerTab::~ScannerTab() = default;

void ScannerTab::connectMark(const Mark &mark, const QString &name)
{
    connect(mark.line, &QLineEdit::textEdited, this, [this, mark, name](const QString &typed) {
        const std::optional<QString> text = fromControlNames(typed);
        if (text) {
            editing().change(name, [&](KioskProfile &profile) { profile.*mark.value = *text; });
        }
        show(mark);
    });
}

void ScannerTab::show(const Mark &mark)
{
    const std::optional<QString> text = fromControlNames(mark.line->text());
    const bool isTooLong = text && text->size() > kiosklimits::ScannerMark;
    mark.problem->setText(
            !text       ? tr("A name between < and > is not one of a control character.")
            : isTooLong ? tr("%n character(s) at the most.", nullptr, kiosklimits::ScannerMark)
                        : QString());
    mark.problem->setVisible(!mark.problem->text().isEmpty());
    setTone(mark.problem, Tone::Danger);
}

void ScannerTab::refresh()
{
    for (const Mark &mark : {m_prefix, m_suffix}) {
        const QString value = profile().*mark.value;
        const std::optional<QString> typed = fromControlNames(mark.line->text());
        // What is half a name is being typed.
        if (typed ? *typed != value : !mark.line->hasFocus()) {
            mark.line->setText(withControlNames(value));
        }
        show(mark);
    }
    m_camera->setChecked(profile().usesCamera);
}

void ScannerTab::showPlace(const BoothPlace &)
{
    const bool isSuffix = profile().scannerPrefix.size() <= kiosklimits::ScannerMark
                          && profile().scannerSuffix.size() > kiosklimits::ScannerMark;
    (isSuffix ? m_suffix : m_prefix).line->setFocus(Qt::OtherFocusReason);
}

void ScannerTab::retranslate()
{
    m_heading->setText(tr("Badge scanner"));
    m_hint->setText(tr("A scanner types like a keyboard. Set it up to type a mark before and after "
                       "each code, so that the booth knows its codes from a visitor's keys. Empty: "
                       "it is known by its speed."));
    m_prefix.label->setText(tr("Before the code"));
    m_suffix.label->setText(tr("After the code"));
    m_example->setText(
            tr("Control characters are written by name: <STX>, <ETX>, <CR>, <LF>, <TAB>; "
               "a < itself as <<>."));
    m_cameraHeading->setText(tr("Camera"));
    m_cameraHint->setText(tr("On the first page visitors find a button, where the booth's computer "
                             "has a camera. It is on while they hold a badge or a card in front of "
                             "it, and no picture is kept."));
    m_camera->setText(tr("Visitors may scan their badge with the camera"));
}

} // namespace leadbooth
