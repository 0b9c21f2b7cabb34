// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/category_commands.h"

#include "app/cli/console.h"
#include "app/cli/lookup.h"
#include "app/cli/paging.h"
#include "app/cli/shop.h"
#include "app/cli/text_table.h"
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

} // namespace

QList<Command> categoryCommands()
{
    return {{.name = u"category list"_s,
             .usage = u"[--channel NAME] [--limit N] [--after KEY]"_s,
             .summary = u"Shows the categories of the marketplaces, as last read"_s,
             .example = u"category list --channel \"Card shop\""_s,
             .options = QList<OptionSpec>{{u"channel"_s, u"NAME"_s, u"of this channel"_s}} + pageOptions(),
             .run = list}};
}

} // namespace evenstock::cli
