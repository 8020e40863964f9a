// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth/boothediting.h"

namespace leadbooth {

BoothEditing::BoothEditing(Clock &clock, FormSchemaPtr schema, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_schema(std::move(schema))
{}

BoothEditing::~BoothEditing() = default;

void BoothEditing::setSchema(const FormSchemaPtr &schema)
{
    m_schema = schema;
    Q_EMIT schemaChanged();
    Q_EMIT changed();
}

void BoothEditing::begin(const KioskProfile &profile)
{
    m_draft = BoothDraft(profile);
    Q_EMIT changed();
}

void BoothEditing::edit(const std::function<void(BoothDraft &)> &act)
{
    const KioskProfile before = profile();
    act(m_draft);
    if (profile() != before) {
        Q_EMIT changed();
    }
}

void BoothEditing::change(const QString &what, const std::function<void(KioskProfile &)> &change)
{
    edit([&](BoothDraft &draft) { draft.change(what, change); });
}

void BoothEditing::undo()
{
    edit([](BoothDraft &draft) { draft.undo(); });
}

QString BoothEditing::fieldLabel(const QString &code) const
{
    const FieldSchema *field = m_schema->field(code);
    return field && !field->label.isEmpty() ? field->label : code;
}

} // namespace leadbooth
