// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_doors.h"

#include "app/settings/program_settings.h"
#include "app/webhooks/directory_keeper.h"
#include "app/webhooks/tls_identity.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs openAgainAfterMs = 60'000;

QString doorName(Door door)
{
    return door == Door::Hooks ? u"hooks"_s : u"local"_s;
}

} // namespace

ReceiverDoors::ReceiverDoors(EngineServices &services, DirectoryKeeper &keeper, Receiver::Surroundings surroundings)
    : m_services(services)
    , m_keeper(keeper)
    , m_surroundings(std::move(surroundings))
{
}

ReceiverDoors::~ReceiverDoors() = default;

ReceiverDoors::Opened ReceiverDoors::wantedBy(Door door, const ProgramSettings &settings)
{
    if (door == Door::Local)
        return {.address = settings.text(u"local.address"_s)};
    return {.address = settings.text(u"hooks.address"_s),
            .reach = settings.text(u"hooks.reach"_s),
            .certificate = settings.text(u"hooks.certificate"_s),
            .key = settings.text(u"hooks.key"_s)};
}

Result<ProgramSettings> ReceiverDoors::settings() const
{
    TRY_ASSIGN(const auto stored, m_services.context().accounts.programSettings());
    return ProgramSettings(stored);
}

Status ReceiverDoors::open(Door door, const QString &text)
{
    TRY_ASSIGN(const ProgramSettings settings, this->settings());
    const bool mayReachOut = door == Door::Hooks && settings.text(u"hooks.reach"_s) == "anywhere"_L1;
    const auto address = parseListenAddress(text, mayReachOut ? Reach::Anywhere : Reach::Loopback);
    if (!address) {
        Error refused = address.error();
        const bool isOnlyReach = door == Door::Hooks && parseListenAddress(text, Reach::Anywhere).ok();
        refused.item = isOnlyReach ? u"hooks.reach"_s : doorName(door) + u".address"_s;
        return refused;
    }
    std::optional<QSslConfiguration> tls;
    if (door == Door::Hooks) {
        TRY_ASSIGN(tls, tlsIdentity(settings.text(u"hooks.certificate"_s), settings.text(u"hooks.key"_s)));
    } else {
        m_keeper.useToken();
    }
    if (!m_receiver)
        m_receiver = std::make_unique<Receiver>(m_surroundings);
    TRY_ASSIGN(const QString url, m_receiver->open(door, *address, tls));
    Q_UNUSED(url)
    return {};
}

QString ReceiverDoors::urlOf(Door door) const
{
    if (!m_receiver)
        return {};
    const Receiver::View view = m_receiver->view();
    return door == Door::Hooks ? view.hooksUrl : view.localUrl;
}

Status ReceiverDoors::openBySettings(Door door, const ProgramSettings &settings)
{
    const bool isOpen = !urlOf(door).isEmpty();
    if (!settings.flag(doorName(door) + u".enabled"_s)) {
        m_openedWith.erase(door);
        if (isOpen)
            m_receiver->close(door);
        return {};
    }
    const Opened wanted = wantedBy(door, settings);
    m_wanted[door] = wanted.address;
    const auto before = m_openedWith.find(door);
    if (isOpen && before != m_openedWith.end() && before->second == wanted)
        return {};
    Status opened = open(door, wanted.address);
    if (opened) {
        m_openedWith[door] = wanted;
    } else if (isOpen && opened.error().code == ErrorCode::InvalidRequest) {
        m_openedWith.erase(door); // rather closed than open in a way that the owner has just taken back
        m_receiver->close(door);
    }
    return opened;
}

Status ReceiverDoors::followSettings(Door door, const ProgramSettings &settings)
{
    Status opened = openBySettings(door, settings);
    if (opened)
        m_problems.erase(door);
    else
        m_problems[door] = opened.error();
    return opened;
}

Status ReceiverDoors::applyTunnel(const ProgramSettings &settings)
{
    const QString hooks = urlOf(Door::Hooks);
    if (hooks.isEmpty()) {
        m_tunnel = {}; // it ended with them
        m_tunnelStarted = {};
        return {};
    }
    const QString kind = settings.text(u"tunnel.kind"_s);
    const TunnelSpec spec{.kind = kind == "off"_L1 ? QString() : kind,
                          .command = settings.text(u"tunnel.command"_s),
                          .publicUrl = settings.text(u"tunnel.public_url"_s),
                          .isTls = hooks.startsWith("https:"_L1)};
    const bool isSameWay = std::exchange(m_tunnelFrom, hooks) == hooks;
    if (std::exchange(m_tunnel, spec) == spec && isSameWay)
        return m_tunnelStarted;
    m_tunnelStarted = startTunnel(spec);
    return m_tunnelStarted;
}

Status ReceiverDoors::startTunnel(const TunnelSpec &spec)
{
    m_receiver->stopTunnel();
    if (!spec.kind.isEmpty())
        return m_receiver->startTunnel(spec);
    if (!spec.publicUrl.isEmpty())
        TRY(checkPublicUrl(spec.publicUrl));
    m_receiver->setPublicUrl(spec.publicUrl);
    return {};
}

Status ReceiverDoors::follow()
{
    TRY_ASSIGN(const ProgramSettings settings, this->settings());
    Status first;
    if (m_isFollowing) {
        m_openedAt = m_services.now();
        for (const Door door : {Door::Hooks, Door::Local}) {
            Status opened = followSettings(door, settings);
            if (first)
                first = std::move(opened);
        }
    }
    Status tunnel = applyTunnel(settings);
    return first ? tunnel : first;
}

bool ReceiverDoors::wantsAnotherTry() const
{
    const UtcMs since = m_services.now() - m_openedAt;
    return m_isFollowing && !m_problems.empty() && (since < 0 || since >= openAgainAfterMs);
}

Status ReceiverDoors::openAt(const QString &hooks, const QString &local)
{
    m_isFollowing = false;
    m_problems.clear();
    if (!hooks.isEmpty())
        TRY(open(Door::Hooks, hooks));
    if (!local.isEmpty())
        TRY(open(Door::Local, local));
    TRY_ASSIGN(const ProgramSettings settings, this->settings());
    return applyTunnel(settings);
}

void ReceiverDoors::close()
{
    m_isFollowing = false;
    m_problems.clear();
    m_openedWith.clear();
    m_tunnel = {};
    m_tunnelStarted = {};
    m_receiver.reset();
}

void ReceiverDoors::end()
{
    m_receiver.reset();
}

void ReceiverDoors::testPublicUrl()
{
    if (m_receiver)
        m_receiver->testPublicUrl();
}

Receiver::View ReceiverDoors::view() const
{
    return m_receiver ? m_receiver->view() : Receiver::View();
}

QJsonObject ReceiverDoors::problems() const
{
    QJsonObject problems;
    for (const auto &[door, error] : m_problems) {
        const QString setting = error.item.isEmpty() ? doorName(door) + u".address"_s : error.item;
        const QString address = m_wanted.contains(door) ? m_wanted.at(door) : QString();
        problems.insert(doorName(door),
                        QJsonObject{{u"setting"_s, setting}, {u"address"_s, address}, {u"detail"_s, error.detail}});
    }
    if (!m_tunnelStarted) {
        const Error &error = m_tunnelStarted.error();
        const QString setting = error.item == "public_url"_L1 ? u"tunnel.public_url"_s : u"tunnel.command"_s;
        problems.insert(u"tunnel"_s, QJsonObject{{u"setting"_s, setting}, {u"detail"_s, error.detail}});
    }
    return problems;
}

} // namespace evenstock
