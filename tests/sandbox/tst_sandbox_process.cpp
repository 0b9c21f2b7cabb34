// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/support/shop_visitor.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace evenstock::sandbox;
using namespace Qt::StringLiterals;

namespace {

// The sample shop as its own process; ended at the latest with this object.
class ShopProcess
{
public:
    explicit ShopProcess(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(EVENSTOCK_BIN_DIR "/sandbox_process"), arguments);
    }
    ~ShopProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    ShopProcess(const ShopProcess &) = delete;
    ShopProcess &operator=(const ShopProcess &) = delete;

    QProcess &process() { return m_process; }

    QJsonObject announcement()
    {
        QByteArray text;
        while (QJsonDocument::fromJson(text).isNull() && m_process.waitForReadyRead(20'000))
            text += m_process.readAllStandardOutput();
        return QJsonDocument::fromJson(text).object();
    }

    // Of /proc/PID/status, in kB: "VmRSS" now, "VmHWM" at most.
    qint64 memoryKb(const QByteArray &what) const
    {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(what + ':'))
                return line.sliced(what.size() + 1).simplified().split(' ').first().toLongLong();
        }
        return -1;
    }

private:
    QProcess m_process;
};

} // namespace

class TestSandboxProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesItselfAsOneDocument();
    void announcesEveryAccount();
    void endsWhenAsked_data();
    void endsWhenAsked();
    void endsWithItsInput();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void helps();
    void exportsManyProductsInLittleMemory();
};

void TestSandboxProcess::announcesItselfAsOneDocument()
{
    ShopProcess shop({u"--seed"_s, u"7"_s, u"--products"_s, u"12"_s});
    const QJsonObject said = shop.announcement();
    const QJsonObject account = said["marketplaces"_L1].toArray().at(0).toObject();
    QCOMPARE(account["marketplace"_L1].toString(), u"cardtrader"_s);
    QCOMPARE(account["name"_L1].toString(), u"Nord Hobby"_s);
    QVERIFY(account["url"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(account["url"_L1].toString().endsWith(u"/api/v2"_s));
    QVERIFY(said["control"_L1].toString().endsWith(u"/control"_s));
    QVERIFY(said["control_token"_L1].toString().size() >= 32);
    QCOMPARE(ShopVisitor(said).get(u"/products/export"_s).array().size(), 12);
}

void TestSandboxProcess::announcesEveryAccount()
{
    ShopProcess shop({u"--products"_s, u"40"_s, u"--one-day-ready"_s});
    const QJsonObject said = shop.announcement();
    const QJsonArray marketplaces = said["marketplaces"_L1].toArray();
    QCOMPARE(std::count_if(marketplaces.begin(), marketplaces.end(),
                           [](const QJsonValue &one) { return one["marketplace"_L1].toString() == "cardtrader"_L1; }),
             2);
    ShopVisitor visitor(said);
    visitor.useAccount(1);
    QVERIFY(visitor.get(u"/info"_s)[u"name"_s].toString().contains(u"1-Day Ready"_s));
    QCOMPARE(visitor.get(u"/products/export"_s).array().size(), 10);
}

void TestSandboxProcess::endsWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("by SIGTERM") << SIGTERM;
    QTest::newRow("by Ctrl+C") << SIGINT;
}

void TestSandboxProcess::endsWhenAsked()
{
    QFETCH(int, signal);
    ShopProcess shop({u"--products"_s, u"1"_s});
    QVERIFY(!shop.announcement().isEmpty());
    QCOMPARE(::kill(static_cast<pid_t>(shop.process().processId()), signal), 0);
    QVERIFY(shop.process().waitForFinished());
    QCOMPARE(shop.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(shop.process().exitCode(), 0);
}

void TestSandboxProcess::endsWithItsInput()
{
    ShopProcess shop({u"--products"_s, u"1"_s, u"--until-input-ends"_s});
    QVERIFY(!shop.announcement().isEmpty());
    shop.process().closeWriteChannel();
    QVERIFY(shop.process().waitForFinished());
    QCOMPARE(shop.process().exitCode(), 0);
}

void TestSandboxProcess::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("an unknown option") << QStringList{u"--colour"_s} << 64 << QByteArray("colour");
    QTest::newRow("a word too many") << QStringList{u"now"_s} << 64 << QByteArray("now");
    QTest::newRow("no number of products") << QStringList{u"--products"_s, u"many"_s} << 64 << QByteArray("--products");
    QTest::newRow("a negative port") << QStringList{u"--port=-1"_s} << 64 << QByteArray("--port");
    QTest::newRow("an unknown fault") << QStringList{u"--faults"_s, u"lightning"_s} << 64 << QByteArray("lightning");
    QTest::newRow("an unknown pace") << QStringList{u"--clock"_s, u"fast"_s} << 64 << QByteArray("--clock");
    QTest::newRow("a currency of four letters")
        << QStringList{u"--currency"_s, u"EURO"_s} << 64 << QByteArray("--currency");
    QTest::newRow("a port it may not have") << QStringList{u"--port"_s, u"PORT"_s} << 2 << QByteArray("cannot be used");
}

void TestSandboxProcess::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, words);
    ShopProcess other({u"--products"_s, u"1"_s});
    if (arguments.contains(u"PORT"_s)) {
        const QJsonObject said = other.announcement();
        arguments[1] = QString::number(QUrl(said["control"_L1].toString()).port());
    }
    ShopProcess shop(arguments);
    QVERIFY(shop.process().waitForFinished());
    QCOMPARE(shop.process().exitCode(), code);
    QCOMPARE(shop.process().readAllStandardOutput(), QByteArray());
    const QByteArray said = shop.process().readAllStandardError();
    QVERIFY2(said.contains(words), said.constData());
}

void TestSandboxProcess::helps()
{
    ShopProcess shop({u"--help"_s});
    QVERIFY(shop.process().waitForFinished());
    QCOMPARE(shop.process().exitCode(), 0);
    const QByteArray said = shop.process().readAllStandardOutput();
    for (const char *word : {"--orders-per-minute", "webhook-twice", "storm", "/control/sell", "SIGTERM"})
        QVERIFY2(said.contains(word), word);
}

void TestSandboxProcess::exportsManyProductsInLittleMemory()
{
    constexpr qint64 products = 200'000;
    ShopProcess shop({u"--seed"_s, u"7"_s, u"--products"_s, QString::number(products)});
    ShopVisitor visitor(shop.announcement());
    visitor.setPatienceMs(120'000);
    const qint64 before = shop.memoryKb("VmRSS");
    const Answer answer = visitor.get(u"/products/export"_s);
    QVERIFY(answer.isComplete);
    QCOMPARE(answer.body.count("\"price_cents\""), products);
    const qint64 peak = shop.memoryKb("VmHWM");
    qInfo("%lld bytes exported in %lld ms; resident %lld kB before, at most %lld kB",
          static_cast<long long>(answer.body.size()), static_cast<long long>(answer.tookMs),
          static_cast<long long>(before), static_cast<long long>(peak));
    QVERIFY(answer.body.size() > 100'000'000);
    QVERIFY(before > 0);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps freed memory, so that the process's size says nothing");
#endif
    // The answer is over 100 MB; what is held of it is a few pieces.
    QVERIFY2(peak - before < 8 * 1024, QByteArray::number(peak - before).constData());
}

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandbox_process.moc"
