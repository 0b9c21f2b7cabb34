// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/import_dialog.h"
#include "ui/widgets/notice_line.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryFile>
#include <QTimer>

#include <optional>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A file of products is seen before anything of it is taken in.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFileIsChosenFirst();
    void theFileIsSeenBeforeItIsTakenIn();
    void whatAColumnIsIsChosen();
    void onlyThePreviewOfWhatIsChosenCanBeAgreedTo();
    void headsOfNoneAreChosenFromTheFile();
    void aFileThatIsNoneIsSaid();
    void whatWasTakenInIsUndone();

private:
    ViewServices services();
    ImportDialog *open();
    QString cell(const ImportDialog *dialog, int row, int column, int role = Qt::DisplayRole) const;
    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
};

void TestImportDialog::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestImportDialog::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

ViewServices TestImportDialog::services()
{
    WindowStage &s = *m_stage;
    return {s.requests, s.store, s.reader, s.runs, s.accounts, s.memory, s.ages, s.clock, s.marketplaces};
}

// As the engine answers it for one known product, a new one and a line that is none (import_commands.cpp).
ImportDialog *TestImportDialog::open()
{
    const QJsonObject made{{u"title"_s, u"Black tea"_s}, {u"price_minor"_s, 900}, {u"currency"_s, u"EUR"_s}};
    m_stage->engine.answer(
        u"import.products"_s,
        {{u"created"_s, 1},
         {u"updated"_s, 1},
         {u"unchanged"_s, 4},
         {u"failed_count"_s, 1},
         {u"ignored_columns"_s, QJsonArray{u"shelf"_s}},
         {u"rows"_s,
          QJsonArray{QJsonObject{
                         {u"sku"_s, u"DI-D6-24"_s}, {u"field"_s, u"price_minor"_s}, {u"from"_s, 3900}, {u"to"_s, 4100}},
                     QJsonObject{{u"sku"_s, u"TEA"_s}, {u"field"_s, u"created"_s}, {u"to"_s, made}}}},
         {u"failed"_s,
          QJsonArray{QJsonObject{
              {u"line"_s, 3}, {u"sku"_s, u"B"_s}, {u"item"_s, u"price"_s}, {u"message"_s, u"is no price"_s}}}}});
    auto *dialog = new ImportDialog(services(), u"/shop/goods.csv"_s, m_stage->window.get());
    dialog->open();
    return dialog;
}

QString TestImportDialog::cell(const ImportDialog *dialog, int row, int column, int role) const
{
    const QAbstractItemModel *rows = dialog->findChild<QTableView *>(u"importRows"_s)->model();
    return rows->index(row, column).data(role).toString().replace(QChar(0xa0), u' ');
}

void TestImportDialog::theFileIsChosenFirst()
{
    importProducts(services(), m_stage->window.get());
    auto *files = m_stage->window->findChild<QFileDialog *>(u"importFile"_s);
    QVERIFY(files);
    QVERIFY(m_stage->engine.callsOf(u"import.products"_s).isEmpty());
    Q_EMIT files->fileSelected(u"/shop/goods.csv"_s);
    QVERIFY(m_stage->window->findChild<ImportDialog *>());
    QCOMPARE(m_stage->onlyCall(u"import.products"_s),
             (QJsonObject{{u"file"_s, u"/shop/goods.csv"_s}, {u"dry_run"_s, true}}));
}

void TestImportDialog::theFileIsSeenBeforeItIsTakenIn()
{
    ImportDialog *dialog = open();
    auto *go = dialog->findChild<QPushButton *>(u"importNow"_s);
    QVERIFY(!go->isEnabled());
    QTRY_VERIFY(go->isEnabled());
    const QString words = dialog->findChild<QLabel *>(u"importWords"_s)->text();
    QVERIFY2(words.startsWith("1 product(s) would be made, 1 changed, 4 left as they are, 1 line(s) not taken in."_L1),
             qPrintable(words));
    QVERIFY(words.contains("shelf"_L1));
    QCOMPARE(cell(dialog, 0, 0), u"B"_s); // what needs the owner stands first
    QCOMPARE(cell(dialog, 0, 1), u"is no price"_s);
    QCOMPARE(cell(dialog, 1, 0), u"DI-D6-24"_s);
    QCOMPARE(cell(dialog, 1, 1), u"39.00 RON"_s);
    QCOMPARE(cell(dialog, 1, 2), u"41.00 RON"_s);
    QCOMPARE(cell(dialog, 2, 2), u"Black tea"_s);
    clickOn(go);
    const QList<QJsonObject> calls = m_stage->engine.callsOf(u"import.products"_s);
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[1], (QJsonObject{{u"file"_s, u"/shop/goods.csv"_s}}));
}

// A column that is not understood gets its meaning from the owner: it is looked at again with it, and taken in with it.
void TestImportDialog::whatAColumnIsIsChosen()
{
    ImportDialog *dialog = open();
    auto *shelf = m_stage->find<QComboBox>(u"column.shelf"_s, dialog);
    QCOMPARE(shelf->currentData().toString(), QString());
    m_stage->engine.forget();
    m_stage->engine.answer(u"import.products"_s, {{u"created"_s, 1}, {u"updated"_s, 1}});
    shelf->setCurrentIndex(shelf->findData(u"brand"_s));
    const QJsonObject columns{{u"shelf"_s, u"brand"_s}};
    QCOMPARE(m_stage->onlyCall(u"import.products"_s),
             (QJsonObject{{u"file"_s, u"/shop/goods.csv"_s}, {u"columns"_s, columns}, {u"dry_run"_s, true}}));
    auto *now = m_stage->find<QPushButton>(u"importNow"_s, dialog);
    QTRY_VERIFY(now->isEnabled());
    m_stage->engine.forget();
    clickOn(now);
    QCOMPARE(m_stage->onlyCall(u"import.products"_s),
             (QJsonObject{{u"file"_s, u"/shop/goods.csv"_s}, {u"columns"_s, columns}}));
    QVERIFY(!shelf->isEnabled()); // it is taken in as it was seen
}

// The first answer is of columns that are not chosen any more.
void TestImportDialog::onlyThePreviewOfWhatIsChosenCanBeAgreedTo()
{
    ImportDialog *dialog = open();
    auto *shelf = m_stage->find<QComboBox>(u"column.shelf"_s, dialog);
    auto *now = m_stage->find<QPushButton>(u"importNow"_s, dialog);
    QTRY_VERIFY(now->isEnabled());
    m_stage->engine.answer(u"import.products"_s, {{u"created"_s, 7}});
    m_stage->engine.answer(u"import.products"_s, {{u"unchanged"_s, 7}});
    auto *words = m_stage->find<QLabel>(u"importWords"_s, dialog);
    std::optional<bool> between; // the two answers
    shelf->setCurrentIndex(shelf->findData(u"brand"_s));
    QTimer::singleShot(0, dialog, [&] { between = now->isEnabled(); });
    shelf->setCurrentIndex(shelf->findData(u"category"_s));
    QTRY_VERIFY(words->text().contains(u"7 left as they are"_s));
    QCOMPARE(between, std::optional(false));
    QVERIFY(!now->isEnabled());
}

// Not even the SKU is known by its head: all of them are offered.
void TestImportDialog::headsOfNoneAreChosenFromTheFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write("Artikel;Bezeichnung\nA;Tea\n") > 0);
    QVERIFY(file.flush());
    m_stage->engine.refuse(u"import.products"_s, makeError(ErrorCode::InvalidRequest, u"no sku"_s, u"sku"_s));
    auto *dialog = new ImportDialog(services(), file.fileName(), m_stage->window.get());
    dialog->open();
    QTRY_VERIFY(dialog->findChild<QComboBox *>(u"column.Bezeichnung"_s));
    auto *article = m_stage->find<QComboBox>(u"column.Artikel"_s, dialog);
    m_stage->engine.forget();
    article->setCurrentIndex(article->findData(u"sku"_s));
    QCOMPARE(m_stage->onlyCall(u"import.products"_s)[u"columns"].toObject(), (QJsonObject{{u"Artikel"_s, u"sku"_s}}));
}

void TestImportDialog::aFileThatIsNoneIsSaid()
{
    m_stage->engine.refuse(u"import.products"_s, makeError(ErrorCode::InvalidRequest, u"no column sku"_s));
    auto *dialog = new ImportDialog(services(), u"/shop/picture.png"_s, m_stage->window.get());
    dialog->open();
    const auto *notice = dialog->findChild<NoticeLine *>();
    QTRY_VERIFY(notice->isVisible());
    QVERIFY(!dialog->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
}

void TestImportDialog::whatWasTakenInIsUndone()
{
    ImportDialog *dialog = open();
    auto *go = dialog->findChild<QPushButton *>(u"importNow"_s);
    QTRY_VERIFY(go->isEnabled());
    m_stage->engine.answer(u"import.products"_s, {{u"created"_s, 1}, {u"updated"_s, 1}, {u"batch"_s, 77}});
    clickOn(go);
    QPushButton *undo = nullptr;
    const auto offered = [&] {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Undo"_L1)
                undo = button;
        }
        return undo != nullptr;
    };
    QTRY_VERIFY(offered());
    QVERIFY(!go->isEnabled()); // not a second time
    clickOn(undo);
    QCOMPARE(m_stage->onlyCall(u"batch.undo"_s), (QJsonObject{{u"batch"_s, 77}}));
}

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
