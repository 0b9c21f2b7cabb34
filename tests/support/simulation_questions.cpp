// SPDX-License-Identifier: GPL-3.0-or-later
// Cancelled orders whose seller chooses whether their pieces are on sale again, and what the owner is asked about them.
#include "app/sync/conflict_desk.h"
#include "app/sync/relist_review.h"
#include "tests/support/simulation.h"

namespace evenstock {

using namespace Qt::StringLiterals;

// A seller mostly leaves a card off sale because it is missing.
Relisting Simulation::relisting(FakeMarket &market, const FakeOrderLine &line, Quantity pieces)
{
    if (!market.options().relistsAtChoice)
        return Relisting::AsUsual;
    if (chance(0.5))
        return Relisting::OnSaleAgain;
    if (chance(0.6))
        m_lost[{&market, line.sku}] += pieces * line.units;
    say(u"  %1: %2 of %3 are left off sale, %4 missing"_s.arg(market.options().id, quantityText(pieces), line.sku,
                                                              quantityText(m_lost.value({&market, line.sku}))));
    return Relisting::LeftOff;
}

// The owner looks on the shelf for what a cancelled order did not put on sale again.
void Simulation::answerQuestion(FakeMarket &market, const ConflictRow &question)
{
    ++m_steps;
    const ListingRow row = m_shop.context().listings.find(question.listing)->value();
    const QString sku = m_shop.context().products.find(row.product)->value().sku;
    const Quantity asked = askedPieces(row);
    Quantity &lost = m_lost[{&market, sku}];
    const Quantity gone = std::min(lost, asked);
    ConflictDecision decision{.take = gone == asked ? ConflictTake::Remote : ConflictTake::Local};
    if (gone > Quantity{} && gone < asked) {
        const Quantity local = parseQuantity(question.local).value_or(Quantity{});
        decision = {.take = ConflictTake::Value, .value = quantityText(local - Quantity{gone.milli / row.units})};
    }
    const Status decided =
        m_shop.engine().transact([&] { return ConflictDesk(m_shop.context(), m_steps).decide(question, decision); });
    say(u"asked about %1 of %2 on %3: %4 are missing"_s.arg(quantityText(asked), sku, market.options().id,
                                                            quantityText(gone)));
    if (!decided && m_wrong.isEmpty())
        m_wrong = u"a question is not answered: "_s + decided.error().detail;
    m_truth[sku] -= gone;
    lost -= gone;
}

bool Simulation::answerQuestions()
{
    bool any = false;
    for (FakeMarket *market : m_shop.markets()) {
        const auto conflicts = m_shop.openConflicts(*market);
        for (const ConflictRow &conflict : conflicts) {
            if (conflict.field != Field::Quantity)
                continue;
            answerQuestion(*market, conflict);
            any = true;
        }
    }
    return any;
}

Quantity Simulation::lost(const QString &sku)
{
    Quantity sum;
    for (FakeMarket *market : m_shop.markets())
        sum += m_lost.value({market, sku});
    return sum;
}

} // namespace evenstock
