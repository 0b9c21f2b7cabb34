// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusal_words.h"

#include "models/views/field_words.h"
#include "models/views/order_words.h"
#include "ui/shell/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Refusal {
    const char *written; // by the engine or a connector
    const char *words;   // to the owner
};

// The first that fits counts. A test looks whether each is still written somewhere.
constexpr Refusal refusals[] = {
    // what was typed
    {"%1 is missing: where is the shop?", QT_TRANSLATE_NOOP("Refusal", "Type the address of the shop.")},
    {"%1 is missing", QT_TRANSLATE_NOOP("Refusal", "“%1” is missing.")},
    {"%1 is too long", QT_TRANSLATE_NOOP("Refusal", "“%1” is too long.")},
    {"%1 is longer than %2 characters", QT_TRANSLATE_NOOP("Refusal", "“%1” is longer than %2 characters.")},
    {"%1 must not be empty", QT_TRANSLATE_NOOP("Refusal", "“%1” must not be empty.")},
    {"%1 must not be 0", QT_TRANSLATE_NOOP("Refusal", "“%1” must not be 0.")},
    {"%1 must be 0 or more", QT_TRANSLATE_NOOP("Refusal", "“%1” must be 0 or more.")},
    {"%1 must be whole pieces", QT_TRANSLATE_NOOP("Refusal", "“%1” must be whole pieces.")},
    {"%1 must be a quantity with at most three decimals",
     QT_TRANSLATE_NOOP("Refusal", "“%1” must be a quantity with at most three decimals.")},
    {"%1 must be a whole number from %2 to %3",
     QT_TRANSLATE_NOOP("Refusal", "“%1” must be a whole number from %2 to %3.")},
    {"%1 is more than the %2 on hand",
     QT_TRANSLATE_NOOP("Refusal", "Only %2 are on hand: no more than that can be taken off.")},
    {"%1 is too large: at most %2 can be on hand",
     QT_TRANSLATE_NOOP("Refusal", "That is too many: at most %2 can be on hand.")},
    {"%1 must be an amount of %2 of 0 or more",
     QT_TRANSLATE_NOOP("Refusal", "“%1” must be an amount of %2 of 0 or more.")},
    {"%1 must be a price in minor units of %2, like 1290", QT_TRANSLATE_NOOP("Refusal", "Type a price in %2.")},
    {"%1 must be a quantity, like 3", QT_TRANSLATE_NOOP("Refusal", "Type a quantity, like 3.")},
    {"%1 must be like EUR", QT_TRANSLATE_NOOP("Refusal", "A currency has three letters, like EUR.")},
    {"%1 changes only together with the price",
     QT_TRANSLATE_NOOP("Refusal", "The currency changes only together with the price: type both.")},
    {"%1 must have 8 to 14 digits", QT_TRANSLATE_NOOP("Refusal", "An EAN has 8 to 14 digits.")},
    {"%1 must have 1 to %2 characters and no blanks around it",
     QT_TRANSLATE_NOOP("Refusal", "“%1” must have 1 to %2 characters and no blanks around it.")},
    {"%1 holds a character that cannot be shown",
     QT_TRANSLATE_NOOP("Refusal", "“%1” holds a character that cannot be shown.")},
    {"%1 must be another one: a channel is called so already",
     QT_TRANSLATE_NOOP("Refusal", "A channel is called so already: choose another name.")},
    {"%1 belongs to another product", QT_TRANSLATE_NOOP("Refusal", "This SKU belongs to another product.")},
    {"%1 has a name that cannot be used", QT_TRANSLATE_NOOP("Refusal", "A field of your own needs another name.")},
    {"%1 must be like 22:00-07:00", QT_TRANSLATE_NOOP("Refusal", "Quiet hours are written like 22:00-07:00.")},
    // the address and the way there
    {"%1 must be an address such as https://shop.example",
     QT_TRANSLATE_NOOP("Refusal", "Type the address of the shop, such as https://shop.example.")},
    {"%1 must not hold a user or password: they go into the secrets",
     QT_TRANSLATE_NOOP("Refusal", "The address must not hold a user or a password: they have fields of their own.")},
    {"%1 must end before any ? or #", QT_TRANSLATE_NOOP("Refusal", "Leave out of the address what follows ? or #.")},
    {"this is no web address", QT_TRANSLATE_NOOP("Refusal", "This is no web address.")},
    {"the address holds a name or a password",
     QT_TRANSLATE_NOOP("Refusal", "The address must not hold a user or a password: they have fields of their own.")},
    {"plain http to %1 would show the credentials to everybody on the way; use https",
     QT_TRANSLATE_NOOP("Refusal", "Write https before %1: with http everybody on the way would see the sign-in.")},
    // the sign-in
    {"the token is empty", QT_TRANSLATE_NOOP("Refusal", "The token is missing.")},
    {"the token is cut off: copy all of it, its three parts are separated by points",
     QT_TRANSLATE_NOOP("Refusal", "The token is cut off. Copy all of it: its three parts are separated by points.")},
    {"this is no token: copy the long text that begins with eyJ",
     QT_TRANSLATE_NOOP("Refusal", "This is no token. Copy the long text that begins with eyJ.")},
    {"the key is empty", QT_TRANSLATE_NOOP("Refusal", "The key is missing.")},
    {"this is no key: copy the one text that begins with b2c_",
     QT_TRANSLATE_NOOP("Refusal", "This is no key. Copy the one text that begins with b2c_.")},
    {"this is too long for a key", QT_TRANSLATE_NOOP("Refusal", "This is too long for a key.")},
    {"this is no key: it holds a letter that keys do not have",
     QT_TRANSLATE_NOOP("Refusal", "This is no key: it holds a letter that keys do not have.")},
    {"a Webservice key has %1 characters; this text has %2",
     QT_TRANSLATE_NOOP("Refusal", "A Webservice key has %1 characters; this text has %2.")},
    {"a user name holds no colon", QT_TRANSLATE_NOOP("Refusal", "A user name holds no colon.")},
    {"the password is empty", QT_TRANSLATE_NOOP("Refusal", "The password is missing.")},
    {"the key lacks the rights to %1: tick them under Advanced parameters > Webservice",
     QT_TRANSLATE_NOOP("Refusal", "The key lacks rights. Tick them under Advanced parameters > Webservice: %1.")},
    // plans, runs and decisions
    {"plan %1 is %2 already", QT_TRANSLATE_NOOP("Refusal", "These changes are %2 already. Preview the changes anew.")},
    {"there is no plan %1",
     QT_TRANSLATE_NOOP("Refusal", "These changes are no longer there. Preview the changes anew.")},
    {"run %1 was taken back already", QT_TRANSLATE_NOOP("Refusal", "This run was taken back already.")},
    {"run %1 is still under way: stop it first",
     QT_TRANSLATE_NOOP("Refusal", "This run is still under way. Stop it first.")},
    {"no such run is under way", QT_TRANSLATE_NOOP("Refusal", "This run has ended already.")},
    {"%1 runs of this account wait already",
     QT_TRANSLATE_NOOP("Refusal", "%1 runs of this channel wait already. Wait until one has ended.")},
    {"another run of this account is under way",
     QT_TRANSLATE_NOOP("Refusal", "Another run of this channel is under way.")},
    {"%1 is switched off", QT_TRANSLATE_NOOP("Refusal", "%1 is switched off. Switch it on under Channels.")},
    {"nothing was changed under %1", QT_TRANSLATE_NOOP("Refusal", "Nothing was changed by this.")},
    {"no decision was made about conflict %1", QT_TRANSLATE_NOOP("Refusal", "Nothing was decided about this yet.")},
    {"no decision was made under %1", QT_TRANSLATE_NOOP("Refusal", "Nothing was decided about this yet.")},
    {"there is no conflict %1", QT_TRANSLATE_NOOP("Refusal", "This conflict is no longer there.")},
    {"there is no error %1", QT_TRANSLATE_NOOP("Refusal", "This error is no longer there.")},
    {"there is nothing to try again here: look at it, then dismiss it",
     QT_TRANSLATE_NOOP("Refusal", "There is nothing to try again here. Look at it, then dismiss it.")},
    // channels, products and their listings
    {"there is no account named %1", QT_TRANSLATE_NOOP("Refusal", "There is no channel %1 any more.")},
    {"the account is gone", QT_TRANSLATE_NOOP("Refusal", "This channel is no longer there.")},
    {"there is no product %1", QT_TRANSLATE_NOOP("Refusal", "There is no product %1.")},
    {"%1 is another one by now", QT_TRANSLATE_NOOP("Refusal", "“%1” was changed meanwhile. Look at it again.")},
    {"there is no listing %1 on this account", QT_TRANSLATE_NOOP("Refusal", "Listing %1 is no longer there.")},
    {"there is no listing %1", QT_TRANSLATE_NOOP("Refusal", "Listing %1 is no longer there.")},
    {"Vinted has a listing %1 with this very title already: link it to this product, or take it off there",
     QT_TRANSLATE_NOOP("Refusal", "Vinted has a listing %1 with this very title already. Link it to this product, or "
                                  "take it off there.")},
    {"listing %1 stood there before with the same title. If it is the same piece, take one of them off",
     QT_TRANSLATE_NOOP("Refusal",
                       "Listing %1 stood there before with the same title. If it is the same piece, take one "
                       "of them off.")},
    {"listing %1 is linked already: unlink it first",
     QT_TRANSLATE_NOOP("Refusal", "Listing %1 is linked already. Unlink it first.")},
    {"listing %1 is not linked", QT_TRANSLATE_NOOP("Refusal", "Listing %1 is not linked.")},
    {"listing %1 is not left out", QT_TRANSLATE_NOOP("Refusal", "Listing %1 is not left out.")},
    {"listing %1 does not wait to be linked", QT_TRANSLATE_NOOP("Refusal", "Listing %1 is decided already.")},
    {"%1 has no category %2", QT_TRANSLATE_NOOP("Refusal", "%1 has no category %2.")},
    {"the category %1 of %2 goes elsewhere already, and products hold only its number",
     QT_TRANSLATE_NOOP("Refusal", "Category %1 of %2 goes to another one already.")},
    {"%1 is the same channel: its own categories go where they are",
     QT_TRANSLATE_NOOP("Refusal", "The categories of a channel go into that channel as they are.")},
    {"%1 is not a file", QT_TRANSLATE_NOOP("Refusal", "%1 is not a file.")},
    {"%1 is larger than %2 MB", QT_TRANSLATE_NOOP("Refusal", "%1 is larger than %2 MB.")},
    {"%1 is no picture (JPEG, PNG, GIF or WebP)",
     QT_TRANSLATE_NOOP("Refusal", "%1 is no picture (JPEG, PNG, GIF or WebP).")},
    {"%1 are too many: a product has at most %2 pictures",
     QT_TRANSLATE_NOOP("Refusal", "These are too many: a product has at most %2 pictures.")},
    {"%1 has more than %2 rows: split it", QT_TRANSLATE_NOOP("Refusal", "The file has more than %2 rows. Split it.")},
    // publishing
    {"it has no price", QT_TRANSLATE_NOOP("Refusal", "The product has no price.")},
    {"a product there needs a title and a SKU", QT_TRANSLATE_NOOP("Refusal", "The product needs a title and a SKU.")},
    {"a combination there needs a SKU", QT_TRANSLATE_NOOP("Refusal", "The product needs a SKU.")},
    {"the price is in %1, but the shop keeps its prices in %2",
     QT_TRANSLATE_NOOP("Refusal", "The price is in %1, and this channel sells in %2.")},
    {"the price is in %1, but the CardTrader account sells in %2",
     QT_TRANSLATE_NOOP("Refusal", "The price is in %1, and this channel sells in %2.")},
    {"the price is in %1, but this offer sells in %2",
     QT_TRANSLATE_NOOP("Refusal", "The price is in %1, and this channel sells in %2.")},
    {"CardTrader needs a price above zero", QT_TRANSLATE_NOOP("Refusal", "CardTrader needs a price above zero.")},
    {"eMAG needs a price above zero", QT_TRANSLATE_NOOP("Refusal", "eMAG needs a price above zero.")},
    {"CardTrader sells whole pieces, one at least",
     QT_TRANSLATE_NOOP("Refusal", "CardTrader sells whole pieces, one at least.")},
    {"CardTrader sells whole pieces only", QT_TRANSLATE_NOOP("Refusal", "CardTrader sells whole pieces only.")},
    {"eMAG sells whole pieces", QT_TRANSLATE_NOOP("Refusal", "eMAG sells whole pieces only.")},
    {"PrestaShop counts whole pieces", QT_TRANSLATE_NOOP("Refusal", "PrestaShop counts whole pieces only.")},
    {"CardTrader needs to know the card: put its blueprint_id into the product's attributes",
     QT_TRANSLATE_NOOP("Refusal", "CardTrader needs to know which card this is: choose it in its catalogue.")},
    {"CardTrader needs the condition of this item, and would otherwise call it Near Mint",
     QT_TRANSLATE_NOOP("Refusal", "CardTrader needs the condition of this card. Without one it would say Near Mint.")},
    {"eMAG needs a category: choose the one that is meant for this product",
     QT_TRANSLATE_NOOP("Refusal", "eMAG needs a category: choose the one that is meant for this product.")},
    {"eMAG needs a brand, and the product has none",
     QT_TRANSLATE_NOOP("Refusal", "eMAG needs a brand, and the product has none.")},
    // orders
    {"CardTrader wants an explanation of at least %1 characters; this one has %2",
     QT_TRANSLATE_NOOP("Refusal", "CardTrader wants an explanation of at least %1 characters; this one has %2.")},
    {"the tracking code is empty", QT_TRANSLATE_NOOP("Refusal", "The tracking code is missing.")},
    {"eMAG wants the number of a reason for a cancellation",
     QT_TRANSLATE_NOOP("Refusal", "Choose why the order is cancelled: eMAG wants a reason.")},
    {"eMAG fetches the invoice itself: give the https address of a PDF file",
     QT_TRANSLATE_NOOP("Refusal", "eMAG fetches the invoice itself: give the https address of a PDF file.")},
    {"say of which lines how many pieces are left after the return",
     QT_TRANSLATE_NOOP("Refusal", "Say of which lines how many pieces are left after the return.")},
    {"line %1: 0 to %2 pieces can be left", QT_TRANSLATE_NOOP("Refusal", "Of line %1, 0 to %2 pieces can be left.")},
    {"an order that is %1 does not allow this",
     QT_TRANSLATE_NOOP("Refusal", "It is not possible any more: the order is “%1” there by now.")},
    {"%1 is not possible: nothing can be done with this order now",
     QT_TRANSLATE_NOOP("Refusal", "Nothing can be done with this order now.")},
    {"action must be one of: %1", QT_TRANSLATE_NOOP("Refusal", "The marketplace does not allow this any more.")},
    {"%1 must be one of: %2", QT_TRANSLATE_NOOP("Refusal", "“%1” must be one of these: %2.")},
    {"there is no order %1", QT_TRANSLATE_NOOP("Refusal", "There is no order %1 any more.")},
    {"the order has no line %1", QT_TRANSLATE_NOOP("Refusal", "This line is no longer in the order.")},
    {"the line is of another product already",
     QT_TRANSLATE_NOOP("Refusal", "The line was linked to another product meanwhile.")},
    {"nothing about it is in doubt", QT_TRANSLATE_NOOP("Refusal", "It is certain already. Nothing to do.")},
    {"an order at a wholesaler's is looked for by itself at the next sync",
     QT_TRANSLATE_NOOP("Refusal", "The next sync looks for this order by itself.")},
    {"it was sent a moment ago and may still arrive: look again in two minutes",
     QT_TRANSLATE_NOOP("Refusal", "It was sent a moment ago and may still arrive. Look again in two minutes.")},
    // files and the program itself
    {"%1 exists already: give another name", QT_TRANSLATE_NOOP("Refusal", "%1 is there already: give another name.")},
    {"%1 must be a whole path", QT_TRANSLATE_NOOP("Refusal", "Choose a file with its folder.")},
    {"another Evenstock works on this data directory",
     QT_TRANSLATE_NOOP("Refusal", "Another Evenstock has this shop open. Close it first.")},
    {"another version of Evenstock has this shop open: close it, or use the same version",
     QT_TRANSLATE_NOOP("Refusal", "Another version of Evenstock has this shop open. Close it, or use the same one.")},
};

// What the sentences name: arguments of commands, and states.
constexpr std::pair<const char *, const char *> named[] = {
    {"sku", QT_TRANSLATE_NOOP("Refusal", "SKU")},
    {"new_sku", QT_TRANSLATE_NOOP("Refusal", "SKU")},
    {"name", QT_TRANSLATE_NOOP("Refusal", "Name")},
    {"reason", QT_TRANSLATE_NOOP("Refusal", "Reason")},
    {"delta", QT_TRANSLATE_NOOP("Refusal", "Stock")},
    {"count", QT_TRANSLATE_NOOP("Refusal", "Stock")},
    {"shelf", QT_TRANSLATE_NOOP("Refusal", "Stock")},
    {"stock_quantity", QT_TRANSLATE_NOOP("Refusal", "Stock")},
    {"price", QT_TRANSLATE_NOOP("Refusal", "Price")},
    {"price_minor", QT_TRANSLATE_NOOP("Refusal", "Price")},
    {"brand", QT_TRANSLATE_NOOP("Refusal", "Brand")},
    {"ean", QT_TRANSLATE_NOOP("Refusal", "EAN")},
    {"custom", QT_TRANSLATE_NOOP("Refusal", "Custom fields")},
    {"value", QT_TRANSLATE_NOOP("Refusal", "Value")},
    {"url", QT_TRANSLATE_NOOP("Refusal", "Address")},
    {"minutes", QT_TRANSLATE_NOOP("Refusal", "Minutes")},
    {"note", QT_TRANSLATE_NOOP("Refusal", "Note")},
    {"colour", QT_TRANSLATE_NOOP("Refusal", "Colour")},
    {"category", QT_TRANSLATE_NOOP("Refusal", "Category")},
    {"action", QT_TRANSLATE_NOOP("Refusal", "What to do")},
    {"key", QT_TRANSLATE_NOOP("Refusal", "Key")},
    {"token", QT_TRANSLATE_NOOP("Refusal", "Token")},
    {"user", QT_TRANSLATE_NOOP("Refusal", "User")},
    {"password", QT_TRANSLATE_NOOP("Refusal", "Password")},
    {"applied", QT_TRANSLATE_NOOP("Refusal", "made")},
    {"applying", QT_TRANSLATE_NOOP("Refusal", "being made")},
    {"discarded", QT_TRANSLATE_NOOP("Refusal", "discarded")},
    {"lapsed", QT_TRANSLATE_NOOP("Refusal", "out of date")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Refusal", text);
}

QString namedText(const QString &name)
{
    for (const auto &[written, words] : named) {
        if (name == QLatin1StringView(written))
            return translated(words);
    }
    if (const std::optional<Field> field = fieldFromName(name))
        return fieldTitle(*field);
    return name;
}

QRegularExpression patternOf(const char *written)
{
    QString pattern = QRegularExpression::escape(QLatin1StringView(written));
    static const QRegularExpression gap(u"\\\\%[1-9]"_s);
    pattern.replace(gap, u"(.*?)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

// In the window's language; empty where the sentence is none of ours.
QString ownSentence(const QString &detail)
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> result;
        std::transform(std::begin(refusals), std::end(refusals), std::back_inserter(result),
                       [](const Refusal &refusal) { return patternOf(refusal.written); });
        return result;
    }();
    for (std::size_t at = 0; at < patterns.size(); ++at) {
        const QRegularExpressionMatch match = patterns[at].match(detail);
        if (!match.hasMatch())
            continue;
        QString text = translated(refusals[at].words);
        const bool isOfOrder = QLatin1StringView(refusals[at].written).startsWith("an order that is"_L1);
        for (int gap = match.lastCapturedIndex(); gap >= 1; --gap) {
            const QString name = match.captured(gap);
            text.replace(u"%%1"_s.arg(gap), isOfOrder ? orderStateText(name) : namedText(name));
        }
        return text;
    }
    return {};
}

constexpr int longestSentence = 300;

// As the other side wrote it; data and pages are no sentences.
QString foreignSentence(const QString &detail)
{
    const QString text = detail.simplified();
    if (!text.contains(u' ') || text.size() > longestSentence || text.startsWith(u'{') || text.startsWith(u'<') ||
        detail.trimmed().contains(u'\n'))
        return {};
    const QChar last = text.back();
    const bool isEnded = last == u'.' || last == u'!' || last == u'?' || last == u'…';
    const bool isName = text.at(1).isUpper(); // eMAG
    return (isName ? text.front() : text.front().toUpper()) + text.mid(1) + (isEnded ? QString() : u"."_s);
}

// Codes whose detail is a sentence about what was asked for. Of the others (no connection, a disk that is full) the
// title is the sentence and the detail is for those who help.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::InvalidRequest || code == ErrorCode::Rejected || code == ErrorCode::NotFound ||
           code == ErrorCode::Conflict || code == ErrorCode::RateLimited || code == ErrorCode::Storage;
}

} // namespace

QString refusalSentence(const Error &error)
{
    if (!isRefusal(error.code))
        return {};
    const QString own = ownSentence(error.detail.trimmed());
    const bool isTechnical = error.code == ErrorCode::Storage || error.code == ErrorCode::RateLimited;
    return own.isEmpty() && !isTechnical ? foreignSentence(error.detail) : own;
}

QString ownRefusal(const QString &detail)
{
    return ownSentence(detail.trimmed());
}

QStringList knownRefusals()
{
    QStringList result;
    std::transform(std::begin(refusals), std::end(refusals), std::back_inserter(result),
                   [](const Refusal &refusal) { return QString::fromUtf8(refusal.written); });
    return result;
}

QString failureText(const Error &error)
{
    const QString sentence = refusalSentence(error);
    return sentence.isEmpty() ? errorWords(error.code).title : sentence;
}

QString failureDetails(const Error &error, const QString &text)
{
    const QString sentence = refusalSentence(error);
    return !sentence.isEmpty() && text.contains(sentence) ? QString() : error.detail;
}

QString failureAdvice(const Error &error)
{
    const QString sentence = refusalSentence(error);
    const ErrorWords words = errorWords(error.code);
    return sentence.isEmpty() ? words.title + u". "_s + words.remedy : sentence;
}

Notice failureNotice(const Error &error)
{
    const QString text = failureText(error);
    return {.state = ItemState::Error, .text = text, .details = failureDetails(error, text)};
}

} // namespace evenstock
