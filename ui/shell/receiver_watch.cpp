// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/receiver_watch.h"

#include "connectors/api/address_rules.h"
#include "ui/shell/requests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct ReceiverText {
    Q_DECLARE_TR_FUNCTIONS(Receiver)
};

// Without an engine there is nothing to say, and the status bar says that already.
void ignore(const Error &) {}

QString wayAdvice()
{
    return ReceiverText::tr("Check that the tunnel runs, that it leads to this computer, and that this computer is "
                            "online; then test again.");
}

QString cannotListen(const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    const QString what = colon > 0
                             ? ReceiverText::tr("It cannot listen at %1: another program may have port %2, or the "
                                                "address is not one of this computer.")
                                   .arg(address, address.mid(colon + 1))
                             : ReceiverText::tr("It cannot listen at this address: another program may have the port, "
                                                "or the address is not one of this computer.");
    return what + u' ' + ReceiverText::tr("Choose another port, or end that program: it is tried again every minute.");
}

} // namespace

QString ReceiverGlance::reachableUrl() const
{
    const QUrl url(publicUrl);
    const bool isOutside = !url.host().isEmpty() && !isLoopbackHost(url.host()) && !isLanHost(url.host());
    return url.scheme() == "https"_L1 && isOutside ? publicUrl : QString();
}

ReceiverWords serverWords(const ReceiverGlance &glance)
{
    if (!glance.isKnown)
        return {};
    const QString problem = glance.problems.value(u"hooks"_s);
    if (!problem.isEmpty() && glance.hooks.isEmpty())
        return {ItemState::Error, ReceiverText::tr("Webhook server cannot start"), problemWords(glance, u"hooks"_s)};
    if (!problem.isEmpty())
        return {ItemState::Warning, ReceiverText::tr("Webhook server on, but not as set"),
                problemWords(glance, u"hooks"_s)};
    return glance.hooks.isEmpty() ? ReceiverWords{ItemState::Paused, ReceiverText::tr("Webhook server off")}
                                  : ReceiverWords{ItemState::Agreed, ReceiverText::tr("Webhook server on")};
}

QString problemWords(const ReceiverGlance &glance, const QString &part)
{
    const QString setting = glance.problems.value(part);
    if (setting == "hooks.certificate"_L1)
        return ReceiverText::tr("The certificate cannot be read: choose its PEM file.");
    if (setting == "hooks.key"_L1)
        return ReceiverText::tr(
            "The key of the certificate cannot be used: choose its own PEM file, without a password.");
    if (setting == "hooks.reach"_L1)
        return ReceiverText::tr(
            "Others could reach this address, and that is not allowed: type 127.0.0.1, or allow it.");
    if (setting == "hooks.address"_L1 || setting == "local.address"_L1)
        return cannotListen(glance.addresses.value(part));
    if (setting == "tunnel.command"_L1)
        return ReceiverText::tr("The tunnel needs its command: type it here.");
    if (setting == "tunnel.public_url"_L1)
        return ReceiverText::tr("Type a web address, as in https://shop.example.");
    return {};
}

QString tunnelAdvice(const ReceiverGlance &glance)
{
    if (!glance.problems.value(u"tunnel"_s).isEmpty())
        return problemWords(glance, u"tunnel"_s);
    if (glance.tunnel != "missing"_L1)
        return glance.tunnelProblem;
    if (glance.missingProgram == "cloudflared"_L1)
        return ReceiverText::tr("The program %1 is not on this computer. It is offered at %2.")
            .arg(
                glance.missingProgram,
                u"https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/downloads/"_s);
    if (glance.missingProgram == "ngrok"_L1)
        return ReceiverText::tr("The program %1 is not on this computer. It is offered at %2.")
            .arg(glance.missingProgram, u"https://ngrok.com/download"_s);
    if (glance.missingProgram == "ssh"_L1)
        return ReceiverText::tr(
            "The program ssh is not on this computer. On Debian the package openssh-client has it.");
    return ReceiverText::tr("The program %1 is not on this computer, or not where programs are looked for.")
        .arg(glance.missingProgram);
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
    if (glance.problems.contains(u"tunnel"_s))
        return {ItemState::Error, ReceiverText::tr("Tunnel cannot start")};
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
    if (glance.isKnown && !glance.isListening())
        return {ItemState::Paused, ReceiverText::tr("Listening is switched off, so the address is not tested.")};
    if (glance.test == "good"_L1)
        return {
            ItemState::Agreed,
            ReceiverText::tr("The address can be reached from outside; it answered in %1 ms.").arg(glance.testTookMs)};
    if (glance.test == "name"_L1)
        return {ItemState::Error, ReceiverText::tr("The name of the address is not known on the Internet.")};
    if (glance.test == "connection"_L1)
        return {ItemState::Error, ReceiverText::tr("Nobody answers at the address."), wayAdvice()};
    if (glance.test == "certificate"_L1)
        return {ItemState::Error, ReceiverText::tr("The certificate of the address is not trusted.")};
    if (glance.test == "elsewhere"_L1)
        return {ItemState::Error, ReceiverText::tr("Somebody else answers at the address, not this computer.")};
    if (glance.test == "way_back"_L1)
        return {ItemState::Warning, ReceiverText::tr("Messages arrive, but their answers get lost on the way back.")};
    if (glance.test == "silent"_L1)
        return {ItemState::Warning,
                ReceiverText::tr("Nothing arrived within %1 seconds.").arg(ReceiverWatch::testPatienceMs / 1000),
                wayAdvice()};
    return {ItemState::Waiting, ReceiverText::tr("The address is being tested…")};
}

ReceiverWatch::ReceiverWatch(Requests &requests, QObject *parent)
    : QObject(parent)
    , m_requests(requests)
    , m_patience(new QTimer(this))
{
    m_patience->setObjectName(u"testPatience"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(testPatienceMs);
    connect(m_patience, &QTimer::timeout, this, &ReceiverWatch::giveUpTest);
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
    awaitTest();
    Q_EMIT changed();
    m_requests.send(this, u"receiver.test"_s, {}, {}, ignore);
}

void ReceiverWatch::awaitTest()
{
    const bool isUnderWay = m_glance.isListening() && !m_glance.publicUrl.isEmpty() && m_glance.test == "untested"_L1;
    if (!isUnderWay)
        m_patience->stop();
    else if (!m_patience->isActive())
        m_patience->start();
}

void ReceiverWatch::giveUpTest()
{
    m_glance.test = u"silent"_s;
    Q_EMIT changed();
}

void ReceiverWatch::read(const QJsonObject &status)
{
    if (status.isEmpty())
        return;
    const QJsonObject tunnel = status[u"tunnel"].toObject();
    const QJsonObject test = status[u"self_test"].toObject();
    const ReceiverGlance before = m_glance;
    m_glance = {.hooks = status[u"hooks"].toString(),
                .local = status[u"local"].toString(),
                .publicUrl = status[u"public_url"].toString(),
                .tunnel = tunnel[u"state"].toString(),
                .tunnelProblem = tunnel[u"problem"].toString(),
                .missingProgram = tunnel[u"missing"].toString(),
                .test = test[u"link"].toString(),
                .testTookMs = test[u"took_ms"].toInteger(),
                .testRuns = test[u"runs"].toInt(),
                .lastEventAt = parseIsoUtc(status[u"last_event_at"].toString()),
                .isKnown = true};
    for (const QJsonValue &line : tunnel[u"lines"].toArray())
        m_glance.tunnelLines.append(line.toString());
    const QJsonObject problems = status[u"problems"].toObject();
    for (auto it = problems.begin(); it != problems.end(); ++it) {
        m_glance.problems.insert(it.key(), it.value()[u"setting"].toString());
        m_glance.addresses.insert(it.key(), it.value()[u"address"].toString());
    }
    const bool isSameTest = before.publicUrl == m_glance.publicUrl && before.testRuns == m_glance.testRuns;
    if (isSameTest && before.test == "silent"_L1 && m_glance.test == "untested"_L1)
        m_glance.test = before.test; // other news do not begin it anew
    awaitTest();
    Q_EMIT changed();
}

} // namespace evenstock
