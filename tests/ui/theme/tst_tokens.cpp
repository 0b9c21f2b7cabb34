// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QTest>

#include <utility>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // WCAG 2 AA for text of normal size

// Window, Base and Text as some desktops give them.
QPalette desktop(QRgb window, QRgb base, QRgb text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor::fromRgb(window));
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::WindowText, QColor::fromRgb(text));
    palette.setColor(QPalette::Text, QColor::fromRgb(text));
    return themedPalette(palette);
}

struct Named {
    const char *name;
    QColor colour;
};

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void lettersAreReadableOnTheirTile_data();
    void lettersAreReadableOnTheirTile();
    void lightAndDarkAreTold();
    void mixesAsTheTableSays();
    void desktopKeepsItsThreeColours();
    void ownChannelColourStaysVisible();
};

void TestTokens::everyTextIsReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("our light palette") << lightPalette();
    QTest::newRow("our dark palette") << darkPalette();
    QTest::newRow("a grey desktop") << desktop(0xefefef, 0xffffff, 0x000000);
    QTest::newRow("a warm light desktop") << desktop(0xf6f5f4, 0xffffff, 0x2e3436);
    QTest::newRow("a cool light desktop") << desktop(0xeff0f1, 0xfcfcfc, 0x232629);
    QTest::newRow("a dark grey desktop") << desktop(0x242424, 0x1e1e1e, 0xffffff);
    QTest::newRow("a blue-grey dark desktop") << desktop(0x2a2e32, 0x1b1e20, 0xfcfcfc);
}

void TestTokens::everyTextIsReadable()
{
    QFETCH(QPalette, palette);
    const Tokens t = tokens(palette);
    const QList<Named> inks = {{"text", t.text}, {"secondary", t.secondary}, {"accent text", t.accentText},
                               {"good", t.good}, {"watch", t.watch},         {"bad", t.bad}};
    const QList<Named> grounds = {{"window", t.window},
                                  {"base", t.base},
                                  {"alternate", t.alternate},
                                  {"selection", t.selection},
                                  {"picked", t.picked},
                                  {"side", t.side},
                                  {"a button", t.button},
                                  {"a chip under the mouse", mix(t.window, t.text, 5)},
                                  {"a quiet button under the mouse", mix(t.window, t.text, 5)},
                                  {"the guide", mix(t.base, t.accent, 6)}};
    for (const Named &ink : inks) {
        for (const Named &ground : grounds) {
            const double ratio = contrast(ink.colour, ground.colour);
            QVERIFY2(ratio >= readable,
                     qPrintable(u"%1 on %2: %3"_s.arg(QLatin1String(ink.name), QLatin1String(ground.name)).arg(ratio)));
        }
    }
    for (const QColor &tint : {t.goodTint, t.watchTint, t.badTint, t.added, t.removed, t.side, t.button})
        QVERIFY2(contrast(t.text, tint) >= readable, qPrintable(tint.name()));
    for (const auto &[ink, tint] : {std::pair(t.good, t.goodTint), {t.watch, t.watchTint}, {t.bad, t.badTint}}) {
        for (const QColor &colour : {ink, t.secondary, t.accentText})
            QVERIFY2(contrast(colour, tint) >= readable, qPrintable(colour.name() + u" on "_s + tint.name()));
    }
    QVERIFY(contrast(t.text, mix(t.base, t.text, 16)) >= readable); // a number in its pill
    const QColor quiet = mix(t.side, t.text, 80);                   // a view in the sidebar, also under the mouse
    for (const QColor &ground : {t.side, mix(t.side, t.text, 6)})
        QVERIFY(contrast(quiet, ground) >= readable);
    const QColor deeper = t.dark ? t.text : QColor(Qt::black);
    for (const int percent : {0, 5, 10}) { // at rest, under the mouse, held down
        QVERIFY(contrast(t.text, mix(t.button, t.text, percent)) >= readable);
        QVERIFY2(contrast(t.onAccent, mix(t.accent, deeper, percent)) >= readable,
                 qPrintable(QString::number(percent)));
    }
    QVERIFY(contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= readable);
}

void TestTokens::lettersAreReadableOnTheirTile_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<QString>("own");
    for (const char *marketplace : {"cardtrader", "emag", "vinted", "bolibana", "prestashop", "something else"})
        QTest::newRow(marketplace) << QString::fromLatin1(marketplace) << QString();
    QTest::newRow("a pale colour of the owner's") << u"emag"_s << u"#ffeecc"_s;
    QTest::newRow("a deep colour of the owner's") << u"emag"_s << u"#200040"_s;
}

void TestTokens::lettersAreReadableOnTheirTile()
{
    QFETCH(QString, marketplace);
    QFETCH(QString, own);
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Tokens t = tokens(palette);
        QVERIFY(contrast(channelColour(marketplace, own, t), onChannel(t)) >= readable);
    }
}

void TestTokens::lightAndDarkAreTold()
{
    QVERIFY(!isDark(lightPalette()));
    QVERIFY(isDark(darkPalette()));
    QVERIFY(tokens(darkPalette()).dark);
}

void TestTokens::mixesAsTheTableSays()
{
    QCOMPARE(mix(QColor(0, 0, 0), QColor(200, 100, 50), 50), QColor(100, 50, 25));
    QCOMPARE(mix(QColor(10, 20, 30), QColor(0, 0, 0), 0), QColor(10, 20, 30));
    const Tokens light = tokens(lightPalette());
    QCOMPARE(light.line, mix(light.base, light.text, 18));
    QCOMPARE(light.secondary, mix(light.base, light.text, 70));
    QCOMPARE(light.selection, mix(light.base, light.accent, 15));
    const Tokens dark = tokens(darkPalette());
    QCOMPARE(dark.selection, mix(dark.base, dark.accent, 37));
    QCOMPARE(dark.goodTint, mix(dark.base, dark.good, 12));
}

void TestTokens::desktopKeepsItsThreeColours()
{
    const QPalette palette = desktop(0xeff0f1, 0xfcfcfc, 0x232629);
    QCOMPARE(palette.color(QPalette::Window), QColor(0xef, 0xf0, 0xf1));
    QCOMPARE(palette.color(QPalette::Base), QColor(0xfc, 0xfc, 0xfc));
    QCOMPARE(palette.color(QPalette::Text), QColor(0x23, 0x26, 0x29));
}

void TestTokens::ownChannelColourStaysVisible()
{
    const Tokens dark = tokens(darkPalette());
    QVERIFY(channelColour(u"emag"_s, u"#101010"_s, dark).lightnessF() > 0.4F);
    QCOMPARE(channelColour(u"emag"_s, u"not a colour"_s, dark), channelColour(u"emag"_s, {}, dark));
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
