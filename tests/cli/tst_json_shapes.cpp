// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The JSON of every command, key by key: what scripts stand on (interfaces.md section 1).
class TestJsonShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runs();
    void progressLines();
    void channels();
    void channelsOneByOne();
    void products();
    void productsMadeHere();
    void stock();
    void stockAsItStood();
    void orders();
    void conflicts();
    void errors();
    void history();
    void schedules();
    void categories();
    void lists_data();
    void lists();
    void everyCommandPrintsOneDocument_data();
    void everyCommandPrintsOneDocument();

private:
    std::unique_ptr<SampleShop> m_shop;
    std::unique_ptr<CommandLine> m_cli;
    CliAnswer m_linked;
    QString m_sku;
};

namespace {

// name -> type, of the first letter: Number, String, Bool, Array, Object, null allowed with "?".
void compareShape(const QJsonObject &object, const QMap<QString, QString> &shape)
{
    for (auto it = shape.begin(); it != shape.end(); ++it) {
        QVERIFY2(object.contains(it.key()), qPrintable(it.key() + u" is missing"_s));
        const QJsonValue value = object.value(it.key());
        const QMap<QChar, QJsonValue::Type> types = {{u'n', QJsonValue::Double},
                                                     {u's', QJsonValue::String},
                                                     {u'b', QJsonValue::Bool},
                                                     {u'a', QJsonValue::Array},
                                                     {u'o', QJsonValue::Object}};
        const bool fits =
            value.type() == types.value(it.value().at(0)) || (it.value().endsWith(u'?') && value.isNull());
        QVERIFY2(fits, qPrintable(it.key() + u" is of another type"_s));
    }
}

QMap<QString, QString> shape(const QString &text)
{
    QMap<QString, QString> shape;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        shape.insert(part.section(u':', 0, 0), part.section(u':', 1));
    return shape;
}

const QString runShape =
    u"run:n channel:s marketplace:s mode:s status:s started_at:s duration_ms:n pages:n processed:n "
    "created:n updated:n unchanged:n conflicts:n failed:n missing:n movements:n pushed:n "
    "confirmed:n refused:n in_doubt:n requests:n retries:n throttled_ms:n items_per_second:n "
    "errors:a"_s;
const QString productShape = u"sku:s title:s description:s brand:s category:s price_minor:n? currency:s on_hand:n "
                             "available:n ean:a updated_at:s listings:a"_s;
const QString listingShape = u"channel:s external_id:s status:s quantity:n price_minor:n? trust:s url:s "
                             "last_synced_at:s"_s;
const QString movementShape = u"at:s product:s delta:n balance:n cause:s channel:s order:s note:s"_s;
const QString channelShape =
    u"name:s marketplace:s url:s enabled:b state:s identity:o currency:s first_link:s "
    "webhook_path:s last_sync:s next_sync:s conflicts:n errors:n plans:n waiting:n settings:o"_s;
const QString errorShape = u"code:s item:s message:s"_s;

} // namespace

void TestJsonShapes::initTestCase()
{
    m_shop = std::make_unique<SampleShop>();
    m_cli = std::make_unique<CommandLine>();
    m_linked = linkChannel(*m_cli, *m_shop, u"Cards"_s);
    m_sku = m_cli->json({u"product"_s, u"list"_s, u"--limit"_s, u"1"_s}).rows(u"products"_s).at(0)["sku"_L1].toString();
    QVERIFY(!m_sku.isEmpty());
}

void TestJsonShapes::runs()
{
    compareShape(m_linked.object(), shape(runShape));
    for (const QJsonValue &error : m_linked.rows(u"errors"_s))
        compareShape(error.toObject(), shape(errorShape));
    const CliAnswer orders = m_cli->json({u"sync"_s, u"Cards"_s, u"--only"_s, u"orders"_s});
    EXITS(orders, 0);
    compareShape(orders.object(), shape(runShape));
    QCOMPARE(orders.object()["processed"_L1].toInteger(-1), 0); // 0 is said, not left out
}

void TestJsonShapes::progressLines()
{
    const CliAnswer synced = m_cli->json({u"sync"_s, u"Cards"_s});
    EXITS(synced, 0);
    const QList<QJsonObject> events = synced.events();
    QVERIFY(events.size() > 3);
    QStringList stages;
    for (const QJsonObject &event : events) {
        QCOMPARE(event["event"_L1].toString(), u"progress"_s);
        compareShape(event, shape(runShape + u" stage:s page:n total_pages:n total_items:n"_s));
        stages.append(event["stage"_L1].toString());
    }
    QVERIFY(stages.contains(u"products"_s));
    QCOMPARE(events.last()["status"_L1].toString(), u"completed"_s);
    QCOMPARE(m_cli->json({u"--quiet"_s, u"sync"_s, u"Cards"_s}).err, QByteArray());
}

void TestJsonShapes::channels()
{
    const CliAnswer listed = m_cli->json({u"channel"_s, u"list"_s});
    QCOMPARE(listed.rows(u"channels"_s).size(), 1);
    compareShape(listed.rows(u"channels"_s).at(0).toObject(), shape(channelShape));
    const QJsonObject shown = m_cli->json({u"channel"_s, u"show"_s, u"Cards"_s}).object();
    compareShape(shown, shape(channelShape + u" limits:a schedule:o listings:o"_s));
    QVERIFY(shown["webhook_path"_L1].toString().startsWith(u"/api/v1/sync/webhook/"_s));
    compareShape(shown["limits"_L1][0].toObject(), shape(u"bucket:s permits:n window_ms:n"_s));
    compareShape(shown["identity"_L1].toObject(), shape(u"account:s"_s));
}

void TestJsonShapes::channelsOneByOne()
{
    compareShape(m_cli->json({u"channel"_s, u"test"_s, u"Cards"_s}).object(), shape(u"channel:s identity:o"_s));
    // What settings would change is told, and none is kept.
    const CliAnswer dry = m_cli->json({u"channel"_s, u"set"_s, u"Cards"_s, u"max_shown=0"_s, u"--dry-run"_s});
    EXITS(dry, 0);
    compareShape(dry.object(), shape(u"channel:s changed:n to_zero:n ends:n for_good:n examples:a"_s));
    QVERIFY(dry.object()["changed"_L1].toInteger() > 0);
    compareShape(dry.object()["examples"_L1][0].toObject(),
                 shape(u"sku:s title:s field:s from:s to:s ends:b for_good:b"_s));
    QVERIFY(!m_cli->json({u"channel"_s, u"show"_s, u"Cards"_s})
                 .object()["settings"_L1]
                 .toObject()
                 .contains("max_shown"_L1));
    EXITS(m_cli->json({u"channel"_s, u"set"_s, u"Cards"_s, u"--dry-run"_s}), 64);
    compareShape(m_cli->json({u"channel"_s, u"set"_s, u"Cards"_s, u"buffer=1"_s}).object()["settings"_L1].toObject(),
                 shape(u"buffer:s"_s));
    QVERIFY(
        m_cli->json({u"channel"_s, u"set"_s, u"Cards"_s, u"buffer="_s}).object()["settings"_L1].toObject().isEmpty());
    const QJsonObject report = m_cli->json({u"channel"_s, u"match"_s, u"Cards"_s}).object();
    compareShape(report, shape(u"first_link:s counts:o rows:a"_s));
    compareShape(report["counts"_L1].toObject(), shape(u"exact:n probable:n none:n duplicate:n"_s));
    QVERIFY(!m_cli->json({u"channel"_s, u"disable"_s, u"Cards"_s}).object()["enabled"_L1].toBool(true));
    QVERIFY(m_cli->json({u"channel"_s, u"enable"_s, u"Cards"_s}).object()["enabled"_L1].toBool());
}

void TestJsonShapes::products()
{
    const CliAnswer listed = m_cli->json({u"product"_s, u"list"_s, u"--limit"_s, u"10"_s});
    QCOMPARE(listed.rows(u"products"_s).size(), 10);
    QVERIFY(listed.object()["next"_L1].isString());
    for (const QJsonValue &product : listed.rows(u"products"_s)) {
        compareShape(product.toObject(), shape(productShape));
        for (const QJsonValue &listing : product["listings"_L1].toArray())
            compareShape(listing.toObject(), shape(listingShape));
    }
    QStringList skus;
    QString after;
    do {
        QStringList arguments{u"product"_s, u"list"_s, u"--limit"_s, u"10"_s};
        if (!after.isEmpty())
            arguments << u"--after"_s << after;
        const CliAnswer page = m_cli->json(arguments);
        for (const QJsonValue &product : page.rows(u"products"_s))
            skus.append(product["sku"_L1].toString());
        after = page.object()["next"_L1].toString();
    } while (!after.isEmpty());
    QCOMPARE(skus.size(), m_cli->value<qint64>("SELECT count(*) FROM products"));
    QCOMPARE(skus.removeDuplicates(), 0);
    compareShape(m_cli->json({u"product"_s, u"show"_s, m_sku}).object(), shape(productShape));
}

void TestJsonShapes::productsMadeHere()
{
    const CliAnswer added = m_cli->json({u"product"_s, u"add"_s, u"OWN-1"_s, u"title=A mug"_s, u"price=12.90"_s,
                                         u"currency=EUR"_s, u"stock_quantity=4"_s, u"ean=4006381333931,12345670"_s,
                                         u"mapped_attributes={\"colour\":\"blue\"}"_s});
    EXITS(added, 0);
    compareShape(added.object(), shape(productShape));
    QCOMPARE(added.object()["price_minor"_L1].toInteger(), 1290);
    QCOMPARE(added.object()["on_hand"_L1].toInteger(), 4);
    QCOMPARE(added.rows(u"ean"_s).size(), 2);
    const CliAnswer changed = m_cli->json({u"product"_s, u"set"_s, u"OWN-1"_s, u"price_minor=1350"_s, u"brand=Ours"_s});
    EXITS(changed, 0);
    QCOMPARE(changed.object()["price_minor"_L1].toInteger(), 1350);
    QCOMPARE(changed.object()["brand"_L1].toString(), u"Ours"_s);
    const CliAnswer weighed = m_cli->json({u"product"_s, u"add"_s, u"OWN-2"_s, u"unit=kg"_s, u"stock_quantity=0.75"_s});
    QCOMPARE(weighed.object()["on_hand"_L1].toDouble(), 0.75);
}

void TestJsonShapes::stock()
{
    const QJsonObject stock = m_cli->json({u"stock"_s, m_sku}).object();
    compareShape(stock, shape(u"sku:s unit:s on_hand:n available:n movements:a"_s));
    qint64 balance = 0;
    for (const QJsonValue &movement : stock["movements"_L1].toArray()) {
        compareShape(movement.toObject(), shape(movementShape));
        balance += movement["delta"_L1].toInteger();
        QCOMPARE(movement["balance"_L1].toInteger(), balance); // oldest first
    }
    QCOMPARE(stock["on_hand"_L1].toInteger(), balance);
    const CliAnswer adjusted = m_cli->json({u"stock"_s, u"adjust"_s, m_sku, u"+2"_s, u"--reason"_s, u"found two"_s});
    EXITS(adjusted, 0);
    const QJsonObject movement = adjusted.object()["movement"_L1].toObject();
    compareShape(movement, shape(movementShape));
    QCOMPARE(movement["cause"_L1].toString(), u"manual"_s);
    QCOMPARE(movement["note"_L1].toString(), u"found two"_s);
    const CliAnswer counted = m_cli->json({u"stock"_s, u"adjust"_s, m_sku, u"=1"_s, u"--reason"_s, u"counted"_s});
    QCOMPARE(counted.object()["movement"_L1]["cause"_L1].toString(), u"recount"_s);
    QCOMPARE(counted.object()["on_hand"_L1].toInteger(), 1);
}

void TestJsonShapes::stockAsItStood()
{
    const CliAnswer before = m_cli->json({u"stock"_s, m_sku, u"--at"_s, u"2001-01-01"_s});
    EXITS(before, 0);
    QCOMPARE(before.object()["on_hand"_L1].toInteger(-1), 0);
    QCOMPARE(before.rows(u"movements"_s).size(), 0);
    const CliAnswer after = m_cli->json({u"stock"_s, m_sku, u"--at"_s, u"2999-01-01T00:00:00Z"_s});
    QCOMPARE(after.object()["at"_L1].toString(), u"2999-01-01T00:00:00.000Z"_s);
    QCOMPARE(after.object()["on_hand"_L1], m_cli->json({u"stock"_s, m_sku}).object()["on_hand"_L1]);
    const CliAnswer day = m_cli->json({u"stock"_s, m_sku, u"--at"_s, u"2999-01-01"_s});
    QCOMPARE(day.object()["at"_L1].toString(), u"2999-01-01T23:59:59.999Z"_s); // a day alone: at its end
}

void TestJsonShapes::orders()
{
    const CliAnswer listed = m_cli->json({u"order"_s, u"list"_s});
    QVERIFY(!listed.rows(u"orders"_s).isEmpty());
    const QString orderShape = u"order:n channel:s external_id:s code:s state:s placed_at:s total_minor:n currency:s"_s;
    for (const QJsonValue &order : listed.rows(u"orders"_s)) {
        compareShape(order.toObject(), shape(orderShape));
        QVERIFY(!order.toObject().contains("buyer"_L1));
    }
    const QJsonObject first = listed.rows(u"orders"_s).at(0).toObject();
    const QString code = first["code"_L1].toString();
    const CliAnswer shown = m_cli->json({u"order"_s, u"show"_s, code});
    compareShape(shown.object(), shape(orderShape + u" lines:a"_s));
    compareShape(shown.object()["lines"_L1][0].toObject(), shape(u"sku:s title:s quantity:n taken:n"_s));
    QVERIFY(!shown.object().contains("buyer"_L1));
    QVERIFY(!m_cli->json({u"order"_s, u"show"_s, code, u"--buyer"_s}).object()["buyer"_L1].toString().isEmpty());
    const CliAnswer pulled = m_cli->json({u"order"_s, u"pull"_s, u"Cards"_s, first["external_id"_L1].toString()});
    EXITS(pulled, 0);
    compareShape(pulled.object(), shape(orderShape + u" lines:a"_s));
    QVERIFY(!m_cli->json({u"order"_s, u"list"_s, u"--open"_s}).rows(u"orders"_s).isEmpty());
}

void TestJsonShapes::conflicts()
{
    EXITS(m_cli->json({u"channel"_s, u"set"_s, u"Cards"_s, u"strategy=manual"_s}), 0);
    EXITS(m_cli->json({u"sync"_s, u"Cards"_s}), 0);
    const QJsonObject product = m_cli->json({u"product"_s, u"show"_s, m_sku}).object();
    const qint64 listing = product["listings"_L1][0]["external_id"_L1].toString().toLongLong();
    m_shop->control().act(u"edit"_s, {{u"product"_s, listing}, {u"price"_s, u"7.77"_s}});
    EXITS(m_cli->json({u"product"_s, u"set"_s, m_sku, u"price_minor=888"_s}), 0);
    const CliAnswer synced = m_cli->json({u"sync"_s, u"Cards"_s});
    EXITS(synced, 1);
    QCOMPARE(synced.object()["conflicts"_L1].toInteger(), 1);
    const QJsonArray conflicts = m_cli->json({u"conflict"_s, u"list"_s}).rows(u"conflicts"_s);
    QCOMPARE(conflicts.size(), 1);
    const QJsonObject conflict = conflicts.at(0).toObject();
    compareShape(conflict, shape(u"conflict:n channel:s sku:s field:s base:s? local:s remote:s opened_at:s state:s"_s));
    QCOMPARE(conflict["local"_L1].toString(), u"888 EUR"_s);
    QCOMPARE(conflict["remote"_L1].toString(), u"777 EUR"_s);
    const QString id = QString::number(conflict["conflict"_L1].toInteger());
    compareShape(m_cli->json({u"conflict"_s, u"show"_s, id}).object(), shape(u"conflict:n local:s remote:s"_s));
}

void TestJsonShapes::errors()
{
    const QJsonObject product = m_cli->json({u"product"_s, u"show"_s, m_sku}).object();
    const qint64 card = product["listings"_L1][0]["external_id"_L1].toString().toLongLong();
    EXITS(m_cli->json({u"stock"_s, u"adjust"_s, m_sku, u"=0"_s, u"--reason"_s, u"water damage"_s}), 0);
    m_shop->control().act(u"sell"_s, {{u"product"_s, card}, {u"quantity"_s, 1}}); // before they hear of it
    EXITS(m_cli->json({u"sync"_s, u"Cards"_s}), 1);
    const CliAnswer listed = m_cli->json({u"error"_s, u"list"_s});
    QVERIFY(!listed.rows(u"errors"_s).isEmpty());
    const QJsonObject error = listed.rows(u"errors"_s).at(0).toObject();
    const QString problemShape = u"error:n kind:s severity:s code:s channel:s item:s message:s count:n first_at:s "
                                 "last_at:s state:s"_s;
    compareShape(error, shape(problemShape));
    const QString id = QString::number(error["error"_L1].toInteger());
    compareShape(m_cli->json({u"error"_s, u"show"_s, id}).object(), shape(problemShape + u" detail:s payload:s"_s));
    EXITS(m_cli->json({u"error"_s, u"retry"_s, id}), 2); // a sale too many is not undone by trying again
    QCOMPARE(m_cli->json({u"error"_s, u"dismiss"_s, id}).object()["dismissed"_L1].toInteger(), 1);
    QCOMPARE(m_cli->json({u"error"_s, u"list"_s}).rows(u"errors"_s).size(), listed.rows(u"errors"_s).size() - 1);
    QVERIFY(!m_cli->json({u"error"_s, u"list"_s, u"--all"_s}).rows(u"errors"_s).isEmpty());
}

void TestJsonShapes::history()
{
    const CliAnswer listed = m_cli->json({u"history"_s, u"list"_s});
    for (const QJsonValue &run : listed.rows(u"runs"_s))
        compareShape(run.toObject(), shape(runShape));
    const QString id = QString::number(m_linked.object()["run"_L1].toInteger());
    const QJsonObject shown = m_cli->json({u"history"_s, u"show"_s, id}).object();
    compareShape(shown, shape(runShape + u" changes:a stock_movements:a"_s));
    compareShape(shown["changes"_L1][0].toObject(), shape(u"at:s sku:s field:s from:s? to:s? cause:s"_s));
    compareShape(shown["stock_movements"_L1][0].toObject(), shape(movementShape));
}

void TestJsonShapes::schedules()
{
    const CliAnswer set = m_cli->json({u"schedule"_s, u"set"_s, u"Cards"_s, u"--daily"_s, u"03:30"_s, u"--mode"_s,
                                       u"full"_s, u"--quiet"_s, u"23:00-02:00"_s});
    EXITS(set, 0);
    const QJsonObject schedule = m_cli->json({u"schedule"_s, u"list"_s}).rows(u"schedules"_s).at(0).toObject();
    compareShape(schedule, shape(u"channel:s enabled:b kind:s minutes:n mode:s quiet:s next_at:s last_at:s"_s));
    QCOMPARE(schedule["kind"_L1].toString(), u"daily"_s);
    QCOMPARE(schedule["minutes"_L1].toInteger(), 210);
    QCOMPARE(schedule["quiet"_L1].toString(), u"23:00-02:00"_s);
    EXITS(m_cli->json({u"schedule"_s, u"set"_s, u"Cards"_s, u"--quiet"_s, u"99:00-02:00"_s}), 64);
    EXITS(m_cli->json({u"schedule"_s, u"set"_s, u"Cards"_s, u"--off"_s}), 0);
}

void TestJsonShapes::categories()
{
    const CliAnswer run = m_cli->json({u"sync"_s, u"Cards"_s, u"--only"_s, u"categories"_s});
    EXITS(run, 0);
    QVERIFY(run.object()["processed"_L1].toInteger() > 0);
    const CliAnswer listed = m_cli->json({u"category"_s, u"list"_s, u"--channel"_s, u"Cards"_s});
    QVERIFY(!listed.rows(u"categories"_s).isEmpty());
    compareShape(listed.rows(u"categories"_s).at(0).toObject(), shape(u"channel:s external_id:s parent_id:s name:s"_s));
}

void TestJsonShapes::lists_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("name");
    QTest::newRow("products") << u"product"_s << u"products"_s;
    QTest::newRow("orders") << u"order"_s << u"orders"_s;
    QTest::newRow("runs") << u"history"_s << u"runs"_s;
    QTest::newRow("categories") << u"category"_s << u"categories"_s;
}

// A list is an object with one array, and "next" only where there is more.
void TestJsonShapes::lists()
{
    QFETCH(QString, group);
    QFETCH(QString, name);
    const CliAnswer all = m_cli->json({group, u"list"_s, u"--limit"_s, u"1000"_s});
    EXITS(all, 0);
    QCOMPARE(all.object().keys(), QStringList{name});
    const CliAnswer one = m_cli->json({group, u"list"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(one.rows(name).size(), 1);
    const CliAnswer rest =
        m_cli->json({group, u"list"_s, u"--limit"_s, u"1000"_s, u"--after"_s, one.object()["next"_L1].toString()});
    EXITS(rest, 0);
    QCOMPARE(rest.rows(name).size(), all.rows(name).size() - 1);
}

void TestJsonShapes::everyCommandPrintsOneDocument_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"channel list",        "channel show Cards",   "channel show nobody",
                             "product list",        "product show nothing", "stock nothing",
                             "order list",          "conflict list",        "error list",
                             "history list",        "event list",           "event list --state dead",
                             "browser list",        "browser tasks Cards",  "browser revoke 9",
                             "channel pair nobody", "category list",        "schedule list",
                             "sync nobody",         "sync --fast",          "nonsense"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
}

void TestJsonShapes::everyCommandPrintsOneDocument()
{
    QFETCH(QStringList, arguments);
    const CliAnswer answer = m_cli->json(arguments);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.out, &error);
    QVERIFY2(error.error == QJsonParseError::NoError, answer.everything());
    QCOMPARE(document.object().contains(u"error"_s), answer.code >= 2);
    for (const QByteArray &line : answer.err.split('\n'))
        QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), answer.everything());
}

QTEST_GUILESS_MAIN(TestJsonShapes)
#include "tst_json_shapes.moc"
