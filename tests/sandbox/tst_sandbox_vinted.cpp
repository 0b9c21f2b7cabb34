// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"
#include "app/sandbox/vinted/vinted_site.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace evenstock;
using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

// The site with a visitor who behaves like a logged-in tab: its cookies, and the token that its page carries.
struct Tab {
    Tab()
    {
        const HttpAnswer page = ask("GET", u"/"_s);
        for (const auto &[name, value] : page.headers) {
            if (name == "Set-Cookie")
                cookies += value.left(value.indexOf(';')) + "; ";
        }
        static const QRegularExpression inScript(u"\\\\\"CSRF_TOKEN\\\\\":\\\\\"([^\\\\]+)\\\\\""_s);
        token = inScript.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
    }
    HttpAnswer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                   const QByteArray &type = "application/json")
    {
        HttpRequest request{.method = method, .path = u"/vinted"_s + path.section(u'?', 0, 0), .body = body};
        request.query = QUrlQuery(path.section(u'?', 1));
        request.headers = {{"Cookie", cookies}, {"X-CSRF-Token", token}, {"Content-Type", type}};
        return site->handle(request, 0);
    }
    QJsonObject json(const HttpAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
    qint64 photo(const QByteArray &session)
    {
        const auto part = [](const QByteArray &name, const QByteArray &value) {
            return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
        };
        const QByteArray body = part("photo[type]", "item") + part("photo[temp_uuid]", session) +
                                part("photo[file]", "bytes") + "--B--\r\n";
        return json(ask("POST", u"/api/v2/photos"_s, body, "multipart/form-data; boundary=B"))["id"_L1].toInteger();
    }
    QJsonObject form(qint64 photo) const
    {
        const auto attribute = [](const QString &code, qint64 id) {
            return QJsonObject{{u"code"_s, code}, {u"ids"_s, QJsonArray{id}}};
        };
        return {{u"title"_s, u"Jean 501 [1]"_s},
                {u"description"_s, u"Un beau jean."_s},
                {u"price"_s, 27.9},
                {u"currency"_s, u"EUR"_s},
                {u"catalog_id"_s, 257},
                {u"size_id"_s, 207},
                {u"status_id"_s, 2},
                {u"package_size_id"_s, 2},
                {u"temp_uuid"_s, u"s-1"_s},
                {u"isbn"_s, QJsonValue()},
                {u"is_unisex"_s, false},
                {u"measurement_length"_s, QJsonValue()},
                {u"measurement_width"_s, QJsonValue()},
                {u"shipment_prices"_s, QJsonObject{{u"domestic"_s, QJsonValue()}, {u"international"_s, QJsonValue()}}},
                {u"assigned_photos"_s, QJsonArray{QJsonObject{{u"id"_s, photo}}}},
                {u"item_attributes"_s, QJsonArray{attribute(u"size"_s, 207), attribute(u"condition"_s, 2)}}};
    }
    HttpAnswer create(const QJsonObject &form, const QString &kind = u"item"_s)
    {
        const QJsonObject body{{kind, form}, {u"upload_session_id"_s, u"s-1"_s}};
        return ask("POST", u"/api/v2/item_upload/%1s"_s.arg(kind), QJsonDocument(body).toJson());
    }
    QJsonArray wardrobe()
    {
        return json(ask("GET", u"/api/v2/wardrobe/77001/items?page=1&per_page=96"_s))["items"_L1].toArray();
    }

    std::unique_ptr<Marketplace> site = vinted::makeVinted(Options{});
    QByteArray cookies;
    QByteArray token;
};

} // namespace

// Vinted's site as a browser sees it.
class TestSandboxVinted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageCarriesTheToken();
    void strangersAndOldTokensAreRefused();
    void aListingComesIntoTheWardrobe();
    void draftsAreApart();
    void everyFaultOfAListingIsTold_data();
    void everyFaultOfAListingIsTold();
    void photosBelongToTheirSession();
    void aSaleClosesAListing();
    void theSiteCanBeInABadMood();
};

void TestSandboxVinted::thePageCarriesTheToken()
{
    Tab tab;
    QVERIFY(!tab.token.isEmpty());
    QVERIFY(tab.cookies.contains("access_token_web="));
    const QJsonObject user = tab.json(tab.ask("GET", u"/api/v2/users/current"_s));
    QCOMPARE(user["user"_L1]["id"_L1].toInteger(), 77001);
}

void TestSandboxVinted::strangersAndOldTokensAreRefused()
{
    Tab tab;
    const QByteArray token = std::exchange(tab.token, QByteArray("old"));
    QCOMPARE(tab.json(tab.ask("POST", u"/api/v2/item_upload/items"_s, "{}"))["code"_L1].toInt(), 106);
    tab.token = token;
    tab.cookies.clear();
    QCOMPARE(tab.ask("GET", u"/api/v2/users/current"_s).status, 401);
}

void TestSandboxVinted::aListingComesIntoTheWardrobe()
{
    Tab tab;
    const qint64 id = tab.json(tab.create(tab.form(tab.photo("s-1"))))["item"_L1]["id"_L1].toInteger();
    QVERIFY(id > (1LL << 32)); // such numbers are Vinted's own
    const QJsonArray rows = tab.wardrobe();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0]["id"_L1].toInteger(), id);
    QCOMPARE(rows[0]["price"_L1]["amount"_L1].toString(), u"27.90"_s);
    QVERIFY(!rows[0]["is_draft"_L1].toBool());
    QCOMPARE(tab.ask("POST", u"/api/v2/items/%1/delete"_s.arg(id)).status, 200);
    QVERIFY(tab.wardrobe().isEmpty());
}

void TestSandboxVinted::draftsAreApart()
{
    Tab tab;
    const qint64 id = tab.json(tab.create(tab.form(tab.photo("s-1")), u"draft"_s))["draft"_L1]["id"_L1].toInteger();
    QVERIFY(tab.wardrobe()[0]["is_draft"_L1].toBool());
    QVERIFY(tab.site->act(u"publish"_s, {{u"item"_s, id}}, 0));
    QVERIFY(!tab.wardrobe()[0]["is_draft"_L1].toBool());
    QCOMPARE(tab.ask("DELETE", u"/api/v2/item_upload/drafts/%1"_s.arg(id)).status, 404); // it is none any more
    QCOMPARE(tab.wardrobe().size(), 1);
}

void TestSandboxVinted::everyFaultOfAListingIsTold_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::newRow("no postage, as where nulls were lost")
        << u"shipment_prices"_s << QJsonValue(QJsonObject()) << u"shipment_prices"_s;
    QTest::newRow("a title too long") << u"title"_s << QJsonValue(QString(101, u'x')) << u"title"_s;
    QTest::newRow("a price in words") << u"price"_s << QJsonValue(u"27.9"_s) << u"price"_s;
    QTest::newRow("no leaf of the tree") << u"catalog_id"_s << QJsonValue(2050) << u"catalog_id"_s;
    QTest::newRow("another size in one place") << u"size_id"_s << QJsonValue(208) << u"size"_s;
    QTest::newRow("no condition in one place") << u"status_id"_s << QJsonValue() << u"condition"_s;
    QTest::newRow("no package") << u"package_size_id"_s << QJsonValue() << u"package_size"_s;
    QTest::newRow("no photo") << u"assigned_photos"_s << QJsonValue(QJsonArray()) << u"photos"_s;
}

void TestSandboxVinted::everyFaultOfAListingIsTold()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    Tab tab;
    QJsonObject form = tab.form(tab.photo("s-1"));
    form.insert(member, value);
    const HttpAnswer refused = tab.create(form);
    QCOMPARE(refused.status, 400);
    QStringList fields;
    for (const QJsonValue &fault : tab.json(refused)["errors"_L1].toArray())
        fields.append(fault["field"_L1].toString());
    QVERIFY2(fields.contains(field), qPrintable(fields.join(u' ')));
    QVERIFY(tab.wardrobe().isEmpty());
}

void TestSandboxVinted::photosBelongToTheirSession()
{
    Tab tab;
    QCOMPARE(tab.create(tab.form(tab.photo("s-2"))).status, 400);
}

void TestSandboxVinted::aSaleClosesAListing()
{
    Tab tab;
    const qint64 id = tab.json(tab.create(tab.form(tab.photo("s-1"))))["item"_L1]["id"_L1].toInteger();
    const auto orders = [&tab](const QString &status) {
        return tab
            .json(tab.ask("GET",
                          u"/api/v2/my_orders?type=sold&status=%1&page=1&per_page=20"_s.arg(status)))["my_orders"_L1]
            .toArray();
    };
    QCOMPARE(orders(u"in_progress"_s).size(), 0);
    QVERIFY(tab.site->act(u"sell"_s, {{u"item"_s, id}}, 1'000));
    QCOMPARE(orders(u"in_progress"_s).size(), 1);
    QCOMPARE(orders(u"in_progress"_s)[0]["date"_L1].toString(), u"1970-01-01T00:00:01.000Z"_s);
    QCOMPARE(orders(u"completed"_s).size(), 0);
    QVERIFY(tab.wardrobe()[0]["is_closed"_L1].toBool());
    QCOMPARE(tab.wardrobe()[0]["item_closing_action"_L1].toString(), u"sold"_s);
    QCOMPARE(tab.ask("POST", u"/api/v2/items/%1/delete"_s.arg(id)).status, 404);
}

void TestSandboxVinted::theSiteCanBeInABadMood()
{
    Tab tab;
    QVERIFY(tab.site->act(u"challenge"_s, {}, 0));
    QVERIFY(tab.ask("GET", u"/api/v2/users/current"_s).body.contains("captcha-delivery"));
    QVERIFY(tab.site->act(u"calm"_s, {}, 0));
    QVERIFY(tab.site->act(u"slow"_s, {{u"times"_s, 1}, {u"retry_after_s"_s, 7}}, 0));
    QCOMPARE(tab.ask("GET", u"/api/v2/users/current"_s).status, 429);
    QCOMPARE(tab.ask("GET", u"/api/v2/users/current"_s).status, 200);
    QVERIFY(tab.site->act(u"restrict"_s, {{u"until"_s, u"2026-12-01"_s}}, 0));
    QCOMPARE(tab.create(tab.form(1)).status, 403);
    QVERIFY(!tab.site->act(u"fly"_s, {{u"item"_s, 1}}, 0));
}

QTEST_GUILESS_MAIN(TestSandboxVinted)
#include "tst_sandbox_vinted.moc"
