// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace evenstock::sandbox::prestashop {

enum class FieldKind { Text, Whole, Decimal, Languages };
enum class FieldAccess { Optional, Required, ReadOnly, OwnedByShop }; // ReadOnly: refused; OwnedByShop: ignored

struct FieldRule {
    QString name = {};
    FieldKind kind = FieldKind::Text;
    FieldAccess access = FieldAccess::Optional;
    QString blank() const; // what a write that does not name it leaves there
};

// One resource of the Webservice: "products", of which each is a "product".
struct Resource {
    QString name = {};
    QList<FieldRule> fields = {};
    QStringList associations = {};
    QStringList methods = {}; // beside GET
    QString entity() const;
    const FieldRule *field(const QString &name) const;
};

const QList<Resource> &resources();
const Resource *resourceNamed(const QString &name);

QString singular(const QString &plural); // "order_histories" -> "order_history"

} // namespace evenstock::sandbox::prestashop
