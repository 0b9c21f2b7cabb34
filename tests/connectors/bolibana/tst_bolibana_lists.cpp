// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/bolibana/bolibana_lists.h"

#include <QJsonObject>
#include <QTest>

using namespace evenstock;
using namespace evenstock::bolibana;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text);
}

QString tree(const QByteArray &rows)
{
    QStringList lines;
    for (const QJsonValue &value : categoryTree(json(rows).array())) {
        const QJsonObject row = value.toObject();
        lines.append(u"%1<%2%3%4"_s.arg(row.value("id"_L1).toString(), row.value("parent"_L1).toString(),
                                        row.contains("note"_L1) ? u" noted"_s : QString(),
                                        row.contains("error"_L1) ? u" failed"_s : QString()));
    }
    return lines.join(u", "_s);
}

} // namespace

class TestBolibanaLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPages_data();
    void readsPages();
    void takesNothingForAnEmptyList_data();
    void takesNothingForAnEmptyList();
    void hangsCategoriesBelowTheirParents_data();
    void hangsCategoriesBelowTheirParents();
    void knowsTheSite_data();
    void knowsTheSite();
    void knowsCurrencies_data();
    void knowsCurrencies();
};

void TestBolibanaLists::readsPages_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("nextPage"); // -1 = none
    const auto row = [](const char *words, const QByteArray &answer, int rows, int next) {
        QTest::newRow(words) << answer << rows << next;
    };
    row("a bare list", R"([{"id":1},{"id":2}])", 2, -1);
    row("results", R"({"count":2,"next":null,"results":[{"id":1}]})", 1, -1);
    row("the list's own name", R"({"products":[{"id":1}]})", 1, -1);
    row("an empty list beside a full one", R"({"results":[],"products":[{"id":1}]})", 1, -1);
    row("the member named by the owner", R"({"rows":[{"id":1}],"results":[]})", 1, -1);
    row("another host's address counts by its page only",
        R"({"results":[{"id":1}],"next":"http://evil.example/steal?key=1&page=3&page_size=100"})", 1, 3);
    row("a next without a page", R"({"results":[{"id":1}],"next":"https://x.example/more"})", 1, 0);
    row("an empty next", R"({"results":[{"id":1}],"next":""})", 1, -1);
}

void TestBolibanaLists::readsPages()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, rows);
    QFETCH(int, nextPage);
    const auto page = readPage(json(answer), u"rows"_s, u"products"_s);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QCOMPARE(page->rows.size(), rows);
    QCOMPARE(page->hasNext, nextPage >= 0);
    if (nextPage >= 0)
        QCOMPARE(page->nextPage, nextPage);
}

void TestBolibanaLists::takesNothingForAnEmptyList_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a refusal with 200") << QByteArray(R"({"success":false,"error":"x"})");
    QTest::newRow("a list that is null") << QByteArray(R"({"results":null})");
    QTest::newRow("a list that is an object") << QByteArray(R"({"results":{"id":1}})");
    QTest::newRow("a single product") << QByteArray(R"({"id":1,"name":"x"})");
}

void TestBolibanaLists::takesNothingForAnEmptyList()
{
    QFETCH(QByteArray, answer);
    const auto page = readPage(json(answer), {}, u"products"_s);
    QVERIFY(!page);
    QCOMPARE(page.error().code, ErrorCode::InvalidResponse);
}

void TestBolibanaLists::hangsCategoriesBelowTheirParents_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *words, const QByteArray &rows, const char *expected) {
        QTest::newRow(words) << rows << QString::fromLatin1(expected);
    };
    row("a parent that comes later", R"([{"id":2,"name":"B","parent":1},{"id":1,"name":"A","parent":null}])",
        "2<1, 1<");
    row("every way to name a parent",
        R"([{"id":1,"name":"A"},{"id":2,"name":"B","parent_id":1},{"id":3,"name":"C","parent":{"id":2}},
            {"id":4,"name":"D","parent":null,"parent_id":3}])",
        "1<, 2<1, 3<2, 4<3");
    row("by level, then order",
        R"([{"id":3,"name":"C","level":1,"order":1,"parent":1},{"id":2,"name":"B","level":0,"order":2},
            {"id":1,"name":"A","level":0,"order":1}])",
        "1<, 2<, 3<1");
    row("a parent that is missing", R"([{"id":2,"name":"B","parent":9}])", "2< noted");
    row("a parent that is switched off", R"([{"id":1,"name":"A","is_active":false},{"id":2,"name":"B","parent":1}])",
        "1< noted, 2< noted");
    row("a circle of three",
        R"([{"id":1,"name":"A","parent":3},{"id":2,"name":"B","parent":1},{"id":3,"name":"C","parent":2}])",
        "1< noted, 2< noted, 3< noted");
    row("its own parent", R"([{"id":1,"name":"A","parent":1}])", "1< noted");
    row("below a circle, but not in it",
        R"([{"id":1,"name":"A","parent":2},{"id":2,"name":"B","parent":1},{"id":3,"name":"C","parent":1}])",
        "1< noted, 2< noted, 3<1");
    row("equal names and slugs are two categories",
        R"([{"id":1,"name":"Divers","slug":"d"},{"id":2,"name":"Divers","slug":"d"}])", "1<, 2<");
    row("rows that cannot be read", R"([7,{"name":"x"},{"id":5,"name":null},{"id":6,"name":"F"}])",
        "row 1< failed, row 2< failed, 5< failed, 6<");
}

void TestBolibanaLists::hangsCategoriesBelowTheirParents()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, expected);
    QCOMPARE(tree(rows), expected);
}

void TestBolibanaLists::knowsTheSite_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("expected");
    const QByteArray two = R"([{"id":1,"site_name":"Un","devise":"FCFA"},{"id":2,"name":"Deux","devise":"EUR"}])";
    QTest::newRow("the one named") << two << u"2"_s << u"2 Deux EUR"_s;
    QTest::newRow("nobody knows which") << two << QString() << u"  "_s;
    QTest::newRow("the only one") << QByteArray(R"([{"id":4,"nom_societe":"Quatre"}])") << QString() << u"4 Quatre "_s;
    QTest::newRow("not among them") << two << u"9"_s << u"  "_s;
}

void TestBolibanaLists::knowsTheSite()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, id);
    QFETCH(QString, expected);
    const Site site = chooseSite(json(rows).array(), id);
    QCOMPARE(u"%1 %2 %3"_s.arg(site.id, site.name, site.currency), expected);
}

void TestBolibanaLists::knowsCurrencies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    for (const auto &[text, code] :
         {std::pair("FCFA", "XOF"), std::pair("F CFA", "XOF"), std::pair("xof", "XOF"), std::pair("XAF", "XAF"),
          std::pair("eur", "EUR"), std::pair("", ""), std::pair("francs", "")})
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(code);
}

void TestBolibanaLists::knowsCurrencies()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(isoCurrency(text), code);
}

QTEST_GUILESS_MAIN(TestBolibanaLists)
#include "tst_bolibana_lists.moc"
