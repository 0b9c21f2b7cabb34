// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/window_memory.h"

#include <QFile>
#include <QLockFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace evenstock;
using namespace Qt::StringLiterals;

class TestWindowMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"window.ini"_s);
    }
    void tomorrowItIsThere();
    void itIsWrittenWithoutAnEnd();
    void theWindowDoesNotWaitForTheDisk();
    void whatIsTheSameIsNotWritten();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestWindowMemory::tomorrowItIsThere()
{
    {
        WindowMemory memory(m_file);
        memory.remember(u"table/orders"_s, QByteArray("\0\xff\n", 3));
        memory.remember(u"window/view"_s, u"orders"_s);
        memory.remember(u"window/view"_s, u"catalogue"_s);
        QCOMPARE(memory.value(u"window/view"_s).toString(), u"catalogue"_s);
    }
    const WindowMemory memory(m_file);
    QCOMPARE(memory.state(u"table/orders"_s), QByteArray("\0\xff\n", 3));
    QCOMPARE(memory.value(u"window/view"_s).toString(), u"catalogue"_s);
    QVERIFY(!memory.value(u"window/geometry"_s).isValid());
}

// So that a kill loses half a second.
void TestWindowMemory::itIsWrittenWithoutAnEnd()
{
    WindowMemory memory(m_file);
    memory.remember(u"window/view"_s, u"orders"_s);
    QTRY_VERIFY(QFile::exists(m_file));
    QTRY_COMPARE(QSettings(m_file, QSettings::IniFormat).value(u"window/view"_s).toString(), u"orders"_s);
}

// The lock of the file stands for a disk that does not answer: whoever writes waits for it.
void TestWindowMemory::theWindowDoesNotWaitForTheDisk()
{
    QLockFile disk(m_file + u".lock"_s);
    WindowMemory memory(m_file);
    QVERIFY(disk.lock());
    memory.remember(u"window/view"_s, u"orders"_s);
    bool wasTurn = false;
    QTimer::singleShot(WindowMemory::laterMs * 2, this, [&wasTurn] { wasTurn = true; });
    QTRY_VERIFY(wasTurn);
    QVERIFY(!QFile::exists(m_file)); // else somebody has waited until the lock was too old
    disk.unlock();
    QTRY_VERIFY(QFile::exists(m_file));
}

void TestWindowMemory::whatIsTheSameIsNotWritten()
{
    {
        WindowMemory memory(m_file);
        memory.remember(u"window/view"_s, u"orders"_s);
    }
    {
        WindowMemory memory(m_file);
        QVERIFY(QFile::remove(m_file));
        memory.remember(u"window/view"_s, u"orders"_s);
    }
    QVERIFY(!QFile::exists(m_file));
}

QTEST_MAIN(TestWindowMemory)
#include "tst_window_memory.moc"
