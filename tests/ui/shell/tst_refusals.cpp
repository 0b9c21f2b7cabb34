// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/order_repository.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/refusal_words.h"
#include "ui/vinted/vinted_words.h"

#include <QDirIterator>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A command that was refused says why, first and in words; the English of the engine only where nobody has other words.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTranslatedIsStillWritten();
    void theSentenceIsTheReason_data();
    void theSentenceIsTheReason();
    void whatIsNoSentenceKeepsItsTitle_data();
    void whatIsNoSentenceKeepsItsTitle();
    void whatAnotherProgramWroteIsNotOurs();
    void aRefusedActionOfAnOrderSaysWhy();
    void aRefusalThatNobodyAwaitsSaysWhy();
};

namespace {

QString everySource()
{
    static const QRegularExpression broken(u"\"(_s)?\\s*\\n\\s*u?\""_s); // one text in two literals
    QString text;
    for (const char *folder : {"/app", "/connectors", "/models"}) {
        QDirIterator files(u"" EVENSTOCK_SOURCE_DIR ""_s + QLatin1StringView(folder), {u"*.cpp"_s, u"*.ts"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.fileName()));
            text += QString::fromUtf8(file.readAll()).remove(broken).replace("\\\""_L1, "\""_L1);
        }
    }
    return text;
}

QString shownNotice(QWidget *parent)
{
    for (const NoticeLine *line : parent->findChildren<NoticeLine *>()) {
        if (line->isVisible())
            return line->text();
    }
    return {};
}

} // namespace

void TestRefusals::whatIsTranslatedIsStillWritten()
{
    const QString sources = everySource();
    static const QRegularExpression gap(u"\\\\%[1-9]"_s); // of an escaped text
    const auto isWritten = [&sources](const QString &words, const QString &around) {
        QString pattern = QRegularExpression::escape(words).replace(gap, u"(%[1-9]|\\$\\{[^}]*\\})"_s); // .cpp or .ts
        return sources.contains(QRegularExpression(around + pattern + around));
    };
    QVERIFY(knownRefusals().size() > 60);
    for (const QString &written : knownRefusals()) {
        const QString behindName = written.section(u' ', 1); // the name of an argument stands by itself there
        if (behindName.startsWith(u"must be one of"_s))      // put together by Arguments::oneOf()
            QVERIFY2(isWritten(u"must be one of: %1"_s, {}), qPrintable(written));
        else
            QVERIFY2(isWritten(written, {}) || isWritten(behindName, u"\""_s), qPrintable(written));
    }
}

void TestRefusals::theSentenceIsTheReason_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, ErrorCode code, const QString &detail, const QString &text) {
        QTest::newRow(name) << code << detail << text;
    };
    row("token cut off", ErrorCode::InvalidRequest,
        u"the token is cut off: copy all of it, its three parts are separated by points"_s,
        u"The token is cut off. Copy all of it: its three parts are separated by points."_s);
    row("no address", ErrorCode::InvalidRequest, u"url must be an address such as https://shop.example"_s,
        u"Type the address of the shop, such as https://shop.example."_s);
    row("no explanation", ErrorCode::InvalidRequest,
        u"CardTrader wants an explanation of at least 50 characters; this one has 0"_s,
        u"CardTrader wants an explanation of at least 50 characters; this one has 0."_s);
    row("lapsed plan", ErrorCode::InvalidRequest, u"plan 2 is lapsed already"_s,
        u"These changes are out of date already. Preview the changes anew."_s);
    row("field", ErrorCode::InvalidRequest, u"title must not be empty"_s, u"“Title” must not be empty."_s);
    row("argument", ErrorCode::InvalidRequest, u"reason is longer than 500 characters"_s,
        u"“Reason” is longer than 500 characters."_s);
    row("stock", ErrorCode::InvalidRequest, u"delta is more than the 3 on hand"_s,
        u"Only 3 are on hand: no more than that can be taken off."_s);
    row("channel off", ErrorCode::InvalidRequest, u"My shop is switched off"_s,
        u"My shop is switched off. Switch it on under Channels."_s);
    row("state of an order", ErrorCode::Rejected, u"an order that is finalized does not allow this"_s,
        u"It is not possible any more: the order is “Delivered” there by now."_s);
    row("too late an action", ErrorCode::InvalidRequest, u"action must be one of: ship, tracking"_s,
        u"The marketplace does not allow this any more."_s);
    row("gone", ErrorCode::NotFound, u"the account is gone"_s, u"This channel is no longer there."_s);
    row("queue", ErrorCode::RateLimited, u"20 runs of this account wait already"_s,
        u"20 runs of this channel wait already. Wait until one has ended."_s);
    row("another edition", ErrorCode::Storage,
        u"shop.db: the database was made by another build of Evenstock: migration 3 differs"_s,
        u"Another version of Evenstock, most likely a newer one, wrote the data of this shop, and this one cannot read "
        "it. Install the newest version. Nothing was changed."_s);
    row("a newer one", ErrorCode::Storage,
        u"shop.db: the database was made by a newer Evenstock (schema 21, this one knows 20): install that version"_s,
        u"A newer Evenstock has opened this shop already, and this one cannot read it. Install that version. Nothing "
        u"was "
        "changed."_s);
    row("engine", ErrorCode::Offline, u"the engine does not answer"_s,
        u"The part of Evenstock that does the work does not answer. It is tried again by itself."_s);
    row("keychain", ErrorCode::Timeout, u"The system keyring does not answer: retry in a moment."_s,
        u"The keychain of this computer does not answer. Try again in a moment."_s);
    row("the marketplace's own", ErrorCode::Rejected, u"eMAG refuses this: the EAN is used by another offer"_s,
        u"eMAG refuses this: the EAN is used by another offer."_s);
}

void TestRefusals::theSentenceIsTheReason()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    QFETCH(QString, text);
    const Error error{.code = code, .detail = detail, .item = {}};
    QCOMPARE(failureText(error), text);
    QCOMPARE(failureNotice(error).text, text);
    QCOMPARE(failureNotice(error).details, QString()); // it is said already
    QCOMPARE(failureAdvice(error), text);
}

void TestRefusals::whatIsNoSentenceKeepsItsTitle_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("data") << ErrorCode::Rejected << u"{\"error\": \"no such thing\"}"_s;
    QTest::newRow("a page") << ErrorCode::Rejected << u"<html><body>403 Forbidden</body></html>"_s;
    QTest::newRow("lines") << ErrorCode::InvalidRequest << u"one thing\nand another"_s;
    QTest::newRow("one word") << ErrorCode::InvalidRequest << u"bad"_s;
    QTest::newRow("nothing") << ErrorCode::NotFound << QString();
    QTest::newRow("no connection") << ErrorCode::Offline << u"Host shop.example not found"_s;
    QTest::newRow("the disk") << ErrorCode::Storage << u"disk I/O error at 4711"_s;
}

void TestRefusals::whatIsNoSentenceKeepsItsTitle()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const Notice notice = failureNotice({.code = code, .detail = detail, .item = {}});
    QVERIFY(!notice.text.isEmpty());
    QVERIFY(detail.isEmpty() || !notice.text.contains(detail));
    QCOMPARE(notice.details, detail);
}

// Beside a task of the browser stands what Vinted wrote, as it wrote it; what we refuse is in the window's words.
void TestRefusals::whatAnotherProgramWroteIsNotOurs()
{
    BrowserTaskRow task{.type = u"vinted_publish"_s,
                        .status = TaskStatus::Failed,
                        .errorType = u"validation_error"_s,
                        .errorMessage = u"Le titre est trop long"_s};
    QCOMPARE(taskReason(task), task.errorMessage);
    task.errorMessage = u"Vinted has a listing 7 with this very title already: link it to this product, or take it off "
                        "there"_s;
    QCOMPARE(taskReason(task), u"Vinted has a listing 7 with this very title already. Link it to this product, or take "
                               "it off there."_s);
}

void TestRefusals::aRefusedActionOfAnOrderSaysWhy()
{
    StockedShop shop;
    WindowStage stage{shop};
    OrderId order;
    shop.write([&] {
        order = SmallShop::must(OrderRepository(shop.db).save(shop.accounts[u"eMAG MAIN"_s],
                                                              {.externalId = u"4711"_s,
                                                               .code = u"4711"_s,
                                                               .state = u"new"_s,
                                                               .placedAt = SmallShop::now,
                                                               .readAt = SmallShop::now,
                                                               .total = {4900, u"RON"_s},
                                                               .actions = {u"acknowledge"_s}},
                                                              SmallShop::now));
    });
    stage.announce({u"orders"_s});
    OrdersPage *page = stage.open<OrdersPage>({.view = View::Orders, .id = order.value});
    stage.engine.refuse(u"order.action"_s, {.code = ErrorCode::Rejected,
                                            .detail = u"an order that is cancelled does not allow this"_s,
                                            .item = u"4711"_s});
    clickOn(stage.find<QPushButton>(u"order.acknowledge"_s));
    QTRY_COMPARE(shownNotice(page), u"It is not possible any more: the order is “Cancelled” there by now."_s);
    QCOMPARE(stage.engine.callsOf(u"order.action"_s).size(), 1);
}

void TestRefusals::aRefusalThatNobodyAwaitsSaysWhy()
{
    StockedShop shop;
    WindowStage stage{shop};
    stage.engine.refuse(
        u"sync.start"_s,
        {.code = ErrorCode::InvalidRequest, .detail = u"My shop is switched off"_s, .item = u"My shop"_s});
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get())); // keys go to the window in front
    QTest::keyClick(stage.window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QTRY_COMPARE(stage.engine.callsOf(u"sync.start"_s).size(), 1);
    QTRY_COMPARE(shownNotice(stage.window.get()), u"My shop is switched off. Switch it on under Channels."_s);
}

QTEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
