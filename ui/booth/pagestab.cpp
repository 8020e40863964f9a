// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/pagestab.h"

#include "ui/booth/fielddetail.h"
#include "ui/booth/fieldpicker.h"
#include "ui/booth/textsedit.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

/*! Before a field's name. The tree's own indentation would be marked with what is selected. */
QPixmap indent(const QWidget *widget)
{
    QPixmap pixmap(sizes(widget).space[2], 1);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

PagesTab::PagesTab(BoothEditing &editing, QWidget *parent)
    : BoothTab(editing, parent)
    , m_tree(new QTreeWidget(this))
    , m_add(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_detail(new QStackedWidget(this))
    , m_pageDetail(new QWidget(m_detail))
    , m_titleHeading(plainLabel(m_pageDetail, TextRole::Section))
    , m_titles(new TextsEdit(TextsEdit::Kind::Line, kiosklimits::ShortText, m_pageDetail))
    , m_titleHint(plainParagraph(m_pageDetail, TextRole::Hint))
    , m_fieldDetail(new FieldDetail(editing, m_detail))
    , m_picker(new FieldPicker(editing, this))
{
    const Sizes &size = sizes(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(size.space[0], 0, size.space[2], size.space[1]);
    layout->setSpacing(size.space[3]);
    auto *left = new QVBoxLayout;
    left->setSpacing(size.space[1]);
    m_tree->setHeaderHidden(true);
    m_tree->setObjectName(u"pages"_s);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setMinimumHeight(scaled(120, this));
    m_tree->installEventFilter(this);
    left->addWidget(m_tree, 3);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(size.space[1]);
    for (auto [button, name] : {std::pair{m_add, u"addPage"_s},
                                {m_up, u"up"_s},
                                {m_down, u"down"_s},
                                {m_remove, u"remove"_s}}) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    left->addLayout(buttons);
    auto *page = new QVBoxLayout(m_pageDetail);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(size.space[1]);
    page->addWidget(m_titleHeading);
    page->addWidget(m_titles);
    m_titleHint->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(m_titleHint);
    page->addStretch();
    m_titles->setObjectName(u"titles"_s);
    m_detail->addWidget(m_pageDetail);
    m_detail->addWidget(m_fieldDetail);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_detail);
    left->addWidget(area, 3);
    layout->addLayout(left, 3);
    layout->addWidget(m_picker, 2);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PagesTab::onSelected);
    connect(m_add, &QPushButton::clicked, this, &PagesTab::addPage);
    connect(m_remove, &QPushButton::clicked, this, &PagesTab::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_titles, &TextsEdit::edited, this,
            [this](const QString &language, const QString &text) {
                const int at = this->page();
                this->editing().change(u"title/%1/%2"_s.arg(at).arg(language),
                                       [&](KioskProfile &profile) {
                                           if (at >= 0 && at < profile.pages.size()) {
                                               profile.pages[at].titles[language] = text;
                                           }
                                       });
            });
    connect(m_picker, &FieldPicker::ticked, this, [this](const QString &code) {
        std::optional<BoothDraft::At> at;
        this->editing().edit(
                [&](BoothDraft &draft) { at = draft.ask(code, qMax(0, this->page())); });
        if (at) {
            select(at->page, at->field);
        }
    });
    connect(m_picker, &FieldPicker::unticked, this, [this](const QString &code) {
        if (const std::optional<BoothDraft::At> at = this->editing().draft().at(code)) {
            select(at->page, at->field);
            remove();
        }
    });
    begin();
    select(0, -1);
}

PagesTab::~PagesTab() = default;

int PagesTab::page() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item) {
        return -1;
    }
    return m_tree->indexOfTopLevelItem(item->parent() ? item->parent()
                                                      : const_cast<QTreeWidgetItem *>(item));
}

int PagesTab::field() const
{
    QTreeWidgetItem *item = m_tree->currentItem();
    return item && item->parent() ? item->parent()->indexOfChild(item) : -1;
}

QString PagesTab::pageName(int page) const
{
    const QString title =
            textIn(profile().pages.at(page).titles, QLocale().name().left(2), profile());
    return title.trimmed().isEmpty() ? tr("Page %1").arg(page + 1)
                                     : tr("Page %1: %2").arg(page + 1).arg(title.simplified());
}

void PagesTab::refresh()
{
    const int shownPage = page();
    const int shownField = field();
    {
        const QScopedValueRollback<bool> quiet(m_isRefreshing, true);
        const QSignalBlocker silent(m_tree);
        // Only what differs is made anew: a tree that is emptied loses its place.
        const auto pages = static_cast<int>(profile().pages.size());
        while (m_tree->topLevelItemCount() > pages) {
            delete m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1);
        }
        for (int i = 0; i < pages; ++i) {
            QTreeWidgetItem *item = m_tree->topLevelItem(i);
            if (!item) {
                item = new QTreeWidgetItem(m_tree);
                QFont strong = font();
                strong.setWeight(QFont::DemiBold);
                item->setFont(0, strong);
            }
            item->setText(0, pageName(i));
            item->setToolTip(0, pageName(i));
            const QList<KioskField> &fields = profile().pages.at(i).fields;
            while (item->childCount() > fields.size()) {
                delete item->takeChild(item->childCount() - 1);
            }
            for (int j = 0; j < fields.size(); ++j) {
                QTreeWidgetItem *child = item->child(j);
                if (!child) {
                    child = new QTreeWidgetItem(item);
                    child->setData(0, Qt::DecorationRole, indent(this));
                }
                child->setText(0, editing().fieldLabel(fields.at(j).code));
            }
            item->setExpanded(true);
        }
    }
    select(shownPage, shownField);
    m_picker->refresh();
}

void PagesTab::select(int page, int field)
{
    const int last = m_tree->topLevelItemCount() - 1;
    if (last < 0) {
        showDetail();
        return;
    }
    QTreeWidgetItem *item = m_tree->topLevelItem(qBound(0, page, last));
    if (field >= 0 && item->childCount() > 0) {
        item = item->child(qMin(field, item->childCount() - 1));
    }
    if (m_tree->currentItem() == item) {
        showDetail();
    } else {
        m_tree->setCurrentItem(item);
    }
}

void PagesTab::onSelected()
{
    showDetail();
    Q_EMIT pageSelected(page());
}

void PagesTab::showDetail()
{
    const int at = page();
    const int index = field();
    const bool hasPage = at >= 0 && at < profile().pages.size();
    m_detail->setVisible(hasPage);
    m_remove->setEnabled(hasPage);
    m_add->setEnabled(profile().pages.size() < kiosklimits::Pages);
    const bool isField = index >= 0;
    const auto pages = static_cast<int>(profile().pages.size());
    m_up->setEnabled(hasPage && (at > 0 || index > 0));
    const auto lastField =
            hasPage ? static_cast<int>(profile().pages.at(at).fields.size()) - 1 : -1;
    m_down->setEnabled(hasPage && (at < pages - 1 || (isField && index < lastField)));
    if (!hasPage) {
        return;
    }
    if (isField) {
        m_fieldDetail->show({.page = at, .field = index});
        m_detail->setCurrentWidget(m_fieldDetail);
    } else {
        m_titles->show(profile().pages.at(at).titles, profile().languages);
        m_detail->setCurrentWidget(m_pageDetail);
    }
}

void PagesTab::addPage()
{
    std::optional<int> at;
    const int behind = page();
    editing().edit([&](BoothDraft &draft) { at = draft.addPage(behind); });
    if (at) {
        select(*at, -1);
        m_titles->focus({});
    }
}

void PagesTab::remove()
{
    const int at = page();
    const int index = field();
    if (at < 0) {
        return;
    }
    const QString name = index < 0 ? pageName(at) : m_tree->currentItem()->text(0);
    editing().edit([&](BoothDraft &draft) {
        if (index < 0) {
            draft.removePage(at);
        } else {
            draft.leaveOut({.page = at, .field = index});
        }
    });
    Q_EMIT editing().removed(index < 0 ? tr("%1 was removed.").arg(name)
                                       : tr("\"%1\" is not asked any more.").arg(name));
}

void PagesTab::move(int by)
{
    const int at = page();
    const int index = field();
    BoothDraft::At now{.page = at, .field = index};
    editing().edit([&](BoothDraft &draft) {
        if (index < 0) {
            now.page = draft.movePage(at, by);
        } else {
            now = draft.moveField(now, by);
        }
    });
    select(now.page, now.field);
}

bool PagesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers().testFlag(Qt::AltModifier)
                            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return BoothTab::eventFilter(watched, event);
}

void PagesTab::showPlace(const BoothPlace &place)
{
    const std::optional<BoothDraft::At> at = editing().draft().at(place.field);
    if (at) {
        select(at->page, at->field);
        m_fieldDetail->focus(place.language);
        return;
    }
    select(place.page, -1);
    if (!place.language.isEmpty()) {
        m_titles->focus(place.language);
    } else {
        m_tree->setFocus(Qt::OtherFocusReason);
    }
}

void PagesTab::retranslate()
{
    m_tree->setAccessibleName(tr("Pages and their fields"));
    m_add->setText(tr("Add a page", "button"));
    m_up->setText(tr("Up", "button"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Down", "button"));
    m_down->setToolTip(tr("Alt+Down"));
    m_remove->setText(tr("Remove", "button"));
    m_remove->setToolTip(tr("Del"));
    m_titleHeading->setText(tr("Question of this page"));
    m_titles->setName(m_titleHeading->text());
    m_titleHint->setText(tr("Stands large above the fields. A page without one shows its fields "
                            "alone."));
}

} // namespace leadbooth
