// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>

namespace evenstock {

// Where a model has the long questions answered: on a thread of its own with a read-only connection of its own, one at
// a time. Called and answered on the GUI thread.
class BackgroundReader
{
public:
    // The connection, or why there is none.
    using Work = std::function<void(const Result<Database *> &, const std::stop_token &)>;

    virtual ~BackgroundReader() = default;
    // Queues the work. Asking the source to stop skips it, or ends it soon.
    virtual std::stop_source start(Work work) = 0;

    // Runs `question` over there and hands its answer, a Result, to `done` here, unless the owner is gone or a stop was
    // asked for.
    template <typename Question, typename Done>
    std::stop_source ask(QObject *owner, Question question, Done done)
    {
        using Answer = std::invoke_result_t<Question, Database &, const std::stop_token &>;
        return start([owner = QPointer(owner), question = std::move(question),
                      done = std::move(done)](const Result<Database *> &database, const std::stop_token &stop) {
            auto answer =
                std::make_shared<Answer>(database.ok() ? question(**database, stop) : Answer(database.error()));
            QMetaObject::invokeMethod(
                guiThread(),
                [owner, done, answer, stop] {
                    if (owner && !stop.stop_requested())
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

private:
    static QObject *guiThread();
};

} // namespace evenstock
