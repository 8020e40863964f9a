// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/fieldissues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct Quotes
{
    QChar opening;
    QChar closing;
};

bool isQuotedIn(const QString &text, const QString &label)
{
    static constexpr std::array<Quotes, 8> pairs{{{u'"', u'"'},
                                                  {u'\'', u'\''},
                                                  {u'«', u'»'},
                                                  {u'»', u'«'},
                                                  {u'“', u'”'},
                                                  {u'„', u'“'},
                                                  {u'‘', u'’'},
                                                  {u'‹', u'›'}}};
    for (qsizetype at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
        const qsizetype end = at + label.size();
        if (at == 0 || end == text.size()) {
            continue;
        }
        for (const Quotes &quotes : pairs) {
            if (text.at(at - 1) == quotes.opening && text.at(end) == quotes.closing) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

Issues locateIssues(Issues issues, const FormSchema &schema)
{
    for (Issue &issue : issues) {
        if (issue.code != IssueCode::RefusedByPortal || !issue.field.isEmpty()) {
            continue;
        }
        for (const FieldSchema &field : schema.fields) {
            if (!field.label.isEmpty() && isQuotedIn(issue.argument, field.label)) {
                issue.field = field.code;
                break;
            }
        }
    }
    return issues;
}

} // namespace leadbooth
