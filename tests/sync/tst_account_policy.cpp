// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/account_policy.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

using Settings = QMap<QString, QString>;

class TestAccountPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleThatIsCutThereIsCutHere();
    void settingsWinOverTheConnector();
    void fieldsThatTheMarketplaceKeepsAreNeverSent_data();
    void fieldsThatTheMarketplaceKeepsAreNeverSent();
    void stockOfTheirsIsNeitherSentNorTaken();
    void thePromises_data();
    void thePromises();
    void badSettingsNameTheirKey_data();
    void badSettingsNameTheirKey();
    void whatAChannelShowsOfAProduct();
    void whatCanBeTakenBack();
    void aCategoryGoesWhereItIsMapped();
    void pricesCompareInOneCurrencyOnly();
    void aChannelHasWordsForSomeConditionsOnly();
    void aNumberReplacesOnlyANumberOfItsOwn();
    void attributesAreSharedAsFarAsTheyAreKnown();
    void aRetailerHasNoCategoryThatIsNotMapped();
};

namespace {

ConnectorInfo info()
{
    ConnectorInfo one{.id = u"cards"_s};
    one.directions = {
        {Field::Price, Direction::Both}, {Field::Title, Direction::In}, {Field::Quantity, Direction::Both}};
    one.capabilities.relativeQuantity = true;
    one.capabilities.landingS = 20;
    one.capabilities.visibilityLagS = 30;
    return one;
}

AccountPolicy policyOf(const Settings &settings)
{
    const auto policy = makePolicy(info(), settings, u"EUR"_s);
    if (!policy)
        qFatal("%s", qUtf8Printable(policy.error().detail));
    return *policy;
}

Product lamp()
{
    Product product{.sku = u"L1"_s, .title = u"Lamp"_s, .brand = u"Lumo"_s, .condition = u"good"_s};
    product.price = {1000, u"EUR"_s};
    product.custom = {{u"edition"_s, u"2nd"_s}};
    return product;
}

} // namespace

void TestAccountPolicy::settingsWinOverTheConnector()
{
    const AccountPolicy plain = policyOf({});
    QCOMPARE(plain.direction(Field::Title), Direction::In);
    QCOMPARE(plain.direction(Field::Images), Direction::Off);
    QCOMPARE(plain.strategy, Strategy::Remote);
    QCOMPARE(plain.landingMs, 20'000);
    QCOMPARE(plain.visibilityLagMs, 30'000);
    QVERIFY(plain.relative);
    QCOMPARE(plain.guard.zeroItems, 10);

    const AccountPolicy set = policyOf({{u"direction.title"_s, u"out"_s},
                                        {u"strategy"_s, u"newest"_s},
                                        {u"visibility_lag_s"_s, u"0"_s},
                                        {u"guard.zero_items"_s, u"3"_s},
                                        {u"buffer"_s, u"2"_s},
                                        {u"max_shown"_s, u"off"_s},
                                        {u"stop_at"_s, u"1"_s}});
    QCOMPARE(set.direction(Field::Title), Direction::Out);
    QCOMPARE(set.direction(Field::Price), Direction::Both);
    QCOMPARE(set.strategy, Strategy::Newest);
    QCOMPARE(set.visibilityLagMs, 0);
    QCOMPARE(set.guard.zeroItems, 3);
    QCOMPARE(set.quantityRule.buffer, Quantity::pieces(2));
    QCOMPARE(set.quantityRule.maxShown, std::nullopt);
    QCOMPARE(set.quantityRule.stopAt, std::optional(Quantity::pieces(1)));
}

void TestAccountPolicy::fieldsThatTheMarketplaceKeepsAreNeverSent_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("direction");
    QTest::newRow("both ways") << u"both"_s << int(Direction::In);
    QTest::newRow("in") << u"in"_s << int(Direction::In);
    QTest::newRow("out") << u"out"_s << int(Direction::Off);
    QTest::newRow("off") << u"off"_s << int(Direction::Off);
}

void TestAccountPolicy::fieldsThatTheMarketplaceKeepsAreNeverSent()
{
    QFETCH(const QString, asked);
    QFETCH(const int, direction);
    ConnectorInfo one = info();
    one.readOnlyFields = {Field::Title};
    const auto policy = makePolicy(one, {{u"direction.title"_s, asked}}, u"EUR"_s);
    QVERIFY(policy);
    QCOMPARE(int(policy->direction(Field::Title)), direction);
}

void TestAccountPolicy::stockOfTheirsIsNeitherSentNorTaken()
{
    QVERIFY(policyOf({}).sendsQuantity());
    const AccountPolicy theirs = policyOf({{u"stock"_s, u"theirs"_s}});
    QVERIFY(!theirs.sendsQuantity());
    QVERIFY(!theirs.takesQuantity());
    const AccountPolicy in = policyOf({{u"direction.quantity"_s, u"in"_s}});
    QVERIFY(!in.sendsQuantity());
    QVERIFY(in.takesQuantity());
}

void TestAccountPolicy::thePromises_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<int>("promise");
    QTest::addColumn<int>("lastPieces"); // -1 = no such rule
    QTest::newRow("shared unless asked for") << Settings{} << int(Promise::Shared) << -1;
    QTest::newRow("the last piece") << Settings{{u"promise"_s, u"last"_s}} << int(Promise::LastPieces) << 1;
    QTest::newRow("the last three") << Settings{{u"promise"_s, u"last"_s}, {u"last_pieces"_s, u"3"_s}}
                                    << int(Promise::LastPieces) << 3;
    QTest::newRow("last pieces without the promise")
        << Settings{{u"last_pieces"_s, u"3"_s}} << int(Promise::Shared) << -1;
    QTest::newRow("bounded") << Settings{{u"promise"_s, u"bounded"_s}} << int(Promise::Bounded) << -1;
}

void TestAccountPolicy::thePromises()
{
    QFETCH(const Settings, settings);
    QFETCH(const int, promise);
    QFETCH(const int, lastPieces);
    const AccountPolicy policy = policyOf(settings);
    QCOMPARE(int(policy.promise), promise);
    QCOMPARE(policy.quantityRule.lastPieces,
             lastPieces < 0 ? std::nullopt : std::optional(Quantity::pieces(lastPieces)));
}

void TestAccountPolicy::badSettingsNameTheirKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const std::initializer_list<std::pair<const char *, const char *>> rows = {{"strategy", "mine"},
                                                                               {"stock", "mine"},
                                                                               {"direction.price", "up"},
                                                                               {"buffer", "-1"},
                                                                               {"buffer", "1.2345"},
                                                                               {"max_shown", "many"},
                                                                               {"stop_at", "x"},
                                                                               {"promise", "always"},
                                                                               {"guard.zero_items", "-1"},
                                                                               {"guard.zero_percent", ""},
                                                                               {"visibility_lag_s", "soon"},
                                                                               {"visibility_lag_s", "-5"},
                                                                               {"price_rule", "double"},
                                                                               {"title_template", "{x}"},
                                                                               {"description_template", "{"}};
    for (const auto &[key, value] : rows)
        QTest::addRow("%s = \"%s\"", key, value) << QString::fromLatin1(key) << QString::fromLatin1(value);
}

void TestAccountPolicy::badSettingsNameTheirKey()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const auto policy = makePolicy(info(), {{key, value}}, u"EUR"_s);
    QVERIFY(!policy);
    QCOMPARE(policy.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(policy.error().item, key);
}

void TestAccountPolicy::whatAChannelShowsOfAProduct()
{
    const AccountPolicy policy =
        policyOf({{u"direction.title"_s, u"both"_s},
                  {u"direction.condition"_s, u"both"_s},
                  {u"price_rule"_s, u"markup 10%; round .99"_s},
                  {u"title_template"_s, u"{brand} {title} ({condition}, {custom.edition}, {price})"_s},
                  {u"condition_map"_s, u"{\"good\":\"GD\"}"_s}});
    const FieldValues view = channelView(lamp(), policy);
    QCOMPARE(view.value(Field::Price), u"1099 EUR"_s);
    QCOMPARE(view.value(Field::Title), u"Lumo Lamp (GD, 2nd, 10.00)"_s);
    QCOMPARE(view.value(Field::Condition), u"GD"_s);
    QVERIFY(!view.contains(Field::Description)); // off
    QVERIFY(!view.contains(Field::Quantity));    // it has rules of its own
}

void TestAccountPolicy::whatCanBeTakenBack()
{
    const AccountPolicy plain = policyOf({{u"condition_map"_s, u"{\"good\":\"GD\",\"new\":\"NW\"}"_s}});
    for (const Field field : {Field::Price, Field::Title, Field::Description, Field::Condition})
        QVERIFY2(fieldPolicy(field, plain).invertible, qPrintable(fieldName(field)));
    QCOMPARE(takenField(Field::Condition, u"NW"_s, plain), u"new"_s);
    QCOMPARE(takenField(Field::Condition, u"??"_s, plain), u"??"_s);
    QCOMPARE(takenField(Field::Title, u"GD"_s, plain), u"GD"_s);

    const AccountPolicy ruled = policyOf({{u"price_rule"_s, u"markup 10%"_s},
                                          {u"title_template"_s, u"{title}!"_s},
                                          {u"description_template"_s, u"{title}"_s},
                                          {u"condition_map"_s, u"{\"good\":\"GD\",\"fine\":\"GD\"}"_s}});
    for (const Field field : {Field::Price, Field::Title, Field::Description, Field::Condition})
        QVERIFY2(!fieldPolicy(field, ruled).invertible, qPrintable(fieldName(field)));
}

void TestAccountPolicy::aCategoryGoesWhereItIsMapped()
{
    AccountPolicy policy = policyOf({{u"direction.category"_s, u"both"_s}});
    policy.categoryMap = {{u"9"_s, u"304"_s}};
    Product rice{.category = u"9"_s};
    QCOMPARE(channelView(rice, policy).value(Field::Category), u"304"_s);
    QCOMPARE(openingView(rice, policy).value(Field::Category), u"304"_s);
    QVERIFY(fieldPolicy(Field::Category, policy).invertible);
    QCOMPARE(takenField(Field::Category, u"304"_s, policy), u"9"_s);
    QCOMPARE(takenField(Field::Category, u"500"_s, policy), u"500"_s);
    rice.category = u"20"_s;
    QCOMPARE(channelView(rice, policy).value(Field::Category), u"20"_s);
    policy.categoryMap.insert(u"8"_s, u"304"_s); // which of both it was nobody knows
    QVERIFY(!fieldPolicy(Field::Category, policy).invertible);
}

void TestAccountPolicy::aChannelHasWordsForSomeConditionsOnly()
{
    AccountPolicy policy = policyOf({});
    QVERIFY(hasWordFor(Field::Condition, u"Near Mint"_s, policy)); // it takes any
    policy.conditions = {u"new"_s, u"used"_s};
    QVERIFY(!hasWordFor(Field::Condition, u"Near Mint"_s, policy));
    QVERIFY(hasWordFor(Field::Condition, u"used"_s, policy));
    QVERIFY(hasWordFor(Field::Condition, QString(), policy)); // what is not known here may be taken
    QVERIFY(hasWordFor(Field::Title, u"Near Mint"_s, policy));
}

void TestAccountPolicy::aNumberReplacesOnlyANumberOfItsOwn()
{
    AccountPolicy policy = policyOf({});
    QVERIFY(mayRenumber(u"Cards"_s, u"Cards"_s, u"2"_s, policy)); // its categories are words
    policy.numbersCategories = true;
    QVERIFY(!mayRenumber(u"Cards"_s, {}, u"2"_s, policy));
    QVERIFY(!mayRenumber(u"Cards"_s, u"Cards"_s, u"2"_s, policy)); // what was asked for, and not given
    QVERIFY(!mayRenumber(u"304"_s, {}, u"2"_s, policy));           // of another channel
    QVERIFY(!mayRenumber(u"304"_s, u"2"_s, u"5"_s, policy));
    QVERIFY(mayRenumber(u"3"_s, u"3"_s, u"5"_s, policy)); // moved there
    QVERIFY(mayRenumber(QString(), {}, u"2"_s, policy));
    policy.categoryMap = {{u"Cards"_s, u"12"_s}, {u"Dice"_s, u"13"_s}};
    QVERIFY(mayRenumber(u"Cards"_s, u"12"_s, u"13"_s, policy)); // it has a word here
}

void TestAccountPolicy::attributesAreSharedAsFarAsTheyAreKnown()
{
    AccountPolicy policy = policyOf({{u"direction.attributes"_s, u"both"_s}});
    policy.attributeStarts = policy.keptAttributes = {u"feature."_s};
    const Product card{.attributes = uR"({"feature.Wood":"Oak","mtg_foil":"false"})"_s};
    QCOMPARE(channelField(card, Field::Attributes, policy), uR"({"feature.Wood":"Oak"})"_s);
    QCOMPARE(takenField(Field::Attributes, uR"({"feature.Wood":"Ash"})"_s, policy, card.attributes),
             uR"({"feature.Wood":"Ash","mtg_foil":"false"})"_s);
    QCOMPARE(takenField(Field::Attributes, QString(), policy, card.attributes), uR"({"mtg_foil":"false"})"_s);
    QCOMPARE(channelField(Product{.attributes = uR"({"mtg_foil":"false"})"_s}, Field::Attributes, policy), QString());
    policy.attributeStarts.clear();
    QCOMPARE(channelField(card, Field::Attributes, policy), card.attributes);
}

void TestAccountPolicy::aRetailerHasNoCategoryThatIsNotMapped()
{
    AccountPolicy policy = policyOf({{u"direction.category"_s, u"both"_s}});
    policy.isRetailer = true;
    policy.categoryMap = {{u"9"_s, u"304"_s}};
    QCOMPARE(channelField(Product{.category = u"9"_s}, Field::Category, policy), u"304"_s);
    QCOMPARE(channelField(Product{.category = u"7"_s}, Field::Category, policy), QString()); // 7 is another one there
    QVERIFY(!hasWordFor(Field::Category, QString(), policy));
}

void TestAccountPolicy::pricesCompareInOneCurrencyOnly()
{
    QVERIFY(comparable(Field::Price, u"1000 EUR"_s, u"900 EUR"_s));
    QVERIFY(!comparable(Field::Price, u"1000 EUR"_s, u"1000 RON"_s));
    QVERIFY(comparable(Field::Price, u""_s, u"1000 RON"_s)); // no price yet
    QVERIFY(comparable(Field::Title, u"5 EUR"_s, u"5 RON"_s));
}

// Else the shorter one would come in as a change, and go out again as one.
void TestAccountPolicy::aTitleThatIsCutThereIsCutHere()
{
    const auto policy = makePolicy({.id = u"shop"_s, .capabilities = {.longestTitle = 255}}, {}, u"EUR"_s);
    QVERIFY(policy);
    const auto shown = [&](const QString &title) {
        return channelField(Product{.sku = u"S"_s, .title = title}, Field::Title, *policy);
    };
    QCOMPARE(shown(QString(255, u'x')), QString(255, u'x'));
    QCOMPARE(shown(QString(300, u'x')), QString(255, u'x'));
    QCOMPARE(shown(QString(254, u'x') + u"\U0001F0A1 card"_s), QString(254, u'x'));
    QCOMPARE(shown(QString(254, u'x') + u" and more"_s), QString(254, u'x'));
    const auto any = makePolicy({.id = u"shop"_s}, {}, u"EUR"_s);
    QVERIFY(any);
    QCOMPARE(channelField(Product{.title = QString(300, u'x')}, Field::Title, *any).size(), 300);
}

QTEST_GUILESS_MAIN(TestAccountPolicy)
#include "tst_account_policy.moc"
