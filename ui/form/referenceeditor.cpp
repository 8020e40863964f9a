// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/referenceeditor.h"

#include "lead/canonical.h"
#include "ui/form/lineedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int LeastToSearch = 2; //!< characters

} // namespace

ReferenceEditor::ReferenceEditor(const FieldSchema &field, FormContextPtr context, QWidget *parent)
    : FieldEditor(field, std::move(context), parent)
    , m_line(new LineEdit(this))
{
    connect(m_line, &QLineEdit::textEdited, this, &ReferenceEditor::textEdited);
    ReferenceEditor::retranslate();
}

ReferenceEditor::~ReferenceEditor() = default;

QString ReferenceEditor::shown(const ValueItem &item) const
{
    if (!item.tag.isEmpty()) {
        return item.tag;
    }
    if (field().type == FieldType::User && !item.value.isEmpty()
        && item.value == context().schema->currentUserId) {
        return tr("Me", "the signed-in user as the person responsible");
    }
    return isCanonicalInteger(item.value) ? u"#"_s + item.value : item.value;
}

void ReferenceEditor::setValue(const FieldValue &value)
{
    m_item = value.isEmpty() ? ValueItem{} : value.constFirst();
    m_shown = shown(m_item);
    m_requestId = 0;
    m_delay.reset();
    m_line->setText(m_shown);
    m_line->setCursorPosition(0);
    setNotice({});
}

FieldValue ReferenceEditor::value() const
{
    const QString typed = m_line->text();
    if (typed == m_shown) {
        return m_item.value.isEmpty() ? FieldValue() : FieldValue{m_item};
    }
    return typed.isEmpty() ? FieldValue() : FieldValue{{typed}};
}

QList<QWidget *> ReferenceEditor::stops() const
{
    return {m_line};
}

void ReferenceEditor::textEdited()
{
    setNotice({});
    m_requestId = 0;
    m_delay.reset();
    putAwayHits(); // of a text that stands there no longer
    if (m_line->text().trimmed().size() >= LeastToSearch && m_line->text() != m_shown) {
        m_delay = context().clock.startTimer(SearchDelay, [this] { search(); });
    }
    Q_EMIT edited();
}

void ReferenceEditor::search()
{
    m_requestId = ++*context().lastRequestId;
    Q_EMIT searchRequested(m_line->text().trimmed(), m_requestId);
}

void ReferenceEditor::setSearchResults(quint64 requestId, const References &hits)
{
    if (requestId != m_requestId || m_requestId == 0) {
        return;
    }
    m_requestId = 0;
    m_hits = hits;
    setNotice(hits.isEmpty() ? tr("The portal knows nothing of this name",
                                  "under a field, after a search without hits")
                             : QString());
    if (hits.isEmpty() || !m_line->hasFocus()) {
        return;
    }
    makeCompleter();
    QStringList titles;
    for (const Reference &hit : hits) {
        titles.append(hit.detail.isEmpty() ? hit.name : u"%1 – %2"_s.arg(hit.name, hit.detail));
    }
    m_titles->setStringList(titles);
    const int ring = metrics().ring;
    m_completer->complete(m_line->rect().adjusted(ring, 0, -ring, -ring));
    // Enter takes the first; what it takes is marked.
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ReferenceEditor::setSearchFailed(quint64 requestId)
{
    if (requestId == m_requestId && m_requestId != 0) {
        m_requestId = 0;
        setNotice(tr("The portal cannot be searched right now",
                     "under a field; there is no connection"));
    }
}

void ReferenceEditor::makeCompleter()
{
    if (m_completer) {
        return;
    }
    m_titles = new QStringListModel(this);
    m_completer = new QCompleter(m_titles, this);
    // The portal has done the filtering.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_line);
    // Its frame was measured before it became a popup.
    if (auto *frame = qobject_cast<QFrame *>(m_completer->popup())) {
        frame->setFrameShape(QFrame::NoFrame);
        frame->setFrameShape(QFrame::StyledPanel);
    }
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() < m_hits.size()) {
                    pick(m_hits.at(index.row()));
                }
            });
}

void ReferenceEditor::pick(const Reference &hit)
{
    m_item = {hit.id, hit.name};
    m_shown = hit.name;
    m_line->setText(hit.name);
    setNotice({});
    Q_EMIT edited();
}

void ReferenceEditor::finish()
{
    m_delay.reset();
    m_requestId = 0;
    putAwayHits();
}

void ReferenceEditor::putAwayHits()
{
    m_hits.clear();
    if (m_completer) {
        m_completer->popup()->hide();
    }
}

void ReferenceEditor::setNotice(const QString &notice)
{
    if (m_notice != notice) {
        m_notice = notice;
        Q_EMIT noticeChanged();
    }
}

void ReferenceEditor::retranslate()
{
    m_line->setPlaceholderText(tr("Type a name", "in an empty field for a person or company"));
    if (!m_item.value.isEmpty() && m_line->text() == m_shown) {
        m_shown = shown(m_item);
        m_line->setText(m_shown);
    }
}

void ReferenceEditor::resizeEvent(QResizeEvent *)
{
    m_line->setGeometry(controlRect());
}

} // namespace leadbooth
