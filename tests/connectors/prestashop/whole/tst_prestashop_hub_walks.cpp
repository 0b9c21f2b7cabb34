// SPDX-License-Identifier: GPL-3.0-or-later
// tst_prestashop_hub_walks: random lives of a hub. EVENSTOCK_HUB_WALKS and _SEED ask for more, or for one again.
#include "app/sandbox/random.h"
#include "models/store/statement.h"
#include "tests/connectors/prestashop/whole/hub_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

struct Thing {
    QString sku;
    QString id; // the same in all three shops
    QJsonObject named() const
    {
        return {{u"product"_s, id.section(u'-', 0, 0).toLongLong()},
                {u"attribute"_s, id.contains(u'-') ? id.section(u'-', 1).toLongLong() : 0}};
    }
};

const QList<Thing> things = {{u"HUB-0001"_s, u"1"_s}, {u"HUB-0002"_s, u"2"_s}, {u"HUB-0004-2"_s, u"4-2"_s}};

struct Sale {
    HubShop::Seat seat = HubShop::ClientA;
    int thing = 0;
    qint64 quantity = 0;
    QJsonValue order = {};
    bool isCancelled = false;
};

// Three shops that sell, cancel, are counted anew and break down, in any order, with the hub looking at them now and
// then. What is right is reckoned beside it.
class Walk
{
public:
    explicit Walk(quint64 seed)
        : m_chance(seed, "hub-walk")
    {
        for (const auto seat : {HubShop::Source, HubShop::ClientA, HubShop::ClientB})
            m_shop.full(seat);
        for (const Thing &thing : things)
            m_shop.addStock(thing.sku, 300);
        note(m_shop.settle());
        for (const Thing &thing : things)
            m_rightly.append(m_shop.onHand(thing.sku));
        m_shop.writes();
    }

    void step()
    {
        const auto dice = m_chance.below(100);
        if (dice < 30)
            sell(HubShop::Seat(m_chance.below(HubShop::seats)));
        else if (dice < 42)
            cancel();
        else if (dice < 50)
            count();
        else if (dice < 56)
            breakDown();
        else if (dice < 60)
            m_shop.site->control("DELETE", u"/faults"_s);
        else
            look(HubShop::Seat(m_chance.below(HubShop::seats)));
    }

    // What is wrong when everybody has been heard; empty = nothing.
    QString end()
    {
        note(m_shop.settle());
        note(m_shop.settle());
        for (int i = 0; i < things.size(); ++i) {
            qint64 right = m_rightly.at(i);
            for (const Sale &sale : m_sales)
                right -= sale.thing == i && !sale.isCancelled ? sale.quantity : 0;
            const qint64 here = m_shop.onHand(things.at(i).sku);
            if (here != right) {
                note(u"%1: %2 on hand, and %3 are right"_s.arg(things.at(i).sku).arg(here).arg(right));
                tellStory(i);
            }
            for (const auto seat : {HubShop::Source, HubShop::ClientA, HubShop::ClientB}) {
                const qint64 there = m_shop.shown(seat, things.at(i).id);
                if (there != right)
                    note(u"%1: shop %2 shows %3, and %4 are right"_s.arg(things.at(i).sku)
                             .arg(seat)
                             .arg(there)
                             .arg(right));
            }
        }
        countMirrors();
        return m_wrong.join(u"; "_s);
    }

private:
    // What happened to a thing, and what the ledger made of it.
    void tellStory(int thing)
    {
        const QStringList told = m_told.filter(things.at(thing).sku);
        const auto rows = must(m_shop.context().db.rows(
            "SELECT m.cause, m.delta_milli / 1000, coalesce(a.name, ''), m.note, m.at FROM movements m JOIN products p "
            "ON p.id = m.product_id LEFT JOIN accounts a ON a.id = m.account_id WHERE p.sku = ? ORDER BY m.id",
            [](const Statement &s) {
                return u"%1 %2 %3 %4 at %5"_s.arg(s.text(0))
                    .arg(s.int64(1))
                    .arg(s.text(2), s.text(3))
                    .arg(s.int64(4) % 100'000'000 / 1000);
            },
            things.at(thing).sku));
        for (const QString &line : told + rows) // a message of a test is cut
            qInfo("%s", qPrintable(line));
    }
    void tell(const QString &what)
    {
        m_told.append(u"%1 %2"_s.arg(m_shop.site.server().clock().now() % 100'000'000 / 1000).arg(what));
    }

    void note(const QString &wrong)
    {
        if (!wrong.isEmpty())
            m_wrong.append(wrong);
    }

    void look(HubShop::Seat seat)
    {
        const RunRow run = m_shop.sync(seat);
        for (const Thing &thing : things)
            tell(u"%1: shop %2 is synced: %3 %4"_s.arg(thing.sku).arg(seat).arg(run.status, run.errorDetail));
    }

    void sell(HubShop::Seat seat)
    {
        Sale sale{.seat = seat, .thing = int(m_chance.below(things.size())), .quantity = m_chance.between(1, 3)};
        QJsonObject what = things.at(sale.thing).named();
        what.insert(u"quantity"_s, sale.quantity);
        sale.order = m_shop.act(seat, u"sell"_s, what)["order"_L1];
        m_sales.append(sale);
        tell(u"%1: shop %2 sells %3 as order %4"_s.arg(things.at(sale.thing).sku)
                 .arg(seat)
                 .arg(sale.quantity)
                 .arg(sale.order.toInteger()));
    }

    void cancel()
    {
        QList<Sale *> open;
        for (Sale &sale : m_sales) {
            if (!sale.isCancelled)
                open.append(&sale);
        }
        if (open.isEmpty())
            return;
        Sale *sale = open.at(m_chance.below(open.size()));
        m_shop.act(sale->seat, u"cancel"_s, {{u"order"_s, sale->order}});
        sale->isCancelled = true;
        tell(u"%1: shop %2 cancels order %3"_s.arg(things.at(sale->thing).sku)
                 .arg(sale->seat)
                 .arg(sale->order.toInteger()));
    }

    // Goods arrive at the wholesaler's: what its shop shows is raised by far more than anybody buys. The hub has read
    // what was sold there before: of a sale and its cancellation that are both unread it cannot know whether they are
    // in the quantity that it saw last, and takes the nearer value (sync.md section 2).
    void count()
    {
        m_shop.site->control("DELETE", u"/faults"_s);
        look(HubShop::Source);
        const int which = int(m_chance.below(things.size()));
        const qint64 more = m_chance.between(20, 50);
        QJsonObject what = things.at(which).named();
        what.insert(u"stock"_s, m_shop.shown(HubShop::Source, things.at(which).id) + more);
        m_shop.act(HubShop::Source, u"edit"_s, what);
        m_rightly[which] += more;
        tell(u"%1: %2 pieces arrive"_s.arg(things.at(which).sku).arg(more));
    }

    void breakDown()
    {
        static const QStringList faults = {u"lost:n=1,route=POST *"_s,
                                           u"500-after:n=1,route=POST *"_s,
                                           u"500:n=1,route=POST *"_s,
                                           u"lost:n=1,route=PATCH *"_s,
                                           u"500-after:n=1,route=PATCH *"_s,
                                           u"500-after:n=1,route=PUT *"_s,
                                           u"500:n=3"_s,
                                           u"truncated:n=1"_s};
        const QString &fault = faults.at(m_chance.below(faults.size()));
        m_shop.site->faults(fault);
        for (const Thing &thing : things)
            tell(u"%1: %2"_s.arg(thing.sku, fault));
    }

    // Each order of a retailer that still stands is one order at the wholesaler's, and no other stands there.
    void countMirrors()
    {
        qsizetype standing = 0;
        for (const QJsonValue &order : m_shop.truth(HubShop::Source, u"orders"_s)) {
            const bool isMirror = order["module"_L1].toString() == "ps_wirepayment"_L1;
            standing += isMirror && order["current_state"_L1].toString() != "6"_L1 ? 1 : 0;
            if (isMirror && order["current_state"_L1].toString() == "8"_L1)
                note(u"order %1 took no stock"_s.arg(order["id"_L1].toInteger()));
        }
        const auto sold = std::count_if(m_sales.begin(), m_sales.end(), [](const Sale &sale) {
            return sale.seat != HubShop::Source && !sale.isCancelled;
        });
        if (standing != sold)
            note(u"%1 orders of retailers stand, and %2 at the wholesaler's"_s.arg(sold).arg(standing));
        if (const qint64 asked = m_shop.problems(u"order_review"_s))
            note(u"%1 orders wait for the owner"_s.arg(asked));
    }

    HubShop m_shop;
    sandbox::Random m_chance;
    QList<Sale> m_sales;
    QList<qint64> m_rightly; // if nothing had been sold
    QStringList m_wrong;
    QStringList m_told;
};

} // namespace

class TestPrestashopHubWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAndDoublesNothing();
};

// Sold once, held once, given back once, whatever the order of events.
void TestPrestashopHubWalks::losesAndDoublesNothing()
{
    constexpr int steps = 40;
    const int walks = qEnvironmentVariableIntValue("EVENSTOCK_HUB_WALKS");
    const int first = std::max(1, qEnvironmentVariableIntValue("EVENSTOCK_HUB_SEED"));
    QStringList wrong;
    for (int seed = first; seed < first + (walks > 0 ? walks : 12); ++seed) {
        Walk walk{quint64(seed)};
        for (int step = 0; step < steps; ++step)
            walk.step();
        if (const QString found = walk.end(); !found.isEmpty())
            wrong.append(u"seed %1: %2"_s.arg(seed).arg(found));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPrestashopHubWalks)
#include "tst_prestashop_hub_walks.moc"
