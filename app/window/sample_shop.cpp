// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_shop.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int endMs = 3000;
constexpr qsizetype mostBytes = qsizetype(64) * 1024;
const QString commandLine = u"evenstock-cli"_s;

// Beside this program, as both are installed; else where the shell would find it.
QString commandLineProgram()
{
    const QString beside = QStandardPaths::findExecutable(commandLine, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(commandLine) : beside;
}

} // namespace

SampleShop::SampleShop(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(u"it did not answer in time"_s); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SampleShop::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this,
            [this] { fail(QString::fromUtf8(m_process.readAllStandardError().left(1000)).trimmed()); });
}

SampleShop::~SampleShop()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // asks it to end
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(endMs)) {
        m_process.kill();
        m_process.waitForFinished(endMs);
    }
}

QStringList SampleShop::usualOptions()
{
    return {u"--products"_s, u"240"_s, u"--orders-per-minute"_s, u"2"_s, u"--orders-per-day"_s, u"3"_s};
}

void SampleShop::start(const QStringList &options)
{
    m_patience.start(patienceMs);
    const QString program = commandLineProgram();
    if (program.isEmpty()) {
        const auto notThere = [this] { fail(u"%1 is not installed"_s.arg(commandLine)); };
        QMetaObject::invokeMethod(this, notThere, Qt::QueuedConnection);
        return;
    }
    m_process.start(program, QStringList{u"sandbox"_s, u"--until-input-ends"_s} + options);
}

void SampleShop::read()
{
    m_said += m_process.readAllStandardOutput();
    const QJsonDocument said = QJsonDocument::fromJson(m_said);
    if (m_isOver || !said.isObject()) {
        if (m_said.size() > mostBytes)
            fail(u"its answer makes no sense"_s);
        return;
    }
    m_patience.stop();
    m_isOver = true;
    m_announcement = said.object();
    Q_EMIT ready(m_announcement);
}

void SampleShop::fail(const QString &why)
{
    if (m_isOver) // a shop that ends later shows as a marketplace that does not answer
        return;
    m_patience.stop();
    m_isOver = true;
    Q_EMIT failed(makeError(ErrorCode::Offline, u"the sample shop: %1"_s.arg(why)));
}

} // namespace evenstock
