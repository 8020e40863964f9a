// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosklines.h"

#include "ui/common/style.h"
#include "ui/kiosk/keyboard.h"

#include <QKeyEvent>

namespace leadbooth {

namespace {

const Qt::InputMethodHints Private = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;

void setUp(QWidget *editor)
{
    editor->setContextMenuPolicy(Qt::PreventContextMenu);
    editor->setAcceptDrops(false);
    editor->setMinimumHeight(Keyboard::leastTarget(editor).height());
}

bool takesAway(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut);
}

/*! Whether \a event asks to have a shortcut of the editor's for itself. */
bool isTakingAway(const QEvent *event)
{
    return event->type() == QEvent::ShortcutOverride
           && takesAway(static_cast<const QKeyEvent *>(event));
}

} // namespace

KioskLine::KioskLine(Qt::InputMethodHints hints, QWidget *parent)
    : QLineEdit(parent)
{
    setUp(this);
    setInputMethodHints(hints | Private);
    setDragEnabled(false);
    setMaxLength(4000);
}

KioskLine::~KioskLine() = default;

void KioskLine::wipe()
{
    const QSignalBlocker blocker(this);
    deselect();
    setText(QString(text().size(), QChar(u'\u2022')));
    clear(); // and with it what could be undone
}

bool KioskLine::event(QEvent *event)
{
    return !isTakingAway(event) && QLineEdit::event(event);
}

void KioskLine::keyPressEvent(QKeyEvent *event)
{
    if (!takesAway(event)) {
        QLineEdit::keyPressEvent(event);
    }
}

KioskText::KioskText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUp(this);
    viewport()->setAcceptDrops(false);
    viewport()->setContextMenuPolicy(Qt::PreventContextMenu);
    setInputMethodHints(Qt::ImhMultiLine | Private);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(sizes(Density::Kiosk).space[0]);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextEditorInteraction);
}

KioskText::~KioskText() = default;

void KioskText::wipe()
{
    const QSignalBlocker blocker(this);
    setPlainText(QString(toPlainText().size(), QChar(u'\u2022')));
    clear();
}

bool KioskText::event(QEvent *event)
{
    return !isTakingAway(event) && QPlainTextEdit::event(event);
}

void KioskText::keyPressEvent(QKeyEvent *event)
{
    if (!takesAway(event)) {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void KioskText::mousePressEvent(QMouseEvent *event)
{
    // A press on what is selected would begin to drag it.
    QTextCursor cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    QPlainTextEdit::mousePressEvent(event);
}

} // namespace leadbooth
