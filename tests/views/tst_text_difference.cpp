// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/text_difference.h"

#include <QRandomGenerator>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

QString marked(const QList<DiffSpan> &spans)
{
    QString text;
    for (const DiffSpan &span : spans)
        text += span.kind == DiffKind::Same    ? span.text
                : span.kind == DiffKind::Added ? u"[+"_s + span.text + u"]"_s
                                               : u"[-"_s + span.text + u"]"_s;
    return text;
}

QString side(const QList<DiffSpan> &spans, DiffKind own)
{
    QString text;
    for (const DiffSpan &span : spans)
        if (span.kind == DiffKind::Same || span.kind == own)
            text += span.text;
    return text;
}

} // namespace

class TestTextDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWords_data();
    void marksWords();
    void bothTextsCanBeReadBack();
    void aChangeInALongTextIsFound_data();
    void aChangeInALongTextIsFound();
    void longTextsCanBeReadBack();
    void hugeTextsAreComparedAsWholes();
};

void TestTextDifference::marksWords_data()
{
    QTest::addColumn<QString>("agreed");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal texts") << u"Blue box"_s << u"Blue box"_s << u"Blue box"_s;
    QTest::newRow("a word changed") << u"For 2 to 4 players"_s << u"For 2 to 5 players"_s
                                    << u"For 2 to [-4][+5] players"_s;
    QTest::newRow("words added at the end") << u"Box"_s << u"Box, blue"_s << u"Box[+, blue]"_s;
    QTest::newRow("a comma alone") << u"a b"_s << u"a, b"_s << u"a[+,] b"_s;
    QTest::newRow("everything new") << QString() << u"New"_s << u"[+New]"_s;
    QTest::newRow("everything gone") << u"Old"_s << QString() << u"[-Old]"_s;
}

void TestTextDifference::marksWords()
{
    QFETCH(QString, agreed);
    QFETCH(QString, now);
    QFETCH(QString, expected);
    QCOMPARE(marked(textDifference(agreed, now)), expected);
}

void TestTextDifference::bothTextsCanBeReadBack()
{
    QRandomGenerator random(7);
    const QStringList words = {u"one"_s, u"two"_s, u", "_s, u" "_s, u"—"_s, u"\n"_s, u"😀"_s};
    for (int round = 0; round < 300; ++round) {
        const auto text = [&] {
            QString result;
            for (quint32 n = random.bounded(12U); n > 0; --n)
                result += words[random.bounded(int(words.size()))];
            return result;
        };
        const QString a = text();
        const QString b = text();
        const QList<DiffSpan> spans = textDifference(a, b);
        QCOMPARE(side(spans, DiffKind::Removed), a);
        QCOMPARE(side(spans, DiffKind::Added), b);
    }
}

// A description as marketplaces have them: 40,000 characters, every sign of its HTML a word of its own.
void TestTextDifference::aChangeInALongTextIsFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("at the beginning") << u"item0 "_s << u"first "_s << u"[-item0][+first]"_s;
    QTest::newRow("in the middle") << u"item500 "_s << u"half "_s << u"[-item500][+half]"_s;
    QTest::newRow("at the end") << u"item999 "_s << u"last "_s << u"[-item999][+last]"_s;
}

void TestTextDifference::aChangeInALongTextIsFound()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    QString agreed;
    for (int n = 0; n < 1000; ++n)
        agreed += u"<li class=\"a\">item%1 of the box</li>\n"_s.arg(n);
    // One change alone, and the same between two others far from it: the middle is longer than any table.
    const QString now = QString(agreed).replace(from, to);
    QVERIFY(marked(textDifference(agreed, now)).contains(expected));
    QCOMPARE(textDifference(agreed, now).size(), 4);
    const QString around = u"new "_s + now + u" new"_s;
    const QString agreedAround = u"old "_s + agreed + u" old"_s;
    QCOMPARE(marked(textDifference(agreedAround, around)),
             u"[-old][+new] "_s + marked(textDifference(agreed, now)) + u" [-old][+new]"_s);
}

void TestTextDifference::longTextsCanBeReadBack()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20; ++round) {
        QString a;
        QString b;
        for (int n = 0; n < 3000; ++n) {
            const QString word = u"w%1 "_s.arg(random.bounded(round % 2 ? 50 : 5000));
            if (random.bounded(10) != 0)
                a += word;
            if (random.bounded(10) != 0)
                b += word;
        }
        const QList<DiffSpan> spans = textDifference(a, b);
        QCOMPARE(side(spans, DiffKind::Removed), a);
        QCOMPARE(side(spans, DiffKind::Added), b);
    }
}

void TestTextDifference::hugeTextsAreComparedAsWholes()
{
    const QString a = u"word "_s.repeated(20'001);
    const QList<DiffSpan> spans = textDifference(a, a + u"more"_s);
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[0].kind, DiffKind::Removed);
    QCOMPARE(textDifference(a, a).size(), 1);
}

QTEST_GUILESS_MAIN(TestTextDifference)
#include "tst_text_difference.moc"
