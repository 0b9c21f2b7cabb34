// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_repository.h"
#include "models/store/retention.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {
constexpr UtcMs day = 24LL * 3600 * 1000;
constexpr UtcMs now = SmallShop::now;
const QByteArray salt(32, 's');
} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void logsGoAndWhatIsOpenStays();
    void ledgerAndOrdersStay();
    void everyAccountKeepsItsNewestRuns();
    void worksInSmallSteps();
    void buyersAreHashedAndTheirDetailsEmptied();
    void aShopFromBeforeThereWereReturnsIsClearedToo();
    void noByteOfABuyerIsLeft();
    void expiredBuyersAreNotReadInAgain();
    void hashesTellBuyersApartAndNothingElse();
    void noHashWithoutASalt();
    void saltIsMadeOnceAndPrivate();
    void eventsGoByStateAndAge();
    void quarantineIsBounded();

private:
    qint64 count(const char *table, const char *where = "true")
    {
        std::string sql = "SELECT count(*) FROM ";
        sql.append(table).append(" WHERE ").append(where);
        return SmallShop::must(m_shop->db.value<qint64>(sql)).value();
    }
    RunId run(AccountId account, UtcMs startedAt, const QString &status)
    {
        RunId id;
        m_shop->write([&] {
            RunRepository runs(m_shop->db);
            RunRow row{.account = account, .startedAt = startedAt};
            row.id = id = SmallShop::must(runs.insertRun(row));
            row.status = status;
            SmallShop::must(runs.updateRun(row));
        });
        return id;
    }
    void expireAll(UtcMs before)
    {
        for (std::int64_t done = 1; done > 0;)
            done = SmallShop::must(expireLogs(m_shop->db, before, 1000));
    }
    OrderId order(const QString &externalId, const QString &buyer, UtcMs placedAt)
    {
        OrderId id;
        m_shop->write([&] {
            id = SmallShop::must(OrderRepository(m_shop->db)
                                     .save(m_account,
                                           {.externalId = externalId,
                                            .state = u"sent"_s,
                                            .placedAt = placedAt,
                                            .buyerName = buyer,
                                            .details = {{u"address"_s, u"Strada Lalelelor 7, "_s + buyer}}},
                                           placedAt > 0 ? placedAt : now));
        });
        return id;
    }
    QString buyerOf(OrderId id)
    {
        return SmallShop::must(m_shop->db.value<QString>("SELECT buyer FROM orders WHERE id = ?", id)).value();
    }

    std::unique_ptr<SmallShop> m_shop;
    AccountId m_account;
    ListingId m_listing;
};

void TestRetention::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_account = m_shop->account(u"Cards"_s);
    m_listing = m_shop->listing(m_account, u"c1"_s, m_shop->product(u"CS-1"_s, u"Drake"_s, 3));
}

void TestRetention::logsGoAndWhatIsOpenStays()
{
    SmallShop &shop = *m_shop;
    const UtcMs old = now - 31 * day;
    const UtcMs young = now - 29 * day;
    for (const UtcMs at : {old, young}) {
        shop.write([&] {
            RunRepository runs(shop.db);
            SmallShop::must(
                RequestRepository(shop.db).add({{.at = at, .account = m_account, .method = u"GET"_s, .path = u"/"_s}}));
            SmallShop::must(runs.log({.at = at, .product = ProductId{1}, .field = u"title"_s, .cause = u"manual"_s}));
            for (const DeliveryState state : {DeliveryState::Confirmed, DeliveryState::InDoubt}) {
                DeliveryRow row{.account = m_account, .listing = m_listing, .kind = u"update"_s, .recordedAt = at};
                row.id = SmallShop::must(runs.insertDelivery(row));
                row.state = state;
                SmallShop::must(runs.updateDelivery(row));
            }
            const PlanId plan =
                SmallShop::must(runs.insertPlan({.account = m_account, .kind = u"dry_run"_s, .createdAt = at}));
            SmallShop::must(
                runs.insertPlanItem({.plan = plan, .item = u"x"_s, .kind = u"field"_s, .direction = u"in"_s}));
            SmallShop::must(runs.settlePlan(plan, u"discarded"_s, at));
            SmallShop::must(runs.insertPlan({.account = m_account, .kind = u"guard"_s, .createdAt = at}));
        });
        const ConflictId conflict = shop.conflict(m_listing, Field::Price, at);
        const ProblemId resolved = shop.problem({.firstAt = at, .lastAt = at});
        const ProblemId dismissed = shop.problem({.firstAt = at, .lastAt = at});
        shop.problem({.firstAt = at, .lastAt = at});
        shop.write([&] {
            RunRepository runs(shop.db);
            SmallShop::must(runs.settleConflict(conflict, u"resolved"_s, u"local"_s, {}, at));
            SmallShop::must(runs.settleProblem(resolved, u"resolved"_s, at));
            SmallShop::must(runs.settleProblem(dismissed, u"dismissed"_s, at));
        });
    }
    shop.conflict(m_listing, Field::Title, old);
    expireAll(now - 30 * day);
    QCOMPARE(count("requests"), 1);
    QCOMPARE(count("change_log"), 1);
    QCOMPARE(count("deliveries", "state = 'confirmed'"), 1);
    QCOMPARE(count("deliveries", "state = 'in_doubt'"), 2); // still to be settled, however old
    QCOMPARE(count("conflicts", "state = 'resolved'"), 1);
    QCOMPARE(count("conflicts", "state = 'open'"), 1);
    QCOMPARE(count("problems", "state = 'resolved'"), 1);
    QCOMPARE(count("problems", "state = 'dismissed'"), 1);
    QCOMPARE(count("problems", "state = 'open'"), 2);
    QCOMPARE(count("plans", "state = 'discarded'"), 1);
    QCOMPARE(count("plans", "state = 'open'"), 2);
    QCOMPARE(count("plan_rows"), 1);
}

void TestRetention::ledgerAndOrdersStay()
{
    order(u"1"_s, u"Ana"_s, now - 400 * day);
    expireAll(now + 400 * day);
    OK(expirePersonalData(m_shop->db, now + 400 * day, salt, 1000));
    QCOMPARE(count("movements"), 1);
    QCOMPARE(count("orders"), 1);
    QCOMPARE(count("listings"), 1);
    QCOMPARE(count("products"), 1);
}

void TestRetention::everyAccountKeepsItsNewestRuns()
{
    const AccountId quiet = m_shop->account(u"Quiet"_s);
    run(m_account, now - 50 * day, u"completed"_s);
    const RunId read = run(m_account, now - 45 * day, u"partial"_s);
    run(m_account, now - 41 * day, u"cancelled"_s);
    const RunId newest = run(m_account, now - 40 * day, u"failed"_s);
    const RunId lastOfQuiet = run(quiet, now - 90 * day, u"completed"_s);
    const RunId hanging = run(quiet, now - 95 * day, u"running"_s);
    expireAll(now - 30 * day);
    const auto left =
        m_shop->db.rows("SELECT id FROM runs ORDER BY id", [](const Statement &s) { return s.get<RunId>(0); });
    OK(left);
    QCOMPARE(*left, (QList<RunId>{read, newest, lastOfQuiet, hanging}));
    QCOMPARE(*expireLogs(m_shop->db, now - 30 * day, 1000), 0);
}

void TestRetention::worksInSmallSteps()
{
    m_shop->write([&] {
        for (int n = 0; n < 25; ++n)
            SmallShop::must(
                RunRepository(m_shop->db).log({.at = now - 40 * day, .field = u"x"_s, .cause = u"manual"_s}));
    });
    QCOMPARE(*expireLogs(m_shop->db, now - 30 * day, 10), 10);
    QCOMPARE(count("change_log"), 15);
    QCOMPARE(*expireLogs(m_shop->db, now - 30 * day, 10), 10);
    QCOMPARE(*expireLogs(m_shop->db, now - 30 * day, 10), 5);
    QCOMPARE(*expireLogs(m_shop->db, now - 30 * day, 10), 0);
}

void TestRetention::buyersAreHashedAndTheirDetailsEmptied()
{
    const OrderId old = order(u"1"_s, u"Ana Popescu"_s, now - 91 * day);
    const OrderId sameBuyer = order(u"2"_s, u" ana  POPESCU"_s, now - 95 * day);
    const OrderId young = order(u"3"_s, u"Ana Popescu"_s, now - 89 * day);
    const OrderId undated = order(u"4"_s, u"Ion"_s, 0); // seen now
    const OrderId nameless = order(u"5"_s, QString(), now - 91 * day);
    m_shop->problem({.payload = u"{\"buyer\":\"Ana Popescu\"}"_s, .firstAt = now - 91 * day, .lastAt = now - 91 * day});
    m_shop->problem({.payload = u"young"_s, .firstAt = now, .lastAt = now});
    QCOMPARE(*expirePersonalData(m_shop->db, now - 90 * day, salt, 2), 2);
    QCOMPARE(*expirePersonalData(m_shop->db, now - 90 * day, salt, 1000), 2);
    QCOMPARE(*expirePersonalData(m_shop->db, now - 90 * day, salt, 1000), 0);
    QCOMPARE(buyerOf(old), hashedBuyer(u"Ana Popescu"_s, salt));
    QCOMPARE(buyerOf(sameBuyer), buyerOf(old)); // a returning buyer is still the same one
    QCOMPARE(buyerOf(young), u"Ana Popescu"_s);
    QCOMPARE(buyerOf(undated), u"Ion"_s);
    QCOMPARE(buyerOf(nameless), QString());
    QCOMPARE(count("orders", "buyer_details = '{}'"), 3);
    QCOMPARE(count("problems", "payload <> ''"), 1);
}

void TestRetention::aShopFromBeforeThereWereReturnsIsClearedToo() // an old backup
{
    const OrderId old = order(u"1"_s, u"Ana Popescu"_s, now - 91 * day);
    OK(m_shop->db.run("DROP TABLE returns"));
    QCOMPARE(*expirePersonalData(m_shop->db, now - 90 * day, salt, 1000), 1);
    QCOMPARE(buyerOf(old), hashedBuyer(u"Ana Popescu"_s, salt));
}

void TestRetention::noByteOfABuyerIsLeft()
{
    // Enough to fill pages, free them and move rows about; one row long enough for pages of its own.
    for (int n = 0; n < 200; ++n)
        order(QString::number(n), u"Kilgore Trout %1"_s.arg(n), now - 100 * day);
    order(u"long"_s, u"Kilgore Trout "_s + u"x"_s.repeated(20'000), now - 100 * day);
    const auto bytes = [&] {
        QByteArray all;
        for (const QString &name : {u"shop.db"_s, u"shop.db-wal"_s}) {
            QFile file(m_shop->folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    QVERIFY(bytes().contains("Kilgore"));
    QVERIFY(bytes().contains("Lalelelor"));
    for (std::int64_t done = 1; done > 0;)
        done = SmallShop::must(expirePersonalData(m_shop->db, now - 90 * day, salt, 50));
    OK(m_shop->db.checkpoint());
    QVERIFY(!bytes().contains("Kilgore"));
    QVERIFY(!bytes().contains("Lalelelor"));
    QVERIFY(bytes().contains("CS-1")); // the bytes of the right file
}

void TestRetention::expiredBuyersAreNotReadInAgain()
{
    const OrderId id = order(u"1"_s, u"Ana Popescu"_s, now - 91 * day);
    OK(expirePersonalData(m_shop->db, now - 90 * day, salt, 1000));
    QCOMPARE(order(u"1"_s, u"Ana Popescu"_s, now - 91 * day), id); // the marketplace tells it once more
    QCOMPARE(buyerOf(id), hashedBuyer(u"Ana Popescu"_s, salt));
    QCOMPARE(count("orders", "buyer_details = '{}'"), 1);
}

void TestRetention::hashesTellBuyersApartAndNothingElse()
{
    const QString hash = hashedBuyer(u"Ana Popescu"_s, salt);
    QCOMPARE(hash.size(), 17);
    QVERIFY(hash != hashedBuyer(u"Ana Popesco"_s, salt));
    QVERIFY(hash != hashedBuyer(u"Ana Popescu"_s, QByteArray(32, 't')));
    QCOMPARE(hashedBuyer(u"   "_s, salt), QString());
}

void TestRetention::noHashWithoutASalt()
{
    order(u"1"_s, u"Ana"_s, now - 91 * day);
    const auto refused = expirePersonalData(m_shop->db, now, QByteArray(), 1000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
}

void TestRetention::saltIsMadeOnceAndPrivate()
{
    const QString file = m_shop->folder.filePath(u"personal.salt"_s);
    const auto made = personalSalt(file);
    OK(made);
    QCOMPARE(made->size(), 32);
    QCOMPARE(*personalSalt(file), *made);
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    const QString second = m_shop->folder.filePath(u"other.salt"_s);
    QVERIFY(*personalSalt(second) != *made);
    QFile cut(file);
    QVERIFY(cut.open(QIODevice::ReadWrite) && cut.resize(5));
    cut.close();
    QCOMPARE(personalSalt(file)->size(), 32);
}

namespace {

Database inboxIn(const SmallShop &shop)
{
    const QString path = shop.folder.filePath(u"inbox.db"_s);
    Database inbox = SmallShop::must(Database::open({.path = path, .durability = Durability::Full}));
    SmallShop::must(migrate(inbox, Schema::Inbox, now, shop.folder.filePath(u"backups"_s)));
    return inbox;
}

void addEvent(Database &inbox, const QString &state, UtcMs receivedAt)
{
    SmallShop::must(inbox.run("INSERT INTO events (account_id, route, received_at, headers, body, verified, state) "
                              "VALUES (1, 'r', ?, '{}', ?, 1, ?)",
                              receivedAt, QByteArray("Kilgore Trout"), state));
}

QStringList statesIn(Database &inbox)
{
    return SmallShop::must(inbox.rows("SELECT state || CASE WHEN length(body) = 0 THEN ' without body' ELSE '' END "
                                      "FROM events ORDER BY id",
                                      [](const Statement &s) { return s.text(0); }));
}

constexpr InboxRetention retention{
    .doneBefore = now - 30 * day, .quarantinedBefore = now - 14 * day, .personalBefore = now - 90 * day};

} // namespace

void TestRetention::eventsGoByStateAndAge()
{
    Database inbox = inboxIn(*m_shop);
    for (const UtcMs age : {91 * day, 31 * day, 29 * day, 1 * day}) {
        for (const char *state : {"done", "ignored", "discarded", "received", "failed", "dead"})
            addEvent(inbox, QLatin1String(state), now - age);
    }
    for (std::int64_t done = 1; done > 0;)
        done = SmallShop::must(expireEvents(inbox, retention, 7));
    const QStringList young{u"done"_s, u"ignored"_s, u"discarded"_s, u"received"_s, u"failed"_s, u"dead"_s};
    // Those of 91 days had no hope of being processed; their bodies go first and they themselves with the next round.
    QCOMPARE(statesIn(inbox), (QStringList{u"received"_s, u"failed"_s, u"dead"_s} + young + young));
}

void TestRetention::quarantineIsBounded()
{
    Database inbox = inboxIn(*m_shop);
    addEvent(inbox, u"quarantined"_s, now - 15 * day);
    for (int n = 0; n < 210; ++n)
        addEvent(inbox, u"quarantined"_s, now - 13 * day + n);
    for (std::int64_t done = 1; done > 0;)
        done = SmallShop::must(expireEvents(inbox, retention, 50));
    QCOMPARE(statesIn(inbox).size(), 200);
    QCOMPARE(**inbox.value<qint64>("SELECT min(received_at) FROM events"), now - 13 * day + 10); // the oldest went
    OK(inbox.checkpoint());
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
