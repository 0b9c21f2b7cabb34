// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/catalogue_model.h"
#include "tests/exchange/zip_file.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

struct SheetCell {
    QString text = {};
    bool isNumber = false;
    int style = 0;
};

// "B7" -> its cell.
QHash<QString, SheetCell> cellsOf(const QByteArray &sheet)
{
    QHash<QString, SheetCell> cells;
    QXmlStreamReader xml(sheet);
    QString place;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c") {
            place = xml.attributes().value(u"r"_s).toString();
            cells[place] = {.isNumber = !xml.attributes().hasAttribute(u"t"_s),
                            .style = xml.attributes().value(u"s"_s).toInt()};
        } else if (xml.isEndElement() && xml.name() == u"c") {
            place.clear();
        } else if (xml.isCharacters() && !place.isEmpty()) {
            cells[place].text += xml.text();
        }
    }
    return cells;
}

} // namespace

class TestCatalogueExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSpreadsheetCanReckonWithIt();
    void textWithCommasHasNumbersToo();
    void aLargeSpreadsheetIsPackedBeside();

private:
    void exportTo(const QString &file);
    QTemporaryDir m_folder;
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    CataloguePage *m_page = nullptr;
};

void TestCatalogueExport::init()
{
    QVERIFY(m_folder.isValid());
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
}

void TestCatalogueExport::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestCatalogueExport::exportTo(const QString &file)
{
    clickOn(m_stage->find<QToolButton>(u"exportButton"_s));
    auto *dialog = m_stage->window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    auto *name = m_stage->find<QLineEdit>(u"fileNameEdit"_s, dialog);
    name->selectAll();
    typeInto(name, file);
    clickOn(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    QTRY_VERIFY(QFile::exists(file));
}

void TestCatalogueExport::aSpreadsheetCanReckonWithIt()
{
    const QString file = m_folder.filePath(u"catalogue.xlsx"_s);
    exportTo(file);
    const auto files = unzipped(file);
    const auto cells = cellsOf(files.value(u"xl/worksheets/sheet1.xml"_s));
    QHash<QString, QString> letter;                                 // heading -> column
    const QHeaderView *shown = m_page->table()->horizontalHeader(); // what is hidden is not in the file
    for (int column = 0; column < shown->count() - shown->hiddenSectionCount(); ++column) {
        const QString name(QChar(u'A' + column));
        const SheetCell heading = cells.value(name + u'1');
        QVERIFY2(!heading.text.isEmpty(), qPrintable(name));
        letter.insert(heading.text, name);
    }
    for (auto it = m_shop->accounts.keyBegin(); it != m_shop->accounts.keyEnd(); ++it)
        QVERIFY2(letter.contains(*it), qPrintable(*it));
    int row = 0;
    for (int at = 2; at <= 285; ++at) {
        if (cells.value(letter[u"SKU"_s] + QString::number(at)).text == "BG-1204-EN"_L1)
            row = at;
    }
    QVERIFY(row > 0);
    const auto cell = [&](const QString &heading) { return cells.value(letter[heading] + QString::number(row)); };
    QVERIFY(cell(u"Price"_s).isNumber);
    QCOMPARE(cell(u"Price"_s).text, u"214.5"_s);
    const QString styles = QString::fromUtf8(files.value(u"xl/styles.xml"_s));
    QVERIFY2(styles.contains(u"0.00 &quot;RON&quot;"_s), qPrintable(styles)); // it shows its currency
    QVERIFY(cell(u"On hand"_s).isNumber);
    const Product product =
        SmallShop::must(ProductRepository(m_shop->db).find(m_shop->products[u"BG-1204-EN"_s])).value();
    QCOMPARE(cell(u"On hand"_s).text.toLongLong() * 1000, product.onHand.milli);
    const SheetCell updated = cell(u"Updated"_s);
    QVERIFY(updated.isNumber && updated.style > 0);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(product.updatedAt);
    const double days = double(product.updatedAt + local.offsetFromUtc() * 1000LL) / 86'400'000.0 + 25'569.0;
    QVERIFY(qAbs(updated.text.toDouble() - days) < 0.00001);
    int words = 0;
    for (auto it = m_shop->accounts.keyBegin(); it != m_shop->accounts.keyEnd(); ++it)
        words += cell(*it).text.isEmpty() ? 0 : 1;
    QCOMPARE(words, m_shop->accounts.size()); // each channel says how it stands
}

void TestCatalogueExport::textWithCommasHasNumbersToo()
{
    const QString file = m_folder.filePath(u"catalogue.csv"_s);
    exportTo(file);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray written = csv.readAll();
    QVERIFY(written.startsWith("\xEF\xBB\xBF"));
    const QString all = QString::fromUtf8(written);
    const QStringList lines = all.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 285);
    const QStringList found = lines.filter(u"BG-1204-EN"_s);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(u",214.50 RON,"_s), qPrintable(found.first()));
    QVERIFY2(lines.first().contains(u"eMAG MAIN"_s), qPrintable(lines.first()));
    const QStringList heads = lines.first().mid(1).split(u',');
    QVERIFY(!heads.contains(u"Picture"_s));                               // which no file can show
    QCOMPARE(heads.indexOf(u"Version"_s), heads.indexOf(u"Title"_s) + 1); // it stands behind the title
}

// It is whole when the window says that it is done, and the window says so once.
void TestCatalogueExport::aLargeSpreadsheetIsPackedBeside()
{
    constexpr int count = 3000;
    const QString file = m_folder.filePath(u"figures.xlsx"_s);
    exportFigures(
        [] {
            TableText table{.header = {u"Name"_s, u"Number"_s}};
            for (int row = 0; row < count; ++row)
                table.rows.append(QList<Cell>{u"row %1"_s.arg(row), Cell(qint64(row))});
            return table;
        },
        u"Figures"_s, m_page);
    auto *dialog = m_stage->window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    auto *name = m_stage->find<QLineEdit>(u"fileNameEdit"_s, dialog);
    name->selectAll();
    typeInto(name, file);
    clickOn(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save));
    QTRY_VERIFY(m_stage->window->findChild<PassingNotice *>());
    const QList<PassingNotice *> notices = m_stage->window->findChildren<PassingNotice *>();
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first()->isVisible());
    QVERIFY2(notices.first()->text().contains("figures.xlsx"_L1), qPrintable(notices.first()->text()));
    QVERIFY(m_stage->window->rect().contains(notices.first()->geometry()));
    const auto cells = cellsOf(unzipped(file).value(u"xl/worksheets/sheet1.xml"_s));
    QCOMPARE(cells.value(u"B%1"_s.arg(count + 1)).text, QString::number(count - 1));
}

QTEST_MAIN(TestCatalogueExport)
#include "tst_catalogue_export.moc"
