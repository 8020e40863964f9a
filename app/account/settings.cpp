// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/settings.h"

#include "account/jsonfile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

struct Row
{
    Setting setting;
    QLatin1StringView key;
    QJsonValue::Type type;
};

// Text settings start empty and flags start false: each is named so that this is the right
// beginning.
constexpr std::array<Row, 12> table{{
        {Setting::Language, "language"_L1, QJsonValue::String},
        {Setting::ColorScheme, "colorScheme"_L1, QJsonValue::String},
        {Setting::NotifyResponsible, "notifyResponsible"_L1, QJsonValue::Bool},
        {Setting::CurrentAccount, "currentAccount"_L1, QJsonValue::String},
        {Setting::WindowGeometry, "windowGeometry"_L1, QJsonValue::String},
        {Setting::QueueKeychain, "queueKeychain"_L1, QJsonValue::String},
        {Setting::Retention, "retention"_L1, QJsonValue::String},
        {Setting::PhoneRegion, "phoneRegion"_L1, QJsonValue::String},
        {Setting::KioskPin, "kioskPin"_L1, QJsonValue::String},
        {Setting::KioskPinTries, "kioskPinTries"_L1, QJsonValue::String},
        {Setting::KioskSigner, "kioskSigner"_L1, QJsonValue::String},
        {Setting::KioskFileSeen, "kioskFileSeen"_L1, QJsonValue::String},
}};

constexpr QLatin1StringView KeepForEver{"keep"}; // as sync/retentionsetting has it

const Row &rowOf(Setting setting)
{
    const Row &row = table.at(static_cast<size_t>(setting));
    Q_ASSERT(row.setting == setting);
    return row;
}

} // namespace

Settings::Settings(const QString &profileDir)
    : m_path(profileDir + "/settings.json"_L1)
{
    const Result<QJsonObject> values = readJsonFile(m_path);
    if (values) {
        m_values = *values;
    } else {
        m_loadError = values.error();
        // A person may have chosen so, and nothing is erased on a guess: not in this run, whether
        // or not it can be written down, and not in the next one, which finds no broken file any
        // more.
        const QLatin1StringView key = rowOf(Setting::Retention).key;
        m_values.insert(key, KeepForEver);
        (void)changeJsonFile(m_path, [&](QJsonObject &content) {
            // Another process may have been faster, and been told what is wanted.
            if (!content.contains(key)) {
                content.insert(key, KeepForEver);
            }
            return success();
        });
    }
}

QString Settings::text(Setting setting) const
{
    Q_ASSERT(rowOf(setting).type == QJsonValue::String);
    return m_values.value(rowOf(setting).key).toString();
}

bool Settings::flag(Setting setting) const
{
    Q_ASSERT(rowOf(setting).type == QJsonValue::Bool);
    return m_values.value(rowOf(setting).key).toBool();
}

Outcome Settings::set(Setting setting, const QString &value)
{
    Q_ASSERT(rowOf(setting).type == QJsonValue::String);
    return store(setting, value);
}

Outcome Settings::set(Setting setting, bool value)
{
    Q_ASSERT(rowOf(setting).type == QJsonValue::Bool);
    return store(setting, value);
}

Outcome Settings::store(Setting setting, const QJsonValue &value)
{
    const QLatin1StringView key = rowOf(setting).key;
    m_values.insert(key, value);
    return changeJsonFile(m_path, [&](QJsonObject &content) {
        content.insert(key, value);
        m_values = content;
        return success();
    });
}

} // namespace leadbooth
