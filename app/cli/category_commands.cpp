// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/category_commands.h"

#include "app/cli/console.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
#include "models/store/account_repository.h"
#include "models/store/category_queries.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ExitCode> list(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const PageRequest request, pageRequest(invocation));
    TRY_ASSIGN(const AccountId account, accountNamed(*database, invocation.value(u"channel"_s)));
    TRY_ASSIGN(const auto page, CategoryQueries(*database).page(account, request));
    QJsonArray rows;
    TextTable table({{u"CHANNEL"_s}, {u"ID THERE"_s}, {u"BELOW"_s}, {u"NAME"_s}});
    for (const CategoryView &category : page.rows) {
        rows.append(QJsonObject{{u"channel"_s, category.channel},
                                {u"external_id"_s, category.externalId},
                                {u"parent_id"_s, category.parentId},
                                {u"name"_s, category.name},
                                {u"note"_s, category.note}});
        table.add({category.channel, category.externalId, category.parentId, category.name});
    }
    with.console.document(listDocument(u"categories"_s, rows, page.next));
    if (page.rows.isEmpty())
        with.console.line(u"No categories were read yet: evenstock-cli sync NAME --only categories"_s);
    else
        with.console.table(table);
    printNext(with.console, page.next);
    return ExitCode::Done;
}

// "Céréales (9)"
QString named(const QString &name, const QString &id)
{
    return name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

Result<ExitCode> map(Surroundings &with, const Invocation &invocation)
{
    const QString &name = invocation.words.first();
    const QString category = invocation.value(u"category"_s);
    const QString source = invocation.value(u"from"_s);
    const QString to = invocation.value(u"to"_s);
    if (category.isEmpty() || to.isEmpty() == !invocation.has(u"nowhere"_s))
        return makeError(ErrorCode::InvalidRequest, u"give --category ID, and --to ID or --nowhere"_s);
    QJsonObject arguments{{u"account"_s, name}, {u"category"_s, category}};
    if (!source.isEmpty())
        arguments.insert(u"source"_s, source);
    if (!to.isEmpty())
        arguments.insert(u"to"_s, to);
    TRY(with.shop.call(u"category.map"_s, arguments));
    with.console.document(
        QJsonObject{{u"channel"_s, name}, {u"source"_s, source}, {u"external_id"_s, category}, {u"target_id"_s, to}});
    with.console.line(to.isEmpty() ? u"Kept: %1 goes nowhere in particular on %2."_s.arg(category, name)
                                   : u"Kept: %1 and what is below it goes to %2 on %3."_s.arg(category, to, name));
    return ExitCode::Done;
}

Result<ExitCode> mappings(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    const QString &name = invocation.words.first();
    TRY_ASSIGN(const AccountId account, accountNamed(*database, name));
    TRY_ASSIGN(const auto links, CategoryQueries(*database).links(account));
    QJsonArray rows;
    TextTable table({{u"CATEGORY"_s}, {u"OF"_s}, {u"GOES TO"_s}});
    for (const CategoryLink &link : links) {
        QString source;
        if (link.source.account) {
            TRY_ASSIGN(const auto from, AccountRepository(*database).find(link.source.account));
            source = from ? from->name : QString();
        }
        rows.append(QJsonObject{{u"source"_s, source},
                                {u"external_id"_s, link.source.externalId},
                                {u"name"_s, link.sourceName},
                                {u"target_id"_s, link.target},
                                {u"target_name"_s, link.targetName}});
        table.add({named(link.sourceName, link.source.externalId), source, named(link.targetName, link.target)});
    }
    with.console.document(QJsonObject{{u"channel"_s, name}, {u"mappings"_s, rows}});
    if (links.isEmpty())
        with.console.line(
            u"No category goes anywhere in particular on %1: evenstock-cli category map --help"_s.arg(name));
    else
        with.console.table(table);
    return ExitCode::Done;
}

} // namespace

QList<Command> categoryCommands()
{
    return {{.name = u"category list"_s,
             .usage = u"[--channel NAME] [--limit N] [--after KEY]"_s,
             .summary = u"Shows the categories of the marketplaces, as last read"_s,
             .example = u"category list --channel \"Card shop\""_s,
             .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"of this channel"_s}} + pageOptions(),
             .run = list},
            {.name = u"category map"_s,
             .usage = u"NAME --category ID [--from CHANNEL] (--to ID | --nowhere)"_s,
             .summary = u"Says which category of a channel products of another category go to"_s,
             .details = u"Categories below it go there too, unless they have a line of their own. Without --from the "
                        "category is\na word of your own, as products have it."_s,
             .example = u"category map \"eMAG main\" --from \"Bamako\" --category 9 --to 304"_s,
             .options = {{u"category"_s, u"ID"_s, u"the category that products have"_s},
                         {u"from"_s, u"CHANNEL"_s, u"whose category it is"_s},
                         {u"to"_s, u"ID"_s, u"the category of the channel NAME"_s},
                         {u"nowhere"_s, {}, u"takes it back"_s}},
             .leastWords = 1,
             .mostWords = 1,
             .run = map},
            {.name = u"category mappings"_s,
             .usage = u"NAME"_s,
             .summary = u"Shows which categories go where on a channel"_s,
             .example = u"category mappings \"eMAG main\""_s,
             .leastWords = 1,
             .mostWords = 1,
             .run = mappings}};
}

} // namespace evenstock::cli
