// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/emag/emag_listing_reads.h"
#include "tests/connectors/emag/emag_examples.h"

#include <QTest>

using namespace evenstock;
using namespace evenstock::emag;
using namespace Qt::StringLiterals;

namespace {

struct Reading : EmagSession {
    Result<ListingEnd> read(const ListingQuery &query)
    {
        return readListings(session, query, [this](const ListingPage &page) {
            for (const RemoteListing &listing : page.listings)
                ids.append(listing.externalId);
            errors += page.errors;
            cursors.append(page.cursor);
            return Status();
        });
    }
    QStringList ids;
    QList<ItemError> errors;
    QStringList cursors;
};

ListingQuery full(std::int64_t known = 0)
{
    return {.knownListings = known};
}

ListingQuery by(const QString &filter, const QStringList &values)
{
    return {.filter = {.values = {{filter, values}}}, .wantsComplete = false};
}

} // namespace

class TestEmagListingReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsToTheShortPage();
    void readsOneMorePageAfterAFullLastOne();
    void handsOverWhatCameTwiceOnce();
    void looksAgainWhereTheCountChanged();
    void trustsNoCount_data();
    void trustsNoCount();
    void goesOnAtACheckpoint();
    void stopsAfterTheMostPages();
    void fallsBackToSmallerPages_data();
    void fallsBackToSmallerPages();
    void givesUpOnlyAtTheSmallestPage();
    void stopsAtAServerThatIgnoresPaging();
    void callsNothingCompleteThatLooksWrong_data();
    void callsNothingCompleteThatLooksWrong();
    void goesOnAfterABadRow();
    void readsAWindowOfALargeShop();
    void selects_data();
    void selects();
    void selectsByAnEanInWhateverItComes();
    void readsEverythingWhereAFilterIsIgnored();
    void refusesAWrongFilter();
    void readsSomeByTheirIds();
    void goesOnAfterOneThatCannotBeRead();
    void callsAnOfferEndedOnlyOnGoodEvidence_data();
    void callsAnOfferEndedOnlyOnGoodEvidence();
    void believesNoAnswerThatIgnoredTheId();
    void believesNoAccountThatSuddenlyShowsNothing();
    void picksManyOutOfThePages();
};

void TestEmagListingReads::readsToTheShortPage()
{
    Reading r;
    r.counts(150);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(2).answer(200, answerOf(exampleOffers(50, 101))); // as many as were counted: not counted again
    const auto end = r.read(full());
    QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
    QVERIFY(end->complete);
    QCOMPARE(r.ids.size(), 150);
    QCOMPARE(r.cursors, (QStringList{u"100 100"_s, QString()}));
}

void TestEmagListingReads::readsOneMorePageAfterAFullLastOne()
{
    Reading r;
    r.counts(100);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(2).answer(200, answerOf(QJsonArray()));
    const auto end = r.read(full());
    QVERIFY(end && end->complete);
    QCOMPARE(r.ids.size(), 100);
}

void TestEmagListingReads::handsOverWhatCameTwiceOnce()
{
    Reading r;
    r.counts(101);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(2).answer(200, answerOf(exampleOffers(1, 100))); // row 100 moved down, 101 was passed over
    r.counts(101);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(2).answer(200, answerOf(exampleOffers(1, 101)));
    const auto end = r.read(full());
    QVERIFY(end && end->complete);
    QCOMPARE(r.ids.size(), 101);
    QCOMPARE(r.ids.count(u"100"_s), 1);
    QCOMPARE(r.ids.last(), u"101"_s);
}

void TestEmagListingReads::looksAgainWhereTheCountChanged()
{
    Reading r;
    r.counts(150); // more than a page is lacking
    r.asksPage(1).answer(200, answerOf(exampleOffers(4)));
    r.counts(4);
    r.asksPage(1).answer(200, answerOf(exampleOffers(4)));
    const auto end = r.read(full());
    QVERIFY(end && end->complete);
    QCOMPARE(r.ids, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
}

void TestEmagListingReads::trustsNoCount_data()
{
    QTest::addColumn<int>("counted");
    QTest::newRow("too few") << 3;
    QTest::newRow("none") << 0;
    QTest::newRow("a little too many") << 180;
}

// Only the short page ends the list, and an estimate of an account that was never read costs no second call.
void TestEmagListingReads::trustsNoCount()
{
    QFETCH(int, counted);
    Reading r;
    r.counts(counted);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(2).answer(200, answerOf(exampleOffers(50, 101)));
    const auto end = r.read(full());
    QVERIFY(end && end->complete);
    QCOMPARE(r.ids.size(), 150);
    QCOMPARE(r.http.requests().size(), 3);
}

void TestEmagListingReads::goesOnAtACheckpoint()
{
    Reading r;
    r.counts(250);
    r.asksPage(3).answer(200, answerOf(exampleOffers(50, 201)));
    const auto end = r.read({.cursor = u"200 100"_s});
    QVERIFY(end && !end->complete);
    QCOMPARE(r.ids.size(), 50);
}

void TestEmagListingReads::stopsAfterTheMostPages()
{
    Reading r;
    r.counts(250);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    const auto end = r.read({.maxPages = 1});
    QVERIFY(end && !end->complete);
    QCOMPARE(r.ids.size(), 100);
}

void TestEmagListingReads::fallsBackToSmallerPages_data()
{
    QTest::addColumn<bool>("isTimeout");
    QTest::newRow("no answer in time") << true;
    QTest::newRow("the server fails") << false;
}

void TestEmagListingReads::fallsBackToSmallerPages()
{
    QFETCH(bool, isTimeout);
    Reading r;
    r.counts(130);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    auto &failing = r.asksPage(2);
    if (isTimeout)
        failing.fail(makeError(ErrorCode::Timeout, u"silent"_s));
    else
        failing.answer(502, "<html>");
    r.asksPage(3, 50).answer(200, answerOf(exampleOffers(30, 101)));
    const auto end = r.read(full());
    QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
    QVERIFY(end->complete);
    QCOMPARE(r.ids.size(), 130);
}

void TestEmagListingReads::givesUpOnlyAtTheSmallestPage()
{
    Reading r;
    r.counts(130);
    for (const int size : {100, 50, 20, 10})
        r.asksPage(1, size).answer(504);
    const auto end = r.read(full());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidResponse);
    QVERIFY(r.ids.isEmpty());
}

void TestEmagListingReads::stopsAtAServerThatIgnoresPaging()
{
    Reading r;
    r.counts(500);
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(2).answer(200, answerOf(exampleOffers(100)));
    const auto end = r.read(full());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidResponse);
}

void TestEmagListingReads::callsNothingCompleteThatLooksWrong_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("counted");
    QTest::addColumn<int>("known");
    QTest::addColumn<bool>("complete");
    QTest::newRow("a success without offers") << 0 << 0 << 40 << false;
    QTest::newRow("an empty new account") << 0 << 0 << 0 << true;
    QTest::newRow("a new account that counts a page more than it shows") << 0 << 140 << 0 << false;
    QTest::newRow("a new account that shows nothing of a few") << 0 << 40 << 0 << false;
    QTest::newRow("half of what is known") << 20 << 20 << 40 << false;
    QTest::newRow("one less than known") << 39 << 39 << 40 << true;
    QTest::newRow("one of two") << 1 << 1 << 2 << true;
    QTest::newRow("a count that is a little too high") << 39 << 45 << 40 << true;
    QTest::newRow("a count that is far too high") << 39 << 400 << 40 << false;
}

void TestEmagListingReads::callsNothingCompleteThatLooksWrong()
{
    QFETCH(int, shown);
    QFETCH(int, counted);
    QFETCH(int, known);
    QFETCH(bool, complete);
    Reading r;
    if (known == 0) // else what is known says how many to expect
        r.counts(counted);
    r.asksPage(1).answer(200, answerOf(exampleOffers(shown)));
    if (known == 0 ? counted > shown + 100 : known != shown)
        r.counts(counted);
    const auto end = r.read(full(known));
    QVERIFY(end);
    QCOMPARE(end->complete, complete);
}

void TestEmagListingReads::goesOnAfterABadRow()
{
    Reading r;
    QJsonArray rows = exampleOffers(3);
    QJsonObject bad = rows.at(1).toObject();
    bad.insert(u"estimated_stock"_s, u"many"_s);
    rows[1] = bad;
    rows.append(QJsonValue::Null);
    r.counts(4);
    r.asksPage(1).answer(200, answerOf(rows));
    const auto end = r.read(full());
    QVERIFY(end && !end->complete); // a row without a number may be any offer
    QCOMPARE(r.ids, (QStringList{u"1"_s, u"3"_s}));
    QCOMPARE(r.errors.size(), 2);
    QCOMPARE(r.errors.first().item, u"2"_s);
}

void TestEmagListingReads::readsAWindowOfALargeShop()
{
    constexpr int known = 30'000; // 300 pages, 20 at a time
    QSet<QString> starts;
    for (int hour = 0; hour < 15; ++hour) {
        Reading r;
        r.clock.advance(std::chrono::hours(hour));
        for (const int status : {1, 2, 4, 11})
            r.asksPage(1, 100, {{u"validation_status"_s, status}}).answer(200, answerOf(QJsonArray()));
        r.http.expect("POST", u"/api-3/product_offer/read"_s).answer(200, answerOf(exampleOffers(99)));
        const auto end = r.read({.knownListings = known, .wantsComplete = false});
        QVERIFY2(end && !end->complete, qPrintable(end ? QString() : end.error().detail));
        starts.insert(QString::fromUtf8(r.http.requests().last().body));
    }
    QCOMPARE(starts.size(), 15); // each page's turn comes
}

void TestEmagListingReads::selects_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QJsonObject>("sent");
    QTest::newRow("a SKU, as eMAG keeps it") << u"sku"_s << u"EX-2, "_s << QJsonObject{{u"part_number"_s, u"EX-2"_s}};
    QTest::newRow("an offer number") << u"external_id"_s << u"2"_s << QJsonObject{{u"id"_s, 2}};
    QTest::newRow("a part number key") << u"pnk"_s << u"DX00002BBM"_s
                                       << QJsonObject{{u"part_number_key"_s, u"DX00002BBM"_s}};
    QTest::newRow("an EAN, row by row") << u"ean"_s << u"5941234500002"_s << QJsonObject();
    QTest::newRow("a brand in any case, row by row") << u"brand"_s << u"other BRAND"_s << QJsonObject();
    QTest::newRow("a category, row by row") << u"category"_s << u"99"_s << QJsonObject();
    QTest::newRow("a low stock, row by row") << u"stock"_s << u"3"_s << QJsonObject();
    QTest::newRow("a validation status") << u"validation_status"_s << u"8"_s
                                         << QJsonObject{{u"validation_status"_s, 8}};
    QTest::newRow("a status") << u"status"_s << u"inactive"_s << QJsonObject{{u"status"_s, 0}};
    QTest::newRow("end of life, for which eMAG has no filter") << u"status"_s << u"ended"_s << QJsonObject();
}

void TestEmagListingReads::selects()
{
    QFETCH(QString, filter);
    QFETCH(QString, value);
    QFETCH(QJsonObject, sent);
    QJsonObject wanted = exampleOffer(2, 3);
    if (filter == "brand"_L1)
        wanted.insert(u"brand"_s, u"Other Brand"_s);
    if (filter == "category"_L1)
        wanted.insert(u"category_id"_s, 99);
    if (filter == "validation_status"_L1)
        wanted.insert(u"validation_status"_s, 8);
    if (filter == "status"_L1)
        wanted.insert(u"status"_s, value == "ended"_L1 ? 2 : 0);
    QJsonArray rows = sent.isEmpty() ? QJsonArray{exampleOffer(1), wanted, exampleOffer(3)} : QJsonArray{wanted};
    Reading r;
    r.asksPage(1, 100, sent).answer(200, answerOf(rows));
    const auto end = r.read(by(filter, {value}));
    QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
    QVERIFY(!end->complete);
    QCOMPARE(r.ids, QStringList{u"2"_s});
}

// An ignored filter answers with everything: the wrong offers must not pass for the one asked for.
void TestEmagListingReads::selectsByAnEanInWhateverItComes()
{
    QJsonArray rows = exampleOffers(4);
    const QString ean = rows.at(1).toObject().value("ean"_L1).toArray().at(0).toString();
    for (const QJsonValue &shape : {QJsonValue(QJsonArray{ean}), QJsonValue(QJsonObject{{u"2"_s, ean}}),
                                    QJsonValue(ean), QJsonValue(QJsonArray{ean.toDouble()})}) {
        QJsonObject row = rows.at(1).toObject();
        row.insert(u"ean"_s, shape);
        rows[1] = row;
        Reading r;
        r.asksPage(1).answer(200, answerOf(rows));
        QVERIFY(r.read(by(u"ean"_s, {ean})));
        QCOMPARE(r.ids, QStringList{u"2"_s});
    }
}

void TestEmagListingReads::readsEverythingWhereAFilterIsIgnored()
{
    Reading r;
    r.asksPage(1, 100, {{u"part_number"_s, u"EX-103"_s}}).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(1).answer(200, answerOf(exampleOffers(100)));
    r.asksPage(2).answer(200, answerOf(exampleOffers(5, 101)));
    const auto end = r.read(by(u"sku"_s, {u"EX-103"_s}));
    QVERIFY(end);
    QCOMPARE(r.ids, QStringList{u"103"_s});
}

void TestEmagListingReads::refusesAWrongFilter()
{
    Reading r;
    const auto end = r.read(by(u"stock"_s, {u"few"_s}));
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(r.http.requests().size(), 0);
}

void TestEmagListingReads::readsSomeByTheirIds()
{
    Reading r;
    r.asksPage(1, 100, {{u"id"_s, 1}}).answer(200, answerOf(QJsonArray{exampleOffer(1, 4)}));
    r.asksPage(1, 100, {{u"id"_s, 2}}).answer(200, answerOf(QJsonArray{exampleOffer(2, 5)}));
    const auto some = readSome(r.session, {{.externalId = u"1"_s}, {.externalId = u"2"_s}});
    QVERIFY2(some, qPrintable(some ? QString() : some.error().detail));
    QCOMPARE(some->listings.size(), 2);
    QCOMPARE(some->listings.first().quantity, Quantity::pieces(4));
}

void TestEmagListingReads::goesOnAfterOneThatCannotBeRead()
{
    Reading r;
    QJsonObject bad = exampleOffer(1);
    bad.insert(u"status"_s, u"perhaps"_s);
    r.asksPage(1, 100, {{u"id"_s, 1}}).answer(200, answerOf(QJsonArray{bad}));
    r.asksPage(1, 100, {{u"id"_s, 2}}).answer(200, answerOf(QJsonArray{exampleOffer(2, 5)}));
    const auto some = readSome(r.session, {{.externalId = u"1"_s}, {.externalId = u"2"_s}});
    QVERIFY2(some, qPrintable(some ? QString() : some.error().detail));
    QCOMPARE(some->listings.size(), 1);
    QCOMPARE(some->listings.first().externalId, u"2"_s);
    QCOMPARE(some->errors.size(), 1);
    QCOMPARE(some->errors.first().item, u"1"_s);
    QVERIFY(some->errors.first().error.payload.contains(u"perhaps"_s));
}

void TestEmagListingReads::callsAnOfferEndedOnlyOnGoodEvidence_data()
{
    QTest::addColumn<bool>("withAnother"); // another offer is read beside it
    QTest::addColumn<bool>("isFound");     // where not: the first one that the account shows is found by its number
    QTest::addColumn<bool>("comesBack");   // when it is asked for again
    QTest::addColumn<QString>("status");   // "error": nothing is said at all
    QTest::newRow("another one was found beside it") << true << false << false << u"ended"_s;
    QTest::newRow("it is found when asked for again") << true << false << true << u"active"_s;
    QTest::newRow("alone, and the account shows others") << false << true << false << u"ended"_s;
    QTest::newRow("alone, and it comes back") << false << true << true << u"active"_s;
    QTest::newRow("alone, and the filter finds nothing at all") << false << false << false << u"error"_s;
}

void TestEmagListingReads::callsAnOfferEndedOnlyOnGoodEvidence()
{
    QFETCH(bool, withAnother);
    QFETCH(bool, isFound);
    QFETCH(bool, comesBack);
    QFETCH(QString, status);
    Reading r;
    QList<RemoteListing> known{{.externalId = u"2"_s, .quantity = Quantity::pieces(3)}};
    if (withAnother) {
        known.prepend({.externalId = u"1"_s});
        r.asksPage(1, 100, {{u"id"_s, 1}}).answer(200, answerOf(QJsonArray{exampleOffer(1)}));
    }
    r.asksPage(1, 100, {{u"id"_s, 2}}).answer(200, answerOf(QJsonArray()));
    if (!withAnother) {
        r.asksPage(1, 1).answer(200, answerOf(QJsonArray{exampleOffer(7)}));
        r.asksPage(1, 100, {{u"id"_s, 7}}).answer(200, answerOf(isFound ? QJsonArray{exampleOffer(7)} : QJsonArray()));
    }
    if (status != "error"_L1)
        r.asksPage(1, 100, {{u"id"_s, 2}})
            .answer(200, answerOf(comesBack ? QJsonArray{exampleOffer(2, 6)} : QJsonArray()));
    const auto some = readSome(r.session, known);
    QCOMPARE(bool(some), status != "error"_L1);
    if (!some)
        return;
    QCOMPARE(some->listings.last().externalId, u"2"_s);
    QCOMPARE(some->listings.last().status, comesBack ? RemoteStatus::Active : RemoteStatus::Ended);
    QCOMPARE(some->listings.last().quantity, Quantity::pieces(comesBack ? 6 : 0));
}

void TestEmagListingReads::believesNoAnswerThatIgnoredTheId()
{
    Reading r;
    r.asksPage(1, 100, {{u"id"_s, 900}}).answer(200, answerOf(exampleOffers(100)));
    const auto some = readSome(r.session, {{.externalId = u"900"_s}});
    QVERIFY(!some);
    QCOMPARE(some.error().code, ErrorCode::InvalidResponse);
}

void TestEmagListingReads::believesNoAccountThatSuddenlyShowsNothing()
{
    Reading r;
    r.asksPage(1, 100, {{u"id"_s, 1}}).answer(200, answerOf(QJsonArray()));
    r.asksPage(1, 1).answer(200, answerOf(QJsonArray()));
    const auto some = readSome(r.session, {{.externalId = u"1"_s}});
    QVERIFY(!some);
    QCOMPARE(some.error().code, ErrorCode::InvalidResponse);
}

void TestEmagListingReads::picksManyOutOfThePages()
{
    Reading r;
    QList<RemoteListing> known;
    for (int id = 1; id <= 40; ++id)
        known.append({.externalId = QString::number(id * 2)});
    known.append({.externalId = u"900"_s});
    QJsonArray first = exampleOffers(100);
    QJsonObject bad = first.at(1).toObject();
    bad.insert(u"status"_s, u"perhaps"_s);
    first[1] = bad;
    r.counts(120);
    r.counts(120);
    r.asksPage(1).answer(200, answerOf(first));
    r.asksPage(2).answer(200, answerOf(exampleOffers(20, 101)));
    r.asksPage(1, 100, {{u"id"_s, 900}}).times(2).answer(200, answerOf(QJsonArray()));
    const auto some = readSome(r.session, known);
    QVERIFY2(some, qPrintable(some ? QString() : some.error().detail));
    QCOMPARE(some->listings.size(), 40);
    QCOMPARE(some->listings.last().status, RemoteStatus::Ended); // in no page, nor by its number
    QCOMPARE(some->errors.size(), 1);
    QCOMPARE(some->errors.first().item, u"2"_s);
}

QTEST_GUILESS_MAIN(TestEmagListingReads)
#include "tst_emag_listing_reads.moc"
