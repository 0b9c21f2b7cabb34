// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/return_repository.h"
#include "models/views/emag_models.h"
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/channels/channels_page.h"
#include "ui/channels/emag_lists_dialog.h"
#include "ui/channels/emag_offer_dialog.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/table_tools.h"

#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace evenstock;
using namespace Qt::StringLiterals;

// eMAG's own lists in the window, from the channel's card.
class TestEmagLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comparesTheTwoAccounts();
    void aWorkerReadsWhatTakesLong();
    void exportsPagesThatAWorkerReads();
    void showsWhereOthersAreCheaper();
    void groupsRefusals();
    void showsWhatRunsLowAndWhatCameBack();
    void saysWhatIsMissing();
    void showsEverythingEmagSaysOfAnOffer();

private:
    void offer(const QString &account, const QString &id, const QString &sku, const QString &price, int rank,
               int stock = 5, const QJsonArray &errors = {})
    {
        ListingRow row{.externalSku = sku,
                       .currency = u"RON"_s,
                       .remote = {{Field::Title, u"Lampa"_s}, {Field::Price, price}},
                       .remoteQuantity = Quantity::pieces(stock)};
        const ListingId listing = m_shop->listing(m_shop->accounts.value(account), id, {}, row);
        const QJsonObject facts{{u"buy_button_rank"_s, rank},
                                {u"number_of_offers"_s, 3},
                                {u"best_offer_sale_price_gross"_s, u"90.00"_s},
                                {u"documentation_errors"_s, errors}};
        m_shop->write([&] {
            SmallShop::must(
                ListingRepository(m_shop->db)
                    .savePayload(listing, {{u"status"_s, 1}, {u"part_number_key"_s, u"DPNK"_s}, {u"facts"_s, facts}}));
        });
    }
    EmagListsDialog *openLists(EmagListsDialog::Tab tab)
    {
        auto *page = m_stage->open<ChannelsPage>({.view = View::Channels});
        page->open(
            {.view = View::Channels, .id = m_shop->accounts.value(u"eMAG MAIN"_s).value, .filter = u"emag_lists"_s});
        auto *dialog = m_stage->window->findChild<EmagListsDialog *>();
        dialog->showTab(tab);
        QCoreApplication::processEvents();
        return dialog;
    }
    QAbstractItemModel *rows(const QString &name, QWidget *dialog)
    {
        return m_stage->find<QTableView>(name, dialog)->model();
    }
    static QString shown(QAbstractItemModel *model, int row, int column)
    {
        return model->index(row, column).data().toString().replace(QChar(0xa0), u' ');
    }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
};

void TestEmagLists::init()
{
    m_shop = std::make_unique<StockedShop>();
    m_shop->write([&] {
        SmallShop::must(AccountRepository(m_shop->db)
                            .setSetting(m_shop->accounts.value(u"eMAG FBE"_s), u"account_type"_s, u"fbe"_s));
    });
    m_stage = std::make_unique<WindowStage>(*m_shop);
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void TestEmagLists::cleanup()
{
    m_stage.reset();
    m_shop.reset();
}

void TestEmagLists::comparesTheTwoAccounts()
{
    offer(u"eMAG MAIN"_s, u"9001"_s, u"LAMP-1"_s, u"10000 RON"_s, 1);
    offer(u"eMAG FBE"_s, u"9002"_s, u"LAMP-1"_s, u"10500 RON"_s, 1);
    offer(u"eMAG MAIN"_s, u"9003"_s, u"LAMP-2"_s, u"10000 RON"_s, 1);
    offer(u"eMAG FBE"_s, u"9004"_s, u"LAMP-2"_s, u"10000 RON"_s, 1);
    offer(u"eMAG MAIN"_s, u"9005"_s, u"LAMP-3"_s, u"10000 RON"_s, 1);
    auto *dialog = openLists(EmagListsDialog::Comparison);
    auto *model = rows(u"emagComparison"_s, dialog);
    QTRY_COMPARE(model->rowCount(), 3);
    QCOMPARE(shown(model, 0, EmagComparisonModel::MainPrice), u"100.00 RON"_s);
    QCOMPARE(shown(model, 0, EmagComparisonModel::FbePrice), u"105.00 RON"_s);
    QCOMPARE(shown(model, 0, EmagComparisonModel::Price), u"different"_s);
    QCOMPARE(crookedHeads(*dialog), QStringList());
    QCOMPARE(shown(model, 0, EmagComparisonModel::Pnk), u"the same"_s);
    QCOMPARE(shown(model, 2, EmagComparisonModel::FbePrice), u"not there"_s);
    m_stage->find<QComboBox>(u"emagShown"_s, dialog)->setCurrentIndex(1);
    QTRY_COMPARE(model->rowCount(), 2);
    m_stage->find<QComboBox>(u"emagShown"_s, dialog)->setCurrentIndex(2);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(shown(model, 0, EmagComparisonModel::Sku), u"LAMP-3"_s);
}

// 420 SKUs that agree and one that does not, behind them all.
void TestEmagLists::aWorkerReadsWhatTakesLong()
{
    for (int i = 0; i < 420; ++i) {
        const QString sku = u"A-%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        offer(u"eMAG MAIN"_s, u"1%1"_s.arg(i), sku, u"10000 RON"_s, 1);
        offer(u"eMAG FBE"_s, u"2%1"_s.arg(i), sku, u"10000 RON"_s, 1);
    }
    offer(u"eMAG MAIN"_s, u"9001"_s, u"Z-1"_s, u"10000 RON"_s, 1);
    m_stage->reader.hold();
    auto *dialog = openLists(EmagListsDialog::Comparison);
    auto *model = rows(u"emagComparison"_s, dialog);
    QCOMPARE(model->rowCount(), 0); // and the window goes on
    auto *frame = dialog->findChild<ContentFrame *>();
    QVERIFY(!frame->isEmptyShown()); // not known is not none
    m_stage->find<QComboBox>(u"emagShown"_s, dialog)->setCurrentIndex(1);
    m_stage->reader.release(); // the list that was given up is not read
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(shown(model, 0, EmagComparisonModel::Sku), u"Z-1"_s);
    m_stage->find<QComboBox>(u"emagShown"_s, dialog)->setCurrentIndex(0);
    QTRY_COMPARE(model->rowCount(), 200);
    model->fetchMore({});
    model->fetchMore({}); // asked for already
    QTRY_COMPARE(model->rowCount(), 400);
    QCOMPARE(shown(model, 399, EmagComparisonModel::Sku), u"A-00399"_s);
}

void TestEmagLists::exportsPagesThatAWorkerReads()
{
    for (int i = 0; i < 450; ++i)
        offer(u"eMAG MAIN"_s, u"1%1"_s.arg(i), u"A-%1"_s.arg(i, 5, 10, QLatin1Char('0')), u"10000 RON"_s, 1);
    auto *dialog = openLists(EmagListsDialog::Comparison);
    auto *table = m_stage->find<QTableView>(u"emagComparison"_s, dialog);
    QTRY_COMPARE(table->model()->rowCount(), 200);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"pair.csv"_s);
    Q_EMIT table->findChild<TableTools *>()->exportRequested();
    auto *chooser = table->findChild<QFileDialog *>();
    QVERIFY(chooser);
    Q_EMIT chooser->fileSelected(file);
    QTRY_VERIFY(QFile::exists(file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    QCOMPARE(text.count('\n'), 451); // with the headings
    QVERIFY(text.contains("A-00449"));
    chooser->close();
}

void TestEmagLists::showsWhereOthersAreCheaper()
{
    offer(u"eMAG MAIN"_s, u"9001"_s, u"LAMP-1"_s, u"10000 RON"_s, 1);
    offer(u"eMAG MAIN"_s, u"9002"_s, u"LAMP-2"_s, u"10000 RON"_s, 3);
    offer(u"eMAG FBE"_s, u"9003"_s, u"LAMP-3"_s, u"10000 RON"_s, 2); // of another account
    auto *dialog = openLists(EmagListsDialog::Competition);
    auto *model = rows(u"emagCompetition"_s, dialog);
    QTRY_COMPARE(model->rowCount(), 2);
    QCOMPARE(shown(model, 0, EmagOffersModel::Product), u"LAMP-2"_s);
    QCOMPARE(shown(model, 0, EmagOffersModel::Rank), u"3 of 3"_s);
    QCOMPARE(shown(model, 0, EmagOffersModel::Best), u"90.00 RON"_s);
    m_stage->find<QComboBox>(u"emagPlace"_s, dialog)->setCurrentIndex(2);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(shown(model, 0, EmagOffersModel::Product), u"LAMP-1"_s);
}

void TestEmagLists::groupsRefusals()
{
    const QJsonArray brand{QJsonObject{{u"code"_s, u"brand:x"_s}, {u"message"_s, u"This brand is not known"_s}}};
    offer(u"eMAG MAIN"_s, u"9001"_s, u"LAMP-1"_s, u"10000 RON"_s, 1, 5, brand);
    offer(u"eMAG MAIN"_s, u"9002"_s, u"LAMP-2"_s, u"10000 RON"_s, 1, 5, brand);
    auto *model = rows(u"emagRejections"_s, openLists(EmagListsDialog::Rejections));
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(shown(model, 0, EmagRejectionsModel::Reason), u"This brand is not known"_s);
    QCOMPARE(shown(model, 0, EmagRejectionsModel::Offers), u"2"_s);
    QCOMPARE(shown(model, 0, EmagRejectionsModel::Skus), u"LAMP-1, LAMP-2"_s);
}

void TestEmagLists::showsWhatRunsLowAndWhatCameBack()
{
    offer(u"eMAG MAIN"_s, u"9001"_s, u"LAMP-1"_s, u"10000 RON"_s, 1, 0);
    offer(u"eMAG MAIN"_s, u"9002"_s, u"LAMP-2"_s, u"10000 RON"_s, 1, 9);
    m_shop->write([&] {
        SmallShop::must(ReturnRepository(m_shop->db)
                            .save({.account = m_shop->accounts.value(u"eMAG MAIN"_s),
                                   .externalId = u"289130"_s,
                                   .orderId = u"3100000001"_s,
                                   .state = u"received"_s,
                                   .wanted = u"refund"_s,
                                   .placedAt = SmallShop::now,
                                   .readAt = SmallShop::now,
                                   .lines = {QJsonObject{{u"sku"_s, u"LAMP-2"_s}, {u"quantity"_s, 2}}}}));
    });
    auto *dialog = openLists(EmagListsDialog::LowStock);
    auto *low = rows(u"emagLowStock"_s, dialog);
    QTRY_COMPARE(low->rowCount(), 1);
    QCOMPARE(shown(low, 0, EmagOffersModel::Product), u"LAMP-1"_s);
    dialog->showTab(EmagListsDialog::Returns);
    auto *back = rows(u"emagReturns"_s, dialog);
    QTRY_COMPARE(back->rowCount(), 1);
    QCOMPARE(shown(back, 0, ReturnsModel::Goods), u"2 × LAMP-2"_s);
    QCOMPARE(shown(back, 0, ReturnsModel::State), u"Received"_s);
    QCOMPARE(shown(back, 0, ReturnsModel::Wanted), u"Money back"_s);
}

void TestEmagLists::saysWhatIsMissing()
{
    m_shop->write([&] {
        SmallShop::must(
            AccountRepository(m_shop->db).setSetting(m_shop->accounts.value(u"eMAG FBE"_s), u"platform"_s, u"bg"_s));
    });
    auto *dialog = openLists(EmagListsDialog::Comparison);
    bool isSaid = false;
    for (const QWidget *label : dialog->findChildren<QWidget *>())
        isSaid = isSaid || label->property("text").toString().contains(u"a MAIN and an FBE account"_s);
    QVERIFY(isSaid);
}

void TestEmagLists::showsEverythingEmagSaysOfAnOffer()
{
    offer(u"eMAG MAIN"_s, u"9001"_s, u"LAMP-1"_s, u"10000 RON"_s, 2);
    auto *dialog = openLists(EmagListsDialog::Competition);
    auto *button = m_stage->find<QPushButton>(u"emagDetails"_s, dialog);
    QVERIFY(!button->isEnabled()); // none is chosen
    auto *table = m_stage->find<QTableView>(u"emagCompetition"_s, dialog);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->selectRow(0);
    QVERIFY(button->isEnabled());
    button->click();
    auto *details = dialog->findChild<EmagOfferDialog *>();
    QVERIFY(details && details->windowTitle().contains("LAMP-1"_L1));
    auto *model = rows(u"emagFacts"_s, details);
    QMap<QString, QString> said;
    for (int row = 0; row < model->rowCount(); ++row)
        said.insert(shown(model, row, 0), shown(model, row, 1));
    QCOMPARE(said.value(u"PNK"_s), u"DPNK"_s);
    QCOMPARE(said.value(u"Rank for the buy button"_s), u"2"_s);
    dialog->showTab(EmagListsDialog::Returns);
    QVERIFY(!button->isEnabled()); // a return is no offer
}

QTEST_MAIN(TestEmagLists)
#include "tst_emag_lists.moc"
