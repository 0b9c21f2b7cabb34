// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/credentials.h"

#include <QTest>

namespace evenstock {

// The answer of one question to a store or to Credentials, waited for with a deadline. A question left without an
// answer fails the test through `situation()`: Failed, "no answer".
template <typename T, typename Question>
SecretResult<T> asked(Question question, int deadlineMs = 20'000)
{
    std::optional<SecretResult<T>> answer;
    int answers = 0;
    QObject context;
    question(&context, [&](const SecretResult<T> &result) {
        answer.emplace(result);
        ++answers;
    });
    if (answers > 0)
        return {SecretSituation::Failed, QStringLiteral("answered before the call returned")};
    if (!QTest::qWaitFor([&] { return answers > 0; }, deadlineMs))
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

} // namespace evenstock
