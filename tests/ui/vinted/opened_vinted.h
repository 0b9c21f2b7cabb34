// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/bridge_repository.h"
#include "models/store/vinted_repository.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/channels_page.h"
#include "ui/vinted/vinted_page.h"

#include <QJsonArray>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <memory>

namespace evenstock {

using namespace Qt::StringLiterals;

inline QJsonObject workingState(const QJsonObject &changes = {})
{
    QJsonObject state{
        {u"terms_accepted"_s, u"2026-11-20 1"_s},
        {u"enabled"_s, true},
        {u"user"_s, u"77001"_s},
        {u"login"_s, u"nord_hobby"_s},
        {u"domain"_s, u"www.vinted.fr"_s},
        {u"browsers"_s, 1},
        {u"connected"_s, true},
        {u"paused"_s, false},
        {u"pace"_s, QJsonObject{{u"listings_per_hour"_s, 5}, {u"listings_per_day"_s, 20}, {u"draft"_s, true}}},
        {u"hour"_s, 2},
        {u"day"_s, 7},
        {u"next_listing_at"_s, isoUtc(SmallShop::now + 60'000)},
        {u"wardrobe_at"_s, isoUtc(SmallShop::now - 240'000)},
        {u"templates"_s, QJsonObject{{u"title"_s, QString()}, {u"description"_s, QString()}}},
        {u"usual_templates"_s, QJsonObject{{u"title"_s, u"{brand}|{color}"_s}, {u"description"_s, u"{description}"_s}}},
        {u"lists"_s,
         QJsonArray{QJsonObject{
             {u"kind"_s, u"colors"_s}, {u"fetched_at"_s, isoUtc(SmallShop::now - 86'400'000)}, {u"count"_s, 29}}}}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        state.insert(it.key(), *it);
    return state;
}

// Base of tests of the page behind a Vinted channel.
class OpenedVinted : public QObject
{
protected:
    static constexpr UtcMs now = SmallShop::now;

    void begin()
    {
        m_shop = std::make_unique<SmallShop>();
        m_account = m_shop->account(u"Wardrobe"_s, u"vinted"_s);
        m_stage = std::make_unique<WindowStage>(*m_shop);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        m_items = 0;
    }
    void end()
    {
        m_stage.reset();
        m_shop.reset();
    }
    void open(const QJsonObject &state = workingState(), const QString &part = {})
    {
        m_stage->engine.answer(u"vinted.state"_s, state);
        m_stage->open<ChannelsPage>({.view = View::Channels,
                                     .id = m_account.value,
                                     .filter = part.isEmpty() ? u"browser"_s : u"browser:"_s + part});
        QTRY_VERIFY(!m_stage->window->findChild<VintedPage *>()->findChildren<QTabBar *>().isEmpty());
        QTRY_COMPARE(m_stage->engine.callsOf(u"vinted.state"_s).first()[u"account"].toString(), u"Wardrobe"_s);
        QCoreApplication::processEvents();
        QTest::qWait(0);
        QCoreApplication::processEvents();
    }
    VintedItemId item(const QString &title, VintedStatus status, qint64 views, qint64 favourites)
    {
        const ProductId product = m_shop->product(u"P-%1"_s.arg(++m_items), title, 1);
        VintedItemId id;
        m_shop->write([&] {
            VintedRepository items(m_shop->db);
            VintedItemRow row{.account = m_account,
                              .product = product,
                              .vintedId = 31'000'000'000 + m_items,
                              .status = status,
                              .title = title,
                              .price = {2790, u"EUR"_s},
                              .createdAt = now};
            row.id = SmallShop::must(items.insert(row));
            row.viewCount = views;
            row.favouriteCount = favourites;
            row.url = u"https://www.vinted.fr/items/1"_s;
            row.publishedAt = now - 3'600'000;
            SmallShop::must(items.update(row));
            id = row.id;
        });
        return id;
    }
    BrowserTaskId task(BrowserTaskRow row)
    {
        m_shop->write([&] {
            BrowserTaskRepository tasks(m_shop->db);
            row.account = m_account;
            row.createdAt = row.queuedAt = now - 600'000;
            row.id = SmallShop::must(tasks.insert(row));
            SmallShop::must(tasks.update(row));
        });
        return row.id;
    }
    static QJsonObject payload()
    {
        return {{u"title"_s, u"Levi's Jeans Bleu [1]"_s},
                {u"description"_s, u"Un beau jean."_s},
                {u"price"_s, 27.9},
                {u"currency"_s, u"EUR"_s},
                {u"mapped_attributes"_s, QJsonObject{{u"brand_id"_s, 10}, {u"color_id"_s, 9}, {u"category_id"_s, 257}}},
                {u"mapped_titles"_s, QJsonObject{{u"brand"_s, u"Levi's"_s}, {u"color"_s, u"Bleu"_s}}},
                {u"product_data"_s, QJsonObject{{u"images"_s, u"a.jpg,b.jpg"_s}}}};
    }
    static QJsonObject value(const QString &kind, const QString &words, int products, qint64 vintedId = 0)
    {
        return {{u"kind"_s, kind},
                {u"ours"_s, words.toLower()},
                {u"value"_s, words},
                {u"products"_s, products},
                {u"vinted_id"_s, vintedId},
                {u"title"_s, vintedId > 0 ? words + u" (V)"_s : QString()},
                {u"by"_s, vintedId > 0 ? u"title"_s : QString()}};
    }
    QTableView *table(const QString &name) { return m_stage->find<QTableView>(name); }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_stage->find<Widget>(name);
    }
    bool isShown(const QString &name)
    {
        QCoreApplication::processEvents();
        const auto *widget = m_stage->window->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    AccountId m_account;
    int m_items = 0;
};

} // namespace evenstock
