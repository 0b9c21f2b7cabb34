// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/one_listing_shop.h"

using namespace evenstock;

// What became of a write is learned from its answer, from a reading, from a look for what it made, or after a kill:
// whatever the road, it leaves the same behind, in the listing, the product, the history, the lists and there.
class TestRoadsOfAWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoadEndsAlike_data();
    void everyRoadEndsAlike();
    void aListingMadeFromHereKeepsTheOwnersTexts_data();
    void aListingMadeFromHereKeepsTheOwnersTexts();
};

namespace {

enum class Road { Answered, Read, LookedFor, Died };
const QList<QPair<Road, const char *>> roads = {{Road::Answered, "answered"},
                                                {Road::Read, "read"},
                                                {Road::LookedFor, "looked for"},
                                                {Road::Died, "the process died"}};

// One write to the channel "books", whose product A is sold on the channel "cards" too.
struct Scene {
    FakeMarketOptions books = {};
    QMap<QString, QString> settings = {};
    bool isListed = true; // before the write; else the write is the one that makes it
    std::function<void(FakeShop &, FakeMarket &)> before = {};
    std::function<void(FakeShop &, FakeMarket &)> change = {}; // what is to be sent
    std::function<void(FakeMarket &)> meanwhile = {};          // there, right after the write arrived
    bool isPlanned = false;                                    // sent by applying a plan
};

class Story
{
public:
    Story(const Scene &scene, Road road)
        : m_books(s.shop.open(scene.books, scene.settings))
    {
        s.shop.edit(u"A"_s, Field::Description, u"Ours"_s);
        s.shop.sync(m_books);
        if (scene.isListed) {
            s.shop.publish(u"A"_s, m_books);
            s.shop.settle();
        }
        if (scene.before)
            scene.before(s.shop, m_books);
        minutePasses();
        m_books.requests.clear();
        if (scene.change)
            scene.change(s.shop, m_books);
        if (!scene.isListed)
            s.shop.publish(u"A"_s, m_books);
        write(scene, road);
        minutePasses();
        for (int run = 0; run < 3; ++run, minutePasses())
            s.shop.sync(m_books);
        m_settled = s.shop.settle();
    }

    // Both sides, line by line.
    QStringList state()
    {
        const ListingRow row = s.shop.listing(m_books, u"A"_s);
        QStringList lines = {
            u"settled %1, sent %2 writes, hit %3"_s.arg(m_settled).arg(m_books.writes().size()).arg(m_isHit)};
        add(lines, u"base"_s, row.base);
        add(lines, u"shown"_s, row.remote);
        lines += {u"status %1 link %2 dirty %3 doubt %4 trust %5 held '%6' marker '%7' own price '%8' deferred %9"_s
                      .arg(int(row.status))
                      .arg(int(row.link))
                      .arg(int(row.dirty))
                      .arg(row.inDoubt)
                      .arg(int(row.trust))
                      .arg(row.held, row.marker, row.ownPrice)
                      .arg(row.deferred),
                  u"possible %1 of %2, after %3, quantity %4, read %5, agreed %6 by a run %7"_s
                      .arg(row.possible.value(0).milli)
                      .arg(row.possible.size())
                      .arg(row.after.has_value())
                      .arg(row.remoteQuantity.milli)
                      .arg(row.lastSyncedAt != 0)
                      .arg(row.baseAt != 0)
                      .arg(row.baseRun.value != 0)};
        const Product product = s.shop.product(u"A"_s);
        for (const Field field : allFields)
            lines.append(u"product %1 %2"_s.arg(fieldName(field), productField(product, field)));
        for (const char *sql :
             {"SELECT 'stock', cause, delta_milli FROM movements ORDER BY id",
              "SELECT 'history', field, old, new, cause, ifnull(run_id, 0) > 0 FROM change_log ORDER BY field, id",
              "SELECT 'problem', kind, code FROM problems WHERE settled_at = 0 ORDER BY kind, code",
              "SELECT 'conflict', field, base, local, remote FROM conflicts WHERE state = 'open' ORDER BY field",
              "SELECT 'write', kind, CASE WHEN state = 'not_sent' AND quantity_milli <> (SELECT remote_quantity_milli "
              "FROM "
              "listings WHERE id = listing_id) THEN 'confirmed' ELSE state END, fields, quantity_milli FROM deliveries "
              "ORDER BY id"}) {
            const auto rows = s.shop.database().rows(sql, [](const Statement &one) {
                QStringList columns;
                for (int i = 0; i < one.columns(); ++i)
                    columns.append(one.text(i));
                return columns.join(u' ');
            });
            lines += rows ? *rows : QStringList{rows.error().detail};
        }
        for (const auto &[id, listing] : m_books.listings()) {
            add(lines, u"there %1"_s.arg(listing.quantity.milli), listing.fields);
        }
        lines.append(s.shop.difference());
        return lines;
    }

    OneListingShop s;
    FakeMarket &books() { return m_books; }

private:
    static void add(QStringList &lines, const QString &what, const FieldValues &values)
    {
        for (auto it = values.begin(); it != values.end(); ++it)
            lines.append(u"%1 %2 = %3"_s.arg(what, fieldName(it.key()), it.value()));
    }
    void minutePasses() { s.shop.clock().advance(std::chrono::minutes(1)); }
    // The run that sends it.
    void write(const Scene &scene, Road road)
    {
        const bool isLost = road == Road::Read || road == Road::LookedFor;
        m_books.fate = [this, isLost](const Change &) {
            return isLost && !m_isHit ? Fate::AnswerLost : Fate::Answered;
        };
        // What was made can only be looked for, or only be read.
        m_books.failure = [this, road](FakeRequest::Kind kind) -> std::optional<Error> {
            const bool isShut =
                road == Road::Read && m_isHit && (kind == FakeRequest::Kind::Find || kind == FakeRequest::Kind::Some);
            return isShut ? std::optional(makeError(ErrorCode::Offline, u"gone"_s)) : std::nullopt;
        };
        s.shop.between = [this, &scene, road](const QString &step) {
            if (step != "write arrived"_L1 || std::exchange(m_isHit, true))
                return;
            if (scene.meanwhile)
                scene.meanwhile(m_books);
            if (road == Road::Died)
                throw ProcessDied();
        };
        if (scene.isPlanned)
            s.shop.applyPlan(m_books, s.shop.openPlans(m_books).last().id);
        else
            s.shop.sync(m_books);
        m_books.fate = {};
        m_books.failure = {};
        s.shop.between = {};
    }

    FakeMarket &m_books;
    bool m_isHit = false;
    bool m_settled = false;
};

void sell(FakeMarket &market, int pieces)
{
    market.sell(market.bySku(u"A"_s)->externalId, pcs(pieces));
}

void edit(FakeMarket &market, Field field, const QString &value)
{
    market.edit(market.bySku(u"A"_s)->externalId, field, value);
}

QList<QPair<QString, Scene>> scenes()
{
    const FakeMarketOptions plain{.id = u"books"_s};
    FakeMarketOptions catalogue{.id = u"books"_s};
    for (const Field field : {Field::Title, Field::Description, Field::Images, Field::Attributes, Field::Category})
        catalogue.directions.insert(field, Direction::In);
    FakeMarketOptions shy{.id = u"books"_s, .hides = {Field::Images, Field::Description}};
    FakeMarketOptions shyCatalogue = catalogue;
    shyCatalogue.hides = {Field::Images, Field::Description};
    const FakeMarketOptions cards{.id = u"books"_s, .relative = true, .goneAtZero = true};
    QList<QPair<QString, Scene>> all;
    const auto add = [&all](const QString &name, const Scene &scene) { all.append({name, scene}); };
    for (const FakeMarketOptions &options : {plain, catalogue, shy, shyCatalogue, cards}) {
        const QString kind = u"%1 texts, %2 hidden, %3"_s.arg(options.directions.isEmpty() ? u"own"_s : u"their"_s)
                                 .arg(options.hides.size())
                                 .arg(options.goneAtZero ? u"ends at zero"_s : u"stays"_s);
        add(u"create, "_s + kind, {.books = options, .isListed = false});
        add(u"create, sold at once, "_s + kind,
            {.books = options, .isListed = false, .meanwhile = [](FakeMarket &there) { sell(there, 1); }});
        for (const QString &strategy : {u"remote"_s, u"local"_s, u"manual"_s, u"newest"_s}) {
            add(u"create, price and title edited there at once, strategy %1, %2"_s.arg(strategy, kind),
                {.books = options,
                 .settings = {{u"strategy"_s, strategy}},
                 .isListed = false,
                 .meanwhile = [](FakeMarket &there) {
                     edit(there, Field::Price, u"1500 EUR"_s);
                     edit(there, Field::Title, u"Of the catalogue"_s);
                 }});
        }
        add(u"price, "_s + kind, {.books = options, .change = [](FakeShop &shop, FakeMarket &) {
                                      shop.edit(u"A"_s, Field::Price, u"1200 EUR"_s);
                                  }});
        add(u"texts and quantity, "_s + kind, {.books = options, .change = [](FakeShop &shop, FakeMarket &) {
                                                   shop.edit(u"A"_s, Field::Title, u"Better"_s);
                                                   shop.edit(u"A"_s, Field::Description, u"Longer"_s);
                                                   shop.edit(u"A"_s, Field::Category, u"Cards"_s);
                                                   shop.addStock(u"A"_s, pcs(2));
                                               }});
        add(u"quantity, sold at once, "_s + kind,
            {.books = options,
             .change = [](FakeShop &shop, FakeMarket &) { shop.addStock(u"A"_s, pcs(2)); },
             .meanwhile = [](FakeMarket &there) { sell(there, 1); }});
        add(u"price, another field edited there, "_s + kind,
            {.books = options,
             .change = [](FakeShop &shop, FakeMarket &) { shop.edit(u"A"_s, Field::Price, u"1200 EUR"_s); },
             .meanwhile = [](FakeMarket &there) { edit(there, Field::Condition, u"Worn"_s); }});
        add(u"nothing left, "_s + kind,
            {.books = options, .change = [](FakeShop &shop, FakeMarket &) { shop.addStock(u"A"_s, -pcs(5)); }});
        add(u"there again, "_s + kind, {.books = options,
                                        .before =
                                            [](FakeShop &shop, FakeMarket &) {
                                                shop.addStock(u"A"_s, -pcs(5));
                                                shop.settle();
                                            },
                                        .change =
                                            [](FakeShop &shop, FakeMarket &) {
                                                shop.edit(u"A"_s, Field::Price, u"1300 EUR"_s);
                                                shop.addStock(u"A"_s, pcs(3));
                                            }});
        add(u"nothing left, the quantity refused before, "_s + kind,
            {.books = options,
             .before =
                 [](FakeShop &shop, FakeMarket &there) {
                     there.fate = [](const Change &) { return Fate::Refused; };
                     shop.addStock(u"A"_s, pcs(1));
                     shop.sync(there);
                     there.fate = {};
                 },
             .change = [](FakeShop &shop, FakeMarket &) { shop.addStock(u"A"_s, -pcs(6)); }});
    }
    return all;
}

// A price of the listing alone, as repricing asks for it; sent once the owner says yes.
Scene ownPrice()
{
    const auto ask = [](FakeShop &shop, FakeMarket &there) {
        ListingRow row = shop.listing(there, u"A"_s);
        row.ownPrice = u"900 EUR"_s;
        row.ownPriceWhy = u"reprice_undercut"_s;
        row.dirty = Dirt::Price;
        row.dirtySince = shop.clock().now();
        QVERIFY(shop.engine().transact([&] { return shop.context().listings.update(row); }));
        shop.sync(there, {.mode = u"full"_s, .dryRun = true});
        QCOMPARE(shop.openPlans(there).size(), 1);
    };
    return {.books = {.id = u"books"_s, .tellsOthers = true},
            .settings = {{u"reprice"_s, u"on"_s},
                         {u"reprice.step"_s, u"0.10"_s},
                         {u"reprice.floor"_s, u"80%"_s},
                         {u"reprice.ceiling"_s, u"110%"_s}},
            .change = ask,
            .isPlanned = true};
}

} // namespace

Q_DECLARE_METATYPE(Scene)
Q_DECLARE_METATYPE(Road)

void TestRoadsOfAWrite::everyRoadEndsAlike_data()
{
    QTest::addColumn<Scene>("scene");
    for (const auto &[name, scene] : scenes())
        QTest::newRow(qPrintable(name)) << scene;
    QTest::newRow("a price of the listing alone") << ownPrice();
}

void TestRoadsOfAWrite::everyRoadEndsAlike()
{
    QFETCH(const Scene, scene);
    Story answered(scene, Road::Answered);
    const QStringList expected = answered.state();
    QVERIFY2(expected.first().endsWith("hit 1"_L1), qPrintable(expected.first()));
    QStringList wrong;
    for (const auto &[road, name] : roads) {
        Story other(scene, road);
        const QStringList found = other.state();
        for (const QString &line : found) {
            if (found.count(line) != expected.count(line))
                wrong.append(u"%1: %2"_s.arg(QLatin1String(name), line));
        }
        for (const QString &line : expected) {
            if (!found.contains(line))
                wrong.append(u"%1 lacks: %2"_s.arg(QLatin1String(name), line));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestRoadsOfAWrite::aListingMadeFromHereKeepsTheOwnersTexts_data()
{
    QTest::addColumn<Road>("road");
    for (const auto &[road, name] : roads)
        QTest::newRow(name) << road;
}

// Where texts are only taken (eMAG, CardTrader's names), a new listing may show those of the marketplace's own
// catalogue. They are where it begins, and what changes there later is taken as ever.
void TestRoadsOfAWrite::aListingMadeFromHereKeepsTheOwnersTexts()
{
    QFETCH(const Road, road);
    Story story({.books = {.id = u"books"_s, .directions = {{Field::Title, Direction::In}}},
                 .isListed = false,
                 .meanwhile = [](FakeMarket &there) { edit(there, Field::Title, u"Of the catalogue"_s); }},
                road);
    FakeShop &shop = story.s.shop;
    QCOMPARE(shop.product(u"A"_s).title, u"Title of A"_s);
    QCOMPARE(shop.listing(story.books(), u"A"_s).base.value(Field::Title), u"Of the catalogue"_s);
    edit(story.books(), Field::Title, u"Of the new catalogue"_s);
    QVERIFY(shop.settle());
    QCOMPARE(shop.product(u"A"_s).title, u"Of the new catalogue"_s);
}

QTEST_GUILESS_MAIN(TestRoadsOfAWrite)
#include "tst_roads_of_a_write.moc"
