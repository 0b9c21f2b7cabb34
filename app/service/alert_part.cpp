// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/alert_part.h"

#include "app/service/alert_groups.h"
#include "app/service/alert_mail.h"
#include "app/service/engine_services.h"

#include <QJsonArray>

#include <algorithm>
#include <atomic>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs everyMs = 60'000;

class AlertPart final : public EnginePart
{
public:
    explicit AlertPart(EngineServices &services)
        : m_services(services)
        , m_mail(services)
        , m_since(services.now())
    {
    }
    void addCommands(CommandRegistry &registry) override { m_mail.addCommands(registry); }
    void beat() override;
    void close() override { m_mail.close(); }
    void written(const QStringList &written) override;

private:
    EngineServices &m_services;
    AlertMail m_mail;
    UtcMs m_since; // told of everything before
    UtcMs m_toldAt = 0;
    std::atomic<bool> m_isDue = false;
    std::atomic<bool> m_isNews = false; // for the mail
};

// Any thread.
void AlertPart::written(const QStringList &written)
{
    static const QStringList told{u"conflicts"_s, u"problems"_s, u"accounts"_s, u"plans"_s};
    if (std::any_of(told.begin(), told.end(), [&written](const QString &kind) { return written.contains(kind); }))
        m_isDue = m_isNews = true;
    if (written.contains(u"settings"_s)) // it may be on from now
        m_isNews = true;
}

void AlertPart::beat()
{
    if (m_isNews.exchange(false))
        m_mail.look();
    m_mail.beat();
    const UtcMs now = m_services.now();
    if (!m_isDue || (now >= m_toldAt && now - m_toldAt < everyMs))
        return;
    m_isDue = false;
    const auto groups = alertGroups(m_services, m_since, now);
    if (!groups) {
        m_isDue = true; // the store cannot be read now
        return;
    }
    m_since = now;
    if (groups->isEmpty())
        return;
    m_toldAt = now;
    m_services.events.alert({{u"at"_s, isoUtc(now)}, {u"groups"_s, *groups}});
}

} // namespace

MakeEnginePart makeAlertPart()
{
    return [](EngineServices &services) { return std::make_unique<AlertPart>(services); };
}

} // namespace evenstock
