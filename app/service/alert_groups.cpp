// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/alert_groups.h"

#include "app/service/engine_services.h"
#include "app/settings/program_settings.h"

#include <array>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostExamples = 5;

enum class Source { Problems, Accounts, Conflicts, HeldPlans };

struct AlertKind {
    const char *name;    // of the group
    const char *setting; // that switches it
    Source source;
    const char *problems = ""; // kind of `problems`
};
// The urgent ones first: a mail names them in its subject.
constexpr std::array kinds = {AlertKind{"oversells", "notify.oversells", Source::Problems, "oversell"},
                              AlertKind{"accounts", "notify.accounts", Source::Accounts},
                              AlertKind{"plans", "notify.plans", Source::HeldPlans},
                              AlertKind{"events", "notify.events", Source::Problems, "event"},
                              AlertKind{"conflicts", "notify.conflicts", Source::Conflicts}};

struct Found {
    QString account = {};
    QString example = {};
};

Result<QList<Found>> newOf(EngineServices &services, const AlertKind &kind, UtcMs since, UtcMs until)
{
    const auto read = [](const Statement &row) { return Found{.account = row.text(0), .example = row.text(1)}; };
    constexpr int most = 1000;
    if (kind.source == Source::HeldPlans) {
        return services.shop.rows(
            "SELECT coalesce(a.name, ''), '' FROM plans p LEFT JOIN accounts a ON a.id = p.account_id WHERE p.state = "
            "'open' AND p.kind = 'guard' AND p.created_at >= ? AND p.created_at < ? ORDER BY p.id LIMIT ?",
            read, since, until, most);
    }
    if (kind.source == Source::Conflicts) {
        return services.shop.rows(
            "SELECT coalesce(a.name, ''), coalesce(p.sku, l.external_id) FROM conflicts c INDEXED BY conflicts_opened "
            "JOIN listings l ON l.id = c.listing_id LEFT JOIN products p ON p.id = l.product_id LEFT JOIN accounts a "
            "ON a.id = c.account_id "
            "WHERE "
            "c.state = 'open' AND c.opened_at >= ? AND c.opened_at < ? ORDER BY c.id LIMIT ?",
            read, since, until, most);
    }
    // A lost connection that the next try finds again is no news: it is told once that has failed, too, however many
    // have by the time that somebody looks (failure_news.h). A hint stops nothing.
    if (kind.source == Source::Accounts) {
        return services.shop.rows(
            "SELECT name, item FROM (SELECT coalesce(a.name, '') AS name, p.item AS item, p.id AS id, "
            "coalesce(json_extract(p.arguments, '$.worth_telling'), "
            "CASE WHEN p.code NOT IN ('offline', 'timeout', 'rate_limited') THEN p.first_at END) AS since "
            "FROM problems p INDEXED BY problems_begun LEFT JOIN accounts a ON a.id = p.account_id WHERE "
            "p.state = 'open' AND p.kind = 'account' AND p.severity <> 'hint') "
            "WHERE since >= ? AND since < ? ORDER BY id LIMIT ?",
            read, since, until, most);
    }
    return services.shop.rows(
        "SELECT coalesce(a.name, ''), p.item FROM problems p INDEXED BY problems_begun LEFT JOIN accounts a ON a.id = "
        "p.account_id WHERE p.state = "
        "'open' AND p.kind = ? AND p.first_at >= ? AND p.first_at < ? ORDER BY p.id LIMIT ?",
        read, QString::fromLatin1(kind.problems), since, until, most);
}

} // namespace

Result<QJsonArray> alertGroups(EngineServices &services, UtcMs since, UtcMs until)
{
    TRY_ASSIGN(const auto stored, services.context().accounts.programSettings());
    const ProgramSettings settings(stored);
    QJsonArray groups;
    for (const AlertKind &kind : kinds) {
        if (!settings.flag(QLatin1String(kind.setting)))
            continue;
        TRY_ASSIGN(const auto found, newOf(services, kind, since, until));
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

} // namespace evenstock
