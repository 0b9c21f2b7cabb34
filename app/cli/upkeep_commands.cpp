// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/upkeep_commands.h"

#include "app/cli/console.h"
#include "app/cli/interrupts.h"
#include "app/cli/shop.h"
#include "app/service/engine_lock.h"
#include "app/service/support_bundle.h"
#include "models/store/restore.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaitMs = 30'000; // for another Evenstock to end after its pages
constexpr int againMs = 50;

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

// A slip in the path is not made into folders.
Status checkFolder(const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    return folder.isDir() ? Status()
                          : makeError(ErrorCode::NotFound, u"there is no folder %1"_s.arg(folder.filePath()));
}

Result<ExitCode> backup(Surroundings &with, const Invocation &invocation)
{
    const DataDirectory data = with.shop.data();
    if (!QFileInfo::exists(data.shopFile()))
        return makeError(ErrorCode::NotFound, u"there is no shop in %1 yet: nothing to save"_s.arg(data.path()));
    const QString file = absolute(invocation.words.first());
    TRY(checkFolder(file));
    TRY(writeBackup(data.storePaths(), file));
    const qint64 bytes = QFileInfo(file).size();
    with.console.document(QJsonObject{{u"file"_s, file}, {u"bytes"_s, bytes}});
    with.console.line(u"Saved to %1 (%2 KB), and read back. Secrets are not in it."_s.arg(file).arg(bytes / 1024));
    return ExitCode::Done;
}

// Waits in the event loop, where a Ctrl+C is heard.
void pause(Interrupts &interrupts, int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    QObject::connect(&interrupts, &Interrupts::asked, &loop, &QEventLoop::quit);
    if (!interrupts.isAsked())
        loop.exec();
}

// The directory for ourselves: an Evenstock that works on it is asked to end after its pages.
Result<EngineLock> takeDirectory(Surroundings &with, const DataDirectory &data)
{
    QDeadlineTimer deadline(mostWaitMs);
    bool asked = false;
    while (!with.interrupts.isAsked()) {
        TRY_ASSIGN(auto lock, EngineLock::tryTake(data));
        if (lock)
            return *std::move(lock);
        if (!std::exchange(asked, true)) {
            with.console.note(u"Another Evenstock works on this data directory: it is asked to end."_s);
            TRY(with.shop.call(u"engine.stop"_s));
            with.shop.close();
        }
        if (deadline.hasExpired())
            return makeError(ErrorCode::Conflict,
                             u"another Evenstock works on this data directory and does not end: close it first"_s);
        pause(with.interrupts, againMs);
    }
    return makeError(ErrorCode::Cancelled, u"stopped by the owner"_s);
}

Result<ExitCode> restore(Surroundings &with, const Invocation &invocation)
{
    const QString file = absolute(invocation.words.first());
    if (!QFileInfo::exists(file))
        return makeError(ErrorCode::NotFound, u"there is no file %1"_s.arg(file), file);
    TRY_ASSIGN(const DataDirectory data, DataDirectory::open(with.shop.path()));
    TRY_ASSIGN(const EngineLock lock, takeDirectory(with, data));
    Q_UNUSED(lock)
    TRY_ASSIGN(const RestoreReport report, restoreBackup(file, data.storePaths(), with.clock.now()));
    with.console.document(
        QJsonObject{{u"file"_s, file}, {u"kept_shop"_s, report.keptShop}, {u"kept_inbox"_s, report.keptInbox}});
    with.console.line(u"The shop is as it was when %1 was written."_s.arg(file));
    if (!report.keptShop.isEmpty())
        with.console.line(u"The shop of before is kept in %1."_s.arg(report.keptShop));
    if (!with.console.isJson())
        with.console.note(u"Next: evenstock-cli sync --all, which reads what happened since then."_s);
    return ExitCode::Done;
}

Result<ExitCode> bundle(Surroundings &with, const Invocation &invocation)
{
    TRY_ASSIGN(Database *const database, with.shop.read());
    TRY_ASSIGN(const QJsonObject content, supportBundle(*database, with.shop.data(), with.clock.now()));
    const QString file = absolute(invocation.words.first());
    TRY(checkFolder(file));
    TRY(writeSupportBundle(content, file));
    with.console.document(
        QJsonObject{{u"file"_s, file}, {u"contents"_s, QJsonArray::fromStringList(supportBundleContents())}});
    with.console.line(u"Written to %1: text that you can read before you send it. In it are"_s.arg(file));
    for (const QString &line : supportBundleContents())
        with.console.line(u"  "_s + line);
    return ExitCode::Done;
}

Command withFile(const QString &name, const QString &summary, const QString &details, const QString &example,
                 decltype(Command::run) run)
{
    return {.name = name,
            .usage = u"FILE"_s,
            .summary = summary,
            .details = details,
            .example = example,
            .leastWords = 1,
            .mostWords = 1,
            .run = std::move(run)};
}

} // namespace

QList<Command> upkeepCommands()
{
    return {
        withFile(u"backup"_s, u"Saves the whole shop to one file"_s,
                 u"It may be written while Evenstock works. Secrets are not in it."_s,
                 u"backup /media/stick/shop-2026-11-25.evenstock"_s, backup),
        withFile(u"restore"_s, u"Puts a saved shop in the place of this one"_s,
                 u"An Evenstock that works on the data directory ends first. The shop of before is kept beside it."_s,
                 u"restore /media/stick/shop-2026-11-25.evenstock"_s, restore),
        withFile(u"support-bundle"_s, u"Writes what helps to understand a fault"_s,
                 u"Text without secrets, names of buyers, titles and addresses: %1."_s.arg(
                     supportBundleContents().join(u";\n"_s)),
                 u"support-bundle fault.json"_s, bundle)};
}

} // namespace evenstock::cli
