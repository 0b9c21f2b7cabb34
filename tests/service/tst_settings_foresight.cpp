// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QJsonArray>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What account.set would send is told by account.foresee, and looking changes nothing.
class TestSettingsForesight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForeseenHappensAndNothingBefore();
    void aPriceRuleShowsOldAndNew();
    void everyListingIsLookedAt();
    void whatIsHeldIsSentOnceItWasSeen();
    void settingsThatCannotBeWorkedWithAreRefused();

private:
    static QJsonObject asked(const QJsonObject &settings)
    {
        return {{u"account"_s, u"cards"_s}, {u"settings"_s, settings}};
    }
    static QJsonObject foreseen(OpenShop &shop, const QJsonObject &arguments)
    {
        const auto effect = shop.call(u"account.foresee"_s, arguments);
        if (!effect)
            qFatal("%s", qPrintable(effect.error().detail));
        return *effect;
    }
};

void TestSettingsForesight::whatIsForeseenHappensAndNothingBefore()
{
    OpenShop shop({{.id = u"cards"_s, .goneAtZero = true}});
    shop.market().list({.sku = u"MANY"_s, .quantity = Quantity::pieces(9)});
    shop.market().list({.sku = u"LAST"_s, .quantity = Quantity::pieces(1)});
    shop.market().list({.sku = u"FOURS"_s, .quantity = Quantity::pieces(1), .units = 4});
    shop.sync();
    const QJsonObject settings{{u"buffer"_s, u"1"_s}, {u"max_shown"_s, u"3"_s}};
    const QJsonObject effect = foreseen(shop, asked(settings));
    QCOMPARE(effect[u"changed"].toInt(), 3);
    QCOMPARE(effect[u"to_zero"].toInt(), 2);
    QCOMPARE(effect[u"ends"].toInt(), 2);
    QCOMPARE(effect[u"for_good"].toInt(), 1);
    const QJsonArray examples = effect[u"examples"].toArray();
    QCOMPARE(examples.size(), 3);
    QCOMPARE(examples[0].toObject()[u"sku"].toString(), u"FOURS"_s); // the gravest first
    QVERIFY(examples[0].toObject()[u"for_good"].toBool());
    const QJsonObject many = examples[2].toObject();
    QCOMPARE(many[u"sku"].toString(), u"MANY"_s);
    QCOMPARE(many[u"from"].toString() + u'>' + many[u"to"].toString(), u"9>3"_s);

    shop.sync(); // looking has changed nothing
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(shop.number("SELECT count(*) FROM account_settings WHERE key IN ('buffer', 'max_shown')"), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE dirty > 0"), 0);

    shop.must(u"account.set"_s, asked(settings));
    shop.sync();
    QCOMPARE(shop.market().shown(u"MANY"_s), Quantity::pieces(3));
    QCOMPARE(shop.number("SELECT count(*) FROM listings WHERE status = 'ended'"), 2);
    QCOMPARE(foreseen(shop, asked(settings))[u"changed"].toInt(), 0);
    // What can be made again would come back; the bundle would not.
    const QJsonObject back = foreseen(shop, asked({{u"buffer"_s, QString()}, {u"max_shown"_s, QString()}}));
    QCOMPARE(back[u"to_zero"].toInt(), 0);
    QCOMPARE(back[u"changed"].toInt(), 2);
}

void TestSettingsForesight::aPriceRuleShowsOldAndNew()
{
    OpenShop shop({{.id = u"cards"_s}});
    shop.market().list({.sku = u"A"_s, .fields = {{Field::Price, u"1000 EUR"_s}}, .quantity = Quantity::pieces(2)});
    shop.sync();
    const QJsonObject effect = foreseen(shop, asked({{u"price_rule"_s, u"markup 10%"_s}}));
    QCOMPARE(effect[u"changed"].toInt(), 1);
    QCOMPARE(effect[u"to_zero"].toInt(), 0);
    const QJsonObject example = effect[u"examples"].toArray().first().toObject();
    QCOMPARE(example[u"field"].toString(), u"price"_s);
    QCOMPARE(example[u"from"].toString() + u'>' + example[u"to"].toString(), u"1000 EUR>1100 EUR"_s);
}

void TestSettingsForesight::everyListingIsLookedAt()
{
    constexpr int many = 450;
    OpenShop shop({{.id = u"cards"_s}});
    for (int i = 0; i < many; ++i)
        shop.market().list({.sku = u"P%1"_s.arg(i), .quantity = Quantity::pieces(4)});
    shop.sync();
    const QJsonObject effect = foreseen(shop, asked({{u"max_shown"_s, u"2"_s}}));
    QCOMPARE(effect[u"changed"].toInt(), many);
    QCOMPARE(effect[u"examples"].toArray().size(), 50);
    QCOMPARE(shop.number("SELECT count(*) FROM account_settings WHERE key = 'max_shown'"), 0);
}

// Saved to be looked at first: this channel alone waits, and what is sold does not.
void TestSettingsForesight::whatIsHeldIsSentOnceItWasSeen()
{
    OpenShop shop({{.id = u"cards"_s}, {.id = u"books"_s}});
    FakeMarket &cards = shop.market(0);
    FakeMarket &books = shop.market(1);
    const FieldValues price{{Field::Price, u"1000 EUR"_s}};
    cards.list({.sku = u"A"_s, .fields = price, .quantity = Quantity::pieces(9)});
    const QString sold = books.list({.sku = u"A"_s, .fields = price, .quantity = Quantity::pieces(9)});
    shop.sync();
    QJsonObject change = asked({{u"price_rule"_s, u"markup 10%"_s}});
    change.insert(u"hold"_s, true);
    shop.must(u"account.set"_s, change);
    shop.sync();
    QVERIFY(cards.writes().isEmpty());
    QCOMPARE(shop.number("SELECT count(*) FROM plans WHERE state = 'open' AND guard = 'settings'"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM plan_rows WHERE state = 'open'"), 1);
    QCOMPARE(shop.number("SELECT sum(guard_next) FROM accounts"), 0); // of these settings alone

    books.sell(sold, Quantity::pieces(2));
    shop.sync();
    QCOMPARE(cards.shown(u"A"_s), Quantity::pieces(7));
    QCOMPARE(cards.bySku(u"A"_s)->fields.value(Field::Price), u"1000 EUR"_s);

    const auto plan = shop.number("SELECT id FROM plans WHERE guard = 'settings'");
    shop.must(u"plan.apply"_s, {{u"plan"_s, plan}});
    shop.wait();
    QCOMPARE(cards.bySku(u"A"_s)->fields.value(Field::Price), u"1100 EUR"_s);
    QCOMPARE(books.bySku(u"A"_s)->fields.value(Field::Price), u"1000 EUR"_s);
}

void TestSettingsForesight::settingsThatCannotBeWorkedWithAreRefused()
{
    OpenShop shop({{.id = u"cards"_s}});
    const auto refused = shop.call(u"account.foresee"_s, asked({{u"buffer"_s, u"x"_s}}));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().item, u"buffer"_s);
    const auto unknown = shop.call(u"account.foresee"_s, asked({{u"colour"_s, u"x"_s}}));
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().code, ErrorCode::InvalidRequest);
}

QTEST_GUILESS_MAIN(TestSettingsForesight)
#include "tst_settings_foresight.moc"
