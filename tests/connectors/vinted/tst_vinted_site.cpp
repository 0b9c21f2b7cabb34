// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_site.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestVintedSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSiteHasItsWordsAndItsMoney_data();
    void aSiteHasItsWordsAndItsMoney();
};

void TestVintedSite::aSiteHasItsWordsAndItsMoney_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("currency");
    QTest::newRow("France") << u"www.vinted.fr"_s << u"fr"_s << u"EUR"_s;
    QTest::newRow("the United Kingdom, two levels deep") << u"www.vinted.co.uk"_s << u"en"_s << u"GBP"_s;
    QTest::newRow("Romania") << u"www.vinted.ro"_s << u"ro"_s << u"RON"_s;
    QTest::newRow("Australia is not the United States") << u"www.vinted.com.au"_s << u"en"_s << u"AUD"_s;
    QTest::newRow("nothing told yet: no currency is assumed") << QString() << u"fr"_s << QString();
    QTest::newRow("no site of Vinted") << u"www.example.fr"_s << u"fr"_s << QString();
}

void TestVintedSite::aSiteHasItsWordsAndItsMoney()
{
    QFETCH(QString, domain);
    const vinted::Site site = vinted::siteOf(domain);
    QTEST(site.language, "language");
    QTEST(site.currency, "currency");
}

QTEST_GUILESS_MAIN(TestVintedSite)
#include "tst_vinted_site.moc"
