// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/merge.h"
#include "models/store/listing_repository.h"
#include "models/store/product_repository.h"
#include "models/views/account_glance.h"
#include "models/views/event_words.h"
#include "models/views/field_words.h"
#include "models/views/log_model.h"
#include "models/views/plan_model.h"
#include "tests/store/small_shop.h"
#include "ui/shell/error_text.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// Whatever code the engine writes down has words for the owner: a new one without them fails here.
class TestCodeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfAPlan();
    void everyReasonOfAPlan();
    void everyFieldOfAPlan();
    void whatAChangeDoes_data();
    void whatAChangeDoes();
    void everyStageAndNoteOfARun();
    void everyCauseOfAnEvent_data();
    void everyCauseOfAnEvent();
    void aFolderThatCannotBeWrittenIsNamed();
    void whatTheSystemSaysOfAPortIsNoWordOfTheLog();
};

namespace {

// The first group of the expression, wherever it stands in the engine's sources.
QStringList codesIn(const QString &folder, const QString &expression)
{
    const QRegularExpression written(expression);
    QStringList codes;
    QDirIterator files(u"" EVENSTOCK_SOURCE_DIR ""_s + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.fileName()));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = written.globalMatch(text); found.hasNext();) {
            const QString code = found.next().captured(1);
            if (!codes.contains(code))
                codes.append(code);
        }
    }
    return codes;
}

} // namespace

void TestCodeWords::everyKindOfAPlan()
{
    SmallShop shop;
    const QString table = shop.db.value<QString>("SELECT sql FROM sqlite_master WHERE name = 'plan_rows'")->value();
    const QString kinds = QRegularExpression(u"kind IN \\(([^)]*)\\)"_s).match(table).captured(1);
    int checked = 0;
    for (auto found = QRegularExpression(u"'(\\w+)'"_s).globalMatch(kinds); found.hasNext(); ++checked) {
        const QString kind = found.next().captured(1);
        QVERIFY2(!PlanModel::kindText(kind).contains(kind), qPrintable(kind));
        if (kind != "field"_L1)
            QVERIFY2(PlanModel::kindText(kind) != PlanModel::kindText(u"none of these"_s), qPrintable(kind));
    }
    QVERIFY(checked >= 9);
}

void TestCodeWords::everyReasonOfAPlan()
{
    QStringList reasons = codesIn(u"/app/sync"_s, u"\\.reason = u\"(\\w+)\"_s"_s);
    QVERIFY(reasons.size() > 3);
    for (const MergeReason reason : {MergeReason::RemoteChanged, MergeReason::LocalChanged, MergeReason::BothChanged,
                                     MergeReason::NeverAgreed, MergeReason::ByStrategy})
        reasons.append(mergeReasonName(reason));
    for (const QString &reason : std::as_const(reasons))
        QVERIFY2(PlanModel::reasonText(reason) != PlanModel::reasonText(u"none of these"_s), qPrintable(reason));
}

void TestCodeWords::everyFieldOfAPlan()
{
    const QStringList fields = codesIn(u"/app/sync"_s, u"\\.field = u\"(\\w+)\"_s"_s);
    QVERIFY(fields.contains(u"state"_s));
    for (const QString &field : fields) {
        if (field != "first_link"_L1) // of the run, never shown as a field
            QVERIFY2(fieldTitle(field) != field, qPrintable(field));
    }
}

void TestCodeWords::whatAChangeDoes_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("direction");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &kind, const QString &field, const QString &direction,
                        const QString &to,
                        const QString &words) { QTest::newRow(name) << kind << field << direction << to << words; };
    row("an order", u"order"_s, u"state"_s, u"in"_s, u"new"_s, u"The order of Cards is taken in as “New”"_s);
    row("a link", u"link"_s, u"link"_s, u"in"_s, u"A-1"_s, u"Cards and A-1 become one product"_s);
    row("a listing that is back", u"link"_s, u"external_id"_s, u"in"_s, u"77"_s, u"77 takes the place"_s);
    row("a new product", u"create_product"_s, u"created"_s, u"in"_s, u"A-1"_s, u"A new product A-1 is made here"_s);
    row("a new listing", u"create_listing"_s, u"create"_s, u"out"_s, u"2"_s, u"put on sale on Cards, with 2"_s);
    row("an end", u"end_listing"_s, u"quantity"_s, u"out"_s, u"0"_s, u"on Cards is ended"_s);
    row("one that is gone", u"missing"_s, u"status"_s, u"in"_s, u"missing"_s, u"no longer on sale on Cards"_s);
    row("one that is back", u"missing"_s, u"status"_s, u"in"_s, u"active"_s, u"on sale again"_s);
    row("a field that goes out", u"field"_s, u"title"_s, u"out"_s, u"Deck"_s, u"Cards gets Deck"_s);
    row("a field that comes in", u"field"_s, u"title"_s, u"in"_s, u"Deck"_s, u"Here becomes Deck"_s);
}

void TestCodeWords::whatAChangeDoes()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, field);
    QFETCH(const QString, direction);
    QFETCH(const QString, to);
    QFETCH(const QString, words);
    const PlanItemRow item{.kind = kind, .field = field, .direction = direction, .to = to};
    const QString said = PlanModel::effectText(item, u"Cards"_s);
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY2(!PlanModel::whatText(item).contains(u'_'), qPrintable(PlanModel::whatText(item)));
    QVERIFY(PlanModel::whatText(item) != "state"_L1);
}

void TestCodeWords::everyStageAndNoteOfARun()
{
    const QStringList stages = codesIn(u"/app/sync"_s, u"stage\\(u\"(\\w+)\"_s\\)"_s);
    QVERIFY(stages.contains(u"push"_s));
    for (const QString &stage : stages) {
        const QString none = stageText(u"none of these"_s, RunPurpose::Sync);
        QVERIFY2(stageText(stage, RunPurpose::Sync) != none, qPrintable(stage));
    }
    const QStringList notes = codesIn(u"/app/sync"_s, u"[^a-zA-Z]note\\(\\w+, u\"(\\w+)\"_s\\)"_s);
    QVERIFY(notes.contains(u"guard_held"_s));
    for (const QString &note : notes)
        QVERIFY2(runNoteText(note) != runNoteText(u"none of these"_s), qPrintable(note));
}

void TestCodeWords::everyCauseOfAnEvent_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("words");
    QTest::newRow("cards, new") << u"order.create"_s << u"New order"_s;
    QTest::newRow("cards, gone") << u"order.destroy"_s << u"Order deleted"_s;
    QTest::newRow("a callback") << u"callback"_s << u"News from the marketplace"_s;
    QTest::newRow("an order") << u"order"_s << u"Order"_s;
    QTest::newRow("its status") << u"order.status"_s << u"Order changed"_s;
    QTest::newRow("a shop's own name") << u"actionUpdateQuantity"_s << u"Stock changed"_s;
    QTest::newRow("another of them") << u"actionProductSave"_s << u"Product changed"_s;
    QTest::newRow("none that is known") << u"some.new_event"_s << u"News from the marketplace"_s;
    QTest::newRow("none at all") << QString() << u"News from the marketplace"_s;
}

void TestCodeWords::everyCauseOfAnEvent()
{
    QFETCH(const QString, cause);
    QFETCH(const QString, words);
    QCOMPARE(eventCauseText(cause), words);
}

void TestCodeWords::whatTheSystemSaysOfAPortIsNoWordOfTheLog()
{
    const LogWords words = logWords(u"receiver.failed"_s, {{u"message"_s, u"The bound address is already in use"_s}});
    QVERIFY2(words.words.contains(u"see Settings"_s), qPrintable(words.words));
    QVERIFY(!words.words.contains(u"bound address"_s));
    QCOMPARE(words.state, ItemState::Warning);
}

// "It then goes on by itself" is not true of a program that ends.
void TestCodeWords::aFolderThatCannotBeWrittenIsNamed()
{
    const ErrorWords words = startWords(ErrorCode::Storage, u"/data/shop"_s);
    QVERIFY2(words.remedy.contains(u"/data/shop"_s), qPrintable(words.remedy));
    QVERIFY2(words.remedy.contains(u"start Evenstock again"_s), qPrintable(words.remedy));
    QVERIFY(!words.remedy.contains(u"by itself"_s));
    QCOMPARE(startWords(ErrorCode::Offline, {}).title, errorWords(ErrorCode::Offline).title);
}

QTEST_MAIN(TestCodeWords)
#include "tst_code_words.moc"
