// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/emag_facts.h"

#include <QJsonArray>
#include <QMap>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What the owner reads of an offer: every field that eMAG sends has a line.
class TestEmagFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryField();
    void leavesOutWhatIsEmpty();
    void knowsWhoFromWhether();
};

namespace {

QMap<QString, QString> said(const QJsonObject &payload)
{
    QMap<QString, QString> words;
    for (const EmagFact &fact : emagFacts(payload))
        words.insert(fact.name, fact.value);
    return words;
}

} // namespace

void TestEmagFacts::saysEveryField()
{
    const QJsonObject facts{
        {u"status"_s, u"active"_s},
        {u"sellable"_s, true},
        {u"may_edit_texts"_s, false},
        {u"validation"_s, QJsonObject{{u"value"_s, 12}, {u"text"_s, u"Update rejected"_s}}},
        {u"offer_validation"_s, QJsonObject{{u"value"_s, 1}, {u"text"_s, u"Saleable"_s}}},
        {u"documentation_errors"_s, QJsonArray{QJsonObject{{u"message"_s, u"The brand is wrong"_s}}}},
        {u"sale_price_net"_s, u"100.0000"_s},
        {u"sale_price_gross"_s, u"121.00"_s},
        {u"min_sale_price_net"_s, u"1.0000"_s},
        {u"best_offer_sale_price_net"_s, u"90.0000"_s},
        {u"best_offer_sale_price_gross"_s, u"108.90"_s},
        {u"vat_percent"_s, u"21.0000"_s},
        {u"buy_button_rank"_s, 2},
        {u"number_of_offers"_s, 3},
        {u"genius"_s, u"EasyBox"_s},
        {u"handling_days"_s, 2}};
    const QMap<QString, QString> words =
        said({{u"facts"_s, facts},
              {u"id"_s, 7},
              {u"part_number"_s, u"EX-7"_s},
              {u"part_number_key"_s, u"DX00007BBM"_s},
              {u"name"_s, u"Lampa"_s},
              {u"brand"_s, QString()},
              {u"brand_name"_s, u"Exampla"_s},
              {u"currency"_s, u"RON"_s},
              {u"vat_id"_s, 1},
              {u"general_stock"_s, 12},
              {u"estimated_stock"_s, u"9"_s},
              {u"stock"_s, QJsonArray{QJsonObject{{u"warehouse_id"_s, u"3"_s}, {u"value"_s, 12}}}},
              {u"warranty"_s, 24},
              {u"ean"_s, QJsonArray{u"5941234500007"_s}},
              {u"family"_s, QJsonObject{{u"id"_s, 1}, {u"name"_s, u"Lampi"_s}}},
              {u"genius_eligibility"_s, 1},
              {u"genius_eligibility_type"_s, 3},
              {u"has_manufacturer"_s, true},
              {u"eu_representative"_s,
               QJsonArray{QJsonObject{{u"name"_s, u"Reprezentant SRL"_s}, {u"email"_s, u"a@example.com"_s}}}},
              {u"safety_information"_s, u"A se feri de umezeala."_s},
              {u"offer_details"_s, QJsonObject{{u"emag_club"_s, 0}, {u"supply_lead_time"_s, 14}}},
              {u"auto_translated"_s, 1},
              {u"availability"_s, QJsonArray{QJsonObject{{u"id"_s, 3}}}}});
    const QMap<QString, QString> expected{{u"id"_s, u"7"_s},
                                          {u"part_number"_s, u"EX-7"_s},
                                          {u"part_number_key"_s, u"DX00007BBM"_s},
                                          {u"name"_s, u"Lampa"_s},
                                          {u"brand"_s, u"Exampla"_s},
                                          {u"status"_s, u"active"_s},
                                          {u"sellable"_s, u"yes"_s},
                                          {u"ownership"_s, u"no"_s},
                                          {u"validation_status"_s, u"Update rejected (12)"_s},
                                          {u"offer_validation_status"_s, u"Saleable (1)"_s},
                                          {u"doc_errors"_s, u"The brand is wrong"_s},
                                          {u"sale_price"_s, u"121.00 RON, 100.0000 net"_s},
                                          {u"min_sale_price"_s, u"1.0000 RON net"_s},
                                          {u"best_offer_sale_price"_s, u"108.90 RON, 90.0000 net"_s},
                                          {u"vat_id"_s, u"21 % (1)"_s},
                                          {u"buy_button_rank"_s, u"2"_s},
                                          {u"number_of_offers"_s, u"3"_s},
                                          {u"genius_eligibility"_s, u"yes"_s},
                                          {u"genius_eligibility_type"_s, u"home delivery"_s},
                                          {u"genius_computed"_s, u"EasyBox"_s},
                                          {u"handling_time"_s, u"2"_s},
                                          {u"general_stock"_s, u"12"_s},
                                          {u"estimated_stock"_s, u"9"_s},
                                          {u"stock"_s, u"12 (3)"_s},
                                          {u"warranty"_s, u"24"_s},
                                          {u"ean"_s, u"5941234500007"_s},
                                          {u"family"_s, u"Lampi"_s},
                                          {u"manufacturer"_s, u"yes"_s},
                                          {u"eu_representative"_s, u"Reprezentant SRL, a@example.com"_s},
                                          {u"safety_information"_s, u"A se feri de umezeala."_s},
                                          {u"emag_club"_s, u"no"_s},
                                          {u"supply_lead_time"_s, u"14"_s},
                                          {u"auto_translated"_s, u"1"_s},
                                          {u"availability"_s, u"[{\"id\":3}]"_s}};
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(it.key() + u": "_s + words.value(it.key()), it.key() + u": "_s + it.value());
    QCOMPARE(words.keys(), expected.keys());
}

void TestEmagFacts::leavesOutWhatIsEmpty()
{
    const QMap<QString, QString> words = said({{u"id"_s, 7},
                                               {u"part_number_key"_s, QJsonValue::Null},
                                               {u"family"_s, QJsonArray()},
                                               {u"images"_s, QJsonValue::Null},
                                               {u"offer_details"_s, QJsonArray()},
                                               {u"start_date"_s, QJsonArray()},
                                               {u"commission"_s, QJsonValue::Null},
                                               {u"attachments"_s, QJsonObject()}});
    QCOMPARE(words.keys(), QStringList{u"id"_s});
}

void TestEmagFacts::knowsWhoFromWhether()
{
    QCOMPARE(said({{u"has_manufacturer"_s, false}}).value(u"manufacturer"_s), u"no"_s);
    QVERIFY(!said({}).contains(u"manufacturer"_s));
    const QJsonArray who{QJsonObject{{u"name"_s, u"Fabrica SRL"_s}}};
    QCOMPARE(said({{u"has_manufacturer"_s, true}, {u"manufacturer"_s, who}}).value(u"manufacturer"_s),
             u"Fabrica SRL"_s);
}

QTEST_GUILESS_MAIN(TestEmagFacts)
#include "tst_emag_facts.moc"
