// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/prestashop/shop.h"
#include "app/sandbox/random.h"

#include <array>

namespace evenstock::sandbox::prestashop {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char16_t *english;
    const char16_t *french;
};

constexpr std::array<Word, 12> things = {{{u"Table lamp", u"Lampe de table"},
                                          {u"Wall clock", u"Horloge murale"},
                                          {u"Teapot", u"Théière"},
                                          {u"Wool blanket", u"Plaid en laine"},
                                          {u"Cutting board", u"Planche à découper"},
                                          {u"Glass jug", u"Carafe en verre"},
                                          {u"Door mat", u"Paillasson"},
                                          {u"Book end", u"Serre-livres"},
                                          {u"Bread box", u"Boîte à pain"},
                                          {u"Candle holder", u"Bougeoir"},
                                          {u"Picture frame", u"Cadre photo"},
                                          {u"Watering can", u"Arrosoir"}}};
constexpr std::array<Word, 3> colours = {{{u"Red", u"Rouge"}, {u"Blue", u"Bleu"}, {u"Green", u"Vert"}}};
constexpr std::array<const char16_t *, 3> makers = {u"Norrland Exemple", u"Atelier Modèle", u"Casa Invento"};
constexpr qint64 firstCategory = 3;

struct State {
    const char16_t *name;
    const char *flags; // logable paid shipped delivery invoice hidden
};
// As a new shop of 8.2 has them, 1 … 13.
constexpr std::array<State, 13> states = {{{u"Awaiting check payment", "000000"},
                                           {u"Payment accepted", "110010"},
                                           {u"Processing in progress", "110110"},
                                           {u"Shipped", "111110"},
                                           {u"Delivered", "111110"},
                                           {u"Canceled", "000000"},
                                           {u"Refunded", "000010"},
                                           {u"Payment error", "000000"},
                                           {u"On backorder (paid)", "010010"},
                                           {u"Awaiting bank wire payment", "000000"},
                                           {u"Remote payment accepted", "110010"},
                                           {u"On backorder (not paid)", "000000"},
                                           {u"Awaiting Cash On Delivery validation", "000000"}}};

QString ean(qint64 number)
{
    QString digits = u"200"_s + QString::number(number).rightJustified(9, u'0');
    int sum = 0;
    for (int at = 0; at < digits.size(); ++at)
        sum += digits.at(at).digitValue() * (at % 2 == 0 ? 1 : 3);
    return digits + QString::number((10 - sum % 10) % 10);
}

} // namespace

void Shop::fillLists()
{
    const auto named = [](const char16_t *english, const char16_t *french) {
        return languages(QString::fromUtf16(english), QString::fromUtf16(french));
    };
    insert(u"languages"_s, {{u"active"_s, u"1"_s}, {u"iso_code"_s, u"en"_s}, {u"name"_s, u"English"_s}});
    insert(u"languages"_s, {{u"active"_s, u"1"_s}, {u"iso_code"_s, u"fr"_s}, {u"name"_s, u"Français"_s}});
    insert(u"currencies"_s, {{u"active"_s, u"1"_s}, {u"iso_code"_s, u"EUR"_s}});
    for (const QString &country : {u"DE"_s, u"AT"_s, u"BE"_s, u"CA"_s, u"CN"_s, u"ES"_s, u"FI"_s, u"FR"_s})
        insert(u"countries"_s, {{u"active"_s, u"1"_s}, {u"iso_code"_s, country}});
    insert(u"carriers"_s, {{u"name"_s, u"Click and collect"_s}, {u"is_free"_s, u"1"_s}, {u"active"_s, u"1"_s}});
    insert(u"carriers"_s, {{u"name"_s, u"My carrier"_s}, {u"is_free"_s, u"0"_s}, {u"active"_s, u"1"_s}});
    for (const State &state : states) {
        QJsonObject row{{u"name"_s, named(state.name, state.name)}};
        int at = 0;
        for (const QString &flag : {u"logable"_s, u"paid"_s, u"shipped"_s, u"delivery"_s, u"invoice"_s, u"hidden"_s})
            row.insert(flag, QString(QLatin1Char(state.flags[at++])));
        insert(u"order_states"_s, row);
    }
    for (const auto &[name, value] :
         {std::pair{u"PS_TIMEZONE"_s, m_setup.timezone}, std::pair{u"PS_LANG_DEFAULT"_s, u"1"_s},
          std::pair{u"PS_CURRENCY_DEFAULT"_s, u"1"_s}, std::pair{u"PS_OS_WS_PAYMENT"_s, u"11"_s},
          std::pair{u"PS_OS_ERROR"_s, u"8"_s}, std::pair{u"PS_OS_CANCELED"_s, u"6"_s},
          std::pair{u"PS_OS_REFUND"_s, u"7"_s}, std::pair{u"PS_OS_DELIVERED"_s, u"5"_s},
          std::pair{u"PS_COUNTRY_DEFAULT"_s, u"8"_s}, std::pair{u"PS_ROUND_TYPE"_s, u"2"_s}})
        insert(u"configurations"_s, {{u"name"_s, name}, {u"value"_s, value}});
    insert(u"categories"_s, {{u"id_parent"_s, u"0"_s}, {u"active"_s, u"1"_s}, {u"name"_s, named(u"Root", u"Racine")}});
    insert(u"categories"_s, {{u"id_parent"_s, u"1"_s}, {u"active"_s, u"1"_s}, {u"name"_s, named(u"Home", u"Accueil")}});
    for (const auto &[english, french] : {std::pair{u"Living", u"Salon"}, std::pair{u"Kitchen", u"Cuisine"}})
        insert(u"categories"_s, {{u"id_parent"_s, u"2"_s}, {u"active"_s, u"1"_s}, {u"name"_s, named(english, french)}});
    for (const char16_t *maker : makers)
        insert(u"manufacturers"_s, {{u"active"_s, u"1"_s}, {u"name"_s, QString::fromUtf16(maker)}});
    insert(u"product_options"_s, {{u"group_type"_s, u"select"_s}, {u"name"_s, named(u"Colour", u"Couleur")}});
    for (const Word &colour : colours)
        insert(u"product_option_values"_s,
               {{u"id_attribute_group"_s, u"1"_s}, {u"name"_s, named(colour.english, colour.french)}});
}

// Every fourth product comes in three colours; the second of them costs more.
void Shop::fill(std::uint64_t seed, qint64 count, UtcMs now)
{
    fillLists();
    for (qint64 number = 1; number <= count; ++number) {
        Random chance(seed, "prestashop-products", std::uint64_t(number));
        const Word &thing = things[std::size_t(chance.below(qint64(things.size())))];
        const qint64 maker = chance.between(1, qint64(makers.size()));
        const QString category = QString::number(firstCategory + chance.below(2));
        const QString serial = QString::number(number);
        const bool hasColours = number % 4 == 0;
        const qint64 id = addProduct(
            {{u"reference"_s, hasColours ? QString() : u"HUB-%1"_s.arg(number, 4, 10, QLatin1Char('0'))},
             {u"ean13"_s, hasColours ? QString() : ean(number * 10)},
             {u"id_manufacturer"_s, QString::number(maker)},
             {u"manufacturer_name"_s, QString::fromUtf16(makers[std::size_t(maker - 1)])},
             {u"id_category_default"_s, category},
             {u"id_tax_rules_group"_s, u"1"_s},
             {u"price"_s, decimal(chance.between(300, 20'000) * 10'000)},
             {u"active"_s, u"1"_s},
             {u"state"_s, u"1"_s},
             {u"available_for_order"_s, u"1"_s},
             {u"show_price"_s, u"1"_s},
             {u"minimal_quantity"_s, u"1"_s},
             {u"condition"_s, u"new"_s},
             {u"product_type"_s, hasColours ? u"combinations"_s : u"standard"_s},
             {u"name"_s, languages(QString::fromUtf16(thing.english) + u' ' + serial,
                                   QString::fromUtf16(thing.french) + u' ' + serial)},
             {u"description"_s, languages(u"<p>Made to be sold & kept.</p>"_s, u"<p>Fait pour durer.</p>"_s)},
             {u"link_rewrite"_s, languages(u"thing-"_s + serial, u"chose-"_s + serial)},
             {u"associations"_s, QJsonObject{{u"categories"_s, QJsonArray{QJsonObject{{u"id"_s, u"2"_s}},
                                                                          QJsonObject{{u"id"_s, category}}}}}}},
            now);
        for (qint64 colour = 1; hasColours && colour <= qint64(colours.size()); ++colour) {
            const QJsonArray values{QJsonObject{{u"id"_s, QString::number(colour)}}};
            const qint64 attribute =
                addCombination({{u"id_product"_s, QString::number(id)},
                                {u"reference"_s, u"HUB-%1-%2"_s.arg(number, 4, 10, QLatin1Char('0')).arg(colour)},
                                {u"ean13"_s, ean(number * 10 + colour)},
                                {u"price"_s, colour == 2 ? u"1.500000"_s : u"0.000000"_s},
                                {u"minimal_quantity"_s, u"1"_s},
                                {u"associations"_s, QJsonObject{{u"product_option_values"_s, values}}}});
            setStock(*stockRow(id, attribute), chance.between(0, 25));
        }
        if (!hasColours)
            setStock(*stockRow(id, 0), chance.between(0, 40));
    }
}

} // namespace evenstock::sandbox::prestashop
