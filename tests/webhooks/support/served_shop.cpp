// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/support/served_shop.h"

#include "app/webhooks/receiver_part.h"
#include "connectors/cardtrader/cardtrader.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename... Values>
T only(Database database, const char *sql, const Values &...values)
{
    const auto found = database.value<T>(sql, values...);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return found->value_or(T());
}

Database opened(Result<Database> database)
{
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace

ServedShop::ServedShop(int sites)
{
    auto data = DataDirectory::open(m_folder.filePath(u"shop"_s));
    if (!data)
        qFatal("%s", qPrintable(data.error().detail));
    m_data = *data;
    for (int i = 0; i < sites; ++i)
        m_sites.push_back(std::make_unique<sandbox::OpenShop>());
    open();
    for (int i = 0; i < sites; ++i) {
        must(u"account.add"_s, {{u"marketplace"_s, u"cardtrader"_s},
                                {u"name"_s, name(i)},
                                {u"url"_s, site(i).url()},
                                {u"secrets"_s, QJsonObject{{u"token"_s, QString::fromLatin1(site(i).token())}}}});
        must(u"account.match"_s, {{u"account"_s, name(i)}, {u"accept"_s, true}});
        for (int times = 0; times < 2; ++times) { // reads, then links
            must(u"sync.start"_s, {{u"accounts"_s, QJsonArray{name(i)}}, {u"mode"_s, u"full"_s}});
            must(u"sync.wait"_s);
        }
    }
    listen();
}

EngineOptions ServedShop::options() const
{
    return {.data = m_data,
            .role = EngineRole::Serve,
            .scheduling = Scheduling::Off,
            .clock = m_clock,
            .connectors = {std::shared_ptr<const Connector>(cardtrader::make())},
            .secrets = m_secrets,
            .parts = {makeReceiverPart()}};
}

void ServedShop::open()
{
    auto client = openEngine(options());
    if (!client)
        qFatal("%s", qPrintable(client.error().detail));
    m_client = *std::move(client);
}

void ServedShop::listen()
{
    const QJsonObject ready =
        must(u"receiver.start"_s, {{u"hooks"_s, u"127.0.0.1:0"_s}, {u"local"_s, u"127.0.0.1:0"_s}});
    m_hooksPort = quint16(QUrl(ready["hooks"_L1].toString()).port());
    m_localPort = quint16(QUrl(ready["local"_L1].toString()).port());
}

Result<QJsonObject> ServedShop::call(const QString &command, const QJsonObject &arguments)
{
    return callAndWait(*m_client, command, arguments);
}

QJsonObject ServedShop::must(const QString &command, const QJsonObject &arguments)
{
    const auto done = call(command, arguments);
    if (!done)
        qFatal("%s: %s", qPrintable(command), qPrintable(done.error().detail));
    return *done;
}

QByteArray ServedShop::webhookPath(int index)
{
    return must(u"account.webhook"_s, {{u"account"_s, name(index)}})["path"_L1].toString().toLatin1();
}

QByteArray ServedShop::token()
{
    return must(u"token.show"_s)["token"_L1].toString().toLatin1();
}

QByteArray ServedShop::sharedSecret(int index)
{
    return site(index).get(u"/info"_s)[u"shared_secret"_s].toString().toLatin1();
}

QString ServedShop::uuid(int index)
{
    return only<QString>(look(), "SELECT uuid FROM accounts WHERE name = ?", name(index));
}

RawAnswer ServedShop::local(const QByteArray &method, const QByteArray &target, const QByteArray &body)
{
    RawClient client(m_localPort);
    return client.ask(rawRequest(method, target, body, {{"Authorization", "Bearer " + token()}}));
}

QByteArray ServedShop::sign(const QByteArray &body, const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toBase64();
}

QJsonObject ServedShop::eventOf(const QString &cause, const QJsonObject &order, int)
{
    ++m_eventNumber;
    return {{u"id"_s, u"00000000-0000-4000-8000-%1"_s.arg(m_eventNumber, 12, 10, QLatin1Char('0'))},
            {u"time"_s, qint64(m_clock->now() / 1000) + m_eventNumber},
            {u"cause"_s, cause},
            {u"object_class"_s, u"Order"_s},
            {u"object_id"_s, order["id"_L1]},
            {u"mode"_s, u"live"_s},
            {u"data"_s, cause == "order.destroy"_L1 ? QJsonObject() : order}};
}

RawAnswer ServedShop::deliver(const QJsonObject &event, int index, const QByteArray &signature)
{
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
    const QByteArray proof = signature.isEmpty() ? sign(body, sharedSecret(index)) : signature;
    const QByteArray path = webhookPath(index);
    RawClient client(m_hooksPort);
    return client.ask(rawRequest("POST", path, body, {{"Signature", proof}}));
}

ServedShop::Card ServedShop::card(qint64 atLeast)
{
    const QJsonArray products = site().truth(u"products"_s);
    Database shop = look();
    for (const QJsonValue &product : products) {
        if (product["quantity"_L1].toInteger() < atLeast)
            continue;
        const QString id = QString::number(product["id"_L1].toInteger());
        // Once on every site, by single pieces, and agreed.
        const auto sku = shop.value<QString>(
            "SELECT p.sku FROM products p JOIN listings l ON l.product_id = p.id WHERE l.external_id = ? AND l.link = "
            "'linked' AND l.units = 1 AND (SELECT count(*) FROM listings o WHERE o.product_id = p.id) = ?",
            id, qint64(m_sites.size()));
        if (sku && *sku)
            return {id, **sku, product["quantity"_L1].toInteger()};
    }
    qFatal("the sample shop has no such card");
}

qint64 ServedShop::onHand(const QString &sku)
{
    return only<qint64>(
               look(),
               "SELECT coalesce(sum(m.delta_milli), 0) FROM movements m JOIN products p ON p.id = m.product_id "
               "WHERE p.sku = ?",
               sku) /
           1000;
}

qint64 ServedShop::shownAt(int index, const QString &sku)
{
    const auto id = only<QString>(look(),
                                  "SELECT l.external_id FROM listings l JOIN products p ON p.id = l.product_id JOIN "
                                  "accounts a ON a.id = l.account_id WHERE p.sku = ? AND a.name = ?",
                                  sku, name(index));
    return site(index).product(id.toLongLong())["quantity"_L1].toInteger(-1);
}

qint64 ServedShop::movements()
{
    return only<qint64>(look(), "SELECT count(*) FROM movements");
}

Database ServedShop::look() const
{
    return opened(m_data.openShopReadOnly());
}

Database ServedShop::inbox() const
{
    return opened(m_data.openInboxReadOnly());
}

QString ServedShop::eventState(qint64 id) const
{
    return only<QString>(inbox(), "SELECT state FROM events WHERE id = ?", id);
}

qint64 ServedShop::events(const QString &state) const
{
    return only<qint64>(inbox(), "SELECT count(*) FROM events WHERE ?1 = '' OR state = ?1", state);
}

} // namespace evenstock
