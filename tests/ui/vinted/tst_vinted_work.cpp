// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"
#include "tests/ui/support/spoken_names.h"
#include "tests/ui/vinted/opened_vinted.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/state_label.h"

#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What the browser is to do, did and could not do.
class TestVintedWork : public OpenedVinted
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTaskShowsExactlyWhatItDoes();
    void whatFailedSaysWhyAndIsTriedAgain();
    void aLateAnswerIsReviewed();
    void viewsAndFavouritesAddUp();
    void errorsAreSummedUp();
};

void TestVintedWork::init()
{
    begin();
}

void TestVintedWork::cleanup()
{
    end();
}

void TestVintedWork::aTaskShowsExactlyWhatItDoes()
{
    const VintedItemId jeans = item(u"Levi's Jeans Bleu [1]"_s, VintedStatus::Pending, 0, 0);
    task({.type = u"vinted_sync_wardrobe"_s, .status = TaskStatus::Success});
    const BrowserTaskId asked =
        task({.item = jeans, .type = u"vinted_publish"_s, .awaitsApproval = true, .payload = payload()});
    open(workingState(), u"work"_s);
    QTableView *tasks = table(u"vintedTasks"_s);
    QCOMPARE(tasks->model()->rowCount(), 2);
    QCOMPARE(tasks->model()->index(0, 2).data().toString(), u"Waits for you"_s); // first
    QCOMPARE(find<QTabBar>(u"vintedParts"_s)->tabText(VintedPage::Tasks), u"Work (1)"_s);
    QVERIFY(!isShown(u"approveTask"_s));
    clickRow(tasks, tasks->model()->index(0, 0));
    QCOMPARE(find<QLabel>(u"previewTitle"_s)->text(), u"Levi's Jeans Bleu [1]"_s);
    QVERIFY(find<QLabel>(u"previewPrice"_s)->text().contains(u"27.90"_s));
    QCOMPARE(find<QPlainTextEdit>(u"previewDescription"_s)->toPlainText(), u"Un beau jean."_s);
    clickOn(find<QPushButton>(u"approveTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.approve"_s), (QJsonObject{{u"task"_s, qint64(asked.value)}}));
    clickOn(find<QPushButton>(u"cancelTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.cancel"_s), (QJsonObject{{u"task"_s, qint64(asked.value)}}));
    auto *filter = find<QComboBox>(u"taskFilter"_s);
    QTest::keyClick(filter, Qt::Key_End); // those that are done
    QCOMPARE(tasks->model()->rowCount(), 1);
    QCOMPARE(tasks->model()->index(0, 0).data().toString(), u"Read the wardrobe"_s);
}

void TestVintedWork::whatFailedSaysWhyAndIsTriedAgain()
{
    const VintedItemId jeans = item(u"Jeans"_s, VintedStatus::Error, 0, 0);
    const BrowserTaskId failed = task({.item = jeans,
                                       .type = u"vinted_publish"_s,
                                       .status = TaskStatus::Failed,
                                       .payload = payload(),
                                       .errorMessage = u"title: contient trop de majuscules"_s,
                                       .attempts = 1});
    open(workingState(), u"work"_s);
    QTableView *tasks = table(u"vintedTasks"_s);
    clickRow(tasks, tasks->model()->index(0, 0));
    QCOMPARE(find<StateLabel>(u"taskState"_s)->words(), u"Failed"_s);
    QCOMPARE(find<QLabel>(u"taskReason"_s)->text(), u"title: contient trop de majuscules"_s);
    QVERIFY(!isShown(u"cancelTask"_s));
    m_stage->engine.refuse(u"vinted.retry"_s,
                           makeError(ErrorCode::InvalidRequest, u"brand: none"_s, u"validation_errors"_s));
    clickOn(find<QPushButton>(u"retryTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.retry"_s), (QJsonObject{{u"task"_s, qint64(failed.value)}}));
    QTRY_VERIFY(isShown(u"vintedNotice"_s));
    QVERIFY(find<NoticeLine>(u"vintedNotice"_s)->text().contains(u"not ready for Vinted"_s));
}

void TestVintedWork::aLateAnswerIsReviewed()
{
    const VintedItemId jeans = item(u"Jeans"_s, VintedStatus::Error, 0, 0);
    const BrowserTaskId late = task({.item = jeans,
                                     .type = u"vinted_update"_s,
                                     .status = TaskStatus::Timeout,
                                     .payload = payload(),
                                     .lateResult = {{u"success"_s, true}}});
    open(workingState(), u"work"_s);
    QTableView *tasks = table(u"vintedTasks"_s);
    QCOMPARE(tasks->model()->index(0, 2).data().toString(), u"Answered late"_s);
    clickRow(tasks, tasks->model()->index(0, 0));
    QVERIFY(find<QLabel>(u"taskLate"_s)->text().contains(u"after all"_s));
    clickOn(find<QPushButton>(u"reviewTask"_s));
    QCOMPARE(m_stage->onlyCall(u"vinted.reviewed"_s), (QJsonObject{{u"task"_s, qint64(late.value)}}));
    m_shop->write([&] {
        BrowserTaskRepository all(m_shop->db);
        BrowserTaskRow row = *SmallShop::must(all.find(late));
        row.lateResult.insert(u"reviewed"_s, true);
        SmallShop::must(all.update(row));
    });
    m_stage->announce({u"listings"_s});
    QTRY_COMPARE(find<QTabBar>(u"vintedParts"_s)->tabText(VintedPage::Tasks), u"Work"_s);
    QVERIFY(!isShown(u"taskLate"_s));
}

void TestVintedWork::viewsAndFavouritesAddUp()
{
    const VintedItemId first = item(u"Jeans"_s, VintedStatus::Published, 40, 6);
    item(u"Robe"_s, VintedStatus::Published, 11, 1);
    item(u"Pull"_s, VintedStatus::Sold, 300, 9);
    open(workingState(), u"listings"_s);
    const QString summary = find<QLabel>(u"vintedSummary"_s)->text();
    QVERIFY2(summary.contains(u"351 views"_s) && summary.contains(u"16 favourites"_s), qPrintable(summary));
    QVERIFY2(summary.contains(u"117.0 views a listing"_s), qPrintable(summary)); // the sold one was looked at too
    QTableView *listings = table(u"vintedListings"_s);
    QCOMPARE(listings->model()->rowCount(), 3);
    int row = 0;
    while (listings->model()->index(row, 0).data().toString() != "Jeans"_L1)
        ++row;
    QCOMPARE(listings->model()->index(row, 3).data().toString(), u"40"_s);
    auto *takeOff = find<QPushButton>(u"takeOffListing"_s);
    QVERIFY(!takeOff->isEnabled());
    clickRow(listings, listings->model()->index(row, 0));
    clickOn(takeOff);
    auto *box = m_stage->window->findChild<QMessageBox *>();
    QVERIFY(box);
    clickOn(m_stage->find<QPushButton>(u"takeOffNow"_s, box));
    QCOMPARE(m_stage->onlyCall(u"vinted.withdraw"_s),
             (QJsonObject{{u"item"_s, qint64(first.value)}, {u"approved"_s, true}}));
}

void TestVintedWork::errorsAreSummedUp()
{
    const ProductId product = m_shop->product(u"J-1"_s, u"Jean"_s, 1);
    m_shop->write([&] {
        VintedRepository items(m_shop->db);
        SmallShop::must(items.addError({.account = m_account,
                                        .operation = u"sync_wardrobe"_s,
                                        .errorType = u"duplicate_listing"_s,
                                        .message = u"listing 77 was made a second time and is taken off again"_s,
                                        .createdAt = now - 4 * 86'400'000LL}));
        SmallShop::must(items.addError({.account = m_account,
                                        .operation = u"publish"_s,
                                        .errorType = u"challenge"_s,
                                        .message = u"Vinted asks for a check"_s,
                                        .createdAt = now - 5 * 86'400'000LL}));
        SmallShop::must(items.addError({.account = m_account,
                                        .operation = u"delete"_s,
                                        .errorType = u"api_error"_s,
                                        .message = u"500"_s,
                                        .createdAt = now - 3 * 86'400'000LL}));
        SmallShop::must(items.addError({.account = m_account,
                                        .product = product,
                                        .operation = u"publish"_s,
                                        .errorType = u"image_error"_s,
                                        .message = u"photo: trop petite"_s,
                                        .createdAt = now - 3'600'000}));
    });
    open(workingState(), u"errors"_s);
    const QString summary = find<QLabel>(u"vintedErrorSummary"_s)->text();
    QVERIFY2(summary.startsWith(u"4 error(s)"_s) && summary.contains(u"1 in 24 hours, 4 in 7 days"_s),
             qPrintable(summary));
    QVERIFY(find<QLabel>(u"vintedErrorKinds"_s)->text().contains(u"Pictures: 1"_s));
    QTableView *errors = table(u"vintedErrors"_s);
    QCOMPARE(errors->model()->index(0, 0).data().toString(), u"Publish"_s);
    QStringList reasons; // ours as sentences, Vinted's as it wrote them
    for (int row = 0; row < errors->model()->rowCount(); ++row)
        reasons.append(errors->model()->index(row, 3).data().toString());
    QCOMPARE(reasons, (QStringList{u"photo: trop petite"_s, u"500"_s,
                                   u"Vinted asks for a check: open Vinted in the browser and answer it"_s,
                                   u"Listing 77 was made a second time and is taken off again."_s}));
    clickRow(errors, errors->model()->index(0, 0));
    clickOn(find<QPushButton>(u"openProductOfError"_s));
    QCOMPARE(m_stage->window->currentView(), View::Catalogue);
}

QTEST_MAIN(TestVintedWork)
#include "tst_vinted_work.moc"
