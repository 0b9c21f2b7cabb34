// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/connector_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// What the connectors say of themselves. They do not know the window's languages, so it stands here once more for the
// translators; a test compares the two.
constexpr const char *texts[] = {
    // CardTrader
    QT_TRANSLATE_NOOP("Connector", "API token"),
    QT_TRANSLATE_NOOP("Connector", "On CardTrader under Profile > Settings > API: \"Full API App\""),
    QT_TRANSLATE_NOOP("Connector", "Give stock back when a cancellation is"),
    QT_TRANSLATE_NOOP("Connector", "Read the shop as a whole or by expansion"),
    // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one long text in two literals
    QT_TRANSLATE_NOOP("Connector",
                      "CardTrader gives sellers a token for its Full API: open Profile > Settings > API, and copy the "
                      "whole text that begins with eyJ. Making a new one there ends the old one."),
    QT_TRANSLATE_NOOP("Connector", "On CardTrader open Profile > Settings > API."),
    QT_TRANSLATE_NOOP(
        "Connector",
        "Paste the address into \"Webhook endpoint address\" (in Italian: Indirizzo del tuo endpoint webhook)."),
    QT_TRANSLATE_NOOP("Connector", "Press \"Save webhook endpoint\", then come back here."),
    // eMAG
    QT_TRANSLATE_NOOP("Connector", "User"),
    QT_TRANSLATE_NOOP("Connector", "The user with API rights, usually an e-mail address; FBE has a user of its own"),
    QT_TRANSLATE_NOOP("Connector", "Password"),
    QT_TRANSLATE_NOOP("Connector", "The password of that user, not the API code shown beside it"),
    QT_TRANSLATE_NOOP("Connector", "Who keeps the stock: the seller (main) or eMAG (fbe)"),
    QT_TRANSLATE_NOOP("Connector", "Platform"),
    QT_TRANSLATE_NOOP("Connector", "Acknowledge new orders by itself"),
    QT_TRANSLATE_NOOP("Connector", "Warehouse number on eMAG"),
    QT_TRANSLATE_NOOP("Connector", "VAT rate number for new offers (empty: the usual one)"),
    QT_TRANSLATE_NOOP("Connector", "Days until dispatch for new offers"),
    QT_TRANSLATE_NOOP("Connector", "Offers on a page"),
    QT_TRANSLATE_NOOP("Connector", "Form of writes"),
    QT_TRANSLATE_NOOP("Connector", "Send stock alone by its own call first"),
    QT_TRANSLATE_NOOP("Connector", "eMAG admits only users with API rights, from addresses that are on its list: in "
                                   "the seller's account create a user with API rights and add this computer's public "
                                   "address, or a proxy's. MAIN and FBE are two accounts with a user each."),
    QT_TRANSLATE_NOOP("Connector",
                      "In eMAG Marketplace open the settings of your API user, where callback addresses are kept."),
    QT_TRANSLATE_NOOP("Connector",
                      "Paste the address for new orders and for order cancellations; it serves all of them."),
    QT_TRANSLATE_NOOP("Connector", "Save there, then come back here."),
    // PrestaShop
    QT_TRANSLATE_NOOP("Connector", "Webservice key"),
    QT_TRANSLATE_NOOP("Connector", "In the shop under Advanced parameters > Webservice: 32 characters"),
    QT_TRANSLATE_NOOP("Connector", "Key of the Evenstock module"),
    QT_TRANSLATE_NOOP("Connector", "Any long text; the same one is put into the module's settings"),
    QT_TRANSLATE_NOOP("Connector", "What this shop is to the others"),
    QT_TRANSLATE_NOOP("Connector", "Number of the shop in a multistore"),
    QT_TRANSLATE_NOOP(
        "Connector", "What an order of this retailer becomes at the wholesaler's: an order, a reservation, or nothing"),
    QT_TRANSLATE_NOOP("Connector",
                      "Which of the wholesaler's products this retailer sells: those chosen for it, or all"),
    QT_TRANSLATE_NOOP("Connector",
                      "What becomes of the wholesaler's categories that this retailer lacks: made there, or left out"),
    QT_TRANSLATE_NOOP("Connector", "Name of the wholesaler's account, where there are several"),
    QT_TRANSLATE_NOOP("Connector",
                      "Which order states are carried between this retailer and its wholesaler (on the left the "
                      "wholesaler's), like shipped>shipped,refunded=refunded,21<17; off = none"),
    QT_TRANSLATE_NOOP("Connector", "What order states of the shop's own do to stock, like 17=release,21=keep"),
    QT_TRANSLATE_NOOP(
        "Connector",
        "Switch the Webservice on under Advanced parameters > Webservice, add a key there and tick its rights in the "
        "table.\n"
        "\nAlways:\n"
        "• view products, combinations, stock_availables, categories, product_options, product_option_values, "
        "orders, customers, order_states, configurations, languages, currencies\n"
        "• modify stock_availables\n"
        "\nTo publish products there:\n"
        "• add and modify products, combinations, product_options, product_option_values, product_features, "
        "product_feature_values, categories, images\n"
        "\nTo pass orders on:\n"
        "• in the wholesaler's shop view carriers; add customers, addresses, carts, orders, order_histories\n"
        "• in the retailer's shop add order_histories; view and modify order_carriers"),
    QT_TRANSLATE_NOOP("Connector",
                      "In the shop's back office open Modules, upload evenstockconnector.zip and install it."),
    QT_TRANSLATE_NOOP("Connector", "Put the address, up to /api, and the key of the module into its settings."),
    QT_TRANSLATE_NOOP("Connector", "Press Test there, then come back here."),
    // BoliBanaStock
    QT_TRANSLATE_NOOP("Connector", "API key"),
    QT_TRANSLATE_NOOP("Connector", "The key of one site, from the administrator of BoliBanaStock; it begins with b2c_. "
                                   "Another program's .env holds it as B2B_API_KEY"),
    QT_TRANSLATE_NOOP("Connector", "Path of the categories"),
    QT_TRANSLATE_NOOP("Connector", "Path of the products"),
    QT_TRANSLATE_NOOP("Connector", "Path of the sites"),
    QT_TRANSLATE_NOOP("Connector", "Path of the sales"),
    QT_TRANSLATE_NOOP("Connector", "What is sold on your other channels"),
    QT_TRANSLATE_NOOP("Connector", "Only this site (its number; empty = the key's own)"),
    QT_TRANSLATE_NOOP("Connector", "Currency where the site does not tell it (empty = FCFA)"),
    QT_TRANSLATE_NOOP("Connector", "While a promotion runs"),
    QT_TRANSLATE_NOOP("Connector", "Keys of this source that are active at a time"),
    QT_TRANSLATE_NOOP("Connector", "Header that carries the key"),
    QT_TRANSLATE_NOOP("Connector", "Name of the list in an answer, where it is not a usual one"),
    QT_TRANSLATE_NOOP("Connector",
                      "BoliBanaStock gives each site a key of its own: ask its administrator for the one of your shop, "
                      "and paste the whole text that begins with b2c_. Several sites are several accounts here."),
    QT_TRANSLATE_NOOP(
        "Connector", "Send the address to the administrator of your BoliBanaStock site: it is told about sales there."),
    // Vinted
    QT_TRANSLATE_NOOP("Connector", "The words about Vinted's terms were read and agreed to (date and version)"),
    QT_TRANSLATE_NOOP("Connector", "New listings begin as drafts that you publish on Vinted yourself"),
    QT_TRANSLATE_NOOP("Connector", "When something was sold elsewhere, its listing is taken off Vinted"),
    QT_TRANSLATE_NOOP("Connector", "New listings and changes wait for your word before the browser does them"),
    QT_TRANSLATE_NOOP("Connector",
                      "Milliseconds between two requests to Vinted (faster: Vinted may restrict the account)"),
    QT_TRANSLATE_NOOP("Connector", "Seconds between two changes (faster: Vinted may restrict the account)"),
    QT_TRANSLATE_NOOP("Connector", "New listings an hour, at most"),
    QT_TRANSLATE_NOOP("Connector", "New listings a day, at most"),
    QT_TRANSLATE_NOOP("Connector", "Hours without any change (22-09, or off)"),
    QT_TRANSLATE_NOOP("Connector", "Template of titles on Vinted (empty = the usual one)"),
    QT_TRANSLATE_NOOP("Connector", "Template of descriptions on Vinted (empty = the usual one)"),
    QT_TRANSLATE_NOOP("Connector",
                      "Vinted has no interface for programs: Evenstock hands its work to your own browser, where you "
                      "are logged in on Vinted. Add the account, install the extension and pair it with a code."),
};

struct Choice {
    QLatin1StringView setting = {}; // empty: of any
    QLatin1StringView value = {};
    const char *words = nullptr;
};

constexpr Choice choices[] = {
    {QLatin1StringView("release_at"), QLatin1StringView("confirmed"), QT_TRANSLATE_NOOP("Connector", "confirmed")},
    {QLatin1StringView("release_at"), QLatin1StringView("requested"), QT_TRANSLATE_NOOP("Connector", "asked for")},
    {QLatin1StringView("read_by"), QLatin1StringView("auto"), QT_TRANSLATE_NOOP("Connector", "as fits its size")},
    {QLatin1StringView("read_by"), QLatin1StringView("shop"), QT_TRANSLATE_NOOP("Connector", "as a whole")},
    {QLatin1StringView("read_by"), QLatin1StringView("expansions"), QT_TRANSLATE_NOOP("Connector", "by expansion")},
    {QLatin1StringView("account_type"), QLatin1StringView("main"), QT_TRANSLATE_NOOP("Connector", "the seller (main)")},
    {QLatin1StringView("account_type"), QLatin1StringView("fbe"), QT_TRANSLATE_NOOP("Connector", "eMAG (fbe)")},
    {QLatin1StringView("platform"), QLatin1StringView("ro"), QT_TRANSLATE_NOOP("Connector", "eMAG Romania")},
    {QLatin1StringView("platform"), QLatin1StringView("bg"), QT_TRANSLATE_NOOP("Connector", "eMAG Bulgaria")},
    {QLatin1StringView("platform"), QLatin1StringView("hu"), QT_TRANSLATE_NOOP("Connector", "eMAG Hungary")},
    {QLatin1StringView("platform"), QLatin1StringView("fd-ro"), QT_TRANSLATE_NOOP("Connector", "FashionDays Romania")},
    {QLatin1StringView("platform"), QLatin1StringView("fd-bg"), QT_TRANSLATE_NOOP("Connector", "FashionDays Bulgaria")},
    {QLatin1StringView("save_envelope"), QLatin1StringView("data"), QT_TRANSLATE_NOOP("Connector", "the usual one")},
    {QLatin1StringView("save_envelope"), QLatin1StringView("bare"), QT_TRANSLATE_NOOP("Connector", "a plain list")},
    {QLatin1StringView("role"), QLatin1StringView("source"), QT_TRANSLATE_NOOP("Connector", "the wholesaler")},
    {QLatin1StringView("role"), QLatin1StringView("client"), QT_TRANSLATE_NOOP("Connector", "a retailer")},
    {QLatin1StringView("role"), QLatin1StringView("peer"), QT_TRANSLATE_NOOP("Connector", "one like the others")},
    {QLatin1StringView("replicate"), QLatin1StringView("order"), QT_TRANSLATE_NOOP("Connector", "an order")},
    {QLatin1StringView("replicate"), QLatin1StringView("reserve"), QT_TRANSLATE_NOOP("Connector", "a reservation")},
    {QLatin1StringView("replicate"), QLatin1StringView("off"), QT_TRANSLATE_NOOP("Connector", "nothing")},
    {QLatin1StringView("categories"), QLatin1StringView("make"), QT_TRANSLATE_NOOP("Connector", "made there")},
    {QLatin1StringView("categories"), QLatin1StringView("off"), QT_TRANSLATE_NOOP("Connector", "not made there")},
    {QLatin1StringView("assortment"), QLatin1StringView("chosen"),
     QT_TRANSLATE_NOOP("Connector", "those chosen for it")},
    {QLatin1StringView("assortment"), QLatin1StringView("all"), QT_TRANSLATE_NOOP("Connector", "all")},
    {QLatin1StringView("promotions"), QLatin1StringView("shown"),
     QT_TRANSLATE_NOOP("Connector", "its price is only shown")},
    {QLatin1StringView("promotions"), QLatin1StringView("price"),
     QT_TRANSLATE_NOOP("Connector", "its price is the price")},
    {QLatin1StringView("sales"), QLatin1StringView("off"), QT_TRANSLATE_NOOP("Connector", "is not told there")},
    {QLatin1StringView("sales"), QLatin1StringView("send"), QT_TRANSLATE_NOOP("Connector", "is made there as a sale")},
    {QLatin1StringView("active_keys"), QLatin1StringView("one"), QT_TRANSLATE_NOOP("Connector", "one")},
    {QLatin1StringView("active_keys"), QLatin1StringView("several"), QT_TRANSLATE_NOOP("Connector", "several")},
    {QLatin1StringView("removal"), QLatin1StringView("ask"), QT_TRANSLATE_NOOP("Connector", "when you say so")},
    {QLatin1StringView("removal"), QLatin1StringView("auto"), QT_TRANSLATE_NOOP("Connector", "by itself")},
    {QLatin1StringView(), QLatin1StringView("false"), QT_TRANSLATE_NOOP("Connector", "no")},
    {QLatin1StringView(), QLatin1StringView("true"), QT_TRANSLATE_NOOP("Connector", "yes")},
};

} // namespace

bool isConnectorTextKnown(const QString &source)
{
    return source.isEmpty() || std::any_of(std::begin(texts), std::end(texts),
                                           [&](const char *text) { return source == QString::fromUtf8(text); });
}

QString choiceText(const QString &setting, const QString &value)
{
    for (const Choice &choice : choices) {
        if ((choice.setting.isEmpty() || setting == choice.setting) && value == choice.value)
            return QCoreApplication::translate("Connector", choice.words);
    }
    return value;
}

} // namespace evenstock
