// SPDX-License-Identifier: GPL-3.0-or-later
// bench_first_import [LISTINGS …]: the first import and a run without changes of a sample shop, through the command
// line and the sandbox's own process over HTTP, beside the floor of bare_import.h. Without arguments 20,000, 100,000
// and 200,000 listings. Aims: first import ≤ 3 × the floor, no change ≤ 1/3 of the import, peak memory ≤ 150 MB and the
// same (±20 %) for all sizes.
#include "tests/bench/bare_import.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

struct Figures {
    double wallS = 0;
    double cpuS = 0;
    qint64 peakKb = 0; // of the whole program, the opening of its vault too
};

double cpuOfChildren()
{
    rusage use = {};
    getrusage(RUSAGE_CHILDREN, &use);
    return double(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
           double(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

void writePrivate(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

qint64 peakOf(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

class Shop
{
public:
    explicit Shop(int listings)
    {
        m_sandbox.setProcessEnvironment(environment());
        m_sandbox.setStandardErrorFile(QProcess::nullDevice());
        m_sandbox.start(QStringLiteral(EVENSTOCK_CLI), {u"sandbox"_s, u"--products"_s, QString::number(listings),
                                                        u"--orders-per-minute"_s, u"0"_s, u"--no-limits"_s});
        QByteArray said;
        while (!said.endsWith("}\n") || QJsonDocument::fromJson(said).isNull()) {
            if (!m_sandbox.waitForReadyRead(120'000))
                qFatal("the sandbox does not start");
            said += m_sandbox.readAllStandardOutput();
        }
        m_market = QJsonDocument::fromJson(said).object().value(u"marketplaces"_s).toArray().first().toObject();
        writePrivate(path(u"token"_s), "token=" + token() + "\n");
        writePrivate(path(u"passphrase"_s), "a passphrase for a moment\n");
        cli({u"channel"_s, u"add"_s, u"cardtrader"_s, u"--name"_s, u"Shop"_s, u"--url"_s, url(), u"--secret-file"_s,
             path(u"token"_s)});
        cli({u"channel"_s, u"match"_s, u"Shop"_s, u"--accept"_s});
    }
    ~Shop()
    {
        ::kill(pid_t(m_sandbox.processId()), SIGTERM);
        m_sandbox.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Shop)

    Figures sync() { return cli({u"--quiet"_s, u"sync"_s, u"Shop"_s, u"--mode"_s, u"full"_s}); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray exported() const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(url() + u"/products/export"_s));
        request.setRawHeader("Authorization", "Bearer " + token());
        QNetworkReply *reply = network.get(request);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        return reply->readAll();
    }

private:
    QString url() const { return m_market.value(u"url"_s).toString(); }
    QByteArray token() const { return m_market.value(u"secrets"_s)[u"token"_s].toString().toUtf8(); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
        result.insert(u"HOME"_s, m_folder.path());
        result.insert(u"EVENSTOCK_VAULT_PASSPHRASE_FILE"_s, path(u"passphrase"_s));
        result.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return result;
    }
    Figures cli(const QStringList &arguments) const
    {
        const double before = cpuOfChildren();
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.setStandardOutputFile(path(u"said"_s));
        process.start(QStringLiteral(EVENSTOCK_CLI),
                      QStringList{u"--data-dir"_s, path(u"data"_s), u"--secret-store"_s, u"vault"_s} + arguments);
        process.waitForStarted();
        const qint64 pid = process.processId();
        Figures figures;
        while (process.state() != QProcess::NotRunning) {
            figures.peakKb = std::max(figures.peakKb, peakOf(pid));
            process.waitForFinished(50);
        }
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1)
            qFatal("%s failed", qUtf8Printable(arguments.join(u' ')));
        figures.wallS = double(clock.elapsed()) / 1000;
        figures.cpuS = cpuOfChildren() - before;
        return figures;
    }

    QTemporaryDir m_folder;
    QProcess m_sandbox;
    QJsonObject m_market;
};

void measure(int listings)
{
    Shop shop(listings);
    const Figures first = shop.sync();
    const Figures again = shop.sync();
    const bench::BareFigures floor =
        bench::bareImport(shop.exported(), shop.path(u"data/shop.db"_s), shop.path(u"bare.db"_s));
    if (floor.listings != listings)
        qFatal("%lld of %d listings came in", floor.listings, listings);
    std::printf("%8d  %7.1f %7.1f %5lld  %7.1f %7.1f %5lld  %7.1f %7.1f  %5.2f %5.2f  %5.2f %5.2f\n", listings,
                first.wallS, first.cpuS, first.peakKb / 1024, again.wallS, again.cpuS, again.peakKb / 1024, floor.wallS,
                floor.cpuS, first.wallS / floor.wallS, first.cpuS / floor.cpuS, again.wallS / first.wallS,
                again.cpuS / first.cpuS);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QList<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes.append(argument.toInt());
    if (sizes.isEmpty())
        sizes = {20'000, 100'000, 200'000};
    std::printf("          first import           no change              floor            first/floor  again/first\n"
                "listings   wall s   cpu s    MB   wall s   cpu s    MB   wall s   cpu s   wall   cpu   wall   cpu\n");
    for (const int size : std::as_const(sizes))
        measure(size);
    return 0;
}
