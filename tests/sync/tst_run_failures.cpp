// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/paged_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// sync.md section 4: what a run does where an account or the store fails it.
class TestRunFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailingAccountStopsNoOther();
    void aRefusedTokenStopsTheAccountWithOneProblem();
    void aRefusedTokenStaysRefused();
    void theAddressRefusedLastIsNamed();
    void zeroIsSentWhileTheAccountCannotBeAsked();
    void anEmptyAnswerEndsNothing_data();
    void anEmptyAnswerEndsNothing();
    void aStorageFailureInTheMiddleLeavesNothingHalfDone();
    void aPageThatWasNotSavedIsReadAgain();
    void ordersThatWereNotSavedAreNotCounted();
    void settingsThatWereNotSavedAreNotGoneBy();
};

void TestRunFailures::aFailingAccountStopsNoOther()
{
    PagedShop s;
    FakeMarket &books = s.shop.open({.id = u"books"_s});
    books.list({.sku = u"P0"_s, .quantity = pcs(5)});
    s.market.failure = [](FakeRequest::Kind) { return makeError(ErrorCode::Offline, u"no line"_s); };
    QCOMPARE(s.shop.sync(s.market).status, u"failed"_s);
    QCOMPARE(s.shop.accountRow(s.market).state, AccountState::Failing);
    QCOMPARE(s.shop.sync(books).status, u"completed"_s);
    s.market.failure = {};
    QCOMPARE(s.shop.sync(s.market).status, u"completed"_s);
    QCOMPARE(s.shop.accountRow(s.market).state, AccountState::Ok);
    QCOMPARE(s.shop.problems(u"account"_s), 0);
}

void TestRunFailures::aRefusedTokenStopsTheAccountWithOneProblem()
{
    PagedShop s;
    s.shop.addStock(u"P0"_s, pcs(-5)); // not even a zero is tried with it
    s.market.failure = [](FakeRequest::Kind) { return makeError(ErrorCode::Unauthorized, u"401"_s); };
    for (int i = 0; i < 3; ++i)
        s.shop.sync(s.market);
    QCOMPARE(s.shop.accountRow(s.market).state, AccountState::Unauthorized);
    QCOMPARE(s.shop.problems(u"account"_s), 1);
    QCOMPARE(s.market.count(FakeRequest::Kind::Check), 3);
    QVERIFY(s.market.writes().isEmpty());
    QVERIFY(s.shop.engine().dirtyAccounts({})->isEmpty());
}

void TestRunFailures::aRefusedTokenStaysRefused()
{
    PagedShop s;
    ErrorCode answer = ErrorCode::Unauthorized;
    s.market.failure = [&answer](FakeRequest::Kind) { return makeError(answer, u"no"_s); };
    s.shop.sync(s.market);
    answer = ErrorCode::Timeout; // by hand: it answers nothing now
    QCOMPARE(s.shop.sync(s.market).status, u"failed"_s);
    QCOMPARE(s.shop.accountRow(s.market).state, AccountState::Unauthorized);
    QCOMPARE(s.shop.accountRow(s.market).stateCode, errorCodeName(ErrorCode::Unauthorized));
    s.market.failure = {};
    s.shop.sync(s.market);
    QCOMPARE(s.shop.accountRow(s.market).state, AccountState::Ok);
}

// An address that changes at night is on no list in the morning: the owner must see which one to add.
void TestRunFailures::theAddressRefusedLastIsNamed()
{
    PagedShop s;
    QString address = u"203.0.113.7"_s;
    s.market.failure = [&address](FakeRequest::Kind) {
        return makeError(ErrorCode::Unauthorized, u"refuses "_s + address);
    };
    s.shop.sync(s.market);
    address = u"203.0.113.8"_s;
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"account"_s), 1);
    const auto told = s.shop.database().value<QString>("SELECT detail FROM problems WHERE kind = 'account'");
    QCOMPARE(**told, u"refuses 203.0.113.8"_s);
    QCOMPARE(s.shop.accountRow(s.market).stateDetail, u"refuses 203.0.113.8"_s);
    s.market.failure = {}; // it was added
    s.shop.sync(s.market);
    QCOMPARE(s.shop.problems(u"account"_s), 0);
    QCOMPARE(s.shop.accountRow(s.market).state, AccountState::Ok);
}

void TestRunFailures::zeroIsSentWhileTheAccountCannotBeAsked()
{
    PagedShop s;
    s.shop.addStock(u"P0"_s, pcs(-5));
    s.shop.addStock(u"P1"_s, pcs(-1));
    s.market.failure = [](FakeRequest::Kind kind) -> std::optional<Error> {
        if (kind == FakeRequest::Kind::Check)
            return makeError(ErrorCode::Timeout, u"no answer"_s);
        return {};
    };
    QCOMPARE(s.shop.sync(s.market, {.only = u"orders"_s}).status, u"failed"_s);
    QVERIFY(s.market.writes().isEmpty());
    QCOMPARE(s.shop.sync(s.market).status, u"failed"_s);
    QCOMPARE(s.market.shown(u"P0"_s), pcs(0));
    QCOMPARE(s.market.shown(u"P1"_s), pcs(5)); // the orders were not read
}

void TestRunFailures::anEmptyAnswerEndsNothing_data()
{
    QTest::addColumn<bool>("goneAtZero");
    QTest::newRow("where zero is shown") << false;
    QTest::newRow("where zero takes a listing away") << true;
}

// Neither what waits for the first link nor what is never sent to.
void TestRunFailures::anEmptyAnswerEndsNothing()
{
    QFETCH(const bool, goneAtZero);
    FakeShop shop;
    FakeMarket &unlinked = shop.open({.id = u"unlinked"_s, .goneAtZero = goneAtZero}, {}, FirstLink::Unread);
    FakeMarket &doubled = shop.open({.id = u"doubled"_s, .goneAtZero = goneAtZero});
    unlinked.list({.sku = u"A"_s, .quantity = pcs(2)});
    doubled.list({.sku = u"B"_s, .quantity = pcs(5)});
    doubled.list({.sku = u"B"_s, .quantity = pcs(9), .key = u"other"_s});
    for (FakeMarket *market : shop.markets()) {
        shop.sync(*market);
        const auto listings = market->listings();
        for (const auto &[id, listing] : listings)
            market->remove(id);
        shop.sync(*market);
        for (const auto &[id, listing] : listings) {
            const auto row = shop.context().listings.findByExternal(shop.account(*market), id);
            QCOMPARE((*row)->status, ListingStatus::Active);
            QCOMPARE((*row)->remoteQuantity, listing.quantity);
        }
    }
}

void TestRunFailures::aStorageFailureInTheMiddleLeavesNothingHalfDone()
{
    PagedShop s;
    s.market.sell(s.ids.at(0), pcs(2));
    s.market.edit(s.ids.at(1), Field::Title, u"Changed"_s);
    // For SQLite a value that is refused: each item fails for itself, and none of them half.
    QVERIFY(s.shop.database().execute("CREATE TEMP TRIGGER full BEFORE UPDATE ON products BEGIN "
                                      "SELECT raise(ABORT, 'database or disk is full'); END"));
    const RunRow run = s.shop.sync(s.market);
    QVERIFY(run.status == u"failed"_s || run.status == u"partial"_s);
    QCOMPARE(s.shop.onHand(u"P0"_s), pcs(5));
    QCOMPARE(s.shop.brokenInvariant(), QString());
    QVERIFY(!s.shop.database().inTransaction());
    QVERIFY(s.shop.database().execute("DROP TRIGGER full"));
    QVERIFY(s.shop.settle());
    QCOMPARE(s.shop.onHand(u"P0"_s), pcs(3));
    QCOMPARE(s.shop.product(u"P1"_s).title, u"Changed"_s);
    QCOMPARE(s.shop.difference(), QString());
}

// The disk is full with the last row of the page, which is the run's own: only that says where to go on.
void TestRunFailures::aPageThatWasNotSavedIsReadAgain()
{
    PagedShop s;
    s.market.edit(s.ids.at(3), Field::Title, u"Changed"_s); // on the second of three pages
    QVERIFY(s.shop.database().execute("CREATE TEMP TRIGGER full BEFORE UPDATE ON runs "
                                      "WHEN new.status = 'running' AND new.pages = 2 BEGIN "
                                      "SELECT raise(ABORT, 'database or disk is full'); END"));
    const RunRow cut = s.shop.sync(s.market);
    QCOMPARE(cut.status, u"failed"_s);
    QCOMPARE(cut.counters.pages, 1);
    QCOMPARE(cut.counters.processed, 2);
    QCOMPARE(cut.counters.updated, 0);
    QVERIFY(s.shop.database().execute("DROP TRIGGER full"));
    const RunRow run = s.shop.sync(s.market);
    QCOMPARE(run.resumedFrom, cut.id);
    QCOMPARE(run.counters.processed, 3);
    QCOMPARE(s.shop.product(u"P3"_s).title, u"Changed"_s);
}

void TestRunFailures::ordersThatWereNotSavedAreNotCounted()
{
    PagedShop s;
    s.market.sell(s.ids.at(0), pcs(1));
    s.market.sell(s.ids.at(1), pcs(1));
    QVERIFY(s.shop.database().execute("CREATE TEMP TRIGGER full BEFORE UPDATE ON accounts "
                                      "WHEN new.order_cursor <> old.order_cursor BEGIN "
                                      "SELECT raise(ABORT, 'database or disk is full'); END"));
    const RunRow cut = s.shop.sync(s.market);
    QCOMPARE(cut.counters.orders, 0);
    QCOMPARE(cut.counters.movements, 0);
    QCOMPARE(cut.status, u"failed"_s);
    QVERIFY(s.shop.database().execute("DROP TRIGGER full"));
    QCOMPARE(s.shop.sync(s.market).counters.orders, 2);
    QCOMPARE(s.shop.onHand(u"P0"_s), pcs(4));
    QCOMPARE(s.shop.onHand(u"P1"_s), pcs(4));
}

void TestRunFailures::settingsThatWereNotSavedAreNotGoneBy()
{
    PagedShop s;
    EngineContext &context = s.shop.context();
    const AccountId account = s.shop.account(s.market);
    const Status stored = s.shop.engine().transact([&]() -> Status {
        TRY(context.accounts.setSetting(account, u"stop_at"_s, u"3"_s));
        context.forgetPolicies();
        TRY_ASSIGN(const AccountPolicy policy, context.policy(account));
        return makeError(ErrorCode::Storage, u"database or disk is full"_s, policy.name);
    });
    QVERIFY(!stored);
    QVERIFY(!context.policy(account)->quantityRule.stopAt);
}

QTEST_GUILESS_MAIN(TestRunFailures)
#include "tst_run_failures.moc"
