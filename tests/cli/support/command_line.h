// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace evenstock {

// What one evenstock-cli said and how it ended.
struct CliAnswer {
    int code = -1; // -1: killed by a signal, or not ended in time
    QByteArray out = {};
    QByteArray err = {};

    QJsonDocument document() const { return QJsonDocument::fromJson(out); }
    QJsonObject object() const { return document().object(); }
    QJsonArray array() const { return document().array(); }
    QJsonArray rows(const QString &name) const { return object().value(name).toArray(); }
    QList<QJsonObject> events() const; // the JSON lines of standard error
    QByteArray everything() const;     // for the message of a failing check
};

// The real evenstock-cli on a data directory of its own, with a vault, in an environment with neither home nor display.
// One thread.
class CommandLine
{
public:
    CommandLine();

    QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content); // 0600; returns the path
    const QProcessEnvironment &environment() const { return m_environment; }
    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    CliAnswer run(const QStringList &arguments, const QByteArray &input = {}) const;
    CliAnswer json(QStringList arguments, const QByteArray &input = {}) const; // with --json
    // For tests that look while it runs.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    static CliAnswer finish(QProcess &process, int withinMs = patienceMs);

    Database look() const; // the shop as stored, read-only
    // One number or text out of it.
    template <typename T>
    T value(const std::string &sql) const
    {
        Database database = look();
        const auto found = database.value<T>(sql);
        return found && *found ? **found : T();
    }

    static QString program();
    static constexpr int patienceMs = 60'000;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace evenstock

// Compares the exit code and shows everything that was said where it is another.
#define EXITS(answer, expected)                                                                                        \
    do {                                                                                                               \
        const auto &exitsAnswer = (answer);                                                                            \
        QVERIFY2(exitsAnswer.code == (expected), exitsAnswer.everything().constData());                                \
    } while (false)
