// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/roles.h"
#include "tests/ui/conflicts/conflicts_stage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace evenstock;
using namespace Qt::StringLiterals;

// The queue, and how one goes through it.
class TestConflictsPage : public QObject, ConflictsStage
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theQueueShowsEveryProductInConflict();
    void keysPickASideAndGoOn();
    void lettersTypedIntoAFieldAreNoKeys();
    void savingNeedsNoMouse();
    void whenAllIsDecidedNothingIsOffered();
    void withoutConflictsThePageSaysSo();
    void withDecisionsOfTodayOnlyNothingIsBlank();
    void newsKeepsWhatIsFarDown();
    void theQueueIsFilteredByField();
    void theQueueIsSearched();
    void aSearchIsNotWaitedFor();
    void whatIsAskedForIsFoundBehindASearch();
    void whatIsAskedForIsFoundWhileASearchEnds();
    void theCountSaysOnHowManyProducts();
    void theNewestComeFirstWhereTheOwnerWants();

private:
    void addFar();
};

// More than a page of conflicts.
void TestConflictsPage::addFar()
{
    const AccountId account = m_shop->accounts[u"eMAG FBE"_s];
    m_shop->write([&] {
        for (int number = 0; number < 300; ++number) {
            const ProductId product =
                SmallShop::must(ProductRepository(m_shop->db)
                                    .insert({.sku = u"F%1"_s.arg(number), .title = u"Distant"_s, .createdAt = 1}));
            const ListingId listing = SmallShop::must(ListingRepository(m_shop->db)
                                                          .insert({.account = account,
                                                                   .product = product,
                                                                   .externalId = u"f%1"_s.arg(number),
                                                                   .link = LinkState::Linked}));
            SmallShop::must(RunRepository(m_shop->db)
                                .saveConflict({.listing = listing,
                                               .field = Field::Title,
                                               .local = u"ours"_s,
                                               .remote = u"theirs"_s,
                                               .openedAt = SmallShop::now,
                                               .updatedAt = SmallShop::now}));
        }
    });
}

void TestConflictsPage::theQueueShowsEveryProductInConflict()
{
    QCOMPARE(m_page->queue()->model()->rowCount(), 5);
    QCOMPARE(m_page->findChildren<ConflictCard *>().size(), 3);
}

void TestConflictsPage::keysPickASideAndGoOn()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    QTest::keyClick(m_stage->window.get(), Qt::Key_R);
    const QList<Decision> made = m_page->detail()->decisions();
    QCOMPARE(made.size(), 2);
    QCOMPARE(made[0].take, Take::Local);
    QCOMPARE(made[1].take, Take::Remote);
    const ListingId before = m_page->detail()->listing();
    QTest::keyClick(m_stage->window.get(), Qt::Key_K);
    QTest::keyClick(m_stage->window.get(), Qt::Key_J);
    QTest::keyClick(m_stage->window.get(), Qt::Key_J);
    QVERIFY(m_page->detail()->listing() != before || m_page->queue()->currentIndex().row() == 4);
}

void TestConflictsPage::lettersTypedIntoAFieldAreNoKeys()
{
    ConflictCard *title = cardOf(Field::Title);
    auto *field = m_stage->find<QLineEdit>(u"typedValue"_s, title);
    typeInto(field, u"Jolly RLK"_s);
    QCOMPARE(field->text(), u"Jolly RLK"_s);
    QCOMPARE(title->decision().take, Take::Value);
    QCOMPARE(m_page->detail()->decisions().size(), 1);
}

void TestConflictsPage::savingNeedsNoMouse()
{
    QTest::keyClick(m_stage->window.get(), Qt::Key_L);
    QTest::keyClick(m_stage->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_stage->onlyCall(u"conflict.resolve"_s)[u"decisions"].toArray().size(), 1);
}

void TestConflictsPage::whenAllIsDecidedNothingIsOffered()
{
    QVERIFY(m_stage->find<QPushButton>(u"saveDecisions"_s));
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET state = 'resolved', taken = 'local', resolved_at = ?",
                                       SmallShop::now)); // all at once
    });
    m_stage->announce({u"conflicts"_s});
    QCOMPARE(m_page->queue()->model()->rowCount(), 0);
    QVERIFY(m_page->findChildren<ConflictCard *>().isEmpty());
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"saveDecisions"_s)->isVisible());
    QVERIFY(!m_page->detail()->findChild<QCheckBox *>(u"alwaysDoThis"_s)->isVisible());
}

void TestConflictsPage::withoutConflictsThePageSaysSo()
{
    SmallShop empty;
    empty.account(u"Attic"_s);
    WindowStage stage(empty);
    stage.open<ConflictsPage>({.view = View::Conflicts});
    bool isSaid = false;
    for (const QLabel *label : stage.window->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == "No conflicts"_L1);
    QVERIFY(isSaid);
}

// As after a new start: nothing was ever open on this page.
void TestConflictsPage::withDecisionsOfTodayOnlyNothingIsBlank()
{
    m_shop->write([&] {
        SmallShop::must(m_shop->db.run("UPDATE conflicts SET state = 'resolved', taken = 'local', resolved_at = ?",
                                       SmallShop::now));
    });
    m_stage = std::make_unique<WindowStage>(*m_shop);
    m_page = m_stage->open<ConflictsPage>({.view = View::Conflicts});
    QCoreApplication::processEvents();
    QVERIFY(!m_page->detail()->findChild<QPushButton *>(u"saveDecisions"_s)->isVisible());
    for (const QPushButton *button : m_page->detail()->findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible(), qPrintable(button->text()));
    for (const QComboBox *box : m_page->detail()->findChildren<QComboBox *>())
        QVERIFY(!box->isVisible());
    bool isSaid = false;
    for (const QLabel *label : m_page->detail()->findChildren<QLabel *>())
        isSaid = isSaid || (label->isVisible() && label->text() == "Nothing is left to decide here"_L1);
    QVERIFY(isSaid);
}

// The row under the owner's hand stays, however far down; only another filter begins at the top.
void TestConflictsPage::newsKeepsWhatIsFarDown()
{
    addFar();
    m_stage->announce({u"conflicts"_s});
    QAbstractItemModel *queue = m_page->queue()->model();
    QVERIFY(queue->canFetchMore({}));
    queue->fetchMore({});
    QVERIFY(queue->rowCount() > 280);
    m_page->queue()->setCurrentIndex(queue->index(280, 0));
    const ListingId chosen = m_page->detail()->listing();
    m_stage->announce({u"conflicts"_s});
    QCOMPARE(m_page->detail()->listing(), chosen);
    QCOMPARE(m_page->queue()->currentIndex().row(), 280);
    auto *field = m_stage->find<QComboBox>(u"conflictFields"_s);
    field->setCurrentIndex(field->findData(u"description"_s));
    QCOMPARE(queue->rowCount(), 1);
}

void TestConflictsPage::theQueueIsFilteredByField()
{
    const int all = m_page->queue()->model()->rowCount();
    auto *field = m_stage->find<QComboBox>(u"conflictFields"_s);
    field->setCurrentIndex(field->findData(u"description"_s));
    QCOMPARE(m_page->queue()->model()->rowCount(), 1);
    QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
    field->setCurrentIndex(field->findData(u"images"_s));
    QCOMPARE(m_page->queue()->model()->rowCount(), 0);
    QVERIFY(!m_page->detail()->listing()); // nothing stale is decided
    field->setCurrentIndex(0);
    QCOMPARE(m_page->queue()->model()->rowCount(), all);
    QVERIFY(m_page->detail()->listing());
}

void TestConflictsPage::theQueueIsSearched()
{
    const int all = m_page->queue()->model()->rowCount();
    QVERIFY(all > 1);
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *field = m_stage->find<QLineEdit>(u"conflictSearch"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"db-080"_s); // letters that are keys of the page elsewhere
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), 1);
    QTest::keyClicks(field, u"zzz"_s);
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), 0);
    QVERIFY(field->isVisible()); // who typed too much can go back
    field->clear();
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), all);
}

// Through a large shop it takes long: what is listed stays until then, and news does not begin it anew.
void TestConflictsPage::aSearchIsNotWaitedFor()
{
    const int all = m_page->queue()->model()->rowCount();
    m_stage->reader.hold();
    m_page->filterField()->setText(u"db-080"_s);
    QTRY_COMPARE(m_stage->reader.held(), 1);
    QCOMPARE(m_page->queue()->model()->rowCount(), all);
    m_page->refresh({u"conflicts"_s});
    QCOMPARE(m_stage->reader.held(), 1);
    m_stage->reader.release();
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), 1);
    const qint64 found = m_page->queue()->currentIndex().data(IdRole).toLongLong();
    QCOMPARE(m_page->detail()->listing().value, found);
}

void TestConflictsPage::whatIsAskedForIsFoundBehindASearch()
{
    m_page->filterField()->setText(u"db-080"_s);
    QTRY_COMPARE(m_page->queue()->model()->rowCount(), 1);
    const qint64 found = m_page->queue()->model()->index(0, 0).data(IdRole).toLongLong();
    QVERIFY(found != m_shop->mainConflict.value);
    m_page->open({.view = View::Conflicts, .id = m_shop->mainConflict.value});
    QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
    QVERIFY(m_page->filterField()->text().isEmpty());
}

// The field is empty already, and the list is still the one that a worker searched.
void TestConflictsPage::whatIsAskedForIsFoundWhileASearchEnds()
{
    addFar();
    m_stage->announce({u"conflicts"_s});
    const QAbstractItemModel *queue = m_page->queue()->model();
    m_page->filterField()->setText(u"Distant"_s);
    const auto isListed = [&] {
        return !queue->match(queue->index(0, 0), IdRole, qint64(m_shop->mainConflict.value), 1, Qt::MatchExactly)
                    .isEmpty();
    };
    QTRY_VERIFY(!isListed());
    QVERIFY(queue->canFetchMore({}));
    m_page->filterField()->clear();
    m_stage->reader.hold();
    m_page->open({.view = View::Conflicts, .id = m_shop->mainConflict.value}); // for ever, where more is waited for
    QCOMPARE(m_page->detail()->listing(), m_shop->mainConflict);
}

void TestConflictsPage::theCountSaysOnHowManyProducts()
{
    const auto *count = m_stage->find<QLabel>(u"conflictCount"_s);
    QCOMPARE(count->text(), u"Open, 7 field(s) on 5 product(s)"_s);
    auto *fields = m_stage->find<QComboBox>(u"conflictFields"_s);
    fields->setCurrentIndex(fields->findData(u"price"_s));
    QCOMPARE(count->text(), u"Open, 4 field(s) on 4 product(s)"_s);
    fields->setCurrentIndex(0);
    m_page->filterField()->setText(u"seven"_s); // a search knows what it lists, and not how many there are elsewhere
    QTRY_COMPARE(count->text(), u"Open, 3 field(s) on 1 product(s)"_s);
}

void TestConflictsPage::theNewestComeFirstWhereTheOwnerWants()
{
    const auto ids = [this] {
        QList<qint64> all;
        for (int row = 0; row < m_page->queue()->model()->rowCount(); ++row)
            all.append(m_page->queue()->model()->index(row, 0).data(IdRole).toLongLong());
        return all;
    };
    const QList<qint64> oldest = ids();
    auto *order = m_stage->find<QComboBox>(u"conflictOrder"_s);
    order->setCurrentIndex(1);
    QCOMPARE(ids(), QList<qint64>(oldest.rbegin(), oldest.rend()));
    m_stage = nullptr;                                // it remembers at its end
    m_stage = std::make_unique<WindowStage>(*m_shop); // it is remembered
    openMain();
    QCOMPARE(ids(), QList<qint64>(oldest.rbegin(), oldest.rend()));
}

QTEST_MAIN(TestConflictsPage)
#include "tst_conflicts_page.moc"
