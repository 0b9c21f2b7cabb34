// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sentence_case.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestSentenceCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNamesAsTheyAre_data();
    void writesNamesAsTheyAre();
};

void TestSentenceCase::writesNamesAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word") << u"the price is missing"_s << u"The price is missing"_s;
    QTest::newRow("a name with a capital inside") << u"eMAG refuses this"_s << u"eMAG refuses this"_s;
    QTest::newRow("a name further on") << u"no channel of eMAG"_s << u"No channel of eMAG"_s;
    QTest::newRow("a capital already") << u"Done"_s << u"Done"_s;
    QTest::newRow("a letter outside ASCII") << u"ștampila lipsește"_s << u"Ștampila lipsește"_s;
    QTest::newRow("one letter") << u"a"_s << u"A"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSentenceCase::writesNamesAsTheyAre()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withCapital(text), expected);
}

QTEST_GUILESS_MAIN(TestSentenceCase)
#include "tst_sentence_case.moc"
