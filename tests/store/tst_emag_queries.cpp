// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/emag_queries.h"
#include "models/store/retention.h"
#include "models/store/return_repository.h"
#include "tests/store/small_shop.h"

#include <QJsonDocument>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// What the connector stores of one offer.
struct Told {
    QString pnk = u"DPNK1BM"_s;
    int rank = 1;
    int offers = 2;
    QString best = u"100.00"_s;
    int validation = 9;
    int status = 1;
    QJsonArray errors = {};
};

QJsonObject rawOf(const Told &told)
{
    return {{u"part_number_key"_s, told.pnk.isEmpty() ? QJsonValue() : QJsonValue(told.pnk)},
            {u"status"_s, QString::number(told.status)}, // eMAG sends either
            {u"facts"_s,
             QJsonObject{{u"best_offer_sale_price_gross"_s, told.best},
                         {u"min_sale_price_gross"_s, u"90.00"_s},
                         {u"max_sale_price_gross"_s, u"130.00"_s},
                         {u"buy_button_rank"_s, told.rank > 0 ? QJsonValue(told.rank) : QJsonValue()},
                         {u"number_of_offers"_s, told.offers},
                         {u"validation"_s, QJsonObject{{u"value"_s, told.validation}, {u"text"_s, u"as eMAG says"_s}}},
                         {u"documentation_errors"_s, told.errors}}}};
}

QJsonObject refusal(const QString &code, const QString &message)
{
    return {{u"code"_s, code}, {u"message"_s, message}, {u"section"_s, u"brand"_s}};
}

} // namespace

// What the store notes of an eMAG offer when its payload is kept, and the lists made of it.
class TestEmagQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsTheTwoAccounts();
    void notesWhatAnOfferShows();
    void followsWhatWasSentAndReadAgain();
    void otherMarketplacesAreLeftAlone();
    void comparesBothAccountsBySku_data();
    void comparesBothAccountsBySku();
    void comparesThousandsPageByPage();
    void showsTheWorstRankFirst();
    void groupsRefusalsByReason();
    void listsWhatRunsLow();
    void findsOffers();
    void sumsUpTheRuns();
    void keepsReturnsOnceAndForgetsWhatBuyersWrote();

private:
    ListingId offer(AccountId account, const QString &id, const QString &sku, const Told &told = {},
                    const QString &price = u"12100 RON"_s, int stock = 5)
    {
        ListingRow row{.externalSku = sku,
                       .currency = u"RON"_s,
                       .remote = {{Field::Title, u"Lampa "_s + sku}, {Field::Price, price}},
                       .remoteQuantity = Quantity::pieces(stock)};
        const ListingId listing = m_shop->listing(account, id, {}, row);
        keep(listing, told);
        return listing;
    }
    void keep(ListingId listing, const Told &told)
    {
        m_shop->write([&] { SmallShop::must(ListingRepository(m_shop->db).savePayload(listing, rawOf(told))); });
    }
    static QStringList skus(const Result<Page<EmagOffer>> &page)
    {
        QStringList list;
        for (const EmagOffer &offer : page.value().rows)
            list.append(offer.sku);
        return list;
    }
    EmagQueries::Pair pair() { return SmallShop::must(EmagQueries(m_shop->db).pair({}, {})); }

    std::unique_ptr<SmallShop> m_shop;
    AccountId m_main, m_fbe;
};

void TestEmagQueries::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_main = m_shop->account(u"Magazin"_s, u"emag"_s);
    m_fbe = m_shop->account(u"Depozit"_s, u"emag"_s);
    m_shop->write([&] { OK(AccountRepository(m_shop->db).setSetting(m_fbe, u"account_type"_s, u"fbe"_s)); });
}

void TestEmagQueries::knowsTheTwoAccounts()
{
    QCOMPARE(pair().main.name, u"Magazin"_s);
    QCOMPARE(pair().fbe.name, u"Depozit"_s);
    EmagQueries emag(m_shop->db);
    QCOMPARE(emag.pair(u"Nobody"_s, {}).error().code, ErrorCode::NotFound);
    const AccountId second = m_shop->account(u"Magazin BG"_s, u"emag"_s);
    QCOMPARE(emag.pair({}, {}).error().code, ErrorCode::InvalidRequest); // which of the two?
    m_shop->write([&] { OK(AccountRepository(m_shop->db).setSetting(second, u"platform"_s, u"bg"_s)); });
    QCOMPARE(emag.pair({}, u"Depozit"_s)->main.name, u"Magazin"_s); // of the same country
}

void TestEmagQueries::notesWhatAnOfferShows()
{
    const ListingId listing = offer(m_main, u"501"_s, u"SKU-1"_s, {.rank = 3, .offers = 4, .best = u"110.01"_s});
    const EmagOffer shown = SmallShop::must(EmagQueries(m_shop->db).offer(listing)).value();
    QCOMPARE(shown.channel, u"Magazin"_s);
    QCOMPARE(shown.externalId, u"501"_s);
    QCOMPARE(shown.pnk, u"DPNK1BM"_s);
    QCOMPARE(shown.name, u"Lampa SKU-1"_s);
    QCOMPARE(shown.state, 1);
    QCOMPARE(shown.stock, Quantity::pieces(5));
    QCOMPARE(shown.price, (Money{12'100, u"RON"_s}));
    QCOMPARE(shown.best, (Money{11'001, u"RON"_s}));
    QCOMPARE(shown.least, (Money{9'000, u"RON"_s}));
    QCOMPARE(shown.most, (Money{13'000, u"RON"_s}));
    QCOMPARE(shown.rank, 3);
    QCOMPARE(shown.offers, 4);
    QCOMPARE(shown.validation, 9);
}

void TestEmagQueries::followsWhatWasSentAndReadAgain()
{
    const ListingId listing = offer(m_main, u"501"_s, u"SKU-1"_s, {.errors = {refusal(u"a"_s, u"b"_s)}});
    EmagQueries emag(m_shop->db);
    m_shop->write([&] {
        ListingRepository listings(m_shop->db);
        ListingRow row = *SmallShop::must(listings.find(listing));
        row.remoteQuantity = Quantity::pieces(2);
        row.remote.insert(Field::Price, u"9999 RON"_s);
        SmallShop::must(listings.update(row));
    });
    EmagOffer shown = *SmallShop::must(emag.offer(listing));
    QCOMPARE(shown.stock, Quantity::pieces(2));
    QCOMPARE(shown.price.minor, 9'999);
    keep(listing, {.pnk = {}, .rank = 0});
    shown = *SmallShop::must(emag.offer(listing));
    QCOMPARE(shown.pnk, QString());
    QCOMPARE(shown.rank, 0);
    QCOMPARE(shown.stock, Quantity::pieces(2));
    QVERIFY(SmallShop::must(emag.rejections({})).isEmpty()); // what was refused is over
    m_shop->write([&] { OK(AccountRepository(m_shop->db).remove(m_main)); });
    QVERIFY(!SmallShop::must(emag.offer(listing)));
}

void TestEmagQueries::otherMarketplacesAreLeftAlone()
{
    const AccountId cards = m_shop->account(u"Cards"_s);
    const ListingId listing = offer(cards, u"c1"_s, u"SKU-1"_s, {.errors = {refusal(u"a"_s, u"b"_s)}});
    keep(listing, {.rank = 2, .errors = {refusal(u"a"_s, u"b"_s)}});
    EmagQueries emag(m_shop->db);
    QVERIFY(!SmallShop::must(emag.offer(listing)));
    QVERIFY(SmallShop::must(emag.rejections({})).isEmpty());
}

void TestEmagQueries::comparesBothAccountsBySku_data()
{
    using A = EmagAgreement;
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QList<int>>("expected"); // price, stock, pnk, whole
    const auto row = [](const char *name, const QString &sku, A price, A stock, A pnk, A whole) {
        QTest::newRow(name) << sku << QList<int>{int(price), int(stock), int(pnk), int(whole)};
    };
    row("all the same", u"A"_s, A::Same, A::Same, A::Same, A::Same);
    row("another price", u"B"_s, A::Different, A::Same, A::Same, A::Different);
    row("another stock is no fault", u"C"_s, A::Same, A::Different, A::Same, A::Same);
    row("another PNK", u"D"_s, A::Same, A::Same, A::Different, A::Different);
    row("no PNK there", u"E"_s, A::Same, A::Same, A::Missing, A::Missing);
    row("only on MAIN", u"F"_s, A::Missing, A::Missing, A::Missing, A::Missing);
    row("only on FBE", u"G"_s, A::Missing, A::Missing, A::Missing, A::Missing);
}

void TestEmagQueries::comparesBothAccountsBySku()
{
    QFETCH(QString, sku);
    QFETCH(QList<int>, expected);
    int id = 100;
    for (const QString &both : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}) {
        offer(m_main, QString::number(++id), both);
        offer(m_fbe, QString::number(++id), both,
              {.pnk = both == "D"_L1   ? u"FPNK1BM"_s
                      : both == "E"_L1 ? QString()
                                       : u"DPNK1BM"_s},
              both == "B"_L1 ? u"12200 RON"_s : u"12100 RON"_s, both == "C"_L1 ? 9 : 5);
    }
    offer(m_main, u"1"_s, u"F"_s);
    offer(m_fbe, u"2"_s, u"G"_s);
    offer(m_main, u"3"_s, QString()); // nothing to join it by
    EmagQueries emag(m_shop->db);
    const auto page = SmallShop::must(emag.comparison(pair(), EmagShown::All, {}));
    QCOMPARE(page.rows.size(), 7);
    for (const EmagComparison &one : page.rows) {
        if (one.sku == sku)
            QCOMPARE((QList<int>{int(one.price()), int(one.stock()), int(one.pnk()), int(one.whole())}), expected);
    }
    QCOMPARE(SmallShop::must(emag.comparison(pair(), EmagShown::Different, {})).rows.size(), 5);
    QCOMPARE(SmallShop::must(emag.comparison(pair(), EmagShown::Missing, {})).rows.size(), 2);
}

void TestEmagQueries::comparesThousandsPageByPage()
{
    constexpr int things = 1203;
    m_shop->write([&] {
        ListingRepository listings(m_shop->db);
        for (int i = 0; i < things; ++i) {
            for (const AccountId account : {m_main, m_fbe}) {
                if (i % 5 == (account == m_main ? 1 : 2))
                    continue; // one side lacks it
                const QString sku = u"S%1"_s.arg(i, 5, 10, QLatin1Char('0'));
                ListingRow row{.account = account, .externalId = u"e%1"_s.arg(i), .externalSku = sku};
                row.currency = u"RON"_s;
                row.remote.insert(Field::Price, u"100 RON"_s);
                const ListingId id = SmallShop::must(listings.insert(row));
                SmallShop::must(listings.savePayload(id, rawOf({})));
            }
        }
    });
    EmagQueries emag(m_shop->db);
    for (const EmagShown shown : {EmagShown::All, EmagShown::Missing}) {
        QStringList seen;
        PageRequest request{.limit = 100};
        do {
            const auto page = SmallShop::must(emag.comparison(pair(), shown, request));
            for (const EmagComparison &row : page.rows)
                seen.append(row.sku);
            request.after = page.next;
            QVERIFY(page.rows.size() <= 100);
        } while (!request.after.isEmpty());
        QStringList sorted = seen;
        sorted.removeDuplicates();
        sorted.sort();
        QCOMPARE(seen, sorted); // each once, in order
        QCOMPARE(seen.size(), shown == EmagShown::All ? things : 482);
    }
}

void TestEmagQueries::showsTheWorstRankFirst()
{
    offer(m_main, u"1"_s, u"FIRST"_s, {.rank = 1});
    offer(m_main, u"2"_s, u"SECOND"_s, {.rank = 2});
    offer(m_fbe, u"3"_s, u"THIRD"_s, {.rank = 3});
    offer(m_main, u"4"_s, u"UNTOLD"_s, {.rank = 0});
    EmagQueries emag(m_shop->db);
    QCOMPARE(skus(emag.competition({}, {})), QStringList({u"THIRD"_s, u"SECOND"_s, u"FIRST"_s, u"UNTOLD"_s}));
    QCOMPARE(skus(emag.competition(m_main, {})), QStringList({u"SECOND"_s, u"FIRST"_s, u"UNTOLD"_s}));
    QCOMPARE(skus(emag.competition({}, EmagPlace::Behind, {})), QStringList({u"THIRD"_s, u"SECOND"_s}));
    QCOMPARE(skus(emag.competition({}, EmagPlace::First, {})), QStringList{u"FIRST"_s});
    QStringList paged;
    PageRequest request{.limit = 1};
    do {
        const auto page = emag.competition({}, request);
        paged += skus(page);
        request.after = page->next;
    } while (!request.after.isEmpty());
    QCOMPARE(paged, QStringList({u"THIRD"_s, u"SECOND"_s, u"FIRST"_s, u"UNTOLD"_s}));
}

void TestEmagQueries::groupsRefusalsByReason()
{
    const QJsonArray brand{refusal(u"brand:incorrect"_s, u"This brand is not known"_s)};
    offer(m_main, u"1"_s, u"A"_s, {.validation = 8, .errors = brand});
    offer(m_fbe, u"2"_s, u"B"_s, {.validation = 8, .errors = brand});
    offer(m_main, u"3"_s, u"C"_s,
          {.validation = 8, .errors = {brand.first(), refusal(u"photo:size"_s, u"The picture is too large"_s)}});
    offer(m_main, u"4"_s, u"D"_s, {.validation = 10}); // blocked, and no word why
    offer(m_main, u"5"_s, u"E"_s);
    EmagQueries emag(m_shop->db);
    const auto all = SmallShop::must(emag.rejections({}));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).code, u"brand:incorrect"_s);
    QCOMPARE(all.at(0).offers, 3);
    QCOMPARE(all.at(0).skus, QStringList({u"A"_s, u"B"_s, u"C"_s}));
    QCOMPARE(all.at(1).skus, QStringList{u"C"_s});
    QCOMPARE(all.at(2).code, u"validation:10"_s);
    QCOMPARE(all.at(2).message, u"as eMAG says"_s);
    QCOMPARE(SmallShop::must(emag.rejections(m_fbe)).first().skus, QStringList{u"B"_s});
    QCOMPARE(skus(emag.rejected(m_main, all.at(0).code, all.at(0).message, {.limit = 1})), QStringList{u"A"_s});

    QStringList paged; // a row a reason and offer, however many they are
    PageRequest request{.limit = 2};
    do {
        const auto page = SmallShop::must(emag.refusals(request));
        QVERIFY(page.rows.size() <= 2);
        for (const EmagRefusal &one : page.rows)
            paged.append(one.code + u' ' + one.offer.sku);
        request.after = page.next;
    } while (!request.after.isEmpty());
    QCOMPARE(paged, QStringList({u"brand:incorrect A"_s, u"brand:incorrect B"_s, u"brand:incorrect C"_s,
                                 u"photo:size C"_s, u"validation:10 D"_s}));
}

void TestEmagQueries::listsWhatRunsLow()
{
    offer(m_main, u"1"_s, u"FIVE"_s, {}, u"100 RON"_s, 5);
    offer(m_main, u"2"_s, u"NONE"_s, {}, u"100 RON"_s, 0);
    offer(m_fbe, u"3"_s, u"TWO"_s, {}, u"100 RON"_s, 2);
    offer(m_main, u"4"_s, u"OFF"_s, {.status = 0}, u"100 RON"_s, 0);
    EmagQueries emag(m_shop->db);
    QCOMPARE(skus(emag.lowStock({}, Quantity::pieces(4), {})), QStringList({u"NONE"_s, u"TWO"_s}));
    QCOMPARE(skus(emag.lowStock(m_main, Quantity::pieces(5), {})), QStringList({u"NONE"_s, u"FIVE"_s}));
    const auto page = emag.lowStock({}, Quantity::pieces(9), {.limit = 1});
    QCOMPARE(skus(emag.lowStock({}, Quantity::pieces(9), {.after = page->next})), QStringList({u"TWO"_s, u"FIVE"_s}));
}

void TestEmagQueries::findsOffers()
{
    offer(m_main, u"501"_s, u"SKU-1"_s);
    offer(m_fbe, u"502"_s, u"SKU-2"_s, {.pnk = u"DOTHERBM"_s, .validation = 8, .status = 0});
    EmagQueries emag(m_shop->db);
    QCOMPARE(skus(emag.offers({.search = u"lampa sku"_s}, {})).size(), 2);
    QCOMPARE(skus(emag.offers({.search = u"dotherbm"_s}, {})), QStringList{u"SKU-2"_s});
    QCOMPARE(skus(emag.offers({.search = u"501"_s}, {})), QStringList{u"SKU-1"_s});
    offer(m_main, u"503"_s, u"ȘOSETE-3"_s);
    QCOMPARE(skus(emag.offers({.search = u"ȘOSETE"_s}, {})), QStringList{u"ȘOSETE-3"_s}); // as it stands there
    QCOMPARE(skus(emag.offers({.search = u"Șosete"_s}, {})), QStringList{u"ȘOSETE-3"_s});
    QCOMPARE(skus(emag.offers({.account = m_fbe}, {})), QStringList{u"SKU-2"_s});
    QCOMPARE(skus(emag.offers({.state = 1}, {})), QStringList({u"SKU-1"_s, u"ȘOSETE-3"_s}));
    QCOMPARE(skus(emag.offers({.validation = 8}, {})), QStringList{u"SKU-2"_s});
    QVERIFY(!emag.offers({}, {.after = u"x"_s}));
}

void TestEmagQueries::sumsUpTheRuns()
{
    offer(m_main, u"1"_s, u"A"_s);
    offer(m_main, u"2"_s, u"B"_s, {.status = 0});
    m_shop->write([&] {
        RunRepository runs(m_shop->db);
        const auto run = [&](AccountId account, const QString &status, UtcMs startedAt, RunCounters counters,
                             std::int64_t durationMs, bool dryRun = false) {
            RunRow row{.account = account, .mode = u"full"_s, .dryRun = dryRun, .status = status};
            row.startedAt = startedAt;
            row.durationMs = durationMs;
            row.counters = counters;
            row.id = SmallShop::must(runs.insertRun(row));
            SmallShop::must(runs.updateRun(row));
        };
        run(m_main, u"completed"_s, 1000, {.processed = 500, .created = 500}, 1000); // before the days asked for
        run(m_main, u"completed"_s, 5000, {.processed = 300, .created = 100, .updated = 50, .unchanged = 150}, 2000);
        run(m_main, u"failed"_s, 6000, {.processed = 60, .unchanged = 60, .failed = 40}, 1000);
        run(m_main, u"completed"_s, 7000, {.processed = 9}, 9, true); // a preview is no sync
        run(m_fbe, u"completed"_s, 8000, {.processed = 7}, 9);
        RunRow orders{.account = m_main, .options = {{u"only"_s, u"orders"_s}}, .status = u"completed"_s};
        orders.startedAt = 6500; // every five minutes, and no sync of offers
        SmallShop::must(runs.insertRun(orders));
    });
    EmagQueries emag(m_shop->db);
    const EmagStatistics sums = SmallShop::must(emag.statistics(pair().main, 2000));
    QCOMPARE(sums.offers, 2);
    QCOMPARE(sums.active, 1);
    QCOMPARE(sums.runs, 2);
    QCOMPARE(sums.completed, 1);
    QCOMPARE(sums.failedRuns, 1);
    QCOMPARE(sums.processed, 360);
    QCOMPARE(sums.created, 100);
    QCOMPARE(sums.updated, 50);
    QCOMPARE(sums.unchanged, 210);
    QCOMPARE(sums.failed, 40);
    QCOMPARE(sums.itemsPerSecond(), 120.0);
    QCOMPARE(sums.successPercent(), 90.0);
    QCOMPARE(sums.lastStatus, u"failed"_s);
    QCOMPARE(SmallShop::must(emag.statistics(pair().fbe, 9000)).successPercent(), 100.0); // nothing went wrong
}

void TestEmagQueries::keepsReturnsOnceAndForgetsWhatBuyersWrote()
{
    ReturnRepository returns(m_shop->db);
    const QJsonArray lines{QJsonObject{{u"title"_s, u"Lampa"_s}, {u"quantity"_s, 1}, {u"note"_s, u"Ana"_s}}};
    const auto save = [&](const QString &id, const QString &state, UtcMs placedAt) {
        m_shop->write([&] {
            SmallShop::must(returns.save({.account = m_main,
                                          .externalId = id,
                                          .orderId = u"3100000001"_s,
                                          .state = state,
                                          .wanted = u"refund"_s,
                                          .placedAt = placedAt,
                                          .readAt = SmallShop::now,
                                          .lines = lines}));
        });
    };
    save(u"1"_s, u"finalized"_s, 1000);
    save(u"2"_s, u"new"_s, 2000);
    save(u"3"_s, u"finalized"_s, 3000);
    QCOMPARE(returns.readFrom(m_main, {u"finalized"_s}).value(), 2000); // the oldest that can still change
    save(u"2"_s, u"finalized"_s, 2000);
    QCOMPARE(returns.readFrom(m_main, {u"finalized"_s}).value(), 3000);
    QCOMPARE(returns.readFrom(m_fbe, {}).value(), 0);
    const auto all = SmallShop::must(returns.page({}, {}, {}));
    QCOMPARE(all.rows.size(), 3);
    QCOMPARE(all.rows.first().externalId, u"3"_s); // newest first
    QCOMPARE(SmallShop::must(returns.page(m_main, u"new"_s, {})).rows.size(), 0);
    OK(expirePersonalData(m_shop->db, 2500, QByteArray(32, 's'), 100));
    const auto kept = SmallShop::must(returns.page({}, {}, {}));
    QVERIFY(kept.rows.at(0).lines.at(0).toObject().contains(u"note"_s));
    QVERIFY(!kept.rows.at(1).lines.at(0).toObject().contains(u"note"_s));
    QCOMPARE(kept.rows.at(1).lines.at(0)["title"_L1].toString(), u"Lampa"_s);
    save(u"2"_s, u"received"_s, 2000); // read again
    save(u"3"_s, u"received"_s, 3000);
    const auto again = SmallShop::must(returns.page({}, {}, {}));
    QVERIFY(again.rows.at(0).lines.at(0).toObject().contains(u"note"_s));
    QCOMPARE(again.rows.at(1).state, u"received"_s);
    QVERIFY(!again.rows.at(1).lines.at(0).toObject().contains(u"note"_s));
    QCOMPARE(again.rows.at(1).lines.at(0)["title"_L1].toString(), u"Lampa"_s);
}

QTEST_GUILESS_MAIN(TestEmagQueries)
#include "tst_emag_queries.moc"
