// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/remote.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

// CardTrader's answers about the own shop as our types. Whatever a member holds, the result is a value or an Error that
// names the member; nothing is guessed. Pure functions; thread-safe.
namespace evenstock::cardtrader {

namespace wire {

// GET /info
struct Info {
    QString id = {};
    QString name = {};
    QString userId = {}; // not always there
    QString sharedSecret = {};
    bool isOneDayReady = false; // the token of the separate 1-Day-Ready programme
};

// What a single write answers: {"result", "warnings", "resource"}; the resource is no export row.
struct Written {
    bool isError = false;
    QStringList messages = {}; // of an error
    QStringList warnings = {};
    QString productId = {};
    std::optional<std::int64_t> quantity = {};
    std::optional<QString> userText = {}; // its user_data_field, where the answer has it
};

struct JobRow {
    int index = -1; // position in what was sent
    bool isError = false;
    QString productId = {};
    QStringList messages = {};
    QStringList warnings = {};
};

// GET /jobs/:uuid. Completed does not mean that every row worked, nor that every row is there.
struct Job {
    enum class State { Pending, Completed, Unprocessable, Unknown } state = State::Pending;
    QString stateName = {};
    QList<JobRow> rows = {};
};

} // namespace wire

Result<wire::Info> parseInfo(const QByteArray &body);

// One row of /products/export (price_cents, properties_hash) or the resource of a write (price{}, properties).
// quantity is in listing units; a negative one counts as 0. Without an amount there is no Field::Price, without a
// bundle_size there are no units.
Result<RemoteListing> parseProduct(const QJsonObject &row);
// Error where its bytes hold a quantity, a price or a part of one twice: QJsonDocument would take the last silently.
Status refuseAmbiguous(QByteArrayView product);
// The same for an amount that is a member of the object.
Status refuseAmbiguousMoney(QByteArrayView object, const QString &key);
// The id of a product or an order as text; 0, negative and fractional ids are none.
Result<QString> numericId(const QJsonObject &row);

// An empty body (204) says nothing but "done". Any other says so by its result (ok, warning) or, without one, by a
// resource; errors without such a result are a refusal, and an answer with neither is InvalidResponse.
Result<wire::Written> parseWritten(const QByteArray &body);
Result<QString> parseJobId(const QByteArray &body); // {"job":"<uuid>"}
Result<wire::Job> parseJob(const QByteArray &body);

// Cents as an amount of the currency. CardTrader counts hundredths in every currency.
Result<Money> moneyOfCents(std::int64_t cents, const QString &currency);
// The decimal text of an amount with two decimals, for a request.
QString priceText(const Money &price);
Result<Money> parseMoneyObject(const QJsonObject &object, const QString &key); // absent and null: no money

inline constexpr std::int64_t mostPieces = 1'000'000'000; // beyond it a number is a mistake, and sums could overflow
inline constexpr std::int64_t mostCents = 10'000'000'000'000;

} // namespace evenstock::cardtrader
