// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account_settings.h"

#include "app/service/arguments.h"
#include "app/sync/account_policy.h"
#include "connectors/api/proxy_address.h"

#include <QDate>
#include <QJsonDocument>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

// What makePolicy reads, and what the session does.
const QStringList commonNames = {u"strategy"_s,
                                 u"stock"_s,
                                 u"buffer"_s,
                                 u"max_shown"_s,
                                 u"stop_at"_s,
                                 u"last_pieces"_s,
                                 u"preferred"_s,
                                 u"promise"_s,
                                 u"price_rule"_s,
                                 u"reprice"_s,
                                 u"reprice.step"_s,
                                 u"reprice.floor"_s,
                                 u"reprice.ceiling"_s,
                                 u"title_template"_s,
                                 u"description_template"_s,
                                 u"condition_map"_s,
                                 u"visibility_lag_s"_s,
                                 u"guard.zero_items"_s,
                                 u"guard.zero_percent"_s,
                                 u"guard.zero_most"_s,
                                 u"guard.price_items"_s,
                                 u"guard.price_percent"_s,
                                 u"guard.missing_percent"_s,
                                 u"proxy"_s,
                                 u"timeout_s"_s,
                                 u"lan_http"_s,
                                 u"process_unverified"_s};

Status checkFlag(const QMap<QString, QString> &settings, const QString &name)
{
    const QString value = settings.value(name, u"false"_s);
    return value == "true"_L1 || value == "false"_L1 ? Status() : badArgument(name, u"must be true or false"_s);
}

Status checkTransport(const QMap<QString, QString> &settings)
{
    if (settings.contains(u"proxy"_s)) {
        const auto proxy = parseProxy(settings.value(u"proxy"_s));
        if (!proxy)
            return badArgument(u"proxy"_s, u"cannot be used: "_s + proxy.error().detail);
    }
    bool ok = true;
    const int timeoutS = settings.value(u"timeout_s"_s, u"30"_s).toInt(&ok);
    if (!ok || timeoutS < 1 || timeoutS > mostTimeoutS)
        return badArgument(u"timeout_s"_s, u"must be a whole number from 1 to %1"_s.arg(mostTimeoutS));
    TRY(checkFlag(settings, u"lan_http"_s));
    TRY(checkFlag(settings, u"process_unverified"_s));
    return checkFlag(settings, u"preferred"_s);
}

} // namespace

QStringList accountSettingNames(const ConnectorInfo &info)
{
    QStringList names = commonNames;
    for (const Field field : allFields)
        names.append(u"direction."_s + fieldName(field));
    for (const SettingField &field : info.settings)
        names.append(field.name);
    names.removeDuplicates();
    names.sort();
    return names;
}

Status checkAccountSettings(const ConnectorInfo &info, const QMap<QString, QString> &settings, const QString &currency)
{
    const QStringList known = accountSettingNames(info);
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (!known.contains(it.key()))
            return badArgument(it.key(), u"is no setting of %1; known are: %2"_s.arg(info.name, known.join(u", "_s)));
    }
    for (const SettingField &field : info.settings) {
        const QString value = settings.value(field.name, field.defaultValue);
        if (!field.choices.isEmpty() && !field.choices.contains(value))
            return badArgument(field.name, u"must be one of: "_s + field.choices.join(u", "_s));
    }
    if (settings.contains(u"condition_map"_s) &&
        !QJsonDocument::fromJson(settings.value(u"condition_map"_s).toUtf8()).isObject())
        return badArgument(u"condition_map"_s, u"must be a JSON object of our conditions to theirs"_s);
    TRY(checkTransport(settings));
    const auto policy = makePolicy(info, settings, currency);
    if (policy)
        return {};
    Error error = policy.error();
    error.code = ErrorCode::InvalidRequest;
    return error;
}

QStringList accountSecretNames(const ConnectorInfo &info)
{
    QStringList names;
    for (const CredentialField &field : info.credentials)
        names.append(field.name);
    return names << u"proxy_user"_s << u"proxy_password"_s;
}

bool isAgreement(const QString &termsAccepted)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    return yes.contains(termsAccepted.trimmed().toLower()) ||
           QDate::fromString(termsAccepted.section(u' ', 0, 0), Qt::ISODate).isValid(); // "2026-11-26 1"
}

} // namespace evenstock
