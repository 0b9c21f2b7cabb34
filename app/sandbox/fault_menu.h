// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/random.h"
#include "models/core/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace evenstock::sandbox {

enum class FaultKind {
    Cut,
    Late,
    TooManyRequests,
    Unauthorized,
    ServerError,
    CdnPage,
    HtmlPage,
    Flood,
    Silent,
    Lost,
    ErrorAfter,
    Truncated,
    Malformed,
    Latency,
    Drip,
    DuplicateRow,
    OddField,
    EmptyExport,
    ShortExport,
    JobStuck,
    JobLost,
    CrossingSale,
    SmallPages,
    Drift,
    WebhookLost,
    WebhookTwice,
    WebhookReordered,
    WebhookUnsigned,
};

// One thing that goes wrong: where, how often, and how badly.
struct Fault {
    FaultKind kind = FaultKind::Latency;
    QString route = {};     // "GET /products/export", with * for any text; empty = everywhere
    double probability = 1; // of each request, row or event it could strike
    int count = -1;         // strikes left; -1 = without end
    int skip = 0;           // chances let pass first: skip=5,n=1 strikes the sixth
    int ms = 1000;          // latency, late, drip
    int bytes = 200;        // drip: size of a piece; truncated: how much of a streamed answer is sent
    int retryAfterS = -1;   // 429: the header; -1 = none
    int status = 500;       // 500, 500-after
    int percent = 50;       // short-export: how much is left
    int megabytes = 2048;   // flood
};

// What goes wrong in the sample shop, as its owner or a test asks for it. Seeded: the same chances in the same order
// give the same strikes. One thread.
class FaultMenu
{
public:
    explicit FaultMenu(std::uint64_t seed);

    // "429:n=3,retry-after=2; lost:p=0.1,route=POST /products*; rough". Error InvalidRequest names the wrong part and
    // leaves the menu as it was.
    Status add(const QString &spec);
    void clear() { m_faults.clear(); }
    void restart(); // the seeded chance from its start; the menu stays

    // Whether a fault of this kind strikes now. `route` is "METHOD /path", the path below the marketplace's prefix.
    std::optional<Fault> draw(FaultKind kind, const QString &route);
    QStringList takeStruck(); // names of what struck since the last call; rows are not counted

    Random &oddities() { return m_oddities; } // decides what an odd row looks like

    QStringList spec() const; // one line a fault, as `add` reads them
    static QString help();    // the menu for --help

private:
    std::uint64_t m_seed;
    Random m_random;
    Random m_oddities;
    QList<Fault> m_faults;
    QStringList m_struck;
};

} // namespace evenstock::sandbox
