// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/credentials.h"
#include "models/store/account_repository.h"
#include "models/store/file_steps.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype saltBytes = 32;

Result<QByteArray> makeSalt(const QString &path)
{
    std::array<quint32, saltBytes / sizeof(quint32)> random = {};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray salt(reinterpret_cast<const char *>(random.data()), saltBytes);
    TRY(replaceFile(path, salt));
    return salt;
}

Result<QByteArray> saltOf(const QString &dataDir)
{
    QFile file(QDir(dataDir).filePath(u"credential.salt"_s));
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return makeError(ErrorCode::Storage, u"%1 cannot be read: %2"_s.arg(file.fileName(), file.errorString()));
        QByteArray salt = file.read(saltBytes + 1);
        if (salt.size() == saltBytes)
            return salt;
    }
    return makeSalt(file.fileName()); // a new salt only makes every secret look changed once
}

} // namespace

Result<CredentialProfile> openCredentialProfile(AccountRepository &repository, const QString &dataDir)
{
    CredentialProfile profile;
    TRY_ASSIGN(const auto settings, repository.programSettings());
    profile.uuid = settings.value(u"profile"_s);
    if (QUuid(profile.uuid).isNull()) {
        profile.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        TRY(repository.setProgramSetting(u"profile"_s, profile.uuid));
    }
    TRY_ASSIGN(profile.salt, saltOf(dataDir));
    return profile;
}

} // namespace evenstock
