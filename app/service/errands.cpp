// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/errands.h"

#include <utility>

namespace evenstock {

using namespace Qt::StringLiterals;

struct Errands::Errand {
    std::optional<AccountBriefing> briefing;
    Work work;
    Done done;
};

struct Errands::Lane {
    AccountId account = {};
    std::deque<Errand> waiting = {};
    std::optional<Errand> running = {};
};

Errands::Errands(WorkPlace &place)
    : m_place(place)
    , m_alive(std::make_shared<bool>(true))
{
}

Errands::~Errands() = default;

void Errands::send(AccountId account, Work work, Done done)
{
    auto &lane = m_lanes[account];
    if (!lane)
        lane = std::make_shared<Lane>(Lane{.account = account});
    if (lane->waiting.size() >= mostWaiting)
        return done(makeError(ErrorCode::RateLimited, u"too much waits for this account already"_s));
    ++m_open;
    lane->waiting.push_back({{}, std::move(work), std::move(done)});
    startNext(lane);
}

void Errands::send(AccountBriefing briefing, Work work, Done done)
{
    ++m_open;
    const auto lane = std::make_shared<Lane>();
    lane->running = Errand{{}, std::move(work), std::move(done)};
    begin(lane, std::move(briefing));
}

bool Errands::isIdle() const
{
    return m_open == 0;
}

void Errands::startNext(const std::shared_ptr<Lane> &lane)
{
    if (lane->running || lane->waiting.empty())
        return;
    lane->running = std::move(lane->waiting.front());
    lane->waiting.pop_front();
    m_place.briefings.brief(lane->account, Attention::Interactive,
                            [this, alive = std::weak_ptr(m_alive), lane](Result<AccountBriefing> briefing) {
                                if (!alive.lock())
                                    return;
                                if (briefing) {
                                    briefing->isByHand = true;
                                    begin(lane, *std::move(briefing));
                                } else {
                                    finish(lane, briefing.error());
                                }
                            });
}

void Errands::begin(const std::shared_ptr<Lane> &lane, AccountBriefing briefing)
{
    const auto work = [this, lane, briefing = std::move(briefing), work = lane->running->work, http = m_place.http,
                       clock = m_place.clock, thread = m_place.thread,
                       alive = std::weak_ptr(m_alive)](const std::stop_token &stop) {
        Status status;
        {
            auto session = AccountSession::open(briefing, http, *clock, stop);
            status = session ? work(*briefing.connector, (*session)->session()) : Status(session.error());
        }
        thread->run([&] {
            if (alive.lock())
                finish(lane, status);
        });
    };
    if (m_place.workers->start(u"errand-%1"_s.arg(lane->account.value), work) == 0)
        finish(lane, makeError(ErrorCode::Cancelled, u"Evenstock is closing"_s));
}

void Errands::finish(const std::shared_ptr<Lane> &lane, const Status &status)
{
    const Errand errand = *std::exchange(lane->running, std::nullopt);
    --m_open;
    errand.done(status);
    startNext(lane);
}

} // namespace evenstock
