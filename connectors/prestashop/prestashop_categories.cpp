// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_categories.h"

#include "connectors/prestashop/prestashop_create.h"
#include "connectors/prestashop/prestashop_named.h"
#include "connectors/prestashop/prestashop_parse.h"

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

const QString rootCategory = u"1"_s; // of every shop
const QString homeCategory = u"2"_s;

Result<QString> childNamed(Session &session, const ShopFacts &facts, const QString &parent, const QString &name)
{
    XmlNode category{.name = u"category"_s};
    category.set(u"id_parent"_s, parent);
    category.set(u"active"_s, u"1"_s);
    category.children.append(inAllLanguages(u"name"_s, name, facts));
    category.children.append(inAllLanguages(u"link_rewrite"_s, linkRewrite(name), facts));
    const auto look = [&] {
        return readRows(
            session, u"categories"_s,
            {{u"display"_s, u"[id,name]"_s}, {u"filter[id_parent]"_s, anyOf({parent})}, {u"sort"_s, u"[id_ASC]"_s}});
    };
    return foundOrMade(session, facts, u"categories"_s, name, look, category);
}

} // namespace

Result<QString> makeCategoryOf(Session &session, const CategoryPath &path)
{
    TRY_ASSIGN(const ShopFacts facts, shopFacts(session));
    QString parent = homeCategory;
    if (!path.under.isEmpty()) {
        TRY_ASSIGN(const QJsonArray rows, readRowsOf(session, u"categories"_s, u"id"_s, {path.under}, u"[id]"_s));
        if (rows.isEmpty())
            return makeError(ErrorCode::NotFound, u"the shop no longer has its category %1"_s.arg(path.under));
        parent = path.under;
    }
    for (const auto &[id, name] : path.steps) {
        const QString plain = shopName(name);
        if (path.under.isEmpty() && (id == rootCategory || id == homeCategory))
            continue;
        if (plain.isEmpty())
            return makeError(ErrorCode::InvalidRequest, u"the category %1 has no name"_s.arg(id));
        TRY_ASSIGN(parent, childNamed(session, facts, parent, plain));
    }
    return parent;
}

} // namespace evenstock::prestashop
