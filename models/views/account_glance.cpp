// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/account_glance.h"

#include "models/views/format.h"
#include "models/views/live_runs.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString secretsCode()
{
    return errorCodeName(ErrorCode::SecretsUnavailable);
}

void setState(AccountGlance &glance, ItemState state, const QString &words)
{
    glance.state = state;
    glance.words = words;
}

constexpr UtcMs minuteMs = 60'000;
constexpr UtcMs dayMs = 24 * 60 * minuteMs;

// How old a reading may be before "OK" would be a guess.
UtcMs freshFor(const ScheduleRow &schedule)
{
    constexpr UtcMs grace = 10 * minuteMs;
    if (!schedule.enabled)
        return dayMs;
    const UtcMs interval = schedule.kind == "daily"_L1    ? dayMs
                           : schedule.kind == "hourly"_L1 ? 60 * minuteMs
                                                          : schedule.minutes * minuteMs;
    // Quiet hours hold runs back for most of a day.
    return 2 * interval + grace + (schedule.quiet.isEmpty() ? 0 : dayMs);
}

// In the order of what needs the owner most.
void judge(AccountGlance &glance, const AccountCard &card, UtcMs now, Syncing syncing)
{
    const AccountRow &account = card.account;
    if (!account.enabled)
        setState(glance, ItemState::Paused, AccountWords::tr("Off"));
    else if (account.state == AccountState::Unauthorized)
        setState(glance, ItemState::Error, AccountWords::tr("Sign in"));
    else if (account.state == AccountState::Failing && account.stateCode == secretsCode())
        setState(glance, ItemState::Warning, AccountWords::tr("Keychain locked"));
    else if (account.state == AccountState::Failing)
        setState(glance, ItemState::Warning, AccountWords::tr("Retrying"));
    else if (card.problems > 0 && card.worst >= Severity::Error)
        setState(glance, ItemState::Warning, AccountWords::tr("%n error(s)", nullptr, int(card.problems)));
    else if (card.problems > 0)
        setState(glance, ItemState::Warning, AccountWords::tr("%n warning(s)", nullptr, int(card.problems)));
    else if (card.conflicts > 0)
        setState(glance, ItemState::Conflict, AccountWords::tr("%n conflict(s)", nullptr, int(card.conflicts)));
    else if (card.toLink)
        setState(glance, ItemState::Warning, AccountWords::tr("Look and link"));
    else if (card.plans > 0)
        setState(glance, ItemState::Warning, AccountWords::tr("Changes to approve"));
    else if (card.toCancel > 0)
        setState(glance, ItemState::Warning, AccountWords::tr("%n to cancel", nullptr, int(card.toCancel)));
    else if (card.duplicates > 0)
        setState(glance, ItemState::Warning, AccountWords::tr("%n listed twice", nullptr, int(card.duplicates)));
    else if (card.held > 0)
        setState(glance, ItemState::Warning, AccountWords::tr("%n held back", nullptr, int(card.held)));
    else if (card.inDoubt > 0)
        setState(glance, ItemState::Warning, AccountWords::tr("%n in doubt", nullptr, int(card.inDoubt)));
    else if (card.lastSyncAt == 0)
        setState(glance, ItemState::Waiting, AccountWords::tr("Not synced yet"));
    else if (syncing == Syncing::On && now - card.lastSyncAt > freshFor(card.schedule))
        setState(glance, ItemState::Warning, AccountWords::tr("Not checked"));
    else
        setState(glance, ItemState::Agreed, AccountWords::tr("OK"));
}

} // namespace

ChannelBadge badgeOf(const AccountRow &account)
{
    return {.letters = tileLetters(account.name), .marketplace = account.marketplace, .colour = account.colour};
}

AccountGlance glanceOf(const AccountCard &card, const std::optional<RunRow> &live, UtcMs now, Syncing syncing)
{
    AccountGlance glance{.name = card.account.name, .badge = badgeOf(card.account), .syncedAt = card.lastSyncAt};
    const std::optional<RunRow> run = live ? live : card.running;
    if (run && run->status == "running"_L1) {
        setState(glance, ItemState::Running, AccountWords::tr("Syncing"));
        glance.isRunning = true;
        glance.share = LiveRuns::share(*run);
        if (glance.share >= 0)
            glance.figure = AccountWords::tr("%1 %").arg(int(glance.share * 100));
        return glance;
    }
    judge(glance, card, now, syncing);
    return glance;
}

QString freshnessText(const AccountCard &card, UtcMs now, Syncing syncing)
{
    if (!card.account.enabled)
        return card.account.unseenSince ? AccountWords::tr("Off; sales there go unseen since %1")
                                              .arg(momentText(card.account.unseenSince, now))
                                        : AccountWords::tr("Off");
    const QString last = card.lastSyncAt ? AccountWords::tr("Synced %1").arg(agoText(card.lastSyncAt, now))
                                         : AccountWords::tr("Not synced yet");
    if (card.account.state == AccountState::Unauthorized)
        return AccountWords::tr("%1, stopped until you sign in").arg(last);
    if (card.nextSyncAt == 0)
        return AccountWords::tr("%1, no schedule").arg(last);
    if (syncing == Syncing::Paused)
        return AccountWords::tr("%1, paused").arg(last);
    return AccountWords::tr("%1, next %2", "Synced 2 min ago, next in 13 min")
        .arg(last, aheadText(card.nextSyncAt, now));
}

QString progressText(const RunRow &run, UtcMs now)
{
    QStringList parts{modeText(run.mode)};
    if (run.counters.totalPages > 0)
        parts.append(AccountWords::tr("page %1 of %2").arg(run.counters.pages).arg(run.counters.totalPages));
    else if (run.counters.processed > 0)
        parts.append(AccountWords::tr("%1 items").arg(countText(run.counters.processed)));
    if (const qint64 left = LiveRuns::remainingMs(run, now); left >= 0)
        parts.append(remainingText(left));
    return parts.join(u", "_s);
}

QString paceText(const RunRow &run, UtcMs now)
{
    QStringList parts;
    if (run.counters.totalPages > 0)
        parts.append(AccountWords::tr("Page %1 of %2").arg(run.counters.pages).arg(run.counters.totalPages));
    if (const double rate = LiveRuns::itemsPerSecond(run, now); rate > 0)
        parts.append(AccountWords::tr("%1 items/s").arg(QLocale().toString(rate, 'f', 1)));
    if (const qint64 left = LiveRuns::remainingMs(run, now); left >= 0)
        parts.append(remainingText(left));
    return parts.join(u"  ·  "_s);
}

QString modeText(const QString &mode)
{
    if (mode == "full"_L1)
        return AccountWords::tr("Full");
    if (mode == "selective"_L1)
        return AccountWords::tr("Selected");
    return AccountWords::tr("Incremental");
}

QString stageText(const QString &stage, RunPurpose purpose)
{
    if (stage == "credentials"_L1)
        return AccountWords::tr("Sign-in");
    if (stage == "orders"_L1)
        return AccountWords::tr("Orders");
    if (stage == "products"_L1)
        return AccountWords::tr("Products");
    if (stage == "orders_again"_L1)
        return AccountWords::tr("Orders again");
    if (stage == "settle"_L1)
        return AccountWords::tr("Stock");
    if (stage == "push"_L1)
        return purpose == RunPurpose::Preview ? AccountWords::tr("Preview") : AccountWords::tr("Send");
    if (stage == "done"_L1)
        return AccountWords::tr("Close");
    if (stage == "categories"_L1)
        return AccountWords::tr("Categories");
    return AccountWords::tr("Under way");
}

StatusWords runStatusWords(const QString &status)
{
    if (status == "completed"_L1)
        return {ItemState::Agreed, AccountWords::tr("OK")};
    if (status == "partial"_L1)
        return {ItemState::Warning, AccountWords::tr("Partly")};
    if (status == "failed"_L1)
        return {ItemState::Error, AccountWords::tr("Failed")};
    if (status == "cancelled"_L1)
        return {ItemState::Paused, AccountWords::tr("Cancelled")};
    if (status == "held"_L1)
        return {ItemState::Warning, AccountWords::tr("Asks you")};
    if (status == "undone"_L1)
        return {ItemState::Undone, AccountWords::tr("Undone")};
    if (status == "running"_L1)
        return {ItemState::Running, AccountWords::tr("Running")};
    return {ItemState::Waiting, AccountWords::tr("Waiting")};
}

} // namespace evenstock
