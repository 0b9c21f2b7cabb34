// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/name_match.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestNameMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneThing_data();
    void namesOfOneThing();
};

void TestNameMatch::namesOfOneThing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("catalogueName");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same name") << u"Ashwing drake"_s << u"Ashwing Drake"_s << true;
    QTest::newRow("with condition and language") << u"Ashwing Drake foil NM (IT)"_s << u"Ashwing Drake"_s << true;
    QTest::newRow("in another order") << u"Drake, Ashwing"_s << u"Ashwing Drake"_s << true;
    QTest::newRow("without accents") << u"Jotun of the Cote"_s << u"Jötun of the Côté"_s << true;
    QTest::newRow("a plural") << u"Ashwing drakes"_s << u"Ashwing Drake"_s << true;
    QTest::newRow("an apostrophe left out") << u"Millers Lantern"_s << u"Miller's Lantern"_s << true;
    QTest::newRow("the catalogue's is longer") << u"Tides booster box"_s << u"Tides of Saltmarsh Booster Box"_s << true;
    QTest::newRow("the catalogue tells no name") << u"Ashwing drake"_s << QString() << true;
    QTest::newRow("the product has none") << QString() << u"Ashwing drake"_s << true;
    QTest::newRow("another card") << u"Stillwater Courier foil"_s << u"Bramblebark Vixen"_s << false;
    QTest::newRow("only a little word in common") << u"Keeper of the Lamp"_s << u"Vixen of the Marsh"_s << false;
    QTest::newRow("one word of three") << u"Marsh Courier"_s << u"Marsh Vixen Elder"_s << false;
    QTest::newRow("a game, not a card") << u"Fields of Loam (EN)"_s << u"Ashwing drake"_s << false;
    QTest::newRow("short names, the same") << u"Ox"_s << u"Ox"_s << true;
    QTest::newRow("short names, others") << u"Ox"_s << u"Yak"_s << false;
}

void TestNameMatch::namesOfOneThing()
{
    QFETCH(QString, title);
    QFETCH(QString, catalogueName);
    QTEST(isLikelySame(title, catalogueName), "isSame");
}

QTEST_GUILESS_MAIN(TestNameMatch)
#include "tst_name_match.moc"
