// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What owners bring and take as files: exports, pictures.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exports_data();
    void exports();
    void exportsThatCannotBe_data();
    void exportsThatCannotBe();
    void aShopWithoutAnythingIsWrittenToo();
    void picturesComeAndGo();
    void noPictureIsRefused();

private:
    std::unique_ptr<SampleShop> m_shop;
    std::unique_ptr<CommandLine> m_cli;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray onePixel = QByteArray::fromBase64( // a picture of one pixel
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

} // namespace

void TestFiles::initTestCase()
{
    m_shop = std::make_unique<SampleShop>();
    m_cli = std::make_unique<CommandLine>();
    linkChannel(*m_cli, *m_shop, u"Cards"_s);
}

void TestFiles::exports_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("table");
    QTest::newRow("products") << u"products"_s << u"products"_s;
    QTest::newRow("listings") << u"listings"_s << u"listings"_s;
    QTest::newRow("stock") << u"stock"_s << u"movements"_s;
    QTest::newRow("orders, a row a line") << u"orders"_s << u"order_lines"_s;
    QTest::newRow("errors") << u"errors"_s << u"problems"_s;
    QTest::newRow("history") << u"history"_s << u"runs"_s;
}

void TestFiles::exports()
{
    QFETCH(QString, content);
    QFETCH(QString, table);
    const auto rows = m_cli->value<qint64>((u"SELECT count(*) FROM "_s + table).toStdString());
    const QString csv = m_cli->file(content + u".csv"_s);
    const CliAnswer answer = m_cli->json({u"export"_s, content, u"--format"_s, u"csv"_s, u"--output"_s, csv});
    EXITS(answer, 0);
    QCOMPARE(answer.object()["rows"_L1].toInteger(), rows);
    QCOMPARE(answer.object()["file"_L1].toString(), csv);
    QVERIFY(contentOf(csv).count("\r\n") > rows); // the names of the columns, and breaks inside of texts

    const QString json = m_cli->file(content + u".json"_s); // the name says the format
    EXITS(m_cli->run({u"export"_s, content, u"--output"_s, json}), 0);
    QCOMPARE(QJsonDocument::fromJson(contentOf(json)).object().value(content).toArray().size(), rows);

    const QString xlsx = m_cli->file(content + u".xlsx"_s);
    EXITS(m_cli->run({u"export"_s, content, u"--output"_s, xlsx}), 0);
    QVERIFY(contentOf(xlsx).startsWith("PK"));
}

void TestFiles::exportsThatCannotBe_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such content") << QStringList{u"buyers"_s, u"--output"_s, u"x.csv"_s} << 64;
    QTest::newRow("no such format") << QStringList{u"products"_s, u"--output"_s, u"x.pdf"_s} << 64;
    QTest::newRow("no file") << QStringList{u"products"_s, u"--format"_s, u"csv"_s} << 64;
    QTest::newRow("a folder that is not there")
        << QStringList{u"products"_s, u"--output"_s, u"/nowhere/at/all/x.csv"_s} << 2;
    QTest::newRow("a folder in its place")
        << QStringList{u"products"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"/"_s} << 2;
}

void TestFiles::exportsThatCannotBe()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const CliAnswer answer = m_cli->run(QStringList{u"export"_s} + arguments);
    EXITS(answer, code);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(answer.out, QByteArray());
}

void TestFiles::aShopWithoutAnythingIsWrittenToo()
{
    const CommandLine nobody;
    const QString file = nobody.file(u"products.csv"_s);
    EXITS(nobody.run({u"export"_s, u"products"_s, u"--output"_s, file}), 0);
    QVERIFY(contentOf(file).startsWith("sku,"));
    QVERIFY(!QFileInfo::exists(nobody.dataDir())); // looking makes nothing
}

void TestFiles::picturesComeAndGo()
{
    EXITS(m_cli->json({u"product"_s, u"add"_s, u"MUG-01"_s, u"title=Blue mug"_s}), 0);
    const QString picture = m_cli->write(u"mug.png"_s, onePixel);
    const CliAnswer added = m_cli->json({u"product"_s, u"image"_s, u"add"_s, u"MUG-01"_s, picture});
    EXITS(added, 0);
    QCOMPARE(added.rows(u"images"_s).size(), 1);
    const QJsonObject row = added.rows(u"images"_s).at(0).toObject();
    QCOMPARE(contentOf(row["file"_L1].toString()), onePixel);
    const QString name = row["image"_L1].toString();
    QVERIFY(QFile::remove(picture)); // ours is a copy
    const CliAnswer again = m_cli->json({u"product"_s, u"image"_s, u"list"_s, u"MUG-01"_s});
    QCOMPARE(again.rows(u"images"_s).at(0).toObject(), row);
    EXITS(m_cli->json({u"product"_s, u"image"_s, u"remove"_s, u"MUG-01"_s, u"other.png"_s}), 2);
    EXITS(m_cli->json({u"product"_s, u"image"_s, u"remove"_s, u"MUG-01"_s, name}), 0);
    QCOMPARE(m_cli->json({u"product"_s, u"show"_s, u"MUG-01"_s}).rows(u"images"_s).size(), 0);
}

void TestFiles::noPictureIsRefused()
{
    EXITS(m_cli->json({u"product"_s, u"add"_s, u"MUG-02"_s}), 0);
    const QString text = m_cli->write(u"not.png"_s, "plain text");
    for (const QString &file : {text, m_cli->file(u"missing.png"_s)}) {
        const CliAnswer answer = m_cli->json({u"product"_s, u"image"_s, u"add"_s, u"MUG-02"_s, file});
        EXITS(answer, 2);
        QVERIFY(answer.object()["error"_L1]["message"_L1].toString().contains(QFileInfo(file).fileName()));
    }
    QCOMPARE(m_cli->json({u"product"_s, u"image"_s, u"list"_s, u"MUG-02"_s}).rows(u"images"_s).size(), 0);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
