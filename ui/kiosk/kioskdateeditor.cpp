// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskdateeditor.h"

#include "lead/canonical.h"
#include "ui/common/plainlabel.h"
#include "ui/kiosk/keyboard.h"
#include "ui/kiosk/kiosklines.h"
#include "ui/kiosk/kiosktexteditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace leadbooth {

KioskDateEditor::KioskDateEditor(bool withTime, const KioskEditing &editing, QWidget *parent)
    : KioskEditor(parent)
    , m_withTime(withTime)
    , m_editing(editing)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(sizes(Density::Kiosk).space[1]);
    const QString format = editing.locale.dateFormat(QLocale::ShortFormat);
    std::map<qsizetype, QChar> order;
    for (const QChar part : {u'd', u'M', u'y'}) {
        order.emplace(format.indexOf(part), part);
    }
    for (const auto &[at, part] : order) {
        if (part == u'd') {
            m_day = addPart(tr("Day", "above a field for the day of the month"), 2);
        } else if (part == u'M') {
            m_month = addPart(tr("Month", "above a field for the number of the month"), 2);
        } else {
            m_year = addPart(tr("Year", "above a field for the year"), 4);
        }
    }
    if (withTime) {
        m_hour = addPart(tr("Hour", "above a field for the hour of the day"), 2);
        m_minute = addPart(tr("Minute", "above a field for the minute"), 2);
    }
    row->addStretch(1);
}

KioskDateEditor::~KioskDateEditor() = default;

KioskLine *KioskDateEditor::addPart(const QString &name, int digits)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    QLabel *label = plainLabel(this, TextRole::Hint);
    label->setText(name);
    auto *line = new KioskLine(Qt::ImhDigitsOnly, this);
    line->setMaxLength(digits);
    line->setAccessibleName(name);
    const Sizes &size = sizes(Density::Kiosk);
    const int text = line->fontMetrics().horizontalAdvance(QString(digits, u'0'));
    line->setFixedWidth(qMax(Keyboard::leastTarget(this).width() + 2 * size.ring,
                             text + 2 * (size.space[2] + size.ring)));
    column->addWidget(label);
    column->addWidget(line);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    m_parts += line;
    connect(line, &QLineEdit::textEdited, this, [this, line, digits] { goOn(line, digits); });
    connect(line, &QLineEdit::returnPressed, this, &KioskEditor::moveOn);
    return line;
}

void KioskDateEditor::goOn(KioskLine *from, int digits)
{
    static const QRegularExpression noDigit(u"[^0-9]"_s);
    if (from->text().contains(noDigit)) {
        from->setText(from->text().remove(noDigit));
    }
    Q_EMIT edited();
    const qsizetype next = m_parts.indexOf(from) + 1;
    if (from->text().size() == digits && next < m_parts.size()
        && m_parts.at(next)->text().isEmpty()) {
        m_parts.at(next)->setFocus();
    }
}

void KioskDateEditor::setValue(const FieldValue &value)
{
    const QString text = value.value(0).value;
    QDateTime moment;
    if (isCanonicalDateTime(text)) {
        moment = QDateTime::fromString(text, Qt::ISODate).toLocalTime();
    } else if (isCanonicalDate(text)) {
        moment = QDate::fromString(text, Qt::ISODate).startOfDay();
    }
    QStringList parts;
    if (moment.isValid()) {
        parts = moment.toString(u"dd.MM.yyyy.HH.mm"_s).split(u'.');
    } else {
        // As value() put together what could not be understood.
        static const QRegularExpression between(u"[. :]"_s);
        parts = text.split(between);
    }
    const QList<KioskLine *> lines{m_day, m_month, m_year, m_hour, m_minute};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i)) {
            lines.at(i)->setText(parts.value(i));
        }
    }
}

FieldValue KioskDateEditor::value() const
{
    const bool isBlank = std::all_of(m_parts.cbegin(), m_parts.cend(),
                                     [](const KioskLine *part) { return part->text().isEmpty(); });
    if (isBlank) {
        return {};
    }
    const QString typed = u"%1.%2.%3"_s.arg(m_day->text(), m_month->text(), m_year->text());
    const std::optional<QDate> date = parseDate(typed, m_editing.locale, m_editing.today);
    if (!m_withTime) {
        return {{date ? canonicalDate(*date) : typed}};
    }
    const QTime time(m_hour->text().isEmpty() ? -1 : m_hour->text().toInt(),
                     m_minute->text().isEmpty() ? 0 : m_minute->text().toInt());
    if (date && time.isValid()) {
        return {{canonicalDateTime(QDateTime(*date, time))}};
    }
    return {{typed + u" %1:%2"_s.arg(m_hour->text(), m_minute->text())}};
}

QList<QWidget *> KioskDateEditor::stops() const
{
    return {m_parts.cbegin(), m_parts.cend()};
}

void KioskDateEditor::wipe()
{
    for (KioskLine *part : m_parts) {
        part->wipe();
    }
}

void KioskDateEditor::setInvalid(bool isInvalid)
{
    for (KioskLine *part : m_parts) {
        markInvalid(part, isInvalid);
    }
}

} // namespace leadbooth
