// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/data_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestDataDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheFolder();
    void makesItForItsOwnerOnly();
    void leavesAFolderOfOtherThingsAsItIs();
    void twoNamesAreOneDirectory();
    void saysWhyItCannotBeUsed_data();
    void saysWhyItCannotBeUsed();
    void opensBothDatabases();
    void refusesAFileOfAnotherProgram();
    void readingNeedsAShop();
};

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                           QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

void TestDataDirectory::choosesTheFolder()
{
    qunsetenv("EVENSTOCK_DATA_DIR");
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    QCOMPARE(DataDirectory::choose({}), data + u"/evenstock"_s);
    qputenv("EVENSTOCK_DATA_DIR", "/srv/shop/");
    QCOMPARE(DataDirectory::choose({}), u"/srv/shop"_s);
    QCOMPARE(DataDirectory::choose(u"here/../there"_s), QDir::currentPath() + u"/there"_s);
    qunsetenv("EVENSTOCK_DATA_DIR");
}

void TestDataDirectory::makesItForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const auto data = DataDirectory::open(folder.filePath(u"a/b"_s));
    QVERIFY(data.ok());
    for (const QString &path : {data->path(), data->backupFolder(), data->logFolder(), data->imageFolder()})
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
    QCOMPARE(QDir(data->path()).entryList(QDir::Files).size(), 0); // the probe is gone
}

void TestDataDirectory::leavesAFolderOfOtherThingsAsItIs()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"letter.txt"_s), "dear");
    const auto shared = ownerOnly | QFileDevice::ReadGroup | QFileDevice::ExeGroup;
    QVERIFY(QFile::setPermissions(folder.path(), shared));
    QVERIFY(DataDirectory::open(folder.path()).ok());
    QCOMPARE(QFileInfo(folder.path()).permissions(), shared);
}

void TestDataDirectory::twoNamesAreOneDirectory()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"shop"_s));
    QVERIFY(QFile::link(folder.filePath(u"shop"_s), folder.filePath(u"link"_s)));
    const auto direct = DataDirectory::open(folder.filePath(u"shop"_s));
    const auto linked = DataDirectory::open(folder.filePath(u"link/"_s));
    QVERIFY(direct.ok() && linked.ok());
    QCOMPARE(linked->lockFile(), direct->lockFile());
}

void TestDataDirectory::saysWhyItCannotBeUsed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<qint64>("leastFreeBytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("a file stands there") << u"file"_s << qint64(0) << u"is a file"_s;
    QTest::newRow("below a file") << u"file/below"_s << qint64(0) << u"cannot be made"_s;
    QTest::newRow("where nothing can be made") << u"/proc/evenstock"_s << qint64(0) << u"cannot be made"_s;
    QTest::newRow("a folder that cannot be written") << u"/proc/self"_s << qint64(0) << u"cannot be written"_s;
    QTest::newRow("a disk without space") << u"full"_s << (qint64(1) << 62) << u"disk is full"_s;
}

void TestDataDirectory::saysWhyItCannotBeUsed()
{
    QFETCH(QString, path);
    QFETCH(qint64, leastFreeBytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    const auto data = DataDirectory::open(QDir(folder.path()).filePath(path), leastFreeBytes);
    QVERIFY(!data.ok());
    QCOMPARE(data.error().code, ErrorCode::Storage);
    QVERIFY2(data.error().detail.contains(words), qPrintable(data.error().detail));
}

void TestDataDirectory::opensBothDatabases()
{
    const QTemporaryDir folder;
    const auto data = DataDirectory::open(folder.path());
    QVERIFY(data.ok());
    bool asked = false;
    const auto mayMigrate = [&asked](Database &) {
        asked = true;
        return Status();
    };
    {
        auto shop = data->openShop(1, mayMigrate);
        QVERIFY(shop.ok());
        QCOMPARE(shop->value<int>("SELECT count(*) FROM accounts").value(), 0);
        QVERIFY(!asked); // nobody else can have a shop open that did not exist
        auto inbox = data->openInbox(1);
        QVERIFY(inbox.ok());
        QCOMPARE(inbox->value<int>("SELECT count(*) FROM events").value(), 0);
    }
    QVERIFY(data->openShop(1, mayMigrate).ok());
    QVERIFY(asked);
    QVERIFY(data->openShopReadOnly()->isReadOnly());
    QVERIFY(data->openInboxReadOnly()->isReadOnly());
    const auto refused = data->openShop(1, [](Database &) { return makeError(ErrorCode::Conflict, u"not now"_s); });
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
}

void TestDataDirectory::refusesAFileOfAnotherProgram()
{
    const QTemporaryDir folder;
    const auto data = DataDirectory::open(folder.path());
    QVERIFY(data.ok());
    write(data->shopFile(), "<html>not a database, but long enough to look like one, page after page</html>");
    const auto garbage = data->openShop(1);
    QVERIFY(!garbage.ok());
    QCOMPARE(garbage.error().code, ErrorCode::Storage);
    QVERIFY2(garbage.error().detail.startsWith(u"shop.db: "_s), qPrintable(garbage.error().detail));
    {
        auto foreign = Database::open({.path = data->inboxFile()});
        QVERIFY(foreign.ok());
        QVERIFY(foreign->run("CREATE TABLE bookmarks (url TEXT)").ok());
    }
    const auto foreign = data->openInbox(1);
    QVERIFY(!foreign.ok());
    QVERIFY2(foreign.error().detail.contains(u"not an Evenstock inbox"_s), qPrintable(foreign.error().detail));
}

void TestDataDirectory::readingNeedsAShop()
{
    const QTemporaryDir folder;
    const auto data = DataDirectory::open(folder.path());
    QVERIFY(data.ok());
    QCOMPARE(data->openShopReadOnly().error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(data->shopFile()));
}

QTEST_GUILESS_MAIN(TestDataDirectory)
#include "tst_data_directory.moc"
