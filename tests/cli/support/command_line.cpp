// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/command_line.h"

#include <QFile>

namespace evenstock {

using namespace Qt::StringLiterals;

QList<QJsonObject> CliAnswer::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray &line : err.split('\n')) {
        if (!line.isEmpty())
            events.append(QJsonDocument::fromJson(line).object());
    }
    return events;
}

QByteArray CliAnswer::everything() const
{
    return "exit code " + QByteArray::number(code) + "\nstdout:\n" + out + "\nstderr:\n" + err;
}

CommandLine::CommandLine()
{
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"EVENSTOCK_DATA_DIR"_s, dataDir());
    m_environment.insert(u"EVENSTOCK_VAULT_PASSPHRASE_FILE"_s,
                         write(u"passphrase"_s, "nine wooden horses by the sea\n"));
}

QString CommandLine::write(const QString &name, const QByteArray &content)
{
    QFile file(this->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file.fileName();
}

QString CommandLine::program()
{
    return QStringLiteral(EVENSTOCK_CLI_PROGRAM);
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(program(), arguments);
    process->waitForStarted(patienceMs);
    return process;
}

CliAnswer CommandLine::finish(QProcess &process, int withinMs)
{
    process.closeWriteChannel();
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(withinMs);
    if (!ended)
        process.kill();
    process.waitForFinished(withinMs);
    const bool isExit = ended && process.exitStatus() == QProcess::NormalExit;
    return {.code = isExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

CliAnswer CommandLine::run(const QStringList &arguments, const QByteArray &input) const
{
    const auto process = start(arguments);
    process->write(input);
    return finish(*process);
}

CliAnswer CommandLine::json(QStringList arguments, const QByteArray &input) const
{
    return run(QStringList{u"--json"_s} + arguments, input);
}

Database CommandLine::look() const
{
    auto database = Database::open({.path = dataDir() + u"/shop.db"_s, .mode = OpenMode::ReadOnly});
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    return *std::move(database);
}

} // namespace evenstock
