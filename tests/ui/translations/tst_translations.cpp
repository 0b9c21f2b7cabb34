// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/format.h"
#include "ui/shell/error_text.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context = {};
    QString source = {};
    QString comment = {};
    QStringList translations = {}; // one, or the forms of a plural
    bool isPlural = false;
    bool isFinished = true;

    QString name() const { return context + u'|' + comment + u'|' + source; }
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isFinished = xml.attributes().value("type"_L1).isEmpty();
    if (!message.isPlural) {
        message.translations = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Message> messagesOf(const QString &file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file));
    QXmlStreamReader xml(&ts);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return messages;
}

QString fileOf(const QString &language)
{
    return u"" EVENSTOCK_SOURCE_DIR "/translations/evenstock_%1.ts"_s.arg(language);
}

// %1, %2 and %n, each once, in order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(L?[0-9]|n)"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.removeDuplicates();
    places.sort();
    return places;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : shippedLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLanguageThatIsNotShippedIsEnglish_data();
    void aLanguageThatIsNotShippedIsEnglish();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void everyTextOfTheSourcesIsThere_data() { addLanguages(); }
    void everyTextOfTheSourcesIsThere();
    void placesForValuesAreKept_data() { addLanguages(); }
    void placesForValuesAreKept();
    void everyCatalogueLoads_data() { addLanguages(); }
    void everyCatalogueLoads();
    void theWindowChangesItsLanguage_data();
    void theWindowChangesItsLanguage();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void countsAreWrittenAsTheLocaleDoes();
    void cleanup() { m_language.set(u"en"_s); }

private:
    Language m_language;
};

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(fileOf(language));
    QVERIFY(messages.size() > 20);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.name()));
        QVERIFY2(!message.translations.isEmpty(), qPrintable(message.name()));
        for (const QString &text : message.translations)
            QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.name()));
    }
}

void TestTranslations::everyTextOfTheSourcesIsThere()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"evenstock_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(fileOf(language), copy));
    QStringList arguments{u"-silent"_s,      u"-locations"_s, u"none"_s,
                          u"-no-obsolete"_s, u"-I"_s,         u"" EVENSTOCK_SOURCE_DIR ""_s};
    if (language == "en"_L1)
        arguments.append(u"-pluralonly"_s);
    for (const char *place : {"/ui", "/models/views", "/app/words"}) {
        QDirIterator files(u"" EVENSTOCK_SOURCE_DIR ""_s + QLatin1String(place), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            arguments.append(files.next());
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(EVENSTOCK_LUPDATE), arguments + QStringList{u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished() && lupdate.exitCode() == 0);
    const auto names = [](const QList<Message> &messages) {
        QSet<QString> all;
        for (const Message &message : messages)
            all.insert(message.name());
        return all;
    };
    const QSet<QString> before = names(messagesOf(fileOf(language)));
    const QSet<QString> after = names(messagesOf(copy));
    QVERIFY2((before - after).isEmpty(), qPrintable(QStringList((before - after).values()).join(u"; "_s)));
    QVERIFY2((after - before).isEmpty(), qPrintable(u"build update_translations, then translate: "_s +
                                                    QStringList((after - before).values()).join(u"; "_s)));
}

void TestTranslations::placesForValuesAreKept()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(fileOf(language))) {
        QStringList places = placesIn(message.source);
        for (const QString &text : message.translations) {
            QStringList kept = placesIn(text);
            if (message.isPlural) { // a form for one may say the number in words
                places.removeAll(u"%n"_s);
                kept.removeAll(u"%n"_s);
            }
            QVERIFY2(kept == places, qPrintable(message.name() + u" -> "_s + text));
            QVERIFY2(text.count(u'&') == message.source.count(u'&'), qPrintable(message.name() + u" -> "_s + text));
        }
    }
}

// "600,851 products", not "600851 products", in every sentence with a count.
void TestTranslations::countsAreWrittenAsTheLocaleDoes()
{
    const auto said = [](int count) {
        return QCoreApplication::translate("evenstock::CataloguePage", "%n product(s) selected", nullptr, count);
    };
    m_language.set(u"en"_s);
    QVERIFY2(said(600'851).contains(QLocale().toString(600'851)), qPrintable(said(600'851)));
    QVERIFY(QLocale().toString(600'851) != u"600851"_s);
    m_language.set(u"it"_s);
    QVERIFY2(said(600'851).contains(u"600.851"_s), qPrintable(said(600'851)));
}

void TestTranslations::everyCatalogueLoads()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/evenstock_%1.qm"_s.arg(language)));
    QVERIFY(!translator.isEmpty());
}

void TestTranslations::theWindowChangesItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("English") << u"en"_s << u"Catalogue"_s;
    QTest::newRow("Italian") << u"it"_s << u"Catalogo"_s;
    QTest::newRow("Romanian") << u"ro"_s << u"Catalog"_s;
    QTest::newRow("French") << u"fr"_s << u"Catalogue"_s;
    QTest::newRow("Spanish") << u"es"_s << u"Catálogo"_s;
}

void TestTranslations::theWindowChangesItsLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, catalogue);
    m_language.set(language);
    QCOMPARE(viewTitle(View::Catalogue), catalogue);
    QCOMPARE(QLocale().language(), QLocale(language).language());
    const QString title = errorWords(ErrorCode::Offline).title;
    m_language.set(u"en"_s);
    QCOMPARE(title == errorWords(ErrorCode::Offline).title, language == "en"_L1);
}

void TestTranslations::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *language, int count, const char16_t *text) {
        QTest::addRow("%s, %d", language, count) << QString::fromLatin1(language) << count << QString::fromUtf16(text);
    };
    row("en", 1, u"1 job running");
    row("en", 2, u"2 jobs running");
    row("it", 1, u"1 operazione in corso");
    row("it", 5, u"5 operazioni in corso");
    row("ro", 1, u"1 operațiune în curs");
    row("ro", 2, u"2 operațiuni în curs");
    row("ro", 0, u"0 operațiuni în curs");
    row("ro", 19, u"19 operațiuni în curs");
    row("ro", 20, u"20 de operațiuni în curs");
    row("ro", 119, u"119 operațiuni în curs");
    row("ro", 120, u"120 de operațiuni în curs");
    row("fr", 0, u"0 opération en cours");
    row("fr", 1, u"1 opération en cours");
    row("fr", 2, u"2 opérations en cours");
    row("es", 1, u"1 tarea en curso");
    row("es", 2, u"2 tareas en curso");
}

void TestTranslations::pluralsFollowTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(int, count);
    QFETCH(QString, text);
    m_language.set(language);
    QCOMPARE(QCoreApplication::translate("evenstock::ShellStatus", "%n job(s) running", nullptr, count), text);
}

void TestTranslations::aLanguageThatIsNotShippedIsEnglish_data()
{
    QTest::addColumn<QString>("desktop");
    for (const char *name : {"de_DE", "hu_HU", "ar_EG", "pl_PL"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// Else its plurals would stand as in the source, "3 conflict(s)", and its dates in a language of their own.
void TestTranslations::aLanguageThatIsNotShippedIsEnglish()
{
    QFETCH(QString, desktop);
    Language language;
    language.set(desktop);
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("AccountWords", "%n conflict(s)", nullptr, 3), u"3 conflicts"_s);
    QCOMPARE(QCoreApplication::translate("AccountWords", "%n conflict(s)", nullptr, 1), u"1 conflict"_s);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
