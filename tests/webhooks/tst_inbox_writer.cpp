// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/inbox_writer.h"
#include "models/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestInboxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheDiskDoesNotTakeIsRefusedAtALimit();
};

// The engine may hold the file for a while, and the senders go on meanwhile.
void TestInboxWriter::whatTheDiskDoesNotTakeIsRefusedAtALimit()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"inbox.db"_s);
    auto inbox = Database::open({.path = file});
    QVERIFY(inbox.ok());
    QVERIFY(migrate(*inbox, Schema::Inbox, 1, folder.path()).ok());
    QVERIFY(inbox->execute("BEGIN IMMEDIATE").ok());
    InboxWriter writer(file);
    const QByteArray body(256 * 1024, 'x');
    const int most = int(InboxWriter::mostBytesWaiting / body.size());
    int answered = 0;
    int refused = 0;
    const auto add = [&](int number) {
        writer.add({.account = {1},
                    .route = u"cardtrader"_s,
                    .eventId = QString::number(number),
                    .receivedAt = number,
                    .body = body,
                    .verified = true},
                   [&](const Result<bool> &isNew) {
                       ++answered;
                       refused += !isNew && isNew.error().code == ErrorCode::Storage;
                   });
    };
    for (int number = 0; number < most + 20; ++number)
        add(number);
    // At once, so that no sender waits for nothing and the memory has its end.
    QVERIFY2(refused >= 20, qPrintable(QString::number(refused)));
    QCOMPARE(answered, refused);
    QVERIFY(inbox->execute("ROLLBACK").ok());
    QTRY_COMPARE_WITH_TIMEOUT(answered, most + 20, 20'000);
    const int before = refused;
    add(1'000'000); // there is room again
    QTRY_COMPARE_WITH_TIMEOUT(answered, most + 21, 20'000);
    QCOMPARE(refused, before);
    const auto stored = inbox->value<qint64>("SELECT count(*) FROM events");
    QVERIFY(stored.ok() && *stored);
    QCOMPARE(**stored, qint64(answered - refused));
}

QTEST_GUILESS_MAIN(TestInboxWriter)
#include "tst_inbox_writer.moc"
