// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/fieldrow.h"

#include "ui/common/icon.h"
#include "ui/common/issuetext.h"
#include "ui/common/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr qsizetype LongestLabel = 300; //!< characters that are looked at; more never fit

} // namespace

FieldRow::FieldRow(const FieldSchema &field, const FormContextPtr &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_field(field)
    , m_editor(makeEditor(field, context, this))
{
    setMouseTracking(true);
    connect(m_editor, &FieldEditor::noticeChanged, this, &FieldRow::updateMessages);
    updateMessages();
}

FieldRow::~FieldRow() = default;

void FieldRow::place(const FormCell &cell, const FormMetrics &metrics)
{
    const bool labelChanged = cell.label != m_labelArea || metrics.stacked != m_metrics.stacked;
    m_metrics = metrics;
    m_labelArea = cell.label;
    m_messageRoom = cell.rect.width();
    setGeometry(cell.rect);
    m_editor->setMetrics(metrics);
    m_editor->setGeometry(cell.editor);
    if (labelChanged) {
        layOutLabel();
    }
    updateMessages();
}

void FieldRow::setMessageRoom(int right)
{
    if (right != m_messageRoom) {
        m_messageRoom = right;
        layOut();
    }
}

void FieldRow::setIssues(const IssueBook::Shown &shown)
{
    // The same problem may be told differently of another text.
    if (shown != m_shown || !shown.issues.isEmpty()) {
        m_shown = shown;
        updateMessages();
    }
}

QString FieldRow::message(int row) const
{
    return size_t(row) < m_messages.size() ? m_messages[size_t(row)].text : QString();
}

bool FieldRow::hasMessage() const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(),
                       [](const Message &m) { return !m.text.isEmpty(); });
}

bool FieldRow::showsError() const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(),
                       [](const Message &m) { return m.kind == MessageKind::Error; });
}

bool FieldRow::showsAllText() const
{
    return !m_labelCut
           && std::none_of(m_messages.cbegin(), m_messages.cend(),
                           [](const Message &m) { return m.isCut; });
}

QString FieldRow::shownLabel() const
{
    return m_field.label.isEmpty() ? m_field.code : m_field.label.left(LongestLabel);
}

QString FieldRow::labelTip() const
{
    return plainTip(u"%1\n%2"_s.arg(shownLabel(), m_field.code));
}

QString FieldRow::accessibleLabel() const
{
    if (showsError()) {
        return tr("%1, needs attention", "for screen readers: a field with a problem")
                .arg(shownLabel());
    }
    return m_field.isRequired
                   ? tr("%1, required", "for screen readers: a field that must be filled in")
                             .arg(shownLabel())
                   : shownLabel();
}

void FieldRow::updateMessages()
{
    const FieldValue value = m_editor->value();
    const int entries = int(qMax<qsizetype>(1, m_editor->messageTops().size()));
    std::vector<Message> messages(static_cast<size_t>(entries));
    if (!m_field.help.isEmpty()) {
        messages.front().text = m_field.help.simplified();
    }
    const EditorNotice notice = m_editor->notice();
    if (!notice.text.isEmpty()) {
        messages.back() = {MessageKind::Notice, notice.text, notice.action};
    }
    QList<int> invalid;
    for (const Issue &issue : m_shown.issues) {
        const int row = qBound(0, issue.row, entries - 1);
        Message &message = messages[size_t(row)];
        if (invalid.contains(row)) {
            continue; // one thing at a time
        }
        const QString typed = row < value.size() ? value.at(row).value : QString();
        message = {m_shown.isCalm ? MessageKind::Calm : MessageKind::Error,
                   issueText(issue, &m_field, m_context->locale, typed)};
        invalid.append(row);
    }
    m_messages = std::move(messages);
    m_editor->setInvalidRows(m_shown.isCalm ? QList<int>() : invalid);
    QStringList descriptions;
    for (const Message &message : m_messages) {
        descriptions.append(message.text);
    }
    m_editor->setAccessibleTexts(accessibleLabel(), descriptions);
    layOut();
    Q_EMIT messagesChanged();
}

void FieldRow::layOut()
{
    const QList<int> tops = m_editor->messageTops();
    const QFontMetrics metrics(fontFor(TextRole::Hint, this));
    const int iconRoom = metrics.height() + m_metrics.ring;
    for (size_t i = 0; i < m_messages.size() && qsizetype(i) < tops.size(); ++i) {
        Message &message = m_messages[i];
        if (message.text.isEmpty()) {
            continue;
        }
        int left = m_editor->x() + m_metrics.ring;
        const int actionWidth = message.action.isEmpty() ? 0
                                                         : metrics.horizontalAdvance(message.action)
                                                                   + m_metrics.labelGap;
        // A pixel more, or elidedText() cuts what fits exactly.
        const int textWidth = metrics.horizontalAdvance(message.text) + 1
                              + (message.kind == MessageKind::Error ? iconRoom : 0);
        // Under the editor, or where that is too narrow from under the label on.
        if (left + textWidth + actionWidth > m_messageRoom && !m_labelArea.isEmpty()
            && m_labelArea.left() < left && m_labelArea.x() == 0 && !m_metrics.stacked
            && m_labelLines.size() < 2) {
            left = m_labelArea.left();
        }
        const int shownWidth = qMin(textWidth, m_messageRoom - left - actionWidth);
        message.area =
                QRect(left, m_editor->y() + tops.at(qsizetype(i)), shownWidth, metrics.height());
        message.isCut = shownWidth < textWidth;
        message.actionArea =
                QRect(message.area.right() + 1 + m_metrics.labelGap, message.area.top(),
                      actionWidth - m_metrics.labelGap, metrics.height());
    }
    update();
}

void FieldRow::layOutLabel()
{
    m_labelLines.clear();
    m_labelCut = false;
    if (m_labelArea.isEmpty()) {
        return;
    }
    const QString text = shownLabel();
    const int most = m_metrics.stacked ? 1 : 2;
    QTextLayout layout(text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_labelArea.width());
        if (m_labelLines.size() + 1 < most) {
            m_labelLines.append(text.mid(line.textStart(), line.textLength()).trimmed());
            continue;
        }
        const QString rest = text.mid(line.textStart());
        m_labelLines.append(fontMetrics().elidedText(rest, Qt::ElideRight, m_labelArea.width()));
        m_labelCut = m_labelLines.constLast() != rest || m_field.label.size() > LongestLabel;
        break;
    }
    layout.endLayout();
    update();
}

void FieldRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setPen(QColor(m_field.isEditable() ? t.text : t.muted));
    // The first line stands on the line of the editor's text.
    int y = m_labelArea.top();
    if (!m_metrics.stacked) {
        y += m_editor->y() + (m_metrics.control - fontMetrics().height()) / 2;
    }
    for (const QString &line : m_labelLines) {
        painter.drawText(QRect(m_labelArea.left(), y, m_labelArea.width(), fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine, line);
        y += m_metrics.line;
    }

    painter.setFont(fontFor(TextRole::Hint, this));
    const QFontMetrics metrics(painter.font());
    for (const Message &message : m_messages) {
        if (message.text.isEmpty()) {
            continue;
        }
        QRect area = message.area;
        const bool isError = message.kind == MessageKind::Error;
        if (isError) {
            const int side = metrics.height() - 2;
            const QRect iconArea(area.left(), area.top() + 1, side, side);
            icon(u"alert"_s, Tone::Danger).paint(&painter, iconArea);
            area.setLeft(area.left() + metrics.height() + m_metrics.ring);
        }
        painter.setPen(QColor(isError ? t.danger : t.muted));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine,
                         metrics.elidedText(message.text, Qt::ElideRight, area.width()));
        if (!message.action.isEmpty()) {
            painter.setPen(QColor(t.accent));
            painter.drawText(message.actionArea, Qt::AlignLeft | Qt::TextSingleLine,
                             message.action);
        }
    }
}

bool FieldRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString tip;
        if (m_labelArea.contains(help->pos())) {
            tip = labelTip();
        }
        for (const Message &message : m_messages) {
            if (message.isCut && message.area.contains(help->pos())) {
                tip = plainTip(message.text);
            }
        }
        QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void FieldRow::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    for (const Message &message : m_messages) {
        if (!message.action.isEmpty() && message.actionArea.contains(at)) {
            m_editor->followNotice();
            return;
        }
    }
    if (m_labelArea.contains(at) && m_editor->stopForRow(0)) {
        m_editor->stopForRow(0)->setFocus(Qt::MouseFocusReason);
        return;
    }
    event->ignore();
}

void FieldRow::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool overLink =
            std::any_of(m_messages.cbegin(), m_messages.cend(), [&](const Message &m) {
                return !m.action.isEmpty() && m.actionArea.contains(at);
            });
    setCursor(overLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QWidget::mouseMoveEvent(event);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateMessages();
    } else if (event->type() == QEvent::FontChange) {
        layOutLabel();
    }
}

} // namespace leadbooth
