// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/sample_shop.h"

#include <QElapsedTimer>
#include <QTest>

#include <array>

using namespace evenstock;
using namespace Qt::StringLiterals;

// eMAG counts by user, whoever calls: two programs on one computer, each with a shop of its own, share one allowance.
// For an hour: EVENSTOCK_LIMITS_S=3600 (ctest -L long).
class TestEmagLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoProgramsShareOneAllowance();
};

namespace {

constexpr int usualSeconds = 30;
constexpr qint64 perMinute = 180; // of everything but orders, which is 3 a second too

int seconds()
{
    const int asked = qEnvironmentVariableIntValue("EVENSTOCK_LIMITS_S");
    return asked > 0 ? asked : usualSeconds;
}

} // namespace

void TestEmagLimits::twoProgramsShareOneAllowance()
{
    SampleShop shop({u"--products"_s, u"3000"_s}, SampleShop::Limits::Kept);
    shop.control().useAccount(u"emag"_s, 0);
    QTemporaryDir meeting; // where programs of one user meet
    std::array<CommandLine, 2> programs;
    for (CommandLine &program : programs) {
        program.set(u"XDG_RUNTIME_DIR"_s, meeting.path());
        const QByteArray secrets = "username=" + shop.control().secret(u"username"_s).toUtf8() +
                                   "\npassword=" + shop.control().secret(u"password"_s).toUtf8() + '\n';
        const CliAnswer added =
            program.json({u"--secret-store"_s, u"vault"_s, u"channel"_s, u"add"_s, u"emag"_s, u"--name"_s, u"eMAG"_s,
                          u"--url"_s, shop.control().url(), u"--secret-file"_s, u"-"_s},
                         secrets);
        QVERIFY2(added.code == 0, added.everything().constData());
    }
    // Reads everything again and again: there is always more to do than may be asked.
    std::array<std::unique_ptr<QProcess>, 2> runs;
    std::array<int, 2> ended{};
    qint64 seen = 0;
    qint64 counted = 0;
    int refused = 0;
    const auto look = [&] {
        const QJsonArray rows =
            shop.control().control("GET", u"/requests?after=%1"_s.arg(seen)).object().value("requests"_L1).toArray();
        for (const QJsonValue &row : rows) {
            seen = row["n"_L1].toInteger();
            refused += row["status"_L1].toInt() == 429 ? 1 : 0;
            counted += row["path"_L1].toString().contains("/order/"_L1) ? 0 : 1;
        }
    };
    QElapsedTimer time;
    QElapsedTimer lookedAt;
    lookedAt.start();
    while (!time.isValid() || time.elapsed() < qint64(seconds()) * 1000) {
        for (std::size_t i = 0; i < runs.size(); ++i) {
            if (runs[i] && runs[i]->state() != QProcess::NotRunning) {
                runs[i]->waitForFinished(50);
                continue;
            }
            if (runs[i])
                ++ended[i];
            runs[i] = programs[i].start({u"sync"_s, u"eMAG"_s, u"--mode"_s, u"full"_s, u"--no-push"_s});
        }
        if (time.isValid() && lookedAt.elapsed() < 5000)
            continue;
        look();
        lookedAt.restart();
        if (!time.isValid() && counted > 12) { // both are at work
            counted = 0;
            time.start();
        }
    }
    look();
    const qint64 tookMs = time.elapsed();
    for (const auto &run : runs) {
        run->terminate();
        run->waitForFinished(CommandLine::patienceMs);
    }
    QCOMPARE(refused, 0);
    const double share = 100.0 * double(counted) / (double(tookMs) / 60'000 * perMinute);
    qInfo("%lld calls in %.1f s: %.1f %% of the allowance; runs that ended: %d and %d", qlonglong(counted),
          double(tookMs) / 1000, share, ended[0], ended[1]);
    QVERIFY2(share >= 95, qPrintable(u"%1 % of the allowance"_s.arg(share)));
    QVERIFY2(share <= 103, qPrintable(u"%1 % of the allowance"_s.arg(share)));
    for (const CommandLine &program : programs) // both had their part of it
        QVERIFY(program.value<int>("SELECT count(*) FROM listings") > 0);
}

QTEST_GUILESS_MAIN(TestEmagLimits)
#include "tst_emag_limits.moc"
