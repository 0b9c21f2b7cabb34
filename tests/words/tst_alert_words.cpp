// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/alert_words.h"

#include <QJsonObject>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestAlertWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewComesTogether();
    void nothingIsNoNotice();
    void aLetterSaysTheSameWithExamples();
    void speaksTheLanguageThatIsAskedFor_data();
    void speaksTheLanguageThatIsAskedFor();
};

void TestAlertWords::whatIsNewComesTogether()
{
    const auto group = [](const QString &kind, int count, const QJsonArray &accounts) {
        return QJsonObject{{u"kind"_s, kind}, {u"count"_s, count}, {u"accounts"_s, accounts}};
    };
    const QString words = alertWords({group(u"conflicts"_s, 3, {u"eMAG MAIN"_s, u"CardTrader"_s}),
                                      group(u"oversells"_s, 1, {u"CardTrader"_s}), group(u"events"_s, 2, {}),
                                      group(u"accounts"_s, 1, {u"Vinted"_s}), group(u"later"_s, 5, {}),
                                      group(u"plans"_s, 1, {u"eMAG MAIN"_s})});
    const QStringList lines = words.split(u'\n');
    QCOMPARE(lines.size(), 5); // a kind of a newer engine has no words here
    QVERIFY(lines[0].contains(u"3"_s) && lines[0].endsWith(u": eMAG MAIN, CardTrader"_s));
    QVERIFY(lines[1].endsWith(u": CardTrader"_s));
    QVERIFY(lines[2].contains(u"2"_s) && !lines[2].contains(u": "_s));
    QVERIFY(lines[3].endsWith(u": Vinted"_s));
}

void TestAlertWords::nothingIsNoNotice()
{
    QCOMPARE(alertWords({}), QString());
}

void TestAlertWords::aLetterSaysTheSameWithExamples()
{
    const QJsonArray groups{QJsonObject{{u"kind"_s, u"oversells"_s},
                                        {u"count"_s, 2},
                                        {u"accounts"_s, QJsonArray{u"Cards"_s}},
                                        {u"examples"_s, QJsonArray{u"A-1"_s, u"A-2"_s}}}};
    const Letter letter = alertLetter(groups, Speech(u"en"_s));
    QVERIFY(letter.subject.startsWith(u"Evenstock: 2"_s) && !letter.subject.contains(u'\n'));
    QVERIFY(letter.text.contains(alertWords(groups, Speech(u"en"_s))));
    QVERIFY(letter.text.contains(u": A-1, A-2\n"_s));
    QVERIFY(!trialLetter(Speech(u"en"_s)).subject.contains(u'\n'));
}

void TestAlertWords::speaksTheLanguageThatIsAskedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *language, int count, const char16_t *words) {
        QTest::addRow("%s, %d", language, count) << QString::fromLatin1(language) << count << QString::fromUtf16(words);
    };
    row("en", 1, u"1 product oversold");
    row("en", 2, u"2 products oversold");
    row("it", 1, u"1 prodotto venduto in eccesso");
    row("ro", 2, u"2 produse vândute peste stoc");
    row("ro", 20, u"20 de produse vândute peste stoc");
    row("fr", 2, u"2 produits survendus");
    row("es", 2, u"2 productos vendidos de más");
    row("tlh", 2, u"2 products oversold"); // there is no catalogue of it
    row("system", 2, u"2 prodotti venduti in eccesso");
}

void TestAlertWords::speaksTheLanguageThatIsAskedFor()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QFETCH(QString, words);
    qputenv("LC_ALL", "it_IT.UTF-8"); // of the system
    const QJsonArray groups{QJsonObject{{u"kind"_s, u"oversells"_s}, {u"count"_s, count}}};
    QCOMPARE(alertWords(groups, Speech(language)), words);
}

QTEST_GUILESS_MAIN(TestAlertWords)
#include "tst_alert_words.moc"
