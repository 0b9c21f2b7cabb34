// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bridge/whole/vinted_stage.h"

#include "app/bridge/account_browser.h"
#include "app/bridge/bridge_part.h"
#include "connectors/vinted/vinted.h"
#include "models/store/product_repository.h"

namespace evenstock {

using namespace Qt::StringLiterals;

VintedStage::VintedStage(Terms terms, const QMap<QString, QString> &settings)
{
    cards = &stage.open({.id = u"cards"_s});
    stage.open({.id = u"vinted"_s}, FirstLink::Unread);
    {
        Database shop = mustBe(stage.data().openShop(stage.clock().now()));
        AccountRepository accounts(shop);
        const AccountId account = mustBe(accounts.findByName(u"vinted"_s))->id;
        QMap<QString, QString> all = settings;
        if (terms == Terms::Accepted) {
            all.insert(u"terms_accepted"_s, u"2026-11-24 1"_s);
            all.insert(u"quiet_hours"_s, u"off"_s);
        }
        for (auto it = all.begin(); it != all.end(); ++it) {
            if (const Status stored = accounts.setSetting(account, it.key(), it.value()); !stored)
                qFatal("%s", qUtf8Printable(stored.error().detail));
        }
    }
    EngineOptions options = stage.options();
    std::erase_if(options.connectors, [](const auto &connector) { return connector->info().id == u"vinted"_s; });
    options.connectors.push_back(vinted::make());
    options.browsers = accountBrowsers();
    options.parts = {makeBridgePart()};
    client = mustBe(openEngine(options));
}

void VintedStage::sync()
{
    done(u"sync.start"_s, {{u"all"_s, true}, {u"mode"_s, u"full"_s}});
    wait();
}

qint64 VintedStage::pair()
{
    const QString code = done(u"bridge.pair.begin"_s)["code"_L1].toString();
    const QJsonObject paired = done(u"bridge.pair"_s, {{u"code"_s, code}, {u"browser"_s, u"Chromium 156"_s}});
    token = paired["token"_L1].toString();
    uuid = paired["server_id"_L1].toString();
    return paired["browser"_L1].toInteger();
}

void VintedStage::logIn(qint64 browser, qint64 user)
{
    done(u"bridge.session"_s,
         {{u"browser"_s, browser},
          {u"body"_s, QJsonObject{{u"platform"_s, u"vinted"_s},
                                  {u"connected"_s, true},
                                  {u"user"_s, QJsonObject{{u"id"_s, user}, {u"login"_s, u"shop"_s}}},
                                  {u"domain"_s, u"www.vinted.fr"_s}}}});
}

QJsonObject VintedStage::take(qint64 browser)
{
    return done(u"bridge.tasks"_s, {{u"browser"_s, browser}})["tasks"_L1].toArray().first().toObject();
}

Result<QJsonObject> VintedStage::answer(qint64 browser, const QJsonObject &task, QJsonObject body)
{
    body.insert(u"lease"_s, task["lease"_L1]);
    return call(u"bridge.result"_s, {{u"browser"_s, browser}, {u"task"_s, task["id"_L1]}, {u"body"_s, body}});
}

void VintedStage::succeed(qint64 browser, const QJsonObject &task, const QJsonObject &result)
{
    mustBe(answer(browser, task, {{u"success"_s, true}, {u"result"_s, result}}));
    wait();
}

void VintedStage::carryOut(qint64 browser, const QString &type, const QJsonObject &result)
{
    const QJsonObject task = take(browser);
    if (task["task_type"_L1].toString() != type)
        qFatal("%s is asked for, not %s", qPrintable(task["task_type"_L1].toString()), qPrintable(type));
    succeed(browser, task, result);
}

qint64 VintedStage::product()
{
    done(u"product.add"_s, {{u"sku"_s, u"J-1"_s},
                            {u"title"_s, u"Jean"_s},
                            {u"description"_s, u"Un beau jean."_s},
                            {u"brand"_s, u"Levi's"_s},
                            {u"category"_s, u"Jeans"_s},
                            {u"condition"_s, u"EXCELLENT"_s},
                            {u"price_minor"_s, 2500},
                            {u"currency"_s, u"EUR"_s},
                            {u"size"_s, u"32"_s},
                            {u"color"_s, u"Blue"_s},
                            {u"gender"_s, u"male"_s},
                            {u"package_size_id"_s, u"2"_s},
                            {u"images"_s, QJsonArray{u"https://pictures.example/a.jpg"_s}},
                            {u"stock_quantity"_s, 1}});
    Database shop = stage.look();
    return mustBe(ProductRepository(shop).findBySku(u"J-1"_s))->id.value;
}

void VintedStage::readOptions(qint64 browser)
{
    done(u"vinted.options"_s);
    const auto list = [](qint64 id, const QString &title) {
        return QJsonArray{QJsonObject{{u"id"_s, id}, {u"title"_s, title}}};
    };
    const QJsonObject form{{u"catalog_id"_s, 257},
                           {u"size"_s, QJsonObject{{u"required"_s, true}, {u"options"_s, list(207, u"32"_s)}}},
                           {u"conditions"_s, list(2, u"Très bon état"_s)},
                           {u"package_sizes"_s, list(2, u"Moyen"_s)}};
    carryOut(browser, u"vinted_options"_s,
             {{u"colors"_s, list(9, u"Bleu"_s)},
              {u"brands"_s, list(10, u"Levi's"_s)},
              {u"categories"_s, list(257, u"Jeans"_s)},
              {u"forms"_s, QJsonArray{form}}});
}

qint64 VintedStage::soldOnBoth(const QString &sku, int pieces)
{
    cards->list({.sku = sku,
                 .fields = {{Field::Title, u"Jean "_s + sku}, {Field::Price, u"2500 EUR"_s}},
                 .quantity = Quantity::pieces(pieces)});
    done(u"sync.start"_s, {{u"accounts"_s, QJsonArray{u"cards"_s}}, {u"mode"_s, u"full"_s}});
    wait();
    done(u"product.set"_s, {{u"sku"_s, sku},
                            {u"description"_s, u"Un beau jean."_s},
                            {u"brand"_s, u"Levi's"_s},
                            {u"category"_s, u"Jeans"_s},
                            {u"images"_s, QJsonArray{u"https://pictures.example/a.jpg"_s}},
                            {u"mapped_attributes"_s, QJsonObject{{u"brand_id"_s, 10},
                                                                 {u"color_id"_s, 9},
                                                                 {u"condition_id"_s, 2},
                                                                 {u"size_id"_s, 207},
                                                                 {u"category_id"_s, 257},
                                                                 {u"package_size_id"_s, 2}}}});
    wait();
    Database shop = stage.look();
    return mustBe(ProductRepository(shop).findBySku(sku))->id.value;
}

qint64 VintedStage::number(const QByteArray &sql) const
{
    Database shop = stage.look();
    return shop.value<qint64>(sql.constData()).valueOr(std::optional<qint64>(-1)).value_or(-1);
}

QString VintedStage::text(const QByteArray &sql) const
{
    Database shop = stage.look();
    return shop.value<QString>(sql.constData()).valueOr({}).value_or(QString());
}

} // namespace evenstock
