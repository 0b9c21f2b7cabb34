// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/engine_access.h"
#include "tests/support/service/engine_stage.h"

#include <QJsonArray>

#include <memory>

namespace evenstock {

template <typename T>
T mustBe(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return std::move(result).value();
}

// A whole engine with an account "vinted" on the real connector and, beside it, a market of the tests with an account
// "cards". The test plays the browser. What must not fail ends the test.
class VintedStage
{
public:
    enum class Terms { Unread, Accepted };
    explicit VintedStage(Terms terms = Terms::Accepted, const QMap<QString, QString> &settings = {});

    Result<QJsonObject> call(const QString &command, const QJsonObject &arguments = {})
    {
        return callAndWait(*client, command, arguments);
    }
    QJsonObject done(const QString &command, const QJsonObject &arguments = {})
    {
        return mustBe(call(command, arguments));
    }
    void wait() { done(QStringLiteral("sync.wait")); }
    void sync(); // every account, and whatever follows

    qint64 pair(); // the browser's number
    void logIn(qint64 browser, qint64 user);
    QJsonObject take(qint64 browser); // a task; empty where there is none for it now
    Result<QJsonObject> answer(qint64 browser, const QJsonObject &task, QJsonObject body);
    void succeed(qint64 browser, const QJsonObject &task, const QJsonObject &result); // and what follows
    // Takes the task, which must be of this type, and answers it.
    void carryOut(qint64 browser, const QString &type, const QJsonObject &result);

    qint64 product();                 // "J-1", which Vinted's lists of readOptions() can map
    void readOptions(qint64 browser); // Vinted's lists, as the extension reads them
    // A product of this SKU with one piece and Vinted's numbers beside it, also on sale on the other market.
    qint64 soldOnBoth(const QString &sku, int pieces = 1);

    qint64 number(const QByteArray &sql) const; // -1 where there is none
    QString text(const QByteArray &sql) const;

    EngineStage stage;
    FakeMarket *cards = nullptr;
    std::unique_ptr<EngineAccess> client;
    QString token; // of the browser paired last
    QString uuid;
};

} // namespace evenstock
