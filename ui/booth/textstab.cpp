// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/textstab.h"

#include "base/language.h"
#include "ui/booth/textsedit.h"
#include "ui/common/style.h"
#include "ui/kiosk/keyboardlayout.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr int LanguageRole = Qt::UserRole;

} // namespace

TextsTab::TextsTab(BoothEditing &editing, QWidget *parent)
    : BoothTab(editing, parent)
    , m_languages(new QListWidget(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_welcome(new TextsEdit(TextsEdit::Kind::Box, kiosklimits::ShortText, this))
    , m_thanks(new TextsEdit(TextsEdit::Kind::Box, kiosklimits::ShortText, this))
{
    const Sizes &size = sizes(this);
    QVBoxLayout *column = scrolledColumn(this);
    m_languagesHeading = addHeading(column, this);
    m_languagesHint = addHint(column, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(size.space[1]);
    row->addWidget(m_languages, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(size.space[1]);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    row->addLayout(buttons);
    column->addLayout(row);
    m_languages->setObjectName(u"languages"_s);
    m_up->setObjectName(u"languageUp"_s);
    m_down->setObjectName(u"languageDown"_s);
    m_welcomeHeading = addHeading(column, this);
    column->addWidget(m_welcome);
    m_welcome->setObjectName(u"welcome"_s);
    m_thanksHeading = addHeading(column, this);
    m_thanksHint = addHint(column, this);
    column->addWidget(m_thanks);
    m_thanks->setObjectName(u"thanks"_s);
    column->addStretch();
    for (QPushButton *button : {m_up, m_down}) {
        button->setAutoDefault(false);
    }

    connect(m_languages, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const QString language = item->data(LanguageRole).toString();
        const bool isOffered = item->checkState() == Qt::Checked;
        this->editing().edit([&](BoothDraft &draft) { draft.setOffered(language, isOffered); });
        refreshLanguages(); // the last one stays
    });
    connect(m_up, &QPushButton::clicked, this, [this] { moveLanguage(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveLanguage(1); });
    connect(m_welcome, &TextsEdit::edited, this,
            [this](const QString &language, const QString &text) {
                this->editing().change(u"welcome/"_s + language, [&](KioskProfile &profile) {
                    profile.welcome[language] = text;
                });
            });
    connect(m_thanks, &TextsEdit::edited, this,
            [this](const QString &language, const QString &text) {
                this->editing().change(u"thanks/"_s + language, [&](KioskProfile &profile) {
                    profile.thanks[language] = text;
                });
            });
    begin();
}

TextsTab::~TextsTab() = default;

QString TextsTab::selectedLanguage() const
{
    const QListWidgetItem *item = m_languages->currentItem();
    return item ? item->data(LanguageRole).toString() : QString();
}

void TextsTab::moveLanguage(int by)
{
    const QString language = selectedLanguage();
    editing().edit([&](BoothDraft &draft) { draft.moveLanguage(language, by); });
}

void TextsTab::refreshLanguages()
{
    const QSignalBlocker quiet(m_languages);
    const QString selected = selectedLanguage();
    QStringList all = profile().languages;
    for (const QString &language : languages()) {
        if (!all.contains(language)) {
            all += language;
        }
    }
    while (m_languages->count() < all.size()) {
        auto *item = new QListWidgetItem(m_languages);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    for (int i = 0; i < all.size(); ++i) {
        QListWidgetItem *item = m_languages->item(i);
        const QString &language = all.at(i);
        item->setData(LanguageRole, language);
        item->setText(languageName(language));
        item->setCheckState(profile().languages.contains(language) ? Qt::Checked : Qt::Unchecked);
        if (language == selected || (selected.isEmpty() && i == 0)) {
            m_languages->setCurrentItem(item);
        }
    }
    m_languages->setFixedHeight(m_languages->sizeHintForRow(0) * static_cast<int>(all.size())
                                + 2 * m_languages->frameWidth() + sizes(this).space[0]);
}

void TextsTab::refresh()
{
    refreshLanguages();
    m_welcome->show(profile().welcome, profile().languages);
    m_thanks->show(profile().thanks, profile().languages);
}

void TextsTab::showPlace(const BoothPlace &place)
{
    const bool isThanks = !place.language.isEmpty()
                          && !profile().welcome.value(place.language).trimmed().isEmpty();
    (isThanks ? m_thanks : m_welcome)->focus(place.language);
}

void TextsTab::retranslate()
{
    m_languagesHeading->setText(tr("Languages"));
    m_languagesHint->setText(tr("The booth begins in the first one."));
    m_languages->setAccessibleName(tr("Languages that visitors may choose"));
    m_up->setText(tr("Up", "button"));
    m_down->setText(tr("Down", "button"));
    m_welcomeHeading->setText(tr("Welcome"));
    m_welcome->setName(m_welcomeHeading->text());
    m_thanksHeading->setText(tr("Thanks"));
    m_thanksHint->setText(tr("Say what happens next, and when."));
    m_thanks->setName(m_thanksHeading->text());
}

} // namespace leadbooth
