// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/directory_keeper.h"

#include "models/store/bridge_repository.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

struct DirectoryKeeper::Gathering {
    ReceiverDirectory directory = {};
    qsizetype account = 0;           // whose secrets are asked for next
    QList<BrowserRow> browsers = {}; // that may come in
    qsizetype browser = 0;           // whose token is asked for next
};

DirectoryKeeper::DirectoryKeeper(EngineServices &services, std::shared_ptr<DirectoryBoard> board,
                                 std::function<void()> published)
    : m_services(services)
    , m_board(std::move(board))
    , m_published(std::move(published))
    , m_alive(std::make_shared<bool>(true))
{
}

DirectoryKeeper::~DirectoryKeeper() = default;

Result<HookAccount> DirectoryKeeper::accountFrom(const AccountRow &row)
{
    HookAccount account{.id = row.id,
                        .uuid = row.uuid,
                        .name = row.name,
                        .marketplace = row.marketplace,
                        .webhookId = row.webhookId,
                        .url = row.url,
                        .isEnabled = row.enabled,
                        .connector = m_services.briefings.connector(row.marketplace)};
    TRY_ASSIGN(const auto settings, m_services.context().accounts.settings(row.id));
    account.processesUnverified = settings.value(u"process_unverified"_s) == "true"_L1;
    if (account.connector)
        account.settings = sessionSettings(account.connector->info(), settings, row.remembered);
    return account;
}

void DirectoryKeeper::refresh()
{
    if (m_isGathering) {
        m_again = true;
        return;
    }
    m_gatheredAt = m_services.now();
    const auto gathering = std::make_shared<Gathering>();
    gathering->directory.publicHosts = m_publicHosts;
    const auto rows = m_services.context().accounts.all();
    if (!rows) {
        m_lacks = true; // the store cannot be read: what was known stays
        return;
    }
    for (const AccountRow &row : *rows) {
        auto account = accountFrom(row);
        if (account)
            gathering->directory.accounts.append(*std::move(account));
    }
    for (const BrowserRow &row : BridgeRepository(m_services.shop).browsers().valueOr({})) {
        if (row.revokedAt == 0)
            gathering->browsers.append(row);
    }
    m_isGathering = true;
    m_lacks = false;
    m_nextEndAt = 0;
    showSettings(gathering->directory);
    next(gathering);
}

// Opening the secrets takes its time; what the owner has just set must not wait for it.
void DirectoryKeeper::showSettings(ReceiverDirectory directory)
{
    const auto before = m_board->current();
    QList<HookAccount> known;
    for (HookAccount &account : directory.accounts) {
        const HookAccount *was = before->byUuid(account.uuid);
        if (!was)
            continue; // without its secrets it would be refused
        account.secrets = was->secrets;
        account.knowsSecrets = was->knowsSecrets;
        known.append(account);
    }
    directory.accounts = known;
    directory.localToken = before->localToken;
    directory.browsers = before->browsers; // one that was revoked is refused by the engine too
    m_board->publish(std::move(directory));
}

void DirectoryKeeper::next(const std::shared_ptr<Gathering> &gathering)
{
    QList<HookAccount> &accounts = gathering->directory.accounts;
    while (gathering->account < accounts.size()) {
        const auto connector = accounts.at(gathering->account).connector;
        if (connector && !connector->info().webhookSecret.isEmpty())
            break;
        ++gathering->account;
    }
    if (gathering->account == accounts.size())
        return nextBrowser(gathering);
    const HookAccount &account = accounts.at(gathering->account);
    CredentialNames names = credentialNames(account.connector->info());
    names.optional.append(names.required); // one that is missing is told when it is used
    names.required.clear();
    m_services.credentials.load(
        account.uuid, names, Attention::Background, &m_services.answers,
        [this, alive = std::weak_ptr(m_alive), gathering](const SecretResult<LoadedCredentials> &loaded) {
            if (!alive.lock())
                return;
            HookAccount &found = gathering->directory.accounts[gathering->account++];
            if (loaded)
                found.secrets = secretsOf(found, *loaded);
            found.knowsSecrets = !found.secrets.isEmpty();
            m_lacks |= !found.knowsSecrets;
            next(gathering);
        });
}

void DirectoryKeeper::nextBrowser(const std::shared_ptr<Gathering> &gathering)
{
    if (gathering->browser == gathering->browsers.size() || !m_usesToken)
        return finish(gathering);
    m_services.credentials.load(
        gathering->browsers.at(gathering->browser).secretOwner(), {.optional = {u"token"_s}}, Attention::Background,
        &m_services.answers,
        [this, alive = std::weak_ptr(m_alive), gathering](const SecretResult<LoadedCredentials> &loaded) {
            if (!alive.lock())
                return;
            const BrowserRow &row = gathering->browsers.at(gathering->browser++);
            const QString token = loaded ? loaded->secrets.value(u"token"_s) : QString();
            if (!token.isEmpty())
                gathering->directory.browsers.append({row.id.value, token.toUtf8(), row.origin.toUtf8()});
            m_lacks |= token.isEmpty();
            nextBrowser(gathering);
        });
}

// The one in use, and for a while the one it replaced: longer, and whoever once got hold of it could sign for ever.
QList<QByteArray> DirectoryKeeper::secretsOf(const HookAccount &account, const LoadedCredentials &loaded)
{
    const QString field = account.connector->info().webhookSecret;
    const QString previous = Credentials::previousOf(field);
    QList<QByteArray> secrets;
    if (const QString secret = loaded.secrets.value(field); !secret.isEmpty())
        secrets.append(secret.toUtf8());
    const UtcMs since = loaded.savedAt.value(previous);
    // A clock put back does not prolong it.
    const bool isInTime = loaded.secrets.contains(previous) && std::abs(m_services.now() - since) < previousSecretForMs;
    if (isInTime) {
        secrets.append(loaded.secrets.value(previous).toUtf8());
        const UtcMs end = since + previousSecretForMs;
        m_nextEndAt = m_nextEndAt == 0 ? end : std::min(m_nextEndAt, end);
    }
    forgetReplaced(account, loaded, isInTime ? previous : QString());
    return secrets;
}

// Also of a field that proves no webhook, or none any more: nothing would ever ask for it again. One that cannot be
// removed now is met again with the next look.
void DirectoryKeeper::forgetReplaced(const HookAccount &account, const LoadedCredentials &loaded,
                                     const QString &stillNeeded)
{
    QMap<QString, QString> gone;
    for (auto it = loaded.secrets.begin(); it != loaded.secrets.end(); ++it) {
        if (it.key().endsWith(Credentials::previousOf(QString())) && it.key() != stillNeeded)
            gone.insert(it.key(), QString());
    }
    if (!gone.isEmpty()) {
        m_services.credentials.save(account.uuid, gone, Attention::Background, &m_services.answers,
                                    [](const SecretStatus &) {});
    }
}

void DirectoryKeeper::finish(const std::shared_ptr<Gathering> &gathering)
{
    const auto publish = [this, alive = std::weak_ptr(m_alive), gathering](const Result<QJsonObject> &token) {
        if (!alive.lock())
            return;
        if (token)
            gathering->directory.localToken = token->value("token"_L1).toString().toUtf8();
        else
            m_lacks = true;
        m_board->publish(std::move(gathering->directory));
        m_isGathering = false;
        m_published();
        if (std::exchange(m_again, false))
            refresh();
    };
    if (m_usesToken)
        m_services.command(u"token.show"_s, {}, publish);
    else
        publish(QJsonObject());
}

void DirectoryKeeper::setPublicHosts(const QStringList &hosts)
{
    if (std::exchange(m_publicHosts, hosts) != hosts)
        refresh();
}

void DirectoryKeeper::beat()
{
    const UtcMs now = m_services.now();
    const bool isOver = m_nextEndAt != 0 && now >= m_nextEndAt;
    if (!m_isGathering && (isOver || (m_lacks && now - m_gatheredAt >= againAfterMs)))
        refresh();
}

} // namespace evenstock
