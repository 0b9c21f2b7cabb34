// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_input.h"

#include "app/service/account_json.h"
#include "app/service/account_settings.h"

#include <QRegularExpression>
#include <QUrl>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameLength = 100;
constexpr qsizetype mostUrlLength = 2000;

} // namespace

Status checkAccountName(EngineServices &services, const QString &name, AccountId self)
{
    if (name.trimmed() != name || name.isEmpty() || name.size() > mostNameLength)
        return badArgument(u"name"_s, u"must have 1 to %1 characters and no blanks around it"_s.arg(mostNameLength));
    for (const QChar c : name) {
        if (!c.isPrint())
            return badArgument(u"name"_s, u"holds a character that cannot be shown"_s);
    }
    TRY_ASSIGN(const auto other, services.context().accounts.findByName(name));
    if (other && other->id != self)
        return badArgument(u"name"_s, u"must be another one: a channel is called so already"_s);
    return {};
}

Result<QString> accountUrl(const ConnectorInfo &info, const QString &url)
{
    if (url.isEmpty()) {
        if (info.defaultUrl.isEmpty())
            return badArgument(u"url"_s, u"is missing: where is the shop?"_s);
        return QString();
    }
    const QUrl parsed(url, QUrl::StrictMode);
    const bool isWeb = parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1;
    if (url.size() > mostUrlLength || !parsed.isValid() || !isWeb || parsed.host().isEmpty())
        return badArgument(u"url"_s, u"must be an address such as https://shop.example"_s);
    if (!parsed.userInfo().isEmpty())
        return badArgument(u"url"_s, u"must not hold a user or password: they go into the secrets"_s);
    if (parsed.hasQuery() || parsed.hasFragment())
        return badArgument(u"url"_s, u"must end before any ? or #"_s);
    return url;
}

Result<QMap<QString, QString>> cleanSecrets(const Connector &connector, const QMap<QString, QString> &given)
{
    const QStringList known = accountSecretNames(connector.info());
    QMap<QString, QString> clean;
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!known.contains(it.key()))
            return badArgument(it.key(),
                               u"is no secret of %1; known are: %2"_s.arg(connector.info().name, known.join(u", "_s)));
        if (it.value().isEmpty() || it.key().startsWith(u"proxy_"_s)) {
            clean.insert(it.key(), it.value());
            continue;
        }
        const auto value = connector.cleanCredential(it.key(), it.value());
        if (!value)
            return makeError(ErrorCode::InvalidRequest, value.error().detail, it.key());
        clean.insert(it.key(), *value);
    }
    return clean;
}

Status checkSettings(EngineServices &services, const AccountRow &account, const QMap<QString, QString> &changed)
{
    const auto connector = services.briefings.connector(account.marketplace);
    if (!connector)
        return makeError(ErrorCode::NotFound, u"there is no marketplace %1"_s.arg(account.marketplace), account.name);
    TRY_ASSIGN(auto merged, services.context().accounts.settings(account.id));
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (it.value().isEmpty())
            merged.remove(it.key());
        else
            merged.insert(it.key(), it.value());
    }
    const ConnectorInfo info = connector->info();
    const QStringList known = accountSettingNames(info);
    for (const QString &name : changed.keys()) {
        if (!known.contains(name)) // also where it would only be taken away
            return badArgument(name, u"is no setting of %1; known are: %2"_s.arg(info.name, known.join(u", "_s)));
    }
    TRY(checkAccountSettings(info, merged, account.currency));
    return services.judgeSettings(account.marketplace, merged);
}

Status checkColour(const QString &colour)
{
    static const QRegularExpression hex(u"^#[0-9a-fA-F]{6}$"_s);
    return colour.isEmpty() || hex.match(colour).hasMatch() ? Status()
                                                            : badArgument(u"colour"_s, u"must be like #4f46e5"_s);
}

Result<QJsonObject> accountReply(EngineServices &services, AccountId id)
{
    TRY_ASSIGN(const auto account, services.context().accounts.find(id));
    if (!account)
        return makeError(ErrorCode::NotFound, u"the account is gone"_s);
    const auto connector = services.briefings.connector(account->marketplace);
    TRY_ASSIGN(const auto settings, services.context().accounts.settings(id));
    return QJsonObject{
        {u"account"_s, accountObject(*account, connector ? connector->info() : ConnectorInfo{}, settings)}};
}

} // namespace evenstock
