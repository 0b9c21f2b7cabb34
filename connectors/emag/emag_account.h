// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/session.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>

// What an account's settings say about how to speak with eMAG. Pure functions; thread-safe.
namespace evenstock::emag {

enum class AccountType { Main, Fbe };
// Where the filters of a read go: the gateway silently ignores them in the wrong place.
enum class ReadDialect { TopLevel, Data };
enum class SaveEnvelope { Data, Bare }; // {"data":[…]} or […]

struct Platform {
    QString id = {};       // "ro", the value of the setting `platform`
    QString name = {};     // "eMAG Romania"
    QString url = {};      // of the API
    QString currency = {}; // where a row names none
};

const QList<Platform> &platforms();
QMap<QString, QString> platformUrls(); // by Platform::id

struct Account {
    AccountType type = AccountType::Main;
    Platform platform = {};
    ReadDialect dialect = ReadDialect::TopLevel;
    SaveEnvelope envelope = SaveEnvelope::Data;
    bool stockIsTheirs = false; // FBE: eMAG keeps the stock, unless the owner set stock=ours
    bool acknowledges = false;  // new orders by itself
    bool patchesStock = false;  // PATCH offer_stock before offer/save
    int pageSize = 100;
    std::int64_t warehouseId = 1;
    int orderType = 3; // 2 fulfilled by eMAG, 3 by the seller
    QString vatId = {};
    std::int64_t handlingDays = 1;
};

Account accountOf(const QJsonObject &settings);

} // namespace evenstock::emag
