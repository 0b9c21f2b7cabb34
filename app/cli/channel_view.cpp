// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/channel_view.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "app/cli/words.h"
#include "app/service/account_json.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray limitsArray(const ConnectorInfo &info)
{
    QJsonArray limits;
    for (const RateLimit &limit : info.limits) {
        limits.append(QJsonObject{{u"bucket"_s, limit.bucket},
                                  {u"permits"_s, limit.permits},
                                  {u"window_ms"_s, limit.windowMs},
                                  {u"burst"_s, limit.burst}});
    }
    return limits;
}

QJsonObject scheduleObject(const ScheduleRow &schedule)
{
    return {{u"enabled"_s, schedule.enabled},
            {u"kind"_s, schedule.kind},
            {u"minutes"_s, schedule.minutes},
            {u"mode"_s, schedule.mode},
            {u"quiet"_s, schedule.quiet}};
}

QString limitsText(const ConnectorInfo &info)
{
    QStringList parts;
    for (const RateLimit &limit : info.limits) {
        const QString what = limit.bucket == "all"_L1 ? QString() : u" for %1"_s.arg(limit.bucket);
        parts.append(u"%1%2 in %3"_s.arg(counted(limit.permits, u"request"_s, u"requests"_s), what,
                                         durationText(limit.windowMs)));
    }
    return parts.join(u", "_s);
}

QString firstLinkText(const AccountRow &account)
{
    switch (account.firstLink) {
    case FirstLink::Unread:
        if (account.listingsReadAt > 0) // by a run; nobody has looked at the report yet
            return u"read, waits for your consent"_s;
        return u"not read yet"_s;
    case FirstLink::Reported:
        return u"read, waits for your consent"_s;
    case FirstLink::Accepted:
        return u"agreed, happens in the next sync"_s;
    case FirstLink::Linked:
        break;
    }
    return u"done"_s;
}

QString listingsText(const ListingCounts &listings)
{
    QStringList parts{u"%1 linked"_s.arg(listings.linked)};
    const QList<QPair<qint64, QString>> rest = {{listings.unlinked, u"not linked"_s},
                                                {listings.missing, u"missing"_s},
                                                {listings.ended, u"ended"_s},
                                                {listings.unexplained, u"to be counted on the shelf"_s}};
    for (const auto &[count, word] : rest) {
        if (count > 0)
            parts.append(u"%1 %2"_s.arg(count).arg(word));
    }
    return parts.join(u", "_s);
}

} // namespace

QString stateText(const AccountRow &account)
{
    if (!account.enabled)
        return u"switched off"_s;
    switch (account.state) {
    case AccountState::New:
        return u"new"_s;
    case AccountState::Ok:
        return u"works"_s;
    case AccountState::Unauthorized:
        return u"may not sign in"_s;
    case AccountState::Failing:
        break;
    }
    return u"fails"_s;
}

QString toLookAtText(const AccountCard &card)
{
    QStringList parts;
    if (card.conflicts > 0)
        parts.append(counted(card.conflicts, u"conflict"_s, u"conflicts"_s));
    if (card.problems > 0)
        parts.append(counted(card.problems, u"error"_s, u"errors"_s));
    if (card.plans > 0)
        parts.append(counted(card.plans, u"plan"_s, u"plans"_s));
    if (card.toLink)
        parts.append(u"what was found"_s);
    return parts.join(u", "_s);
}

Result<ChannelView> ChannelView::of(Shop &shop, const AccountCard &card)
{
    TRY_ASSIGN(Database *const database, shop.read());
    ChannelView view;
    view.m_card = card;
    if (const ConnectorInfo *info = shop.connector(card.account.marketplace))
        view.m_info = *info;
    TRY_ASSIGN(view.m_settings, AccountRepository(*database).settings(card.account.id));
    TRY_ASSIGN(view.m_listings, AccountQueries(*database).listingCounts(card.account.id));
    return view;
}

Result<QList<ChannelView>> ChannelView::all(Shop &shop)
{
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const QList<AccountCard> cards, AccountQueries(*database).cards());
    QList<ChannelView> views;
    for (const AccountCard &card : cards) {
        TRY_ASSIGN(const ChannelView view, of(shop, card));
        views.append(view);
    }
    return views;
}

Result<ChannelView> ChannelView::named(Shop &shop, const QString &name)
{
    TRY_ASSIGN(Database *const database, shop.read());
    TRY_ASSIGN(const auto account, AccountRepository(*database).findByName(name));
    if (account) {
        TRY_ASSIGN(const auto card, AccountQueries(*database).card(account->id));
        if (card)
            return of(shop, *card);
    }
    return makeError(ErrorCode::NotFound, u"there is no channel named \"%1\""_s.arg(name.left(200)), name.left(200));
}

QJsonObject ChannelView::object() const
{
    QJsonObject object = accountObject(m_card.account, m_info, m_settings);
    object.insert(u"last_sync"_s, isoUtc(m_card.lastSyncAt));
    object.insert(u"key_last_used_at"_s, isoUtc(m_card.keyUsedAt));
    object.insert(u"next_sync"_s, isoUtc(m_card.nextSyncAt));
    object.insert(u"running"_s, m_card.running.has_value());
    object.insert(u"conflicts"_s, qint64(m_card.conflicts));
    object.insert(u"errors"_s, qint64(m_card.problems));
    object.insert(u"plans"_s, qint64(m_card.plans));
    object.insert(u"waiting"_s, qint64(m_card.waiting));
    return object;
}

QJsonObject ChannelView::fullObject() const
{
    QJsonObject object = this->object();
    object.insert(u"limits"_s, limitsArray(m_info));
    object.insert(u"schedule"_s, scheduleObject(m_card.schedule));
    object.insert(u"listings"_s, QJsonObject{{u"linked"_s, qint64(m_listings.linked)},
                                             {u"unlinked"_s, qint64(m_listings.unlinked)},
                                             {u"missing"_s, qint64(m_listings.missing)},
                                             {u"ended"_s, qint64(m_listings.ended)},
                                             {u"unexplained"_s, qint64(m_listings.unexplained)}});
    return object;
}

QStringList ChannelView::listCells() const
{
    return {m_card.account.name,         m_info.name.isEmpty() ? m_card.account.marketplace : m_info.name,
            stateText(m_card.account),   m_card.lastSyncAt == 0 ? u"never"_s : timeText(m_card.lastSyncAt),
            timeText(m_card.nextSyncAt), toLookAtText(m_card)};
}

void ChannelView::print(Console &console) const
{
    const AccountRow &account = m_card.account;
    QString state = stateText(account);
    if (account.enabled && !account.stateDetail.isEmpty())
        state += u": "_s + sentence(makeError(ErrorCode::Rejected, account.stateDetail));
    QStringList settings;
    for (auto it = m_settings.begin(); it != m_settings.end(); ++it)
        settings.append(it.key() + u'=' + it.value());
    const QStringList lines = factLines(
        {{u"Name"_s, account.name},
         {u"Marketplace"_s, m_info.name.isEmpty() ? account.marketplace : m_info.name},
         {u"Address"_s, account.url.isEmpty() ? m_info.defaultUrl : account.url},
         {u"State"_s, state},
         {u"Signed in as"_s, account.identity.value("account"_L1).toString()},
         {u"Currency"_s, account.currency},
         {u"Stock"_s, account.stockTheirs ? u"kept by the marketplace: shown, never changed"_s : QString()},
         {u"First link"_s, firstLinkText(account)},
         {u"Listings"_s, listingsText(m_listings)},
         {u"To send"_s, m_card.waiting > 0 ? counted(m_card.waiting, u"listing"_s, u"listings"_s) : QString()},
         {u"To look at"_s, toLookAtText(m_card)},
         {u"Last sync"_s, m_card.lastSyncAt == 0 ? u"never"_s : timeText(m_card.lastSyncAt)},
         {u"Next sync"_s, timeText(m_card.nextSyncAt)},
         {u"Key used"_s, m_card.keyUsedAt == 0 ? u"never"_s : timeText(m_card.keyUsedAt)},
         {u"Settings"_s, settings.join(u", "_s)},
         {u"Limits"_s, limitsText(m_info)},
         {u"Webhook path"_s, webhookPath(account)}});
    for (const QString &line : lines)
        console.line(line);
}

} // namespace evenstock::cli
