// SPDX-License-Identifier: GPL-3.0-or-later
// What eMAG alone has in the window.
#include "models/store/listing_repository.h"
#include "tests/ui/screenshots/studio.h"
#include "ui/channels/emag_offer_dialog.h"

#include <QJsonArray>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

// An order of eMAG's whose parcels and commission the owner asked for.
void Studio::takeParcels(WindowStage &stage, StockedShop &shop)
{
    take(stage, u"orders_parcels"_s, [&] {
        const auto order = SmallShop::must(shop.db.value<qint64>("SELECT id FROM orders WHERE code = '48206111'"));
        stage.engine.answer(
            u"order.shipping"_s,
            {{u"parcels"_s, QJsonArray{QJsonObject{{u"number"_s, u"4EMG9204417"_s},
                                                   {u"courier"_s, u"Sameday"_s},
                                                   {u"state"_s, u"delivered"_s},
                                                   {u"on_delivery_minor"_s, 9800},
                                                   {u"currency"_s, u"RON"_s}}}},
             {u"commissions"_s, QJsonArray{QJsonObject{{u"listing"_s, u"501"_s}, {u"percent"_s, u"12.5"_s}}}}});
        stage.window->open({.view = View::Orders, .id = order.value_or(0)});
        settle();
        clickOn(stage.find<QPushButton>(u"readShipping"_s));
    });
}

// Everything that eMAG says of an offer.
void Studio::takeOffer(WindowStage &stage, StockedShop &shop)
{
    const QString name = u"emag_offer"_s;
    if (!isWanted(name))
        return;
    const auto listing = SmallShop::must(
        shop.db.value<qint64>("SELECT min(l.id) FROM listings AS l JOIN accounts AS a ON a.id = l.account_id "
                              "WHERE a.name = 'eMAG MAIN'"));
    const QJsonObject facts{{u"status"_s, u"active"_s},
                            {u"sellable"_s, true},
                            {u"may_edit_texts"_s, true},
                            {u"validation"_s, QJsonObject{{u"value"_s, 9}, {u"text"_s, u"Approved documentation"_s}}},
                            {u"offer_validation"_s, QJsonObject{{u"value"_s, 1}, {u"text"_s, u"Saleable"_s}}},
                            {u"sale_price_net"_s, u"40.4959"_s},
                            {u"sale_price_gross"_s, u"49.00"_s},
                            {u"best_offer_sale_price_net"_s, u"39.6612"_s},
                            {u"best_offer_sale_price_gross"_s, u"47.99"_s},
                            {u"vat_percent"_s, u"21.0000"_s},
                            {u"buy_button_rank"_s, 2},
                            {u"number_of_offers"_s, 3},
                            {u"genius"_s, u"EasyBox"_s},
                            {u"handling_days"_s, 1}};
    const QJsonArray maker{QJsonObject{{u"name"_s, u"Fabrica Exemplu SRL"_s}, {u"email"_s, u"contact@example.com"_s}}};
    shop.write([&] {
        SmallShop::must(ListingRepository(shop.db).savePayload(ListingId{listing.value_or(0)},
                                                               {{u"id"_s, 501},
                                                                {u"part_number"_s, u"CS-ASH-061"_s},
                                                                {u"part_number_key"_s, u"DTST01MBM"_s},
                                                                {u"brand"_s, u"Ashen"_s},
                                                                {u"currency"_s, u"RON"_s},
                                                                {u"vat_id"_s, 1},
                                                                {u"general_stock"_s, 5},
                                                                {u"estimated_stock"_s, 3},
                                                                {u"manufacturer"_s, maker},
                                                                {u"has_eu_representative"_s, true},
                                                                {u"safety_information"_s, u"A se feri de umezeală."_s},
                                                                {u"facts"_s, facts}}));
    });
    const ViewServices services{stage.requests, stage.store, stage.reader, stage.runs,        stage.accounts,
                                stage.memory,   stage.ages,  stage.clock,  stage.marketplaces};
    const QPointer<QDialog> dialog = new EmagOfferDialog(services, ListingId{listing.value_or(0)}, stage.window.get());
    dialog->open();
    settle();
    save(*dialog, name);
    delete dialog;
}

} // namespace evenstock
