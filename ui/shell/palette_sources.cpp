// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_sources.h"

#include "models/store/catalogue_queries.h"
#include "models/store/order_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/card_words.h"
#include "models/views/read_store.h"
#include "ui/shell/main_window.h"
#include "ui/shell/requests.h"
#include "ui/shell/toolbar.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostProducts = 6;
constexpr int mostOrders = 3;
constexpr int ordersLookedAt = 20; // the exact one may be an older one
constexpr int fewestLetters = 2;

// Titles come many times over; number and version do not.
QString noteOf(const CatalogueRow &row)
{
    const QString traits = traitsText(row.condition, row.attributes);
    return traits.isEmpty() ? row.sku : row.sku + u"  ·  "_s + traits;
}

} // namespace

PaletteSources::PaletteSources(MainWindow &window, const ViewServices &services, std::function<bool()> isPaused,
                               QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_services(services)
    , m_isPaused(std::move(isPaused))
{
    for (auto source :
         {&PaletteSources::views, &PaletteSources::actions, &PaletteSources::accounts, &PaletteSources::exactOrders,
          &PaletteSources::products, &PaletteSources::otherOrders, &PaletteSources::wholeSearch})
        window.commandPalette().addSource([this, source](const QString &words) { return (this->*source)(words); });
}

QList<PaletteItem> PaletteSources::views(const QString &words)
{
    QList<PaletteItem> items;
    for (const View view : allViews) {
        if (m_window.isUsable(view) && matchesWords(viewTitle(view), words))
            items.append({.words = viewTitle(view),
                          .note = tr("Ctrl+%1", "keys").arg(static_cast<int>(view) + 1),
                          .icon = viewIcon(view),
                          .act = [this, view] { m_window.open({.view = view}); }});
    }
    const std::pair<QString, QString> queues[] = {{tr("Queue: to send"), u"writes"_s},
                                                  {tr("Queue: received"), u"events"_s}};
    for (const auto &[title, filter] : queues) {
        if (m_window.isUsable(View::Sync) && matchesWords(title, words))
            items.append(
                {.words = title, .note = viewTitle(View::Sync), .icon = u"waiting"_s, .act = [this, filter = filter] {
                     m_window.open({.view = View::Sync, .filter = filter});
                 }});
    }
    return items;
}

QList<PaletteItem> PaletteSources::actions(const QString &words)
{
    QList<PaletteItem> items;
    const auto offer = [&](const QString &what, const QString &icon, const QString &keys, auto act) {
        if (matchesWords(what, words))
            items.append({.words = what, .note = keys, .icon = icon, .act = act});
    };
    if (m_services.accounts.rowCount() > 0) {
        offer(tr("Sync all accounts"), u"sync"_s, tr("Shift+F5"),
              [this] { m_services.requests.startSync(this, {}, u"incremental"_s); });
        offer(tr("Full sync of all accounts"), u"sync"_s, {},
              [this] { m_services.requests.startSync(this, {}, u"full"_s); });
        offer(tr("Preview changes…"), u"view"_s, {}, [this] {
            m_services.requests.startPreview(this);
            m_window.open({.view = View::Sync, .filter = u"plans"_s});
        });
        const bool isPaused = m_isPaused();
        offer(isPaused ? tr("Resume syncing") : tr("Pause all"), isPaused ? u"start"_s : u"paused"_s, {},
              [this, isPaused] { m_services.requests.setPaused(this, !isPaused); });
    }
    const auto inCatalogue = [&](const QString &what, const QString &filter) {
        if (m_window.isUsable(View::Catalogue))
            offer(what, u"add"_s, {}, [this, filter] { m_window.open({.view = View::Catalogue, .filter = filter}); });
    };
    inCatalogue(tr("New product…"), u"new"_s);
    inCatalogue(tr("Publish the chosen product…"), u"publish"_s);
    const bool hasBrowser =
        std::any_of(m_services.accounts.cards().begin(), m_services.accounts.cards().end(),
                    [this](const AccountCard &card) { return usesBrowser(card.account.marketplace); });
    if (hasBrowser)
        inCatalogue(tr("Prepare the chosen products for Vinted…"), u"prepare"_s);
    offer(tr("Add channel…"), u"add"_s, {}, [this] { m_window.open({.view = View::Channels, .filter = u"add:"_s}); });
    const std::pair<QString, QString> pages[] = {
        {tr("Settings: General"), u"general"_s},    {tr("Settings: Notifications"), u"notifications"_s},
        {tr("Settings: Data, backups"), u"data"_s}, {tr("Settings: Server and tunnel"), u"server"_s},
        {tr("Settings: Rules"), u"rules"_s},        {tr("Settings: Advanced, support bundle"), u"advanced"_s}};
    for (const auto &[title, filter] : pages) {
        if (!words.isEmpty()) // the views are enough for who has not typed yet
            offer(title, u"settings"_s, {},
                  [this, filter = filter] { m_window.open({.view = View::Settings, .filter = filter}); });
    }
    // What the menu of the program offers is found by its words, too; its views are offered above.
    const QList<QAction *> menu = m_window.toolBar().menu()->actions();
    for (QAction *action : menu) {
        if (!action->isSeparator() && action->isEnabled() && action->text() != viewTitle(View::Settings))
            offer(action->text(), action->data().toString(), action->shortcut().toString(QKeySequence::NativeText),
                  [action] { action->trigger(); });
    }
    return items;
}

bool PaletteSources::usesBrowser(const QString &marketplace) const
{
    return std::any_of(m_services.marketplaces.begin(), m_services.marketplaces.end(), [&](const ConnectorInfo &info) {
        return info.id == marketplace && info.capabilities.usesBrowser;
    });
}

QList<PaletteItem> PaletteSources::accounts(const QString &words)
{
    QList<PaletteItem> items;
    if (words.isEmpty())
        return items;
    for (const AccountCard &card : m_services.accounts.cards()) {
        const QString name = card.account.name;
        const auto offer = [&](const QString &what, auto act) {
            if (matchesWords(what, words))
                items.append(
                    {.words = what, .note = tr("account"), .badge = badgeOf(card.account), .act = std::move(act)});
        };
        offer(tr("Sync %1").arg(name), [this, name] { m_services.requests.startSync(this, {name}, u"incremental"_s); });
        offer(tr("Full sync of %1").arg(name),
              [this, name] { m_services.requests.startSync(this, {name}, u"full"_s); });
        offer(tr("Settings of %1").arg(name), [this, id = card.account.id.value] {
            m_window.open({.view = View::Channels, .id = id, .filter = u"settings"_s});
        });
        if (usesBrowser(card.account.marketplace)) {
            offer(tr("Browser and work of %1").arg(name), [this, id = card.account.id.value] {
                m_window.open({.view = View::Channels, .id = id, .filter = u"browser"_s});
            });
        }
        offer(tr("Errors of %1").arg(name), [this, id = card.account.id.value] {
            m_window.open({.view = View::Errors, .filter = u"account:"_s + QString::number(id)});
        });
    }
    return items;
}

QList<PaletteItem> PaletteSources::products(const QString &words)
{
    QList<PaletteItem> items;
    if (words.size() < fewestLetters || !m_services.store.isOpen() || !m_window.isUsable(View::Catalogue))
        return items;
    const Result<QList<CatalogueRow>> found = CatalogueQueries(m_services.store.database()).find(words, mostProducts);
    for (const CatalogueRow &row : found.valueOr({}))
        items.append({.words = row.title.isEmpty() ? row.sku : row.title,
                      .note = noteOf(row),
                      .icon = viewIcon(View::Catalogue),
                      .act = [this, id = row.id.value] { m_window.open({.view = View::Catalogue, .id = id}); }});
    return items;
}

QList<PaletteItem> PaletteSources::wholeSearch(const QString &words)
{
    if (words.size() < fewestLetters || !m_services.store.isOpen() || !m_window.isUsable(View::Catalogue))
        return {};
    return {{.words = tr("Search the catalogue for “%1”").arg(words), .icon = u"search"_s, .act = [this, words] {
                 m_window.open({.view = View::Catalogue, .filter = u"search:"_s + words});
             }}};
}

// Whoever types a whole number means that order.
QList<PaletteItem> PaletteSources::exactOrders(const QString &words)
{
    return orders(words, Fit::Exact);
}

QList<PaletteItem> PaletteSources::otherOrders(const QString &words)
{
    return orders(words, Fit::Part);
}

// Order numbers begin with a digit nearly everywhere; words are looked for among the products.
QList<PaletteItem> PaletteSources::orders(const QString &words, Fit fit)
{
    QList<PaletteItem> items;
    const bool isNumber = std::any_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    if (words.size() <= fewestLetters || !isNumber || !m_services.store.isOpen())
        return items;
    const Page<OrderView> found =
        OrderQueries(m_services.store.database()).page({.text = words}, {.limit = ordersLookedAt}).valueOr({});
    for (const OrderView &order : found.rows) {
        const bool isExact = order.code.compare(words, Qt::CaseInsensitive) == 0 ||
                             order.externalId.compare(words, Qt::CaseInsensitive) == 0;
        if (isExact != (fit == Fit::Exact) || items.size() == mostOrders)
            continue;
        items.append({.words = tr("Order %1").arg(order.code.isEmpty() ? order.externalId : order.code),
                      .note = order.channel,
                      .icon = viewIcon(View::Orders),
                      .act = [this, id = order.id.value] { m_window.open({.view = View::Orders, .id = id}); }});
    }
    return items;
}

} // namespace evenstock
