// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choicepopup.h"

#include "ui/common/icon.h"
#include "ui/common/style.h"
#include "ui/form/choicemodel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <numeric>

namespace leadbooth {

/*! The entries that contain what is searched for: a list of positions, made anew for each search
 * text (50,000 labels take a few milliseconds). */
class ChoiceFilter final : public QAbstractListModel
{
public:
    ChoiceFilter(ChoiceModel *source, QObject *parent)
        : QAbstractListModel(parent)
        , m_source(source)
    {
        setText({});
        connect(source, &QAbstractItemModel::dataChanged, this, [this] {
            if (!m_rows.empty()) {
                Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
            }
        });
    }

    void setText(const QString &text)
    {
        beginResetModel();
        m_rows.clear();
        const QString wanted = text.trimmed();
        const int count = m_source->rowCount();
        m_rows.reserve(size_t(count));
        for (int row = 0; row < count; ++row) {
            if (wanted.isEmpty()
                || (!m_source->isNone(row)
                    && m_source->labelAt(row).contains(wanted, Qt::CaseInsensitive))) {
                m_rows.push_back(row);
            }
        }
        endResetModel();
    }

    [[nodiscard]] int sourceRow(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowFor(int sourceRow) const
    {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), sourceRow);
        return found != m_rows.end() && *found == sourceRow ? int(found - m_rows.begin()) : -1;
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return m_source->data(m_source->index(sourceRow(index.row())), role);
    }

private:
    ChoiceModel *m_source;
    std::vector<int> m_rows;
};

ChoicePopup::ChoicePopup(ChoiceModel *model, bool multiple, QComboBox *owner)
    : QFrame(owner, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_model(model)
    , m_filter(new ChoiceFilter(model, this))
    , m_list(new QListView(this))
    , m_owner(owner)
    , m_multiple(multiple)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    const Sizes &s = sizes(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(s.space[0], s.space[0], s.space[0], s.space[0]);
    layout->setSpacing(0);
    if (model->offeredCount() >= SearchableFrom) {
        m_search = new QLineEdit(this);
        m_search->setPlaceholderText(tr("Search", "in the list of a dropdown"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_search->addAction(icon(QStringLiteral("search"), Tone::Muted),
                            QLineEdit::LeadingPosition);
        m_search->installEventFilter(this);
        layout->addWidget(m_search);
        connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
            m_filter->setText(text);
            setCurrentRow(0);
        });
    }
    m_list->setModel(m_filter);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    const int side = iconSide(sizes(m_owner), m_owner->fontMetrics());
    m_list->setIconSize({side, side});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(owner->accessibleName());
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    layout->addWidget(m_list);
    setFocusProxy(m_search ? static_cast<QWidget *>(m_search) : m_list);
}

ChoicePopup::~ChoicePopup() = default;

void ChoicePopup::open(const QString &searchText)
{
    int current = m_model->chosen().isEmpty() ? 0 : m_model->rowOf(m_model->chosen().constFirst());
    if (m_search && !searchText.isEmpty()) {
        m_search->setText(searchText);
        m_filter->setText(searchText);
        current = -1;
    }
    place();
    show();
    setFocus(Qt::PopupFocusReason);
    setCurrentRow(current < 0 ? 0 : m_filter->rowFor(current));
    if (m_search) {
        m_search->deselect();
        m_search->setCursorPosition(int(m_search->text().size()));
    }
}

void ChoicePopup::setCurrentRow(int row)
{
    if (row >= 0 && row < m_filter->rowCount({})) {
        m_list->setCurrentIndex(m_filter->index(row));
        m_list->scrollTo(m_list->currentIndex());
    }
}

int ChoicePopup::wantedWidth() const
{
    // The longest of the first labels is enough: what is longer is elided.
    const Sizes &s = sizes(this);
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (int row = 0; row < qMin(60, m_model->rowCount()); ++row) {
        widest = qMax(widest, metrics.horizontalAdvance(m_model->labelAt(row).left(60)));
    }
    const int extras = s.icon + s.indicator + 2 * s.space[4];
    return qBound(m_owner->width(), widest + extras, qMax(m_owner->width(), 30 * s.icon));
}

void ChoicePopup::place()
{
    constexpr int MostRows = 11;
    const int rowHeight = qMax(m_list->sizeHintForRow(0), fontMetrics().height());
    const int rows = qBound(1, m_model->rowCount(), MostRows);
    const QMargins margins = layout()->contentsMargins();
    int height = rows * rowHeight + margins.top() + margins.bottom();
    if (m_search) {
        height += m_search->sizeHint().height();
    }
    const int ring = sizes(this).ring;
    const QRect screen = m_owner->screen()->availableGeometry();
    const QRect owner(m_owner->mapToGlobal(QPoint(ring, ring)),
                      m_owner->size() - QSize(2 * ring, 2 * ring));
    QRect area(owner.left(), owner.bottom() + ring, qMax(wantedWidth() - 2 * ring, owner.width()),
               height);
    if (area.bottom() > screen.bottom()
        && owner.top() - screen.top() > screen.bottom() - owner.bottom()) {
        area.setHeight(qMin(height, owner.top() - screen.top() - ring));
        area.moveBottom(owner.top() - ring);
    } else {
        area.setHeight(qMin(height, screen.bottom() - area.top()));
    }
    area.moveLeft(qMax(screen.left(), qMin(area.left(), screen.right() - area.width())));
    setGeometry(area);
}

void ChoicePopup::pickCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const QString id = m_model->idAt(m_filter->sourceRow(current.row()));
    if (m_multiple) {
        Q_EMIT toggled(id);
    } else {
        Q_EMIT picked(id);
    }
}

bool ChoicePopup::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (!m_multiple) {
            pickCurrent();
        }
        close();
        if (modifiers.testFlag(Qt::ControlModifier)) {
            Q_EMIT sendRequested();
        }
        return true;
    }
    if (key == Qt::Key_Tab) {
        if (!m_multiple) {
            pickCurrent();
        }
        close();
        Q_EMIT moveOn();
        return true;
    }
    if (key == Qt::Key_F4 || key == Qt::Key_Escape
        || (key == Qt::Key_Up && modifiers.testFlag(Qt::AltModifier))) {
        close();
        return true;
    }
    if (key == Qt::Key_Space && m_multiple && (!m_search || m_search->text().isEmpty())) {
        pickCurrent();
        return true;
    }
    return false;
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers())) {
            return true;
        }
        const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down
                           || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        if (watched == m_search && moves) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    } else if (watched == m_list->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            const QModelIndex under =
                    m_list->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            if (under.isValid()) {
                m_list->setCurrentIndex(under);
            }
        } else if (event->type() == QEvent::MouseButtonRelease) {
            const QModelIndex under =
                    m_list->indexAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            if (under.isValid()) {
                m_list->setCurrentIndex(under);
                pickCurrent();
                if (!m_multiple) {
                    close();
                }
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_owner->update();
    deleteLater();
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(t.edge));
    painter.setBrush(QColor(t.surface));
    const double radius = sizes(this).radius;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace leadbooth
