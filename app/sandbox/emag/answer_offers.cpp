// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/account.h"
#include "app/sandbox/row_faults.h"

#include <algorithm>

namespace evenstock::sandbox::emag {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEntities = 50;
constexpr int mostValues = 4000;
constexpr int countedTooMuch = 3;

int valuesOf(const QJsonValue &value)
{
    int values = 0;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            values += valuesOf(one);
    } else if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            values += valuesOf(one);
    } else {
        values = 1;
    }
    return values;
}

bool passes(const Offer &offer, const QJsonObject &filters)
{
    const auto number = [&](QLatin1StringView key, qint64 is) {
        return !filters.contains(key) || filters.value(key).toVariant().toLongLong() == is;
    };
    const auto text = [&](QLatin1StringView key, const QString &is) {
        return !filters.contains(key) || filters.value(key).toString() == is;
    };
    return number("id"_L1, offer.id) && number("status"_L1, offer.status) &&
           number("validation_status"_L1, offer.validation) && number("general_stock"_L1, offer.stock) &&
           number("estimated_stock"_L1, offer.stock - offer.reserved) && text("part_number"_L1, offer.partNumber) &&
           text("part_number_key"_L1, offer.key);
}

HttpAnswer read(const Call &call)
{
    const auto page = Page::of(call.body);
    if (!page)
        return {
            .status = 400, .contentType = "text/plain", .body = "Reading products is limited to maximum 100 elements"};
    if (call.faults.draw(FaultKind::EmptyExport, call.route()))
        return answered(QJsonArray());
    RowFaults oddities(call.faults, call.route());
    QJsonArray rows;
    qint64 position = 0;
    for (const auto &[id, offer] : call.account.shelf.offers()) {
        if (passes(offer, call.body) && page->holds(position++))
            oddities.append(rows, Shelf::row(offer, call.body.contains("id"_L1)));
    }
    return answered(rows);
}

HttpAnswer count(const Call &call)
{
    qint64 items = countedTooMuch;
    for (const auto &[id, offer] : call.account.shelf.offers())
        items += passes(offer, call.body);
    return answered(QJsonObject{{u"noOfItems"_s, QString::number(items)},
                                {u"noOfPages"_s, QString::number((items + 99) / 100)},
                                {u"itemsPerPage"_s, u"100"_s}});
}

// Empty where the entity may be carried out.
QStringList wrongIn(const Offer &offer, const QJsonObject &entity)
{
    QStringList wrong;
    const qint64 price = entity.contains("sale_price"_L1) ? amountOf(entity.value("sale_price"_L1)) : offer.price;
    if (price <= 0)
        wrong.append(u"The sale price must be a number above 0"_s);
    else if (price < offer.least || price > offer.most)
        wrong.append(u"The sale price must lie between min_sale_price and max_sale_price"_s);
    for (const QJsonValue &row : entity.value("stock"_L1).toArray()) {
        const QJsonValue value = row.toObject().value("value"_L1);
        const double pieces = value.toDouble(-1);
        if (!value.isDouble() || pieces < 0 || pieces > 65'535 || pieces != double(qint64(pieces)))
            wrong.append(u"Stock should be 0 or more"_s);
    }
    if (offer.status == 2)
        wrong.append(u"The offer has reached its end of life"_s);
    return wrong;
}

void carryOut(Offer &offer, const QJsonObject &entity)
{
    if (entity.contains("sale_price"_L1))
        offer.price = amountOf(entity.value("sale_price"_L1));
    if (entity.contains("min_sale_price"_L1))
        offer.least = amountOf(entity.value("min_sale_price"_L1));
    if (entity.contains("max_sale_price"_L1))
        offer.most = amountOf(entity.value("max_sale_price"_L1));
    if (entity.contains("status"_L1))
        offer.status = entity.value("status"_L1).toInt(offer.status);
    const QJsonArray stock = entity.value("stock"_L1).toArray();
    if (!stock.isEmpty())
        offer.stock = stock.first().toObject().value("value"_L1).toInteger();
    const QJsonArray handling = entity.value("handling_time"_L1).toArray();
    if (!handling.isEmpty())
        offer.handlingDays = handling.first().toObject().value("value"_L1).toInteger();
}

std::optional<HttpAnswer> wrongList(const Call &call)
{
    if (!call.entities.isArray())
        return refused(u"Expected list of arrays, single array received"_s);
    if (call.entities.toArray().size() > mostEntities)
        return refused(u"Maximum %1 entities in one request"_s.arg(mostEntities));
    if (valuesOf(call.entities) > mostValues)
        return refused(u"Maximum input vars of 4000 exceeded"_s);
    return {};
}

// The call succeeds whatever became of each offer.
HttpAnswer saveLight(const Call &call)
{
    if (auto wrong = wrongList(call))
        return std::move(*wrong);
    QJsonObject results;
    for (const QJsonValue &value : call.entities.toArray()) {
        const QJsonObject entity = value.toObject();
        const qint64 id = entity.value("id"_L1).toInteger();
        Offer *offer = call.account.shelf.find(id);
        const QStringList wrong =
            offer == nullptr ? QStringList{u"Offer %1 not found"_s.arg(id)} : wrongIn(*offer, entity);
        if (wrong.isEmpty())
            carryOut(*offer, entity);
        const QStringList messages = wrong.isEmpty() ? QStringList{u"Offer %1 updated successfully"_s.arg(id)} : wrong;
        results.insert(QString::number(id), QJsonObject{{u"isError"_s, !wrong.isEmpty()},
                                                        {u"messages"_s, QJsonArray::fromStringList(messages)}});
    }
    return answered(results);
}

// Refusals that save nothing come first; whatever is wrong with the texts afterwards is an error that saved.
HttpAnswer saveProduct(const Call &call)
{
    if (auto wrong = wrongList(call))
        return std::move(*wrong);
    QStringList remarks;
    for (const QJsonValue &value : call.entities.toArray()) {
        const QJsonObject entity = value.toObject();
        const qint64 id = entity.value("id"_L1).toInteger();
        if (id < 1 || id > 16'777'215)
            return refused(u"Invalid id"_s);
        const QString partNumber = entity.value("part_number"_L1).toString().remove(u' ').remove(u',').remove(u';');
        for (const auto &[otherId, other] : call.account.shelf.offers()) {
            if (otherId != id && !partNumber.isEmpty() && other.partNumber == partNumber)
                return refused(u"You already hold a Product associated with this PN:%1."_s.arg(partNumber));
        }
        Offer *offer = call.account.shelf.find(id);
        const bool isNew = offer == nullptr;
        if (isNew) {
            Offer made{.id = id, .partNumber = partNumber, .validation = 0};
            call.account.shelf.offers().insert_or_assign(id, made);
            offer = call.account.shelf.find(id);
            remarks.append(
                u"WARNING: The product was saved as a draft, and you need the following product fields: EAN."_s);
        }
        carryOut(*offer, entity);
        if (entity.contains("name"_L1))
            offer->name = entity.value("name"_L1).toString();
        if (entity.contains("brand"_L1))
            offer->brand = entity.value("brand"_L1).toString();
        if (entity.contains("description"_L1))
            offer->description = entity.value("description"_L1).toString();
        if (entity.contains("category_id"_L1))
            offer->category = entity.value("category_id"_L1).toInteger();
        if (entity.contains("part_number_key"_L1))
            offer->key = entity.value("part_number_key"_L1).toString();
        const QJsonArray eans = entity.value("ean"_L1).toArray();
        offer->ean = eans.isEmpty() ? offer->ean : eans.first().toString();
    }
    return answered(QJsonArray(), !remarks.isEmpty(), remarks);
}

HttpAnswer patchStock(const Call &call)
{
    Offer *offer = call.account.shelf.find(call.path.last().toLongLong());
    if (offer == nullptr)
        return gateway(404, u"This offer does not exist"_s);
    const QJsonValue stock = call.body.value("stock"_L1);
    if (!stock.isDouble() || stock.toDouble() < 0)
        return gateway(400, u"Invalid content"_s);
    offer->stock = stock.toInteger();
    return {.status = 204};
}

} // namespace

std::optional<HttpAnswer> answerOffers(const Call &call)
{
    if (call.is("product_offer", "read"))
        return read(call);
    if (call.is("product_offer", "count"))
        return count(call);
    if (call.is("product_offer", "save"))
        return saveProduct(call);
    if (call.is("offer", "save"))
        return saveLight(call);
    if (call.path.size() == 2 && call.path.first() == "offer_stock"_L1 && call.request.method == "PATCH")
        return patchStock(call);
    return {};
}

} // namespace evenstock::sandbox::emag
