// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pending_commands.h"

#include "app/service/arguments.h"
#include "app/service/command_registry.h"
#include "app/service/engine_services.h"
#include "app/sync/pending_changes.h"

#include <QJsonArray>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListings = 200; // other work waits meanwhile

Result<QJsonObject> pending(EngineServices &services, Arguments &arguments)
{
    TRY_ASSIGN(const auto ids, arguments.ids(u"listings"_s));
    TRY(arguments.noMore());
    if (ids.size() > mostListings)
        return badArgument(u"listings"_s, u"at most %1 at once"_s.arg(mostListings));
    QJsonArray rows;
    for (const std::int64_t id : ids) {
        TRY_ASSIGN(const auto changes, pendingChanges(services.context(), ListingId{id}));
        QJsonArray told;
        for (const PendingChange &change : changes)
            told.append(QJsonObject{{u"field"_s, change.field},
                                    {u"from"_s, QJsonArray::fromStringList(change.from)},
                                    {u"to"_s, change.to}});
        rows.append(QJsonObject{{u"listing"_s, qint64(id)}, {u"changes"_s, told}});
    }
    return QJsonObject{{u"listings"_s, rows}};
}

} // namespace

void addPendingCommands(CommandRegistry &registry)
{
    registry.add(u"listing.pending"_s, pending);
}

} // namespace evenstock
