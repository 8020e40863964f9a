// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/repeatededitor.h"

#include "base/plaintext.h"
#include "ui/common/iconbutton.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

RepeatedEditor::RepeatedEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : FieldEditor(field, std::move(context), parent)
    , m_add(new IconButton(u"add"_s, Tone::Muted, this))
{
    connect(m_add, &QAbstractButton::clicked, this, &RepeatedEditor::addByPerson);
    insertEntry(0);
    RepeatedEditor::retranslate();
}

RepeatedEditor::~RepeatedEditor() = default;

void RepeatedEditor::insertEntry(size_t index)
{
    FieldEditor *editor = makeEntryEditor(field(), contextPtr(), this);
    editor->setMetrics(metrics());
    editor->setValue({}); // the usual kind, the usual currency
    for (QWidget *stop : editor->stops()) {
        stop->installEventFilter(this);
    }
    auto *remove = new IconButton(u"close"_s, Tone::Muted, this);
    m_entries.insert(m_entries.begin() + std::ptrdiff_t(index), {editor, remove});
    connect(editor, &FieldEditor::edited, this, [this] {
        if (m_removed) {
            m_removed.reset();
            Q_EMIT noticeChanged();
        }
        Q_EMIT edited();
    });
    connect(editor, &FieldEditor::heightChanged, this, [this] {
        resizeEvent(nullptr);
        Q_EMIT heightChanged();
    });
    connect(editor, &FieldEditor::noticeChanged, this, &FieldEditor::noticeChanged);
    connect(editor, &FieldEditor::moveOn, this, &FieldEditor::moveOn);
    connect(editor, &FieldEditor::searchRequested, this, &FieldEditor::searchRequested);
    connect(remove, &QAbstractButton::clicked, this, [this, remove] {
        const auto at = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                     [&](const Entry &entry) { return entry.remove == remove; });
        removeByPerson(size_t(at - m_entries.cbegin()));
    });
    if (isVisible()) {
        editor->show();
    }
}

void RepeatedEditor::deleteEntry(size_t index)
{
    // Not at once: this may be a key press or a click of theirs.
    const Entry entry = m_entries[index];
    m_entries.erase(m_entries.begin() + std::ptrdiff_t(index));
    entry.editor->disconnect(this);
    entry.editor->hide();
    entry.editor->deleteLater();
    entry.remove->disconnect(this);
    entry.remove->hide();
    entry.remove->deleteLater();
}

void RepeatedEditor::entriesChanged()
{
    retranslate();
    resizeEvent(nullptr);
    Q_EMIT heightChanged();
    Q_EMIT noticeChanged();
}

void RepeatedEditor::setValue(const FieldValue &value)
{
    const size_t count = size_t(qMax<qsizetype>(1, value.size()));
    const bool changes = count != m_entries.size();
    while (m_entries.size() > count) {
        deleteEntry(m_entries.size() - 1);
    }
    while (m_entries.size() < count) {
        insertEntry(m_entries.size());
    }
    for (size_t i = 0; i < count; ++i) {
        m_entries[i].editor->setValue(value.mid(qsizetype(i), 1));
    }
    m_removed.reset();
    if (changes) {
        entriesChanged();
    } else {
        resizeEvent(nullptr);
    }
}

FieldValue RepeatedEditor::value() const
{
    FieldValue value;
    for (const Entry &entry : m_entries) {
        const FieldValue items = entry.editor->value();
        value.append(items.isEmpty() ? ValueItem{} : items.constFirst());
    }
    while (!value.isEmpty() && value.constLast().value.isEmpty()) {
        value.removeLast();
    }
    return value;
}

QList<QWidget *> RepeatedEditor::stops() const
{
    QList<QWidget *> all;
    for (const Entry &entry : m_entries) {
        all += entry.editor->stops();
    }
    return all;
}

QWidget *RepeatedEditor::stopForRow(int row) const
{
    const size_t index = qMin(size_t(qMax(0, row)), m_entries.size() - 1);
    return m_entries[index].editor->stopForRow(0);
}

int RepeatedEditor::wantedHeight() const
{
    int height = 0;
    for (const Entry &entry : m_entries) {
        height += entry.editor->wantedHeight();
    }
    return height;
}

QList<int> RepeatedEditor::messageTops() const
{
    QList<int> tops;
    int y = 0;
    for (const Entry &entry : m_entries) {
        tops.append(y + entry.editor->messageTops().constFirst());
        y += entry.editor->wantedHeight();
    }
    return tops;
}

void RepeatedEditor::finish()
{
    for (const Entry &entry : m_entries) {
        entry.editor->finish();
    }
}

std::optional<size_t> RepeatedEditor::entryOf(const QWidget *widget) const
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].editor->isAncestorOf(widget)) {
            return i;
        }
    }
    return {};
}

bool RepeatedEditor::handleEnter(QWidget *stop)
{
    const std::optional<size_t> index = entryOf(stop);
    if (!index) {
        return false;
    }
    const bool isLast = *index + 1 == m_entries.size();
    if (!isLast) {
        m_entries[*index + 1].editor->stopForRow(0)->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (!isEmpty(m_entries[*index].editor->value())) {
        addByPerson();
        return true;
    }
    if (m_entries.size() == 1) {
        return false;
    }
    Q_EMIT moveOn();
    deleteEntry(*index);
    entriesChanged();
    return true;
}

void RepeatedEditor::addByPerson()
{
    // One empty entry is enough.
    if (!isEmpty(m_entries.back().editor->value())) {
        m_entries.back().editor->finish();
        insertEntry(m_entries.size());
        entriesChanged();
    }
    m_entries.back().editor->stopForRow(0)->setFocus(Qt::TabFocusReason);
}

void RepeatedEditor::removeByPerson(size_t index)
{
    const FieldValue value = m_entries[index].editor->value();
    const bool hadFocus = m_entries[index].editor->isAncestorOf(QApplication::focusWidget());
    if (m_entries.size() == 1) {
        m_entries[0].editor->setValue({});
    } else {
        if (hadFocus) {
            const size_t neighbour = index + 1 < m_entries.size() ? index + 1 : index - 1;
            m_entries[neighbour].editor->stopForRow(0)->setFocus(Qt::TabFocusReason);
        }
        deleteEntry(index);
    }
    m_removed.reset();
    if (!isEmpty(value)) {
        m_removed = Removed{index, value};
    }
    entriesChanged();
    if (!isEmpty(value)) {
        Q_EMIT edited();
    }
}

void RepeatedEditor::undoRemoval()
{
    const Removed removed = *m_removed;
    m_removed.reset();
    if (m_entries.size() == 1 && isEmpty(m_entries[0].editor->value())) {
        m_entries[0].editor->setValue(removed.value);
    } else {
        insertEntry(removed.index);
        m_entries[removed.index].editor->setValue(removed.value);
    }
    entriesChanged();
    stopForRow(int(removed.index))->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void RepeatedEditor::setInvalidRows(const QList<int> &rows)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].editor->setInvalidRows(rows.contains(int(i)) ? QList<int>{0} : QList<int>());
    }
}

void RepeatedEditor::setAccessibleTexts(const QString &name, const QStringList &descriptions)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const QString own = m_entries.size() == 1 ? name
                                                  : tr("%1, number %2",
                                                       "for screen readers: one of several values")
                                                            .arg(name)
                                                            .arg(i + 1);
        m_entries[i].editor->setAccessibleTexts(own, {descriptions.value(qsizetype(i))});
    }
}

void RepeatedEditor::setSearchResults(quint64 requestId, const References &hits)
{
    for (const Entry &entry : m_entries) {
        entry.editor->setSearchResults(requestId, hits);
    }
}

void RepeatedEditor::setSearchFailed(quint64 requestId)
{
    for (const Entry &entry : m_entries) {
        entry.editor->setSearchFailed(requestId);
    }
}

EditorNotice RepeatedEditor::notice() const
{
    if (m_removed) {
        const ValueItem &item = m_removed->value.constFirst();
        const QString shown = item.tag.isEmpty() || field().type == FieldType::Multifield
                                      ? shownText(field(), item.value, context())
                                      : item.tag;
        return {tr("Removed: %1", "under a field; %1 is the value that was removed")
                        .arg(cleanLabel(shown, 30)),
                tr("Undo", "link: brings back what was removed")};
    }
    for (const Entry &entry : m_entries) {
        if (const EditorNotice notice = entry.editor->notice(); !notice.text.isEmpty()) {
            return notice;
        }
    }
    return {};
}

void RepeatedEditor::followNotice()
{
    if (m_removed) {
        undoRemoval();
    }
}

void RepeatedEditor::retranslate()
{
    m_add->setLabel(tr("Add another", "button beside a field with several values"),
                    tr("Enter", "name of the key"));
    const QKeySequence removeKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete);
    for (const Entry &entry : m_entries) {
        entry.remove->setLabel(tr("Remove", "button beside one of several values"),
                               removeKeys.toString(QKeySequence::NativeText));
    }
}

void RepeatedEditor::resizeEvent(QResizeEvent *)
{
    const FormMetrics &m = metrics();
    const int editorWidth = width() - 2 * m.button;
    int y = 0;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        entry.editor->setMetrics(m);
        const int height = entry.editor->wantedHeight();
        entry.editor->setGeometry(0, y, editorWidth, height);
        // Beside the first line, also of an editor of several lines.
        const int buttonY = y + (m.control - m.button) / 2;
        entry.remove->setGeometry(editorWidth, buttonY, m.button, m.button);
        entry.remove->setVisible(m_entries.size() > 1);
        if (i + 1 == m_entries.size()) {
            const int slot = m_entries.size() > 1 ? 1 : 0;
            m_add->setGeometry(editorWidth + slot * m.button, buttonY, m.button, m.button);
        }
        y += height;
    }
}

bool RepeatedEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Before the line with the focus takes back what was typed in it: the removal came last.
    if (event->type() == QEvent::KeyPress && m_removed
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        undoRemoval();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void RepeatedEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete
        && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (const std::optional<size_t> index = entryOf(QApplication::focusWidget())) {
            removeByPerson(*index);
        }
        return;
    }
    FieldEditor::keyPressEvent(event);
}

} // namespace leadbooth
