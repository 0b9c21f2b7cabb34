// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_features.h"

#include "connectors/api/json_read.h"
#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_named.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

constexpr qsizetype mostRemembered = 5000; // of a run

// What a run has found once it does not look for again.
Result<QString> remembered(Session &session, const QString &key, const std::function<Result<QString>()> &find)
{
    if (const QByteArray known = session.lookedUp.value(key); !known.isEmpty())
        return QString::fromUtf8(known);
    TRY_ASSIGN(const QString id, find());
    if (session.lookedUp.size() < mostRemembered)
        session.lookedUp.insert(key, id.toUtf8());
    return id;
}

Result<QString> featureNamed(Session &session, const ShopFacts &facts, const QString &name)
{
    XmlNode feature{.name = u"product_feature"_s};
    feature.children.append(inAllLanguages(u"name"_s, name, facts));
    const auto look = [&] {
        return readRows(session, u"product_features"_s, {{u"display"_s, u"[id,name]"_s}, {u"sort"_s, u"[id_ASC]"_s}});
    };
    return remembered(session, u"feature/"_s + name.toLower(),
                      [&] { return foundOrMade(session, facts, u"product_features"_s, name, look, feature); });
}

Result<QString> valueNamed(Session &session, const ShopFacts &facts, const QString &feature, const QString &name)
{
    XmlNode value{.name = u"product_feature_value"_s};
    value.set(u"id_feature"_s, feature);
    value.children.append(inAllLanguages(u"value"_s, name, facts));
    const auto look = [&] { // those of single products ("custom") are not for others
        return readRows(session, u"product_feature_values"_s,
                        {{u"display"_s, u"[id,value]"_s},
                         {u"filter[id_feature]"_s, anyOf({feature})},
                         {u"filter[custom]"_s, u"[0]"_s},
                         {u"sort"_s, u"[id_ASC]"_s}});
    };
    return remembered(session, u"feature/%1/%2"_s.arg(feature, name.toLower()), [&] {
        return foundOrMade(session, facts, u"product_feature_values"_s, name, look, value, u"value"_s);
    });
}

} // namespace

QMap<QString, QString> featuresOf(const QString &attributes)
{
    QMap<QString, QString> features;
    const QJsonObject object = QJsonDocument::fromJson(attributes.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = shopName(it.key().mid(featureStart.size()));
        const QString value = shopName(it.value().toString());
        if (it.key().startsWith(featureStart) && !name.isEmpty() && !value.isEmpty())
            features.insert(name, value);
    }
    return features;
}

Status FeatureNames::read(Session &session, const ShopFacts &facts, const QJsonArray &products,
                          ProductSurroundings &around)
{
    struct Feature {
        QString product, feature, value; // by their numbers
    };
    const auto idOf = [](const QJsonValue &row, const QString &key) {
        return readId(row.toObject(), key, {}).valueOr({});
    };
    const QString id = u"id"_s;
    QList<Feature> found;
    QStringList names;
    QStringList values;
    for (const QJsonValue &product : products) {
        for (const QJsonValue &one : membersOf(product.toObject(), u"product_features"_s)) {
            const Feature feature{idOf(product, id), idOf(one, id), idOf(one, u"id_feature_value"_s)};
            if (feature.feature.isEmpty() || feature.value.isEmpty())
                continue;
            found.append(feature);
            if (!m_names.contains(feature.feature))
                names.append(feature.feature);
            if (!m_values.contains(feature.value))
                values.append(feature.value);
        }
    }
    around.namesFeatures = found.isEmpty() || m_mayRead;
    if (found.isEmpty() || !m_mayRead)
        return {};
    names.removeDuplicates();
    values.removeDuplicates();
    const auto named = readRowsOf(session, u"product_features"_s, id, names, u"[id,name]"_s);
    const auto valued = named ? readRowsOf(session, u"product_feature_values"_s, id, values, u"[id,value]"_s) : named;
    if (!valued) { // without the right to them they are nothing that we know of
        const ErrorCode code = valued.error().code;
        m_mayRead = around.namesFeatures = false;
        return code == ErrorCode::Rejected || code == ErrorCode::InvalidRequest ? Status() : Status(valued.error());
    }
    for (const QJsonValue &row : *named)
        m_names.insert(idOf(row, id), localText(row["name"_L1], facts.language));
    for (const QJsonValue &row : *valued)
        m_values.insert(idOf(row, id), localText(row["value"_L1], facts.language));
    for (const Feature &one : std::as_const(found)) {
        const QString name = m_names.value(one.feature);
        const QString value = m_values.value(one.value);
        if (!name.isEmpty() && !value.isEmpty())
            around.features[one.product].insert(name, value);
    }
    return {};
}

Result<XmlNode> featureRows(Session &session, const ShopFacts &facts, const QMap<QString, QString> &features)
{
    XmlNode rows{.name = u"product_features"_s};
    for (auto it = features.begin(); it != features.end(); ++it) {
        TRY_ASSIGN(const QString feature, featureNamed(session, facts, it.key()));
        TRY_ASSIGN(const QString value, valueNamed(session, facts, feature, it.value()));
        rows.children.append(
            {.name = u"product_feature"_s,
             .children = {{.name = u"id"_s, .text = feature}, {.name = u"id_feature_value"_s, .text = value}}});
    }
    return rows;
}

} // namespace evenstock::prestashop
