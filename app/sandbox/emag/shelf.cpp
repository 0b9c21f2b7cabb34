// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/emag/shelf.h"

#include "app/sandbox/random.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace evenstock::sandbox::emag {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array things = {"Lampa de birou",  "Scaun pliant", "Cana ceramica", "Husa telefon", "Prelungitor",
                               "Set surubelnite", "Rucsac",       "Tricou",        "Joc de carti", "Ceas de perete"};
constexpr std::array colours = {"alb", "negru", "rosu", "verde", "albastru"};

QJsonObject status(int value, const QString &words)
{
    return {{u"value"_s, value}, {u"description"_s, words}, {u"errors"_s, QJsonValue::Null}};
}

QJsonArray validationOf(const Offer &offer)
{
    if (offer.validation == 9 && offer.id % 4 == 1)
        return {QJsonObject{
            {u"value"_s, u"9"_s}, {u"Description"_s, u"Approved documentation"_s}, {u"errors"_s, QJsonArray()}}};
    if (offer.validation == 9)
        return {status(9, u"Approved documentation"_s)};
    QJsonObject rejected = status(offer.validation, u"Documentation rejected"_s);
    const QJsonObject error{{u"code"_s, u"brand:incorrect-brand"_s},
                            {u"message"_s, QJsonObject{{u"en_GB"_s, u"This brand is not known"_s},
                                                       {u"ro_RO"_s, u"Marca nu este cunoscuta"_s}}},
                            {u"section"_s, u"brand"_s}};
    rejected.insert(u"errors"_s, QJsonObject{{u"status"_s, 8}, {u"errors"_s, QJsonArray{error}}});
    return {rejected};
}

} // namespace

QString amountText(qint64 tenThousandths)
{
    return u"%1.%2"_s.arg(tenThousandths / 10'000).arg(tenThousandths % 10'000, 4, 10, QLatin1Char('0'));
}

// By the digits that were sent: the shortest text of a JSON number is the one it was written with.
qint64 amountOf(const QJsonValue &value)
{
    constexpr int places = 4;
    static const QRegularExpression form(u"^(\\d{1,9})(?:\\.(\\d+))?$"_s);
    const QString text =
        value.isDouble() ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest) : value.toString();
    const auto match = form.match(text);
    if (!match.hasMatch())
        return -1;
    const QString decimals = match.captured(2);
    const bool roundsUp = decimals.size() > places && decimals.at(places) >= u'5';
    return match.captured(1).toLongLong() * 10'000 + decimals.left(places).leftJustified(places, u'0').toLongLong() +
           (roundsUp ? 1 : 0);
}

void Shelf::fill(std::uint64_t seed, qint64 count, bool fbe)
{
    for (qint64 i = 0; i < count; ++i) {
        Random chance(seed, fbe ? "emag-fbe" : "emag-main", std::uint64_t(i));
        Random same(seed, "emag-things", std::uint64_t(i)); // the same thing on both accounts
        Offer offer;
        offer.id = (fbe ? 500'000 : 1000) + i;
        offer.partNumber = u"EM-%1"_s.arg(i + 1, 5, 10, QLatin1Char('0'));
        const QString thing = QLatin1String(same.pick(std::span(things)));
        const QString colour = QLatin1String(same.pick(std::span(colours)));
        offer.name = u"%1 %2 nr. %3"_s.arg(thing, colour).arg(i + 1);
        offer.brand = i % 3 == 0 ? u"Casa Noua"_s : u"Exemplu"_s;
        offer.ean = u"594%1"_s.arg(7'000'000'000 + i, 10, 10, QLatin1Char('0'));
        offer.description = u"<p>Descriere de prob&#259; pentru %1 &bdquo;test&rdquo;</p>\r\n"_s.arg(offer.partNumber);
        offer.category = 300 + same.below(6);
        offer.price = same.between(80'000, 4'000'000);
        offer.stock = chance.between(0, 30);
        offer.warehouse = 1;
        offer.validation = i % 17 == 5 ? 8 : 9;
        offer.key = offer.validation == 9 ? u"D%1BM"_s.arg(i + 1, 6, 36, QLatin1Char('0')).toUpper() : QString();
        offer.status = i % 23 == 7 ? 0 : 1;
        if (fbe && i % 29 == 4) // never sent to eMAG's warehouse
            continue;
        if (fbe && i % 11 == 3)
            offer.price += offer.price / 20;
        if (fbe && i % 37 == 9 && !offer.key.isEmpty()) // documented twice, under two keys
            offer.key = u"F"_s + offer.key.sliced(1);
        offer.rank = int(same.below(4));
        offer.best = offer.rank == 1 ? offer.price : offer.price - same.between(0, 40'000);
        m_offers.insert_or_assign(offer.id, offer);
    }
}

Offer *Shelf::find(qint64 id)
{
    const auto found = m_offers.find(id);
    return found == m_offers.end() ? nullptr : &found->second;
}

QJsonObject Shelf::row(const Offer &offer, bool isSingle)
{
    const bool asText = offer.id % 5 == 0;
    const auto number = [asText](qint64 value) {
        return asText ? QJsonValue(QString::number(value)) : QJsonValue(value);
    };
    const auto amount = [asText](qint64 value) {
        return asText ? QJsonValue(amountText(value)) : QJsonValue(double(value) / 10'000);
    };
    QJsonObject stock{{u"value"_s, number(offer.stock)}};
    if (offer.id % 2 == 0)
        stock.insert(u"warehouse_id"_s, number(offer.warehouse));
    const QJsonObject saleable = status(1, u"Saleable"_s);
    QJsonObject row{
        {u"id"_s, offer.id},
        {u"part_number"_s, offer.partNumber},
        {u"part_number_key"_s, offer.key.isEmpty() ? QJsonValue() : QJsonValue(offer.key)},
        {u"name"_s, offer.name},
        {u"brand"_s, offer.brand},
        {u"brand_name"_s, offer.brand},
        {u"description"_s, offer.description},
        {u"category_id"_s, offer.category},
        {u"vendor_category_id"_s, QJsonValue::Null},
        {u"sale_price"_s, amount(offer.price)},
        {u"recommended_price"_s, offer.id % 3 == 0 ? QJsonValue(0) : QJsonValue()},
        {u"min_sale_price"_s, amount(offer.least)},
        {u"max_sale_price"_s, amount(offer.most)},
        {u"best_offer_sale_price"_s, amount(offer.best > 0 ? offer.best : offer.price)},
        {u"currency"_s, u"RON"_s},
        {u"general_stock"_s, number(offer.stock)},
        {u"estimated_stock"_s, number(std::max<qint64>(0, offer.stock - offer.reserved))},
        {u"stock"_s, QJsonArray{stock}},
        {u"handling_time"_s, QJsonArray{QJsonObject{{u"value"_s, number(offer.handlingDays)}}}},
        {u"status"_s, number(offer.status)},
        {u"vat_id"_s, offer.vatId},
        {u"warranty"_s, 24},
        {u"ean"_s, offer.id % 7 == 3 ? QJsonValue(QJsonObject{{u"1"_s, offer.ean}}) // as PHP keeps keys
                                     : QJsonValue(QJsonArray{offer.ean})},
        {u"images"_s, QJsonArray()},
        {u"characteristics"_s, QJsonArray()},
        {u"family"_s, QJsonValue::Null},
        {u"number_of_offers"_s, std::max(1, offer.rank) + offer.id % 3},
        {u"buy_button_rank"_s, offer.rank == 0 ? QJsonValue() : QJsonValue(offer.rank)},
        {u"ownership"_s, offer.id % 2 == 0 ? QJsonValue(true) : QJsonValue(1)},
        {u"validation_status"_s, validationOf(offer)},
        {u"offer_validation_status"_s, offer.id % 3 == 0 ? QJsonValue(QJsonArray{saleable}) : QJsonValue(saleable)},
        {u"genius_eligibility"_s, 1},
        {u"genius_computed"_s, offer.id % 4},
        {u"weight"_s, u"0.000000"_s},
        {u"safety_information"_s, u"A se feri de umezeala."_s}};
    const QJsonArray makers{QJsonObject{{u"name"_s, u"Producator Exemplu SRL"_s},
                                        {u"address"_s, u"Strada Fabricii 1"_s},
                                        {u"email"_s, u"contact@example.com"_s}}};
    row.insert(u"manufacturer"_s, isSingle ? QJsonValue(makers) : QJsonValue(true));
    row.insert(u"eu_representative"_s, isSingle ? QJsonValue(makers) : QJsonValue(true));
    return row;
}

QJsonObject Shelf::truth(const Offer &offer)
{
    return {{u"id"_s, offer.id},
            {u"part_number"_s, offer.partNumber},
            {u"name"_s, offer.name},
            {u"price_net"_s, amountText(offer.price)},
            {u"stock"_s, offer.stock},
            {u"reserved"_s, offer.reserved},
            {u"on_sale"_s, std::max<qint64>(0, offer.stock - offer.reserved)},
            {u"status"_s, offer.status}};
}

} // namespace evenstock::sandbox::emag
