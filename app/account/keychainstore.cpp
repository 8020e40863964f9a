// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/keychainstore.h"

#include "account/keychainbackend.h"
#include "account/secretservice.h"
#include "base/completion.h"
#include "base/keychaincodes.h"
#include "base/logging.h"

#include <QPointer>
#include <QThread>

#include <mutex>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace leadbooth {

namespace {

Error toError(QKeychain::Error error)
{
    // errorString() is localised and may name the entry: only the number goes to the log.
    const QString detail = u"keychain error %1"_s.arg(static_cast<int>(error));
    const auto make = [&](ErrorKind kind, const QString &code = {}) {
        return Error{.kind = kind, .certainty = Certainty::NotSent, .code = code, .detail = detail};
    };
    switch (error) {
    case QKeychain::EntryNotFound:
        return make(ErrorKind::SecretMissing);
    case QKeychain::AccessDenied:
        return make(ErrorKind::KeychainLocked, KeychainRefused);
    case QKeychain::AccessDeniedByUser:
        return make(ErrorKind::KeychainLocked);
    case QKeychain::NoBackendAvailable:
        return make(ErrorKind::KeychainUnavailable, KeychainHasNoService);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return make(ErrorKind::KeychainUnavailable);
    }
    return make(ErrorKind::KeychainUnavailable);
}

/*! At a time: another may begin when one has ended. */
void assertOneThread()
{
    static QPointer<QThread> user;
    if (!user || user->isFinished()) {
        user = QThread::currentThread();
    }
    Q_ASSERT_X(user == QThread::currentThread(), "KeychainStore", "used from a second thread");
}

/*!
 * Starts \a job, which deletes itself, and turns its end into an answer. The job goes on when the
 * context dies: a write that was asked for is carried out.
 */
template <typename T, typename Job>
void run(Job *job, const QString &name, QObject *context, Done<T> done,
         const std::function<Result<T>(Job &)> &result)
{
    assertOneThread();
    static std::once_flag once;
    std::call_once(once, surviveBusLoss);
    const Completion<T> completion(context, std::move(done));
    job->setKey(name);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [completion, job, result] {
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
            qCInfo(lcAccount) << "the keychain answered with error" << job->error();
        }
        const Result<T> answer = result(*job);
        // A deletion that a person did not allow counts as done with QtKeychain.
        const bool isDeletion = std::is_same_v<Job, QKeychain::DeletePasswordJob>;
        const bool mayBeLocked = job->error() == QKeychain::EntryNotFound
                                 || (isDeletion && job->error() == QKeychain::NoError);
        if (!mayBeLocked) {
            completion.finishLater(answer);
            return;
        }
        findLockedEntry(job->service(), job->key(), [completion, answer](bool isLocked) {
            completion.finishLater(
                    isLocked ? Result<T>(failure(toError(QKeychain::AccessDeniedByUser))) : answer);
        });
    });
    job->start();
}

} // namespace

KeychainStore::KeychainStore(const QString &service)
    : m_service(service)
{}

void KeychainStore::read(const QString &name, QObject *context, Done<Secret> done)
{
    run<Secret, QKeychain::ReadPasswordJob>(
            new QKeychain::ReadPasswordJob(m_service), name, context, std::move(done),
            [](QKeychain::ReadPasswordJob &job) -> Result<Secret> {
                if (job.error() != QKeychain::NoError) {
                    return failure(toError(job.error()));
                }
                // An entry that is there but empty is of no use to anybody.
                return job.binaryData().isEmpty()
                               ? Result<Secret>(failure(toError(QKeychain::EntryNotFound)))
                               : Result<Secret>(Secret(job.binaryData()));
            });
}

void KeychainStore::write(const QString &name, const Secret &secret, QObject *context,
                          Done<std::monostate> done)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret.reveal());
    run<std::monostate, QKeychain::WritePasswordJob>(
            job, name, context, std::move(done),
            [](QKeychain::WritePasswordJob &finished) -> Outcome {
                return finished.error() == QKeychain::NoError
                               ? success()
                               : Outcome(failure(toError(finished.error())));
            });
}

void KeychainStore::remove(const QString &name, QObject *context, Done<std::monostate> done)
{
    run<std::monostate, QKeychain::DeletePasswordJob>(
            new QKeychain::DeletePasswordJob(m_service), name, context, std::move(done),
            [](QKeychain::DeletePasswordJob &job) -> Outcome {
                const bool gone = job.error() == QKeychain::NoError
                                  || job.error() == QKeychain::EntryNotFound;
                return gone ? success() : Outcome(failure(toError(job.error())));
            });
}

QString KeychainStore::backend() const
{
    return keychainBackend();
}

} // namespace leadbooth
