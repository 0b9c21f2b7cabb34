// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_stage.h"

#include "ui/shell/pages.h"
#include "ui/shell/view_page.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;

namespace evenstock {

QList<ConnectorInfo> inventedMarketplaces()
{
    QList<ConnectorInfo> all;
    const std::pair<QString, QString> names[] = {{u"cardtrader"_s, u"CardTrader"_s},
                                                 {u"emag"_s, u"eMAG"_s},
                                                 {u"vinted"_s, u"Vinted"_s},
                                                 {u"bolibana"_s, u"BoliBanaStock"_s},
                                                 {u"prestashop"_s, u"PrestaShop"_s}};
    for (const auto &[id, name] : names) {
        ConnectorInfo info{.id = id,
                           .name = name,
                           .defaultUrl = u"https://"_s + id + u".example/api"_s,
                           .credentials = {{.name = u"token"_s, .label = u"API token"_s, .hint = u"In your profile"_s}},
                           .settings = {{.name = u"release_at"_s,
                                         .label = u"Give stock back when"_s,
                                         .defaultValue = u"confirmed"_s,
                                         .choices = {u"confirmed"_s, u"requested"_s}}},
                           .readOnlyFields = {Field::Category},
                           .help = u"You need a token."_s};
        if (id == "emag"_L1)
            info.limits = {{u"other"_s, 3, 1000, 3}};
        if (id == "vinted"_L1) { // reached through the owner's browser: no secret, and a pace
            info.capabilities.usesBrowser = true;
            info.credentials.clear();
            info.settings = {{.name = u"terms_accepted"_s, .label = u"Agreed to"_s},
                             {.name = u"calls_gap_ms"_s, .label = u"Between two requests"_s, .defaultValue = u"2000"_s},
                             {.name = u"listings_per_hour"_s, .label = u"An hour"_s, .defaultValue = u"5"_s}};
        }
        if (id == "cardtrader"_L1)
            info.hookSteps = {u"Give this address to CardTrader where it asks for a webhook or a callback."_s};
        if (id == "cardtrader"_L1)
            info.capabilities.itemAttribute = u"blueprint_id"_s;
        QMap<Field, Direction> stockOnly;
        for (const Field field : allFields) {
            info.directions.insert(field, Direction::Both);
            stockOnly.insert(field, field == Field::Quantity ? Direction::Both : Direction::Off);
        }
        if (id == "prestashop"_L1) {
            info.settings.append({.name = u"role"_s,
                                  .label = u"Role"_s,
                                  .defaultValue = u"source"_s,
                                  .choices = {u"source"_s, u"client"_s}});
            info.directionsBySetting.insert(u"role=client"_s, stockOnly);
        }
        all.append(info);
    }
    return all;
}

WindowStage::WindowStage(const SmallShop &shop)
    : clock(SmallShop::now)
    , memory(shop.folder.filePath(u"window.ini"_s))
    , requests(engine)
    , reader(shop)
    , accounts(store, runs, clock)
    , marketplaces(inventedMarketplaces())
    , m_folder(shop.folder.path())
{
    const ViewServices services{requests, store, reader, runs, accounts, memory, ages, clock, marketplaces};
    window = std::make_unique<MainWindow>(
        services, [services](View view, QWidget *parent) { return makePage(view, services, parent); });
    new ShellStatus(*window, services);
    window->resize(1360, 822);
    window->show();
    store.open(shop.reader());
}

EventId WindowStage::receive(EventRow event)
{
    if (!m_inbox) {
        const QString file = m_folder + u"/inbox.db"_s;
        m_inbox.emplace(SmallShop::must(Database::open({.path = file, .durability = Durability::Full})));
        SmallShop::must(migrate(*m_inbox, Schema::Inbox, SmallShop::now, m_folder + u"/backups"_s));
        store.openInbox(SmallShop::must(Database::open({.path = file, .mode = OpenMode::ReadOnly})));
    }
    SmallShop::must(EventRepository(*m_inbox).insert(std::span(&event, 1)));
    event.id = EventId{++m_events};
    SmallShop::must(EventRepository(*m_inbox).settle(std::span(&event, 1))); // with its tries
    announce({u"events"_s});
    return event.id;
}

void WindowStage::settleEvent(EventId event, EventState state)
{
    EventRow row = *SmallShop::must(EventRepository(*m_inbox).find(event));
    row.state = state;
    SmallShop::must(EventRepository(*m_inbox).settle(std::span(&row, 1)));
    announce({u"events"_s});
}

QJsonObject WindowStage::onlyCall(const QString &command) const
{
    const QList<QJsonObject> calls = engine.callsOf(command);
    return calls.size() == 1 ? calls.first() : QJsonObject{{u"calls"_s, calls.size()}};
}

void typeInto(QWidget *widget, const QString &ascii)
{
    widget->setFocus();
    QTest::keyClicks(widget, ascii);
}

void clickOn(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

void clickRow(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

} // namespace evenstock
