// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/reviewstep.h"

#include "ui/common/plainlabel.h"
#include "ui/common/separator.h"
#include "ui/kiosk/kioskbutton.h"
#include "ui/kiosk/visitortexts.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace leadbooth {

ReviewStep::ReviewStep(const QList<KioskPage> &pages, const KioskEditing &editing,
                       const QString &language, const KioskAnswers &answers)
    : m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(sizes(Density::Kiosk).space[0]);
    for (int page = 0; page < pages.size(); ++page) {
        for (const KioskField &asked : pages.at(page).fields) {
            const FieldSchema *field = editing.schema->field(asked.code);
            if (!field) {
                continue;
            }
            const QString value = answerText(*field, answers.values.value(asked.code), editing);
            const QString name = fieldName(asked, *field, language);
            KioskButton *change = addRow(name, value, tr("Change"));
            change->setObjectName(u"change-"_s + asked.code);
            change->setAccessibleName(tr("Change: %1", "%1 is the name of a field").arg(name));
            connect(change, &QPushButton::clicked, this,
                    [this, page, code = asked.code] { Q_EMIT changePressed(page, code); });
        }
    }
    if (!answers.scanned.isEmpty()) {
        KioskButton *drop =
                addRow(tr("Also on your badge"), answers.scanned.join(u'\n'), tr("Leave out"));
        drop->setObjectName(u"dropScanned"_s);
        connect(drop, &QPushButton::clicked, this, &ReviewStep::dropScannedPressed);
    }
}

ReviewStep::~ReviewStep() = default;

KioskButton *ReviewStep::addRow(const QString &name, const QString &value, const QString &action)
{
    if (m_rows->count() > 0) {
        m_rows->addWidget(new Separator(Qt::Horizontal, this));
    }
    auto *row = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    QLabel *label = plainLabel(this, TextRole::Hint);
    label->setText(name);
    label->setWordWrap(true);
    setTone(label, Tone::Muted);
    QLabel *answer = plainLabel(this);
    answer->setWordWrap(true);
    answer->setText(value.isEmpty() ? tr("not answered", "in the review") : value);
    if (value.isEmpty()) {
        setTone(answer, Tone::Muted);
    }
    texts->addStretch(1);
    texts->addWidget(label);
    texts->addWidget(answer);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    auto *button = new KioskButton(action, KioskButton::Kind::Normal, this);
    row->addWidget(button, 0, Qt::AlignVCenter);
    m_rows->addLayout(row);
    return button;
}

} // namespace leadbooth
