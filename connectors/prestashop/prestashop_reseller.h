// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/prestashop/prestashop_parse.h"

namespace evenstock::prestashop {

// The customer of the wholesaler's shop in whose name a retailer's orders are made.
struct Reseller {
    QString customer = {};
    QString address = {};
    QString group = {};
    QString country = {};
};

// Found by the e-mail address made of its id, else made with an address in the shop's own country. Nothing can be sent
// to that address: it lies under a name that never exists. Account's thread.
Result<Reseller> findReseller(Session &session, const ShopFacts &facts, const QString &id, const QString &name);

// The id of the reseller with this e-mail address, as findReseller() made it; empty where it is another's. Pure.
QString resellerOf(const QString &email);

// What is noted in an order of a reseller, so that whoever looks at the shop's orders sees whose it is; and the
// retailer's order in such a note, empty where there is none. Pure.
QString resellerNote(const QString &reseller, const QString &order);
QString orderInNote(const QString &note);

// "Retailer 24!" -> "Retailer": names of people have no digits there. Pure.
QString personName(const QString &name);

// A new state of an order, with all that the shop does about it.
Status moveOrder(Session &session, const QString &order, const QString &state);

} // namespace evenstock::prestashop
