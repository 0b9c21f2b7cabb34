// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/browser_commands.h"
#include "app/cli/category_commands.h"
#include "app/cli/channel_commands.h"
#include "app/cli/conflict_commands.h"
#include "app/cli/doctor_commands.h"
#include "app/cli/emag_commands.h"
#include "app/cli/error_commands.h"
#include "app/cli/event_commands.h"
#include "app/cli/exchange_commands.h"
#include "app/cli/history_commands.h"
#include "app/cli/image_commands.h"
#include "app/cli/mail_commands.h"
#include "app/cli/order_commands.h"
#include "app/cli/plan_commands.h"
#include "app/cli/product_commands.h"
#include "app/cli/publish_commands.h"
#include "app/cli/schedule_commands.h"
#include "app/cli/serve_commands.h"
#include "app/cli/stock_commands.h"
#include "app/cli/sync_commands.h"
#include "app/cli/token_commands.h"
#include "app/cli/upkeep_commands.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

QList<Command> allCommands()
{
    QList<Command> commands;
    for (const auto &group :
         {channelCommands, channelLinkCommands, browserCommands, syncCommands,     planCommands,     productCommands,
          imageCommands,   categoryCommands,    stockCommands,   orderCommands,    conflictCommands, errorCommands,
          historyCommands, eventCommands,       publishCommands, scheduleCommands, exchangeCommands, upkeepCommands,
          emagCommands,    doctorCommands,      serveCommands,   tokenCommands,    mailCommands})
        commands += group();
    commands.append({.name = u"sandbox"_s,
                     .usage = u"[--port P] [--seed N] [--products N] [--orders-per-minute N] [--faults SPEC]"_s,
                     .summary = u"Opens the sample shop: marketplaces simulated on this computer"_s,
                     .example = u"sandbox --products 40"_s,
                     .mostWords = -1});
    return commands;
}

} // namespace evenstock::cli
