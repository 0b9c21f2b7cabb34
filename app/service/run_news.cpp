// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/run_news.h"

#include "models/core/field.h"
#include "models/store/change_queries.h"
#include "models/store/delivery_queries.h"
#include "models/store/product_repository.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// One more than is named, so that it is known whether there are more.
constexpr int looked = newsNamed + 1;

// Of the others a line would hold half a page.
bool isShort(Field field)
{
    return field != Field::Description && field != Field::Attributes && field != Field::Images;
}

// What was refused is counted in a line of its own, and is not there.
bool hasGoneOut(DeliveryState state)
{
    return state == DeliveryState::Accepted || state == DeliveryState::Confirmed || state == DeliveryState::InDoubt;
}

class News
{
public:
    explicit News(Database &database)
        : m_db(database)
    {
    }
    void addChanges(RunId run);
    void addMovements(RunId run);
    void addDeliveries(RunId run);
    QList<RunLogRow> lines() const;

private:
    void add(const QString &key, QJsonObject arguments, const QString &title, const QString &sku);

    Database &m_db;
    QList<RunLogRow> m_lines;
    QHash<QString, int> m_named; // by key
    bool m_hasMore = false;
};

void News::add(const QString &key, QJsonObject arguments, const QString &title, const QString &sku)
{
    if (m_named[key] == newsNamed) {
        m_hasMore = true;
        return;
    }
    ++m_named[key];
    arguments.insert(u"title"_s, title);
    arguments.insert(u"sku"_s, sku);
    m_lines.append({.key = key, .arguments = arguments});
}

void News::addChanges(RunId run)
{
    const auto changes = ChangeQueries(m_db).ofRun(run, {.limit = looked});
    for (const ChangeView &view : changes ? changes->rows : QList<ChangeView>()) {
        const ChangeRow &change = view.change;
        const auto field = fieldFromName(change.field);
        if (!field || !change.product)
            continue;
        QJsonObject arguments{{u"field"_s, change.field}};
        if (isShort(*field)) {
            arguments.insert(u"old"_s, change.old.value_or(QString()));
            arguments.insert(u"new"_s, change.now.value_or(QString()));
        }
        add(u"run.came_in"_s, arguments, view.title, view.sku);
    }
}

void News::addMovements(RunId run)
{
    ProductRepository products(m_db);
    for (const Movement &moved : products.ofRun(run, {}, looked).valueOr({})) {
        if (moved.cause == MovementCause::Opening)
            continue; // a first link has one for each product
        const auto product = products.find(moved.product).valueOr(std::nullopt);
        if (product)
            add(u"run.moved"_s, {{u"delta"_s, quantityText(moved.delta)}, {u"cause"_s, movementCauseName(moved.cause)}},
                product->title, product->sku);
    }
}

void News::addDeliveries(RunId run)
{
    const auto deliveries = DeliveryQueries(m_db).ofRun(run, {.limit = looked});
    for (const DeliveryView &view : deliveries ? deliveries->rows : QList<DeliveryView>()) {
        const DeliveryRow &delivery = view.delivery;
        if (!hasGoneOut(delivery.state))
            continue;
        if (delivery.quantity)
            add(u"run.went_out"_s,
                {{u"field"_s, fieldName(Field::Quantity)}, {u"new"_s, quantityText(*delivery.quantity)}}, view.title,
                view.sku);
        for (auto it = delivery.fields.cbegin(); it != delivery.fields.cend(); ++it) {
            QJsonObject arguments{{u"field"_s, fieldName(it.key())}};
            if (isShort(it.key()))
                arguments.insert(u"new"_s, it.value());
            add(u"run.went_out"_s, arguments, view.title, view.sku);
        }
    }
}

QList<RunLogRow> News::lines() const
{
    QList<RunLogRow> lines = m_lines;
    if (m_hasMore)
        lines.append({.key = u"run.more"_s});
    return lines;
}

} // namespace

QList<RunLogRow> newsOf(Database &database, const RunRow &run)
{
    if (run.dryRun) // of a copy; its plan says it
        return {};
    News news(database);
    news.addChanges(run.id);
    news.addMovements(run.id);
    news.addDeliveries(run.id);
    return news.lines();
}

} // namespace evenstock
