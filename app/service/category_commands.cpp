// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/category_commands.h"

#include "app/service/account_switching.h"
#include "app/service/engine_services.h"
#include "models/store/category_map.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    AccountRow account = {};
    CategoryKey source = {};
    QString target = {};
};

Result<Line> lineFrom(EngineServices &services, Arguments &arguments)
{
    constexpr qsizetype longest = 300;
    Line line;
    TRY_ASSIGN(const QString account, arguments.text(u"account"_s));
    TRY_ASSIGN(const QString source, arguments.text(u"source"_s, QString()));
    TRY_ASSIGN(line.source.externalId, arguments.text(u"category"_s));
    TRY_ASSIGN(line.target, arguments.text(u"to"_s, QString()));
    TRY(arguments.noMore());
    TRY_ASSIGN(line.account, accountNamed(services, account));
    if (!source.isEmpty()) {
        TRY_ASSIGN(const AccountRow from, accountNamed(services, source));
        if (from.id == line.account.id)
            return badArgument(u"source"_s, u"is the same channel: its own categories go where they are"_s);
        line.source.account = from.id;
    }
    line.target = line.target.trimmed();
    if (line.source.externalId.size() > longest || line.target.size() > longest)
        return badArgument(u"category"_s, u"is too long"_s);
    return line;
}

// Where products of a category go on an account; without `to` they go there under their own name again.
Result<QJsonObject> map(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const Line line, lineFrom(services, arguments));
    EngineContext &engine = services.context();
    CategoryMap categories(engine.db);
    if (!line.target.isEmpty()) {
        TRY_ASSIGN(const bool isThere, categories.mayHold(line.account.id, line.target));
        if (!isThere)
            return makeError(ErrorCode::NotFound, u"%1 has no category %2"_s.arg(line.account.name, line.target),
                             line.target);
    }
    QString before;
    TRY(services.engine.transact([&]() -> Status {
        TRY_ASSIGN(before, categories.set(line.account.id, line.source, line.target));
        if (before == line.target)
            return {};
        TRY(services.refresh.mark(line.account.id));
        return logSetting(services, line.account.id, u"setting:category."_s + line.source.externalId,
                          before.isEmpty() ? std::nullopt : std::optional(before),
                          line.target.isEmpty() ? std::nullopt : std::optional(line.target));
    }));
    engine.forgetPolicies();
    if (before != line.target)
        services.refresh.begin(line.account.id);
    services.events.data({u"categories"_s, u"listings"_s});
    return QJsonObject{{u"before"_s, before}};
}

} // namespace

void addCategoryCommands(CommandRegistry &registry)
{
    registry.add(u"category.map"_s, map);
}

} // namespace evenstock
