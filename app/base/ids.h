// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace leadbooth {

/*! A string that means one thing. Two different ids do not compare, convert or get mixed up. */
template <typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {}
    [[nodiscard]] const QString &toString() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

/*! Says which lead of ours a lead of the portal is: sent as ORIGIN_ID. A lower-case UUID. */
using OriginId = Id<struct OriginIdTag>;
/*! The portal's number of a lead. Kept as text because PHP gives it as either. */
using LeadId = Id<struct LeadIdTag>;
/*! One account of this profile; local, stable, never shown. */
using AccountId = Id<struct AccountIdTag>;

/*! Sent as ORIGINATOR_ID with every lead. Never change it: leads sent before could not be
 * recognised. */
inline constexpr QLatin1StringView OriginatorId{"LEADBOOTH"};

/*! Where random ids come from; tests pass one that counts. */
class IdSource
{
public:
    virtual ~IdSource();
    [[nodiscard]] virtual OriginId newOriginId() = 0;
    [[nodiscard]] virtual AccountId newAccountId() = 0;

protected:
    IdSource() = default;
    Q_DISABLE_COPY_MOVE(IdSource)
};

/*! Random (version 4) UUIDs from the operating system's generator. */
class RandomIds final : public IdSource
{
public:
    [[nodiscard]] OriginId newOriginId() override;
    [[nodiscard]] AccountId newAccountId() override;
};

} // namespace leadbooth
