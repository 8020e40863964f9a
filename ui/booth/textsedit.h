// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/kioskprofile.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace leadbooth {

/*! One text in several languages: a line or a box for each, with the language's own name before it.
 * UI thread. */
class TextsEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Line, Box };
    TextsEdit(Kind kind, int maxLength, QWidget *parent);
    ~TextsEdit() override;

    /*! Emits nothing; the text that stands there already, and the cursor in it, stay. */
    void show(const KioskTexts &texts, const QStringList &languages);
    /*! What is used where nothing is typed. */
    void setPlaceholder(const QString &text);
    /*! What it is about, for screen readers. */
    void setName(const QString &name);
    void focus(const QString &language);

Q_SIGNALS:
    void edited(const QString &language, const QString &text);

private:
    struct Row
    {
        QString language;
        QLabel *label;
        QWidget *editor;
    };
    void rebuild(const QStringList &languages);
    void describe();

    const Kind m_kind;
    const int m_maxLength;
    QGridLayout *m_grid;
    QList<Row> m_rows;
    QString m_placeholder;
    QString m_name;
};

} // namespace leadbooth
