// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/channel_commands.h"
#include "app/cli/channel_view.h"
#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

// Never the keys themselves.
Result<ExitCode> keys(Surroundings &with, const Invocation &)
{
    TRY_ASSIGN(const QList<ChannelView> views, ChannelView::all(with.shop));
    QJsonArray rows;
    TextTable table({{u"NAME"_s}, {u"MARKETPLACE"_s}, {u"SIGNED IN AS"_s}, {u"ACTIVE"_s}, {u"LAST USED"_s}});
    for (const ChannelView &view : views) {
        const AccountRow &account = view.account();
        const UtcMs used = view.card().keyUsedAt;
        rows.append(QJsonObject{{u"name"_s, account.name},
                                {u"marketplace"_s, account.marketplace},
                                {u"account"_s, account.identity.value("account"_L1)},
                                {u"active"_s, account.enabled},
                                {u"state"_s, accountStateName(account.state)},
                                {u"last_used_at"_s, isoUtc(used)}});
        table.add({account.name, account.marketplace, account.identity.value("account"_L1).toString(),
                   account.enabled ? u"yes"_s : u"no"_s, used == 0 ? u"never"_s : timeText(used)});
    }
    with.console.document(QJsonObject{{u"keys"_s, rows}});
    if (views.isEmpty())
        with.console.line(u"No channel is connected yet: evenstock-cli channel add --help"_s);
    else
        with.console.table(table);
    return ExitCode::Done;
}

} // namespace

Command channelKeysCommand()
{
    return {.name = u"channel keys"_s,
            .summary = u"Shows whose credentials are active and when they were used last"_s,
            .example = u"channel keys"_s,
            .run = keys};
}

} // namespace evenstock::cli
