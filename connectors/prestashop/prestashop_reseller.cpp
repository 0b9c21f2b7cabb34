// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/prestashop/prestashop_reseller.h"

#include "connectors/api/json_read.h"

#include <QRandomGenerator>

#include <functional>

using namespace Qt::StringLiterals;

namespace evenstock::prestashop {

namespace {

const QString customersGroup = u"3"_s; // "Customer" of every shop
constexpr int passwordBytes = 24;

const QString emailStart = u"reseller-"_s;
const QString emailEnd = u"@evenstock.invalid"_s;
const QString noteStart = u"Evenstock: "_s;

QString emailOf(const QString &id)
{
    QString own;
    for (const QChar letter : id.toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'-')
            own += letter;
        else if (!own.endsWith(u'-'))
            own += u'-';
    }
    return emailStart + own.left(80) + emailEnd;
}

// Nobody logs in as it.
QString randomPassword()
{
    QByteArray bytes(passwordBytes, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QString> makeCustomer(Session &session, const QString &email, const QString &name)
{
    XmlNode customer{.name = u"customer"_s};
    customer.set(u"passwd"_s, randomPassword());
    customer.set(u"lastname"_s, personName(name));
    customer.set(u"firstname"_s, u"Evenstock"_s);
    customer.set(u"email"_s, email);
    customer.set(u"active"_s, u"1"_s);
    customer.set(u"id_default_group"_s, customersGroup);
    const XmlNode group{.name = u"group"_s, .children = {{.name = u"id"_s, .text = customersGroup}}};
    customer.children.append({.name = u"associations"_s, .children = {{.name = u"groups"_s, .children = {group}}}});
    TRY_ASSIGN(const HttpResponse answer, writeXml(session, "POST", u"customers"_s, {customer}));
    return writtenId(answer, u"customer"_s);
}

Result<QString> makeAddress(Session &session, const Reseller &reseller, const QString &name)
{
    XmlNode address{.name = u"address"_s};
    address.set(u"id_customer"_s, reseller.customer);
    address.set(u"id_country"_s, reseller.country);
    address.set(u"alias"_s, u"Evenstock"_s);
    address.set(u"lastname"_s, personName(name));
    address.set(u"firstname"_s, u"Evenstock"_s);
    address.set(u"address1"_s, u"-"_s);
    address.set(u"city"_s, u"-"_s);
    TRY_ASSIGN(const HttpResponse answer, writeXml(session, "POST", u"addresses"_s, {address}));
    return writtenId(answer, u"address"_s);
}

Error notNamed(const QString &what)
{
    return makeError(ErrorCode::InvalidResponse, u"the shop did not say what it made of %1"_s.arg(what));
}

// Rows of a resource where `field` is `value`; made where there are none, and looked for once more where the answer
// says nothing of what became of that.
Result<QJsonArray> foundOrMade(Session &session, const QString &resource, const QString &field, const QString &value,
                               const QString &display, const std::function<Result<QString>()> &make)
{
    const auto look = [&] { return readRowsOf(session, resource, field, {value}, display); };
    TRY_ASSIGN(QJsonArray rows, look());
    if (!rows.isEmpty())
        return rows;
    const auto id = make();
    if (id && !id->isEmpty())
        return QJsonArray{QJsonObject{{u"id"_s, *id}}};
    if (!id && id.error().code != ErrorCode::InDoubt)
        return id.error();
    TRY_ASSIGN(rows, look());
    if (!rows.isEmpty())
        return rows;
    return id ? notNamed(resource) : id.error();
}

} // namespace

QString resellerOf(const QString &email)
{
    const bool isReseller =
        email.startsWith(emailStart) && email.endsWith(emailEnd) && email.size() > emailStart.size() + emailEnd.size();
    return isReseller ? email.mid(emailStart.size()).chopped(emailEnd.size()) : QString();
}

QString resellerNote(const QString &reseller, const QString &order)
{
    return noteStart + reseller.left(150) + u' ' + order;
}

QString orderInNote(const QString &note)
{
    return note.startsWith(noteStart) ? note.section(u' ', -1) : QString();
}

QString personName(const QString &name)
{
    QString letters;
    for (const QChar letter : name) {
        if (letter.isLetter() || (letter.isSpace() && !letters.isEmpty()))
            letters += letter;
    }
    letters = letters.simplified().left(60);
    return letters.isEmpty() ? u"Reseller"_s : letters;
}

Result<Reseller> findReseller(Session &session, const ShopFacts &facts, const QString &id, const QString &name)
{
    Reseller reseller{.group = customersGroup, .country = facts.country};
    if (reseller.country.isEmpty() || reseller.country == "0"_L1)
        return makeError(ErrorCode::Rejected,
                         u"the key may not read the shop's own country: give it the right to view configurations"_s);
    const QString email = emailOf(id);
    TRY_ASSIGN(const QJsonArray customers,
               foundOrMade(session, u"customers"_s, u"email"_s, email, u"[id,email,id_default_group]"_s,
                           [&] { return makeCustomer(session, email, name); }));
    const QJsonObject customer = customers.first().toObject();
    TRY_ASSIGN(reseller.customer, readId(customer, u"id"_s));
    reseller.group = readId(customer, u"id_default_group"_s, customersGroup).valueOr(customersGroup);
    TRY_ASSIGN(const QJsonArray addresses,
               foundOrMade(session, u"addresses"_s, u"id_customer"_s, reseller.customer, u"[id,id_country]"_s,
                           [&] { return makeAddress(session, reseller, name); }));
    const QJsonObject address = addresses.first().toObject();
    TRY_ASSIGN(reseller.address, readId(address, u"id"_s));
    reseller.country = readId(address, u"id_country"_s, reseller.country).valueOr(reseller.country);
    return reseller;
}

} // namespace evenstock::prestashop
