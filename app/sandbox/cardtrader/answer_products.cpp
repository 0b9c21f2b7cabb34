// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/call.h"

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

// The first sentence of an errors object: {"price":["…"]} or {"properties":{"cmc":["…"]}}.
QString firstSentence(const QJsonObject &errors)
{
    const QJsonValue first = errors.isEmpty() ? QJsonValue() : errors.begin().value();
    return first.isObject() ? firstSentence(first.toObject()) : first.toArray().at(0).toString();
}

HttpAnswer outcomeAnswer(const Call &call, const WriteOutcome &outcome)
{
    if (outcome.isNotFound)
        return call.errors.notFound(u"Product not found"_s);
    if (!outcome.missing.isEmpty())
        return call.errors.missing(outcome.missing);
    if (!outcome.isDone())
        return call.errors.invalid(outcome.errors, firstSentence(outcome.errors));
    const bool isDelete = call.request.method == "DELETE"; // answers an array where the others answer an object
    const QJsonValue warnings = isDelete ? QJsonValue(QJsonArray()) : QJsonValue(outcome.warnings);
    const Blueprint blueprint = call.catalogue.blueprint(outcome.product->blueprint);
    return answered(QJsonObject{{u"result"_s, u"ok"_s},
                                {u"warnings"_s, warnings},
                                {u"resource"_s, resourceJson(*outcome.product, blueprint, call.account->currency())}});
}

// Somebody buys the last but one moment before the write comes in.
void crossWithSale(const Call &call, qint64 id)
{
    if (call.account->stock().find(id) && call.fault(FaultKind::CrossingSale))
        (void)call.account->desk().sell({.items = {{id, 1}}}, call.now);
}

HttpAnswer incremented(const Call &call, qint64 id, const QJsonObject &body)
{
    const WriteOutcome outcome = call.account->writes().increment(id, body);
    if (outcome.isDone() && outcome.product->quantity == 0)
        call.account->forget(id);
    return outcomeAnswer(call, outcome);
}

HttpAnswer destroyed(const Call &call, qint64 id)
{
    const WriteOutcome outcome = call.account->writes().destroy(id);
    if (outcome.isDone())
        call.account->forget(id);
    return outcomeAnswer(call, outcome);
}

std::optional<HttpAnswer> answerImage(const Call &call, qint64 id)
{
    auto product = call.account->stock().find(id);
    if (!product)
        return call.errors.notFound(u"Product not found"_s);
    if (call.request.method == "DELETE") {
        product->images.clear();
    } else if (call.request.method != "POST") {
        return {};
    } else if (!call.request.body.contains("uploaded_image[image]") &&
               !call.request.body.contains("uploaded_image[remote_image_url]")) {
        return call.errors.missing({u"uploaded_image"_s});
    } else {
        product->images.append(id % 1'000'000 * 10 + product->images.size() + 1);
    }
    call.account->stock().change(*product);
    return answered(
        QJsonObject{{u"id"_s, product->images.isEmpty() ? QJsonValue() : QJsonValue(product->images.last())}});
}

std::optional<HttpAnswer> answerBatch(const Call &call)
{
    const QString name = call.path.at(1);
    if (name != "bulk_create"_L1 && name != "bulk_update"_L1 && name != "bulk_destroy"_L1)
        return {};
    const auto body = bodyObject(call.request);
    if (!body)
        return call.errors.malformed();
    const QJsonValue products = body->value("products"_L1);
    if (!products.isArray())
        return call.errors.missing({u"products"_s});
    const JobKind kind = name == "bulk_create"_L1   ? JobKind::Create
                         : name == "bulk_update"_L1 ? JobKind::Update
                                                    : JobKind::Destroy;
    JobFate fate = JobFate::Normal;
    if (call.fault(FaultKind::JobStuck))
        fate = JobFate::Stuck;
    else if (call.fault(FaultKind::JobLost))
        fate = JobFate::Lost;
    if (kind == JobKind::Update) {
        for (const QJsonValue &item : products.toArray())
            crossWithSale(call, wholeNumber(item.toObject().value("id"_L1)).value_or(0));
    }
    return answered(QJsonObject{{u"job"_s, call.account->jobs().accept(kind, products.toArray(), fate, call.now)}});
}

std::optional<HttpAnswer> answerOne(const Call &call)
{
    const QByteArray &method = call.request.method;
    const qint64 id = call.path.at(1).toLongLong();
    const QString action = call.path.value(2);
    if (action == "upload_image"_L1)
        return answerImage(call, id);
    const auto body = bodyObject(call.request);
    const bool isIncrement = method == "POST" && action == "increment"_L1;
    const bool isUpdate = method == "PUT" && action.isEmpty();
    if ((isIncrement || isUpdate) && !body)
        return call.errors.malformed();
    if (isIncrement || isUpdate)
        crossWithSale(call, id);
    if (isIncrement)
        return incremented(call, id, *body);
    if (isUpdate)
        return outcomeAnswer(call, call.account->writes().update(id, *body));
    if (method == "DELETE" && action.isEmpty())
        return destroyed(call, id);
    return {}; // GET /products/:id is not in the reference
}

} // namespace

std::optional<HttpAnswer> answerProducts(const Call &call)
{
    if (call.path.value(0) != "products"_L1)
        return {};
    if (call.is("POST", 1)) {
        const auto body = bodyObject(call.request);
        return body ? outcomeAnswer(call, call.account->writes().create(*body)) : call.errors.malformed();
    }
    if (call.is("POST", 2)) {
        if (auto batch = answerBatch(call))
            return batch;
    }
    return call.path.size() == 2 || call.path.size() == 3 ? answerOne(call) : std::nullopt;
}

std::optional<HttpAnswer> answerJobs(const Call &call)
{
    if (!call.is("GET", 2) || call.path.at(0) != "jobs"_L1)
        return {};
    return answered(call.account->jobs().json(call.path.at(1), call.now));
}

} // namespace evenstock::sandbox::cardtrader
