// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"
#include "connectors/api/json_array_splitter.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <optional>
#include <span>

// Desired changes as CardTrader's requests, and the sending of any request. Account's thread.
namespace evenstock::cardtrader {

// Account setting: the path below which everything is, where the account's address has none.
inline constexpr QLatin1StringView basePathKey("base_path");

HttpRequest readRequest(const Session &session, const QString &path, const QUrlQuery &query = {});
HttpRequest writeRequest(const Session &session, const QByteArray &method, const QString &path,
                         const QByteArray &body = {});
// /products/export and its kind: the reference warns of 120 to 180 s before the answer begins.
HttpRequest exportRequest(const Session &session, const QString &path, const QUrlQuery &query = {});

QUrlQuery queryOf(std::initializer_list<std::pair<const char *, QString>> items);

// What must never stand in an error, whatever the server answers.
QStringList secretsOf(const Session &session);
// The same receipts with the secrets taken out of what CardTrader said.
ReceiptSink withoutSecrets(const Session &session, const ReceiptSink &sink);

// Sends; an error comes back with CardTrader's own words as one clear sentence.
Result<HttpResponse> exchange(Session &session, const HttpRequest &request);
// Reads one JSON document. An answer that is none, or is cut short, is asked for again, three times in all.
Result<HttpResponse> exchangeJson(Session &session, const HttpRequest &request);
// Reads an array and hands over its elements, one by one, without keeping the answer. A broken answer is asked for
// again as above; `beginAgain` is told before, and then all elements come once more.
Result<HttpResponse> exchangeArray(Session &session, HttpRequest request, const JsonArraySplitter::ElementSink &element,
                                   const std::function<void()> &beginAgain);

// The JSON text of one product to be written. The price is spliced in as decimal text: no double is involved.
struct ProductBody {
    QJsonObject members = {};
    QString price = {};
    QStringList warnings = {}; // what was asked for and cannot be written
    bool isEmpty() const;      // nothing but the id: there is nothing to send
    QByteArray json() const;
};
// {"products":[…]} for bulk_create, bulk_update, bulk_destroy.
QByteArray batchBody(const QList<QByteArray> &items);
QByteArray destroyItem(const QString &productId); // {"id":1}

// The fields of an update: price, description, private text, grading, properties. Never a quantity: that is
// increment's. InvalidRequest where a value cannot be sent. `editable`: the blueprint's properties, where known and
// needed.
Result<ProductBody> updateBody(const Change &change, const std::optional<QJsonArray> &editable);
// A new product, with the marker in its private text while that is not the owner's.
Result<ProductBody> createBody(const Change &change, const QString &currency,
                               const std::optional<QJsonArray> &editable);
// Whether the change needs to know which properties the blueprint has.
bool needsBlueprint(const Change &change);

// Which blueprint (and expansion, empty where unknown) a change is about: the owner's choice, else as last read.
struct BlueprintRef {
    QString id = {};
    QString expansionId = {};
};
BlueprintRef blueprintOf(const FieldValues &fields, const QJsonObject &raw);

// What belongs into the private text of a listing that was made: the owner's own, else its SKU.
QString lastingUserText(const Change &change);

} // namespace evenstock::cardtrader
