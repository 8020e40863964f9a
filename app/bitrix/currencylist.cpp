// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bitrix/currencylist.h"

#include "base/plaintext.h"
#include "bitrix/looseread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

constexpr size_t MaxCurrencies = 500;
constexpr qint64 MaxDecimals = 6;

struct SortedCurrency
{
    qint64 sort = 0;
    bool isBase = false;
    Currency currency;
};

} // namespace

CurrencyList currenciesOf(const PortalMetadata &metadata)
{
    CurrencyList out;
    out.wasCut = metadata.cut.contains("crm.currency.list"_L1);
    std::vector<SortedCurrency> sorted;
    for (const QJsonValue &row : metadata.currencies) {
        const QString code = looseText(row["CURRENCY"_L1]);
        const bool known =
                std::any_of(sorted.begin(), sorted.end(), [&](const SortedCurrency &other) {
                    return other.currency.code == code;
                });
        if (!isCurrencyCode(code) || known) {
            continue;
        }
        if (sorted.size() == MaxCurrencies) {
            out.wasCut = true;
            break;
        }
        const qint64 decimals = looseInteger(row["DECIMALS"_L1]).value_or(2);
        sorted.push_back(
                {looseInteger(row["SORT"_L1]).value_or(0),
                 looseFlag(row["BASE"_L1]),
                 {.code = code,
                  .name = cleanLabel(looseText(row["FULL_NAME"_L1])),
                  .decimals = static_cast<int>(std::clamp<qint64>(decimals, 0, MaxDecimals))}});
    }
    std::stable_sort(
            sorted.begin(), sorted.end(),
            [](const SortedCurrency &a, const SortedCurrency &b) { return a.sort < b.sort; });

    for (const SortedCurrency &entry : sorted) {
        out.currencies.push_back(entry.currency);
        if (entry.isBase && out.base.isEmpty()) {
            out.base = entry.currency.code;
        }
    }
    if (out.base.isEmpty() && isCurrencyCode(metadata.baseCurrency)) {
        out.base = metadata.baseCurrency;
        const bool listed = std::any_of(out.currencies.begin(), out.currencies.end(),
                                        [&](const Currency &c) { return c.code == out.base; });
        if (!listed) {
            out.currencies.insert(out.currencies.begin(), {.code = out.base, .name = {}});
        }
    }
    out.isKnown = !out.currencies.empty();
    if (!out.isKnown) {
        out.currencies.push_back({.code = u"XXX"_s, .name = {}, .decimals = 2});
    }
    if (out.base.isEmpty()) {
        out.base = out.currencies.front().code;
    }
    return out;
}

} // namespace leadbooth
