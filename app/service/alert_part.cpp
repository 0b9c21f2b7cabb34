// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/alert_part.h"

#include "app/service/alert_mail.h"
#include "app/service/engine_services.h"
#include "app/settings/program_settings.h"

#include <QJsonArray>

#include <atomic>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs everyMs = 60'000;
constexpr int mostExamples = 5;

struct AlertKind {
    const char *name;     // of the group
    const char *setting;  // that switches it
    const char *problems; // kind of `problems`; empty: open conflicts
};
constexpr std::array kinds = {
    AlertKind{"conflicts", "notify.conflicts", ""}, AlertKind{"oversells", "notify.oversells", "oversell"},
    AlertKind{"events", "notify.events", "event"}, AlertKind{"accounts", "notify.accounts", "account"}};

struct Found {
    QString account = {};
    QString example = {};
};

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
    Result<QJsonArray> groups(UtcMs since, UtcMs until);
    Result<QList<Found>> newOf(const AlertKind &kind, UtcMs since, UtcMs until);

    EngineServices &m_services;
    AlertMail m_mail;
    UtcMs m_since; // told of everything before
    UtcMs m_toldAt = 0;
    std::atomic<bool> m_isDue = false;
};

// Any thread.
void AlertPart::written(const QStringList &written)
{
    if (written.contains(u"conflicts"_s) || written.contains(u"problems"_s) || written.contains(u"accounts"_s))
        m_isDue = true;
}

void AlertPart::beat()
{
    m_mail.beat();
    const UtcMs now = m_services.now();
    if (!m_isDue || (now >= m_toldAt && now - m_toldAt < everyMs))
        return;
    m_isDue = false;
    const auto groups = this->groups(m_since, now);
    if (!groups) {
        m_isDue = true; // the store cannot be read now
        return;
    }
    m_since = now;
    if (groups->isEmpty())
        return;
    m_toldAt = now;
    m_services.events.alert({{u"at"_s, isoUtc(now)}, {u"groups"_s, *groups}});
    m_mail.add(*groups);
}

Result<QJsonArray> AlertPart::groups(UtcMs since, UtcMs until)
{
    TRY_ASSIGN(const auto stored, m_services.context().accounts.programSettings());
    const ProgramSettings settings(stored);
    QJsonArray groups;
    for (const AlertKind &kind : kinds) {
        if (!settings.flag(QLatin1String(kind.setting)))
            continue;
        TRY_ASSIGN(const auto found, newOf(kind, since, until));
        if (found.isEmpty())
            continue;
        QStringList accounts;
        QStringList examples;
        for (const Found &one : found) {
            if (!one.account.isEmpty() && !accounts.contains(one.account))
                accounts.append(one.account);
            if (examples.size() < mostExamples && !one.example.isEmpty())
                examples.append(one.example);
        }
        groups.append(QJsonObject{{u"kind"_s, QLatin1String(kind.name)},
                                  {u"count"_s, found.size()},
                                  {u"accounts"_s, QJsonArray::fromStringList(accounts)},
                                  {u"examples"_s, QJsonArray::fromStringList(examples)}});
    }
    return groups;
}

Result<QList<Found>> AlertPart::newOf(const AlertKind &kind, UtcMs since, UtcMs until)
{
    const auto read = [](const Statement &row) { return Found{.account = row.text(0), .example = row.text(1)}; };
    constexpr int most = 1000;
    if (*kind.problems == '\0') {
        return m_services.shop.rows(
            "SELECT coalesce(a.name, ''), coalesce(p.sku, l.external_id) FROM conflicts c JOIN listings l ON l.id = "
            "c.listing_id LEFT JOIN products p ON p.id = l.product_id LEFT JOIN accounts a ON a.id = c.account_id "
            "WHERE "
            "c.state = 'open' AND c.opened_at >= ? AND c.opened_at < ? ORDER BY c.id LIMIT ?",
            read, since, until, most);
    }
    return m_services.shop.rows("SELECT coalesce(a.name, ''), p.item FROM problems p LEFT JOIN accounts a ON a.id = "
                                "p.account_id WHERE p.state = "
                                "'open' AND p.kind = ? AND p.first_at >= ? AND p.first_at < ? ORDER BY p.id LIMIT ?",
                                read, QString::fromLatin1(kind.problems), since, until, most);
}

} // namespace

MakeEnginePart makeAlertPart()
{
    return [](EngineServices &services) { return std::make_unique<AlertPart>(services); };
}

} // namespace evenstock
