// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/receiver_metrics.h"

#include <algorithm>
#include <string_view>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

using Labels = QList<std::pair<QByteArray, QString>>;

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 12);
}

// One family of values with its explanation: everything of it stands together.
class Family
{
public:
    Family(QByteArray &text, QByteArray name, const char *type, const char *help)
        : m_text(text)
        , m_name(std::move(name))
    {
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void add(const Labels &labels, double value, const char *suffix = "")
    {
        m_text += m_name + suffix;
        QByteArray inside;
        for (const auto &[label, content] : labels) {
            QByteArray escaped = content.toUtf8();
            escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
            inside += (inside.isEmpty() ? "" : ",") + label + "=\"" + escaped + '"';
        }
        if (!inside.isEmpty())
            m_text += '{' + inside + '}';
        m_text += ' ' + number(value) + '\n';
    }
    void add(const Labels &labels, const Histogram &histogram)
    {
        const Histogram::Values values = histogram.values();
        for (const auto &[bound, count] : values.upTo)
            add(labels + Labels{{"le", QString::fromLatin1(number(bound))}}, double(count), "_bucket");
        add(labels + Labels{{"le", u"+Inf"_s}}, double(values.count), "_bucket");
        add(labels, values.sum, "_sum");
        add(labels, double(values.count), "_count");
    }

private:
    QByteArray &m_text;
    QByteArray m_name;
};

} // namespace

void Histogram::add(double seconds)
{
    ++m_count;
    m_sum += seconds;
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), seconds);
    if (bucket != bounds.end())
        ++m_counts.at(size_t(bucket - bounds.begin()));
}

Histogram::Values Histogram::values() const
{
    Values values{.count = m_count, .sum = m_sum};
    std::int64_t soFar = 0;
    for (size_t i = 0; i < bounds.size(); ++i)
        values.upTo.append({bounds.at(i), soFar += m_counts.at(i)});
    return values;
}

void ReceiverMetrics::answered(const char *door, int status, std::chrono::duration<double> took)
{
    const std::lock_guard lock(m_mutex);
    ++m_answers[{door, status}];
    if (std::string_view(door) == "hooks")
        m_hooks.add(took.count());
}

void ReceiverMetrics::worked(const QString &account, EventState state, std::chrono::duration<double> afterArrival)
{
    const std::lock_guard lock(m_mutex);
    Worked &worked = m_worked[account];
    ++worked.byState[eventStateName(state)];
    if (state == EventState::Done)
        worked.latency.add(std::max(0.0, afterArrival.count()));
}

void ReceiverMetrics::runEnded(const QString &account, const RunRow &run)
{
    const std::lock_guard lock(m_mutex);
    Runs &runs = m_runs[account];
    ++runs.byStatus[run.status];
    runs.items[u"created"_s] += run.counters.created;
    runs.items[u"updated"_s] += run.counters.updated;
    runs.items[u"unchanged"_s] += run.counters.unchanged;
    runs.items[u"failed"_s] += run.counters.failed;
    runs.items[u"conflict"_s] += run.counters.conflicts;
    runs.items[u"confirmed"_s] += run.counters.confirmed;
    runs.items[u"refused"_s] += run.counters.refused;
    runs.requests += run.counters.requests;
    runs.retries += run.counters.retries;
    runs.throttledMs += run.counters.throttledMs;
    runs.durationMs += run.durationMs;
}

QByteArray ReceiverMetrics::text(const Moment &moment) const
{
    const std::lock_guard lock(m_mutex);
    QByteArray text;
    Family(text, "evenstock_info", "gauge", "The running program.")
        .add({{"version", QLatin1String(EVENSTOCK_VERSION)}}, 1);

    Family answers(text, "evenstock_http_requests_total", "counter", "Requests answered, by listener and status.");
    for (const auto &[key, count] : m_answers)
        answers.add({{"listener", QString::fromStdString(key.first)}, {"status", QString::number(key.second)}},
                    double(count));
    Family(text, "evenstock_hook_seconds", "histogram", "Time from a request on the hooks to its answer.")
        .add({}, m_hooks);
    Family connections(text, "evenstock_http_connections", "gauge", "Connections held now.");
    connections.add({{"listener", u"hooks"_s}}, moment.hookConnections);
    connections.add({{"listener", u"local"_s}}, moment.localConnections);

    Family runs(text, "evenstock_runs_total", "counter", "Runs ended, by account and status.");
    for (auto it = m_runs.begin(); it != m_runs.end(); ++it) {
        for (auto status = it->byStatus.begin(); status != it->byStatus.end(); ++status)
            runs.add({{"account", it.key()}, {"status", status.key()}}, double(*status));
    }
    Family items(text, "evenstock_run_items_total", "counter", "Items of runs, by what became of them.");
    for (auto it = m_runs.begin(); it != m_runs.end(); ++it) {
        for (auto item = it->items.begin(); item != it->items.end(); ++item)
            items.add({{"account", it.key()}, {"result", item.key()}}, double(*item));
    }
    const auto perRun = [&](const char *name, const char *help, auto value) {
        Family family(text, name, "counter", help);
        for (auto it = m_runs.begin(); it != m_runs.end(); ++it)
            family.add({{"account", it.key()}}, value(*it));
    };
    perRun("evenstock_run_seconds_total", "Time spent in runs.",
           [](const Runs &r) { return double(r.durationMs) / 1000; });
    perRun("evenstock_marketplace_requests_total", "Requests sent to marketplaces by runs.",
           [](const Runs &r) { return double(r.requests); });
    perRun("evenstock_marketplace_retries_total", "Requests sent again.",
           [](const Runs &r) { return double(r.retries); });
    perRun("evenstock_throttled_seconds_total", "Time waited to keep rate limits.",
           [](const Runs &r) { return double(r.throttledMs) / 1000; });

    Family worked(text, "evenstock_events_total", "counter", "Webhook events worked on, by account and outcome.");
    for (auto it = m_worked.begin(); it != m_worked.end(); ++it) {
        for (auto state = it->byState.begin(); state != it->byState.end(); ++state)
            worked.add({{"account", it.key()}, {"outcome", state.key()}}, double(*state));
    }
    Family latency(text, "evenstock_event_seconds", "histogram",
                   "Time from an event's arrival to its effect on stock.");
    for (auto it = m_worked.begin(); it != m_worked.end(); ++it)
        latency.add({{"account", it.key()}}, it->latency);

    Family inbox(text, "evenstock_inbox_events", "gauge", "Events in the inbox, by account and state.");
    for (const Account &account : moment.accounts) {
        inbox.add({{"account", account.name}, {"state", u"waiting"_s}}, double(account.inbox.waiting));
        inbox.add({{"account", account.name}, {"state", u"failed"_s}}, double(account.inbox.failed));
        inbox.add({{"account", account.name}, {"state", u"dead"_s}}, double(account.inbox.dead));
        inbox.add({{"account", account.name}, {"state", u"quarantined"_s}}, double(account.inbox.quarantined));
    }
    const auto perAccount = [&](const char *name, const char *help, auto value) {
        Family family(text, name, "gauge", help);
        for (const Account &account : moment.accounts)
            family.add({{"account", account.name}}, value(account));
    };
    perAccount("evenstock_inbox_oldest_seconds", "Age of the oldest event that waits.", [&moment](const Account &a) {
        return a.inbox.oldestWaiting > 0 ? double(std::max<UtcMs>(0, moment.now - a.inbox.oldestWaiting)) / 1000 : 0.0;
    });
    perAccount("evenstock_errors_open", "Open entries of the error list.",
               [](const Account &a) { return double(a.openProblems); });
    perAccount("evenstock_conflicts_open", "Open conflicts.", [](const Account &a) { return double(a.openConflicts); });
    return text;
}

} // namespace evenstock
