// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bridge_repository.h"
#include "models/store/vinted_repository.h"
#include "tests/ui/screenshots/studio.h"

#include <QJsonArray>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr UtcMs now = SmallShop::now;

QJsonObject payload(const QString &title)
{
    return {{u"title"_s, title},
            {u"description"_s, u"Un jean droit, porté deux fois.\n\n* Marque: Levi's\n* Taille: 32\n* État: Très bon "
                               "état\n* Couleur: Bleu\n\n#levis #jeans #bleu"_s},
            {u"price"_s, 27.9},
            {u"currency"_s, u"EUR"_s},
            {u"mapped_attributes"_s, QJsonObject{{u"brand_id"_s, 10},
                                                 {u"color_id"_s, 9},
                                                 {u"condition_id"_s, 2},
                                                 {u"size_id"_s, 207},
                                                 {u"category_id"_s, 257},
                                                 {u"package_size_id"_s, 2}}},
            {u"mapped_titles"_s, QJsonObject{{u"brand"_s, u"Levi's"_s},
                                             {u"color"_s, u"Bleu"_s},
                                             {u"condition"_s, u"Très bon état"_s},
                                             {u"size"_s, u"W32"_s},
                                             {u"category"_s, u"Jeans"_s},
                                             {u"package_size"_s, u"Moyen"_s}}},
            {u"product_data"_s, QJsonObject{{u"images"_s, u"front.jpg,back.jpg,label.jpg"_s}}}};
}

struct Wardrobe {
    const char *sku;
    const char *title;
    VintedStatus status;
    int views;
    int favourites;
};

constexpr Wardrobe wardrobe[] = {
    {"CS-ASH-061", "Levi's 501 Jean Regular Taille 32 Très bon état Bleu [4]", VintedStatus::Published, 148, 21},
    {"PM-OWL-60", "Tapis de jeu Hibou et clé, bon état [16]", VintedStatus::Published, 37, 4},
    {"BG-0977-RO", "La Route d'ambre, jeu d'occasion [18]", VintedStatus::Draft, 0, 0},
    {"MN-GRD-08", "Gardes du pont, 8 figurines [17]", VintedStatus::Sold, 96, 12},
    {"DB-080-GR", "Boîte de rangement ardoise, 80 cartes [11]", VintedStatus::Error, 0, 0},
};

void stock(StockedShop &shop)
{
    const AccountId account = shop.accounts[u"Vinted"_s];
    shop.write([&] {
        VintedRepository items(shop.db);
        BrowserTaskRepository tasks(shop.db);
        BridgeRepository bridge(shop.db);
        for (const char *name : {"Chromium 156", "Firefox 153"}) {
            BrowserRow row{.uuid = QString::fromUtf8(name),
                           .account = account,
                           .name = QString::fromUtf8(name),
                           .version = u"0.1.0"_s,
                           .createdAt = now - 9 * 86'400'000LL};
            row.id = SmallShop::must(bridge.insertBrowser(row));
            row.remoteLogin = u"nord_hobby"_s;
            row.domain = u"www.vinted.fr"_s;
            row.lastSeenAt = name[0] == 'C' ? now - 12'000 : now - 3 * 86'400'000LL;
            SmallShop::must(bridge.updateBrowser(row));
        }
        int number = 0;
        for (const Wardrobe &one : wardrobe) {
            VintedItemRow row{.account = account,
                              .product = shop.products[QString::fromUtf8(one.sku)],
                              .status = one.status,
                              .title = QString::fromUtf8(one.title),
                              .price = {2790 + number * 1100, u"EUR"_s},
                              .createdAt = now};
            if (one.status != VintedStatus::Error)
                row.vintedId = 31'000'000'000 + ++number;
            row.id = SmallShop::must(items.insert(row));
            row.viewCount = one.views;
            row.favouriteCount = one.favourites;
            row.url = u"https://www.vinted.fr/items/1"_s;
            row.publishedAt = now - number * 86'400'000LL;
            row.seenAt = now - 240'000;
            SmallShop::must(items.update(row));
            BrowserTaskRow task{.account = account,
                                .item = row.id,
                                .type = u"vinted_publish"_s,
                                .status = TaskStatus::Success,
                                .payload = payload(row.title),
                                .queuedAt = now - number * 3'600'000LL,
                                .createdAt = now - number * 3'600'000LL};
            if (one.status == VintedStatus::Error) {
                task.status = TaskStatus::Failed;
                task.errorMessage = u"title: contient trop de majuscules"_s;
                task.attempts = 1;
            } else if (one.status == VintedStatus::Published && number == 1) {
                task.type = u"vinted_update"_s;
                task.status = TaskStatus::Pending;
                task.awaitsApproval = true;
            } else if (one.status == VintedStatus::Draft) {
                task.status = TaskStatus::Processing;
                task.progress = u"photo 2/5"_s;
            }
            task.id = SmallShop::must(tasks.insert(task));
            SmallShop::must(tasks.update(task));
        }
        for (const char *type : {"image_error", "validation_error", "rate_limited"})
            SmallShop::must(items.addError({.account = account,
                                            .product = shop.products[u"DB-080-GR"_s],
                                            .operation = u"publish"_s,
                                            .errorType = QString::fromUtf8(type),
                                            .message = u"title: contient trop de majuscules"_s,
                                            .createdAt = now - 7'200'000}));
    });
}

QJsonObject state()
{
    const auto list = [](const QString &kind, int count) {
        return QJsonObject{{u"kind"_s, kind}, {u"count"_s, count}, {u"fetched_at"_s, isoUtc(now - 2 * 86'400'000LL)}};
    };
    return {
        {u"terms_accepted"_s, u"2026-11-20 1"_s},
        {u"enabled"_s, true},
        {u"user"_s, u"77001"_s},
        {u"login"_s, u"nord_hobby"_s},
        {u"domain"_s, u"www.vinted.fr"_s},
        {u"browsers"_s, 2},
        {u"connected"_s, true},
        {u"paused"_s, false},
        {u"pace"_s, QJsonObject{{u"listings_per_hour"_s, 5}, {u"listings_per_day"_s, 20}, {u"draft"_s, true}}},
        {u"hour"_s, 2},
        {u"day"_s, 7},
        {u"next_listing_at"_s, isoUtc(now + 42'000)},
        {u"wardrobe_at"_s, isoUtc(now - 240'000)},
        {u"templates"_s, QJsonObject{{u"title"_s, QString()}, {u"description"_s, QString()}}},
        {u"usual_templates"_s,
         QJsonObject{{u"title"_s, u"{brand}|{model}|{category}|{fit}|Taille {size}|{condition}|{color}|{vintage}"_s},
                     {u"description"_s, u"{description}\n\n* Marque: {brand}\n* Modèle: {model}\n* Taille: {size}\n"
                                        "* État: {condition}\n* Couleur: {color}\n\n{hashtags}"_s}}},
        {u"lists"_s, QJsonArray{list(u"colors"_s, 29), list(u"brands"_s, 61), list(u"categories"_s, 2904)}}};
}

QJsonObject value(const QString &kind, const QString &words, int products, const QString &there,
                  const QString &within = {})
{
    return {{u"kind"_s, kind},         {u"ours"_s, words.toLower()},
            {u"value"_s, words},       {u"within"_s, within},
            {u"products"_s, products}, {u"vinted_id"_s, there.isEmpty() ? 0 : 7},
            {u"title"_s, there},       {u"by"_s, there.isEmpty() ? QString() : u"title"_s}};
}

} // namespace

// One account there with its browser, its work and its listings.
void Studio::takeVinted()
{
    if (!isAnyWanted(u"vinted_"_s))
        return;
    StockedShop shop;
    stock(shop);
    WindowStage stage(shop);
    prepare(stage);
    const qint64 account = shop.accounts[u"Vinted"_s].value;
    for (const QString &part : {u"state"_s, u"work"_s, u"listings"_s, u"values"_s, u"texts"_s, u"errors"_s}) {
        take(stage, u"vinted_"_s + part, [&] {
            stage.engine.answer(u"vinted.state"_s, state());
            stage.engine.answer(u"vinted.values"_s,
                                {{u"rows"_s, QJsonArray{value(u"brand"_s, u"Levis"_s, 38, {}),
                                                        value(u"brand"_s, u"Nike"_s, 12, u"Nike"_s),
                                                        value(u"color"_s, u"Anthracite"_s, 9, {}),
                                                        value(u"size"_s, u"32"_s, 17, u"W32"_s, u"Jeans"_s),
                                                        value(u"package_size"_s, {}, 41, {}, u"Jeans"_s)}}});
            stage.engine.answer(u"vinted.prepare"_s, payload(QString::fromUtf8(wardrobe[0].title)));
            stage.window->open({.view = View::Channels, .id = account, .filter = u"browser:"_s + part});
            settle();
            if (part == "work"_L1) {
                auto *table = stage.find<QTableView>(u"vintedTasks"_s);
                clickRow(table, table->model()->index(0, 0));
            } else if (part == "values"_L1) {
                stage.engine.answer(u"vinted.choices"_s,
                                    {{u"choices"_s, QJsonArray{QJsonObject{{u"id"_s, 10}, {u"title"_s, u"Levi's"_s}},
                                                               QJsonObject{{u"id"_s, 53}, {u"title"_s, u"Nike"_s}}}}});
                auto *table = stage.find<QTableView>(u"vintedValues"_s);
                clickRow(table, table->model()->index(0, 0));
            }
        });
    }
    take(stage, u"vinted_question"_s, [&] {
        stage.engine.answer(u"bridge.pair.waiting"_s,
                            {{u"requests"_s, QJsonArray{QJsonObject{{u"request"_s, 1},
                                                                    {u"code"_s, u"K7Q2NRDH"_s},
                                                                    {u"account"_s, u"Vinted"_s},
                                                                    {u"name"_s, u"Chromium 156"_s}}}}});
        stage.announce({u"pairing"_s});
    });
}

} // namespace evenstock
