// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/stock.h"

#include <utility>

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

Stock::Stock(const Catalogue &catalogue, const Seller &seller, qint64 products)
    : m_assortment(catalogue, seller, products)
    , m_firstNewId(m_assortment.idAt(products) + 1)
    , m_nextId(m_firstNewId)
{
}

std::optional<Product> Stock::find(qint64 id) const
{
    if (const auto kept = m_kept.find(id); kept != m_kept.end())
        return kept->second;
    const auto index = m_assortment.indexOf(id);
    if (!index || m_removed.contains(id))
        return {};
    return m_assortment.at(*index);
}

qint64 Stock::count() const
{
    return m_assortment.count() - static_cast<qint64>(m_removed.size()) + static_cast<qint64>(m_added.size());
}

std::optional<Product> Stock::nextAfter(qint64 id, const std::function<bool(qint64)> &wanted) const
{
    const auto passes = [&wanted](qint64 blueprint) { return !wanted || wanted(blueprint); };
    qint64 index = m_assortment.firstIndexAfter(id);
    while (index < m_assortment.count() &&
           (m_removed.contains(m_assortment.idAt(index)) || !passes(m_assortment.blueprintAt(index))))
        ++index;
    auto kept = m_kept.upper_bound(id);
    while (kept != m_kept.end() && !passes(kept->second.blueprint))
        ++kept;
    const bool hasStart = index < m_assortment.count();
    if (kept != m_kept.end() && (!hasStart || kept->first <= m_assortment.idAt(index)))
        return kept->second;
    return hasStart ? std::optional(m_assortment.at(index)) : std::nullopt;
}

QList<Product> Stock::ofBlueprint(qint64 blueprint) const
{
    QList<Product> found;
    for (const qint64 index : m_assortment.indexesOf(blueprint)) {
        if (const auto product = find(m_assortment.idAt(index)))
            found.append(*product);
    }
    for (auto added = m_added.lower_bound({blueprint, 0}); added != m_added.end() && added->first == blueprint; ++added)
        found.append(m_kept.at(added->second));
    return found;
}

std::optional<Product> Stock::any(Random &random) const
{
    const qint64 span = m_nextId - m_assortment.firstId();
    const auto product = nextAfter(m_assortment.firstId() + random.below(span) - 1);
    return product ? product : nextAfter(0);
}

std::optional<Product> Stock::withArticle(const QString &sku) const
{
    std::optional<Product> product = nextAfter(0);
    while (product && product->userData.section(u"sku:"_s, 1) != sku)
        product = nextAfter(product->id);
    return product;
}

void Stock::change(const Product &product)
{
    m_kept.insert_or_assign(product.id, product);
}

qint64 Stock::add(Product product)
{
    product.id = m_nextId;
    m_nextId += 7;
    m_kept.insert_or_assign(product.id, product);
    m_added.insert({product.blueprint, product.id});
    return product.id;
}

void Stock::remove(qint64 id)
{
    if (id < m_firstNewId)
        m_removed.insert(id);
    else if (const auto kept = m_kept.find(id); kept != m_kept.end())
        m_added.erase({kept->second.blueprint, id});
    m_kept.erase(id);
}

} // namespace evenstock::sandbox::cardtrader
