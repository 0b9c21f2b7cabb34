// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_text.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data();
    void wordsAreFolded();
    void documentsHoldWordsAndIdsOnce();
    void tokensAreBeginningsAndRuns();
    void expressionsAreQuotedLettersAndDigits_data();
    void expressionsAreQuotedLettersAndDigits();
    void textsWithoutLettersAskForNothing_data();
    void textsWithoutLettersAskForNothing();
    void longTextsAreBounded();
};

void TestSearchText::wordsAreFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("capitals and punctuation")
        << u"Sleeves 63 × 88, BLACK (100)"_s << QStringList{u"sleeves"_s, u"63"_s, u"88"_s, u"black"_s, u"100"_s};
    QTest::newRow("a hyphenated SKU is its parts")
        << u"CS-EMB_138/IT"_s << QStringList{u"cs"_s, u"emb"_s, u"138"_s, u"it"_s};
    QTest::newRow("Romanian, in both spellings of s and t with mark")
        << u"Țuică ţuică ȘI şi"_s << QStringList{u"tuica"_s, u"tuica"_s, u"si"_s, u"si"_s};
    QTest::newRow("French ligature and Spanish tilde")
        << u"Œuf de señor"_s << QStringList{u"oeuf"_s, u"de"_s, u"senor"_s};
    QTest::newRow("German sharp s") << u"Maß"_s << QStringList{u"mass"_s};
    QTest::newRow("strokes that Unicode keeps") << u"Łódź Øre Đak"_s << QStringList{u"lodz"_s, u"ore"_s, u"dak"_s};
    QTest::newRow("composed and decomposed accents are the same")
        << u"Pok\u00e9mon poke\u0301mon"_s << QStringList{u"pokemon"_s, u"pokemon"_s};
    QTest::newRow("Japanese and emoji") << u"リザードン 🃏ex"_s << QStringList{u"リサートン"_s, u"ex"_s};
    QTest::newRow("full-width digits") << u"１２３"_s << QStringList{u"123"_s};
    QTest::newRow("nothing") << QString() << QStringList();
}

void TestSearchText::wordsAreFolded()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(foldedWords(text), words);
}

void TestSearchText::documentsHoldWordsAndIdsOnce()
{
    const SearchDocument document = searchDocument(u"CS-EMB-138"_s, u"Emberwing Drake 138, NM EN"_s,
                                                   {u"5941234501386"_s, u"300-812"_s, u"CS-EMB-138"_s, QString()});
    QCOMPARE(document.words, u"cs emb 138 emberwing drake nm en"_s);
    QCOMPARE(document.ids, u"csemb138 5941234501386 300812"_s);
}

void TestSearchText::tokensAreBeginningsAndRuns()
{
    const SearchDocument document{.words = u"drake en"_s, .ids = u"12 a7b9"_s};
    QCOMPARE(wordTokens(document).trimmed().split(' '),
             (QList<QByteArray>{"d", "dr", "dra", "drak", "drake", "e", "en", "1", "12", "a", "a7"}));
    QCOMPARE(idTokens(document), QByteArray("12 break a7b 7b9"));
}

void TestSearchText::expressionsAreQuotedLettersAndDigits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("one letter") << u"d"_s << uR"(words:"d")"_s;
    QTest::newRow("a word") << u"Drake"_s << uR"((words:"drake" OR ids:"dra rak ake"))"_s;
    QTest::newRow("only eight characters of a word count")
        << u"protectors"_s << uR"((words:"protecto" OR ids:"pro rot ote tec ect cto tor ors"))"_s;
    QTest::newRow("two words") << u"dr 13"_s << uR"(words:"dr" AND words:"13")"_s;
    QTest::newRow("an id with separators")
        << u"a-7/b"_s << uR"((ids:"a7b" OR (words:"a" AND words:"7" AND words:"b")))"_s;
    QTest::newRow("operators are words") << u"OR"_s << uR"(words:"or")"_s;
    QTest::newRow("syntax is no letter") << u"\"*^(d:"_s << uR"(words:"d")"_s;
}

void TestSearchText::expressionsAreQuotedLettersAndDigits()
{
    QFETCH(QString, typed);
    QFETCH(QString, expression);
    const auto made = searchExpression(typed);
    QVERIFY(made);
    QCOMPARE(*made, expression);
}

void TestSearchText::textsWithoutLettersAskForNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("punctuation") << u"\"'*()-+:^"_s;
    QTest::newRow("emoji") << u"🃏🃏"_s;
    QTest::newRow("a lone half of a surrogate pair") << QString(QChar(0xd83c));
    QTest::newRow("a NUL") << QString(QChar(0));
}

void TestSearchText::textsWithoutLettersAskForNothing()
{
    QFETCH(QString, typed);
    QVERIFY(!searchExpression(typed));
}

void TestSearchText::longTextsAreBounded()
{
    const QString many = u"word"_s.repeated(5000) + u" other"_s.repeated(5000);
    QVERIFY(searchExpression(many)->size() < 5000);
    const SearchDocument document = searchDocument(u"S"_s.repeated(5000), u"many words "_s.repeated(5000), {});
    QVERIFY(wordTokens(document).size() < 1000);
    QVERIFY(idTokens(document).size() < 1000);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_search_text.moc"
