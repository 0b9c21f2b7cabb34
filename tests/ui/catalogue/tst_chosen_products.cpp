// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catalogue/catalogue_stage.h"
#include "ui/catalogue/bulk_edit_dialog.h"
#include "ui/catalogue/many_products.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace evenstock;
using namespace Qt::StringLiterals;

// What is beside the list where none, one and several products are chosen.
class TestChosenProducts : public QObject, private CatalogueStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void thePaneHasItsPlaceUntilItIsClosed();
    void severalAreSaidAndNothingActsOnOne();
    void severalAreEditedSyncedAndCopied();
    void noneAreChosenAgain();
    void anEditIsAskedAboutBeforeSeveralAreChosen();
    void theHighlightThatIsTakenOffTakesThePaneAlong();
    void aNumberIsExplainedByKeyAndFromItsChannel();
    void moreIsOfferedForOneProduct();
    void theSearchSyncsWhatIsChosen();
    void theKeyboardGoesInSavesAndComesBack();
    void whatIsAskedForIsInSight();

private:
    void chooseThree();
    QStringList skusChosen() const;
};

void TestChosenProducts::chooseThree()
{
    choose(u"BG-1204-EN"_s);
    const int row = m_page->table()->currentIndex().row();
    chooseAlso(row + 1);
    chooseAlso(row + 2);
}

QStringList TestChosenProducts::skusChosen() const
{
    QStringList skus;
    for (const QModelIndex &row : m_page->table()->selectionModel()->selectedRows(CatalogueModel::Sku))
        skus.append(row.data().toString());
    skus.sort();
    return skus;
}

void TestChosenProducts::thePaneHasItsPlaceUntilItIsClosed()
{
    QVERIFY(m_page->detail()->isVisible());
    const int beside = m_page->table()->width();
    choose(u"BG-1204-EN"_s);
    QVERIFY(m_page->detail()->tabs()->isVisible());
    QCOMPARE(m_page->table()->width(), beside); // nothing leaps away
    Q_EMIT m_page->detail()->closeRequested();
    QTRY_VERIFY(!m_page->detail()->isVisible());
    QTRY_VERIFY(m_page->table()->width() > beside);

    m_stage = nullptr; // and so it is found the next day
    m_stage = std::make_unique<WindowStage>(*m_shop);
    m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
    QVERIFY(!m_page->detail()->isVisible());
    choose(u"BG-1204-EN"_s);
    QTRY_VERIFY(m_page->detail()->isVisible());
}

void TestChosenProducts::severalAreSaidAndNothingActsOnOne()
{
    chooseThree();
    QCOMPARE(m_page->detail()->product(), ProductId{});
    QVERIFY(m_stage->find<QLabel>(u"manyTitle"_s)->text().startsWith("3 product"_L1));
    const QString names = m_stage->find<QLabel>(u"manyNames"_s)->text();
    QVERIFY2(names.contains("Fields of Loam (EN)"_L1), qPrintable(names));
    QCOMPARE(names.count(u'\n'), 2);
    QVERIFY(!m_page->detail()->tabs()->isVisible());
    m_stage->announce({u"products"_s}); // a sync writes meanwhile
    QCoreApplication::processEvents();
    QCOMPARE(skusChosen().size(), 3);
    QCOMPARE(m_page->detail()->many()->count(), 3);
}

void TestChosenProducts::severalAreEditedSyncedAndCopied()
{
    chooseThree();
    const QStringList chosen = skusChosen();
    clickOn(m_stage->find<QPushButton>(u"syncMany"_s));
    const QJsonObject call = m_stage->onlyCall(u"sync.start"_s);
    QCOMPARE(call[u"mode"].toString(), u"selective"_s);
    QStringList synced;
    for (const QJsonValue &sku : call[u"filter"][u"sku"].toArray())
        synced.append(sku.toString());
    synced.sort();
    QCOMPARE(synced, chosen);
    clickOn(m_stage->find<QPushButton>(u"copyMany"_s));
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    clickOn(m_stage->find<QPushButton>(u"editMany"_s));
    auto *dialog = m_stage->find<BulkEditDialog>(u"bulkEdit"_s);
    QCOMPARE(m_stage->find<QTableView>(u"bulkPreview"_s, dialog)->model()->rowCount(), 3);
}

void TestChosenProducts::noneAreChosenAgain()
{
    chooseThree();
    clickOn(m_stage->find<QPushButton>(u"chooseNone"_s));
    QTRY_VERIFY(skusChosen().isEmpty());
    QVERIFY(m_page->detail()->isVisible());
    QVERIFY(!m_page->detail()->tabs()->isVisible());
    choose(u"BG-1204-EN"_s);
    QVERIFY(m_page->detail()->tabs()->isVisible());
}

void TestChosenProducts::anEditIsAskedAboutBeforeSeveralAreChosen()
{
    choose(u"BG-1204-EN"_s);
    typeInto(m_stage->find<QLineEdit>(u"productTitle"_s), u"!"_s);
    const int row = m_page->table()->currentIndex().row();
    chooseAlso(row + 1);
    QTRY_VERIFY(m_stage->window->findChild<QMessageBox *>(u"unsavedEdits"_s));
    QCOMPARE(highlighted(), m_shop->products[u"BG-1204-EN"_s]); // until it is answered
    clickOn(m_stage->find<QPushButton>(u"dropEdits"_s));
    QTRY_COMPARE(m_page->detail()->many()->count(), 2);
    QCOMPARE(skusChosen().size(), 2);
}

void TestChosenProducts::theHighlightThatIsTakenOffTakesThePaneAlong()
{
    choose(u"BG-1204-EN"_s);
    const QModelIndex index = m_page->table()->currentIndex();
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      m_page->table()->visualRect(index).center());
    QCOMPARE(m_page->detail()->product(), ProductId{});
    QVERIFY(!m_page->detail()->tabs()->isVisible());
    QVERIFY(m_page->detail()->isVisible()); // its place stays: nothing leaps away under the mouse
    // Of two that are chosen one is taken off: the pane is of the other.
    choose(u"BG-1204-EN"_s);
    const QModelIndex next = m_page->table()->currentIndex().siblingAtRow(index.row() + 1);
    for (int i = 0; i < 2; ++i)
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          m_page->table()->visualRect(next).center());
    QCOMPARE(m_page->detail()->product(), m_shop->products[u"BG-1204-EN"_s]);
}

void TestChosenProducts::aNumberIsExplainedByKeyAndFromItsChannel()
{
    choose(u"BG-1204-EN"_s);
    const auto channelObject = [](const QString &name) {
        return QJsonObject{
            {u"channel"_s, name}, {u"shown"_s, QJsonArray{5}}, {u"wanted"_s, 5}, {u"reason"_s, u"agrees"_s}};
    };
    const auto answer = [&] {
        m_stage->engine.answer(u"stock.explain"_s, {{u"on_hand"_s, 5},
                                                    {u"available"_s, 5},
                                                    {u"channels"_s, QJsonArray{channelObject(u"CardTrader"_s),
                                                                               channelObject(u"eMAG MAIN"_s)}}});
    };
    const auto isFirst = [this](const QString &first, const QString &second) {
        auto *dialog = m_stage->find<QDialog>(u"stockExplanation"_s);
        const auto place = [dialog](const QString &words) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (label->text() == words)
                    return label->mapTo(dialog, QPoint()).y();
            }
            return -1;
        };
        return QTest::qWaitFor([&] { return place(first) >= 0 && place(first) < place(second); });
    };
    const auto close = [this] {
        m_stage->find<QDialog>(u"stockExplanation"_s)->close();
        return QTest::qWaitFor([this] { return !m_stage->window->findChild<QDialog *>(u"stockExplanation"_s); });
    };
    answer();
    QTest::keyClick(m_page->table(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isFirst(u"CardTrader"_s, u"eMAG MAIN"_s));
    QVERIFY(close());
    // From the sign of a channel, that channel first.
    auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    int column = CatalogueModel::FirstChannel;
    while (model->accountOf(column) != m_shop->accounts[u"eMAG MAIN"_s])
        ++column;
    const QModelIndex sign = m_page->table()->currentIndex().siblingAtColumn(column);
    m_page->table()->scrollTo(sign);
    answer();
    clickRow(m_page->table(), sign); // the first of the two
    QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {}, m_page->table()->visualRect(sign).center());
    QVERIFY(isFirst(u"eMAG MAIN"_s, u"CardTrader"_s));
    QVERIFY(close());
    // From the listings, with the keyboard alone.
    m_page->detail()->tabs()->setCurrentIndex(1);
    answer();
    auto *why = m_stage->find<QPushButton>(u"explainListing"_s);
    why->setFocus();
    QTest::keyClick(why, Qt::Key_Space);
    QVERIFY(m_stage->find<QDialog>(u"stockExplanation"_s));
}

void TestChosenProducts::moreIsOfferedForOneProduct()
{
    choose(u"BG-1204-EN"_s);
    auto *more = m_stage->find<QToolButton>(u"productMore"_s);
    clickOn(more);
    auto *menu = more->findChild<QMenu *>();
    QVERIFY(menu);
    const auto trigger = [menu](const QString &words) {
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                return action->trigger();
        }
        qFatal("not offered");
    };
    trigger(u"Copy the SKU"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"BG-1204-EN"_s);
    trigger(u"Sync this product now"_s);
    QCOMPARE(m_stage->onlyCall(u"sync.start"_s)[u"filter"][u"sku"], QJsonValue(QJsonArray{u"BG-1204-EN"_s}));
    trigger(u"Close this pane"_s);
    QTRY_VERIFY(!m_page->detail()->isVisible());
}

void TestChosenProducts::theSearchSyncsWhatIsChosen()
{
    m_page->open({.view = View::Catalogue, .filter = u"sync"_s});
    QVERIFY(m_stage->engine.callsOf(u"sync.start"_s).isEmpty()); // none is chosen
    chooseThree();
    m_page->open({.view = View::Catalogue, .filter = u"sync"_s});
    QCOMPARE(m_stage->onlyCall(u"sync.start"_s)[u"filter"][u"sku"].toArray().size(), 3);
}

void TestChosenProducts::theKeyboardGoesInSavesAndComesBack()
{
    choose(u"BG-1204-EN"_s);
    m_page->table()->setFocus();
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    auto *title = m_stage->find<QLineEdit>(u"productTitle"_s);
    QTRY_VERIFY(title->hasFocus());
    title->end(false);
    QTest::keyClicks(title, u"!"_s);
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->onlyCall(u"product.set"_s)[u"title"].toString(), u"Fields of Loam (EN)!"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    QTRY_VERIFY(m_page->table()->hasFocus());
    QCOMPARE(highlighted(), m_shop->products[u"BG-1204-EN"_s]);
}

// From elsewhere, at the end of a long list.
void TestChosenProducts::whatIsAskedForIsInSight()
{
    const auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
    const ProductId last = model->row(model->rowCount() - 1)->id;
    m_stage->window->open({.view = View::Orders});
    m_stage->open<CataloguePage>({.view = View::Catalogue, .id = last.value});
    QTRY_COMPARE(highlighted(), last);
    const QRect row = m_page->table()->visualRect(m_page->table()->currentIndex());
    QVERIFY(m_page->table()->viewport()->rect().contains(row.center()));
}

QTEST_MAIN(TestChosenProducts)
#include "tst_chosen_products.moc"
