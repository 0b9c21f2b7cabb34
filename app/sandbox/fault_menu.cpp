// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fault_menu.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace evenstock::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct KnownFault {
    FaultKind kind = FaultKind::Latency;
    QLatin1String name;
    QLatin1String words;
};

constexpr std::array knownFaults{
    KnownFault{FaultKind::Cut, "cut"_L1, "the connection is cut before the request is carried out"_L1},
    KnownFault{FaultKind::Late, "late"_L1, "the request is carried out ms later, even if the client has given up"_L1},
    KnownFault{FaultKind::TooManyRequests, "429"_L1, "too many requests; retry-after=SECONDS adds the header"_L1},
    KnownFault{FaultKind::Unauthorized, "401"_L1, "the token is refused"_L1},
    KnownFault{FaultKind::ServerError, "500"_L1, "server error, nothing is carried out; status=502 and the like"_L1},
    KnownFault{FaultKind::CdnPage, "html-403"_L1, "the blocking page of a content network"_L1},
    KnownFault{FaultKind::HtmlPage, "html-200"_L1, "a web page instead of data"_L1},
    KnownFault{FaultKind::Flood, "flood"_L1, "an answer of mb megabytes"_L1},
    KnownFault{FaultKind::Silent, "silent"_L1, "carried out, and no answer ever comes"_L1},
    KnownFault{FaultKind::Lost, "lost"_L1, "carried out, then the connection is cut"_L1},
    KnownFault{FaultKind::ErrorAfter, "500-after"_L1, "carried out, but answered with a server error"_L1},
    KnownFault{FaultKind::Truncated, "truncated"_L1, "the answer breaks off (a streamed one after so many bytes)"_L1},
    KnownFault{FaultKind::Malformed, "malformed"_L1, "a complete answer with broken JSON"_L1},
    KnownFault{FaultKind::Latency, "latency"_L1, "the answer comes ms later"_L1},
    KnownFault{FaultKind::Drip, "drip"_L1, "the answer drips: so many bytes every ms"_L1},
    KnownFault{FaultKind::DuplicateRow, "duplicates"_L1, "a row of a list comes twice"_L1},
    KnownFault{FaultKind::OddField, "odd"_L1, "a field of a row is null or of another type"_L1},
    KnownFault{FaultKind::EmptyExport, "empty-export"_L1, "the export is an empty list"_L1},
    KnownFault{FaultKind::ShortExport, "short-export"_L1, "the export ends after percent of its rows"_L1},
    KnownFault{FaultKind::JobStuck, "job-stuck"_L1, "a job stays pending for ever"_L1},
    KnownFault{FaultKind::JobLost, "job-lost"_L1, "a job is carried out and then unknown"_L1},
    KnownFault{FaultKind::CrossingSale, "crossing-sale"_L1, "a piece is sold just before a write to it"_L1},
    KnownFault{FaultKind::SmallPages, "small-pages"_L1, "the wanted page size is ignored (bolibana)"_L1},
    KnownFault{FaultKind::Drift, "drift"_L1, "a row moves to the front of a list while it is paged (bolibana)"_L1},
    KnownFault{FaultKind::WebhookLost, "webhook-lost"_L1, "an event is never sent"_L1},
    KnownFault{FaultKind::WebhookTwice, "webhook-twice"_L1, "an event is sent twice"_L1},
    KnownFault{FaultKind::WebhookReordered, "webhook-reordered"_L1, "an event is sent after the next one"_L1},
    KnownFault{FaultKind::WebhookUnsigned, "webhook-unsigned"_L1, "an event carries a wrong signature"_L1},
};

struct Preset {
    QLatin1String name;
    QLatin1String spec;
};

constexpr std::array presets{
    Preset{"light"_L1, "latency:p=0.2,ms=400;429:p=0.01,retry-after=1;500:p=0.005"_L1},
    Preset{"rough"_L1,
           "latency:p=0.3,ms=600;429:p=0.03;500:p=0.02;lost:p=0.01;cut:p=0.01;truncated:p=0.01;html-403:p=0.005;"
           "duplicates:p=0.005;webhook-lost:p=0.05;webhook-twice:p=0.1;webhook-reordered:p=0.1"_L1},
    Preset{"storm"_L1,
           "latency:p=0.5,ms=1500;429:p=0.1;500:p=0.08;500-after:p=0.03;lost:p=0.06;late:p=0.03,ms=4000;cut:p=0.05;"
           "truncated:p=0.05;malformed:p=0.02;html-403:p=0.02;html-200:p=0.02;duplicates:p=0.02;odd:p=0.01;"
           "job-stuck:p=0.05;job-lost:p=0.05;crossing-sale:p=0.1;empty-export:p=0.02;short-export:p=0.02;"
           "webhook-lost:p=0.2;webhook-twice:p=0.2;webhook-reordered:p=0.2;webhook-unsigned:p=0.05"_L1},
};

QLatin1String nameOf(FaultKind kind)
{
    return std::find_if(knownFaults.begin(), knownFaults.end(),
                        [kind](const KnownFault &known) { return known.kind == kind; })
        ->name;
}

QRegularExpression pattern(const QString &route)
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(QRegularExpression::escape(route).replace(R"(\*)"_L1, ".*"_L1)));
}

bool covers(const Fault &fault, const QString &route)
{
    if (fault.route.isEmpty())
        return true;
    // A route without a method is meant for all of them.
    const QString path = fault.route.startsWith(u'/') ? route.section(u' ', 1) : route;
    return pattern(fault.route).match(path).hasMatch();
}

bool setNumber(Fault &fault, const QString &key, const QString &value)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < 0)
        return false;
    if (key == "n"_L1)
        fault.count = number;
    else if (key == "skip"_L1)
        fault.skip = number;
    else if (key == "ms"_L1)
        fault.ms = number;
    else if (key == "bytes"_L1)
        fault.bytes = std::max(1, number);
    else if (key == "retry-after"_L1)
        fault.retryAfterS = number;
    else if (key == "status"_L1)
        fault.status = number;
    else if (key == "percent"_L1)
        fault.percent = std::min(100, number);
    else if (key == "mb"_L1)
        fault.megabytes = number;
    else
        return false;
    return true;
}

bool setValue(Fault &fault, const QString &key, const QString &value)
{
    bool isNumber = true;
    if (key == "p"_L1) {
        fault.probability = value.toDouble(&isNumber);
        return isNumber && fault.probability >= 0 && fault.probability <= 1;
    }
    if (key == "route"_L1) {
        fault.route = value;
        return !value.isEmpty();
    }
    return setNumber(fault, key, value);
}

Error notUnderstood(const QString &part)
{
    return makeError(ErrorCode::InvalidRequest, u"Not understood in the faults: \"%1\""_s.arg(part), part);
}

Result<Fault> parsedFault(const QString &text)
{
    const QString name = text.section(u':', 0, 0).trimmed();
    const auto *const known = std::find_if(knownFaults.begin(), knownFaults.end(),
                                           [&name](const KnownFault &one) { return one.name == name; });
    if (known == knownFaults.end())
        return notUnderstood(name);
    Fault fault{.kind = known->kind};
    const QStringList values = text.section(u':', 1).split(u',', Qt::SkipEmptyParts);
    for (const QString &value : values) {
        if (!setValue(fault, value.section(u'=', 0, 0).trimmed(), value.section(u'=', 1).trimmed()))
            return notUnderstood(value.trimmed());
    }
    return fault;
}

QString specOf(const Fault &fault)
{
    static const Fault plain;
    QStringList values{u"p=%1"_s.arg(fault.probability)};
    const auto note = [&values](QLatin1String key, int value, int usual) {
        if (value != usual)
            values.append(u"%1=%2"_s.arg(key).arg(value));
    };
    note("n"_L1, fault.count, plain.count);
    note("skip"_L1, fault.skip, plain.skip);
    note("ms"_L1, fault.ms, plain.ms);
    note("bytes"_L1, fault.bytes, plain.bytes);
    note("retry-after"_L1, fault.retryAfterS, plain.retryAfterS);
    note("status"_L1, fault.status, plain.status);
    note("percent"_L1, fault.percent, plain.percent);
    note("mb"_L1, fault.megabytes, plain.megabytes);
    if (!fault.route.isEmpty())
        values.append(u"route="_s + fault.route);
    return nameOf(fault.kind) + u':' + values.join(u',');
}

} // namespace

FaultMenu::FaultMenu(std::uint64_t seed)
    : m_seed(seed)
    , m_random(seed, "faults")
    , m_oddities(seed, "oddities")
{
}

void FaultMenu::restart()
{
    m_random = Random(m_seed, "faults");
    m_oddities = Random(m_seed, "oddities");
    m_struck.clear();
}

Status FaultMenu::add(const QString &spec)
{
    QList<Fault> added;
    const QStringList parts = spec.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString text = part.trimmed();
        const auto *const preset =
            std::find_if(presets.begin(), presets.end(), [&text](const Preset &one) { return one.name == text; });
        const QStringList faults =
            preset == presets.end() ? QStringList{text} : QString(preset->spec).split(u';', Qt::SkipEmptyParts);
        for (const QString &fault : faults) {
            TRY_ASSIGN(const Fault parsed, parsedFault(fault));
            added.append(parsed);
        }
    }
    m_faults += added;
    return {};
}

std::optional<Fault> FaultMenu::draw(FaultKind kind, const QString &route)
{
    for (Fault &fault : m_faults) {
        if (fault.kind != kind || fault.count == 0 || !covers(fault, route))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        if (!m_random.chance(fault.probability))
            continue;
        if (fault.count > 0)
            --fault.count;
        if (kind != FaultKind::DuplicateRow && kind != FaultKind::OddField) // rows strike after their request is over
            m_struck.append(nameOf(kind));
        return fault;
    }
    return {};
}

QStringList FaultMenu::takeStruck()
{
    return std::exchange(m_struck, {});
}

QStringList FaultMenu::spec() const
{
    QStringList lines;
    for (const Fault &fault : m_faults)
        lines.append(specOf(fault));
    return lines;
}

QString FaultMenu::help()
{
    QString text = u"Faults: KIND[:KEY=VALUE,…], several joined by \";\". Keys for all kinds: p (probability),\n"
                   "n (how often at most), skip (how many chances pass first), route (\"POST /products*\").\n"_s;
    for (const KnownFault &known : knownFaults)
        text += u"  %1 %2\n"_s.arg(known.name, -18).arg(known.words);
    text += u"Presets, used like a kind: light, rough, storm.\n"_s;
    return text;
}

} // namespace evenstock::sandbox
