// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr UtcMs minute = 60'000;
constexpr UtcMs hour = 60 * minute;
constexpr UtcMs day = 24 * hour;

struct Goods {
    const char *sku;
    const char *title;
    const char *category;
    int pieces;
    std::int64_t priceMinor;
};

constexpr Goods goods[] = {
    {"BG-1107-RO", "Keepers of the Lamp (RO)", "Games", 0, 18900},
    {"BG-1204-EN", "Fields of Loam (EN)", "Games", 12, 21450},
    {"BG-1316-RO", "Seven Ferries, family game 8+", "Games", 7, 12900},
    {"CS-ASH-061", "Ashwing Sentinel 61, NM EN", "Singles", 3, 6240},
    {"CS-ASH-061-IT", "Ashwing Sentinel 61, NM IT", "Singles", 2, 5490},
    {"CS-TID-112", "Harbour Matron 112, foil", "Singles", 1, 14800},
    {"CS-TID-009", "Reed Lookout 9, NM", "Singles", 26, 320},
    {"SL-6690-BK", "Sleeves 66 × 90 black, 100", "Supplies", 184, 3490},
    {"SL-6690-GN", "Sleeves 66 × 90 green, 100", "Supplies", 96, 3490},
    {"SL-5889-CL", "Sleeves 58 × 89 clear, 50", "Supplies", 660, 1450},
    {"DB-080-GR", "Deck box, 80 cards, slate", "Supplies", 38, 4900},
    {"DI-7-HON", "Dice set of 7, honey resin", "Dice", 19, 5900},
    {"DI-7-SLT", "Dice set of 7, slate, copper", "Dice", 0, 5900},
    {"DI-D6-24", "Dice, 24 × 12 mm, bone", "Dice", 44, 4200},
    {"PM-FRO-60", "Playmat “Frozen Quay”", "Playmats", 15, 8900},
    {"PM-OWL-60", "Playmat “Owl and Key”", "Playmats", 6, 8900},
    {"MN-GRD-08", "Bridge guard, 8 miniatures", "Figures", 9, 11900},
    {"BG-0977-RO", "The Amber Road, used", "Games", 1, 7500},
    {"BG-0981-EN", "Soot & Sceptre, expansion 1", "Games", 5, 9900},
    {"CS-ASH-004", "Grey Runner 4, LP EN", "Singles", 8, 1180},
    {"CS-ASH-130", "Glassback Oracle 130, NM", "Singles", 4, 2750},
    {"SL-TOP-25", "Top loaders 76 × 102 mm, 25", "Supplies", 71, 2490},
    {"PM-TUBE-BK", "Playmat tube, black", "Playmats", 33, 3900},
    {"BG-0815-RO", "Weir & Wheel (RO)", "Games", 11, 16400},
};

struct Shop {
    const char *name;
    const char *marketplace;
    AccountState state;
    int syncedMinutesAgo;
};

constexpr Shop shops[] = {
    {"CardTrader", "cardtrader", AccountState::Ok, 2},
    {"eMAG MAIN", "emag", AccountState::Ok, 18},
    {"eMAG FBE", "emag", AccountState::Ok, 6},
    {"Vinted", "vinted", AccountState::Unauthorized, 184},
    {"BoliBana", "bolibana", AccountState::Ok, 14},
    {"Own shop", "prestashop", AccountState::Ok, 32},
    {"Hobby Cluj", "prestashop", AccountState::Failing, 24},
};

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

} // namespace

StockedShop::StockedShop()
{
    addAccounts();
    addProducts();
    addListings();
    addOrders();
    addRuns();
    addConflicts();
    addProblems();
    addTraces();
}

void StockedShop::addAccounts()
{
    AccountRepository repository(db);
    for (const Shop &shop : shops) {
        const AccountId id = account(text(shop.name), text(shop.marketplace));
        accounts.insert(text(shop.name), id);
        write([&] {
            AccountRow row = *must(repository.find(id));
            row.state = shop.state;
            row.stateCode = shop.state == AccountState::Unauthorized ? u"unauthorized"_s : QString();
            row.stateSince = now - shop.syncedMinutesAgo * minute;
            row.firstLink = FirstLink::Linked;
            must(db.run("UPDATE accounts SET created_at = ? WHERE id = ?", now - 200LL * 24 * 60 * minute, id));
            row.currency = u"RON"_s;
            row.syncedSince = now - shop.syncedMinutesAgo * minute;
            row.listingsReadAt = row.syncedSince;
            must(repository.update(row));
            must(repository.saveSchedule({.account = id,
                                          .enabled = true,
                                          .minutes = 15,
                                          .nextAt = now + (15 - shop.syncedMinutesAgo % 15) * minute,
                                          .lastAt = row.syncedSince}));
        });
    }
}

void StockedShop::addProducts()
{
    int age = 4;
    for (const Goods &item : goods) {
        const ProductId id = product(text(item.sku), text(item.title), 0, item.priceMinor, text(item.category),
                                     {u"59400000"_s + QString::number(10000 + age)});
        products.insert(text(item.sku), id);
        write([&] {
            ProductRepository repository(db);
            if (item.pieces > 0) // before everything that was sold since
                must(repository.move({.product = id,
                                      .at = now - 40 * day,
                                      .delta = Quantity::pieces(item.pieces),
                                      .cause = MovementCause::Opening,
                                      .key = u"opening:"_s + text(item.sku)}));
            Product row = *must(repository.find(id));
            row.price.currency = u"RON"_s;
            row.description = u"For 2 to 4 players. Playing time 45 minutes."_s;
            row.updatedAt = now - age * minute;
            must(repository.update(row));
        });
        age += age < 60 ? 5 : 47;
    }
    write([&] {
        ProductRepository repository(db);
        for (int i = 0; i < 260; ++i) {
            const QString number = QString::number(200 + i);
            const ProductId id = must(repository.insert({.sku = u"CS-MIX-"_s + number,
                                                         .title = u"Marsh Courier "_s + number + u", NM"_s,
                                                         .category = u"Singles"_s,
                                                         .price = {150 + i * 7, u"RON"_s},
                                                         .createdAt = now - 40 * day,
                                                         .updatedAt = now - 2 * day - i * minute}));
            must(repository.move({.product = id,
                                  .at = now - 40 * day,
                                  .delta = Quantity::pieces(1 + i % 9),
                                  .cause = MovementCause::Opening,
                                  .key = u"opening:"_s + number}));
        }
    });
}

void StockedShop::addListings()
{
    const QStringList names = accounts.keys();
    int number = 30'114'400;
    for (const Goods &item : goods) {
        int place = 0;
        for (const QString &name : names) {
            ++place;
            if ((number + place * 7) % 3 == 0 && name != "Own shop"_L1 && name != "eMAG MAIN"_L1)
                continue;
            const ListingId id = listing(
                accounts[name], QString::number(++number), products[text(item.sku)],
                {.status = ListingStatus::Active,
                 .url = u"https://shop.example/"_s + QString::number(number),
                 .currency = u"RON"_s,
                 .remote = {{Field::Title, text(item.title)},
                            {Field::Price, moneyToField({item.priceMinor, u"RON"_s})}},
                 .remoteQuantity = Quantity::pieces(item.pieces),
                 .base = {{Field::Title, text(item.title)}, {Field::Price, moneyToField({item.priceMinor, u"RON"_s})}},
                 .baseAt = now - 12 * day,
                 .possible = {Quantity::pieces(item.pieces)},
                 .lastSyncedAt = now - 14 * minute});
            m_listings.insert(name + u'/' + text(item.sku), id);
        }
    }
    write([&] {
        ListingRepository repository(db);
        for (const QString &key : {u"Own shop/BG-1107-RO"_s, u"eMAG MAIN/SL-6690-GN"_s}) {
            ListingRow row = *must(repository.find(m_listings[key]));
            row.dirty = Dirt::Lower;
            row.dirtySince = now - minute;
            must(repository.update(row));
        }
    });
}

void StockedShop::addOrders()
{
    const auto sell = [&](const QString &channel, const QString &code, const QString &sku, int pieces, int taken,
                          UtcMs ago, const QString &state) {
        OrderRepository repository(db);
        const OrderId order = must(repository.save(accounts[channel],
                                                   {.externalId = code,
                                                    .code = code,
                                                    .state = state,
                                                    .isFinal = state == "done"_L1,
                                                    .placedAt = now - ago,
                                                    .readAt = now - ago,
                                                    .total = {4900 * pieces, u"RON"_s},
                                                    .buyerName = u"Mara Ilie"_s,
                                                    .actions = {u"ship"_s}},
                                                   now - ago));
        const OrderLineId line = must(repository.insertLine(order,
                                                            {.externalId = u"1"_s,
                                                             .sku = sku,
                                                             .title = sku,
                                                             .quantity = Quantity::pieces(pieces),
                                                             .price = {4900 * pieces, u"RON"_s}},
                                                            {.product = products[sku],
                                                             .units = 1,
                                                             .ordered = Quantity::pieces(pieces),
                                                             .taken = Quantity::pieces(taken)}));
        if (taken > 0) {
            must(ProductRepository(db).move({.product = products[sku],
                                             .at = now - ago,
                                             .delta = Quantity::pieces(-taken),
                                             .cause = MovementCause::OrderHold,
                                             .account = accounts[channel],
                                             .orderLine = line,
                                             .key = u"hold:"_s + code}));
        }
        return order;
    };
    write([&] {
        must(ProductRepository(db).move({.product = products[u"CS-ASH-061"_s],
                                         .at = now - 6 * day,
                                         .delta = Quantity::pieces(4),
                                         .cause = MovementCause::Recount,
                                         .key = u"count:1"_s}));
        sell(u"CardTrader"_s, u"7709846"_s, u"CS-ASH-061"_s, 1, 1, 3 * day, u"done"_s);
        must(ProductRepository(db).move({.product = products[u"CS-ASH-061"_s],
                                         .at = now - 2 * day,
                                         .delta = Quantity::pieces(2),
                                         .cause = MovementCause::RemoteEdit,
                                         .account = accounts[u"CardTrader"_s],
                                         .key = u"edit:1"_s}));
        sell(u"eMAG MAIN"_s, u"48206111"_s, u"CS-ASH-061"_s, 2, 2, 26 * hour, u"done"_s);
        sell(u"Own shop"_s, u"10518"_s, u"CS-ASH-061"_s, 1, 1, 23 * hour, u"done"_s);
        sell(u"CardTrader"_s, u"7714093"_s, u"CS-ASH-061"_s, 1, 1, 3 * hour, u"paid"_s);
        sell(u"eMAG MAIN"_s, u"48210377"_s, u"BG-1107-RO"_s, 2, 0, 12 * minute, u"new"_s);
        const QStringList channels = {u"CardTrader"_s, u"eMAG MAIN"_s, u"eMAG FBE"_s, u"Own shop"_s, u"Hobby Cluj"_s};
        for (int i = 0; i < 420; ++i) // oldest first, as a ledger grows
            sell(channels[(i * i + i / 7) % 5], QString::number(600000 + i), u"SL-5889-CL"_s, 1, 1,
                 (420 - i) * 100 * minute + 20 * minute, i > 408 ? u"paid"_s : u"done"_s);
    });
}

RunId StockedShop::run(const QString &account, const QString &mode, const QString &status, int minutesAgo,
                       RunCounters counters, std::int64_t durationMs)
{
    RunRepository repository(db);
    RunRow row{.account = accounts[account],
               .mode = mode,
               .cause = u"schedule"_s,
               .status = status,
               .stage = status == "running"_L1 ? u"products"_s : u"done"_s,
               .startedAt = now - minutesAgo * minute,
               .finishedAt = status == "running"_L1 ? 0 : now - minutesAgo * minute + durationMs,
               .durationMs = durationMs,
               .counters = counters};
    row.id = must(repository.insertRun(row));
    must(repository.updateRun(row));
    return row.id;
}

void StockedShop::addRuns()
{
    write([&] {
        const QStringList names = {u"CardTrader"_s, u"eMAG MAIN"_s, u"eMAG FBE"_s,
                                   u"BoliBana"_s,   u"Own shop"_s,  u"Hobby Cluj"_s};
        for (int i = 90; i > 0; --i) {
            const QString &name = names[i % 6];
            const bool isFull = name == "BoliBana"_L1;
            const std::int64_t items = isFull ? 2106 : 190 + i * 37 % 320;
            const QString status = i % 23 == 0 ? u"cancelled"_s : i % 41 == 0 ? u"failed"_s : u"completed"_s;
            run(name, isFull ? u"full"_s : u"incremental"_s, status, 34 + i * 14,
                {.pages = int(items / 100),
                 .totalPages = int(items / 100),
                 .processed = items,
                 .created = i % 7 == 0 ? 2 : 0,
                 .updated = i * 13 % 31,
                 .unchanged = items - i * 13 % 31,
                 .conflicts = i % 19 == 0 ? 1 : 0,
                 .failed = status == "failed"_L1 ? 1 : 0,
                 .requests = 24},
                items * 1000 / (34 + i % 12));
        }
        undoableRun = run(u"BoliBana"_s, u"full"_s, u"partial"_s, 14,
                          {.pages = 22,
                           .totalPages = 22,
                           .processed = 2106,
                           .created = 3,
                           .updated = 183,
                           .unchanged = 1919,
                           .failed = 1,
                           .requests = 24},
                          48'000);
        RunRepository repository(db);
        for (const Goods &item : goods) {
            must(repository.log({.at = now - 14 * minute,
                                 .product = products[text(item.sku)],
                                 .account = accounts[u"BoliBana"_s],
                                 .run = undoableRun,
                                 .field = u"price"_s,
                                 .old = moneyToField({item.priceMinor - 200, u"RON"_s}),
                                 .now = moneyToField({item.priceMinor, u"RON"_s}),
                                 .cause = u"run"_s}));
        }
        run(u"eMAG FBE"_s, u"incremental"_s, u"completed"_s, 6,
            {.pages = 4, .totalPages = 4, .processed = 388, .updated = 7, .unchanged = 381, .requests = 9}, 9'000);
        run(u"CardTrader"_s, u"incremental"_s, u"completed"_s, 2,
            {.pages = 3, .totalPages = 3, .processed = 214, .updated = 12, .unchanged = 202, .requests = 11}, 6'000);
        run(u"Vinted"_s, u"full"_s, u"completed"_s, 184, {.processed = 46, .unchanged = 46, .requests = 2}, 4'000);
        silentRun =
            run(u"Hobby Cluj"_s, u"incremental"_s, u"failed"_s, 24,
                {.pages = 2, .totalPages = 7, .processed = 112, .updated = 4, .unchanged = 108, .failed = 0}, 540'000);
        refusingRun = run(u"eMAG MAIN"_s, u"full"_s, u"running"_s, 3,
                          {.pages = 16,
                           .totalPages = 38,
                           .processed = 1562,
                           .created = 3,
                           .updated = 48,
                           .unchanged = 1508,
                           .conflicts = 3,
                           .requests = 58},
                          0);
        run(u"Own shop"_s, u"incremental"_s, u"running"_s, 1,
            {.pages = 5, .totalPages = 7, .processed = 431, .created = 3, .updated = 22, .unchanged = 406}, 0);
    });
}

void StockedShop::addConflicts()
{
    const auto open = [&](const QString &key, Field field, const QString &base, const QString &local,
                          const QString &remote, UtcMs ago) {
        write([&] {
            must(RunRepository(db).saveConflict({.listing = m_listings[key],
                                                 .field = field,
                                                 .base = base,
                                                 .local = local,
                                                 .remote = remote,
                                                 .localAt = now - day - ago,
                                                 .remoteAt = now - ago,
                                                 .openedAt = now - ago,
                                                 .updatedAt = now - ago}));
        });
    };
    const QString main = u"eMAG MAIN/BG-1316-RO"_s;
    mainConflict = m_listings[main];
    open(main, Field::Price, u"11900 RON"_s, u"12900 RON"_s, u"12400 RON"_s, 12'000);
    open(main, Field::Title, u"Seven Ferries family game"_s, u"Seven Ferries, family game 8+"_s,
         u"Seven Ferries family board game (RO)"_s, 12'000);
    open(
        main, Field::Description,
        u"Run seven ferries over a river that floods every third round. For 2 to 4 players. Playing time 45 minutes."_s,
        u"Run seven ferries over a river that floods every third round. For 2 to 5 players, from 8 years. Playing time 45 minutes."_s,
        u"Run seven ferries over a river that floods every fourth round. For 2 to 4 players. Playing time 45 minutes. Rules in Romanian."_s,
        12'000);
    open(u"Own shop/DB-080-GR"_s, Field::Price, u"4500 RON"_s, u"4900 RON"_s, u"4700 RON"_s, 30 * minute);
    open(u"Own shop/CS-TID-112"_s, Field::Price, u"15000 RON"_s, u"14800 RON"_s, u"14900 RON"_s, 2 * hour);
    open(u"eMAG MAIN/MN-GRD-08"_s, Field::Title, u"Bridge guard"_s, u"Bridge guard, 8 miniatures"_s,
         u"Bridge guard (8 figures)"_s, 5 * hour);
    open(u"Own shop/BG-0981-EN"_s, Field::Price, u"9500 RON"_s, u"9900 RON"_s, u"9700 RON"_s, 50 * hour);
    open(u"Own shop/PM-TUBE-BK"_s, Field::Price, u"3500 RON"_s, u"3900 RON"_s, u"3700 RON"_s, 55 * hour);
    write([&] {
        RunRepository repository(db);
        const std::optional<ConflictRow> settled =
            must(repository.openConflict(m_listings[u"Own shop/PM-TUBE-BK"_s], Field::Price));
        must(repository.settleConflict(settled->id, u"resolved"_s, u"local"_s, {}, now - 4 * minute));
    });
}

void StockedShop::addProblems()
{
    const auto report = [&](ProblemRow row, UtcMs ago) {
        row.firstAt = now - ago - minute;
        row.lastAt = now - ago;
        return problem(row);
    };
    report({.kind = u"oversell"_s,
            .severity = u"urgent"_s,
            .account = accounts[u"eMAG MAIN"_s],
            .product = products[u"BG-1107-RO"_s],
            .item = u"BG-1107-RO"_s,
            .detail = u"ordered 2, taken 0"_s,
            .arguments = {{u"missing"_s, u"2"_s}, {u"order"_s, u"48210377"_s}}},
           12 * minute);
    report({.kind = u"account"_s,
            .severity = u"urgent"_s,
            .code = u"unauthorized"_s,
            .account = accounts[u"Vinted"_s],
            .detail = u"401"_s},
           3 * hour);
    for (const QString &sku : {u"PM-OWL-60"_s, u"BG-0815-RO"_s, u"BG-1204-EN"_s, u"MN-GRD-08"_s}) {
        report({.kind = u"delivery"_s,
                .severity = u"error"_s,
                .code = u"rejected"_s,
                .account = accounts[u"eMAG MAIN"_s],
                .run = refusingRun,
                .listing = m_listings[u"eMAG MAIN/"_s + sku],
                .product = products[sku],
                .item = sku,
                .detail = u"Field safety_information is required"_s,
                .payload = u"{\"isError\": true, \"messages\": [\"Field manufacturer is required\"]}"_s,
                .httpStatus = 200,
                .requestId = u"a7f-19"_s},
               8 * minute);
    }
    report({.kind = u"delivery"_s,
            .severity = u"error"_s,
            .code = u"invalid_request"_s,
            .account = accounts[u"BoliBana"_s],
            .run = undoableRun,
            .listing = m_listings[u"BoliBana/DB-080-GR"_s],
            .product = products[u"DB-080-GR"_s],
            .item = u"DB-080-GR"_s,
            .detail = u"The picture is too large"_s,
            .count = 3},
           14 * minute);
    report({.kind = u"event"_s,
            .severity = u"warning"_s,
            .code = u"unauthorized"_s,
            .account = accounts[u"CardTrader"_s],
            .detail = u"signature does not match"_s},
           2 * hour);
    const ProblemId solved = report({.kind = u"account"_s,
                                     .severity = u"error"_s,
                                     .code = u"timeout"_s,
                                     .account = accounts[u"eMAG FBE"_s],
                                     .detail = u"no answer"_s,
                                     .count = 2},
                                    5 * hour);
    report({.kind = u"account"_s,
            .severity = u"warning"_s,
            .code = u"offline"_s,
            .account = accounts[u"Hobby Cluj"_s],
            .run = silentRun,
            .detail = u"no route to host"_s,
            .nextTryAt = now + 40'000},
           20'000);
    write([&] { must(RunRepository(db).settleProblem(solved, u"resolved"_s, now - 4 * hour)); });
}

} // namespace evenstock
