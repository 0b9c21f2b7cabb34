// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_lists.h"

#include "connectors/api/json_read.h"
#include "connectors/bolibana/bolibana_values.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock::bolibana {

namespace {

struct CategoryRow {
    QString id = {};
    QString name = {};
    QString parent = {};
    bool isActive = true;
    std::int64_t level = 0;
    std::int64_t order = 0;
};

// `parent` is an integer on the real server, `parent_id` in other versions, an object in a third.
QString parentOf(const QJsonObject &row)
{
    for (const char *name : {"parent", "parent_id"}) {
        const QString key = QLatin1String(name);
        const QString id =
            row.value(key).isObject() ? readNumber(row.value(key).toObject(), u"id"_s) : readNumber(row, key);
        if (!id.isEmpty() && id != "0"_L1)
            return id;
    }
    return {};
}

Result<CategoryRow> readCategory(const QJsonObject &row)
{
    CategoryRow category;
    category.id = readNumber(row, u"id"_s);
    if (category.id.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"the category has no id"_s);
    TRY_ASSIGN(category.name, readText(row, u"name"_s));
    category.name = category.name.normalized(QString::NormalizationForm_C).trimmed();
    if (category.name.isEmpty())
        return makeError(ErrorCode::InvalidResponse, u"the category has no name"_s);
    category.parent = parentOf(row);
    category.isActive = readBool(row, u"is_active"_s, true).valueOr(true);
    category.level = readInteger(row, u"level"_s, 0).valueOr(0);
    category.order = readInteger(row, u"order"_s, 0).valueOr(0);
    return category;
}

// True where going up from `id` comes back to it.
bool isInCircle(const QString &id, const QHash<QString, QString> &parents)
{
    QString at = parents.value(id);
    for (qsizetype step = 0; step <= parents.size() && !at.isEmpty(); ++step) {
        if (at == id)
            return true;
        at = parents.value(at);
    }
    return false;
}

// Why a category cannot hang below its parent; empty = it can.
QString objection(const CategoryRow &category, const QHash<QString, bool> &activeById,
                  const QHash<QString, QString> &parents)
{
    if (!activeById.contains(category.parent))
        return u"its parent %1 was not in the answer"_s.arg(category.parent);
    if (!activeById.value(category.parent))
        return u"its parent %1 is switched off"_s.arg(category.parent);
    if (isInCircle(category.id, parents))
        return u"its parent %1 lies below it"_s.arg(category.parent);
    return {};
}

int pageOf(const QString &address)
{
    return QUrlQuery(QUrl(address)).queryItemValue(u"page"_s).toInt();
}

} // namespace

Result<ListPage> readPage(const QJsonDocument &answer, const QString &member, const QString &ownName)
{
    ListPage page;
    if (answer.isArray()) {
        page.rows = answer.array();
        return page;
    }
    const QJsonObject object = answer.object();
    bool isFound = false;
    for (const QString &name : {member, u"results"_s, ownName}) {
        const QJsonValue list = name.isEmpty() ? QJsonValue() : object.value(name);
        if (list.isArray() && (!isFound || page.rows.isEmpty())) {
            page.rows = list.toArray();
            isFound = true;
        }
    }
    if (!isFound)
        return makeError(ErrorCode::InvalidResponse,
                         u"BoliBana's answer holds no list of %1; nothing was changed"_s.arg(ownName));
    const QJsonValue next = object.value("next"_L1);
    page.hasNext = next.isString() ? !next.toString().isEmpty() : next.isDouble();
    page.nextPage = next.isDouble() ? next.toInt() : pageOf(next.toString());
    page.count = readInteger(object, u"count"_s, -1).valueOr(-1);
    return page;
}

QJsonArray categoryTree(const QJsonArray &rows)
{
    QJsonArray tree;
    QList<CategoryRow> categories;
    QHash<QString, bool> activeById;
    QHash<QString, QString> parents;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto category = readCategory(rows.at(i).toObject());
        if (!category) {
            const QString id = readNumber(rows.at(i).toObject(), u"id"_s);
            tree.append(QJsonObject{{u"id"_s, id.isEmpty() ? u"row %1"_s.arg(i + 1) : id},
                                    {u"error"_s, category.error().detail}});
            continue;
        }
        if (activeById.contains(category->id))
            continue; // the first one counts
        activeById.insert(category->id, category->isActive);
        parents.insert(category->id, category->parent);
        categories.append(*category);
    }
    std::stable_sort(categories.begin(), categories.end(), [](const CategoryRow &a, const CategoryRow &b) {
        return std::pair(a.level, a.order) < std::pair(b.level, b.order);
    });
    for (const CategoryRow &category : std::as_const(categories)) {
        const QString why = category.parent.isEmpty() ? QString() : objection(category, activeById, parents);
        QJsonObject row{{u"id"_s, category.id},
                        {u"parent"_s, why.isEmpty() ? category.parent : QString()},
                        {u"name"_s, category.name}};
        if (!why.isEmpty())
            row.insert(u"note"_s, why);
        else if (!category.isActive)
            row.insert(u"note"_s, u"switched off on BoliBana"_s);
        tree.append(row);
    }
    return tree;
}

Site chooseSite(const QJsonArray &rows, const QString &siteId)
{
    QList<Site> sites;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        Site site{.id = readNumber(row, u"id"_s), .name = {}, .currency = {}};
        for (const char *name : {"site_name", "name", "nom_societe"}) {
            if (site.name.isEmpty())
                site.name = readText(row, QLatin1String(name)).valueOr({}).simplified().left(100);
        }
        for (const char *name : {"devise", "currency"}) {
            if (site.currency.isEmpty())
                site.currency = isoCurrency(readText(row, QLatin1String(name)).valueOr({}));
        }
        if (!site.id.isEmpty())
            sites.append(site);
    }
    for (const Site &site : std::as_const(sites)) {
        if (site.id == siteId)
            return site;
    }
    return sites.size() == 1 && siteId.isEmpty() ? sites.first() : Site();
}

QString isoCurrency(const QString &text)
{
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    QString plain = text.simplified().toUpper();
    plain.remove(u' ').remove(u'.');
    if (plain == "FCFA"_L1 || plain == "CFA"_L1 || plain == "F"_L1)
        return u"XOF"_s;
    if (plain == u"\u20ac"_s)
        return u"EUR"_s;
    return code.match(plain).hasMatch() ? plain : QString();
}

} // namespace evenstock::bolibana
