// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/product_commands.h"

#include "app/cli/console.h"
#include "app/cli/key_values.h"
#include "app/cli/paging.h"
#include "app/cli/product_view.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "models/store/account_repository.h"
#include "models/store/catalogue_queries.h"
#include "models/store/product_repository.h"

#include <QJsonDocument>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList statusNames = {u"active"_s, u"inactive"_s, u"ended"_s, u"missing"_s, u"creating"_s};
const QStringList markNames = {u"agreed"_s,   u"waiting"_s, u"not_checked"_s, u"warning"_s,
                               u"conflict"_s, u"error"_s,   u"urgent"_s,      u"not_listed"_s};

Status applyStatus(CatalogueFilter &filter, const QString &name)
{
    if (name.isEmpty())
        return {};
    if (const auto status = listingStatusFromName(name)) {
        filter.status = status;
        return {};
    }
    if (const auto mark = listingMarkFromName(name)) {
        filter.mark = mark;
        return {};
    }
    return makeError(ErrorCode::InvalidRequest,
                     u"--status must be one of: %1"_s.arg((statusNames + markNames).join(u", "_s)));
}

Result<CatalogueFilter> filterFrom(Database &database, const Invocation &invocation)
{
    CatalogueFilter filter{.text = invocation.value(u"search"_s)};
    TRY(applyStatus(filter, invocation.value(u"status"_s)));
    if (const QString name = invocation.value(u"channel"_s); !name.isEmpty()) {
        TRY_ASSIGN(const auto account, AccountRepository(database).findByName(name));
        if (!account)
            return makeError(ErrorCode::NotFound, u"there is no channel named \"%1\""_s.arg(name.left(200)), name);
        filter.account = account->id;
        if (!filter.status && !filter.mark)
            filter.listed = ListedOn::Somewhere;
    }
    return filter;
}

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    CatalogueQuery query;
    TRY_ASSIGN(query.filter, filterFrom(*database, invocation));
    TRY_ASSIGN(const auto page, CatalogueQueries(*database).page(query, request));
    QJsonArray rows;
    TextTable table({{u"SKU"_s, TextTable::Align::Left, 30},
                     {u"TITLE"_s, TextTable::Align::Left, 44},
                     {u"ON HAND"_s, TextTable::Align::Right},
                     {u"AVAILABLE"_s, TextTable::Align::Right},
                     {u"PRICE"_s, TextTable::Align::Right},
                     {u"LISTED"_s, TextTable::Align::Right}});
    for (const CatalogueRow &row : page.rows) {
        if (with.console.isJson()) {
            TRY_ASSIGN(const ProductView view, ProductView::of(with.shop, row.id));
            rows.append(view.object());
        }
        table.add({row.sku, row.title, amountText(row.onHand), amountText(row.available), moneyText(row.price),
                   row.marks.isEmpty() ? QString() : QString::number(row.marks.size())});
    }
    with.console.document(listDocument(u"products"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(query.filter.isEmpty() ? u"There are no products yet."_s : u"No product fits."_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

Result<ExitCode> printProduct(Surroundings &with, const QString &sku)
{
    TRY_ASSIGN(const ProductView view, ProductView::named(with.shop, sku));
    with.console.document(view.object());
    view.print(with.console);
    return ExitCode::Done;
}

Result<ExitCode> show(Surroundings &with, const Invocation &invocation)
{
    return printProduct(with, invocation.words.first());
}

// FIELD=VALUE words in the forms that the fields have in JSON: lists with commas, everything else as it stands.
Result<QJsonObject> fieldsFrom(const QStringList &words)
{
    static const QStringList structured = {u"images"_s, u"ean"_s, u"mapped_attributes"_s, u"custom"_s};
    TRY_ASSIGN(const auto values, keyValues(words, u"a field"_s));
    QJsonObject fields = textObject(values);
    for (const QString &name : structured) {
        const QString value = values.value(name);
        if (!values.contains(name))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
        if (document.isArray())
            fields.insert(name, document.array());
        else if (document.isObject())
            fields.insert(name, document.object());
        else if (name == "ean"_L1 || name == "images"_L1)
            fields.insert(name, QJsonArray::fromStringList(value.split(u',', Qt::SkipEmptyParts)));
        else
            return makeError(ErrorCode::InvalidRequest,
                             u"%1 must be a JSON object, as {\"name\":\"value\"}"_s.arg(name));
    }
    if (fields.contains(u"price_minor"_s)) {
        bool isNumber = false;
        const qint64 minor = values.value(u"price_minor"_s).toLongLong(&isNumber);
        if (isNumber)
            fields.insert(u"price_minor"_s, minor);
    }
    return fields;
}

Result<ExitCode> add(Surroundings &with, const Invocation &invocation)
{
    QStringList words = invocation.words;
    QJsonObject named;
    if (!words.first().contains(u'='))
        named.insert(u"sku"_s, words.takeFirst());
    TRY_ASSIGN(QJsonObject fields, fieldsFrom(words));
    if (!named.isEmpty())
        fields.insert(u"sku"_s, named.value(u"sku"_s));
    if (fields.value(u"sku"_s).toString().isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"the SKU is missing: product add SKU FIELD=VALUE …"_s);
    TRY_ASSIGN(Database *const database, with.shop.read());
    const QString sku = fields.value(u"sku"_s).toString();
    TRY_ASSIGN(const auto known, ProductRepository(*database).findBySku(sku));
    if (known) // a matter of the shop, not of what was typed
        return makeError(ErrorCode::Conflict, u"there is a product %1 already"_s.arg(sku.left(200)), sku.left(200));
    TRY(with.shop.call(u"product.add"_s, fields));
    return printProduct(with, fields.value(u"sku"_s).toString());
}

Result<ExitCode> set(Surroundings &with, const Invocation &invocation)
{
    const QString &sku = invocation.words.first();
    TRY_ASSIGN(QJsonObject arguments, fieldsFrom(invocation.words.sliced(1)));
    if (arguments.contains(u"stock_quantity"_s))
        return makeError(
            ErrorCode::InvalidRequest,
            u"the stock is changed with its reason: evenstock-cli stock adjust %1 +N|-N|=N"_s.arg(quoted(sku)));
    const QString newSku = arguments.take(u"sku"_s).toString();
    if (!newSku.isEmpty())
        arguments.insert(u"new_sku"_s, newSku);
    arguments.insert(u"sku"_s, sku);
    TRY(with.shop.call(u"product.set"_s, arguments));
    return printProduct(with, newSku.isEmpty() ? sku : newSku);
}

} // namespace

QList<Command> productCommands()
{
    return {
        {.name = u"product list"_s,
         .usage = u"[--search TEXT] [--channel NAME] [--status STATUS] [--limit N] [--after KEY]"_s,
         .summary = u"Shows products with stock and price"_s,
         .details = u"Status: of a listing (%1)\nor how it stands there (%2)."_s.arg(statusNames.join(u", "_s),
                                                                                     markNames.join(u", "_s)),
         .example = u"product list --search dragon --channel \"Card shop\""_s,
         .options =
             QList<OptionSpec>{{u"search"_s, u"TEXT"_s, u"in SKU, title, EAN and the marketplaces' own numbers"_s},
                               {u"channel"_s, u"NAME"_s, u"listed there"_s},
                               {u"status"_s, u"STATUS"_s, u"of a listing"_s}} +
             pageOptions(),
         .run = list},
        {.name = u"product show"_s,
         .usage = u"SKU"_s,
         .summary = u"Shows one product with its listings"_s,
         .example = u"product show CARD-0017"_s,
         .leastWords = 1,
         .mostWords = 1,
         .run = show},
        {.name = u"product add"_s,
         .usage = u"SKU FIELD=VALUE …"_s,
         .summary = u"Makes a product of your own"_s,
         .details = u"Fields: title, description, brand, category, condition, price (12.90) or price_minor (1290), "
                    "currency,\nsize, color, gender, stock_quantity, package_size_id, mapped_attributes, images."_s,
         .example = u"product add MUG-01 title=\"Blue mug\" price=12.90 currency=EUR stock_quantity=4"_s,
         .leastWords = 1,
         .mostWords = -1,
         .run = add},
        {.name = u"product set"_s,
         .usage = u"SKU FIELD=VALUE …"_s,
         .summary = u"Changes fields of a product; the next sync tells the channels"_s,
         .example = u"product set MUG-01 price=13.50 \"title=Blue mug, 300 ml\""_s,
         .leastWords = 2,
         .mostWords = -1,
         .run = set},
    };
}

} // namespace evenstock::cli
