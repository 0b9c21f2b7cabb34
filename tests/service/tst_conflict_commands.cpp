// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/service/open_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Decisions about conflicts through the door: both sides, the change log, and the way back.
class TestConflictCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSidesTakeTheDecision_data();
    void bothSidesTakeTheDecision();
    void aRuleThatCannotBeInvertedIsNotTaken();
    void allThatFitAreDecidedTogether();
    void whatCameAfterTheQuestionIsLeft();
    void fieldsOfOneProductAreDecidedAndTakenBackTogether();
    void whatTakingBackWouldDoIsOnlySaid();
    void aDecisionIsTakenBack();
    void oneOfSeveralDecisionsIsTakenBackAlone();
    void whatWasSentSinceStays();
    void whatWasTypedAndSentStaysAsAWhole();
    void aRuleDecidesFromThenOn();
    void aRuleAnswersThoseOpenNow();
    void whatWasSettledMeanwhileIsNoFailure();
    void aSearchIsDecidedTogether();
    void aQuantityIsDecidedAndTakenBack_data();
    void aQuantityIsDecidedAndTakenBack();
    void argumentsAreChecked();
};

namespace {

FieldValues texts(const QString &title, const QString &price)
{
    return {{Field::Title, title}, {Field::Price, price}};
}

// Products with a title, and a price, that changed on both sides; nobody has decided yet.
void quarrel(OpenShop &shop, int products, Field field = Field::Title)
{
    shop.must(u"account.set"_s,
              {{u"account"_s, shop.market().options().id}, {u"settings"_s, QJsonObject{{u"strategy"_s, u"manual"_s}}}});
    QStringList ids;
    for (int i = 0; i < products; ++i)
        ids += shop.market().list(
            {.sku = u"S%1"_s.arg(i), .fields = texts(u"Tea"_s, u"1000 EUR"_s), .quantity = Quantity::pieces(5)});
    shop.sync();
    for (int i = 0; i < products; ++i) {
        shop.market().edit(ids.at(i), field, field == Field::Price ? u"1100 EUR"_s : u"Theirs"_s);
        QJsonObject ours{{u"sku"_s, u"S%1"_s.arg(i)}};
        ours.insert(field == Field::Price ? u"price_minor"_s : u"title"_s,
                    field == Field::Price ? QJsonValue(1200) : QJsonValue(u"Ours"_s));
        shop.must(u"product.set"_s, ours);
    }
    shop.sync();
}

QString shown(OpenShop &shop, Field field = Field::Title, const QString &sku = u"S0"_s)
{
    return shop.market().bySku(sku)->fields.value(field);
}

qint64 openConflicts(OpenShop &shop)
{
    return shop.number("SELECT count(*) FROM conflicts WHERE state = 'open'");
}

} // namespace

void TestConflictCommands::bothSidesTakeTheDecision_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("take");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, Field field, const QString &take, const QJsonValue &value,
                        const QString &result) { QTest::newRow(name) << field << take << value << result; };
    const QJsonValue none(QJsonValue::Undefined);
    row("ours is sent", Field::Title, u"local"_s, none, u"Ours"_s);
    row("theirs is taken", Field::Title, u"remote"_s, none, u"Theirs"_s);
    row("a title of one's own goes to both", Field::Title, u"value"_s, u"Green tea"_s, u"Green tea"_s);
    row("theirs given as one's own", Field::Title, u"value"_s, u"Theirs"_s, u"Theirs"_s);
    row("a price in minor units", Field::Price, u"value"_s, 1290, u"1290 EUR"_s);
    row("a price as digits", Field::Price, u"value"_s, u"1290"_s, u"1290 EUR"_s);
    row("a price as the store writes it", Field::Price, u"value"_s, u"1290 EUR"_s, u"1290 EUR"_s);
    row("their price", Field::Price, u"remote"_s, none, u"1100 EUR"_s);
}

void TestConflictCommands::bothSidesTakeTheDecision()
{
    QFETCH(Field, field);
    QFETCH(QString, take);
    QFETCH(QJsonValue, value);
    QFETCH(QString, result);
    OpenShop shop({{.id = u"cards"_s}, {.id = u"books"_s}});
    shop.market(1).list({.sku = u"S0"_s, .fields = texts(u"Tea"_s, u"1000 EUR"_s), .quantity = Quantity::pieces(5)});
    quarrel(shop, 1, field);
    QCOMPARE(openConflicts(shop), 1);
    shop.market().requests.clear();
    QJsonObject arguments{{u"conflict"_s, shop.number("SELECT id FROM conflicts WHERE state = 'open'")},
                          {u"take"_s, take}};
    if (!value.isUndefined())
        arguments.insert(u"value"_s, value);
    const auto done = shop.call(u"conflict.resolve"_s, arguments);
    OK(done);
    QCOMPARE(done->value(u"resolved"_s).toInt(), 1);
    QCOMPARE(shop.text("SELECT taken FROM conflicts"), take);
    shop.sync();
    QCOMPARE(openConflicts(shop), 0);
    QCOMPARE(shown(shop, field), result);
    QCOMPARE(shop.market(1).bySku(u"S0"_s)->fields.value(field), result); // every other channel too
    QCOMPARE(field == Field::Title ? shop.text("SELECT title FROM products")
                                   : u"%1 EUR"_s.arg(shop.number("SELECT price_minor FROM products")),
             result);
    // What the marketplace showed already is not written to it.
    const bool isTheirs = result == "Theirs"_L1 || result == "1100 EUR"_L1;
    QCOMPARE(shop.market().writes().size(), isTheirs ? 0 : 1);
    QCOMPARE(shop.number("SELECT count(*) FROM movements WHERE cause <> 'opening'"), 0);
}

void TestConflictCommands::aRuleThatCannotBeInvertedIsNotTaken()
{
    OpenShop shop({{.id = u"cards"_s}});
    shop.must(u"account.set"_s, {{u"account"_s, u"cards"_s},
                                 {u"settings"_s, QJsonObject{{u"title_template"_s, u"{title} ({sku})"_s},
                                                             {u"strategy"_s, u"manual"_s}}}});
    const QString id = shop.market().list(
        {.sku = u"S0"_s, .fields = texts(u"Tea (S0)"_s, u"1000 EUR"_s), .quantity = Quantity::pieces(5)});
    shop.sync();
    shop.must(u"product.set"_s, {{u"sku"_s, u"S0"_s}, {u"title"_s, u"Tea"_s}});
    shop.sync();
    const QString sent = shown(shop);
    shop.market().edit(id, Field::Title, u"Theirs"_s);
    shop.sync();
    QCOMPARE(openConflicts(shop), 1);
    const qint64 conflict = shop.number("SELECT id FROM conflicts WHERE state = 'open'");
    const auto refused = shop.call(u"conflict.resolve"_s, {{u"conflict"_s, conflict}, {u"take"_s, u"remote"_s}});
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(openConflicts(shop), 1);
    const auto all = shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject()}, {u"take"_s, u"remote"_s}});
    OK(all);
    QCOMPARE(all->value(u"resolved"_s).toInt(), 0);
    QCOMPARE(all->value(u"refused"_s).toArray().at(0).toObject().value(u"sku"_s), u"S0"_s);
    OK(shop.call(u"conflict.resolve"_s, {{u"conflict"_s, conflict}, {u"take"_s, u"local"_s}}));
    shop.sync();
    QCOMPARE(shown(shop), sent);
    QCOMPARE(openConflicts(shop), 0);
}

void TestConflictCommands::allThatFitAreDecidedTogether()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 250); // more than one batch
    QCOMPARE(openConflicts(shop), 250);
    const auto nobody = shop.call(u"conflict.resolve"_s,
                                  {{u"where"_s, QJsonObject{{u"field"_s, u"price"_s}}}, {u"take"_s, u"local"_s}});
    QCOMPARE(nobody->value(u"resolved"_s).toInt(), 0);
    const auto one =
        shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject{{u"sku"_s, u"S7"_s}}}, {u"take"_s, u"local"_s}});
    QCOMPARE(one->value(u"resolved"_s).toInt(), 1);
    const auto rest =
        shop.call(u"conflict.resolve"_s,
                  {{u"where"_s,
                    QJsonObject{{u"channel"_s, u"cards"_s}, {u"field"_s, u"title"_s}, {u"marketplace"_s, u"cards"_s}}},
                   {u"take"_s, u"remote"_s}});
    QCOMPARE(rest->value(u"resolved"_s).toInt(), 249);
    shop.sync();
    QCOMPARE(shown(shop, Field::Title, u"S7"_s), u"Ours"_s);
    QCOMPARE(shown(shop, Field::Title, u"S8"_s), u"Theirs"_s);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'Theirs'"), 249);
    QCOMPARE(shop.number("SELECT count(DISTINCT batch) FROM conflicts"), 2);
}

void TestConflictCommands::whatCameAfterTheQuestionIsLeft()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 2);
    const UtcMs opened = shop.number("SELECT max(opened_at) FROM conflicts");
    const auto decide = [&shop](UtcMs until) {
        const auto done =
            shop.call(u"conflict.resolve"_s,
                      {{u"where"_s, QJsonObject{{u"opened_until"_s, isoUtc(until)}}}, {u"take"_s, u"remote"_s}});
        return done.ok() ? done->value(u"resolved"_s).toInt() : -1;
    };
    QCOMPARE(decide(opened - 1000), 0);
    QCOMPARE(openConflicts(shop), 2);
    QCOMPARE(decide(opened), 2);
    QCOMPARE(openConflicts(shop), 0);
}

void TestConflictCommands::fieldsOfOneProductAreDecidedAndTakenBackTogether()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 1);
    shop.market().edit(shop.market().bySku(u"S0"_s)->externalId, Field::Price, u"1100 EUR"_s);
    shop.must(u"product.set"_s, {{u"sku"_s, u"S0"_s}, {u"price_minor"_s, 1200}});
    shop.sync();
    QCOMPARE(openConflicts(shop), 2);
    const qint64 title = shop.number("SELECT id FROM conflicts WHERE state = 'open' AND field = 'title'");
    const qint64 price = shop.number("SELECT id FROM conflicts WHERE state = 'open' AND field = 'price'");
    const QJsonObject theirs{{u"conflict"_s, title}, {u"take"_s, u"remote"_s}};
    const auto both = [&](const QJsonValue &value) {
        return QJsonObject{
            {u"decisions"_s,
             QJsonArray{theirs, QJsonObject{{u"conflict"_s, price}, {u"take"_s, u"value"_s}, {u"value"_s, value}}}}};
    };
    const auto half = shop.call(u"conflict.resolve"_s, both(u"1190 USD"_s)); // one of the two cannot be
    OK(half);
    QCOMPARE(half->value(u"resolved"_s).toInt(), 1);
    QCOMPARE(half->value(u"refused"_s)[0][u"field"].toString(), u"price"_s);
    OK(shop.call(u"conflict.undo"_s, {{u"batch"_s, half->value(u"batch"_s)}}));
    QCOMPARE(openConflicts(shop), 2);

    const auto decided = shop.call(u"conflict.resolve"_s, both(1190));
    OK(decided);
    QCOMPARE(decided->value(u"resolved"_s).toInt(), 2);
    QCOMPARE(shop.text("SELECT title || ' ' || price_minor FROM products"), u"Theirs 1190"_s);
    const auto undone = shop.call(u"conflict.undo"_s, {{u"batch"_s, decided->value(u"batch"_s)}});
    OK(undone);
    QCOMPARE(undone->value(u"reopened"_s).toInt(), 2);
    QCOMPARE(shop.text("SELECT title || ' ' || price_minor FROM products"), u"Ours 1200"_s);
    QCOMPARE(openConflicts(shop), 2);
}

void TestConflictCommands::whatTakingBackWouldDoIsOnlySaid()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 3);
    const auto decided = shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject()}, {u"take"_s, u"remote"_s}});
    OK(decided);
    const auto said = shop.call(u"conflict.undo"_s, {{u"batch"_s, decided->value(u"batch"_s)}, {u"dry_run"_s, true}});
    OK(said);
    QCOMPARE(said->value(u"reopened"_s).toInt(), 3);
    QCOMPARE(said->value(u"returned"_s).toInt(), 3);
    QCOMPARE(said->value(u"rows"_s)[0][u"to"].toString(), u"Ours"_s);
    QCOMPARE(openConflicts(shop), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'Theirs'"), 3);
    QCOMPARE(shop.number("SELECT count(*) FROM change_log WHERE cause = 'undo'"), 0);
}

void TestConflictCommands::aDecisionIsTakenBack()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 3);
    const auto decided = shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject()}, {u"take"_s, u"remote"_s}});
    OK(decided);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'Theirs'"), 3);
    const qint64 batch = decided->value(u"batch"_s).toInteger();
    QCOMPARE(shop.call(u"batch.undo"_s, {{u"batch"_s, batch}}).error().code, ErrorCode::InvalidRequest);
    const auto undone = shop.call(u"conflict.undo"_s, {{u"batch"_s, batch}});
    OK(undone);
    QCOMPARE(undone->value(u"reopened"_s).toInt(), 3);
    QCOMPARE(undone->value(u"returned"_s).toInt(), 3);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'Ours'"), 3);
    QCOMPARE(openConflicts(shop), 3);
    shop.market().requests.clear();
    shop.sync(); // still nobody's: neither side is touched
    QCOMPARE(openConflicts(shop), 3);
    QCOMPARE(shown(shop), u"Theirs"_s);
    QVERIFY(shop.market().writes().isEmpty());
    QCOMPARE(shop.call(u"conflict.undo"_s, {{u"batch"_s, batch}}).error().code, ErrorCode::NotFound);
}

void TestConflictCommands::oneOfSeveralDecisionsIsTakenBackAlone()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 3);
    OK(shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject()}, {u"take"_s, u"remote"_s}}));
    const qint64 one = shop.number("SELECT min(id) FROM conflicts WHERE taken = 'remote'");
    const auto undone = shop.call(u"conflict.undo"_s, {{u"conflict"_s, one}});
    OK(undone);
    QCOMPARE(undone->value(u"reopened"_s).toInt(), 1);
    QCOMPARE(undone->value(u"returned"_s).toInt(), 1);
    QCOMPARE(openConflicts(shop), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'Theirs'"), 2);
    QCOMPARE(shop.call(u"conflict.undo"_s, {{u"conflict"_s, one}}).error().code, ErrorCode::NotFound);
}

void TestConflictCommands::whatWasSentSinceStays()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 1);
    const auto decided = shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject()}, {u"take"_s, u"local"_s}});
    shop.sync();
    QCOMPARE(shown(shop), u"Ours"_s);
    const auto undone = shop.call(u"conflict.undo"_s, {{u"batch"_s, decided->value(u"batch"_s)}});
    OK(undone);
    QCOMPARE(undone->value(u"reopened"_s).toInt(), 0);
    const QJsonObject left = undone->value(u"left"_s).toArray().at(0).toObject();
    QCOMPARE(left.value(u"reason"_s), u"sent_since"_s);
    QCOMPARE(left.value(u"sku"_s), u"S0"_s); // which one, and what stands and what was there
    QCOMPARE(left.value(u"from"_s), u"Ours"_s);
    QCOMPARE(left.value(u"to"_s), u"Theirs"_s);
    QCOMPARE(openConflicts(shop), 0);
}

// Here and there: the product alone would go back, and be sent over what was decided.
void TestConflictCommands::whatWasTypedAndSentStaysAsAWhole()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 1);
    const qint64 one = shop.number("SELECT min(id) FROM conflicts");
    const auto decided =
        shop.call(u"conflict.resolve"_s,
                  {{u"decisions"_s,
                    QJsonArray{QJsonObject{{u"conflict"_s, one}, {u"take"_s, u"value"_s}, {u"value"_s, u"Third"_s}}}}});
    OK(decided);
    shop.sync();
    QCOMPARE(shown(shop), u"Third"_s);
    shop.market().requests.clear();
    for (const QJsonObject &what : {QJsonObject{{u"batch"_s, decided->value(u"batch"_s)}, {u"keep_sent"_s, true}},
                                    QJsonObject{{u"conflict"_s, one}, {u"keep_sent"_s, true}}}) {
        const auto undone = shop.call(u"conflict.undo"_s, what);
        OK(undone);
        QCOMPARE(undone->value(u"reopened"_s).toInt() + undone->value(u"returned"_s).toInt(), 0);
        QCOMPARE(undone->value(u"left_count"_s).toInt(), 1);
        shop.sync();
        QCOMPARE(shop.text("SELECT title FROM products"), u"Third"_s);
        QCOMPARE(shown(shop), u"Third"_s);
        QVERIFY(shop.market().writes().isEmpty());
    }
    // Asked for with what it does in sight, the product goes back, and the marketplace follows.
    const auto undone = shop.call(u"conflict.undo"_s, {{u"batch"_s, decided->value(u"batch"_s)}});
    OK(undone);
    QCOMPARE(undone->value(u"returned"_s).toInt(), 1);
    shop.sync();
    QCOMPARE(shown(shop), u"Ours"_s);
}

void TestConflictCommands::aRuleDecidesFromThenOn()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 2);
    OK(shop.call(u"conflict.rule"_s, {{u"account"_s, u"cards"_s}, {u"field"_s, u"title"_s}, {u"take"_s, u"local"_s}}));
    shop.sync();
    QCOMPARE(openConflicts(shop), 0);
    QCOMPARE(shown(shop), u"Ours"_s);
    OK(shop.call(u"conflict.rule"_s, {{u"account"_s, u"cards"_s}, {u"field"_s, u"title"_s}}));
    QCOMPARE(shop.number("SELECT count(*) FROM conflict_rules"), 0);
    const QString id = shop.market().bySku(u"S0"_s)->externalId;
    shop.market().edit(id, Field::Title, u"Theirs again"_s);
    shop.must(u"product.set"_s, {{u"sku"_s, u"S0"_s}, {u"title"_s, u"Ours again"_s}});
    shop.sync();
    QCOMPARE(openConflicts(shop), 1); // asked again
}

// Under the decision that it came with: one undo takes all of it back.
void TestConflictCommands::aRuleAnswersThoseOpenNow()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 250); // more than one batch
    const auto first =
        shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject{{u"sku"_s, u"S3"_s}}}, {u"take"_s, u"remote"_s}});
    OK(first);
    const auto ruled = shop.call(u"conflict.rule"_s, {{u"account"_s, u"cards"_s},
                                                      {u"field"_s, u"title"_s},
                                                      {u"take"_s, u"remote"_s},
                                                      {u"answer"_s, true},
                                                      {u"batch"_s, first->value(u"batch"_s)}});
    OK(ruled);
    QCOMPARE(ruled->value(u"resolved"_s).toInt(), 249);
    QCOMPARE(ruled->value(u"batch"_s), first->value(u"batch"_s));
    QCOMPARE(openConflicts(shop), 0);
    QCOMPARE(shop.number("SELECT count(*) FROM products WHERE title = 'Theirs'"), 250);
    const auto undone = shop.call(u"conflict.undo"_s, {{u"batch"_s, first->value(u"batch"_s)}});
    OK(undone);
    QCOMPARE(undone->value(u"reopened"_s).toInt(), 250);
    QCOMPARE(openConflicts(shop), 250);
    const auto wrong = [&](const QJsonObject &more) {
        QJsonObject arguments{{u"account"_s, u"cards"_s}, {u"field"_s, u"title"_s}, {u"answer"_s, true}};
        for (auto it = more.begin(); it != more.end(); ++it)
            arguments.insert(it.key(), it.value());
        return shop.call(u"conflict.rule"_s, arguments).error().item;
    };
    QCOMPARE(wrong({}), u"answer"_s); // by which side?
    QCOMPARE(wrong({{u"take"_s, u"local"_s}, {u"batch"_s, 999}}), u"batch"_s);
    QCOMPARE(openConflicts(shop), 250);
}

void TestConflictCommands::whatWasSettledMeanwhileIsNoFailure()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 1);
    const qint64 id = shop.number("SELECT id FROM conflicts WHERE state = 'open'");
    shop.market().edit(shop.market().bySku(u"S0"_s)->externalId, Field::Title, u"Ours"_s); // both agree again
    shop.sync();
    QCOMPARE(openConflicts(shop), 0);
    const auto late =
        shop.call(u"conflict.resolve"_s,
                  {{u"decisions"_s, QJsonArray{QJsonObject{{u"conflict"_s, id}, {u"take"_s, u"remote"_s}}}}});
    OK(late);
    QCOMPARE(late->value(u"resolved"_s).toInt(), 0);
    QVERIFY(!late->contains(u"batch"_s));
    QCOMPARE(late->value(u"refused"_s)[0][u"reason"].toString(), u"settled"_s);
    QCOMPARE(shop.text("SELECT title FROM products"), u"Ours"_s);
}

void TestConflictCommands::aSearchIsDecidedTogether()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 12);
    const auto found =
        shop.call(u"conflict.resolve"_s, {{u"where"_s, QJsonObject{{u"text"_s, u"s1"_s}}}, {u"take"_s, u"local"_s}});
    OK(found);
    QCOMPARE(found->value(u"resolved"_s).toInt(), 3); // S1, S10, S11
    QCOMPARE(openConflicts(shop), 9);
}

void TestConflictCommands::aQuantityIsDecidedAndTakenBack_data()
{
    QTest::addColumn<QJsonObject>("decision");
    QTest::addColumn<int>("stock");
    QTest::newRow("ours") << QJsonObject{{u"take"_s, u"local"_s}} << 5;
    QTest::newRow("theirs") << QJsonObject{{u"take"_s, u"remote"_s}} << 3;
    QTest::newRow("a number") << QJsonObject{{u"take"_s, u"value"_s}, {u"value"_s, 4}} << 4;
    QTest::newRow("a number as text") << QJsonObject{{u"take"_s, u"value"_s}, {u"value"_s, u"6"_s}} << 6;
}

// Two pieces of a cancelled order that the marketplace did not put on sale again.
void TestConflictCommands::aQuantityIsDecidedAndTakenBack()
{
    QFETCH(const QJsonObject, decision);
    QFETCH(const int, stock);
    OpenShop shop({{.id = u"cards"_s, .relative = true, .relistsAtChoice = true}});
    const QString listing = shop.market().list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    shop.sync();
    const QString order = shop.market().sell(listing, Quantity::pieces(2));
    shop.sync();
    shop.market().cancel(order, Relisting::LeftOff);
    shop.sync();
    const qint64 conflict = shop.number("SELECT id FROM conflicts WHERE state = 'open' AND field = 'quantity'");
    QVERIFY(conflict > 0);
    for (const QJsonValue &wrong : {QJsonValue(-1), QJsonValue(u"many"_s), QJsonValue(u"10000001"_s)}) {
        const auto refused =
            shop.call(u"conflict.resolve"_s, {{u"conflict"_s, conflict}, {u"take"_s, u"value"_s}, {u"value"_s, wrong}});
        QCOMPARE(refused.error().item, u"value"_s);
    }
    QJsonObject arguments = decision;
    arguments.insert(u"conflict"_s, conflict);
    const auto done = shop.call(u"conflict.resolve"_s, arguments);
    OK(done);
    QCOMPARE(openConflicts(shop), 0);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), stock * 1000);
    const auto undone = shop.call(u"conflict.undo"_s, {{u"batch"_s, done->value(u"batch"_s)}});
    OK(undone);
    QCOMPARE(undone->value(u"reopened"_s).toInt(), 1);
    QCOMPARE(undone->value(u"left_count"_s).toInt(), 0);
    QCOMPARE(openConflicts(shop), 1);
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), 5000);
    shop.market().requests.clear();
    shop.sync();
    QVERIFY(shop.market().writes().isEmpty());
    OK(shop.call(u"conflict.resolve"_s, arguments));
    shop.sync();
    QCOMPARE(shop.market().shown(u"A"_s), Quantity::pieces(stock));
    QCOMPARE(shop.number("SELECT on_hand_milli FROM products"), stock * 1000);
}

void TestConflictCommands::argumentsAreChecked()
{
    OpenShop shop({{.id = u"cards"_s}});
    quarrel(shop, 1, Field::Price);
    const qint64 id = shop.number("SELECT id FROM conflicts WHERE state = 'open'");
    const auto item = [&](const QString &command, const QJsonObject &arguments) {
        return shop.call(command, arguments).error().item;
    };
    const QString resolve = u"conflict.resolve"_s;
    QCOMPARE(item(resolve, {{u"take"_s, u"local"_s}}), u"conflict"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, id}}), u"take"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, id}, {u"take"_s, u"mine"_s}}), u"take"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, id}, {u"take"_s, u"value"_s}}), u"value"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, id}, {u"take"_s, u"local"_s}, {u"value"_s, 5}}), u"value"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, id}, {u"take"_s, u"value"_s}, {u"value"_s, u"dear"_s}}), u"value"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, id}, {u"take"_s, u"value"_s}, {u"value"_s, -5}}), u"value"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, id}, {u"take"_s, u"value"_s}, {u"value"_s, u"900 USD"_s}}), u"value"_s);
    QCOMPARE(item(resolve, {{u"conflict"_s, 999}, {u"take"_s, u"local"_s}}), u"999"_s);
    QCOMPARE(item(resolve, {{u"where"_s, QJsonObject{{u"colour"_s, u"x"_s}}}, {u"take"_s, u"local"_s}}), u"colour"_s);
    QCOMPARE(item(resolve, {{u"where"_s, QJsonObject{{u"field"_s, u"x"_s}}}, {u"take"_s, u"local"_s}}), u"field"_s);
    QCOMPARE(item(resolve, {{u"where"_s, QJsonObject{{u"opened_until"_s, u"noon"_s}}}, {u"take"_s, u"local"_s}}),
             u"opened_until"_s);
    QCOMPARE(item(u"conflict.rule"_s, {{u"account"_s, u"cards"_s}, {u"field"_s, u"quantity"_s}}), u"field"_s);
    QCOMPARE(openConflicts(shop), 1);
    shop.must(resolve, {{u"conflict"_s, id}, {u"take"_s, u"local"_s}});
    QCOMPARE(item(resolve, {{u"conflict"_s, id}, {u"take"_s, u"local"_s}}), QString::number(id)); // settled already
}

QTEST_GUILESS_MAIN(TestConflictCommands)
#include "tst_conflict_commands.moc"
