// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desktop_notices.h"

#include <QDBusConnection>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

// A desktop's service for notices, on a message bus of the test's own.
class NoticeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notice {
        uint replaces = 0;
        QString title = {};
        QString text = {};
    };
    QList<Notice> notices;
    QStringList capabilities = {u"body"_s, u"body-markup"_s};

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        notices.append({replaces, title, text});
        return replaces != 0 ? replaces : 7;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestDesktopNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theDesktopShowsIt();
    void oneThatReadsNoMarkupGetsTheWordsAsTheyAre();
    void withoutADesktopItIsShownOtherwise();

private:
    QProcess m_daemon;
    QString m_address;
};

void TestDesktopNotices::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForStarted());
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    QVERIFY(!m_address.isEmpty());
}

void TestDesktopNotices::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void TestDesktopNotices::theDesktopShowsIt()
{
    NoticeService service;
    QDBusConnection there = QDBusConnection::connectToBus(m_address, u"desktop"_s);
    QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(there.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                                 QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    DesktopNotices notices(QDBusConnection::connectToBus(m_address, u"program"_s));
    const QSignalSpy clicked(&notices, &DesktopNotices::clicked);
    int otherwise = 0;
    notices.show(u"Evenstock"_s, u"2 new conflicts: <Cards> & more"_s, [&otherwise] { ++otherwise; });
    QTRY_COMPARE(service.notices.size(), 1);
    QCOMPARE(service.notices[0].title, u"Evenstock"_s);
    QCOMPARE(service.notices[0].text, u"2 new conflicts: &lt;Cards&gt; &amp; more"_s); // it may be read as markup
    QCOMPARE(service.notices[0].replaces, 0U);

    Q_EMIT service.ActionInvoked(99, u"default"_s); // of another program
    bool isShown = false;
    while (!isShown) { // until the first one's number is known here
        const qsizetype before = service.notices.size();
        notices.show(u"Evenstock"_s, u"3 new conflicts"_s, {});
        QTRY_COMPARE(service.notices.size(), before + 1);
        QCOMPARE(service.notices.last().text, u"3 new conflicts"_s);
        isShown = service.notices.last().replaces == 7;
    }
    QCOMPARE(clicked.size(), 0);
    Q_EMIT service.ActionInvoked(7, u"default"_s);
    QTRY_COMPARE(clicked.size(), 1);
    QCOMPARE(otherwise, 0);
    QDBusConnection::disconnectFromBus(u"desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestDesktopNotices::oneThatReadsNoMarkupGetsTheWordsAsTheyAre()
{
    NoticeService service;
    service.capabilities = QStringList{u"body"_s};
    QDBusConnection there = QDBusConnection::connectToBus(m_address, u"plain desktop"_s);
    QVERIFY(there.registerService(u"org.freedesktop.Notifications"_s));
    QVERIFY(there.registerObject(u"/org/freedesktop/Notifications"_s, &service, QDBusConnection::ExportAllSlots));
    DesktopNotices notices(QDBusConnection::connectToBus(m_address, u"program"_s));
    notices.show(u"Evenstock"_s, u"1 new conflict: Cards & more"_s, {});
    QTRY_COMPARE(service.notices.size(), 1);
    QCOMPARE(service.notices[0].text, u"1 new conflict: Cards & more"_s);
    QDBusConnection::disconnectFromBus(u"plain desktop"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

void TestDesktopNotices::withoutADesktopItIsShownOtherwise()
{
    DesktopNotices onBus(QDBusConnection::connectToBus(m_address, u"alone"_s));
    DesktopNotices onNone(QDBusConnection(u"no such bus"_s));
    int otherwise = 0;
    for (DesktopNotices *notices : {&onBus, &onNone})
        notices->show(u"Evenstock"_s, u"words"_s, [&otherwise] { ++otherwise; });
    QTRY_COMPARE(otherwise, 2);
    QDBusConnection::disconnectFromBus(u"alone"_s);
}

QTEST_GUILESS_MAIN(TestDesktopNotices)
#include "tst_desktop_notices.moc"
