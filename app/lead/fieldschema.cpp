// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/fieldschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

const Choice *FieldSchema::choice(const QString &id) const
{
    if (!choices) {
        return nullptr;
    }
    const auto found = std::find_if(choices->begin(), choices->end(),
                                    [&](const Choice &c) { return c.id == id; });
    return found != choices->end() ? &*found : nullptr;
}

QStringList valueTypes(MultifieldKind kind)
{
    switch (kind) {
    case MultifieldKind::Phone:
        return {u"WORK"_s, u"MOBILE"_s, u"HOME"_s, u"FAX"_s, u"PAGER"_s, u"MAILING"_s, u"OTHER"_s};
    case MultifieldKind::Email:
        return {u"WORK"_s, u"HOME"_s, u"MAILING"_s, u"OTHER"_s};
    case MultifieldKind::Web:
        return {u"WORK"_s,        u"HOME"_s,    u"FACEBOOK"_s, u"VK"_s,
                u"LIVEJOURNAL"_s, u"TWITTER"_s, u"OTHER"_s};
    case MultifieldKind::Messenger:
        // ICQ, MSN and Jabber are hidden in the product unless already in use; OPENLINE and IMOL
        // are set by the portal's own channels.
        return {u"TELEGRAM"_s,  u"VK"_s,    u"FACEBOOK"_s, u"VIBER"_s,
                u"INSTAGRAM"_s, u"SKYPE"_s, u"OTHER"_s};
    case MultifieldKind::None:
        return {};
    }
    return {};
}

} // namespace leadbooth
