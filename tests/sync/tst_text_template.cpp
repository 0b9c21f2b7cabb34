// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/text_template.h"

#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestTextTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAChannelShows_data();
    void whatAChannelShows();
    void badTemplatesAreRefused_data();
    void badTemplatesAreRefused();
    void onlyTheFieldItselfCanBeUndone_data();
    void onlyTheFieldItselfCanBeUndone();
};

void TestTextTemplate::whatAChannelShows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("no template is the field itself") << u""_s << u"Lamp"_s;
    QTest::newRow("the field itself") << u" {title} "_s << u"Lamp"_s;
    QTest::newRow("words around it") << u"New: {title}!"_s << u"New: Lamp!"_s;
    QTest::newRow("two fields") << u"{title} by {brand}"_s << u"Lamp by Lumo"_s;
    QTest::newRow("a field of the owner") << u"{title} – {custom.edition}"_s << u"Lamp – 2nd"_s;
    QTest::newRow("spaces within the braces") << u"{ brand }/{title}"_s << u"Lumo/Lamp"_s;
    QTest::newRow("the same field twice") << u"{title} {title}"_s << u"Lamp Lamp"_s;
    QTest::newRow("an empty value leaves no double space") << u"{title} {color} {brand}"_s << u"Lamp Lumo"_s;
    QTest::newRow("nor a space in front") << u"{color} {title}"_s << u"Lamp"_s;
    QTest::newRow("nor one at the end") << u"{title} {color}"_s << u"Lamp"_s;
    QTest::newRow("an unknown field of the owner is empty") << u"{title} {custom.none}"_s << u"Lamp"_s;
    QTest::newRow("only words") << u"Sale"_s << u"Sale"_s;
    QTest::newRow("a closing brace alone is a word") << u"{title} }"_s << u"Lamp }"_s;
    QTest::newRow("braces in a value are no template") << u"{description} x"_s << u"{title} x"_s;
}

void TestTextTemplate::whatAChannelShows()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    const QMap<QString, QString> values = {{u"title"_s, u"Lamp"_s},
                                           {u"brand"_s, u"Lumo"_s},
                                           {u"color"_s, u""_s},
                                           {u"description"_s, u"{title}"_s},
                                           {u"custom.edition"_s, u"2nd"_s}};
    const auto parsed = TextTemplate::parse(text, u"title"_s);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->apply(values), shown);
    QCOMPARE(parsed->text(), text);
}

void TestTextTemplate::badTemplatesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an unknown field") << u"{title} {weight}"_s;
    QTest::newRow("an empty name") << u"{}"_s;
    QTest::newRow("a field of the owner without a name") << u"{custom.}"_s;
    QTest::newRow("no closing brace") << u"{title} {brand"_s;
    QTest::newRow("braces in braces") << u"{{title}}"_s;
}

void TestTextTemplate::badTemplatesAreRefused()
{
    QFETCH(const QString, text);
    const auto parsed = TextTemplate::parse(text, u"title"_s);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidRequest);
}

void TestTextTemplate::onlyTheFieldItselfCanBeUndone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("self");
    QTest::addColumn<bool>("identity");
    QTest::newRow("nothing") << u""_s << u"title"_s << true;
    QTest::newRow("spaces") << u"  "_s << u"title"_s << true;
    QTest::newRow("the field itself") << u"{title}"_s << u"title"_s << true;
    QTest::newRow("another field") << u"{title}"_s << u"description"_s << false;
    QTest::newRow("a word more") << u"{title}!"_s << u"title"_s << false;
}

void TestTextTemplate::onlyTheFieldItselfCanBeUndone()
{
    QFETCH(const QString, text);
    QFETCH(const QString, self);
    QFETCH(const bool, identity);
    QCOMPARE(TextTemplate::parse(text, self)->isIdentity(), identity);
}

QTEST_GUILESS_MAIN(TestTextTemplate)
#include "tst_text_template.moc"
