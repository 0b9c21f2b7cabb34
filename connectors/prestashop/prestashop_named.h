// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_shop.h"

#include <QJsonArray>

#include <functional>

// Things of a shop that go by their names: groups and values of options, features, categories. They are looked for
// before they are made, and once more where the answer says nothing of what became of that; nobody else of this
// program writes there meanwhile. Account's thread.
namespace evenstock::prestashop {

// Of rows with a name in one or all languages (under `key`), the one that goes by this name. Empty = none. Pure.
QString idNamed(const QJsonArray &rows, const QString &key, const QString &name, const ShopFacts &facts);

// A name as the shop takes one: without the marks it refuses, not too long. Pure.
QString shopName(const QString &name);

// `look` returns the rows that it may be among, `entity` is what it is made of. Its id.
Result<QString> foundOrMade(Session &session, const ShopFacts &facts, const QString &resource, const QString &name,
                            const std::function<Result<QJsonArray>()> &look, const XmlNode &entity,
                            const QString &key = QStringLiteral("name"));

} // namespace evenstock::prestashop
