// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/catalogue_queries.h"
#include "models/store/dashboard_queries.h"
#include "models/store/kept_changes.h"
#include "models/store/listing_queries.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// What the signs of a row say, and that figures and filters say the same.
class TestCatalogueMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTakeTheMostUrgent_data();
    void marksTakeTheMostUrgent();
    void figureFilterAndRowsAreOneRule();
};

namespace {

// One product and one listing of it, in every state that a listing can be in, some with what is open about it.
void fillWithEveryState(SmallShop &shop)
{
    const AccountId on = shop.account(u"On"_s);
    const AccountId off = shop.account(u"Off"_s);
    const AccountId signedOut = shop.account(u"Signed out"_s);
    OK(shop.db.run("UPDATE accounts SET enabled = 0 WHERE id = ?", off));
    OK(shop.db.run("UPDATE accounts SET state = 'unauthorized' WHERE id = ?", signedOut));
    const QList<std::function<void(ListingId, AccountId, ListingRow &)>> openThings{
        [](ListingId, AccountId, ListingRow &) {},
        [&](ListingId id, AccountId, ListingRow &) {
            SmallShop::must(RunRepository(shop.db).saveConflict({.listing = id, .field = Field::Title}));
        },
        [&](ListingId id, AccountId, ListingRow &) {
            SmallShop::must(KeptChanges(shop.db).keep({.listing = id, .field = u"price"_s}, SmallShop::now));
        },
        [&](ListingId id, AccountId, ListingRow &) {
            SmallShop::must(KeptChanges(shop.db).keep({.listing = id, .direction = Direction::In, .field = u"price"_s},
                                                      SmallShop::now));
        },
        [](ListingId, AccountId, ListingRow &row) { row.inDoubt = true; },
        [](ListingId, AccountId, ListingRow &row) {
            row.possible = {Quantity::pieces(1), Quantity::pieces(2)};
        }};
    const QStringList severities{{}, u"hint"_s, u"warning"_s, u"error"_s, u"urgent"_s};
    const auto add = [&](const ListingRow &state, qsizetype open, const QString &severity) {
        const QString name =
            QString::number(SmallShop::must(shop.db.value<qint64>("SELECT max(id) FROM products")).value_or(0));
        ListingRow row = state;
        row.product = SmallShop::must(ProductRepository(shop.db).insert({.sku = name, .title = name}));
        row.externalId = name;
        row.id = SmallShop::must(ListingRepository(shop.db).insert(row));
        if (!severity.isEmpty())
            SmallShop::must(RunRepository(shop.db).report({.kind = u"item"_s,
                                                           .severity = severity,
                                                           .code = u"x"_s,
                                                           .fingerprint = name,
                                                           .account = row.account,
                                                           .listing = row.id,
                                                           .product = row.product}));
        openThings[open](row.id, row.account, row);
        SmallShop::must(ListingRepository(shop.db).update(row));
    };
    shop.write([&] {
        for (const AccountId account : {on, off, signedOut})
            for (const LinkState link : {LinkState::Linked, LinkState::Duplicate})
                for (int status = 0; status <= int(ListingStatus::Creating); ++status)
                    for (int trust = 0; trust <= int(Trust::Unexplained); ++trust)
                        for (const Dirt dirt : {Dirt::Clean, Dirt::Price}) {
                            const ListingRow row{.account = account,
                                                 .link = link,
                                                 .status = ListingStatus(status),
                                                 .trust = Trust(trust),
                                                 .dirty = dirt};
                            for (qsizetype open = 0; open < openThings.size(); ++open)
                                add(row, open, {});
                            for (const QString &severity : severities)
                                add(row, 0, severity);
                        }
    });
}

} // namespace

void TestCatalogueMarks::marksTakeTheMostUrgent_data()
{
    QTest::addColumn<ListingState>("state");
    QTest::addColumn<ListingMark>("mark");
    QTest::newRow("nothing open") << ListingState{} << ListingMark::Agreed;
    QTest::newRow("ended at zero is in agreement")
        << ListingState{.status = ListingStatus::Ended} << ListingMark::Agreed;
    QTest::newRow("to be sent") << ListingState{.dirty = Dirt::Text} << ListingMark::Waiting;
    QTest::newRow("sent, not confirmed") << ListingState{.trust = Trust::InFlight} << ListingMark::Waiting;
    QTest::newRow("being created") << ListingState{.status = ListingStatus::Creating} << ListingMark::Waiting;
    QTest::newRow("account off") << ListingState{.dirty = Dirt::Text, .accountEnabled = false}
                                 << ListingMark::NotChecked;
    QTest::newRow("sign-in expired, quantities unexplained meanwhile")
        << ListingState{.trust = Trust::Unexplained, .accountSignedIn = false} << ListingMark::NotChecked;
    QTest::newRow("dropped with no order") << ListingState{.trust = Trust::Unexplained} << ListingMark::Warning;
    QTest::newRow("missing there, and to be sent")
        << ListingState{.status = ListingStatus::Missing, .dirty = Dirt::Zero} << ListingMark::Warning;
    QTest::newRow("conflict before a warning")
        << ListingState{.conflicts = 1, .problem = Severity::Warning} << ListingMark::Conflict;
    QTest::newRow("error before a conflict")
        << ListingState{.conflicts = 2, .problem = Severity::Error} << ListingMark::Error;
    QTest::newRow("oversold before all") << ListingState{.accountEnabled = false, .problem = Severity::Urgent}
                                         << ListingMark::Urgent;
    QTest::newRow("switched off there is no disagreement")
        << ListingState{.status = ListingStatus::Inactive} << ListingMark::Agreed;
    QTest::newRow("a duplicate is never sent") << ListingState{.link = LinkState::Duplicate} << ListingMark::Warning;
    QTest::newRow("a duplicate on an account that is off")
        << ListingState{.link = LinkState::Duplicate, .accountEnabled = false} << ListingMark::NotChecked;
    QTest::newRow("a hint changes nothing") << ListingState{.problem = Severity::Hint} << ListingMark::Agreed;
}

void TestCatalogueMarks::marksTakeTheMostUrgent()
{
    QFETCH(ListingState, state);
    QFETCH(ListingMark, mark);
    QCOMPARE(markOf(state), mark);
}

// The figure of the dashboard, the filter behind it and the signs of the rows can never tell different things.
void TestCatalogueMarks::figureFilterAndRowsAreOneRule()
{
    SmallShop shop;
    fillWithEveryState(shop);
    CatalogueQueries queries(shop.db);
    const auto all = queries.index({}, {});
    OK(all);
    QCOMPARE(all->ids.size(), 3 * 2 * 5 * 3 * 2 * 11);
    std::vector<ProductId> lacking;
    qint64 counted = 0;
    for (qsizetype at = 0; at < all->ids.size(); at += 100) {
        const auto rows = queries.rows(all->ids.part(at, 100));
        OK(rows);
        for (const CatalogueRow &row : *rows) {
            counted += row.marks.size();
            if (!row.marks.isEmpty() && row.marks.first().mark != ListingMark::Agreed)
                lacking.push_back(row.id);
        }
    }
    const auto filtered = queries.index({.filter = {.agreement = Agreement::Lacking}}, {});
    OK(filtered);
    QVERIFY(filtered->ids.all() == lacking);
    const auto figures = DashboardQueries(shop.db).figures(SmallShop::now, QTimeZone::utc());
    OK(figures);
    QCOMPARE(figures->listings, counted);
    QCOMPARE(figures->listings - figures->agreed, qint64(lacking.size()));
    QVERIFY(figures->agreed > 0);
    const auto seen = ListingQueries(shop.db).ofProduct(lacking.front());
    OK(seen);
    QVERIFY(seen->first().mark != ListingMark::Agreed); // and the product's own listings say the same
}

QTEST_GUILESS_MAIN(TestCatalogueMarks)
#include "tst_catalogue_marks.moc"
