// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_reader.h"
#include "app/exchange/csv_text.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void formIsFoundOut_data();
    void formIsFoundOut();
    void brokenFilesNameTheLine_data();
    void brokenFilesNameTheLine();
    void linesAreThoseOfTheFile();
    void handlersEndIt();
    void largeFilesComeRowByRow();
    void missingFilesAreSaid();
    void guardedTextsComeBack_data();
    void guardedTextsComeBack();

private:
    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"%1.csv"_s.arg(m_number++));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("no file");
        return path;
    }
    Result<CsvForm> read(const QByteArray &content)
    {
        m_rows.clear();
        return readCsv(file(content), [this](const CsvRow &row) -> Status {
            m_rows.append(row);
            return {};
        });
    }
    QTemporaryDir m_folder;
    QList<CsvRow> m_rows;
    int m_number = 0;
};

void TestCsvReader::rows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<QStringList>>("cells");
    const auto row = [](const char *name, const QByteArray &content, const QList<QStringList> &cells) {
        QTest::newRow(name) << content << cells;
    };
    row("two rows", "a,b\r\nc,d\r\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("line feeds only", "a,b\nc,d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("carriage returns only", "a,b\rc,d\r", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("no line end at the end", "a,b\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("empty cells", "a,,c\n,,\n", {{u"a"_s, QString(), u"c"_s}, {QString(), QString(), QString()}});
    row("quotes", "a,\"b \"\"x\"\", c\"\n", {{u"a"_s, u"b \"x\", c"_s}});
    row("line breaks in quotes", "a,\"b\r\nc\nd\"\ne,f\n", {{u"a"_s, u"b\r\nc\nd"_s}, {u"e"_s, u"f"_s}});
    row("blanks belong to their cell", "a, b ,\" c \"\n", {{u"a"_s, u" b "_s, u" c "_s}});
    row("a quote within a cell", "a,5\" screen\n", {{u"a"_s, u"5\" screen"_s}});
    row("empty lines", "\n\na,b\n\n\r\nc,d\n\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    row("one empty cell in quotes is a row", "a\n\"\"\n", {{u"a"_s}, {QString()}});
    row("a NUL", QByteArray("a\0b,c\n", 6), {{u"a"_s + QChar(0) + u"b"_s, u"c"_s}});
    row("nothing", "", {});
    row("only line ends", "\r\n\r\n", {});
}

void TestCsvReader::rows()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<QStringList>, cells);
    QVERIFY(read(content).ok());
    QList<QStringList> seen;
    for (const CsvRow &row : std::as_const(m_rows))
        seen.append(row.cells);
    QCOMPARE(seen, cells);
}

void TestCsvReader::formIsFoundOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("guessed");
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16(u"sku\ttitle\r\n1\tȚuică é\r\n"_s);
    QTest::newRow("UTF-8 with commas") << u"sku,title\n1,Țuică é\n"_s.toUtf8() << QChar(u',') << u"UTF-8"_s << false;
    QTest::newRow("UTF-8 with its mark and semicolons")
        << "\xef\xbb\xbf" + u"sku;title\n1;Țuică é\n"_s.toUtf8() << QChar(u';') << u"UTF-8"_s << false;
    QTest::newRow("UTF-16 with tabs, as spreadsheets save Unicode text")
        << wide << QChar(u'\t') << u"UTF-16"_s << false;
    QTest::newRow("Windows-1252") << QByteArray("sku;title\n1;\x80 \x93 \xe9\n") << QChar(u';') << u"windows-1252"_s
                                  << true;
    QTest::newRow("commas within quotes do not count")
        << QByteArray("\"a, b, c\";title\n1;2\n") << QChar(u';') << u"UTF-8"_s << false;
    QTest::newRow("one column") << QByteArray("sku\n1\n") << QChar(u',') << u"UTF-8"_s << false;
}

void TestCsvReader::formIsFoundOut()
{
    QFETCH(QByteArray, content);
    QFETCH(QChar, separator);
    QFETCH(QString, encoding);
    QFETCH(bool, guessed);
    const auto form = read(content);
    QVERIFY(form.ok());
    QCOMPARE(form->separator, separator);
    QCOMPARE(form->encoding, encoding);
    QCOMPARE(form->isGuessed, guessed);
    QCOMPARE(m_rows.size(), 2);
    QVERIFY(!m_rows.first().cells.first().startsWith(QChar(0xfeff)));
    if (encoding == u"windows-1252"_s)
        QCOMPARE(m_rows.last().cells.last(), u"€ “ é"_s);
    else if (m_rows.last().cells.size() > 1 && m_rows.last().cells.last() != u"2"_s)
        QCOMPARE(m_rows.last().cells.last(), u"Țuică é"_s);
}

void TestCsvReader::brokenFilesNameTheLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("a quote that is never closed") << QByteArray("a,b\nc,\"d\ne,f\n") << u"line 2: a quote"_s;
    QTest::newRow("a cell without end") << QByteArray("a\n\"" + QByteArray(3'000'000, 'x')) << u"line 2: "_s;
    QTest::newRow("a cell of many lines without end")
        << QByteArray("a\n\"" + QByteArray("x\n").repeated(1'500'000)) << u"line 2: a cell is longer"_s;
    QTest::newRow("a row of very many cells")
        << QByteArray("a\nb\n" + QByteArray(2000, ',') + "\n") << u"line 3: has more than"_s;
}

void TestCsvReader::brokenFilesNameTheLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    const auto form = read(content);
    QVERIFY(!form.ok());
    QCOMPARE(form.error().code, ErrorCode::InvalidRequest);
    QVERIFY2(form.error().detail.startsWith(said), qPrintable(form.error().detail));
}

void TestCsvReader::linesAreThoseOfTheFile()
{
    QVERIFY(read("sku,note\r\n\r\n1,\"two\r\nlines\"\r\n2,x\r\n\"\r\n3\",y\r\n4,z").ok());
    QList<qint64> lines;
    for (const CsvRow &row : std::as_const(m_rows))
        lines.append(row.line);
    QCOMPARE(lines, (QList<qint64>{1, 3, 5, 6, 8}));
}

void TestCsvReader::handlersEndIt()
{
    int rows = 0;
    const auto form = readCsv(file("a\nb\nc\n"), [&](const CsvRow &row) -> Status {
        ++rows;
        return row.cells.first() == u"b"_s ? Status(makeError(ErrorCode::Cancelled, u"enough"_s)) : Status();
    });
    QVERIFY(!form.ok());
    QCOMPARE(form.error().code, ErrorCode::Cancelled);
    QCOMPARE(rows, 2);
}

void TestCsvReader::largeFilesComeRowByRow()
{
    QByteArray content = "sku;title\n";
    for (int n = 0; n < 50'000; ++n)
        content += QByteArray::number(n) + ";\"Ț " + QByteArray::number(n) + "\r\n x\"\n";
    qint64 line = 0;
    int rows = 0;
    const auto form = readCsv(file(content), [&](const CsvRow &row) -> Status {
        if (rows > 0 && row.cells != QStringList{QString::number(rows - 1), u"Ț %1\r\n x"_s.arg(rows - 1)})
            return makeError(ErrorCode::Internal, u"row %1 is wrong"_s.arg(rows));
        line = row.line;
        ++rows;
        return {};
    });
    QVERIFY2(form.ok(), form.ok() ? "" : qPrintable(form.error().detail));
    QCOMPARE(rows, 50'001);
    QCOMPARE(line, 2 * 50'000);
}

void TestCsvReader::missingFilesAreSaid()
{
    const auto form = readCsv(m_folder.filePath(u"none.csv"_s), [](const CsvRow &) { return Status(); });
    QVERIFY(!form.ok());
    QCOMPARE(form.error().code, ErrorCode::Storage);
    const auto folder = readCsv(m_folder.path(), [](const CsvRow &) { return Status(); });
    QVERIFY(!folder.ok());
}

void TestCsvReader::guardedTextsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Drake"_s << u"Drake"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("minus") << u"-5 °C"_s << u"'-5 °C"_s;
    QTest::newRow("mention") << u"@home"_s << u"'@home"_s;
    QTest::newRow("an apostrophe of its own") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("an apostrophe before a formula") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("several") << u"'''+1"_s << u"''''+1"_s;
    QTest::newRow("only apostrophes") << u"''"_s << u"''"_s;
    QTest::newRow("a formula later on") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("wide equals sign") << u"＝1"_s << u"'＝1"_s;
}

void TestCsvReader::guardedTextsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(guardedText(text), cell);
    QCOMPARE(unguardedText(cell), text);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
