// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/idle_reason.h"

#include "app/service/schedule_rule.h"
#include "models/views/format.h"
#include "ui/shell/error_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Idle {
    Q_DECLARE_TR_FUNCTIONS(IdleReason)
};

QString timeText(UtcMs at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), QLocale::ShortFormat);
}

// The end of the quiet hours, where these are some.
QString quietUntil(const QString &quiet, UtcMs now, const QTimeZone &zone)
{
    const auto hours = parseQuietHours(quiet);
    if (!hours || !*hours)
        return {};
    const QTime time = QDateTime::fromMSecsSinceEpoch(now, zone).time();
    const int minute = time.hour() * 60 + time.minute();
    constexpr int day = 24 * 60;
    const int from = (*hours)->fromMinute;
    const int to = (*hours)->toMinute; // may lie beyond midnight
    const bool isQuiet = (minute >= from && minute < to) || (minute + day >= from && minute + day < to);
    return isQuiet ? QLocale().toString(QTime(0, 0).addSecs(to % day * 60), QLocale::ShortFormat) : QString();
}

// Why the last run failed, and when the next one comes.
QString failedText(const AccountCard &card, UtcMs now)
{
    const auto code = errorCodeFromName(card.account.stateCode);
    const QString failed =
        code ? Idle::tr("The last run failed: %1.").arg(errorWords(*code).title) : Idle::tr("The last run failed.");
    if (card.nextSyncAt == 0)
        return failed;
    return failed + u' ' +
           (card.nextSyncAt > now ? Idle::tr("It is tried again %1.", "in 12 min").arg(aheadText(card.nextSyncAt, now))
                                  : Idle::tr("It is tried again in a moment."));
}

// What only the owner, or the marketplace, can end.
void addObstacles(QStringList &causes, const AccountCard &card, Syncing syncing, EngineLink link, UtcMs now)
{
    const AccountRow &account = card.account;
    if (link == EngineLink::Lost)
        causes.append(Idle::tr("This window is not connected to the program that syncs. It tries again by itself."));
    if (!account.enabled)
        causes.append(Idle::tr("The channel is switched off, under Channels."));
    if (account.state == AccountState::Unauthorized)
        causes.append(Idle::tr("It waits until you sign in again, under Channels."));
    if (syncing == Syncing::Paused)
        causes.append(Idle::tr("All syncing is paused: Resume, above."));
    const UtcMs until = account.circuit.value("until"_L1).toInteger();
    if (account.circuit.value("opened_at"_L1).toInteger() > 0 && until > now)
        causes.append(
            Idle::tr("The marketplace does not answer: it is asked again at %1. Sync now does not wait.", "time")
                .arg(timeText(until)));
    else if (account.enabled && account.state == AccountState::Failing)
        causes.append(failedText(card, now));
    if (card.toLink)
        causes.append(Idle::tr("Nothing is sent before you agreed to what was matched, under Channels."));
    if (card.plans > 0)
        causes.append(Idle::tr("%n step(s) wait for your consent, above.", nullptr, int(card.plans)));
}

} // namespace

IdleAnswer idleAnswer(const AccountCard &card, Syncing syncing, EngineLink link, UtcMs now, const QTimeZone &zone)
{
    IdleAnswer answer;
    if (card.running && card.running->status == "running"_L1)
        return answer;
    if (card.running) { // in the queue
        answer.isHeld = true;
        answer.causes.append(Idle::tr("A run of it waits for its turn: another of this channel is at work, or the "
                                      "orders of the other channels are read first."));
    }
    addObstacles(answer.causes, card, syncing, link, now);
    answer.isHeld = !answer.causes.isEmpty();
    const QString quiet = quietUntil(card.schedule.quiet, now, zone);
    if (!quiet.isEmpty())
        answer.causes.append(Idle::tr("Quiet hours until %1: only orders are read.", "time").arg(quiet));
    if (!card.schedule.enabled) {
        answer.isHeld = true;
        answer.causes.append(Idle::tr("It has no schedule: it syncs when you say so."));
    } else if (answer.causes.isEmpty() || !quiet.isEmpty()) {
        answer.causes.append(
            card.nextSyncAt > now
                ? Idle::tr("Nothing is due. The next run comes %1.", "in 12 min").arg(aheadText(card.nextSyncAt, now))
                : Idle::tr("The next run is due and begins in a moment."));
    }
    return answer;
}

} // namespace evenstock
