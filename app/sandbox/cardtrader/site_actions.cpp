// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/cardtrader/site_actions.h"

#include "app/sandbox/cardtrader/order_json.h"
#include "models/core/money.h"

namespace evenstock::sandbox::cardtrader {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &what)
{
    return makeError(ErrorCode::InvalidRequest, what);
}

qint64 orderId(const QJsonObject &arguments)
{
    return wholeNumber(arguments.value("order"_L1)).value_or(0);
}

Relist relistOf(const QJsonObject &arguments)
{
    return arguments.value("relist"_L1).toBool() ? Relist::Yes : Relist::No;
}

} // namespace

SiteActions::SiteActions(Account &account, UtcMs now)
    : m_account(account)
    , m_now(now)
{
}

QJsonObject SiteActions::shown(const Order &order) const
{
    return {{u"order"_s, orderJson(order, m_account.catalogue(), m_account.currency())}};
}

Result<QJsonObject> SiteActions::act(const QString &verb, const QJsonObject &arguments)
{
    if (verb == "sell"_L1)
        return sell(arguments);
    if (verb == "order"_L1)
        return moveOrder(arguments);
    if (verb == "edit"_L1)
        return edit(arguments);
    if (verb == "webhook"_L1)
        return setWebhook(arguments);
    if (verb == "secret"_L1) {
        m_account.renewSecret();
        return QJsonObject();
    }
    if (verb == "cancel"_L1) {
        TRY_ASSIGN(const Order order, m_account.desk().cancel(orderId(arguments), relistOf(arguments), m_now));
        return shown(order);
    }
    if (verb == "merge"_L1) {
        const auto merged = m_account.desk().mergeZero(m_now);
        return merged ? shown(*merged) : QJsonObject{{u"order"_s, QJsonValue()}};
    }
    return makeError(ErrorCode::NotFound, u"Nothing like this can be done here: "_s + verb);
}

Result<Product> SiteActions::product(const QJsonObject &arguments) const
{
    const QString sku = arguments.value("sku"_L1).toString();
    const auto found = sku.isEmpty() ? m_account.stock().find(wholeNumber(arguments.value("product"_L1)).value_or(0))
                                     : m_account.stock().withArticle(sku);
    if (!found)
        return makeError(ErrorCode::NotFound, u"There is no such product."_s);
    return *found;
}

Result<QJsonObject> SiteActions::sell(const QJsonObject &arguments)
{
    Sale sale;
    QJsonArray items = arguments.value("items"_L1).toArray();
    if (items.isEmpty())
        items.append(arguments);
    for (const QJsonValue &item : items) {
        TRY_ASSIGN(const Product sold, product(item.toObject()));
        const auto quantity = wholeNumber(item.toObject().value("quantity"_L1).toVariant().isNull()
                                              ? QJsonValue(1)
                                              : item.toObject().value("quantity"_L1));
        if (!quantity)
            return invalid(u"\"quantity\" is no number."_s);
        sale.items.append({sold.id, *quantity});
    }
    if (arguments.value("presale"_L1).toBool())
        sale.kind = SaleKind::ZeroPresale;
    else if (arguments.value("zero"_L1).toBool())
        sale.kind = SaleKind::Zero;
    if (arguments.value("piecewise"_L1).toBool())
        sale.style = LineStyle::PieceByPiece;
    TRY_ASSIGN(const Order order, m_account.desk().sell(sale, m_now));
    return shown(order);
}

Result<Order> SiteActions::moved(const QString &action, qint64 id, const QJsonObject &arguments)
{
    OrderDesk &desk = m_account.desk();
    if (action == "ship"_L1)
        return desk.ship(id, By::Site, m_now);
    if (action == "arrive"_L1)
        return desk.moveTo(id, OrderState::Arrived, m_now);
    if (action == "finish"_L1)
        return desk.moveTo(id, OrderState::Done, m_now);
    if (action == "lose"_L1)
        return desk.moveTo(id, OrderState::Lost, m_now);
    if (action == "ask_cancel"_L1)
        return desk.requestCancel(id, u"buyer"_s, Relist::No, By::Site, m_now);
    if (action == "confirm_cancel"_L1)
        return desk.confirmCancel(id, u"buyer"_s, Relist::No, By::Site, m_now);
    if (action == "end_presale"_L1)
        return desk.endPresale(id, m_now);
    if (action == "take_out"_L1)
        return desk.takeOut(id, wholeNumber(arguments.value("line"_L1)).value_or(0), m_now);
    if (action == "destroy"_L1)
        return desk.destroy(id, m_now);
    return invalid(u"There is no such action: "_s + action);
}

Result<QJsonObject> SiteActions::moveOrder(const QJsonObject &arguments)
{
    TRY_ASSIGN(const Order order, moved(arguments.value("action"_L1).toString(), orderId(arguments), arguments));
    return shown(order);
}

Result<QJsonObject> SiteActions::edit(const QJsonObject &arguments)
{
    TRY_ASSIGN(Product edited, product(arguments));
    const QJsonObject before =
        exportRow(edited, m_account.catalogue().blueprint(edited.blueprint), m_account.userId(), m_account.currency());
    const auto quantity = wholeNumber(arguments.value("quantity"_L1)).value_or(edited.quantity);
    if (arguments.value("delete"_L1).toBool() || quantity <= 0) {
        m_account.stock().remove(edited.id);
        m_account.forget(edited.id);
        return QJsonObject{{u"product"_s, QJsonValue()}, {u"was"_s, before}};
    }
    edited.quantity = quantity;
    if (const QJsonValue price = arguments.value("price"_L1); !price.isUndefined()) {
        const QString text = price.isDouble() ? QString::number(price.toDouble(), 'f', QLocale::FloatingPointShortest)
                                              : price.toString();
        const auto money = parseMoney(text, m_account.currency());
        if (!money)
            return invalid(u"\"price\" is no amount of the currency."_s);
        edited.priceCents = money->minor;
    }
    const auto setText = [&arguments](QLatin1String name, QString &text) {
        if (arguments.contains(name))
            text = arguments.value(name).isNull() ? QString() : arguments.value(name).toString();
    };
    setText("description"_L1, edited.description);
    setText("user_data_field"_L1, edited.userData);
    setText("tag"_L1, edited.tag);
    m_account.stock().change(edited);
    return QJsonObject{{u"product"_s, exportRow(edited, m_account.catalogue().blueprint(edited.blueprint),
                                                m_account.userId(), m_account.currency())},
                       {u"was"_s, before}};
}

Result<QJsonObject> SiteActions::setWebhook(const QJsonObject &arguments)
{
    if (arguments.value("test"_L1).toBool()) {
        m_account.sendTestEvent(m_now);
    } else {
        const QUrl url(arguments.value("url"_L1).toString(), QUrl::StrictMode);
        if (!url.isEmpty() && (!url.isValid() || !url.scheme().startsWith("http"_L1)))
            return invalid(u"\"url\" is no address."_s);
        m_account.setWebhookUrl(url);
    }
    return QJsonObject{{u"url"_s, m_account.webhookUrl().toString()}};
}

} // namespace evenstock::sandbox::cardtrader
