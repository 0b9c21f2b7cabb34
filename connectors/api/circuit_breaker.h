// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/retry.h"
#include "models/core/clock.h"

#include <QJsonObject>

#include <chrono>

namespace evenstock {

// What the store keeps of an account's circuit, and what the window shows.
struct CircuitState {
    int failures = 0;   // in a row
    UtcMs openedAt = 0; // 0 = closed
    UtcMs until = 0;    // nothing but a probe is sent before
    bool isOpen() const { return openedAt != 0; }
    QJsonObject toJson() const;
    static CircuitState fromJson(const QJsonObject &json); // closed where it cannot be read
    bool operator==(const CircuitState &) const = default;
};

// Spares a marketplace that does not answer (sync.md 5): five requests in a row that failed, each after its retries,
// open the circuit for 30 s. Then a single probe decides: success closes it, failure opens it for twice as long, up to
// ten minutes. A refusal, a 401 too, is an answer and closes it. Pure but for its state; one thread.
class CircuitBreaker
{
public:
    enum class Gate { Open, Probe, Closed };

    explicit CircuitBreaker(CircuitState state = {})
        : m_state(state)
    {
    }

    // Whether a request may be sent. Whoever got Probe reports its outcome before the next one gets any.
    Gate ask(UtcMs now);
    void report(const Attempt &last, UtcMs now);
    // A run started by hand is always one probe: if the circuit is open now, the next request goes out all the same.
    void allowProbe() { m_probeAllowed = m_state.isOpen(); }

    const CircuitState &state() const { return m_state; }

    static constexpr int failuresToOpen = 5;
    static constexpr std::chrono::milliseconds firstPause{30 * 1000};
    static constexpr std::chrono::milliseconds longestPause{10 * 60 * 1000};

private:
    void fail(UtcMs now);

    CircuitState m_state;
    bool m_probing = false;
    bool m_probeAllowed = false;
};

} // namespace evenstock
