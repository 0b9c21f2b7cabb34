// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_queries.h"
#include "models/store/catalogue_queries.h"
#include "models/store/category_queries.h"
#include "models/store/request_repository.h"
#include "tests/store/small_shop.h"

using namespace evenstock;
using namespace Qt::StringLiterals;

// Trees of two accounts that use the same numbers, what goes where, and the words for the numbers that products hold.
class TestCategories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLineHoldsForWhatIsBelowIt();
    void aLineOfItsOwnComesFirst();
    void aTreeThatGoesRoundEnds();
    void numbersThatProductsCannotTellApartAreRefused();
    void soAreThoseOfWhatLiesBelow();
    void aNumberThatCameToMeanTwoThingsGoesNowhere();
    void aWordOfTheOwnersCanGoSomewhere();
    void whatIsTakenBackGoesNowhere();
    void onlyWhatTheTreeHoldsMayBeATarget();
    void numbersAreShownByTheirNames();
    void aNumberKeepsItsNameWithoutItsChannel();
    void theListingsOwnAccountNamesTheNumber();
    void aBranchFindsWhatIsBelowIt();
    void theKeysLastUseIsTheNewestRequest();

private:
    void category(AccountId account, const QString &id, const QString &name, const QString &parent = {})
    {
        m_shop->write([&] {
            AccountRepository accounts(m_shop->db);
            SmallShop::must(accounts.saveCategory(account, {.externalId = id, .name = name}));
            SmallShop::must(accounts.setCategoryParent(account, id, parent));
        });
    }
    Status map(const CategoryKey &source, const QString &target)
    {
        m_shop->write([] {}); // nothing open
        Transaction transaction = SmallShop::must(Transaction::begin(m_shop->db));
        TRY_ASSIGN(const QString before, CategoryMap(m_shop->db).set(m_emag, source, target));
        Q_UNUSED(before)
        return transaction.commit();
    }
    QMap<QString, QString> mapped() { return SmallShop::must(CategoryMap(m_shop->db).of(m_emag)); }
    QStringList found(const CategoryKey &branch)
    {
        const auto page = SmallShop::must(CatalogueQueries(m_shop->db).page({.filter = {.branch = branch}}, {}));
        QStringList skus;
        for (const CatalogueRow &row : page.rows)
            skus.append(row.sku);
        return skus;
    }

    std::unique_ptr<SmallShop> m_shop;
    AccountId m_bamako, m_kayes, m_emag;
};

// Bamako: 7 › 8 › 9 and 20; Kayes: 9 and 30; eMAG: 304, 305.
void TestCategories::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_bamako = m_shop->account(u"Bamako"_s, u"bolibana"_s);
    m_kayes = m_shop->account(u"Kayes"_s, u"bolibana"_s);
    m_emag = m_shop->account(u"eMAG"_s, u"emag"_s);
    category(m_bamako, u"7"_s, u"Épicerie"_s);
    category(m_bamako, u"8"_s, u"Céréales"_s, u"7"_s);
    category(m_bamako, u"9"_s, u"Riz"_s, u"8"_s);
    category(m_bamako, u"20"_s, u"Savon"_s);
    category(m_kayes, u"9"_s, u"Lampes"_s);
    category(m_kayes, u"30"_s, u"Piles"_s);
    category(m_emag, u"304"_s, u"Alimente"_s);
    category(m_emag, u"305"_s, u"Orez"_s, u"304"_s);
}

void TestCategories::aLineHoldsForWhatIsBelowIt()
{
    OK(map({m_bamako, u"7"_s}, u"304"_s));
    QCOMPARE(mapped(), (QMap<QString, QString>{{u"7"_s, u"304"_s}, {u"8"_s, u"304"_s}, {u"9"_s, u"304"_s}}));
    QVERIFY(SmallShop::must(CategoryMap(m_shop->db).of(m_kayes)).isEmpty());
    const auto links = CategoryQueries(m_shop->db).links(m_emag);
    OK(links);
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().sourceName, u"Épicerie"_s);
    QCOMPARE(links->first().targetName, u"Alimente"_s);
}

void TestCategories::aLineOfItsOwnComesFirst()
{
    OK(map({m_bamako, u"7"_s}, u"304"_s));
    OK(map({m_bamako, u"8"_s}, u"305"_s));
    QCOMPARE(mapped(), (QMap<QString, QString>{{u"7"_s, u"304"_s}, {u"8"_s, u"305"_s}, {u"9"_s, u"305"_s}}));
}

void TestCategories::aTreeThatGoesRoundEnds()
{
    category(m_bamako, u"7"_s, u"Épicerie"_s, u"9"_s);
    OK(map({m_bamako, u"8"_s}, u"305"_s));
    QCOMPARE(mapped().size(), 3);
    QCOMPARE(found({m_bamako, u"7"_s}), QStringList());
}

void TestCategories::numbersThatProductsCannotTellApartAreRefused()
{
    OK(map({m_bamako, u"9"_s}, u"305"_s));
    const Status refused = map({m_kayes, u"9"_s}, u"304"_s);
    QCOMPARE(refused.error().code, ErrorCode::InvalidRequest);
    QVERIFY2(refused.error().detail.contains(u"Bamako"_s), qPrintable(refused.error().detail));
    OK(map({m_kayes, u"9"_s}, u"305"_s)); // the same place is no question
    QCOMPARE(mapped().value(u"9"_s), u"305"_s);
}

// Kayes' 9 is another thing than the 9 below Bamako's 7.
void TestCategories::soAreThoseOfWhatLiesBelow()
{
    OK(map({m_kayes, u"9"_s}, u"304"_s));
    const Status above = map({m_bamako, u"7"_s}, u"305"_s);
    QCOMPARE(above.error().code, ErrorCode::InvalidRequest);
    QVERIFY2(above.error().detail.contains(u"Kayes"_s) && above.error().detail.contains(u"Riz (9)"_s),
             qPrintable(above.error().detail));
    QCOMPARE(mapped(), (QMap<QString, QString>{{u"9"_s, u"304"_s}})); // nothing was kept of it
    OK(map({m_bamako, u"7"_s}, u"304"_s));
    QCOMPARE(map({m_bamako, u"7"_s}, u"305"_s).error().code, ErrorCode::InvalidRequest);
    QCOMPARE(mapped().value(u"7"_s), u"304"_s); // what stood there stands there
    OK(map({m_kayes, u"9"_s}, QString()));
    OK(map({m_bamako, u"7"_s}, u"305"_s));
    const Status below = map({m_kayes, u"9"_s}, u"304"_s);
    QCOMPARE(below.error().code, ErrorCode::InvalidRequest);
    QVERIFY2(below.error().detail.contains(u"Bamako"_s), qPrintable(below.error().detail));
}

// The tree was read anew, and a number is somewhere else now.
void TestCategories::aNumberThatCameToMeanTwoThingsGoesNowhere()
{
    OK(map({m_bamako, u"7"_s}, u"305"_s));
    OK(map({m_kayes, u"30"_s}, u"304"_s));
    category(m_kayes, u"8"_s, u"Baterii"_s, u"30"_s);
    QCOMPARE(mapped(), (QMap<QString, QString>{{u"7"_s, u"305"_s}, {u"9"_s, u"305"_s}, {u"30"_s, u"304"_s}}));
}

void TestCategories::aWordOfTheOwnersCanGoSomewhere()
{
    OK(map({{}, u"Rice"_s}, u"305"_s));
    OK(map({{}, u"Rice"_s}, u"304"_s));
    QCOMPARE(mapped(), (QMap<QString, QString>{{u"Rice"_s, u"304"_s}}));
    QCOMPARE(**m_shop->db.value<int>("SELECT count(*) FROM categories WHERE account_id IS NULL"), 1);
}

void TestCategories::whatIsTakenBackGoesNowhere()
{
    OK(map({m_bamako, u"7"_s}, u"304"_s));
    OK(map({m_bamako, u"7"_s}, QString()));
    QVERIFY(mapped().isEmpty());
    QCOMPARE(map({m_bamako, u"77"_s}, u"304"_s).error().code, ErrorCode::NotFound);
}

void TestCategories::onlyWhatTheTreeHoldsMayBeATarget()
{
    CategoryMap categories(m_shop->db);
    QVERIFY(*categories.mayHold(m_emag, u"305"_s));
    QVERIFY(!*categories.mayHold(m_emag, u"9"_s));
    const AccountId unread = m_shop->account(u"Own shop"_s, u"prestashop"_s);
    QVERIFY(*categories.mayHold(unread, u"9"_s));
}

void TestCategories::numbersAreShownByTheirNames()
{
    const ProductId rice = m_shop->product(u"RICE"_s, u"Rice"_s, 1, 100, u"9"_s);
    const ProductId word = m_shop->product(u"WORD"_s, u"Game"_s, 1, 100, u"Games"_s);
    const ProductId nobody = m_shop->product(u"ALONE"_s, u"Alone"_s, 1, 100, u"9"_s);
    m_shop->listing(m_bamako, u"1"_s, rice);
    m_shop->listing(m_emag, u"2"_s, rice);
    m_shop->listing(m_bamako, u"3"_s, word);
    const QList<ProductId> ids{rice, word, nobody};
    const auto rows = CatalogueQueries(m_shop->db).rows(ids);
    OK(rows);
    QCOMPARE(rows->at(0).category, u"9"_s);
    QCOMPARE(rows->at(0).categoryName, u"Riz"_s);
    QVERIFY(rows->at(1).categoryName.isEmpty());
    QVERIFY(rows->at(2).categoryName.isEmpty()); // no account lists it: whose number it is nobody knows
    const auto used = CategoryQueries(m_shop->db).inUse();
    OK(used);
    QCOMPARE(used->size(), 2);
    QCOMPARE(used->at(0).category, u"9"_s);
    QCOMPARE(used->at(0).names, (QStringList{u"Riz"_s, u"Lampes"_s}));
    QVERIFY(used->at(1).names.isEmpty());
}

// What a product got from a channel outlives the channel, and so does the word for it.
void TestCategories::aNumberKeepsItsNameWithoutItsChannel()
{
    const ProductId rice = m_shop->product(u"RICE"_s, u"Rice"_s, 1, 100, u"9"_s);
    m_shop->listing(m_bamako, u"1"_s, rice);
    m_shop->write([&] { SmallShop::must(AccountRepository(m_shop->db).remove(m_bamako)); });
    QCOMPARE(**m_shop->db.value<int>("SELECT count(*) FROM categories WHERE account_id IS NULL"), 1); // that one alone
    const QList<ProductId> ids{rice};
    const auto rows = CatalogueQueries(m_shop->db).rows(ids);
    OK(rows);
    QCOMPARE(rows->first().categoryName, u"Riz"_s);
    QCOMPARE(*CategoryQueries(m_shop->db).nameFor(rice, u"9"_s), u"Riz"_s);
    m_shop->write([&] { SmallShop::must(AccountRepository(m_shop->db).remove(m_kayes)); });
    const auto used = CategoryQueries(m_shop->db).inUse();
    OK(used);
    QCOMPARE(used->first().category, u"9"_s);
    QCOMPARE(used->first().names, (QStringList{u"Lampes"_s, u"Riz"_s}));       // nobody knows any more which is meant
    const AccountId again = m_shop->account(u"Bamako again"_s, u"bolibana"_s); // whoever is there comes first
    category(again, u"9"_s, u"Riz du Mali"_s);
    m_shop->listing(again, u"1"_s, rice);
    QCOMPARE(CatalogueQueries(m_shop->db).rows(ids)->first().categoryName, u"Riz du Mali"_s);
    QCOMPARE(CategoryQueries(m_shop->db).inUse()->first().names, QStringList{u"Riz du Mali"_s});
}

void TestCategories::theListingsOwnAccountNamesTheNumber()
{
    const ProductId lamp = m_shop->product(u"LAMP"_s, u"Lamp"_s, 1, 100, u"9"_s);
    m_shop->listing(m_bamako, u"1"_s, lamp, {.remote = {{Field::Category, u"20"_s}}});
    m_shop->listing(m_kayes, u"2"_s, lamp, {.remote = {{Field::Category, u"9"_s}}});
    const QList<ProductId> ids{lamp};
    const auto rows = CatalogueQueries(m_shop->db).rows(ids);
    OK(rows);
    QCOMPARE(rows->first().categoryName, u"Lampes"_s);
    QCOMPARE(*CategoryQueries(m_shop->db).nameFor(lamp, u"9"_s), u"Lampes"_s);
}

void TestCategories::aBranchFindsWhatIsBelowIt()
{
    const auto listed = [this](const QString &sku, const QString &category, AccountId account) {
        m_shop->listing(account, sku, m_shop->product(sku, sku, 1, 100, category));
    };
    listed(u"A"_s, u"9"_s, m_bamako);
    listed(u"B"_s, u"8"_s, m_bamako);
    listed(u"C"_s, u"20"_s, m_bamako);
    listed(u"D"_s, u"9"_s, m_kayes); // the same number, another category
    QCOMPARE(found({m_bamako, u"7"_s}), (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(found({m_bamako, u"9"_s}), QStringList{u"A"_s});
    QCOMPARE(found({m_kayes, u"9"_s}), QStringList{u"D"_s});
    QCOMPARE(found({m_kayes, u"30"_s}), QStringList());
    const CatalogueFilter branch{.branch = CategoryKey{m_kayes, u"30"_s}};
    QVERIFY(!branch.isEmpty());
}

void TestCategories::theKeysLastUseIsTheNewestRequest()
{
    QCOMPARE((*AccountQueries(m_shop->db).card(m_bamako))->keyUsedAt, 0);
    m_shop->write([this] {
        RequestRepository requests(m_shop->db);
        for (const UtcMs at : {SmallShop::now - 5000, SmallShop::now - 1000, SmallShop::now - 3000})
            SmallShop::must(requests.add({{.at = at, .account = m_bamako, .method = u"GET"_s, .path = u"/x"_s}}));
    });
    QCOMPARE((*AccountQueries(m_shop->db).card(m_bamako))->keyUsedAt, SmallShop::now - 1000);
    QCOMPARE((*AccountQueries(m_shop->db).card(m_kayes))->keyUsedAt, 0);
}

QTEST_GUILESS_MAIN(TestCategories)
#include "tst_categories.moc"
