// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/connectors/contract/case_browser.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

FieldValues fieldsOf(const QJsonObject &object)
{
    FieldValues fields;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto field = fieldFromName(it.key()))
            fields.insert(*field, it.value().toString());
    }
    return fields;
}

Money moneyOf(const QJsonObject &object, const char *name)
{
    return moneyFromField(object.value(QLatin1String(name)).toString()).value_or(Money{});
}

BrowserListing listingOf(const QJsonObject &object)
{
    static const QStringList states{u"draft"_s, u"on_sale"_s, u"hidden"_s, u"reserved"_s, u"sold"_s, u"deleted"_s};
    const auto state = states.indexOf(object.value("state"_L1).toString(u"on_sale"_s));
    return {.externalId = object.value("id"_L1).toString(),
            .state = static_cast<BrowserListing::State>(std::max<qsizetype>(0, state)),
            .title = object.value("title"_L1).toString(),
            .price = moneyOf(object, "price"),
            .url = object.value("url"_L1).toString(),
            .sku = object.value("sku"_L1).toString(),
            .isLinked = object.value("linked"_L1).toBool(),
            .sent = fieldsOf(object.value("sent"_L1).toObject()),
            .sentPrice = moneyOf(object, "sent_price"),
            .soldAt = parseIsoUtc(object.value("sold_at"_L1).toString()),
            .soldPrice = moneyOf(object, "sold_price"),
            .transaction = object.value("transaction"_L1).toString()};
}

} // namespace

Result<BrowserAccount> CaseBrowser::account()
{
    const QJsonObject account = m_recorded.value("account"_L1).toObject();
    return BrowserAccount{.isPaired = !account.isEmpty(),
                          .isConnected = account.value("connected"_L1).toBool(),
                          .user = account.value("user"_L1).toString(),
                          .login = account.value("login"_L1).toString(),
                          .domain = account.value("domain"_L1).toString(),
                          .browser = account.value("browser"_L1).toString(),
                          .pause = account.value("pause"_L1).toString()};
}

Result<BrowserReading> CaseBrowser::reading()
{
    BrowserReading reading{.readAt = parseIsoUtc(m_recorded.value("read_at"_L1).toString()),
                           .isComplete = m_recorded.value("complete"_L1).toBool()};
    for (const QJsonValue &row : m_recorded.value("listings"_L1).toArray())
        reading.listings.append(listingOf(row.toObject()));
    return reading;
}

Result<BrowserWork> CaseBrowser::handed(const QString &what)
{
    const QString refusal = m_recorded.value("refuses"_L1)[what].toString();
    if (!refusal.isEmpty())
        return makeError(ErrorCode::InvalidRequest, refusal, what);
    return BrowserWork{.id = QString::number(m_next++)};
}

Result<BrowserWork> CaseBrowser::publish(const QString &sku, const FieldValues &)
{
    return handed(sku);
}

Result<BrowserWork> CaseBrowser::update(const QString &externalId, const FieldValues &)
{
    return handed(externalId);
}

Result<BrowserWork> CaseBrowser::remove(const QString &externalId)
{
    return handed(externalId);
}

Result<BrowserWork> CaseBrowser::work(const QString &id)
{
    static const QStringList states{u"open"_s, u"done"_s, u"refused"_s, u"not_sent"_s};
    const QJsonObject work = m_recorded.value("works"_L1)[id].toObject();
    if (work.isEmpty())
        return makeError(ErrorCode::NotFound, u"there is no such task"_s, id);
    BrowserWork found{.id = id, .externalId = work.value("id"_L1).toString()};
    found.state =
        static_cast<BrowserWork::State>(std::max<qsizetype>(0, states.indexOf(work.value("state"_L1).toString())));
    if (const QString error = work.value("error"_L1).toString(); !error.isEmpty())
        found.error = makeError(ErrorCode::Rejected, error, id);
    return found;
}

} // namespace evenstock
