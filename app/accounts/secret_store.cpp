// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_store.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {
constexpr std::array kindNames = {"keychain", "vault", "session"};
constexpr std::array situationNames = {"fine",      "locked",           "absent",  "missing", "locked_or_missing",
                                       "timed_out", "wrong_passphrase", "damaged", "failed"};
} // namespace

QString secretStoreKindName(SecretStoreKind kind)
{
    return QLatin1String(kindNames.at(static_cast<size_t>(kind)));
}

std::optional<SecretStoreKind> secretStoreKindFromName(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (name == QLatin1String(kindNames.at(i)))
            return static_cast<SecretStoreKind>(i);
    }
    return {};
}

QString secretSituationName(SecretSituation situation)
{
    return QLatin1String(situationNames.at(static_cast<size_t>(situation)));
}

Error secretError(SecretSituation situation, const QString &detail, const QString &item)
{
    switch (situation) {
    case SecretSituation::TimedOut:
        return makeError(ErrorCode::Timeout, detail, item);
    case SecretSituation::Missing:
    case SecretSituation::LockedOrMissing:
        return makeError(ErrorCode::Unauthorized, detail, item);
    case SecretSituation::Locked:
    case SecretSituation::Absent:
    case SecretSituation::WrongPassphrase:
    case SecretSituation::Damaged:
        return makeError(ErrorCode::SecretsUnavailable, detail, item);
    case SecretSituation::Fine:
    case SecretSituation::Failed:
        break;
    }
    return makeError(ErrorCode::Storage, detail, item);
}

QString secretKey(const QString &profile, const QString &owner, const QString &field)
{
    static const QRegularExpression part(u"\\A[A-Za-z0-9_.-]{1,100}\\z"_s);
    for (const QString &text : {profile, owner, field}) {
        if (!part.match(text).hasMatch())
            return {};
    }
    return u"org.evenstock.evenstock/"_s + profile + u'/' + owner + u'/' + field;
}

Status checkSecret(const QString &secret)
{
    if (secret.isEmpty())
        return makeError(ErrorCode::InvalidRequest, u"An empty secret cannot be stored."_s);
    if (secret.contains(QChar::Null) || !secret.isValidUtf16())
        return makeError(ErrorCode::InvalidRequest, u"The secret is not plain text."_s);
    if (secret.toUtf8().size() > mostSecretBytes)
        return makeError(ErrorCode::InvalidRequest, u"The secret is larger than 256 KiB."_s);
    return {};
}

} // namespace evenstock
