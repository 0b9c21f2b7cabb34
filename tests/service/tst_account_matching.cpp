// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/unconnected_shop.h"

#include <QJsonArray>

using namespace evenstock;

// The report of the first link, the consent to it, and what the owner links himself.
class TestAccountMatching : public QObject, private UnconnectedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void matchReportsWhatWasRead();
    void consentLinksAtTheNextSync();
    void linkAndUnlinkByHand();
    void aSecondListingIsLeftOutOrIsAnotherProduct();
    void whatASecondListingSoldIsTheOtherProducts();
    void whatASecondListingOversoldIsTheOtherProducts_data();
    void whatASecondListingOversoldIsTheOtherProducts();
    void aSecondListingMayTakeThePlaceOfTheFirst();
    void whatItSoldIsTheProductsItIsLinkedTo();
    void manyRowsOfTheReportAreDecidedAtOnce();
    void aRowOfTheReportIsLeftOutOrTakenAsNew();
};

void TestAccountMatching::matchReportsWhatWasRead()
{
    for (int i = 0; i < 5; ++i)
        m_market->list({.sku = u"S%1"_s.arg(i), .quantity = Quantity::pieces(1)});
    m_market->list({.sku = u"S1"_s, .quantity = Quantity::pieces(1)}); // listed twice
    OK(add());
    const auto before = call(u"account.match"_s, {{u"account"_s, u"My cards"_s}});
    OK(before);
    QCOMPARE(before->value(u"first_link"_s), u"unread"_s);
    QVERIFY(before->value(u"rows"_s).toArray().isEmpty());
    sync();
    const int requests = int(m_market->requests.size());
    QStringList skus;
    QJsonValue next;
    do {
        QJsonObject arguments{{u"account"_s, u"My cards"_s}, {u"limit"_s, 2}};
        if (!next.isUndefined())
            arguments.insert(u"after"_s, next);
        const auto report = call(u"account.match"_s, arguments);
        OK(report);
        QCOMPARE(report->value(u"first_link"_s), u"reported"_s); // it counts as seen
        QCOMPARE(report->value(u"counts"_s).toObject().value(u"none"_s).toInt(), 5);
        QCOMPARE(report->value(u"counts"_s).toObject().value(u"duplicate"_s).toInt(), 1);
        for (const auto &listing : report->value(u"rows"_s).toArray())
            skus.append(listing.toObject().value(u"external_sku"_s).toString());
        next = report->value(u"next"_s);
        if (next.isNull())
            next = QJsonValue(QJsonValue::Undefined);
    } while (!next.isUndefined() && skus.size() < 100);
    QCOMPARE(skus, (QStringList{u"S0"_s, u"S1"_s, u"S2"_s, u"S3"_s, u"S4"_s, u"S1"_s}));
    QCOMPARE(m_market->requests.size(), requests); // no requests of its own
    QCOMPARE(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"after"_s, u"x"_s}}).error().item, u"after"_s);
}

void TestAccountMatching::consentLinksAtTheNextSync()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    OK(add());
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 0);
    const auto accepted = call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}});
    OK(accepted);
    QCOMPARE(accepted->value(u"first_link"_s), u"accepted"_s);
    QCOMPARE(count("SELECT count(*) FROM products"), 0);
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 1);
}

void TestAccountMatching::linkAndUnlinkByHand()
{
    const QString listing = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    const QString other = m_market->list({.sku = u"B"_s, .quantity = Quantity::pieces(2)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    const QJsonObject arguments{{u"account"_s, u"My cards"_s}, {u"external_id"_s, listing}};
    OK(call(u"account.unlink"_s, arguments));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'linked'"), 1);
    QCOMPARE(call(u"account.unlink"_s, arguments).error().code, ErrorCode::InvalidRequest);
    QJsonObject link = arguments;
    link.insert(u"sku"_s, u"B"_s);
    QCOMPARE(call(u"account.link"_s, link).error().item, other); // that product has its listing here
    link.insert(u"sku"_s, u"nothing"_s);
    QCOMPARE(call(u"account.link"_s, link).error().item, u"nothing"_s);
    link.insert(u"sku"_s, u"A"_s);
    OK(call(u"account.link"_s, link));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'linked'"), 2);
    link.insert(u"external_id"_s, u"no such"_s);
    QCOMPARE(call(u"account.link"_s, link).error().code, ErrorCode::NotFound);
}

// A listing that was taken for a second one of a product: the owner leaves it out, or says which product it is. What it
// was taken for has its stock as before, and its first listing.
void TestAccountMatching::aSecondListingIsLeftOutOrIsAnotherProduct()
{
    const QString first = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString second = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2), .key = u"other"_s});
    OK(add());
    sync();
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'duplicate'"), 1);
    QJsonObject decision{{u"account"_s, u"My cards"_s}, {u"external_id"_s, second}};
    OK(call(u"account.unlink"_s, decision));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored' AND coalesce(product_id, 0) = 0"), 1);
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored'"), 1); // no sync takes it back
    QCOMPARE(m_market->listings().at(second).quantity, Quantity::pieces(2));

    decision.insert(u"undo"_s, true);
    OK(call(u"account.ignore"_s, decision)); // the owner does
    decision.remove(u"undo"_s);
    sync();
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'duplicate'"), 1);
    OK(call(u"product.add"_s, {{u"sku"_s, u"A-FOIL"_s}, {u"title"_s, u"A, foil"_s}}));
    decision.insert(u"sku"_s, u"A-FOIL"_s);
    OK(call(u"account.link"_s, decision));
    QCOMPARE(count("SELECT count(*) FROM listings l JOIN products p ON p.id = l.product_id "
                   "WHERE l.link = 'linked' AND p.sku = 'A-FOIL'"),
             1);
    QCOMPARE(count("SELECT count(*) FROM listings l JOIN products p ON p.id = l.product_id "
                   "WHERE l.link = 'linked' AND p.sku = 'A'"),
             1);
    sync();
    QCOMPARE(count("SELECT sum(m.delta_milli) / 1000 FROM movements m JOIN products p ON p.id = m.product_id "
                   "WHERE p.sku = 'A'"),
             5);
    QCOMPARE(count("SELECT count(*) FROM movements m JOIN products p ON p.id = m.product_id WHERE p.sku = 'A-FOIL'"),
             0); // none here, two there: the difference waits until the owner has seen it
    QCOMPARE(m_market->listings().at(first).quantity, Quantity::pieces(5));
    QCOMPARE(m_market->listings().at(second).quantity, Quantity::pieces(2));
}

void TestAccountMatching::whatASecondListingSoldIsTheOtherProducts()
{
    m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString second = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(3), .key = u"other"_s});
    OK(add());
    sync();
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    const QString order = m_market->sell(second, Quantity::pieces(1));
    sync();
    const auto onHand = [this](const char *sku) {
        return count(
            QByteArray("SELECT on_hand_milli / 1000 FROM products WHERE sku = '").append(sku).append("'").constData());
    };
    QCOMPARE(onHand("A"), 4);
    OK(call(u"product.add"_s, {{u"sku"_s, u"A-FOIL"_s}, {u"title"_s, u"A, foil"_s}, {u"stock_quantity"_s, 3}}));
    OK(call(u"account.link"_s, {{u"account"_s, u"My cards"_s}, {u"external_id"_s, second}, {u"sku"_s, u"A-FOIL"_s}}));
    QCOMPARE(onHand("A"), 5);
    QCOMPARE(onHand("A-FOIL"), 2);
    sync();
    m_market->cancel(order);
    sync();
    QCOMPARE(onHand("A"), 5);
    QCOMPARE(onHand("A-FOIL"), 3);
}

void TestAccountMatching::whatASecondListingOversoldIsTheOtherProducts_data()
{
    QTest::addColumn<int>("foils");
    QTest::newRow("there are some") << 3;
    QTest::newRow("there are too few of them, too") << 1;
}

// It was said to be short of a product that it never was of.
void TestAccountMatching::whatASecondListingOversoldIsTheOtherProducts()
{
    QFETCH(int, foils);
    const QString first = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString second = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(3), .key = u"other"_s});
    OK(add());
    sync();
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    m_market->sell(first, Quantity::pieces(4));
    sync();
    const QString order = m_market->sell(second, Quantity::pieces(2));
    sync();
    const auto onHand = [this](const char *sku) {
        return count(
            QByteArray("SELECT on_hand_milli / 1000 FROM products WHERE sku = '").append(sku).append("'").constData());
    };
    const char *oversold = "SELECT count(*) FROM problems p JOIN products o ON o.id = p.product_id WHERE p.kind = "
                           "'oversell' AND p.state = 'open' AND o.sku = '%1'";
    const auto isShort = [&](const QString &sku) { return count(QString::fromLatin1(oversold).arg(sku).toLatin1()); };
    QCOMPARE(onHand("A"), 0);
    QCOMPARE(isShort(u"A"_s), 1);
    OK(call(u"product.add"_s, {{u"sku"_s, u"A-FOIL"_s}, {u"title"_s, u"A, foil"_s}, {u"stock_quantity"_s, foils}}));
    OK(call(u"account.link"_s, {{u"account"_s, u"My cards"_s}, {u"external_id"_s, second}, {u"sku"_s, u"A-FOIL"_s}}));
    QCOMPARE(onHand("A"), 1); // it had taken the last one
    QCOMPARE(isShort(u"A"_s), 0);
    QCOMPARE(onHand("A-FOIL"), std::max(0, foils - 2));
    QCOMPARE(isShort(u"A-FOIL"_s), foils < 2 ? 1 : 0);
    sync();
    m_market->cancel(order);
    sync();
    QCOMPARE(onHand("A"), 1);
    QCOMPARE(onHand("A-FOIL"), foils); // what was taken comes back, and no more
}

// What it sold was the product's all along: it stays taken, and what was missing stays missing.
void TestAccountMatching::aSecondListingMayTakeThePlaceOfTheFirst()
{
    const QString first = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    const QString second = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(3), .key = u"other"_s});
    OK(add());
    sync();
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    m_market->sell(first, Quantity::pieces(4));
    sync();
    m_market->sell(second, Quantity::pieces(2));
    sync();
    const char *taken = "SELECT sum(taken_milli) / 1000 FROM order_lines";
    QCOMPARE(count(taken), 5);
    OK(call(u"account.unlink"_s, {{u"account"_s, u"My cards"_s}, {u"external_id"_s, first}}));
    OK(call(u"account.link"_s, {{u"account"_s, u"My cards"_s}, {u"external_id"_s, second}, {u"sku"_s, u"A"_s}}));
    QCOMPARE(count(taken), 5);
    QCOMPARE(count("SELECT on_hand_milli FROM products WHERE sku = 'A'"), 0);
    QCOMPARE(count("SELECT count(*) FROM problems WHERE kind = 'oversell' AND state = 'open'"), 1);
}

// Of many, those that cannot be decided so are named and the others are done.
// The first link took it for A. The owner says that it is A-FOIL: the open order sold a foil, and no A.
void TestAccountMatching::whatItSoldIsTheProductsItIsLinkedTo()
{
    const QString id = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(5)});
    OK(add());
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    m_market->sell(id, Quantity::pieces(2));
    const QString over = m_market->sell(id, Quantity::pieces(1));
    m_market->close(over);
    sync();
    OK(call(u"product.add"_s, {{u"sku"_s, u"A-FOIL"_s}, {u"title"_s, u"A, foil"_s}}));
    OK(call(u"stock.adjust"_s, {{u"sku"_s, u"A-FOIL"_s}, {u"delta"_s, 4}, {u"reason"_s, u"counted"_s}}));
    constexpr const char *onHand = "SELECT coalesce(on_hand_milli, 0) / 1000 FROM products WHERE sku = '%1'";
    const auto stockOf = [&](const QString &sku) { return count(QString::fromLatin1(onHand).arg(sku).toLatin1()); };
    QCOMPARE(stockOf(u"A"_s), 2);
    const QJsonObject listing{{u"account"_s, u"My cards"_s}, {u"external_id"_s, id}};
    OK(call(u"account.unlink"_s, listing));
    QCOMPARE(stockOf(u"A"_s), 2); // what the orders sold is known to be of nothing else yet
    QJsonObject link = listing;
    link.insert(u"sku"_s, u"A"_s);
    OK(call(u"account.link"_s, link)); // a mistake: as before
    QCOMPARE(stockOf(u"A"_s), 2);
    OK(call(u"account.unlink"_s, listing));
    link.insert(u"sku"_s, u"A-FOIL"_s);
    OK(call(u"account.link"_s, link));
    QCOMPARE(stockOf(u"A"_s), 4); // what is over and shipped stays as it was
    QCOMPARE(stockOf(u"A-FOIL"_s), 2);
    QCOMPARE(count("SELECT sum(taken_milli) / 1000 FROM order_lines l JOIN products p ON p.id = l.product_id "
                   "WHERE p.sku = 'A-FOIL'"),
             2);
    QCOMPARE(count("SELECT count(*) FROM products p WHERE on_hand_milli <> (SELECT sum(delta_milli) FROM movements m "
                   "WHERE m.product_id = p.id)"),
             0);
}

void TestAccountMatching::manyRowsOfTheReportAreDecidedAtOnce()
{
    QStringList ids;
    for (const QString &sku : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        ids.append(m_market->list({.sku = sku, .quantity = Quantity::pieces(2)}));
    OK(add());
    sync();
    const auto named = [](const QStringList &chosen) {
        QJsonArray listings;
        for (const QString &id : chosen)
            listings.append(QJsonObject{{u"external_id"_s, id}});
        return listings;
    };
    const QJsonObject account{{u"account"_s, u"My cards"_s}};
    const auto with = [&account](const QString &name, const QJsonValue &value) {
        QJsonObject arguments = account;
        arguments.insert(name, value);
        return arguments;
    };
    const auto none = call(u"account.match"_s, with(u"only"_s, u"probable"_s));
    OK(none);
    QCOMPARE(none->value(u"rows"_s).toArray().size(), 0);
    QCOMPARE(none->value(u"counts"_s)[u"none"].toInt(), 4); // of all, whatever is shown
    QCOMPARE(call(u"account.match"_s, with(u"only"_s, u"some"_s)).error().code, ErrorCode::InvalidRequest);

    const auto taken = call(u"account.take"_s, with(u"listings"_s, named({ids[0], u"no such"_s, ids[1]})));
    OK(taken);
    QCOMPARE(taken->value(u"done"_s).toInt(), 2);
    QCOMPARE(taken->value(u"refused"_s).toArray().size(), 1);
    QCOMPARE(taken->value(u"refused"_s)[0][u"external_id"].toString(), u"no such"_s);
    QCOMPARE(count("SELECT count(*) FROM products"), 2);

    OK(call(u"account.ignore"_s, with(u"listings"_s, named({ids[2], ids[3]}))));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored'"), 2);
    QJsonObject back = with(u"listings"_s, named({ids[2], ids[3]}));
    back.insert(u"undo"_s, true);
    OK(call(u"account.ignore"_s, back));
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'ignored'"), 0);

    for (const char *sku : {"X", "Y"})
        OK(call(u"product.add"_s, {{u"sku"_s, QString::fromLatin1(sku)}, {u"title"_s, u"A thing"_s}}));
    const QJsonArray pairs{QJsonObject{{u"external_id"_s, ids[2]}, {u"sku"_s, u"X"_s}},
                           QJsonObject{{u"external_id"_s, ids[3]}, {u"sku"_s, u"X"_s}},  // one listing a product
                           QJsonObject{{u"external_id"_s, ids[0]}, {u"sku"_s, u"Y"_s}}}; // linked already
    const auto linked = call(u"account.link"_s, with(u"listings"_s, pairs));
    OK(linked);
    QCOMPARE(linked->value(u"done"_s).toInt(), 1);
    QCOMPARE(linked->value(u"refused"_s).toArray().size(), 2);
    QCOMPARE(count("SELECT count(*) FROM listings WHERE link = 'linked'"), 3);
    QCOMPARE(call(u"account.link"_s, with(u"listings"_s, QJsonArray())).error().code, ErrorCode::InvalidRequest);
}

void TestAccountMatching::aRowOfTheReportIsLeftOutOrTakenAsNew()
{
    const QString left = m_market->list({.sku = u"A"_s, .quantity = Quantity::pieces(2)});
    const QString taken = m_market->list({.sku = u"B"_s, .quantity = Quantity::pieces(3)});
    OK(add());
    sync(); // read, and nothing linked: the owner has not agreed
    QCOMPARE(count("SELECT count(*) FROM products"), 0);
    const QJsonObject ignored{{u"account"_s, u"My cards"_s}, {u"external_id"_s, left}};
    OK(call(u"account.ignore"_s, ignored));
    QCOMPARE(call(u"account.ignore"_s, ignored).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}})->value(u"rows"_s).toArray().size(), 1);
    const QJsonObject asNew{{u"account"_s, u"My cards"_s}, {u"external_id"_s, taken}};
    OK(call(u"account.take"_s, asNew));
    QCOMPARE(count("SELECT count(*) FROM products WHERE sku = 'B'"), 1);
    QCOMPARE(call(u"account.take"_s, asNew).error().code, ErrorCode::InvalidRequest);
    OK(call(u"account.match"_s, {{u"account"_s, u"My cards"_s}, {u"accept"_s, true}}));
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 1); // what was left out stays so
    QJsonObject again = ignored;
    again.insert(u"undo"_s, true);
    OK(call(u"account.ignore"_s, again));
    sync();
    QCOMPARE(count("SELECT count(*) FROM products"), 2);
}

QTEST_GUILESS_MAIN(TestAccountMatching)
#include "tst_account_matching.moc"
