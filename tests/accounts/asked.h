// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/credentials.h"

#include <QEventLoop>
#include <QTimer>

namespace evenstock {

// The answer of one question to a store or to Credentials, waited for with a deadline. A question left without an
// answer fails the test through `situation()`: Failed, "no answer".
template <typename T, typename Question>
SecretResult<T> asked(Question question, int deadlineMs = 20'000)
{
    std::optional<SecretResult<T>> answer;
    QEventLoop loop;
    question(&loop, [&](const SecretResult<T> &result) {
        answer.emplace(result);
        loop.quit();
    });
    if (answer)
        return {SecretSituation::Failed, QStringLiteral("answered before the call returned")};
    QTimer::singleShot(deadlineMs, &loop, &QEventLoop::quit);
    loop.exec();
    if (!answer)
        return {SecretSituation::Failed, QStringLiteral("no answer")};
    return *answer;
}

inline SecretResult<QString> readFrom(SecretStore &store, const QString &key,
                                      Attention attention = Attention::Interactive)
{
    return asked<QString>([&](QObject *context, auto done) { store.read(key, attention, context, done); });
}

inline SecretStatus writeTo(SecretStore &store, const QString &key, const QString &secret,
                            Attention attention = Attention::Interactive)
{
    return asked<void>([&](QObject *context, auto done) { store.write(key, secret, attention, context, done); });
}

inline SecretStatus removeFrom(SecretStore &store, const QString &key, Attention attention = Attention::Interactive)
{
    return asked<void>([&](QObject *context, auto done) { store.remove(key, attention, context, done); });
}

inline SecretStatus check(SecretStore &store, Attention attention = Attention::Interactive)
{
    return asked<void>([&](QObject *context, auto done) { store.check(attention, context, done); });
}

// Names in place of numbers when a comparison fails.
template <typename T>
QString situationOf(const SecretResult<T> &result)
{
    return secretSituationName(result.situation());
}

// The text, or what became of it.
inline QString textOr(const SecretResult<QString> &result)
{
    return result ? *result : situationOf(result) + QStringLiteral(": ") + result.error().detail;
}

} // namespace evenstock
