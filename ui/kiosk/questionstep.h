// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "ui/kiosk/kioskeditor.h"
#include "ui/kiosk/kioskstep.h"

class QLabel;

namespace leadbooth {

/*! One topic: its fields, labels above, mistakes below. */
class QuestionStep final : public KioskStep
{
    Q_OBJECT

public:
    QuestionStep(const KioskPage &page, const KioskEditing &editing, const QString &language,
                 const KioskAnswers &answers);
    ~QuestionStep() override;

    void collect(KioskAnswers *answers) const override;
    void wipe() override;

    /*! Above the fields, a button that asks for the camera. */
    void offerScan();
    /*! Says what has to be mended; the rest is in order. */
    void showIssues(const Issues &issues);
    /*! Null where the page has no such field. */
    [[nodiscard]] KioskEditor *editor(const QString &code) const;
    /*! The field that the focus is in; empty: none. */
    [[nodiscard]] QString focusedField() const;
    void focusField(const QString &code);
    /*! The first thing to type, where nothing is typed yet: saves a touch. */
    void focusFirst();
    /*! On to the next thing to enter; at the last one lastLeft(). */
    void moveOn();

Q_SIGNALS:
    void lastLeft();
    void scanPressed();

private:
    struct Field
    {
        KioskField asked;
        const FieldSchema *schema; //!< kept alive by m_editing
        KioskEditor *editor;
        QLabel *mistake;
        QString name;
    };
    void add(const KioskField &asked, const QString &language, const KioskAnswers &answers);

    const KioskEditing m_editing;
    QList<Field> m_fields;
};

} // namespace leadbooth
