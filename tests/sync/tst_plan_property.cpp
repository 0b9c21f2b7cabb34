// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_scene.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr int scenes = 1000;
constexpr int partScenes = 150;
const QStringList notes{u"runs"_s, u"plans"_s, u"plan_rows"_s};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
    return *std::move(result);
}

// What a plan says, one change a line. What is found gone and made again is only seen as made.
QStringList promised(const QList<PlanItemRow> &rows)
{
    QSet<ListingId> remade;
    for (const PlanItemRow &row : rows) {
        if (row.kind == "create_listing"_L1)
            remade.insert(row.listing);
    }
    QStringList lines;
    for (const PlanItemRow &row : rows) {
        if (row.kind == "missing"_L1 && remade.contains(row.listing))
            continue;
        if (row.kind == "order"_L1)
            lines += u"order %1: %2 > %3"_s.arg(row.externalId, row.from, row.to);
        else if (row.kind == "conflict"_L1)
            lines += u"conflict %1 %2: %3 > %4"_s.arg(row.item, row.field, row.from, row.to);
        else if (row.field == "on_hand"_L1)
            lines += u"stock %1: %2 > %3 %4"_s.arg(row.item, row.from, row.to, row.reason);
        else if (row.kind == "missing"_L1)
            lines += u"gone %1"_s.arg(row.externalId);
        else if (row.kind == "link"_L1 || row.kind == "create_product"_L1)
            lines += u"%1 %2: %3"_s.arg(row.field, row.externalId, row.to);
        else if (row.kind == "create_listing"_L1)
            lines += u"make %1: quantity %2"_s.arg(row.item, row.to);
        else if (row.direction == "out"_L1 && row.reason != "first_link"_L1)
            lines += u"send %1 %2: %3"_s.arg(row.item, row.parent ? u"new "_s + row.field : row.field, row.to);
        else if (row.direction == "in"_L1 && row.kind == "quantity"_L1)
            lines += u"edit %1 by %2"_s.arg(row.item, quantityText(*parseQuantity(row.to) - *parseQuantity(row.from)));
        else if (row.direction == "in"_L1)
            lines += u"take %1 %2: %3 > %4"_s.arg(row.item, row.field, row.from, row.to);
    }
    lines.sort();
    return lines;
}

// What a run did, out of everything but the plan: the requests the marketplace got, the change log, the ledger, the
// orders and conflicts as they were before and are now.
class Witness
{
public:
    Witness(FakeShop &shop, FakeMarket &market)
        : m_shop(shop)
        , m_market(market)
        , m_orders(orderStates())
        , m_gone(goneListings())
    {
        market.requests.clear();
    }

    QStringList made(RunId run)
    {
        QStringList lines = writes() + changes(run) + movements(run) + edits(run) + conflicts(run);
        const auto orders = orderStates();
        for (auto it = orders.begin(); it != orders.end(); ++it) {
            if (m_orders.value(it.key()) != it.value() || touched(run, it.key()))
                lines += u"order %1: %2 > %3"_s.arg(it.key(), m_orders.value(it.key()), it.value());
        }
        const auto gone = goneListings();
        for (const QString &id : gone) {
            if (!m_gone.contains(id))
                lines += u"gone %1"_s.arg(id);
        }
        lines.removeAll(QString());
        lines.sort();
        return lines;
    }

private:
    QMap<QString, QString> orderStates() const
    {
        QMap<QString, QString> states;
        const auto rows = must(m_shop.database().rows(
            "SELECT external_id, state FROM orders WHERE account_id = ?",
            [](const Statement &s) { return std::pair(s.text(0), s.text(1)); }, m_shop.account(m_market)));
        for (const auto &[id, state] : rows)
            states.insert(id, state);
        return states;
    }

    bool touched(RunId run, const QString &order) const
    {
        return must(m_shop.database().value<int>(
                        "SELECT 1 FROM movements m JOIN order_lines l ON l.id = m.order_line_id "
                        "JOIN orders o ON o.id = l.order_id WHERE m.run_id = ? AND "
                        "o.external_id = ? AND m.key NOT LIKE '%:link' LIMIT 1",
                        run, order))
            .has_value();
    }

    // A listing that was sent to zero, and one that was linked while it is away, were not found gone.
    QStringList goneListings() const
    {
        return must(m_shop.database().rows(
            "SELECT l.external_id FROM listings l WHERE l.account_id = ? AND l.status IN ('missing', 'ended') "
            "AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.listing_id = l.id AND d.kind = 'end' "
            "AND d.state = 'confirmed')",
            [](const Statement &s) { return s.text(0); }, m_shop.account(m_market)));
    }

    QString skuOf(const QString &externalId) const
    {
        return must(m_shop.database().value<QString>(
                        "SELECT p.sku FROM listings l JOIN products p ON p.id = l.product_id "
                        "WHERE l.account_id = ? AND l.external_id = ?",
                        m_shop.account(m_market), externalId))
            .value_or(externalId);
    }

    QStringList writes() const
    {
        QStringList lines;
        for (const FakeRequest &write : m_market.writes()) {
            const bool isNew = write.change == ChangeKind::Create;
            const QString sku = isNew ? write.sku : skuOf(write.externalId);
            if (isNew)
                lines += u"make %1: quantity %2"_s.arg(sku, quantityText(write.quantity.value_or(Quantity{})));
            else if (write.quantity)
                lines += u"send %1 quantity: %2"_s.arg(sku, quantityText(*write.quantity));
            for (auto it = write.fields.begin(); it != write.fields.end(); ++it)
                lines +=
                    u"send %1 %2: %3"_s.arg(sku, (isNew ? u"new "_s : QString()) + fieldName(it.key()), it.value());
        }
        return lines;
    }

    QStringList changes(RunId run) const
    {
        QStringList lines;
        const auto rows = must(m_shop.context().runs.changesOf(run, 0, 10000));
        for (const ChangeRow &row : rows) {
            const auto product = must(m_shop.context().products.find(row.product));
            const auto listing = must(m_shop.context().listings.find(row.listing));
            const QString sku = product ? product->sku : QString();
            if (row.field == "created"_L1 || row.field == "link"_L1)
                lines += u"%1 %2: %3"_s.arg(row.field, listing->externalId, sku);
            else if (row.field == "external_id"_L1)
                lines += u"external_id %1: %1"_s.arg(row.now.value_or(QString()));
            else
                lines += u"take %1 %2: %3 > %4"_s.arg(sku, row.field, row.old.value_or(QString()),
                                                      row.now.value_or(QString()));
        }
        return lines;
    }

    QStringList movements(RunId run) const
    {
        return must(m_shop.database().rows(
            "SELECT m.cause, p.sku, m.balance_milli - m.delta_milli, m.balance_milli, m.listing_id FROM movements m "
            "JOIN products p ON p.id = m.product_id WHERE m.run_id = ?",
            [this](const Statement &s) {
                const Quantity before{s.int64(2)};
                const Quantity after{s.int64(3)};
                if (s.text(0) != "remote_edit"_L1)
                    return u"stock %1: %2 > %3 %4"_s.arg(s.text(1), quantityText(before), quantityText(after),
                                                         s.text(0));
                return QString();
            },
            run));
    }

    // A movement stops at zero; what it would have taken beyond is reported as missing.
    QStringList edits(RunId run) const
    {
        return must(m_shop.database().rows(
            "SELECT p.sku, l.units, sum(e.delta) FROM (SELECT listing_id, delta_milli AS delta FROM movements "
            "WHERE run_id = ?1 AND cause = 'remote_edit' UNION ALL SELECT listing_id, "
            "-1000 * json_extract(arguments, '$.missing') FROM problems WHERE run_id = ?1 AND kind = 'oversell' "
            "AND order_id IS NULL) e JOIN listings l ON l.id = e.listing_id JOIN products p ON p.id = l.product_id "
            "GROUP BY l.id",
            [](const Statement &s) {
                return u"edit %1 by %2"_s.arg(s.text(0), quantityText(Quantity{s.int64(2) / s.int64(1)}));
            },
            run));
    }

    QStringList conflicts(RunId run) const
    {
        QStringList lines;
        const auto open = must(m_shop.context().runs.openConflictsOfRun(run, {}, 1000));
        for (const ConflictRow &row : open) {
            const auto listing = must(m_shop.context().listings.find(row.listing));
            lines += u"conflict %1 %2: %3 > %4"_s.arg(must(m_shop.context().products.find(listing->product))->sku,
                                                      fieldName(row.field), row.local, row.remote);
        }
        return lines;
    }

    FakeShop &m_shop;
    FakeMarket &m_market;
    QMap<QString, QString> m_orders;
    QStringList m_gone;
};

} // namespace

// The preview is what applying it then does, over random states of a shop.
class TestPlanProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholePlanIsWhatIsMade();
    void onlyTickedRowsAreMade();
    void whatMovedMeanwhileIsSaidAndNotOverwritten();
};

namespace {

// A dry run of the market, and its plan; none where nothing would change.
PlanId previewOf(FakeShop &shop, FakeMarket &market)
{
    const RunRow dry = shop.sync(market, {.mode = u"full"_s, .dryRun = true});
    if (dry.status != "completed"_L1)
        qFatal("the dry run ended %s: %s", qUtf8Printable(dry.status), qUtf8Printable(dry.errorDetail));
    for (const PlanRow &open : shop.openPlans(market)) {
        if (open.run == dry.id)
            return open.id;
    }
    if (!dry.notes.contains(u"preview_empty"_s))
        qFatal("the dry run left no plan");
    return {};
}

QList<PlanItemRow> tickable(const QList<PlanItemRow> &rows)
{
    QList<PlanItemRow> result;
    for (const PlanItemRow &row : rows) {
        if (!row.parent && row.kind != "conflict"_L1)
            result.append(row);
    }
    return result;
}

// The rows that were ticked, with what comes along.
QList<PlanItemRow> chosenOf(const QList<PlanItemRow> &rows, const QSet<PlanRowId> &ticked)
{
    QList<PlanItemRow> result;
    for (const PlanItemRow &row : rows) {
        if (ticked.contains(row.id) || ticked.contains(row.parent))
            result.append(row);
    }
    return result;
}

} // namespace

void TestPlanProperty::theWholePlanIsWhatIsMade()
{
    qsizetype lines = 0;
    for (int seed = 1; seed <= scenes; ++seed) {
        RandomScene scene(seed);
        FakeShop &shop = scene.shop();
        scene.disturb(scene.number(1, 12));
        FakeMarket &market = scene.any();
        const QStringList stored = storedRows(shop.database(), notes);
        const QStringList shown = shownRows(market);
        const RunRow dry = shop.sync(market, {.mode = u"full"_s, .dryRun = true});
        QVERIFY2(dry.status == "completed"_L1, qPrintable(u"seed %1: %2"_s.arg(seed).arg(dry.errorDetail)));
        QCOMPARE(storedRows(shop.database(), notes), stored);
        QCOMPARE(shownRows(market), shown);
        PlanId plan;
        for (const PlanRow &open : shop.openPlans(market))
            plan = open.run == dry.id ? open.id : plan;
        QCOMPARE(bool(plan), !dry.notes.contains(u"preview_empty"_s));
        if (!plan)
            continue;

        const QStringList expected = promised(shop.planRows(plan));
        Witness witness(shop, market);
        const RunRow run = shop.applyPlan(market, plan);
        const QStringList made = witness.made(run.id);
        if (made != expected) {
            qWarning("seed %d (%s)\npromised:\n  %s\nmade:\n  %s", seed, qPrintable(market.options().id),
                     qPrintable(expected.join(u"\n  "_s)), qPrintable(made.join(u"\n  "_s)));
            for (const PlanItemRow &row : shop.planRows(plan)) {
                if (row.state != "applied"_L1)
                    qWarning("%s %s %s>%s: %s (%s %s)", qPrintable(row.item), qPrintable(row.field),
                             qPrintable(row.from), qPrintable(row.to), qPrintable(row.state), qPrintable(row.outcome),
                             qPrintable(row.found));
            }
            QFAIL("the plan was not what was made");
        }
        lines += made.size();
        for (const PlanItemRow &row : shop.planRows(plan)) {
            // An empty shop is read as an answer not to be trusted, so that what is gone there is still written to.
            const bool isRefused = row.state == "failed"_L1 && market.listings().empty();
            if (row.state != "applied"_L1 && !isRefused) {
                qWarning("%s", qPrintable(expected.join(u'\n')));
                QFAIL(qPrintable(u"seed %1: row %2 %3 %4 is %5 (%6 %7)"_s.arg(seed).arg(
                    row.kind, row.item, row.field, row.state, row.outcome, row.found)));
            }
        }
        QCOMPARE(shop.brokenInvariant(), QString());
    }
    QVERIFY2(lines > scenes * 3, qPrintable(QString::number(lines))); // the states were worth it
}

// A part of the plan: fields and quantities sent and taken are just the ticked ones, and nothing else happens to either
// side. Orders that the plan lists and nobody ticked are left alone as a whole.
void TestPlanProperty::onlyTickedRowsAreMade()
{
    qsizetype lines = 0;
    for (int seed = 1; seed <= partScenes; ++seed) {
        RandomScene scene(quint64(seed) + 500'000);
        FakeShop &shop = scene.shop();
        scene.disturb(scene.number(2, 12));
        FakeMarket &market = scene.any();
        const PlanId plan = previewOf(shop, market);
        if (!plan)
            continue;
        const auto rows = shop.planRows(plan);
        QSet<PlanRowId> ticked;
        QList<PlanRowId> only;
        for (const PlanItemRow &row : tickable(rows)) {
            if (scene.chance(0.5)) {
                ticked.insert(row.id);
                only.append(row.id);
            }
        }
        if (only.isEmpty())
            continue;
        const QStringList allowed = promised(chosenOf(rows, ticked));
        Witness witness(shop, market);
        const RunRow run = shop.applyPlan(market, plan, only);
        QVERIFY2(run.status != "failed"_L1, qPrintable(u"seed %1: %2"_s.arg(seed).arg(run.errorDetail)));
        const QStringList made = witness.made(run.id);
        QStringList left;
        for (const PlanItemRow &row : rows) {
            if (row.kind == "order"_L1 && !ticked.contains(row.id))
                left += u"order %1:"_s.arg(row.externalId);
        }
        for (const QString &line : made) {
            for (const QString &order : std::as_const(left))
                QVERIFY2(!line.startsWith(order), qPrintable(u"seed %1 applied %2"_s.arg(seed).arg(order)));
            // How much an order finds depends on the others; what conflicts is nobody's choice.
            const bool isFact = line.startsWith("conflict "_L1) || line.startsWith("order "_L1) ||
                                line.endsWith("order_hold"_L1) || line.endsWith("order_release"_L1);
            QVERIFY2(isFact || allowed.contains(line),
                     qPrintable(u"seed %1 made what nobody ticked: %2\nticked:\n  %3"_s.arg(seed).arg(
                         line, allowed.join(u"\n  "_s))));
        }
        for (const PlanItemRow &row : shop.planRows(plan)) {
            const bool wasTicked = ticked.contains(row.id);
            if (row.parent || row.kind == "conflict"_L1)
                continue;
            QVERIFY2(wasTicked || row.state == "open"_L1, qPrintable(row.state));
        }
        lines += made.size();
        QCOMPARE(shop.brokenInvariant(), QString());
    }
    QVERIFY2(lines > partScenes, qPrintable(QString::number(lines)));
}

// Between the dry run and its plan everything goes on. What the rows were made from holds, or they are stale with the
// value that stands there now, which is then still there.
void TestPlanProperty::whatMovedMeanwhileIsSaidAndNotOverwritten()
{
    int stale = 0;
    for (int seed = 1; seed <= partScenes; ++seed) {
        RandomScene scene(quint64(seed) + 900'000);
        FakeShop &shop = scene.shop();
        scene.disturb(scene.number(2, 10));
        FakeMarket &market = scene.any();
        const PlanId plan = previewOf(shop, market);
        if (!plan)
            continue;
        const QStringList allowed = promised(shop.planRows(plan));
        scene.disturb(scene.number(1, 8));
        market.requests.clear();
        shop.applyPlan(market, plan);
        for (const FakeRequest &write : market.writes()) {
            const auto row = must(shop.context().listings.findByExternal(shop.account(market), write.externalId));
            if (write.change != ChangeKind::Update || !row)
                continue;
            const QString sku = must(shop.context().products.find(row->product))->sku;
            for (auto it = write.fields.begin(); it != write.fields.end(); ++it) {
                const QString line = u"send %1 %2: %3"_s.arg(sku, fieldName(it.key()), it.value());
                QVERIFY2(allowed.contains(line), qPrintable(u"seed %1: %2"_s.arg(seed).arg(line)));
            }
        }
        for (const PlanItemRow &row : shop.planRows(plan)) {
            if (row.state != "stale"_L1 || row.kind != "field"_L1 || row.parent)
                continue;
            ++stale;
            const auto listing = must(shop.context().listings.find(row.listing));
            const auto field = fieldFromName(row.field);
            if (row.outcome != "moved"_L1 || !listing || !field || !market.listings().contains(listing->externalId))
                continue;
            // What nobody agreed to was written to neither side.
            const FakeListing &shown = market.listings().at(listing->externalId);
            if (row.direction == "out"_L1 && row.found != row.to)
                QVERIFY2(shown.fields.value(*field) != row.to || listing->base.value(*field) != row.to,
                         qPrintable(u"seed %1: %2 %3"_s.arg(seed).arg(row.item, row.field)));
        }
        QCOMPARE(shop.brokenInvariant(), QString());
    }
    QVERIFY2(stale > 10, qPrintable(QString::number(stale)));
}

QTEST_GUILESS_MAIN(TestPlanProperty)
#include "tst_plan_property.moc"
