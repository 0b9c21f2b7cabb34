// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/cardtrader_requests.h"

#include "connectors/api/http_errors.h"
#include "connectors/cardtrader/cardtrader_errors.h"
#include "connectors/cardtrader/cardtrader_parse.h"
#include "connectors/cardtrader/cardtrader_properties.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenstock::cardtrader {

namespace {

constexpr int exportTimeoutMs = 180'000;
constexpr std::int64_t exportMaxBytes = 1024LL * 1024 * 1024; // a bound; the answer is never kept
constexpr int exportAttempts = 2;
constexpr int brokenAttempts = 3;
constexpr std::chrono::milliseconds firstPause{1000};
const QString mask = u"***"_s;

HttpRequest requestTo(const Session &session, const QString &path, const QUrlQuery &query)
{
    HttpRequest request;
    request.url = session.baseUrl;
    QString base = session.baseUrl.path();
    if (base.isEmpty())
        base = session.settings.value(basePathKey).toString();
    request.url.setPath(base + path);
    if (!query.isEmpty())
        request.url.setQuery(query);
    request.headers = {{"Authorization", "Bearer " + session.secrets.value(u"token"_s).toUtf8()},
                       {"Accept", "application/json"}};
    return request;
}

Error unsendable(const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why);
}

Result<QString> priceOf(const QString &field, const QString &currency)
{
    const auto price = moneyFromField(field);
    if (!price || price->minor <= 0)
        return unsendable(u"CardTrader needs a price above zero"_s);
    if (!currency.isEmpty() && price->currency != currency)
        return unsendable(
            u"the price is in %1, but the CardTrader account sells in %2"_s.arg(price->currency, currency));
    return priceText(*price);
}

QJsonValue idNumber(const QString &id)
{
    bool ok = false;
    const qlonglong number = id.toLongLong(&ok);
    return ok ? QJsonValue(number) : QJsonValue(id);
}

void addProperties(ProductBody &body, const PropertyPlan &plan)
{
    if (!plan.send.isEmpty())
        body.members.insert(u"properties"_s, plan.send);
    body.warnings += plan.warnings;
}

// A document that was to come with HTTP 200 and did not: the next answer may be whole.
bool isBroken(const Error &error)
{
    return error.code == ErrorCode::InvalidResponse && error.httpStatus < 300;
}

Result<HttpResponse> patiently(Session &session, const std::function<Result<HttpResponse>()> &read,
                               const std::function<void()> &beginAgain)
{
    auto answer = read();
    for (int attempt = 1; attempt < brokenAttempts && !answer && isBroken(answer.error()); ++attempt) {
        TRY(session.pause(firstPause * attempt, session.stop));
        beginAgain();
        answer = read();
    }
    return answer;
}

Status checkJson(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    const QByteArray start = body.trimmed();
    QString what = u"the answer is cut short or damaged"_s;
    if (start.isEmpty())
        what = u"the answer is empty"_s;
    else if (start.startsWith('<'))
        what = u"the answer is a web page, not data"_s;
    return makeError(ErrorCode::InvalidResponse, what);
}

bool isOpenMarker(const QJsonObject &raw)
{
    return !readUserData(raw.value("user_data_field"_L1).toString()).marker.isEmpty();
}

} // namespace

HttpRequest readRequest(const Session &session, const QString &path, const QUrlQuery &query)
{
    return requestTo(session, path, query);
}

HttpRequest writeRequest(const Session &session, const QByteArray &method, const QString &path, const QByteArray &body)
{
    HttpRequest request = requestTo(session, path, {});
    request.method = method;
    request.isWrite = true;
    request.body = body;
    if (!body.isEmpty())
        request.headers.append(QPair<QByteArray, QByteArray>("Content-Type", "application/json"));
    return request;
}

HttpRequest exportRequest(const Session &session, const QString &path, const QUrlQuery &query)
{
    HttpRequest request = requestTo(session, path, query);
    request.timeoutMs = exportTimeoutMs;
    request.maxBytes = exportMaxBytes;
    request.maxAttempts = exportAttempts;
    return request;
}

QUrlQuery queryOf(std::initializer_list<std::pair<const char *, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query;
}

QStringList secretsOf(const Session &session)
{
    QStringList secrets = session.secrets.values();
    secrets.removeAll(QString());
    return secrets;
}

ReceiptSink withoutSecrets(const Session &session, const ReceiptSink &sink)
{
    return [secrets = secretsOf(session), sink](QList<ItemReceipt> receipts) {
        for (ItemReceipt &receipt : receipts) {
            for (const QString &secret : secrets) {
                receipt.error.detail.replace(secret, mask);
                receipt.error.payload.replace(secret, mask);
                receipt.warnings.replaceInStrings(secret, mask);
            }
        }
        return sink(receipts);
    };
}

Result<HttpResponse> exchange(Session &session, const HttpRequest &request)
{
    auto answer = session.http.send(request, session.stop);
    if (answer)
        return answer;
    Error error = clarified(std::move(answer).error());
    if (error.code == ErrorCode::InvalidResponse && error.httpStatus >= 400) // whoever answered need not be CardTrader
        error = inDoubtIfWrite(request, std::move(error));
    return error;
}

Result<HttpResponse> exchangeJson(Session &session, const HttpRequest &request)
{
    return patiently(
        session,
        [&]() -> Result<HttpResponse> {
            TRY_ASSIGN(const HttpResponse answer, exchange(session, request));
            TRY(checkJson(answer.body));
            return answer;
        },
        [] {});
}

Result<HttpResponse> exchangeArray(Session &session, HttpRequest request, const JsonArraySplitter::ElementSink &element,
                                   const std::function<void()> &beginAgain)
{
    const auto once = [&]() -> Result<HttpResponse> {
        JsonArraySplitter splitter(element, {.member = "array"});
        request.sink = [&splitter](const QByteArray &chunk) { return splitter.feed(chunk); };
        auto answer = exchange(session, request);
        if (!answer)
            return answer;
        TRY(splitter.finish());
        return answer;
    };
    auto answer = patiently(session, once, beginAgain);
    if (answer)
        return answer;
    Error error = answer.error();
    for (const QString &secret : secretsOf(session))
        error.payload.replace(secret, mask);
    return error;
}

bool ProductBody::isEmpty() const
{
    return price.isEmpty() && members.size() <= (members.contains("id"_L1) ? 2 : 1); // error_mode is always there
}

QByteArray ProductBody::json() const
{
    QByteArray text = QJsonDocument(members).toJson(QJsonDocument::Compact);
    if (!price.isEmpty())
        text.insert(1, "\"price\":" + price.toLatin1() + (members.isEmpty() ? "" : ","));
    return text;
}

QByteArray batchBody(const QList<QByteArray> &items)
{
    return "{\"products\":[" + items.join(',') + "]}";
}

QByteArray destroyItem(const QString &productId)
{
    return QJsonDocument(QJsonObject{{u"id"_s, idNumber(productId)}}).toJson(QJsonDocument::Compact);
}

bool needsBlueprint(const Change &change)
{
    return change.kind == ChangeKind::Create || change.fields.contains(Field::Condition) ||
           change.fields.contains(Field::Attributes);
}

BlueprintRef blueprintOf(const FieldValues &fields, const QJsonObject &raw)
{
    BlueprintRef ref{raw.value("blueprint_id"_L1).toString(), raw.value("expansion_id"_L1).toString()};
    const auto attributes = parseAttributes(fields.value(Field::Attributes));
    const QString chosen =
        attributes ? attributes->value("blueprint_id"_L1).toVariant().toString().trimmed() : QString();
    if (!chosen.isEmpty() && chosen != ref.id)
        ref = {chosen, {}};
    return ref;
}

QString lastingUserText(const Change &change)
{
    const auto attributes = parseAttributes(change.fields.value(Field::Attributes));
    if (attributes && attributes->contains("user_data_field"_L1))
        return attributes->value("user_data_field"_L1).toString();
    const QString before = change.raw.value("user_data_field"_L1).toString();
    return before.isEmpty() || isOpenMarker(change.raw) ? skuText(change.sku) : before;
}

Result<ProductBody> updateBody(const Change &change, const std::optional<QJsonArray> &editable)
{
    ProductBody body;
    body.members = {{u"id"_s, idNumber(change.externalId)}, {u"error_mode"_s, u"strict"_s}};
    if (change.fields.contains(Field::Price)) {
        TRY_ASSIGN(body.price, priceOf(change.fields.value(Field::Price), change.raw.value("currency"_L1).toString()));
    }
    if (change.fields.contains(Field::Description))
        body.members.insert(u"description"_s, change.fields.value(Field::Description));
    TRY_ASSIGN(const QJsonObject attributes, parseAttributes(change.fields.value(Field::Attributes)));
    if (attributes.contains("graded"_L1) &&
        isGraded(attributes.value("graded"_L1)) != change.raw.value("graded"_L1).toBool())
        body.members.insert(u"graded"_s, isGraded(attributes.value("graded"_L1)));
    const QString before = change.raw.value("user_data_field"_L1).toString();
    if (const QString lasting = lastingUserText(change);
        isOpenMarker(change.raw) || (attributes.contains("user_data_field"_L1) && lasting != before))
        body.members.insert(u"user_data_field"_s, lasting);
    if (needsBlueprint(change)) {
        const QJsonObject present = change.raw.value("properties"_L1).toObject();
        TRY_ASSIGN(const PropertyPlan plan, planProperties(present, change.fields, editable));
        addProperties(body, plan);
        if (blueprintOf(change.fields, change.raw).id != change.raw.value("blueprint_id"_L1).toString())
            body.warnings.append(u"another blueprint needs another listing; blueprint_id was left out"_s);
    }
    return body;
}

Result<ProductBody> createBody(const Change &change, const QString &currency, const std::optional<QJsonArray> &editable)
{
    const BlueprintRef blueprint = blueprintOf(change.fields, change.raw);
    if (blueprint.id.isEmpty())
        return unsendable(u"CardTrader needs to know the card: put its blueprint_id into the product's attributes"_s);
    if (!change.quantity || !change.quantity->isWhole() || *change.quantity < Quantity::pieces(1))
        return unsendable(u"CardTrader sells whole pieces, one at least"_s);
    if (change.raw.value("bundle_size"_L1).toInteger(1) > 1)
        return unsendable(u"a bundle can only be made on CardTrader's site"_s);
    const QJsonObject present = change.raw.value("properties"_L1).toObject();
    TRY_ASSIGN(const PropertyPlan plan, planProperties(present, change.fields, editable));
    const auto isCondition = [](const QJsonValue &property) {
        return isConditionName(property.toObject().value("name"_L1).toString());
    };
    if (editable && std::any_of(editable->begin(), editable->end(), isCondition) && !conditionOf(plan.send))
        return unsendable(u"CardTrader needs the condition of this item, and would otherwise call it Near Mint"_s);
    ProductBody body;
    body.members = {{u"blueprint_id"_s, idNumber(blueprint.id)},
                    {u"error_mode"_s, u"strict"_s},
                    {u"quantity"_s, qint64(change.quantity->wholePieces())}};
    TRY_ASSIGN(body.price, priceOf(change.fields.value(Field::Price), currency));
    if (const QString description = change.fields.value(Field::Description); !description.isEmpty())
        body.members.insert(u"description"_s, description);
    TRY_ASSIGN(const QJsonObject attributes, parseAttributes(change.fields.value(Field::Attributes)));
    const QJsonObject &graded = attributes.contains("graded"_L1) ? attributes : change.raw;
    if (isGraded(graded.value("graded"_L1)))
        body.members.insert(u"graded"_s, true);
    const QString lasting = lastingUserText(change);
    const bool isOwners = !readUserData(lasting).ownText.isEmpty(); // a marker would overwrite it
    const QString userText = isOwners || change.marker.isEmpty() ? lasting : markerText(change.marker);
    if (!userText.isEmpty())
        body.members.insert(u"user_data_field"_s, userText);
    addProperties(body, plan);
    return body;
}

} // namespace evenstock::cardtrader
