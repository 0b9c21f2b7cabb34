// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/limit_meter.h"

#include "models/views/accounts_model.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_bar.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

namespace evenstock {

namespace {

constexpr UtcMs leastMs = 1000; // over less a rate says nothing

// Of every request, or of all those without a limit of their own.
bool countsMost(const RateLimit &limit)
{
    return limit.bucket == QLatin1StringView("all") || limit.bucket == QLatin1StringView("other");
}

} // namespace

LimitMeter::LimitMeter(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_name = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    m_bar = new ThinBar(this);
    m_bar->setFixedWidth(m.space(16));
    m_figures = new TextLabel({}, TypeSize::Caption, Ink::Secondary, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.space(2));
    for (QWidget *part : std::initializer_list<QWidget *>{m_name, m_bar, m_figures})
        row->addWidget(part);
    hide();
}

double LimitMeter::allowedPerSecond(AccountId account) const
{
    double least = 0; // the narrowest
    for (const AccountCard &card : m_services.accounts.cards()) {
        if (card.account.id != account)
            continue;
        for (const ConnectorInfo &info : m_services.marketplaces) {
            if (info.id != card.account.marketplace)
                continue;
            for (const RateLimit &limit : info.limits) {
                const double rate = limit.windowMs > 0 ? limit.permits * 1000.0 / limit.windowMs : 0;
                if (countsMost(limit) && rate > 0 && (least == 0 || rate < least))
                    least = rate;
            }
        }
    }
    return least;
}

void LimitMeter::setRun(const std::optional<RunRow> &run)
{
    const UtcMs now = m_services.clock.now();
    if (!run || run->id != m_run)
        m_heard.clear();
    m_run = run ? run->id : RunId();
    const double allowed = run ? allowedPerSecond(run->account) : 0;
    if (!run || allowed <= 0)
        return hide();
    m_heard.push_back({now, run->counters.requests});
    while (m_heard.size() > 2 && m_heard.front().at < now - lookBackMs)
        m_heard.pop_front();
    const UtcMs span = now - m_heard.front().at;
    if (span < leastMs)
        return hide();
    const double used = double(run->counters.requests - m_heard.front().requests) * 1000.0 / double(span);
    const QLocale locale;
    m_name->setText(tr("Limit of %1").arg(m_services.accounts.name(run->account)));
    m_figures->setText(tr("%1 of %2 requests a second")
                           .arg(locale.toString(used, 'f', 1), locale.toString(allowed, 'f', allowed < 10 ? 1 : 0)));
    m_bar->setShare(std::clamp(used / allowed, 0.0, 1.0));
    show();
}

} // namespace evenstock
