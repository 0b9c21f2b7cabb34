// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_shop.h"

#include "models/store/transaction.h"

using namespace Qt::StringLiterals;

namespace evenstock::bench {

namespace {

constexpr UtcMs now = 1'795'533'845'000;
constexpr qint64 batch = 2000;
constexpr const char *syllables[] = {"ka", "lo",  "mi", "tre", "san", "dor", "vel", "qui", "pra", "zen",
                                     "bo", "stu", "é",  "ță",  "ñu",  "gra", "pel", "ri",  "mar", "ten"};

void addAccounts(Database &shop)
{
    for (const char *name : {"Cards", "Market", "Own shop"})
        must(shop.run("INSERT INTO accounts (uuid, marketplace, name, url, state, webhook_id, created_at) "
                      "VALUES (?1, 'cardtrader', ?1, 'https://shop.example', 'ok', ?1, 1)",
                      QString::fromLatin1(name)));
}

void addListing(Database &shop, qint64 account, ProductId product, qint64 number, const Product &goods)
{
    const bool dirty = number % 200 == 0;
    must(shop.run(
        "INSERT INTO listings (account_id, product_id, external_id, external_sku, link, remote, base, possible, "
        "remote_quantity_milli, dirty, dirty_since, last_synced_at) "
        "VALUES (?, ?, ?, ?, 'linked', ?, ?, '[3000]', 3000, ?, ?, ?)",
        account, product, QString::number(300'000'000 + number * 3 + account), goods.sku,
        u"{\"title\":\"%1\",\"price\":\"%2 EUR\"}"_s.arg(goods.title).arg(goods.price.minor),
        u"{\"title\":\"%1\",\"price\":\"%2 EUR\"}"_s.arg(goods.title).arg(goods.price.minor), dirty ? 4 : 0,
        dirty ? now : 0, now));
    if (number % 5000 != 0)
        return;
    const qint64 listing = shop.lastInsertId();
    must(shop.run("INSERT INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at) "
                  "VALUES (?, ?, 'price', 'a', 'b', ?, ?)",
                  listing, account, now + number, now + number));
    must(shop.run("INSERT INTO problems (kind, severity, code, fingerprint, alike, account_id, listing_id, product_id, "
                  "first_at, last_at) VALUES ('delivery', 'error', 'rejected', ?, ?, ?, ?, ?, ?, ?)",
                  QString::number(listing), QString::number(number % 7), account, listing, product, now, now + number));
}

void addProduct(Database &shop, Goods &goods, qint64 number)
{
    const Product product = goods.next();
    must(shop.run(
        "INSERT INTO products (sku, title, category, price_minor, currency, on_hand_milli, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, 'EUR', 3000, ?, ?)",
        product.sku, product.title, product.category, product.price.minor, now + number,
        now + number * 7919 % 1'000'000));
    const ProductId id{shop.lastInsertId()};
    for (const QString &ean : product.eans)
        must(shop.run("INSERT INTO product_eans (product_id, ean) VALUES (?, ?)", id, ean));
    must(shop.run("INSERT INTO movements (product_id, at, delta_milli, balance_milli, cause, key) "
                  "VALUES (?, ?, 3000, 3000, 'opening', ?)",
                  id, now + number, u"opening:%1"_s.arg(number)));
    addListing(shop, 1, id, number, product);
    if (number % 2 == 0)
        addListing(shop, 2, id, number, product);
    if (number % 5 == 0)
        addListing(shop, 3, id, number, product);
}

void addHistory(Database &shop)
{
    must(shop.execute(R"sql(
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO orders (account_id, external_id, code, state, final, placed_at, first_seen_at, buyer)
            SELECT i % 3 + 1, 'o' || i, 'C-' || i, 'sent', i < 19000, 1793000000000 + i * 125000, 1, 'B' FROM n;
        INSERT INTO order_lines (order_id, external_id, product_id, sku, quantity_milli, ordered_milli, taken_milli)
            SELECT id, 'a', id * 31 % 1000 + 1, 's', 1000, 1000, 1000 FROM orders;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
        INSERT INTO runs (account_id, mode, status, started_at, finished_at, duration_ms, processed)
            SELECT i % 3 + 1, 'incremental', 'completed', 1793000000000 + i * 250000, 1, 4000, 200 FROM n;)sql"));
}

} // namespace

Goods::Goods(quint32 seed)
    : m_random(seed)
{
    for (int n = 0; n < 20'000; ++n) {
        QString word;
        for (quint32 left = 2 + m_random.bounded(3U); left > 0; --left)
            word += QString::fromUtf8(syllables[m_random.bounded(quint32(std::size(syllables)))]);
        m_words.append(word);
    }
}

QString Goods::word()
{
    const double share = m_random.generateDouble(); // the first words of the list are far more common
    return m_words.at(qMin<qsizetype>(m_words.size() - 1, qsizetype(share * share * share * double(m_words.size()))));
}

Product Goods::next()
{
    const qint64 number = m_number++;
    Product product;
    for (quint32 left = 3 + m_random.bounded(7U); left > 0; --left)
        product.title += (product.title.isEmpty() ? QString() : u" "_s) + word();
    const QString start = word().left(3).toUpper();
    const QString digits = QString::number(number).rightJustified(7, u'0');
    const QString manners[] = {u"MTG-%1-%2"_s.arg(start, digits), u"BG"_s + digits, start + u'.' + digits,
                               u"PRD"_s + digits};
    product.sku = manners[m_random.bounded(4U)];
    product.category = u"Category %1"_s.arg(m_random.bounded(200U));
    product.price = {qint64(m_random.bounded(20'000U)) + 10, u"EUR"_s};
    if (number % 3 != 0)
        product.eans = {u"594%1"_s.arg(1'000'000'000 + number)};
    return product;
}

void fillLists(Database &shop)
{
    Transaction transaction = must(Transaction::begin(shop));
    for (const auto &[field, count] : {std::pair(u"title"_s, 90'000), std::pair(u"description"_s, 10'000)})
        must(shop.run(
            "INSERT OR IGNORE INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at) "
            "SELECT id, account_id, ?3, 'a', 'b', ?1 + id, ?1 + id FROM listings WHERE id % 3 = 0 LIMIT ?2",
            now, count, field));
    must(shop.execute(R"sql(
        WITH RECURSIVE n(i) AS (SELECT 20001 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
        INSERT INTO orders (account_id, external_id, code, state, final, placed_at, first_seen_at, buyer,
            total_minor, currency, review)
        SELECT i % 3 + 1, 'o' || i, 'C-' || i, CASE i % 7 WHEN 0 THEN 'paid' WHEN 1 THEN 'cancelled' ELSE 'sent'
            END, i < 199500, 1770000000000 + i * 127500, 1, 'Buyer ' || i, (i*7919)%30000, 'EUR', CASE WHEN i%5000=0
            THEN 'total' ELSE '' END FROM n;
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4)
        INSERT INTO order_lines (order_id, external_id, product_id, sku, quantity_milli, ordered_milli, taken_milli)
        SELECT o.id, 'b'||n.i, (o.id * 31 + n.i*77777) % 999000 + 1, 's', 1000, 1000, CASE WHEN o.id%9999=0 THEN 0
            ELSE 1000 END FROM orders o JOIN n ON n.i < (o.id * 7) % 5 WHERE o.id > 20000;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
        INSERT INTO problems (kind, severity, code, fingerprint, alike, account_id, listing_id, product_id, item,
            detail, payload, count, first_at, last_at, state, run_id)
        SELECT CASE i%4 WHEN 0 THEN 'item' WHEN 1 THEN 'delivery' WHEN 2 THEN 'oversell' ELSE 'event' END, CASE i%4
            WHEN 2 THEN 'urgent' WHEN 3 THEN 'warning' ELSE 'error' END, CASE i%3 WHEN 0 THEN 'rejected' WHEN 1 THEN
            'network' ELSE 'internal' END, 'big'||i, (i%4)||'-'||(i%40)||'-'||(i%3), i%3+1, i*3, i, 'SKU-'||i, 'The
            marketplace said: value '||i||' is not allowed here', '{"a":'||i||'}', i%9+1, 1790000000000+i*100000,
            1790000000000+i*110000, 'open', i%300+20000 FROM n;
        WITH RECURSIVE n(i) AS (SELECT 10031 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO runs (account_id, mode, status, started_at, finished_at, duration_ms, processed, cause, updated,
            conflicts)
        SELECT i % 3 + 1, CASE i%9 WHEN 0 THEN 'full' ELSE 'incremental' END, CASE i%17 WHEN 0 THEN 'failed' ELSE
            'completed' END, 1793000000000 + i * 126500, 1793000000000 + i * 126500+4000, 4000+i%999, i%500,
            'schedule', i%3, i%11 FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
        INSERT INTO change_log (at, product_id, listing_id, account_id, run_id, field, old, new, cause, batch)
        SELECT 1793000000000+i*8000, i%100000+1, i%100000+1, i%3+1, CASE WHEN i<30000 THEN 19990+i%3 ELSE i%15000+1
            END, CASE i%3 WHEN 0 THEN 'title' WHEN 1 THEN 'price' ELSE 'quantity' END, 'a', 'b', CASE i%4 WHEN 0
            THEN 'manual' ELSE 'run' END, CASE i%4 WHEN 0 THEN i/40 END FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
        INSERT INTO requests (at, account_id, run_id, method, path, status, duration_ms, bytes) SELECT
            1794000000000+i*5000, i%3+1, CASE WHEN i<20000 THEN 19991 ELSE i%20000+1 END, 'GET', '/v1/products',
            200, 90, 30000 FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
        INSERT INTO deliveries (account_id, listing_id, run_id, kind, fields, quantity_milli, state, recorded_at,
            settled_at) SELECT 1, i*2+1, CASE WHEN i<10000 THEN 19992 ELSE i%20000+1 END, 'update', '{"price":"1.00
            EUR"}', 3000, CASE WHEN i%4000=0 THEN 'in_doubt' ELSE 'confirmed' END, 1794000000000+i*7000, 1 FROM n
            WHERE EXISTS (SELECT 1 FROM listings WHERE id=n.i*2+1 AND account_id=1);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
        INSERT INTO movements (product_id, at, delta_milli, balance_milli, cause, key, run_id) SELECT CASE WHEN
            i<20000 THEN 500 ELSE i END, 1794000000000+i*20000, 1000, 4000, 'manual', 'big:'||i, CASE WHEN i%5=0
            THEN 19993 END FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000)
        INSERT INTO conflicts (listing_id, account_id, field, local, remote, opened_at, updated_at, state, taken,
            resolved_at, batch) SELECT i*3+1, 1, 'price', 'a','b', 1795000000000,1795000000000,'resolved','local',
            1795600000000+i*2000, i/500 FROM n;
        INSERT INTO plans (id, account_id, run_id, kind, state, created_at) VALUES (5001, 1, 19994, 'dry_run',
            'open', 1795533845000);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO plan_rows (plan_id, listing_id, product_id, item, kind, field, direction, from_value, to_value,
            reason, suspicious) SELECT 5001, i, i, 'SKU-'||i, CASE i%2 WHEN 0 THEN 'field' ELSE 'quantity' END, CASE
            i%2 WHEN 0 THEN 'price' ELSE 'quantity' END, CASE i%3 WHEN 0 THEN 'in' ELSE 'out' END, '1', '2', '',
            i%50=0 FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)
        INSERT INTO run_log (run_id, at, key, arguments) SELECT CASE WHEN i<5000 THEN 19995 ELSE i%15000+1 END,
            1794000000000+i, 'page', '{}' FROM n;)sql"));
    must(transaction.commit());
}

void fillShop(Database &shop, qint64 products)
{
    Goods goods(20261124);
    addAccounts(shop);
    for (qint64 number = 0; number < products;) {
        Transaction transaction = must(Transaction::begin(shop));
        for (const qint64 end = qMin(products, number + batch); number < end; ++number)
            addProduct(shop, goods, number);
        must(transaction.commit());
    }
    Transaction transaction = must(Transaction::begin(shop));
    addHistory(shop);
    must(transaction.commit());
    must(shop.optimize());
    must(shop.checkpoint());
}

} // namespace evenstock::bench
