// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_read.h"
#include "connectors/cardtrader/cardtrader_properties.h"

#include <QJsonDocument>
#include <QTest>

using namespace evenstock;
using namespace evenstock::cardtrader;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const QByteArray &json)
{
    return json.isEmpty() ? QJsonObject() : *parseJsonObject(json);
}

const QByteArray magicSingle = R"([
    {"name":"condition","type":"string","default_value":"Near Mint",
     "possible_values":["Near Mint","Slightly Played","Moderately Played","Played","Poor"]},
    {"name":"mtg_language","type":"string","default_value":"en","possible_values":["en","jp"]},
    {"name":"mtg_foil","type":"boolean","default_value":"false","possible_values":[true]},
    {"name":"signed","type":"boolean","default_value":"false","possible_values":[true,false]}])";
const QByteArray sealedBox = R"([{"name":"mtg_language","type":"string","possible_values":["en","it"]}])";

} // namespace

class TestCardtraderProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data();
    void knowsNames();
    void readsUserData_data();
    void readsUserData();
    void keepsWhatBelongsIntoUserData_data();
    void keepsWhatBelongsIntoUserData();
    void tellsLikenessApart_data();
    void tellsLikenessApart();
    void plans_data();
    void plans();
};

void TestCardtraderProperties::knowsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("condition");
    QTest::addColumn<bool>("editable");
    const auto row = [](const char *name, bool condition, bool editable) {
        QTest::newRow(name) << QString::fromLatin1(name) << condition << editable;
    };
    for (const char *name : {"condition", "funko_condition", "condition_uncut_sheets"})
        row(name, true, true);
    for (const char *name : {"mtg_language", "FF_language", "meta_zoo_foil", "fow_foil", "pokemon_reverse", "signed",
                             "altered", "first_edition", "fow_first_edition", "sealed", "product_color", "capacity"})
        row(name, false, true);
    for (const char *name : {"collector_number", "mtg_rarity", "cmc", "mtg_card_colors", "tournament_legal", "artist",
                             "pokemon_attack", "pitch_value", "production_year", "conditional", "x"})
        row(name, false, false);
}

void TestCardtraderProperties::knowsNames()
{
    QFETCH(QString, name);
    QFETCH(bool, condition);
    QFETCH(bool, editable);
    QCOMPARE(isConditionName(name), condition);
    QCOMPARE(isEditableName(name), editable);
}

void TestCardtraderProperties::readsUserData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QString>("own");
    const QString none;
    QTest::newRow("nothing") << none << none << none << none;
    QTest::newRow("a storage place") << u"shelf 10C"_s << none << none << u"shelf 10C"_s;
    QTest::newRow("a SKU alone") << u"sku:A-1"_s << u"A-1"_s << none << none;
    QTest::newRow("a SKU with spaces around") << u" SKU: A-1 "_s << u"A-1"_s << none << none;
    QTest::newRow("a SKU after a place") << u"shelf 3 sku:A-1"_s << u"A-1"_s << none << u"shelf 3 sku:A-1"_s;
    QTest::newRow("a SKU before a place") << u"sku:A-1; shelf 3"_s << u"A-1"_s << none << u"sku:A-1; shelf 3"_s;
    QTest::newRow("an empty SKU") << u"sku:"_s << none << none << u"sku:"_s;
    QTest::newRow("a marker of ours") << u"evenstock:es12-k3"_s << none << u"es12-k3"_s << none;
    QTest::newRow("a text about us") << u"evenstock: ask Mario"_s << none << none << u"evenstock: ask Mario"_s;
}

void TestCardtraderProperties::readsUserData()
{
    QFETCH(QString, text);
    QFETCH(QString, sku);
    QFETCH(QString, marker);
    QFETCH(QString, own);
    const UserData data = ::evenstock::cardtrader::readUserData(text);
    QCOMPARE(data.sku, sku);
    QCOMPARE(data.marker, marker);
    QCOMPARE(data.ownText, own);
}

void TestCardtraderProperties::keepsWhatBelongsIntoUserData_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("text");
    QTest::newRow("a SKU of the owner") << u"A-1"_s << u"sku:A-1"_s;
    QTest::newRow("a SKU made from a product id") << u"CT-400000001"_s << QString();
    QTest::newRow("a SKU that would not be read back") << u"A;1"_s << QString();
    QTest::newRow("no SKU") << QString() << QString();
}

void TestCardtraderProperties::keepsWhatBelongsIntoUserData()
{
    QFETCH(QString, sku);
    QFETCH(QString, text);
    QCOMPARE(skuText(sku), text);
    QCOMPARE(::evenstock::cardtrader::readUserData(markerText(u"es1-x"_s)).marker, u"es1-x"_s);
}

void TestCardtraderProperties::tellsLikenessApart_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<bool>("graded");
    QTest::addColumn<int>("bundle");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *words, const QByteArray &properties, bool graded, int bundle, bool same) {
        QTest::newRow(words) << properties << graded << bundle << same;
    };
    row("the same", R"({"condition":"Near Mint","mtg_language":"en","mtg_foil":false})", false, 1, true);
    row("a false that is left out", R"({"condition":"Near Mint","mtg_language":"en"})", false, 1, true);
    row("a fact of the card", R"({"condition":"Near Mint","mtg_language":"en","cmc":"3"})", false, 1, true);
    row("another condition", R"({"condition":"Played","mtg_language":"en"})", false, 1, false);
    row("another language", R"({"condition":"Near Mint","mtg_language":"it"})", false, 1, false);
    row("foil", R"({"condition":"Near Mint","mtg_language":"en","mtg_foil":true})", false, 1, false);
    row("signed", R"({"condition":"Near Mint","mtg_language":"en","signed":true})", false, 1, false);
    row("graded", R"({"condition":"Near Mint","mtg_language":"en"})", true, 1, false);
    row("a bundle", R"({"condition":"Near Mint","mtg_language":"en"})", false, 4, false);
}

void TestCardtraderProperties::tellsLikenessApart()
{
    QFETCH(QByteArray, properties);
    QFETCH(bool, graded);
    QFETCH(int, bundle);
    QFETCH(bool, same);
    const QStringList keys = matchKeys({u"16"_s, object(R"({"condition":"Near Mint","mtg_language":"en"})"), false, 1});
    QCOMPARE(matchKeys({u"16"_s, object(properties), graded, bundle}) == keys, same);
    QVERIFY(matchKeys({u"17"_s, object(properties), graded, bundle}) != keys);
}

void TestCardtraderProperties::plans_data()
{
    QTest::addColumn<QByteArray>("editable"); // empty: the blueprint is not known
    QTest::addColumn<QByteArray>("present");
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QByteArray>("sent"); // empty: refused
    QTest::addColumn<QString>("words");   // of the warnings or the refusal
    const auto row = [](const char *words, const QByteArray &editable, const QByteArray &present,
                        const QByteArray &attributes, const char *condition, const QByteArray &sent,
                        const char *said = "") {
        QTest::newRow(words) << editable << present << attributes << QString::fromLatin1(condition) << sent
                             << QString::fromLatin1(said);
    };
    const QByteArray present = R"({"condition":"Near Mint","mtg_language":"en","mtg_foil":true,"cmc":"2"})";
    row("another condition keeps the rest", magicSingle, present, "", "Played",
        R"({"condition":"Played","mtg_foil":true,"mtg_language":"en"})");
    row("another language", magicSingle, present, R"({"mtg_language":"jp"})", "",
        R"({"condition":"Near Mint","mtg_foil":true,"mtg_language":"jp"})");
    row("a condition the list does not have", magicSingle, present, "", "Mint", "",
        "does not offer condition \"Mint\" for this item; it offers: Near Mint, Slightly Played, Moderately Played, "
        "Played, Poor");
    row("an English word for a language code", magicSingle, present, R"({"mtg_language":"French"})", "", "",
        "does not offer mtg_language \"French\" for this item; it offers: en, jp");
    row("text where a boolean belongs", magicSingle, present, R"({"signed":"true"})", "",
        R"({"condition":"Near Mint","mtg_foil":true,"mtg_language":"en","signed":true})");
    row("a boolean value the card does not have", magicSingle, present, R"({"mtg_foil":false})", "", "",
        "does not offer mtg_foil \"false\" for this item; it offers: true");
    row("a present value that is not offered stays behind", magicSingle, R"({"mtg_foil":false,"condition":"Poor"})", "",
        "Played", R"({"condition":"Played"})");
    row("read-only properties stay behind", magicSingle, present, R"({"cmc":"7","mtg_rarity":"Rare"})", "",
        R"({"condition":"Near Mint","mtg_foil":true,"mtg_language":"en"})",
        "cmc cannot be written on CardTrader and was left out; mtg_rarity cannot");
    row("a read-only property that is the same says nothing", magicSingle, present, R"({"cmc":"2"})", "",
        R"({"condition":"Near Mint","mtg_foil":true,"mtg_language":"en"})");
    row("sealed products have no condition", sealedBox, R"({"mtg_language":"en"})", "", "Near Mint",
        R"({"mtg_language":"en"})", "condition cannot be written");
    row("without the blueprint the names decide", "", present, R"({"mtg_language":"it","cmc":"9"})", "Played",
        R"({"condition":"Played","mtg_foil":true,"mtg_language":"it"})", "cmc cannot be written");
    row("without the blueprint a false stays behind", "", R"({"mtg_foil":false,"condition":"Poor"})", "", "Played",
        R"({"condition":"Played"})");
    row("a false that changes nothing is left out of a new one too", "", "{}",
        R"({"mtg_foil":false,"mtg_language":"en","signed":true})", "Poor",
        R"({"condition":"Poor","mtg_language":"en","signed":true})");
    row("a false that takes something back is sent", "", present, R"({"mtg_foil":false})", "",
        R"({"condition":"Near Mint","mtg_foil":false,"mtg_language":"en"})");
    row("a funko figure", "", R"({"funko_condition":"New with Box"})", "", "Without Box",
        R"({"funko_condition":"Without Box"})");
    row("attributes that are no JSON", magicSingle, present, "{", "", "", "attributes: no valid JSON");
}

void TestCardtraderProperties::plans()
{
    QFETCH(QByteArray, editable);
    QFETCH(QByteArray, present);
    QFETCH(QByteArray, attributes);
    QFETCH(QString, condition);
    QFETCH(QByteArray, sent);
    QFETCH(QString, words);
    FieldValues fields;
    if (!attributes.isEmpty())
        fields.insert(Field::Attributes, QString::fromUtf8(attributes));
    if (!condition.isEmpty())
        fields.insert(Field::Condition, condition);
    const auto list = editable.isEmpty() ? std::nullopt : std::optional(*parseJsonArray(editable));
    const auto plan = planProperties(object(present), fields, list);
    QCOMPARE(plan.ok(), !sent.isEmpty());
    const QString said = plan ? plan->warnings.join(u"; "_s) : plan.error().detail;
    QVERIFY2(words.isEmpty() ? said.isEmpty() : said.contains(words), qPrintable(said));
    if (plan)
        QCOMPARE(QJsonDocument(plan->send).toJson(QJsonDocument::Compact), sent);
    else
        QCOMPARE(plan.error().code, ErrorCode::InvalidRequest);
}

QTEST_APPLESS_MAIN(TestCardtraderProperties)
#include "tst_cardtrader_properties.moc"
