// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/local_desk.h"

namespace evenstock {

void tellOfShop(LocalDesk &desk, const ExchangePtr &exchange,
                const std::function<Result<QJsonObject>(Database &)> &read)
{
    const auto found = [&]() -> Result<QJsonObject> {
        TRY_ASSIGN(Database *const shop, desk.reader.shop());
        return read(*shop);
    }();
    if (!found && found.error().code == ErrorCode::Storage)
        desk.reader.forget();
    exchange->answer(found ? jsonAnswer(*found) : errorAnswer(found.error()));
}

} // namespace evenstock
