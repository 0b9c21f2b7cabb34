// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/every_dialog.h"

#include "models/store/product_repository.h"
#include "models/views/schedule_model.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/category_map_dialog.h"
#include "ui/catalogue/import_dialog.h"
#include "ui/catalogue/new_product_dialog.h"
#include "ui/catalogue/publish_dialog.h"
#include "ui/catalogue/stock_correction.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/channels/account_dialog.h"
#include "ui/channels/add_channel_dialog.h"
#include "ui/channels/emag_lists_dialog.h"
#include "ui/channels/emag_offer_dialog.h"
#include "ui/channels/events_dialog.h"
#include "ui/channels/match_dialog.h"
#include "ui/channels/routes_dialog.h"
#include "ui/channels/settings_effect.h"
#include "ui/channels/sign_in_dialog.h"
#include "ui/onboarding/passphrase_dialog.h"
#include "ui/orders/cancel_dialog.h"
#include "ui/sync/quiet_hours_dialog.h"
#include "ui/sync/schedule_dialog.h"
#include "ui/vinted/pairing_dialog.h"
#include "ui/vinted/prepare_dialog.h"
#include "ui/vinted/values_dialog.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// What a dialog is made from.
struct Opening {
    WindowStage &stage;
    ViewServices services;
    const ConnectorInfo &info;
    const AccountCard &card;
};

} // namespace

QList<NamedDialog> everyDialog()
{
    QList<NamedDialog> all;
    const auto row = [&all](const char *name, auto open) {
        all.append(
            {name, [open](WindowStage &stage) -> QDialog * {
                 const ViewServices services{stage.requests, stage.store,    stage.reader,
                                             stage.runs,     stage.accounts, stage.memory,
                                             stage.ages,     stage.clock,    stage.marketplaces};
                 return open(Opening{stage, services, stage.marketplaces.first(), stage.accounts.cards().first()});
             }});
    };
    row("add channel, the marketplaces",
        [](const Opening &o) { return new AddChannelDialog(o.services, {}, o.stage.window.get()); });
    row("add channel, what is needed",
        [](const Opening &o) { return new AddChannelDialog(o.services, o.info.id, o.stage.window.get()); });
    row("settings of a channel",
        [](const Opening &o) { return new AccountDialog(o.services, o.card, o.info, o.stage.window.get()); });
    row("the rule that follows other sellers", [](const Opening &o) {
        for (ConnectorInfo &info : o.stage.marketplaces)
            info.capabilities.tellsCompetition = info.id == "emag"_L1;
        const auto isOfEmag = [](const AccountCard &card) { return card.account.marketplace == "emag"_L1; };
        const QList<AccountCard> &cards = o.stage.accounts.cards();
        const auto card = std::find_if(cards.begin(), cards.end(), isOfEmag);
        const auto info = std::find_if(o.stage.marketplaces.begin(), o.stage.marketplaces.end(),
                                       [](const ConnectorInfo &one) { return one.id == "emag"_L1; });
        auto *dialog = new AccountDialog(o.services, *card, *info, o.stage.window.get());
        dialog->findChild<QCheckBox *>(u"reprice"_s)->setChecked(true);
        const QMap<QString, QString> bounds{
            {u"reprice.step"_s, u"0.10"_s}, {u"reprice.floor"_s, u"85%"_s}, {u"reprice.ceiling"_s, u"110%"_s}};
        for (auto it = bounds.begin(); it != bounds.end(); ++it)
            dialog->findChild<QLineEdit *>(it.key())->setText(it.value());
        if (auto *area = dialog->findChild<QScrollArea *>())
            QTimer::singleShot(0, area, [area, dialog] {
                area->ensureWidgetVisible(dialog->findChild<QWidget *>(u"repriceResult"_s));
            });
        return dialog;
    });
    row("what settings change", [](const Opening &o) {
        const QJsonObject example{{u"sku"_s, u"A-1"_s}, {u"title"_s, u"Lamp"_s}, {u"field"_s, u"quantity"_s},
                                  {u"from"_s, u"2"_s},  {u"to"_s, u"0"_s},       {u"ends"_s, true},
                                  {u"for_good"_s, true}};
        return new SettingsEffect(o.services, o.card.account.name,
                                  {{u"changed"_s, 238},
                                   {u"to_zero"_s, 23},
                                   {u"ends"_s, 23},
                                   {u"for_good"_s, 5},
                                   {u"examples"_s, QJsonArray{example}}},
                                  o.stage.window.get());
    });
    row("routes between shops", [](const Opening &o) { return new RoutesDialog(o.services, o.stage.window.get()); });
    row("sign in again", [](const Opening &o) {
        return new SignInDialog(o.services, o.card.account.name, o.info, o.stage.window.get());
    });
    row("events of a channel", [](const Opening &o) {
        auto *made = new EventsDialog(o.services, o.card.account.name, o.info, o.stage.window.get());
        Q_EMIT o.stage.engine.happened(u"receiver"_s, {{u"hooks"_s, u"http://127.0.0.1:8787"_s},
                                                       {u"public_url"_s, u"https://attic.tunnel.example"_s}});
        return made;
    });
    row("eMAG's lists", [](const Opening &o) {
        const AccountCard *emag = &o.card;
        for (const AccountCard &card : o.stage.accounts.cards())
            emag = card.account.marketplace == "emag"_L1 ? &card : emag;
        return new EmagListsDialog(o.services, emag->account.id, emag->account.name, o.stage.window.get());
    });
    row("what eMAG says of an offer",
        [](const Opening &o) { return new EmagOfferDialog(o.services, ListingId{1}, o.stage.window.get()); });
    row("what was found", [](const Opening &o) {
        const QJsonObject found{{u"external_id"_s, u"4711"_s}, {u"external_sku"_s, u"TEA-1"_s},
                                {u"title"_s, u"Tea"_s},        {u"match"_s, u"probable"_s},
                                {u"sku"_s, u"TEA"_s},          {u"by"_s, u"ean"_s}};
        o.stage.engine.answer(u"account.match"_s,
                              {{u"counts"_s, QJsonObject{{u"probable"_s, 1}}}, {u"rows"_s, QJsonArray{found}}});
        return new MatchDialog(o.services, o.card.account.name, o.stage.window.get());
    });
    row("add channel, the terms of Vinted",
        [](const Opening &o) { return new AddChannelDialog(o.services, u"vinted"_s, o.stage.window.get()); });
    row("a browser for Vinted",
        [](const Opening &o) { return new PairingDialog(o.services, u"Vinted"_s, o.stage.window.get()); });
    row("products for Vinted", [](const Opening &o) {
        o.stage.engine.answer(
            u"vinted.prepare"_s,
            {{u"title"_s, u"Levi's 501 Jean Regular Taille 32 Très bon état Bleu [1]"_s},
             {u"description"_s, u"Un beau jean."_s},
             {u"price"_s, 27.9},
             {u"currency"_s, u"EUR"_s},
             {u"product_data"_s, QJsonObject{{u"images"_s, u"a.jpg,b.jpg,c.jpg"_s}}},
             {u"mapped_titles"_s, QJsonObject{{u"brand"_s, u"Levi's"_s}, {u"color"_s, u"Bleu"_s}}},
             {u"problems"_s, QJsonArray{QJsonObject{{u"field"_s, u"size"_s}, {u"trouble"_s, u"unmapped"_s}}}},
             {u"ready_to_publish"_s, false}});
        return new PrepareDialog(o.services, {{.id = 1, .sku = u"A-1"_s, .title = u"Jean"_s}}, {u"Vinted"_s},
                                 o.stage.window.get());
    });
    row("values for Vinted", [](const Opening &o) {
        o.stage.engine.answer(u"vinted.values"_s, {{u"rows"_s, QJsonArray{QJsonObject{{u"kind"_s, u"brand"_s},
                                                                                      {u"ours"_s, u"levis"_s},
                                                                                      {u"value"_s, u"Levis"_s},
                                                                                      {u"products"_s, 3}}}}});
        return new ValuesDialog(o.services, u"Vinted"_s, {1}, o.stage.window.get());
    });
    row("schedule", [](const Opening &o) {
        return new ScheduleDialog(o.stage.requests, {.channel = o.card.account.name}, {}, o.stage.window.get());
    });
    row("quiet hours", [](const Opening &o) {
        return new QuietHoursDialog(o.stage.requests, {o.card.account.name}, {}, o.stage.window.get());
    });
    row("new product",
        [](const Opening &o) { return new NewProductDialog(o.services, u"EUR"_s, o.stage.window.get()); });
    row("a product on another channel", [](const Opening &o) {
        return new PublishDialog(o.services, {.sku = u"A-1"_s, .title = u"Lamp"_s}, {o.card.account.name},
                                 o.stage.window.get());
    });
    row("where a category goes", [](const Opening &o) {
        for (ConnectorInfo &info : o.stage.marketplaces)
            info.capabilities.canCreate = info.capabilities.numbersCategories = info.id == "emag"_L1;
        return new CategoryMapDialog(o.services, {o.card.account.id, u"9"_s}, u"Épicerie › Céréales"_s,
                                     o.stage.window.get());
    });
    row("products from a file", [](const Opening &o) {
        const auto change = [](const QString &sku, const QString &field, const QJsonValue &from, const QJsonValue &to) {
            return QJsonObject{{u"sku"_s, sku}, {u"field"_s, field}, {u"from"_s, from}, {u"to"_s, to}};
        };
        const QJsonObject made{{u"title"_s, u"Top loaders, 25"_s}, {u"price_minor"_s, 2490}, {u"currency"_s, u"RON"_s}};
        const QJsonObject refused{{u"line"_s, 17},
                                  {u"sku"_s, u"CS-ASH-004"_s},
                                  {u"item"_s, u"price"_s},
                                  {u"message"_s, u"“12,4x” is no price."_s}};
        o.stage.engine.answer(u"import.products"_s,
                              {{u"created"_s, 1},
                               {u"updated"_s, 2},
                               {u"unchanged"_s, 281},
                               {u"failed_count"_s, 1},
                               {u"ignored_columns"_s, QJsonArray{u"shelf"_s}},
                               {u"failed"_s, QJsonArray{refused}},
                               {u"rows"_s, QJsonArray{change(u"TOP-1"_s, u"created"_s, {}, made),
                                                      change(u"DB-080-GR"_s, u"title"_s, u"Deck box, 80"_s,
                                                             u"Deck box, 80 cards, slate"_s),
                                                      change(u"DB-080-GR"_s, u"price_minor"_s, 4900, 5200)}}});
        return new ImportDialog(o.services, u"/shop/goods.csv"_s, o.stage.window.get());
    });
    row("stock that was counted", [](const Opening &o) {
        return new StockCorrection(o.services, {.sku = u"A-1"_s, .title = u"Lamp"_s}, o.stage.window.get());
    });
    row("why this number", [](const Opening &o) -> QDialog * {
        const QJsonObject shown{{u"channel"_s, o.card.account.name},
                                {u"shown"_s, QJsonArray{u"3"_s}},
                                {u"wanted"_s, u"2"_s},
                                {u"reason"_s, u"held"_s},
                                {u"rule"_s, QJsonObject{{u"max_shown"_s, u"5"_s}}}};
        o.stage.engine.answer(u"stock.explain"_s,
                              {{u"on_hand"_s, u"4"_s}, {u"available"_s, u"3"_s}, {u"channels"_s, QJsonArray{shown}}});
        const auto product = ProductRepository(o.services.store.database()).findBySku(u"CS-ASH-061"_s).valueOr({});
        StockExplanation::openFor(o.services, product ? product->id : ProductId{}, o.stage.window.get());
        return o.stage.window->findChild<QDialog *>(u"stockExplanation"_s);
    });
    row("a new vault", [](const Opening &o) {
        return new PassphraseDialog({.purpose = PassphraseQuestion::Purpose::Create}, o.stage.window.get());
    });
    row("the vault", [](const Opening &o) { return new PassphraseDialog(PassphraseQuestion(), o.stage.window.get()); });
    row("an order to cancel", [](const Opening &o) {
        const OrderActionWords words{.button = u"Cancel the order"_s,
                                     .question = u"Cancel it on the marketplace? The buyer gets the money back."_s,
                                     .asksFor = u"explanation"_s,
                                     .asksRelist = true,
                                     .leastText = 50};
        return new CancelDialog(words, u"7714093"_s, PiecesHeld::None, o.stage.window.get());
    });
    row("bulk edit", [](const Opening &o) {
        return new BulkEditDialog(o.services, {{.sku = u"A-1"_s, .title = u"Lamp"_s}}, o.stage.window.get());
    });
    return all;
}

} // namespace evenstock
