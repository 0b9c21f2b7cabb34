// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_options.h"
#include "connectors/vinted/vinted_texts.h"

#include <QTest>

#include <limits>

using namespace evenstock;
using namespace evenstock::vinted;
using namespace Qt::StringLiterals;

class TestVintedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreWrittenCalmly_data();
    void wordsAreWrittenCalmly();
    void pricesEndInNinety_data();
    void pricesEndInNinety();
    void titlesAreMadeOfWhatFits();
    void theNumberSurvivesAnyTitle();
    void aMarkerIsReadFromTheEndOnly_data();
    void aMarkerIsReadFromTheEndOnly();
    void emptyLinesOfADescriptionAreLeftOut();
    void descriptionsAreCutBetweenCharacters();
    void hashtagsComeOnce();
    void decadesAreWorded_data();
    void decadesAreWorded();
    void conditionsAndColoursHaveWords();
    void everyLanguageHasUsableTemplates();
    void unknownPlaceholdersAreNamed();
    void titlesAreFoundWhateverTheirAccents();
};

void TestVintedTexts::wordsAreWrittenCalmly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("calm");
    QTest::newRow("an apostrophe begins no word") << u"levi's"_s << u"Levi's"_s << u"levi's"_s;
    QTest::newRow("capitals become calm") << u"LEVI STRAUSS"_s << u"Levi Strauss"_s << u"Levi Strauss"_s;
    QTest::newRow("short capitals stay") << u"XL USA"_s << u"XL USA"_s << u"XL USA"_s;
    QTest::newRow("mixed case stays") << u"McQueen"_s << u"McQueen"_s << u"McQueen"_s;
    QTest::newRow("what stands in brackets stays")
        << u"JEANS (RACK) [ABCD]"_s << u"Jeans (RACK) [ABCD]"_s << u"Jeans (RACK) [ABCD]"_s;
    QTest::newRow("parts of a double name") << u"saint-laurent"_s << u"Saint-Laurent"_s << u"saint-laurent"_s;
    QTest::newRow("accents") << u"ÉTAM PARIS"_s << u"Étam Paris"_s << u"Étam Paris"_s;
}

void TestVintedTexts::wordsAreWrittenCalmly()
{
    QFETCH(QString, text);
    QTEST(titleCased(text), "title");
    QTEST(calmed(text), "calm");
}

void TestVintedTexts::pricesEndInNinety_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("25.00") << qint64(2500) << u"EUR"_s << qint64(2790);
    QTest::newRow("45.00") << qint64(4500) << u"EUR"_s << qint64(4990);
    QTest::newRow("20.00") << qint64(2000) << u"EUR"_s << qint64(2290);
    QTest::newRow("0.90 stays below one") << qint64(90) << u"EUR"_s << qint64(90);
    QTest::newRow("0.91 reaches one") << qint64(91) << u"EUR"_s << qint64(190);
    QTest::newRow("19.99") << qint64(1999) << u"EUR"_s << qint64(2190);
    QTest::newRow("no cents in this currency") << qint64(1000) << u"JPY"_s << qint64(1100);
    QTest::newRow("three decimals") << qint64(10'000) << u"TND"_s << qint64(11'900);
    QTest::newRow("zero is no price") << qint64(0) << u"EUR"_s << qint64(-1);
    QTest::newRow("below zero is no price") << qint64(-500) << u"EUR"_s << qint64(-1);
    QTest::newRow("no currency is no price") << qint64(500) << QString() << qint64(-1);
    QTest::newRow("an absurd amount is no price") << std::numeric_limits<qint64>::max() << u"EUR"_s << qint64(-1);
}

void TestVintedTexts::pricesEndInNinety()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    const auto price = listingPrice({minor, currency});
    QTEST(price ? qint64(price->minor) : qint64(-1), "expected");
    if (price)
        QCOMPARE(price->currency, currency);
}

void TestVintedTexts::titlesAreMadeOfWhatFits()
{
    QMap<QString, QString> values{{u"brand"_s, u"Levi's"_s},  {u"model"_s, u"501"_s},
                                  {u"category"_s, u"Jean"_s}, {u"fit"_s, u"Regular"_s},
                                  {u"size"_s, u"32"_s},       {u"condition"_s, u"Très bon état"_s},
                                  {u"color"_s, u"Bleu"_s},    {u"vintage"_s, u"Vintage 90s"_s}};
    const QString usual = defaultTemplates(u"fr"_s).title;
    QCOMPARE(buildTitle(usual, values, u"A3"_s, 123),
             u"Levi's 501 Jean Regular Taille 32 Très bon état Bleu Vintage 90s (A3) [123]"_s);
    values.insert(u"size"_s, QString());
    values.insert(u"model"_s, u"  "_s);
    QCOMPARE(buildTitle(usual, values, QString(), 7), u"Levi's Jean Regular Très bon état Bleu Vintage 90s [7]"_s);
    // A part that does not fit ends it, though a later one would fit.
    values.insert(u"fit"_s, QString(90, u'x'));
    QCOMPARE(buildTitle(usual, values, u"A3"_s, 7), u"Levi's Jean (A3) [7]"_s);
}

void TestVintedTexts::theNumberSurvivesAnyTitle()
{
    const QMap<QString, QString> values{{u"brand"_s, QString(300, u'b')}};
    const QString title = buildTitle(u"{brand}"_s, values, QString(200, u'l'), 9'223'372'036'854'775'807);
    QVERIFY(title.size() <= mostTitleChars);
    QVERIFY(title.endsWith("[9223372036854775807]"_L1));
    for (int length = 0; length < 120; ++length) {
        const QString made = buildTitle(u"{brand}"_s, {{u"brand"_s, QString(length, u'b')}}, QString(length, u'l'), 42);
        QVERIFY2(made.size() <= mostTitleChars, qPrintable(QString::number(length)));
        QCOMPARE(markedProduct(made), std::optional<std::int64_t>(42));
    }
}

void TestVintedTexts::aMarkerIsReadFromTheEndOnly_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<qint64>("product");
    QTest::newRow("at the end") << u"Jean [123]"_s << qint64(123);
    QTest::newRow("with a space behind") << u"Jean [123] "_s << qint64(123);
    QTest::newRow("in the middle") << u"Jean [123] bleu"_s << qint64(0);
    QTest::newRow("no number") << u"Jean [XL]"_s << qint64(0);
    QTest::newRow("zero") << u"Jean [0]"_s << qint64(0);
    QTest::newRow("too long to be ours") << u"Jean [99999999999999999999]"_s << qint64(0);
    QTest::newRow("nothing") << QString() << qint64(0);
}

void TestVintedTexts::aMarkerIsReadFromTheEndOnly()
{
    QFETCH(QString, title);
    QTEST(qint64(markedProduct(title).value_or(0)), "product");
}

void TestVintedTexts::emptyLinesOfADescriptionAreLeftOut()
{
    const QString text = u"{description}\n\n* Marque: {brand}\n* Matière: {material}\n\n\n{hashtags}"_s;
    QCOMPARE(buildDescription(text, {{u"description"_s, u"Un jean."_s}, {u"brand"_s, u"Levi's"_s}}),
             u"Un jean.\n\n* Marque: Levi's"_s);
    QCOMPARE(buildDescription(text, {{u"hashtags"_s, u"#a"_s}}), u"#a"_s);
    QCOMPARE(buildDescription(text, {}), QString());
}

void TestVintedTexts::descriptionsAreCutBetweenCharacters()
{
    const QString emoji = QString::fromUtf8("\xf0\x9f\x91\x96"); // two code units
    const QString text = QString(mostDescriptionChars - 1, u'a') + emoji;
    const QString cut = buildDescription(u"{description}"_s, {{u"description"_s, text}});
    QCOMPARE(cut.size(), mostDescriptionChars - 1);
    QVERIFY(!cut.back().isSurrogate());
}

void TestVintedTexts::hashtagsComeOnce()
{
    QCOMPARE(hashtagLine({u"Levi's"_s, u"levis"_s, u"#Jean"_s, u"JEAN"_s, u"!"_s}), u"#Levis #Jean"_s);
    QStringList many;
    for (int i = 0; i < 60; ++i)
        many.append(u"t%1"_s.arg(i));
    QCOMPARE(hashtagLine(many).count(u'#'), mostHashtags);
}

void TestVintedTexts::decadesAreWorded_data()
{
    QTest::addColumn<QString>("decade");
    QTest::addColumn<QString>("word");
    QTest::newRow("whole") << u"1990s"_s << u"Vintage 90s"_s;
    QTest::newRow("short") << u"80s"_s << u"Vintage 80s"_s;
    QTest::newRow("this century") << u"2000s"_s << u"Vintage 00s"_s;
    QTest::newRow("a year is no decade") << u"1994"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestVintedTexts::decadesAreWorded()
{
    QFETCH(QString, decade);
    QTEST(vintageWord(decade), "word");
}

void TestVintedTexts::conditionsAndColoursHaveWords()
{
    QCOMPARE(conditionWord(u"EXCELLENT"_s, u"fr"_s), u"Très bon état"_s);
    QCOMPARE(conditionWord(u"GOOD"_s, u"fr-FR"_s), u"Bon état"_s);
    QCOMPARE(conditionWord(u"FAIR"_s, u"fr"_s), u"État correct"_s);
    QCOMPARE(conditionWord(u"POOR"_s, u"fr"_s), u"À rénover"_s);
    QCOMPARE(conditionWord(u"NEW_WITH_TAGS"_s, u"xx"_s), u"New with tags"_s);
    QCOMPARE(conditionWord(u"shiny"_s, u"fr"_s), QString());
    QCOMPARE(colorWord(u"Blue"_s, u"fr"_s), u"Bleu"_s);
    QVERIFY(colorWords(u"Blue"_s).contains(u"Albastru"_s));
    QCOMPARE(colorWords(u"Ochre"_s), QStringList{u"Ochre"_s});
}

void TestVintedTexts::everyLanguageHasUsableTemplates()
{
    for (const QString &language : {u"en"_s, u"fr"_s, u"it"_s, u"es"_s, u"ro"_s, u"pl"_s}) {
        const Templates texts = defaultTemplates(language);
        QCOMPARE(unknownPlaceholders(texts.title), QStringList());
        QCOMPARE(unknownPlaceholders(texts.description), QStringList());
        const QString title = buildTitle(texts.title, {{u"size"_s, u"M"_s}}, {}, 1);
        QVERIFY2(title.contains(" M [1]"_L1), qPrintable(title));
    }
}

void TestVintedTexts::unknownPlaceholdersAreNamed()
{
    QCOMPARE(unknownPlaceholders(u"{brand} {custom.Saison} {prise} {custom.}"_s),
             QStringList({u"prise"_s, u"custom."_s}));
}

void TestVintedTexts::titlesAreFoundWhateverTheirAccents()
{
    const QList<Choice> conditions{{6, u"Neuf avec étiquette"_s}, {2, u"Très bon état"_s}};
    QCOMPARE(choiceTitled(conditions, u"tres  BON etat"_s).value_or(Choice{}).id, 2);
    QVERIFY(!choiceTitled(conditions, QString()));
    // Two of one title are nothing to guess between.
    QVERIFY(!choiceTitled({{1, u"40"_s}, {2, u"40"_s}}, u"40"_s));
}

QTEST_APPLESS_MAIN(TestVintedTexts)
#include "tst_vinted_texts.moc"
