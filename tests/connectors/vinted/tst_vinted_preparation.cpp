// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_preparation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace evenstock;
using namespace evenstock::vinted;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t jeans = 257;

Product jean()
{
    return {.id = {123},
            .sku = u"J-1"_s,
            .description = u"Un beau jean."_s,
            .brand = u"LEVI'S"_s,
            .category = u"Jeans"_s,
            .condition = u"EXCELLENT"_s,
            .price = {2500, u"EUR"_s},
            .size = u"32"_s,
            .color = u"Blue"_s,
            .gender = u"male"_s,
            .packageSizeId = u"2"_s,
            .images = u"[\"a.jpg\",\"b.jpg\"]"_s,
            .custom = {{u"location"_s, u"A3"_s}, {u"model"_s, u"501"_s}, {u"decade"_s, u"1990s"_s}}};
}

Options lists()
{
    Options options;
    options.brands = {{10, u"Levi's"_s}, {53, u"Nike"_s}};
    options.colors = {{9, u"Bleu"_s}, {12, u"Blanc"_s}};
    options.categories = {{5, u"Hommes"_s, u"Hommes"_s, false}, {jeans, u"Jeans"_s, u"Hommes > Jeans"_s, true}};
    options.forms.insert(jeans, {.catalogId = jeans,
                                 .asksSize = true,
                                 .needsSize = true,
                                 .sizes = {{207, u"32"_s}, {208, u"34"_s}},
                                 .conditions = {{6, u"Neuf avec étiquette"_s}, {2, u"Très bon état"_s}},
                                 .packageSizes = {{1, u"Petit"_s}, {2, u"Moyen"_s}}});
    return options;
}

Preparation made(const Product &product, const Options &options = lists(), const Mappings &mappings = {},
                 Quantity available = Quantity::pieces(1))
{
    return prepare(product, available, options, mappings, {.currency = u"EUR"_s});
}

QStringList fields(const Preparation &preparation)
{
    QStringList names;
    for (const Problem &problem : preparation.problems)
        names.append(problem.field);
    return names;
}

} // namespace

class TestVintedPreparation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeProductIsReady();
    void everyReasonIsNamed_data();
    void everyReasonIsNamed();
    void aBareProductNamesThemAll();
    void whatHasNoModelIsFoundByItsName_data();
    void whatHasNoModelIsFoundByItsName();
    void ownersAssignmentsComeFirst();
    void aSizeIsAssignedForItsCategory();
    void categoriesWithoutSizesAskForNone();
    void aCategoryWithOthersBelowIsNone();
    void whatWasNeverReadIsNotGuessed();
    void numbersGivenBesideAProductAreNoWords();
    void theAccountsOwnPriceIsTaken();
    void payloadHasTheShapeOfTheDocument();
};

void TestVintedPreparation::aWholeProductIsReady()
{
    const Preparation preparation = made(jean());
    QCOMPARE(preparation.sentences(), QStringList());
    QCOMPARE(preparation.title, u"Levi's 501 Jeans Taille 32 Très bon état Bleu Vintage 90s (A3) [123]"_s);
    QCOMPARE(preparation.price, (Money{2790, u"EUR"_s}));
    QVERIFY(preparation.description.startsWith("Un beau jean."_L1));
    QCOMPARE(preparation.mapped.brand->id, 10);
    QCOMPARE(preparation.mapped.color->id, 9);
    QCOMPARE(preparation.mapped.condition->id, 2); // "Très bon état", whatever number a document shows
    QCOMPARE(preparation.mapped.size->id, 207);
    QCOMPARE(preparation.mapped.category->id, jeans);
    QCOMPARE(preparation.mapped.packageSize->id, 2);
    QVERIFY(preparation.mapped.isBottom);
}

void TestVintedPreparation::everyReasonIsNamed_data()
{
    QTest::addColumn<std::function<void(Product &)>>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("type");
    using Change = std::function<void(Product &)>;
    const auto row = [](const char *name, const Change &change, const QString &field, const QString &type) {
        QTest::newRow(name) << change << field << type;
    };
    const QString invalid = u"validation_error"_s;
    const QString unmapped = u"mapping_error"_s;
    row(
        "no price", [](Product &p) { p.price = {}; }, u"price"_s, invalid);
    row(
        "a price below one", [](Product &p) { p.price.minor = 90; }, u"price"_s, invalid);
    row(
        "a price above all", [](Product &p) { p.price.minor = 3'000'000; }, u"price"_s, invalid);
    row(
        "another currency", [](Product &p) { p.price.currency = u"RON"_s; }, u"price"_s, invalid);
    row(
        "no brand", [](Product &p) { p.brand.clear(); }, u"brand"_s, invalid);
    row(
        "a brand nobody assigned", [](Product &p) { p.brand = u"Mire & Sons"_s; }, u"brand"_s, unmapped);
    row(
        "no colour", [](Product &p) { p.color.clear(); }, u"color"_s, invalid);
    row(
        "a colour nobody assigned", [](Product &p) { p.color = u"Ochre"_s; }, u"color"_s, unmapped);
    row(
        "no condition", [](Product &p) { p.condition.clear(); }, u"condition"_s, invalid);
    row(
        "a condition of no list", [](Product &p) { p.condition = u"shiny"_s; }, u"condition"_s, unmapped);
    row(
        "no size", [](Product &p) { p.size.clear(); }, u"size"_s, invalid);
    row(
        "a size of no list", [](Product &p) { p.size = u"99"_s; }, u"size"_s, unmapped);
    row(
        "no gender", [](Product &p) { p.gender.clear(); }, u"gender"_s, invalid);
    row(
        "no package size", [](Product &p) { p.packageSizeId.clear(); }, u"package_size"_s, invalid);
    row(
        "a package this category does not take", [](Product &p) { p.packageSizeId = u"3"_s; }, u"package_size"_s,
        unmapped);
    row(
        "no picture", [](Product &p) { p.images = u"[]"_s; }, u"images"_s, u"image_error"_s);
    row(
        "too many pictures",
        [](Product &p) {
            QJsonArray names;
            for (int i = 0; i < 21; ++i)
                names.append(u"%1.jpg"_s.arg(i));
            p.images = QString::fromUtf8(QJsonDocument(names).toJson());
        },
        u"images"_s, u"image_error"_s);
}

void TestVintedPreparation::everyReasonIsNamed()
{
    QFETCH(std::function<void(Product &)>, change);
    QFETCH(QString, field);
    Product product = jean();
    change(product);
    const Preparation preparation = made(product);
    QCOMPARE(fields(preparation), QStringList{field});
    QTEST(preparation.problems.first().errorType(), "type");
    QVERIFY(!preparation.isReady());
    QVERIFY(preparation.title.endsWith("[123]"_L1)); // shown all the same
}

void TestVintedPreparation::aBareProductNamesThemAll()
{
    const Preparation preparation = made(Product{.id = {5}}, lists(), {}, {});
    for (const QString &field : {u"stock"_s, u"price"_s, u"brand"_s, u"color"_s, u"category"_s, u"size"_s,
                                 u"condition"_s, u"package_size"_s, u"gender"_s, u"images"_s, u"description"_s})
        QVERIFY2(fields(preparation).contains(field), qPrintable(field));
    QCOMPARE(preparation.title, u"[5]"_s);
}

void TestVintedPreparation::whatHasNoModelIsFoundByItsName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("brand");
    QTest::addColumn<QString>("expected");
    const QString brand = u"Aetherlands"_s;
    QTest::newRow("a card") << u"Tidecaller Abbess #044 NM EN"_s << brand
                            << u"Tidecaller Abbess #044 NM EN Aetherlands Single Card Very good [3]"_s;
    QTest::newRow("its brand is in it") << u"Abbess of aetherlands"_s << brand
                                        << u"Abbess of aetherlands Single Card Very good [3]"_s;
    QTest::newRow("too long") << u"word "_s.repeated(30) << brand
                              << u"word "_s.repeated(12) + u"Aetherlands Single Card Very good [3]"_s;
    QTest::newRow("one long word") << QString(200, u'w') << QString()
                                   << QString(60, u'w') + u" Single Card Very good [3]"_s;
    const QString faces = u"\U0001F600"_s.repeated(29); // not half a face
    QTest::newRow("pictures for letters")
        << u"w"_s + u"\U0001F600"_s.repeated(40) << QString() << u"w"_s + faces + u" Single Card Very good [3]"_s;
    QTest::newRow("no title") << QString() << brand << u"Aetherlands Single Card Very good [3]"_s;
}

// Nobody looks for "Aetherlands Single Card": without a model it is the product's own name that says what it is.
void TestVintedPreparation::whatHasNoModelIsFoundByItsName()
{
    QFETCH(const QString, title);
    QFETCH(const QString, brand);
    const Product card{.id = {3},
                       .sku = u"C-1"_s,
                       .title = title,
                       .brand = brand,
                       .category = u"Single Card"_s,
                       .condition = u"EXCELLENT"_s};
    QTEST(prepare(card, Quantity::pieces(1), {}, {}, {.language = u"en"_s}).title, "expected");
}

void TestVintedPreparation::ownersAssignmentsComeFirst()
{
    Product product = jean();
    product.brand = u"Levis"_s;
    product.color = u"Ochre"_s;
    Mappings mappings;
    mappings[MappingKind::Brand].insert(mappingKey(MappingKind::Brand, product), {10, u"Levi's"_s});
    mappings[MappingKind::Color].insert(mappingKey(MappingKind::Color, product), {29, u"Moutarde"_s});
    const Preparation preparation = made(product, lists(), mappings);
    QCOMPARE(preparation.sentences(), QStringList());
    QCOMPARE(preparation.mapped.brand->id, 10);
    QCOMPARE(preparation.mapped.color->id, 29);
    QVERIFY(preparation.title.contains("Moutarde"_L1));
}

void TestVintedPreparation::aSizeIsAssignedForItsCategory()
{
    Product product = jean();
    product.size = u"W32"_s;
    Mappings mappings;
    mappings[MappingKind::Size].insert(mappingKey(MappingKind::Size, product, 999), {1, u"other"_s});
    QCOMPARE(fields(made(product, lists(), mappings)), QStringList{u"size"_s});
    mappings[MappingKind::Size].insert(mappingKey(MappingKind::Size, product, jeans), {207, u"32"_s});
    QCOMPARE(made(product, lists(), mappings).mapped.size->id, 207);
}

void TestVintedPreparation::categoriesWithoutSizesAskForNone()
{
    Options options = lists();
    options.forms[jeans].asksSize = false;
    options.forms[jeans].needsSize = false;
    Product product = jean();
    product.size.clear();
    QCOMPARE(made(product, options).sentences(), QStringList());
    product.size = u"ignored"_s;
    QCOMPARE(made(product, options).sentences(), QStringList());
    QVERIFY(!made(product, options).mapped.size);
}

void TestVintedPreparation::aCategoryWithOthersBelowIsNone()
{
    Product product = jean();
    Mappings mappings;
    mappings[MappingKind::Category].insert(mappingKey(MappingKind::Category, product), {5, u"Hommes"_s});
    const Preparation preparation = made(product, lists(), mappings);
    QVERIFY(fields(preparation).contains(u"category"_s));
    QVERIFY(!preparation.mapped.category);
}

void TestVintedPreparation::whatWasNeverReadIsNotGuessed()
{
    Options options = lists();
    options.forms.clear();
    const Preparation preparation = made(jean(), options);
    QCOMPARE(preparation.problems.first().field, u"category"_s);
    QCOMPARE(preparation.problems.first().trouble, Trouble::Unread);
    QVERIFY(!preparation.mapped.condition);
    QVERIFY(!preparation.mapped.size);
}

// Nothing was read of Vinted's lists yet, and the numbers came with the product.
void TestVintedPreparation::numbersGivenBesideAProductAreNoWords()
{
    Product product = jean();
    product.attributes = u"{\"brand_id\":10,\"color_id\":9,\"condition_id\":2,\"size_id\":207,\"category_id\":257}"_s;
    const Preparation bare = prepare(product, Quantity::pieces(1), {}, {}, {.language = u"fr"_s});
    QVERIFY2(bare.isReady(), qPrintable(bare.sentences().join(u"; "_s)));
    QCOMPARE(bare.title, u"Levi's 501 Jeans Taille 32 Très bon état Bleu Vintage 90s (A3) [123]"_s);
    QCOMPARE(publishPayload(bare, 1)["mapped_titles"_L1]["color"_L1].toString(), u"9"_s); // for the owner's eyes
    QCOMPARE(publishPayload(made(product), 1)["mapped_titles"_L1]["color"_L1].toString(), u"Bleu"_s); // read meanwhile
}

void TestVintedPreparation::theAccountsOwnPriceIsTaken()
{
    const Preparation preparation = prepare(jean(), Quantity::pieces(1), lists(), {}, {.price = Money{1234, u"EUR"_s}});
    QCOMPARE(preparation.price.minor, 1234);
}

void TestVintedPreparation::payloadHasTheShapeOfTheDocument()
{
    const QJsonObject payload = publishPayload(made(jean()), 789);
    QCOMPARE(payload["product_id"_L1].toInteger(), 123);
    QCOMPARE(payload["vinted_product_id"_L1].toInteger(), 789);
    QVERIFY(QJsonDocument(payload).toJson(QJsonDocument::Compact).contains("\"price\":27.9,"));
    const QJsonObject mapped = payload["mapped_attributes"_L1].toObject();
    QCOMPARE(mapped["brand_id"_L1].toInteger(), 10);
    QCOMPARE(mapped["category_id"_L1].toInteger(), jeans);
    QCOMPARE(mapped["gender"_L1].toString(), u"male"_s);
    QVERIFY(mapped["is_bottom"_L1].isBool());
    const QJsonObject data = payload["product_data"_L1].toObject();
    QCOMPARE(data["images"_L1].toString(), u"a.jpg,b.jpg"_s);
    QCOMPARE(data["condition"_L1].toString(), u"EXCELLENT"_s);
    // What is not known is null, never a zero.
    Product bare{.id = {5}};
    QVERIFY(publishPayload(made(bare), 1)["mapped_attributes"_L1]["brand_id"_L1].isNull());
}

QTEST_APPLESS_MAIN(TestVintedPreparation)
#include "tst_vinted_preparation.moc"
