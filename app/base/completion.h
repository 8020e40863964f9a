// SPDX-FileCopyrightText: Leadbooth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <memory>

namespace leadbooth {

/*!
 * Keeps the promise of Done<T>: answers once, later, and only while the context lives.
 *
 * Copies share one state, so that several ways out (answer, time-out, destruction) can each hold
 * one: the first to answer wins, the others do nothing. All copies belong to the context's thread.
 */
template <typename T>
class Completion
{
public:
    Completion(QObject *context, Done<T> done)
        : m_state(std::make_shared<State>(State{context, std::move(done)}))
    {
        Q_ASSERT(context);
    }

    /*! Answers now. Only for use after the asynchronous function has returned. */
    void finish(Result<T> result) const
    {
        Done<T> done;
        done.swap(m_state->done);
        if (done && m_state->context) {
            done(std::move(result));
        }
    }

    /*! Answers from the event loop: for results that are known before the asynchronous function has
     * returned. */
    void finishLater(Result<T> result) const
    {
        if (!m_state->context) {
            return;
        }
        QMetaObject::invokeMethod(
                m_state->context.data(),
                [self = *this, result = std::move(result)]() mutable {
                    self.finish(std::move(result));
                },
                Qt::QueuedConnection);
    }

private:
    struct State
    {
        QPointer<QObject> context;
        Done<T> done;
    };
    std::shared_ptr<State> m_state;
};

} // namespace leadbooth
