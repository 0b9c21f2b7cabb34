// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/event_repository.h"
#include "models/store/run_repository.h"
#include "tests/support/service/open_shop.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The file of received messages cannot be read: the shop opens all the same, and the owner learns it.
class TestDamagedInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSetAside_data();
    void isSetAside();
    void whatTheOwnerDismissedIsToldNoMore();
    void aSoundOneStays();
};

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

} // namespace

void TestDamagedInbox::isSetAside_data()
{
    QTest::addColumn<bool>("isRubbish");
    QTest::newRow("rubbish") << true;
    QTest::newRow("the beginning of a real one") << false;
}

void TestDamagedInbox::isSetAside()
{
    QFETCH(const bool, isRubbish);
    OpenShop shop({{.id = u"cards"_s}});
    shop.must(u"product.add"_s, {{u"sku"_s, u"A"_s}, {u"title"_s, u"Lamp"_s}});
    shop.close();
    const DataDirectory &data = shop.stage().data();
    const QByteArray real = contents(data.inboxFile());
    QVERIFY(real.size() > 8192);
    const QByteArray damaged = isRubbish ? QByteArray(5000, '\xa5') : real.first(real.size() / 2 + 100);
    write(data.inboxFile(), damaged);

    shop.open();
    const auto status = shop.call(u"engine.status"_s);
    OK(status);
    const QStringList files = data.inboxesSetAside();
    QCOMPARE(files.size(), 1);
    QCOMPARE(contents(QDir(data.path()).filePath(files.first())), damaged); // nothing of it is thrown away
    QCOMPARE(status->value(u"inbox_set_aside"_s)[u"file"_s].toString(), files.first());
    QCOMPARE(shop.number("SELECT count(*) FROM problems WHERE kind = 'inbox' AND state = 'open'"), 1);
    QCOMPARE(shop.number("SELECT count(*) FROM products"), 1);
    auto inbox = data.openInboxReadOnly(); // the new one
    OK(inbox);
    QCOMPARE(EventRepository(*inbox).counts()->waiting, 0);
    shop.sync(); // orders and stock come from the marketplace
}

void TestDamagedInbox::whatTheOwnerDismissedIsToldNoMore()
{
    OpenShop shop({{.id = u"cards"_s}});
    shop.close();
    write(shop.stage().data().inboxFile(),
          "no database at all, but a text that is longer than a header of one would be, "
          "and then some more of it");
    shop.open();
    const QJsonValue told = shop.call(u"engine.status"_s)->value(u"inbox_set_aside"_s);
    shop.close();
    shop.open(); // of another day
    QCOMPARE(shop.call(u"engine.status"_s)->value(u"inbox_set_aside"_s), told);
    shop.must(u"error.dismiss"_s, {{u"error"_s, told[u"error"_s]}});
    QCOMPARE(shop.call(u"engine.status"_s)->value(u"inbox_set_aside"_s).toObject(), QJsonObject());
}

void TestDamagedInbox::aSoundOneStays()
{
    OpenShop shop({{.id = u"cards"_s}});
    shop.close();
    shop.open();
    QCOMPARE(shop.call(u"engine.status"_s)->value(u"inbox_set_aside"_s).toObject(), QJsonObject());
    QCOMPARE(shop.stage().data().inboxesSetAside(), QStringList());
}

QTEST_GUILESS_MAIN(TestDamagedInbox)
#include "tst_damaged_inbox.moc"
