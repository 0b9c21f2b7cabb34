// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "models/store/account_repository.h"

namespace evenstock::cli {

using namespace Qt::StringLiterals;

Result<AccountId> accountNamed(Database &database, const QString &name)
{
    if (name.isEmpty())
        return AccountId{};
    TRY_ASSIGN(const auto account, AccountRepository(database).findByName(name));
    if (!account)
        return makeError(ErrorCode::NotFound, u"there is no channel named \"%1\""_s.arg(name.left(200)),
                         name.left(200));
    return account->id;
}

Result<std::int64_t> numberFrom(const QString &word, const QString &what)
{
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return makeError(ErrorCode::InvalidRequest, u"%1 must be a number"_s.arg(what));
    return number;
}

Result<QString> oneOf(const Invocation &invocation, const QString &option, const QStringList &allowed)
{
    const QString value = invocation.value(option);
    if (!value.isEmpty() && !allowed.contains(value))
        return makeError(ErrorCode::InvalidRequest, u"--%1 must be one of: %2"_s.arg(option, allowed.join(u", "_s)));
    return value;
}

} // namespace evenstock::cli
