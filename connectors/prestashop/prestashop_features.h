// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_parse.h"

#include <QHash>

// What a shop tells of a product beside its combinations ("Material: Cotton"), as members "feature.Material" of
// Field::Attributes.
namespace evenstock::prestashop {

inline const QString featureStart = QStringLiteral("feature.");

// Name -> value of these attributes. Pure.
QMap<QString, QString> featuresOf(const QString &attributes);

// Reads what the features of products are called, each once a run. Account's thread.
class FeatureNames
{
public:
    Status read(Session &session, const ShopFacts &facts, const QJsonArray &products, ProductSurroundings &around);

private:
    QHash<QString, QString> m_names;  // by id
    QHash<QString, QString> m_values; // by id
    bool m_mayRead = true;
};

// The association of a product that has these features. Those that the shop lacks, and their values, are made.
// Account's thread.
Result<XmlNode> featureRows(Session &session, const ShopFacts &facts, const QMap<QString, QString> &features);

} // namespace evenstock::prestashop
