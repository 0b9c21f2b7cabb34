// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/cardtrader/shown_products.h"

#include <QTest>

using evenstock::cardtrader::ShownProducts;
using Seen = ShownProducts::Seen;

class TestShownProducts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatWasShown();
    void aLaterReadingMayShowOtherValues();
    void takesEightBytesAProduct();
    void isBounded();
};

void TestShownProducts::knowsWhatWasShown()
{
    ShownProducts shown;
    // More than the tail holds, in no order.
    for (std::int64_t i = 0; i < 5000; ++i)
        QCOMPARE(shown.show((i * 7919) % 5003 * 80'000, std::uint32_t(i)), Seen::New);
    for (std::int64_t i = 0; i < 5000; ++i) {
        QCOMPARE(shown.show((i * 7919) % 5003 * 80'000, std::uint32_t(i)), Seen::Same);
        QCOMPARE(shown.show((i * 7919) % 5003 * 80'000, std::uint32_t(i) + 1), Seen::Differs);
    }
    QCOMPARE(shown.size(), std::size_t(5000));
    QCOMPARE(shown.show(-1, 1), Seen::Unknown);
    QCOMPARE(shown.show(ShownProducts::mostId, 1), Seen::New);
    QCOMPARE(shown.show(ShownProducts::mostId + 1, 1), Seen::Unknown);
}

void TestShownProducts::aLaterReadingMayShowOtherValues()
{
    ShownProducts shown;
    QCOMPARE(shown.show(16, 1), Seen::New);
    shown.beginAgain();
    QCOMPARE(shown.show(16, 2), Seen::Same);
    QCOMPARE(shown.show(17, 1), Seen::New);
    QCOMPARE(shown.show(17, 2), Seen::Differs);
}

void TestShownProducts::takesEightBytesAProduct()
{
    ShownProducts shown;
    constexpr std::size_t listings = 200'000;
    for (std::size_t i = 0; i < listings; ++i)
        shown.show(std::int64_t(400'000'000 + i * 37), std::uint32_t(i));
    QCOMPARE(shown.size(), listings);
    QVERIFY2(shown.bytes() <= listings * 8 + 16'384, qPrintable(QString::number(shown.bytes())));
}

void TestShownProducts::isBounded()
{
    ShownProducts shown;
    for (std::size_t i = 0; i < ShownProducts::mostProducts; ++i)
        shown.show(std::int64_t(i), 1);
    QVERIFY(shown.isFull());
    const std::size_t bytes = shown.bytes();
    QCOMPARE(shown.show(std::int64_t(ShownProducts::mostProducts), 1), Seen::Unknown);
    QCOMPARE(shown.show(5, 1), Seen::Same); // what is remembered still is
    QCOMPARE(shown.bytes(), bytes);
    QCOMPARE(shown.size(), ShownProducts::mostProducts);
}

QTEST_GUILESS_MAIN(TestShownProducts)
#include "tst_shown_products.moc"
