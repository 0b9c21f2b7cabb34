// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_account.h"

#include "connectors/api/json_read.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::emag {

const QList<Platform> &platforms()
{
    static const QList<Platform> all = {
        {u"ro"_s, u"eMAG Romania"_s, u"https://marketplace-api.emag.ro/api-3"_s, u"RON"_s},
        {u"bg"_s, u"eMAG Bulgaria"_s, u"https://marketplace-api.emag.bg/api-3"_s, u"EUR"_s},
        {u"hu"_s, u"eMAG Hungary"_s, u"https://marketplace-api.emag.hu/api-3"_s, u"HUF"_s},
        {u"fd-ro"_s, u"FashionDays Romania"_s, u"https://marketplace-ro-api.fashiondays.com/api-3"_s, u"RON"_s},
        {u"fd-bg"_s, u"FashionDays Bulgaria"_s, u"https://marketplace-bg-api.fashiondays.com/api-3"_s, u"EUR"_s}};
    return all;
}

QMap<QString, QString> platformUrls()
{
    QMap<QString, QString> urls;
    for (const Platform &platform : platforms())
        urls.insert(platform.id, platform.url);
    return urls;
}

Account accountOf(const QJsonObject &settings)
{
    const auto text = [&settings](QLatin1StringView key) { return settings.value(key).toString(); };
    Account account;
    account.type = text("account_type"_L1) == "fbe"_L1 ? AccountType::Fbe : AccountType::Main;
    account.platform = platforms().first();
    for (const Platform &platform : platforms()) {
        if (platform.id == text("platform"_L1))
            account.platform = platform;
    }
    account.dialect = text("read_dialect"_L1) == "data"_L1 ? ReadDialect::Data : ReadDialect::TopLevel;
    account.envelope = text("save_envelope"_L1) == "bare"_L1 ? SaveEnvelope::Bare : SaveEnvelope::Data;
    // "ours" counts only where the owner said it: the program's default is meant for stock that one keeps oneself.
    account.stockIsTheirs =
        text("stock"_L1).isEmpty() ? account.type == AccountType::Fbe : text("stock"_L1) != "ours"_L1;
    account.acknowledges = readBool(settings, u"auto_acknowledge"_s).valueOr(false);
    account.patchesStock = readBool(settings, u"offer_stock"_s).valueOr(false);
    account.pageSize = int(std::clamp<std::int64_t>(readInteger(settings, u"page_size"_s, 100).valueOr(100), 1, 100));
    account.warehouseId = std::max<std::int64_t>(1, readInteger(settings, u"warehouse_id"_s, 1).valueOr(1));
    account.orderType = account.type == AccountType::Fbe ? 2 : 3;
    account.vatId = text("vat_id"_L1);
    account.handlingDays = std::clamp<std::int64_t>(readInteger(settings, u"handling_time"_s, 1).valueOr(1), 0, 255);
    return account;
}

} // namespace evenstock::emag
