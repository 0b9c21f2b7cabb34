// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/text_merge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestTextMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBothChanges_data();
    void takesBothChanges();
    void keepsBothWhereTheyClash();
    void oneSideAloneIsTaken();
};

void TestTextMerge::takesBothChanges_data()
{
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char *name, const QString &agreed, const QString &here, const QString &there,
                        const QString &merged) { QTest::newRow(name) << agreed << here << there << merged; };
    row("different words", u"a red lamp of glass"_s, u"a blue lamp of glass"_s, u"a red lamp of steel"_s,
        u"a blue lamp of steel"_s);
    row("one adds, one takes away", u"a red lamp"_s, u"a red lamp, used"_s, u"a lamp"_s, u"a lamp, used"_s);
    row("the same change", u"a red lamp"_s, u"a blue lamp"_s, u"a blue lamp"_s, u"a blue lamp"_s);
    row("both ends", u"lamp"_s, u"old lamp"_s, u"lamp new"_s, u"old lamp new"_s);
    row("neighbours", u"one two"_s, u"1 two"_s, u"one 2"_s, u"1 2"_s);
    row("nothing was agreed on but a blank text", QString(), u"lamp"_s, QString(), u"lamp"_s);
    row("lines", u"a\nb\nc"_s, u"a\nB\nc"_s, u"a\nb\nc\nd"_s, u"a\nB\nc\nd"_s);
}

void TestTextMerge::takesBothChanges()
{
    QFETCH(const QString, agreed);
    QFETCH(const QString, here);
    QFETCH(const QString, there);
    QFETCH(const QString, merged);
    const MergedText result = mergedText(agreed, here, there);
    QCOMPARE(result.text, merged);
    QVERIFY(result.clashes.isEmpty());
    QCOMPARE(mergedText(agreed, there, here).text, merged); // whichever side is called here
}

void TestTextMerge::keepsBothWhereTheyClash()
{
    const MergedText result =
        mergedText(u"a red lamp of glass"_s, u"a blue lamp of glass"_s, u"a green lamp of steel"_s);
    QCOMPARE(result.text, u"a blue / green lamp of steel"_s);
    QCOMPARE(result.clashes, (QList<MergedText::Place>{{2, 12}}));
    QCOMPARE(result.text.mid(2, 12), u"blue / green"_s);
    const MergedText inserted = mergedText(u"lamp"_s, u"lamp A"_s, u"lamp B"_s);
    QCOMPARE(inserted.clashes.size(), 1);
    QVERIFY(inserted.text.contains(u'A') && inserted.text.contains(u'B'));
}

void TestTextMerge::oneSideAloneIsTaken()
{
    QRandomGenerator random(7);
    const QStringList words{u"a"_s, u"b"_s, u"c"_s, u","_s, u" "_s, u"\n"_s, u"d"_s};
    const auto text = [&] {
        QString made;
        for (int i = random.bounded(12); i > 0; --i)
            made += words[random.bounded(int(words.size()))];
        return made;
    };
    for (int round = 0; round < 500; ++round) {
        const QString agreed = text();
        const QString changed = text();
        QCOMPARE(mergedText(agreed, changed, agreed).text, changed);
        QCOMPARE(mergedText(agreed, agreed, changed).text, changed);
        QCOMPARE(mergedText(agreed, changed, changed).text, changed);
        QVERIFY(mergedText(agreed, changed, changed).clashes.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTextMerge)
#include "tst_text_merge.moc"
