// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/vinted/vinted_site.h"

#include "app/sandbox/body_sources.h"
#include "app/sandbox/options.h"
#include "app/sandbox/random.h"
#include "app/sandbox/vinted/listing_form.h"
#include "app/sandbox/vinted/site_lists.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <optional>

namespace evenstock::sandbox::vinted {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memberId = 77001;
constexpr qint64 mostPerPage = 96;
constexpr double soldBelow = 2.0;      // buyers make offers
const QString sitePath = u"/vinted"_s; // of the plain port; the site's own port needs no prefix

struct Item {
    qint64 id = 0;
    QJsonObject form = {};
    QString session = {};
    bool isDraft = false;
    bool isHidden = false;
    bool isReserved = false;
    QString closedBy = {}; // "sold", "deleted"
    qint64 transaction = 0;
    UtcMs soldAt = 0;
};

HttpAnswer answered(const QJsonObject &object, int status = 200)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpAnswer page(const QByteArray &body, int status = 200)
{
    return {.status = status, .contentType = "text/html; charset=utf-8", .body = body};
}

class VintedSite final : public Marketplace
{
public:
    explicit VintedSite(const Options &options)
        : m_token(Random(options.seed, "vinted-token").uuid())
        , m_session(Random(options.seed, "vinted-session").uuid())
    {
    }

    QString id() const override { return u"vinted"_s; }
    QString prefix() const override { return sitePath; }
    QList<AnnouncedAccount> accounts() const override { return {}; } // it is reached by a browser only
    QString accountOf(const HttpRequest &request) const override
    {
        return isLoggedIn(request) ? u"la_friperie"_s : QString();
    }
    HttpAnswer handle(const HttpRequest &request, UtcMs now) override;
    HttpAnswer unauthorized() override
    {
        return answered({{u"code"_s, 100}, {u"message_code"_s, u"invalid_authentication_token"_s}}, 401);
    }
    HttpAnswer tooManyRequests(int retryAfterS) override;
    UtcMs nextEventAt() const override { return never; }
    void live(UtcMs) override {}
    Result<QJsonObject> act(const QString &verb, const QJsonObject &arguments, UtcMs now) override;
    std::unique_ptr<BodySource> state(UtcMs now) const override;

private:
    bool isLoggedIn(const HttpRequest &request) const;
    HttpAnswer sitePage() const;
    std::optional<HttpAnswer> refusal(const HttpRequest &request);
    HttpAnswer read(const QString &path, const HttpRequest &request);
    HttpAnswer write(const QString &path, const HttpRequest &request);
    HttpAnswer wardrobe(const HttpRequest &request) const;
    HttpAnswer orders(const HttpRequest &request) const;
    HttpAnswer upload(const HttpRequest &request);
    HttpAnswer create(const QJsonObject &body, bool isDraft);
    HttpAnswer change(const QJsonObject &body, qint64 id, bool isDraft);
    HttpAnswer remove(qint64 id);
    QJsonObject row(const Item &item) const;

    QString m_token;
    QString m_session;
    bool m_isLoggedIn = true;
    bool m_asksForCheck = false;
    QString m_restrictedUntil;
    int m_slowTimes = 0;
    int m_slowRetryAfterS = 0;
    std::map<qint64, Item> m_items;
    QHash<qint64, QString> m_photos; // -> the session they were uploaded in
    qint64 m_nextItem = 31'000'000'001;
    qint64 m_nextPhoto = 28'000'000'001;
    qint64 m_nextTransaction = 17'000'000'001;
};

bool VintedSite::isLoggedIn(const HttpRequest &request) const
{
    return m_isLoggedIn && request.header("Cookie").contains("access_token_web=" + m_session.toLatin1());
}

HttpAnswer VintedSite::tooManyRequests(int retryAfterS)
{
    HttpAnswer answer = answered({{u"code"_s, 105}, {u"message_code"_s, u"rate_limited"_s}}, 429);
    if (retryAfterS >= 0)
        answer.headers.append({"Retry-After", QByteArray::number(retryAfterS)});
    return answer;
}

// The token stands in a script, as a text within a text.
HttpAnswer VintedSite::sitePage() const
{
    const QByteArray token = m_token.toLatin1();
    HttpAnswer answer =
        page("<!DOCTYPE html>\n<html lang=\"fr\"><head><title>Vinted</title></head><body><h1>Vinted</h1>"
             "<script>self.__next_f=[[1,\"{\\\"CSRF_TOKEN\\\":\\\"" +
             token + "\\\"}\"]]</script></body></html>\n");
    answer.headers.append(QPair<QByteArray, QByteArray>("Content-Security-Policy", "connect-src 'self'"));
    answer.headers.append(
        QPair<QByteArray, QByteArray>("Set-Cookie", "anon_id=0f0e0d0c-0000-4000-8000-000000000001; Path=/; Secure"));
    if (m_isLoggedIn)
        answer.headers.append(
            {"Set-Cookie", "access_token_web=" + m_session.toLatin1() + "; Path=/; Secure; HttpOnly; SameSite=Lax"});
    return answer;
}

// What stops a request before anybody looks at it.
std::optional<HttpAnswer> VintedSite::refusal(const HttpRequest &request)
{
    if (m_asksForCheck)
        return answered({{u"url"_s, u"https://geo.captcha-delivery.com/captcha/?initialCid=x"_s}}, 403);
    if (!isLoggedIn(request))
        return unauthorized();
    if (m_slowTimes > 0) {
        --m_slowTimes;
        return tooManyRequests(m_slowRetryAfterS);
    }
    if (request.method == "GET")
        return std::nullopt;
    if (request.header("X-CSRF-Token") != m_token.toLatin1())
        return answered({{u"code"_s, 106}, {u"message_code"_s, u"access_denied"_s}}, 403);
    if (!m_restrictedUntil.isEmpty())
        return answered({{u"action_restriction"_s, QJsonObject{{u"expiration_date"_s, m_restrictedUntil}}}}, 403);
    return std::nullopt;
}

HttpAnswer VintedSite::handle(const HttpRequest &request, UtcMs)
{
    const QString path = request.path.sliced(prefix().size());
    if (!path.startsWith(u"/api/v2/"_s))
        return path == "/"_L1 || path == "/items/new"_L1 ? sitePage() : page("<h1>404</h1>", 404);
    if (auto refused = refusal(request))
        return *std::move(refused);
    const QString below = path.mid(int(qstrlen("/api/v2")));
    return request.method == "GET" ? read(below, request) : write(below, request);
}

HttpAnswer VintedSite::read(const QString &path, const HttpRequest &request)
{
    if (path == "/users/current"_L1)
        return answered({{u"user"_s, QJsonObject{{u"id"_s, memberId}, {u"login"_s, u"la_friperie"_s}}}});
    if (path == u"/wardrobe/%1/items"_s.arg(memberId))
        return wardrobe(request);
    if (path == "/my_orders"_L1)
        return orders(request);
    if (path == "/item_upload/colors"_L1)
        return answered({{u"colors"_s, colors()}});
    if (path == "/item_upload/catalogs"_L1)
        return answered({{u"catalogs"_s, catalogs()}});
    if (path == "/item_upload/brands"_L1)
        return answered({{u"brands"_s, brandsLike(request.argument(u"keyword"_s))}});
    if (path.startsWith(u"/item_upload/items/"_s)) {
        const auto found = m_items.find(path.section(u'/', 3).toLongLong());
        if (found != m_items.end() && found->second.closedBy.isEmpty()) {
            const Item &item = found->second;
            QJsonObject object = item.form;
            object.insert(u"id"_s, item.id);
            object.insert(u"is_draft"_s, item.isDraft);
            object.insert(u"temp_uuid"_s, item.session);
            object.insert(u"photos"_s, item.form.value("assigned_photos"_L1));
            return answered({{u"item"_s, object}});
        }
    }
    return page("<h1>404</h1>", 404);
}

HttpAnswer VintedSite::wardrobe(const HttpRequest &request) const
{
    QList<const Item *> shown;
    for (auto it = m_items.rbegin(); it != m_items.rend(); ++it)
        shown.append(&it->second);
    const qint64 size = std::clamp<qint64>(request.argument(u"per_page"_s).toLongLong(), 1, mostPerPage);
    const qint64 number = std::max<qint64>(1, request.argument(u"page"_s).toLongLong());
    const qint64 pages = std::max<qint64>(1, (shown.size() + size - 1) / size);
    QJsonArray rows;
    for (qint64 at = (number - 1) * size; at < std::min<qint64>(shown.size(), number * size); ++at)
        rows.append(row(*shown.at(at)));
    return answered({{u"items"_s, rows},
                     {u"pagination"_s, QJsonObject{{u"current_page"_s, number},
                                                   {u"total_pages"_s, pages},
                                                   {u"total_entries"_s, qint64(shown.size())}}}});
}

// Sales on their way to the buyer; none is ever completed here.
HttpAnswer VintedSite::orders(const HttpRequest &request) const
{
    const QString status = request.argument(u"status"_s);
    const bool isWanted =
        request.argument(u"type"_s) == "sold"_L1 && (status == "in_progress"_L1 || status == "all"_L1);
    QJsonArray rows;
    for (const auto &entry : m_items) {
        const Item &item = entry.second;
        if (!isWanted || item.transaction == 0)
            continue;
        const QString amount = QString::number(item.form.value("price"_L1).toDouble() - soldBelow, 'f', 2);
        rows.prepend(QJsonObject{{u"transaction_id"_s, item.transaction},
                                 {u"conversation_id"_s, item.transaction + 1},
                                 {u"title"_s, item.form.value("title"_L1)},
                                 {u"price"_s, QJsonObject{{u"amount"_s, amount}, {u"currency_code"_s, u"EUR"_s}}},
                                 {u"status"_s, u"Commande expédiée"_s},
                                 {u"date"_s, isoUtc(item.soldAt)}});
    }
    return answered(
        {{u"my_orders"_s, rows},
         {u"pagination"_s,
          QJsonObject{{u"current_page"_s, 1}, {u"total_pages"_s, 1}, {u"total_entries"_s, qint64(rows.size())}}}});
}

QJsonObject VintedSite::row(const Item &item) const
{
    const QString amount = QString::number(item.form.value("price"_L1).toDouble(), 'f', 2);
    return {{u"id"_s, item.id},
            {u"title"_s, item.form.value("title"_L1)},
            {u"price"_s, QJsonObject{{u"amount"_s, amount}, {u"currency_code"_s, u"EUR"_s}}},
            {u"url"_s, u"https://%1/items/%2"_s.arg(QLatin1String(hostName)).arg(item.id)},
            {u"view_count"_s, 3},
            {u"favourite_count"_s, 1},
            {u"is_draft"_s, item.isDraft},
            {u"is_closed"_s, !item.closedBy.isEmpty()},
            {u"is_reserved"_s, item.isReserved},
            {u"is_hidden"_s, item.isHidden},
            {u"item_closing_action"_s, item.closedBy.isEmpty() ? QJsonValue() : QJsonValue(item.closedBy)}};
}

HttpAnswer VintedSite::write(const QString &path, const HttpRequest &request)
{
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (path == "/photos"_L1)
        return upload(request);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (path == "/item_upload/attributes"_L1) {
        const qint64 catalog = body["attributes"_L1][0]["value"_L1][0].toInteger();
        return answered({{u"attributes"_s, attributesOf(catalog)}});
    }
    const bool isDraft = parts.value(1) == "drafts"_L1;
    if (parts.value(0) == "item_upload"_L1 && (isDraft || parts.value(1) == "items"_L1)) {
        const qint64 id = parts.value(2).toLongLong();
        if (parts.size() == 2 && request.method == "POST")
            return create(body, isDraft);
        if (parts.size() == 3 && request.method == "PUT")
            return change(body, id, isDraft);
        if (parts.size() == 3 && request.method == "DELETE" && isDraft) {
            const auto found = m_items.find(id);
            return found != m_items.end() && found->second.isDraft ? remove(id) : page("<h1>404</h1>", 404);
        }
    }
    if (parts.size() == 3 && parts.at(0) == "items"_L1 && parts.at(2) == "delete"_L1 && request.method == "POST")
        return remove(parts.at(1).toLongLong());
    return page("<h1>404</h1>", 404);
}

HttpAnswer VintedSite::upload(const HttpRequest &request)
{
    const auto parts = multipart(request.header("Content-Type"), request.body);
    if (parts.value("photo[type]") != "item" || parts.value("photo[file]").isEmpty() ||
        parts.value("photo[temp_uuid]").isEmpty())
        return answered({{u"code"_s, 99}, {u"message_code"_s, u"validation_error"_s}}, 400);
    const qint64 id = m_nextPhoto++;
    m_photos.insert(id, QString::fromUtf8(parts.value("photo[temp_uuid]")));
    return answered({{u"id"_s, id}, {u"temp_uuid"_s, m_photos.value(id)}, {u"width"_s, 8}, {u"height"_s, 8}});
}

HttpAnswer VintedSite::create(const QJsonObject &body, bool isDraft)
{
    const QJsonObject form = body.value(isDraft ? u"draft"_s : u"item"_s).toObject();
    const QString session = body.value("upload_session_id"_L1).toString();
    const QJsonArray faults = faultsOf(form, session, m_photos);
    if (!faults.isEmpty())
        return answered({{u"code"_s, 99}, {u"message_code"_s, u"validation_error"_s}, {u"errors"_s, faults}}, 400);
    const qint64 id = m_nextItem++;
    m_items.emplace(id, Item{.id = id, .form = form, .session = session, .isDraft = isDraft});
    return answered({{isDraft ? u"draft"_s : u"item"_s, QJsonObject{{u"id"_s, id}}}, {u"code"_s, 0}});
}

HttpAnswer VintedSite::change(const QJsonObject &body, qint64 id, bool isDraft)
{
    const auto found = m_items.find(id);
    if (found == m_items.end() || !found->second.closedBy.isEmpty() || found->second.isDraft != isDraft)
        return page("<h1>404</h1>", 404);
    Item &item = found->second;
    const QJsonObject form = body.value(isDraft ? u"draft"_s : u"item"_s).toObject();
    const QJsonArray faults = faultsOf(form, item.session, m_photos);
    if (!faults.isEmpty())
        return answered({{u"code"_s, 99}, {u"message_code"_s, u"validation_error"_s}, {u"errors"_s, faults}}, 400);
    item.form = form;
    return answered({{isDraft ? u"draft"_s : u"item"_s, QJsonObject{{u"id"_s, id}}}, {u"code"_s, 0}});
}

HttpAnswer VintedSite::remove(qint64 id)
{
    const auto found = m_items.find(id);
    if (found == m_items.end() || !found->second.closedBy.isEmpty())
        return page("<h1>404</h1>", 404);
    m_items.erase(found);
    return answered({{u"code"_s, 0}, {u"message"_s, u"Ok"_s}, {u"message_code"_s, u"ok"_s}});
}

Result<QJsonObject> VintedSite::act(const QString &verb, const QJsonObject &arguments, UtcMs now)
{
    if (verb == "log_out"_L1 || verb == "log_in"_L1)
        m_isLoggedIn = verb == "log_in"_L1;
    else if (verb == "challenge"_L1 || verb == "calm"_L1)
        m_asksForCheck = verb == "challenge"_L1;
    else if (verb == "restrict"_L1)
        m_restrictedUntil = arguments.value("until"_L1).toString();
    else if (verb == "slow"_L1) {
        m_slowTimes = arguments.value("times"_L1).toInt(1);
        m_slowRetryAfterS = arguments.value("retry_after_s"_L1).toInt(60);
    } else {
        const auto found = m_items.find(arguments.value("item"_L1).toInteger());
        if (found == m_items.end())
            return makeError(ErrorCode::NotFound, u"There is no such listing."_s);
        Item &item = found->second;
        if (verb == "sell"_L1) {
            item.closedBy = u"sold"_s;
            item.transaction = m_nextTransaction++;
            item.soldAt = now;
        } else if (verb == "reserve"_L1 || verb == "free"_L1)
            item.isReserved = verb == "reserve"_L1;
        else if (verb == "hide"_L1 || verb == "show"_L1)
            item.isHidden = verb == "hide"_L1;
        else if (verb == "publish"_L1)
            item.isDraft = false;
        else if (verb == "remove"_L1)
            m_items.erase(found);
        else
            return makeError(ErrorCode::NotFound, u"Nothing like this can be done here: "_s + verb);
    }
    return QJsonObject{{u"done"_s, verb}};
}

std::unique_ptr<BodySource> VintedSite::state(UtcMs) const
{
    QJsonArray items;
    for (const auto &entry : m_items)
        items.append(row(entry.second));
    const QJsonObject member{{u"name"_s, u"la_friperie"_s}, {u"user_id"_s, memberId}, {u"items"_s, items}};
    return textSource(QJsonDocument(QJsonObject{{u"marketplace"_s, id()}, {u"accounts"_s, QJsonArray{member}}})
                          .toJson(QJsonDocument::Compact));
}

} // namespace

std::unique_ptr<Marketplace> makeVinted(const Options &options)
{
    return std::make_unique<VintedSite>(options);
}

} // namespace evenstock::sandbox::vinted
