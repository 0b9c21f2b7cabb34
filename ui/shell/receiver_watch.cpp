// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/receiver_watch.h"

#include "ui/shell/requests.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct ReceiverText {
    Q_DECLARE_TR_FUNCTIONS(Receiver)
};

// Without an engine there is nothing to say, and the status bar says that already.
void ignore(const Error &) {}

} // namespace

ReceiverWords serverWords(const ReceiverGlance &glance)
{
    if (!glance.isKnown)
        return {};
    return glance.hooks.isEmpty() ? ReceiverWords{ItemState::Paused, ReceiverText::tr("Webhook server off")}
                                  : ReceiverWords{ItemState::Agreed, ReceiverText::tr("Webhook server on")};
}

ReceiverWords tunnelWords(const ReceiverGlance &glance)
{
    if (glance.tunnel == "running"_L1)
        return {ItemState::Agreed, ReceiverText::tr("Tunnel connected")};
    if (glance.tunnel == "starting"_L1)
        return {ItemState::Waiting, ReceiverText::tr("Tunnel connecting…")};
    if (glance.tunnel == "waiting"_L1)
        return {ItemState::Warning, ReceiverText::tr("Tunnel broken, tried again")};
    if (glance.tunnel == "missing"_L1)
        return {ItemState::Error, ReceiverText::tr("Tunnel program missing")};
    return {};
}

ReceiverWords wayWords(const ReceiverGlance &glance)
{
    const bool isBroken = !glance.publicUrl.isEmpty() && !glance.test.isEmpty() && glance.test != "good"_L1 &&
                          glance.test != "untested"_L1;
    const ReceiverWords tunnel = tunnelWords(glance);
    if (isBroken && (tunnel.words.isEmpty() || tunnel.state == ItemState::Agreed))
        return {ItemState::Warning, ReceiverText::tr("Marketplaces cannot reach the receiver")};
    return tunnel;
}

ReceiverWords reachWords(const ReceiverGlance &glance)
{
    if (glance.publicUrl.isEmpty())
        return {ItemState::Info, ReceiverText::tr("There is no public address yet.")};
    if (glance.test == "good"_L1)
        return {
            ItemState::Agreed,
            ReceiverText::tr("The address can be reached from outside; it answered in %1 ms.").arg(glance.testTookMs)};
    if (glance.test == "name"_L1)
        return {ItemState::Error, ReceiverText::tr("The name of the address is not known on the Internet.")};
    if (glance.test == "connection"_L1)
        return {ItemState::Error, ReceiverText::tr("Nobody answers at the address.")};
    if (glance.test == "certificate"_L1)
        return {ItemState::Error, ReceiverText::tr("The certificate of the address is not trusted.")};
    if (glance.test == "elsewhere"_L1)
        return {ItemState::Error, ReceiverText::tr("Somebody else answers at the address, not this computer.")};
    if (glance.test == "way_back"_L1)
        return {ItemState::Warning, ReceiverText::tr("Messages arrive, but their answers get lost on the way back.")};
    return {ItemState::Waiting, ReceiverText::tr("The address is being tested…")};
}

ReceiverWatch::ReceiverWatch(Requests &requests, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
{
    connect(&requests.engine(), &EngineClient::happened, this, [this](const QString &topic, const QJsonObject &data) {
        if (topic == "receiver"_L1)
            read(data);
    });
    connect(&requests.engine(), &EngineClient::connectionChanged, this, [this](bool isConnected) {
        if (isConnected)
            ask();
    });
    if (requests.engine().isConnected())
        ask();
}

void ReceiverWatch::ask()
{
    m_requests.send(
        this, u"receiver.status"_s, {}, [this](const QJsonObject &status) { read(status); }, ignore);
}

void ReceiverWatch::test()
{
    m_glance.test = u"untested"_s;
    Q_EMIT changed();
    m_requests.send(this, u"receiver.test"_s, {}, {}, ignore);
}

void ReceiverWatch::read(const QJsonObject &status)
{
    if (status.isEmpty())
        return;
    const QJsonObject tunnel = status[u"tunnel"].toObject();
    const QJsonObject test = status[u"self_test"].toObject();
    m_glance = {.hooks = status[u"hooks"].toString(),
                .local = status[u"local"].toString(),
                .publicUrl = status[u"public_url"].toString(),
                .tunnel = tunnel[u"state"].toString(),
                .tunnelProblem = tunnel[u"problem"].toString(),
                .test = test[u"link"].toString(),
                .testTookMs = test[u"took_ms"].toInteger(),
                .testRuns = test[u"runs"].toInt(),
                .lastEventAt = parseIsoUtc(status[u"last_event_at"].toString()),
                .isKnown = true};
    for (const QJsonValue &line : tunnel[u"lines"].toArray())
        m_glance.tunnelLines.append(line.toString());
    Q_EMIT changed();
}

} // namespace evenstock
