// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/crmstore.h"
#include "demo/leadfields.h"
#include "demo/portalstate.h"

namespace leadbooth {

/*! Which of the two families of list methods asks: their names and their manners differ. */
enum class ListStyle {
    Classic, //!< crm.lead.list: capitals, unknown filter and order fields are dropped without a
             //!< word
    Item,    //!< crm.item.list: camel case, unknown fields are an error
};

/*! A field that lists may be filtered and sorted by. */
struct QueryField
{
    QString name; //!< in capitals, as stored
    QString type;
};

/*! What a list method was asked for. */
struct RecordQuery
{
    ListStyle style = ListStyle::Classic;
    QList<QueryField> fields;
    PhpArray filter;
    PhpArray order;
    qint64 start = 0; //!< below 0: no counting
    int pageSize = 50;
};

/*! One page of records. */
struct RecordPage
{
    QList<const CrmRecord *> records;
    std::optional<qint64> total;
    std::optional<qint64> next;
};

[[nodiscard]] tl::expected<RecordPage, RestError>
queryRecords(const std::map<int, CrmRecord> &records, const RecordQuery &query);

} // namespace leadbooth
