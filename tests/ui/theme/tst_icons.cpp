// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize sizes[] = {{12, 12}, {14, 14}, {16, 16}, {20, 20}, {32, 32}};

// How much of a picture is inked, 0 … 1, whatever the colour.
double inked(const QImage &image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            sum += qAlpha(image.pixel(x, y)) / 255.0;
    return sum / (image.width() * image.height());
}

QColor inkOf(const QImage &image)
{
    QColor strongest;
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > most) {
                most = colour.alpha();
                strongest = colour;
            }
    return QColor::fromRgb(strongest.rgb());
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDrawsAtEverySize_data();
    void everyIconDrawsAtEverySize();
    void statesDifferInShape();
    void inkFollowsThePalette();
    void disabledIsQuieter();
    void unknownNameIsNull();
};

void TestIcons::everyIconDrawsAtEverySize_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = lineIconNames();
    QVERIFY(names.size() > 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestIcons::everyIconDrawsAtEverySize()
{
    QFETCH(QString, name);
    for (const QSize &size : sizes) {
        const QImage image = lineIcon(name).pixmap(size).toImage();
        QCOMPARE(image.size(), size);
        const double share = inked(image);
        QVERIFY2(share > 0.01 && share < 0.6, qPrintable(u"%1 of the square"_s.arg(share)));
    }
}

// A state is told by its shape alone: no two look alike when both are drawn in one colour.
void TestIcons::statesDifferInShape()
{
    const QStringList states = {u"agreed"_s, u"outgoing"_s, u"conflict"_s, u"error"_s,
                                u"urgent"_s, u"warning"_s,  u"paused"_s,   u"not_listed"_s};
    for (const QString &one : states) {
        for (const QString &other : states) {
            if (one >= other)
                continue;
            const QImage a = lineIcon(one).pixmap(16).toImage();
            const QImage b = lineIcon(other).pixmap(16).toImage();
            int differing = 0;
            for (int y = 0; y < 16; ++y)
                for (int x = 0; x < 16; ++x)
                    differing += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 100 ? 1 : 0;
            QVERIFY2(differing >= 8, qPrintable(one + u" and "_s + other));
        }
    }
}

void TestIcons::inkFollowsThePalette()
{
    const QIcon icon = lineIcon(u"agreed"_s, Tint::Good);
    QGuiApplication::setPalette(lightPalette());
    QCOMPARE(inkOf(icon.pixmap(32).toImage()), tokens(lightPalette()).good);
    QGuiApplication::setPalette(darkPalette());
    QCOMPARE(inkOf(icon.pixmap(32).toImage()), tokens(darkPalette()).good);
}

void TestIcons::disabledIsQuieter()
{
    QGuiApplication::setPalette(lightPalette());
    const QIcon icon = lineIcon(u"sync"_s, Tint::Text);
    QCOMPARE(inkOf(icon.pixmap(32, QIcon::Disabled).toImage()), tokens(lightPalette()).disabled);
}

void TestIcons::unknownNameIsNull()
{
    QVERIFY(lineIcon(u"no such icon"_s).isNull());
    QVERIFY(!lineIcon(u"sync"_s).isNull());
}

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
