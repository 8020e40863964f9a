// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorysecrets.h"

using namespace Qt::StringLiterals;

namespace leadbooth::test {

namespace {

Error scripted(ErrorKind kind)
{
    return {.kind = kind, .certainty = Certainty::NotSent, .detail = u"scripted"_s};
}

} // namespace

void MemorySecrets::read(const QString &name, QObject *context, Done<Secret> done)
{
    ++reads;
    const Completion<Secret> completion(context, std::move(done));
    Result<Secret> result = failure(scripted(readFailure.value_or(ErrorKind::SecretMissing)));
    if (!readFailure && secrets.contains(name)) {
        result = Secret(secrets.value(name));
    }
    answer([completion, result] { completion.finishLater(result); });
}

void MemorySecrets::write(const QString &name, const Secret &secret, QObject *context,
                          Done<std::monostate> done)
{
    const Completion<std::monostate> completion(context, std::move(done));
    Outcome outcome = success();
    if (writeFailure) {
        outcome = failure(scripted(*writeFailure));
    } else {
        secrets.insert(name, secret.reveal());
    }
    answer([completion, outcome] { completion.finishLater(outcome); });
}

void MemorySecrets::remove(const QString &name, QObject *context, Done<std::monostate> done)
{
    const Completion<std::monostate> completion(context, std::move(done));
    Outcome outcome = success();
    if (removeFailure) {
        outcome = failure(scripted(*removeFailure));
    } else {
        secrets.remove(name);
    }
    answer([completion, outcome] { completion.finishLater(outcome); });
}

void MemorySecrets::release()
{
    m_held = false;
    for (const std::function<void()> &finish : std::exchange(m_pending, {})) {
        finish();
    }
}

void MemorySecrets::answer(std::function<void()> finish)
{
    if (m_held) {
        m_pending.push_back(std::move(finish));
    } else {
        finish();
    }
}

} // namespace leadbooth::test
