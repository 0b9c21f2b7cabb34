// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/order_stage.h"
#include "app/sync/replicas.h"
#include "connectors/bolibana/bolibana_webhook.h"
#include "tests/connectors/bolibana/whole/source_shop.h"

#include <QJsonDocument>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

const QString sku = u"10020"_s;
const QString there = u"20"_s;

} // namespace

// Goods of the source, sold on another channel and told to the source: once, and the stock counts once.
class TestBolibanaSoldElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }
    void nothingIsToldUnlessAskedFor();
    void whatWasSoldBeforeIsNotTold();
    void aSaleIsToldOnceAndCountsOnce_data();
    void aSaleIsToldOnceAndCountsOnce();
    void whatIsNotFromThereIsLeftOut();
    void aLostAnswerIsLookedFor();
    void whatCannotBeLookedForWaitsForTheOwner();
    void whatIsCancelledInTimeIsNeverTold();
    void aSaleToldIsCancelledThereByTheOwner_data();
    void aSaleToldIsCancelledThereByTheOwner();
    void itsStateComesByNotification();
    void aRefusedSaleIsShown();
    void aRefusedSaleIsNotSentAtEveryReading();
    void aPartThatWasCancelledIsNotTold();
    void aPartCancelledAfterwardsIsTheOwners();
    void whatNeverLeftIsNotSentAfterACancellation();
    void whatTheOwnerSawThereIsCancelledByTheOwner();

private:
    void tell(bool isOn);
    void sell(const QString &code, int pieces, HoldAction action = HoldAction::Hold, const QString &listing = u"e1"_s);
    void stock(bool isTaken) { m_shop->act(u"sales"_s, {{u"take_stock"_s, isTaken}}); }
    QJsonArray sales() { return m_shop->truth(u"sales"_s); }
    Quantity onHand() { return m_shop->product(sku).onHand; }
    std::optional<ReplicaRow> replica(const QString &code)
    {
        const auto order = m_shop->context().orders.find(m_seller, code);
        if (!order || !*order)
            return {};
        return m_shop->context().replicas.ofOrder((*order)->id, m_shop->account()).valueOr({});
    }
    void transact(const std::function<Status()> &work)
    {
        const Status done = m_shop->call([&](SyncEngine &engine) { return engine.transact([&] { return work(); }); });
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    }

    std::unique_ptr<SourceShop> m_shop;
    AccountId m_seller;
    Quantity m_before;
};

// The source is read, and one of its goods is on sale on another channel too.
void TestBolibanaSoldElsewhere::init()
{
    m_shop = std::make_unique<SourceShop>();
    m_shop->act(u"edit"_s, {{u"sku"_s, sku}, {u"quantity"_s, u"10.000"_s}});
    m_shop->sync();
    m_before = onHand();
    QCOMPARE(m_before, Quantity::pieces(10));
    transact([this]() -> Status {
        EngineContext &engine = m_shop->context();
        AccountRow row{.uuid = u"0a1b2c3d-0000-0000-0000-000000000000"_s,
                       .marketplace = u"bolibana"_s,
                       .name = u"Elsewhere"_s,
                       .url = u"https://elsewhere.example/api"_s,
                       .webhookId = u"w2"_s,
                       .createdAt = engine.now()};
        TRY_ASSIGN(m_seller, engine.accounts.insert(row));
        TRY_ASSIGN(auto seller, engine.accounts.find(m_seller));
        seller->firstLink = FirstLink::Linked;
        TRY(engine.accounts.update(*seller));
        ListingRow listing{.account = m_seller,
                           .product = m_shop->product(sku).id,
                           .externalId = u"e1"_s,
                           .externalSku = sku,
                           .link = LinkState::Linked};
        listing.possible = {Quantity::pieces(10)};
        TRY_ASSIGN(listing.id, engine.listings.insert(listing));
        return engine.listings.update(listing);
    });
    m_shop->requests();
}

void TestBolibanaSoldElsewhere::tell(bool isOn)
{
    transact([&]() -> Status {
        EngineContext &engine = m_shop->context();
        TRY(engine.accounts.setSetting(m_shop->account(), u"sales"_s, isOn ? std::optional(u"send"_s) : std::nullopt));
        TRY_ASSIGN(auto row, engine.accounts.find(m_shop->account()));
        row->remembered.insert(salesSinceKey, qint64(engine.now()));
        TRY(engine.accounts.update(*row));
        engine.forgetPolicies();
        return {};
    });
}

void TestBolibanaSoldElsewhere::sell(const QString &code, int pieces, HoldAction action, const QString &listing)
{
    const UtcMs now = m_shop->context().now();
    const auto known = m_shop->context().orders.find(m_seller, code);
    const RemoteOrder order{.externalId = code,
                            .code = code,
                            .state = action == HoldAction::Hold ? u"paid"_s : u"cancelled"_s,
                            .placedAt = known && *known ? (*known)->placedAt : now,
                            .modifiedAt = now,
                            .readAt = now,
                            .lines = {{.externalId = u"1"_s,
                                       .listingExternalId = listing,
                                       .quantity = Quantity::pieces(pieces),
                                       .action = action,
                                       .firstAction = action}}};
    transact([&]() -> Status {
        TRY_ASSIGN(const OrderEffects effects,
                   applyOrder(m_shop->context(), m_seller, order, {.kind = u"event"_s, .account = m_seller}));
        Q_UNUSED(effects)
        return {};
    });
    m_shop->pass(std::chrono::seconds(5));
}

void TestBolibanaSoldElsewhere::nothingIsToldUnlessAskedFor()
{
    sell(u"CMD-1"_s, 2);
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QVERIFY(sales().isEmpty());
    QVERIFY(!replica(u"CMD-1"_s));
    QCOMPARE(onHand(), Quantity::pieces(8));
    for (const QString &request : m_shop->requests())
        QVERIFY2(request.startsWith("GET "_L1), qPrintable(request));
}

void TestBolibanaSoldElsewhere::whatWasSoldBeforeIsNotTold()
{
    sell(u"CMD-1"_s, 2);
    tell(true);
    sell(u"CMD-1"_s, 2); // read again
    m_shop->sync();
    QVERIFY(sales().isEmpty());
}

void TestBolibanaSoldElsewhere::aSaleIsToldOnceAndCountsOnce_data()
{
    QTest::addColumn<bool>("takesStock");
    QTest::newRow("the source takes its pieces off") << true;
    QTest::newRow("the source leaves its stock alone") << false;
}

void TestBolibanaSoldElsewhere::aSaleIsToldOnceAndCountsOnce()
{
    QFETCH(const bool, takesStock);
    stock(takesStock);
    tell(true);
    sell(u"CMD-1"_s, 2);
    QCOMPARE(onHand(), Quantity::pieces(8));
    for (int run = 0; run < 3; ++run) {
        const RunRow row = m_shop->sync({.mode = u"full"_s});
        QVERIFY2(row.status == "completed"_L1, qPrintable(row.errorDetail));
        sell(u"CMD-1"_s, 2); // read again and again
        QCOMPARE(sales().size(), 1);
        QCOMPARE(onHand(), Quantity::pieces(8));
    }
    const QJsonObject sale = sales().first().toObject();
    QCOMPARE(sale["order_number"_L1].toString(), u"EV-0a1b2c3d-CMD-1"_s);
    QCOMPARE(sale["items"_L1][0]["product_id"_L1].toInt(), 20);
    QCOMPARE(sale["items"_L1][0]["quantity"_L1].toInt(), 2);
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Placed);
    QCOMPARE(replica(u"CMD-1"_s)->externalId, u"1"_s);
    QCOMPARE(m_shop->listing(there).possible, QList{Quantity::pieces(takesStock ? 8 : 10)});
    // What happens there afterwards counts as ever.
    m_shop->act(u"sell"_s, {{u"sku"_s, sku}, {u"quantity"_s, u"1.000"_s}});
    m_shop->sync();
    QCOMPARE(onHand(), Quantity::pieces(7));
}

void TestBolibanaSoldElsewhere::whatIsNotFromThereIsLeftOut()
{
    transact([this]() -> Status {
        EngineContext &engine = m_shop->context();
        TRY_ASSIGN(const ProductId own, engine.products.insert({.sku = u"OWN"_s, .createdAt = 1, .updatedAt = 1}));
        ListingRow listing{.account = m_seller, .product = own, .externalId = u"e2"_s, .link = LinkState::Linked};
        TRY_ASSIGN(listing.id, engine.listings.insert(listing));
        return engine.listings.update(listing);
    });
    tell(true);
    sell(u"CMD-2"_s, 1, HoldAction::Hold, u"e2"_s);
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QVERIFY(sales().isEmpty());
    QVERIFY(!replica(u"CMD-2"_s));
}

void TestBolibanaSoldElsewhere::aLostAnswerIsLookedFor()
{
    stock(true);
    tell(true);
    sell(u"CMD-1"_s, 2);
    m_shop->site->faults(u"lost:n=1,route=POST /b2c/sales/"_s);
    const RunRow first = m_shop->sync();
    QVERIFY2(first.status == "partial"_L1, qPrintable(first.status + first.errorDetail));
    QCOMPARE(sales().size(), 1); // it had arrived
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Sending);
    QCOMPARE(onHand(), Quantity::pieces(8));
    m_shop->pass(std::chrono::minutes(5));
    const RunRow second = m_shop->sync();
    QVERIFY2(second.status == "completed"_L1, qPrintable(second.errorDetail));
    QCOMPARE(sales().size(), 1);
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Placed);
    QCOMPARE(onHand(), Quantity::pieces(8));
}

void TestBolibanaSoldElsewhere::whatCannotBeLookedForWaitsForTheOwner()
{
    m_shop->act(u"sales"_s, {{u"take_stock"_s, true}, {u"readable"_s, false}});
    tell(true);
    sell(u"CMD-1"_s, 2);
    m_shop->site->faults(u"lost:n=1,route=POST /b2c/sales/"_s);
    for (int run = 0; run < 3; ++run) {
        QCOMPARE(m_shop->sync().status, u"partial"_s);
        m_shop->pass(std::chrono::minutes(10));
        sell(u"CMD-1"_s, 2);
        QCOMPARE(sales().size(), 1);
        QCOMPARE(onHand(), Quantity::pieces(8));
    }
    QVERIFY(m_shop->count("SELECT count(*) FROM problems WHERE state = 'open' AND code = 'in_doubt'") > 0);
    transact([this] { return Replicas(m_shop->context()).placed(replica(u"CMD-1"_s)->id, {}); });
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QCOMPARE(sales().size(), 1);
    QCOMPARE(onHand(), Quantity::pieces(8));
}

void TestBolibanaSoldElsewhere::whatIsCancelledInTimeIsNeverTold()
{
    tell(true);
    sell(u"CMD-1"_s, 2);
    sell(u"CMD-1"_s, 2, HoldAction::Release);
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QVERIFY(sales().isEmpty());
    QCOMPARE(onHand(), m_before);
}

void TestBolibanaSoldElsewhere::aSaleToldIsCancelledThereByTheOwner_data()
{
    aSaleIsToldOnceAndCountsOnce_data();
}

void TestBolibanaSoldElsewhere::aSaleToldIsCancelledThereByTheOwner()
{
    QFETCH(const bool, takesStock);
    stock(takesStock);
    tell(true);
    sell(u"CMD-1"_s, 2);
    m_shop->sync();
    sell(u"CMD-1"_s, 2, HoldAction::Release);
    QCOMPARE(onHand(), m_before);
    QCOMPARE(m_shop->sync().status, u"partial"_s); // the owner is told
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Cancelling);
    QCOMPARE(onHand(), m_before);
    m_shop->act(u"sales"_s, {{u"sale"_s, 1}, {u"status"_s, u"cancelled"_s}});
    if (takesStock)
        m_shop->act(u"edit"_s, {{u"sku"_s, sku}, {u"quantity"_s, u"10.000"_s}});
    for (int run = 0; run < 2; ++run) {
        const RunRow row = m_shop->sync();
        QVERIFY2(row.status == "completed"_L1, qPrintable(row.errorDetail));
        QCOMPARE(onHand(), m_before);
    }
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Cancelled);
    for (const QString &request : m_shop->requests())
        QVERIFY2(request.startsWith("GET "_L1) || request == "POST /api/v1/b2c/sales/"_L1, qPrintable(request));
}

void TestBolibanaSoldElsewhere::itsStateComesByNotification()
{
    m_shop->act(u"sales"_s, {{u"readable"_s, false}});
    tell(true);
    sell(u"CMD-1"_s, 2);
    m_shop->site->faults(u"lost:n=1,route=POST /b2c/sales/"_s);
    m_shop->sync();
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Sending);
    const auto notify = [this](const QString &status, int sale) {
        const QJsonObject body{
            {u"external_sale_id"_s, sale}, {u"order_number"_s, u"EV-0a1b2c3d-CMD-1"_s}, {u"status"_s, status}};
        const auto events =
            bolibana::parseEvent({.body = QJsonDocument(body).toJson(), .receivedAt = m_shop->context().now()});
        QVERIFY(events.ok());
        transact([&]() -> Status {
            TRY_ASSIGN(const OrderEffects effects,
                       applyOrder(m_shop->context(), m_shop->account(), *events->first().order,
                                  {.kind = u"event"_s, .account = m_shop->account()}));
            Q_UNUSED(effects)
            return {};
        });
        m_shop->pass(std::chrono::seconds(5));
    };
    notify(u"confirmed"_s, 1); // so it arrived
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Placed);
    QCOMPARE(replica(u"CMD-1"_s)->externalId, u"1"_s);
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    sell(u"CMD-1"_s, 2, HoldAction::Release);
    QCOMPARE(m_shop->sync().status, u"partial"_s);
    notify(u"cancelled"_s, 1);
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Cancelled);
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QCOMPARE(onHand(), m_before);
    sell(u"CMD-1"_s, 2); // taken up again: another sale of the same number
    m_shop->sync();
    QCOMPARE(replica(u"CMD-1"_s)->externalId, u"2"_s);
    notify(u"cancelled"_s, 1); // late, of the first one
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Placed);
    QCOMPARE(onHand(), m_before - Quantity::pieces(2));
    notify(u"cancelled"_s, 2);
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Blocked);
}

void TestBolibanaSoldElsewhere::aRefusedSaleIsShown()
{
    tell(true);
    m_shop->act(u"delete"_s, {{u"sku"_s, sku}});
    sell(u"CMD-1"_s, 2);
    m_shop->sync();
    QVERIFY(sales().isEmpty());
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Blocked);
    QVERIFY2(replica(u"CMD-1"_s)->detail.contains(u"Produit inconnu"_s), qPrintable(replica(u"CMD-1"_s)->detail));
    QCOMPARE(m_shop->count("SELECT count(*) FROM problems WHERE state = 'open' AND kind = 'order_review'"), 1);
}

void TestBolibanaSoldElsewhere::aRefusedSaleIsNotSentAtEveryReading()
{
    tell(true);
    m_shop->act(u"delete"_s, {{u"sku"_s, sku}});
    sell(u"CMD-1"_s, 2);
    m_shop->requests();
    const auto posts = [this] { return m_shop->requests().filter(u"POST "_s).size(); };
    m_shop->sync({.only = u"push"_s}); // its products are not read, and so not missing yet
    QCOMPARE(posts(), 1);
    for (int run = 0; run < 3; ++run) {
        sell(u"CMD-1"_s, 2); // read again
        m_shop->sync({.only = u"push"_s});
        QCOMPARE(posts(), 0);
    }
    m_shop->pass(std::chrono::hours(7));
    sell(u"CMD-1"_s, 2);
    m_shop->sync({.only = u"push"_s});
    QCOMPARE(posts(), 1);
}

void TestBolibanaSoldElsewhere::aPartThatWasCancelledIsNotTold()
{
    stock(true);
    tell(true);
    sell(u"CMD-1"_s, 3);
    sell(u"CMD-1"_s, 1);
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QCOMPARE(sales().size(), 1);
    QCOMPARE(sales().first()["items"_L1][0]["quantity"_L1].toInt(), 1);
    QCOMPARE(onHand(), Quantity::pieces(9));
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QCOMPARE(onHand(), Quantity::pieces(9));
}

void TestBolibanaSoldElsewhere::aPartCancelledAfterwardsIsTheOwners()
{
    stock(true);
    tell(true);
    sell(u"CMD-1"_s, 3);
    m_shop->sync();
    sell(u"CMD-1"_s, 1);
    QCOMPARE(sales().size(), 1);
    QCOMPARE(m_shop->count("SELECT count(*) FROM problems WHERE state = 'open' AND kind = 'order_review' AND detail "
                           "LIKE '%3 passed on, 1 left%'"),
             1);
}

void TestBolibanaSoldElsewhere::whatNeverLeftIsNotSentAfterACancellation()
{
    tell(true);
    sell(u"CMD-1"_s, 2);
    m_shop->site->faults(u"429:route=POST /b2c/sales/"_s);
    m_shop->sync();
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Sending);
    QVERIFY(replica(u"CMD-1"_s)->handle.isEmpty());
    sell(u"CMD-1"_s, 2, HoldAction::Release);
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Cancelled);
    m_shop->site->control("DELETE", u"/faults"_s);
    m_shop->pass(std::chrono::minutes(10));
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QVERIFY(sales().isEmpty());
    QCOMPARE(onHand(), m_before);
}

// It has no number here, so nothing can be asked about it.
void TestBolibanaSoldElsewhere::whatTheOwnerSawThereIsCancelledByTheOwner()
{
    m_shop->act(u"sales"_s, {{u"readable"_s, false}});
    tell(true);
    sell(u"CMD-1"_s, 2);
    m_shop->site->faults(u"lost:n=1,route=POST /b2c/sales/"_s);
    m_shop->sync();
    transact([this] { return Replicas(m_shop->context()).placed(replica(u"CMD-1"_s)->id, {}); });
    sell(u"CMD-1"_s, 2, HoldAction::Release);
    QCOMPARE(m_shop->sync().status, u"partial"_s);
    QCOMPARE(replica(u"CMD-1"_s)->state, ReplicaState::Cancelling);
    transact([this] { return Replicas(m_shop->context()).withdrawn(replica(u"CMD-1"_s)->id); });
    QCOMPARE(m_shop->sync().status, u"completed"_s);
    QCOMPARE(onHand(), m_before);
}

QTEST_GUILESS_MAIN(TestBolibanaSoldElsewhere)
#include "tst_bolibana_sold_elsewhere.moc"
