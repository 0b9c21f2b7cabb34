// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkup.h"

#include "app/accounts/secret_store.h"
#include "app/cli/shop.h"
#include "app/cli/words.h"
#include "models/store/account_repository.h"
#include "models/store/file_steps.h"
#include "models/store/sqlite_error.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFileInfo>

#include <optional>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostSkewMs = 120'000; // sync.md section 4: beyond this the owner is told

Finding fault(const QString &check, const Error &error, const QString &subject = {})
{
    return {.check = check, .subject = subject, .isFine = false, .message = sentence(error)};
}

Finding checkDirectory(Shop &shop)
{
    const QString check = u"data_directory"_s;
    const QString path = shop.path();
    if (!QFileInfo::exists(path))
        return {.check = check, .message = u"%1 does not exist yet; it is made when it is first needed."_s.arg(path)};
    const auto data = DataDirectory::open(path);
    if (!data)
        return fault(check, data.error());
    return {.check = check,
            .message = u"%1 can be written, %2 MB are free."_s.arg(path).arg(freeBytes(path).value_or(0) >> 20)};
}

Finding checkDatabase(Shop &shop)
{
    const QString check = u"database"_s;
    if (!QFileInfo::exists(shop.data().shopFile()))
        return {.check = check, .message = u"There is no shop yet."_s};
    const auto database = shop.read();
    if (!database)
        return fault(check, database.error());
    // Not quick_check: up to SQLite 3.40 it finds NULL in the sound rows of every table WITHOUT ROWID.
    const auto verdict = (*database)->value<QString>("PRAGMA integrity_check(1)");
    if (!verdict)
        return fault(check, verdict.error());
    if (verdict->value_or(QString()) != "ok"_L1)
        return {.check = check,
                .isFine = false,
                .message = u"The database file is damaged: restore a backup (evenstock-cli restore FILE)."_s};
    const auto products = (*database)->value<qint64>("SELECT count(*) FROM products");
    return {.check = check,
            .message =
                u"Sound, with %1."_s.arg(counted(products && *products ? **products : 0, u"product"_s, u"products"_s))};
}

// The next start sets a damaged one aside, so that it keeps nothing from working.
Finding checkInbox(Shop &shop)
{
    const QString check = u"inbox"_s;
    if (!QFileInfo::exists(shop.data().inboxFile()))
        return {.check = check, .message = u"There are no received messages yet."_s};
    auto inbox = shop.data().openInboxReadOnly();
    const auto verdict = inbox ? inbox->value<QString>("PRAGMA integrity_check(1)") : inbox.error();
    if (!verdict && !isDamage(verdict.error()))
        return fault(check, verdict.error());
    if (!verdict || verdict->value_or(QString()) != "ok"_L1)
        return {.check = check,
                .isFine = false,
                .message =
                    u"The file of received messages (inbox.db) is damaged. One that cannot be opened is set aside "
                    "at the next start and a new one begun; orders and stock are read from the marketplaces."_s};
    const QStringList aside = shop.data().inboxesSetAside();
    return {.check = check,
            .message = aside.isEmpty() ? u"Sound."_s
                                       : u"Sound. A damaged one was set aside as %1."_s.arg(aside.join(u", "_s))};
}

Finding checkEngine(Shop &shop)
{
    const QString check = u"engine"_s;
    const auto status = shop.call(u"engine.status"_s);
    if (!status)
        return fault(check, status.error());
    const QJsonObject holder = status->value("holder"_L1).toObject();
    QString text = u"No other Evenstock runs on this data directory."_s;
    if (!shop.isHolder())
        text = u"%1 (process %2) does the work on this data directory."_s.arg(
            holder.value("role"_L1).toString() == "window"_L1 ? u"The window"_s : u"Another Evenstock"_s,
            QString::number(holder.value("pid"_L1).toInteger()));
    if (status->value("paused"_L1).toBool())
        text += u" Syncing by itself is paused."_s;
    return {.check = check, .message = text};
}

QString storeText(SecretStoreKind kind)
{
    switch (kind) {
    case SecretStoreKind::Keychain:
        return u"The keychain of the system works."_s;
    case SecretStoreKind::Vault:
        return u"The vault opens."_s;
    case SecretStoreKind::Session:
        break;
    }
    return u"Secrets are forgotten when the program ends: each start asks for them again."_s;
}

Finding checkSecrets(Shop &shop)
{
    const QString check = u"secrets"_s;
    const auto store = shop.secretStore();
    if (!store)
        return fault(check, store.error());
    QEventLoop loop;
    std::optional<SecretStatus> status;
    (*store)->check(Attention::Interactive, &loop, [&](const SecretStatus &answer) {
        status = answer;
        loop.quit();
    });
    if (!status)
        loop.exec();
    if (!*status)
        return fault(check, status->error());
    return {.check = check, .message = storeText((*store)->kind())};
}

struct ChannelFindings {
    QList<Finding> findings = {};
    int asked = 0;
    int offline = 0;
    std::optional<qint64> skewMs = {};
};

Finding checkChannel(Shop &shop, const AccountRow &account, ChannelFindings &all)
{
    const QString check = u"channel"_s;
    if (!account.enabled)
        return {.check = check, .subject = account.name, .message = u"Switched off."_s};
    ++all.asked;
    const auto reply = shop.call(u"account.test"_s, {{u"account"_s, account.name}});
    if (!reply) {
        all.offline += reply.error().code == ErrorCode::Offline || reply.error().code == ErrorCode::Timeout ? 1 : 0;
        return fault(check, reply.error(), account.name);
    }
    const auto database = shop.read();
    const auto tested = database ? AccountRepository(**database).find(account.id) : database.error();
    if (tested && *tested && (*tested)->identity.contains("clock_skew_ms"_L1))
        all.skewMs = (*tested)->identity.value("clock_skew_ms"_L1).toInteger();
    const QString summary = reply->value("identity"_L1)["summary"_L1].toString();
    return {.check = check, .subject = account.name, .message = summary.isEmpty() ? u"Works."_s : summary};
}

ChannelFindings checkChannels(Shop &shop)
{
    ChannelFindings all;
    const auto database = shop.read();
    const auto accounts = database ? AccountRepository(**database).all() : database.error();
    if (accounts) {
        for (const AccountRow &account : *accounts)
            all.findings.append(checkChannel(shop, account, all));
    }
    return all;
}

Finding checkClock(const Clock &clock, const ChannelFindings &channels)
{
    QString text = u"%1 here."_s.arg(timeText(clock.now()));
    if (const QByteArray offset = qgetenv("EVENSTOCK_CLOCK_OFFSET"); !offset.isEmpty())
        text += u" EVENSTOCK_CLOCK_OFFSET shifts it by %1 seconds."_s.arg(QString::fromLocal8Bit(offset));
    if (!channels.skewMs || std::abs(*channels.skewMs) <= mostSkewMs)
        return {.check = u"clock"_s, .message = text};
    return {.check = u"clock"_s,
            .isFine = false,
            .message = text + u" That is %1 %2 the marketplaces: set the clock of this computer right."_s.arg(
                                  durationText(std::abs(*channels.skewMs)),
                                  *channels.skewMs > 0 ? u"ahead of"_s : u"behind"_s)};
}

Finding checkNetwork(const ChannelFindings &channels, bool isSound)
{
    const QString check = u"network"_s;
    if (!isSound)
        return {.check = check, .message = u"Not asked before the rest is in order."_s};
    if (channels.asked == 0)
        return {.check = check, .message = u"No channel to ask."_s};
    if (channels.offline == channels.asked)
        return {.check = check, .isFine = false, .message = u"No marketplace can be reached: check the connection."_s};
    return {.check = check, .message = u"Marketplaces can be reached."_s};
}

} // namespace

QList<Finding> checkUp(Surroundings &with)
{
    Shop &shop = with.shop;
    QList<Finding> findings{checkDirectory(shop), checkDatabase(shop), checkInbox(shop)};
    const bool hasShop = QFileInfo::exists(shop.data().shopFile());
    const bool isSound = findings.at(0).isFine && findings.at(1).isFine;
    ChannelFindings channels;
    if (hasShop && isSound) {
        findings.append(checkEngine(shop));
        findings.append(checkSecrets(shop));
        channels = checkChannels(shop);
    }
    findings.append(checkClock(with.clock, channels));
    findings.append(checkNetwork(channels, isSound));
    return findings + channels.findings;
}

QJsonArray findingsArray(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{u"check"_s, finding.check},
                                 {u"channel"_s, finding.subject},
                                 {u"ok"_s, finding.isFine},
                                 {u"message"_s, finding.message}});
    }
    return array;
}

} // namespace evenstock::cli
