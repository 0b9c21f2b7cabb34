// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/webservice.h"

#include <QRegularExpression>

#include <algorithm>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

bool isValue(const FieldRule &rule, const QJsonValue &value)
{
    static const QRegularExpression wholeNumber(u"^-?\\d*$"_s);
    static const QRegularExpression decimalNumber(u"^-?\\d*(\\.\\d+)?$"_s);
    if (rule.kind == FieldKind::Whole)
        return wholeNumber.match(value.toString()).hasMatch();
    if (rule.kind == FieldKind::Decimal)
        return decimalNumber.match(value.toString()).hasMatch();
    return true;
}

bool isDate(const QString &name)
{
    return name == "date_add"_L1 || name == "date_upd"_L1;
}

// A language that is not named is blanked.
QJsonArray allLanguages(const QJsonValue &posted)
{
    QJsonArray texts = languages({}, {});
    const QJsonArray given = posted.toArray();
    for (QJsonValueRef text : texts) {
        for (const QJsonValue &one : given) {
            if (one["id"_L1] == text.toObject()["id"_L1])
                text = one;
        }
    }
    return texts;
}

bool writesName(const QString &name)
{
    static const QRegularExpression digits(u"\\d"_s);
    return !digits.match(name).hasMatch();
}

// An order shows the number of its parcel as its own.
void numberParcel(Shop &shop, const QJsonObject &parcel)
{
    if (QJsonObject *order = shop.find(u"orders"_s, whole(parcel, u"id_order"_s)))
        order->insert(u"shipping_number"_s, text(parcel, u"tracking_number"_s));
}

// As the shop tells of what it wrote: ids are text there.
QJsonObject echoed(const QJsonObject &row)
{
    QJsonObject echo = row;
    echo.insert(u"id"_s, text(row, u"id"_s));
    return echo;
}

} // namespace

std::optional<Fault> Webservice::check(const Resource &resource, const QJsonObject &entity,
                                       const QByteArray &method) const
{
    if (entity.value("#"_L1).toString() != resource.entity())
        return Fault{.code = 0, .message = u"This is no %1"_s.arg(resource.entity())};
    if (method != "POST" && text(entity, u"id"_s).isEmpty())
        return Fault{.code = 90, .message = u"id is required when modifying a resource"_s};
    if (method == "POST" && entity.contains("id"_L1))
        return Fault{.code = 91, .message = u"id is forbidden when adding a new resource"_s};
    for (const FieldRule &rule : resource.fields) {
        const bool isNamed = entity.contains(rule.name);
        if (isNamed && rule.access == FieldAccess::ReadOnly)
            return Fault{
                .code = 93,
                .message = u"parameter \"%1\" not writable. Please remove this attribute of this XML"_s.arg(rule.name)};
        const bool isMissing = !isNamed || text(entity, rule.name).isEmpty();
        if (method != "PATCH" && rule.access == FieldAccess::Required && isMissing)
            return Fault{.code = 41, .message = u"parameter \"%1\" required"_s.arg(rule.name)};
        if (isNamed && !isValue(rule, entity.value(rule.name)))
            return Fault{.code = 85,
                         .message = u"Validation error: \"Property %1-&gt;%2 is not valid\""_s.arg(resource.entity(),
                                                                                                   rule.name)};
    }
    if (resource.name != "customers"_L1)
        return {};
    if (!writesName(text(entity, u"firstname"_s)) || !writesName(text(entity, u"lastname"_s)))
        return Fault{.code = 85, .message = u"Validation error: \"Property Customer-&gt;lastname is not valid\""_s};
    for (const auto &[id, known] : m_shop.table(u"customers"_s)) {
        if (method == "POST" && text(known, u"email"_s) == text(entity, u"email"_s))
            return Fault{
                .status = 500, .code = 140, .message = u"The email is already used, please choose another one"_s};
    }
    return {};
}

// `whole`: a PUT, which blanks what it does not name.
QJsonObject Webservice::merged(const Resource &resource, const QJsonObject &before, const QJsonObject &entity,
                               bool isWhole) const
{
    QJsonObject row = before;
    for (const FieldRule &rule : resource.fields) {
        if (isDate(rule.name) || rule.access == FieldAccess::ReadOnly || rule.access == FieldAccess::OwnedByShop)
            continue;
        if (entity.contains(rule.name)) {
            const QJsonValue value = entity.value(rule.name);
            if (rule.kind == FieldKind::Languages)
                row.insert(rule.name, allLanguages(value));
            else if (rule.kind == FieldKind::Decimal)
                row.insert(rule.name, Shop::decimal(Shop::millionths(value.toString())));
            else
                row.insert(rule.name, value.toString());
        } else if (isWhole) {
            row.insert(rule.name,
                       rule.kind == FieldKind::Languages ? QJsonValue(languages({}, {})) : QJsonValue(rule.blank()));
        }
    }
    QJsonObject associations = row.value("associations"_L1).toObject();
    const QJsonObject posted = entity.value("associations"_L1).toObject();
    for (auto it = posted.begin(); it != posted.end(); ++it)
        associations.insert(it.key(), it.value());
    row.insert(u"associations"_s, associations);
    return row;
}

HttpAnswer Webservice::create(const Resource &resource, const QJsonObject &entity, const Style &style, UtcMs now)
{
    constexpr int created = 201;
    if (resource.name == "orders"_L1) {
        const OrderDesk::Posted posted = m_desk.post(entity, now);
        if (posted.id == 0)
            return fatal(posted.words);
        QJsonObject echo = entity; // what was posted, not what became of it
        echo.remove("#"_L1);
        echo.insert(u"id"_s, posted.id);
        return entityAnswer(resource, echo, style, created);
    }
    if (resource.name == "order_histories"_L1 &&
        !m_desk.move(whole(entity, u"id_order"_s), whole(entity, u"id_order_state"_s), now))
        return failed({.code = 85, .message = u"Validation error: \"Property OrderHistory is not valid\""_s}, style);
    QJsonObject row = merged(resource, {}, entity, true);
    qint64 id = 0;
    if (resource.name == "products"_L1 && text(row, u"condition"_s).isEmpty())
        row.insert(u"condition"_s, u"new"_s); // the one thing that is not empty where nothing is said
    if (resource.name == "products"_L1)
        id = m_shop.addProduct(row, now);
    else if (resource.name == "combinations"_L1)
        id = m_shop.addCombination(row);
    else {
        row.insert(u"date_add"_s, m_shop.localTime(now));
        row.insert(u"date_upd"_s, m_shop.localTime(now));
        id = m_shop.insert(resource.name, row);
    }
    return entityAnswer(resource, echoed(*m_shop.find(resource.name, id)), style, created);
}

std::optional<Fault> Webservice::change(const Resource &resource, const QJsonObject &entity, const QByteArray &method,
                                        UtcMs now)
{
    QJsonObject *row = m_shop.find(resource.name, whole(entity, u"id"_s));
    if (row == nullptr)
        return Fault{.status = 404, .code = 92, .message = u"Invalid ID"_s};
    const QJsonObject after = merged(resource, *row, entity, method == "PUT");
    if (resource.name == "stock_availables"_L1) {
        if (whole(after, u"depends_on_stock"_s) == 1)
            return Fault{.status = 500, .code = 133, .message = u"You cannot change the available stock"_s};
        *row = after;
        m_shop.setStock(*row, whole(after, u"quantity"_s));
        return {};
    }
    const qint64 stateBefore = whole(*row, u"current_state"_s);
    *row = after;
    if (resource.field(u"date_upd"_s) != nullptr)
        row->insert(u"date_upd"_s, m_shop.localTime(now));
    if (resource.name == "products"_L1)
        m_shop.tell(u"product.saved"_s, {{u"id_product"_s, whole(entity, u"id"_s)}});
    if (resource.name == "order_carriers"_L1)
        numberParcel(m_shop, after);
    if (resource.name == "orders"_L1 && whole(after, u"current_state"_s) != stateBefore) {
        row->insert(u"current_state"_s, QString::number(stateBefore));
        m_desk.move(whole(entity, u"id"_s), whole(after, u"current_state"_s), now);
    }
    return {};
}

// Several entities may come at once; those before a wrong one stay written, and the last one is answered.
HttpAnswer Webservice::write(const Resource &resource, const HttpRequest &request, const QStringList &path, UtcMs now)
{
    Q_UNUSED(path) // the id in the body decides
    const Style style = styleOf(request);
    const auto entities = readEntities(request.body);
    if (!entities || entities->isEmpty())
        return failed({.status = 500, .code = 127, .message = u"XML error : String could not be parsed as XML"_s},
                      style);
    qint64 last = 0;
    for (const QJsonValue &value : *entities) {
        const QJsonObject entity = value.toObject();
        if (const auto fault = check(resource, entity, request.method))
            return failed(*fault, style);
        if (request.method == "POST")
            return create(resource, entity, style, now);
        if (const auto fault = change(resource, entity, request.method, now))
            return failed(*fault, style);
        last = whole(entity, u"id"_s);
    }
    return entityAnswer(resource, echoed(*m_shop.find(resource.name, last)), style, 200);
}

// POST /images/products/7 with one part, GET and DELETE /images/products/7/12.
HttpAnswer Webservice::picture(const HttpRequest &request, const QStringList &path, UtcMs now)
{
    const Style style = styleOf(request);
    QJsonObject *product = m_shop.find(u"products"_s, path.value(2).toLongLong());
    if (path.value(1) != "products"_L1 || product == nullptr)
        return nothingThere(style);
    if (request.method == "GET") {
        const auto found = m_shop.pictures.constFind(path.value(3).toLongLong());
        if (found == m_shop.pictures.constEnd())
            return nothingThere(style);
        return {.contentType = "image/png", .body = *found};
    }
    if (request.method == "DELETE") {
        if (!m_shop.removePicture(*product, path.value(3).toLongLong()))
            return nothingThere(style);
        product->insert(u"date_upd"_s, m_shop.localTime(now));
        return {.contentType = "", .body = {}};
    }
    const qsizetype head = request.body.indexOf("\r\n\r\n");
    const qsizetype end = request.body.lastIndexOf("\r\n--");
    if (request.method != "POST" || !request.header("Content-Type").startsWith("multipart/form-data") || head < 0 ||
        end <= head + 4 || !request.body.left(head).contains("name=\"image\""))
        return failed({.code = 66, .message = u"Unable to save this image"_s}, style);
    const qint64 id = m_shop.addPicture(*product, request.body.mid(head + 4, end - head - 4));
    product->insert(u"date_upd"_s, m_shop.localTime(now));
    HttpAnswer answer{.contentType = "text/xml;charset=utf-8",
                      .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<prestashop><image><id><![CDATA[" +
                              QByteArray::number(id) + "]]></id></image><content encode=\"base64\"><![CDATA[" +
                              m_shop.pictures.value(id).toBase64() + "]]></content></prestashop>\n"};
    answer.headers.emplaceBack("PSWS-Version", style.version);
    return answer;
}

} // namespace evenstock::sandbox::prestashop
