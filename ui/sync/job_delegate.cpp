// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/job_delegate.h"

#include "models/views/account_glance.h"
#include "models/views/jobs_model.h"
#include "models/views/live_runs.h"
#include "models/views/roles.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// The road of a run, in its order.
const QStringList road = {u"orders"_s, u"products"_s, u"orders_again"_s, u"settle"_s, u"push"_s};

} // namespace

JobDelegate::JobDelegate(const JobsModel &jobs, const Clock &clock, QObject *parent)
    : LineDelegate(clock, parent)
    , m_jobs(jobs)
{
}

int JobDelegate::rowHeight(const Metrics &metrics)
{
    return metrics.caption() * 2 + metrics.space(9);
}

void JobDelegate::paintStages(QPainter *painter, const Place &place, const QRect &line, const RunRow &run) const
{
    const Tokens &t = place.tokens;
    const Metrics &m = place.metrics;
    const QFont caption = scaledFont(place.option.font, TypeSize::Caption);
    QFont bold = caption;
    bold.setBold(true);
    const qsizetype at = road.indexOf(run.stage);
    const RunPurpose purpose = run.dryRun ? RunPurpose::Preview : RunPurpose::Sync;
    const int side = m.space(3);
    const auto advance = [&](qsizetype i) {
        return QFontMetrics(i == at ? bold : caption).horizontalAdvance(stageText(road[i], purpose)) + 1;
    };
    const auto gapFrom = [&](qsizetype begin, qsizetype end) { // below zero where they do not fit
        int wide = static_cast<int>(qBound<qsizetype>(0, at - begin, end - begin)) * (side + m.grid);
        for (qsizetype i = begin; i < end; ++i)
            wide += advance(i);
        const int gaps = static_cast<int>(end - begin - 1);
        const int left = line.width() - wide - gaps * m.space(2);
        return gaps > 0 ? qMin(left / (2 * gaps), m.space(2)) : left;
    };
    // Where there is no room for all of them what is done goes first, then what is still far off: never half a word.
    qsizetype begin = 0;
    qsizetype end = road.size();
    while (begin < at && gapFrom(begin, end) < m.grid / 2)
        ++begin;
    while (end > qMax<qsizetype>(at, 0) + 1 && gapFrom(begin, end) < m.grid / 2)
        --end;
    const int gap = qBound(m.grid / 2, gapFrom(begin, end), m.space(2));
    painter->save();
    painter->setClipRect(visual(place, line));
    int x = line.left();
    for (qsizetype i = begin; i < end; ++i) {
        const QString words = stageText(road[i], purpose);
        const bool isCurrent = i == at;
        const int width = advance(i);
        if (i < at) {
            const QRect tick(x, line.center().y() - side / 2, side, side);
            paintLineIcon(painter, visual(place, tick), u"tick"_s, t.good);
            x += side + m.grid;
        }
        paintLine(painter, visual(place, QRect(x, line.top(), width, line.height())), words, isCurrent ? bold : caption,
                  isCurrent ? t.accentText : t.secondary, Qt::AlignLeft, place.option.direction);
        x += width + gap;
        if (i + 1 < end) {
            const QRect arrow(x, line.center().y() - m.grid, m.space(2), m.space(2));
            paintLineIcon(painter, visual(place, arrow),
                          place.option.direction == Qt::RightToLeft ? u"chevron_left"_s : u"chevron_right"_s,
                          t.disabled);
            x += m.space(2) + gap;
        }
    }
    painter->restore();
}

// Page, rate and time left; the rate goes first, since numbers are never cut.
QString JobDelegate::fitted(const QString &pace, const QFontMetrics &metrics, int room)
{
    static const QString between = u"  ·  "_s;
    QStringList parts = pace.split(between);
    while (parts.size() > 1 && metrics.horizontalAdvance(parts.join(between)) > room)
        parts.removeAt(parts.size() > 2 ? 1 : 0);
    return parts.join(between);
}

// Why it does not go on, in as many lines as there is room for.
void JobDelegate::paintWaiting(QPainter *painter, const Place &place, const QRect &box, ItemState state,
                               const QString &why) const
{
    const Metrics &m = place.metrics;
    const int side = m.iconSmall();
    const QRect words = box.adjusted(side + m.space(2), 0, 0, 0);
    const int flags = int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextWordWrap;
    painter->setFont(scaledFont(place.option.font, TypeSize::Caption));
    const int high = painter->boundingRect(words, flags, why).height();
    const int first = qMax(box.top(), box.center().y() - high / 2) + m.caption() / 2; // beside the first line
    paintState(painter, visual(place, QRect(box.left(), first - side / 2, side, side)), state, place.tokens);
    painter->setPen(state == ItemState::Warning ? place.tokens.watch : place.tokens.secondary);
    painter->drawText(visual(place, words), flags, why);
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RunRow *run = m_jobs.run(index.row());
    if (!run)
        return;
    const Place place = begin(painter, lined(painter, option), index);
    const Metrics &m = place.metrics;
    const QFont caption = scaledFont(option.font, TypeSize::Caption);
    const QRect whole = place.rest;
    const int total = m.caption() * 2 + m.space(3) + 1;
    const int top = whole.center().y() - total / 2;
    const QRect stages(whole.left(), top, whole.width(), m.caption());
    const bool isWaiting = run->status == "waiting"_L1;
    if (isWaiting || JobsModel::isHeld(*run)) {
        paintWaiting(painter, place, QRect(whole.left(), top, whole.width(), total),
                     isWaiting ? ItemState::Waiting : ItemState::Warning, index.data(Qt::DisplayRole).toString());
        return finish(painter, place);
    }
    paintStages(painter, place, stages, *run);
    const double share = LiveRuns::share(*run);
    const int figure = m.space(10);
    QRect bar(whole.left(), stages.bottom() + m.space(2), whole.width() - figure, m.grid + 1);
    paintProgress(painter, visual(place, bar), qMax(0.0, share), option.palette);
    if (share >= 0)
        paintLine(painter,
                  visual(place,
                         QRect(bar.right() + m.grid, bar.center().y() - m.caption() / 2, figure - m.grid, m.caption())),
                  tr("%1 %").arg(int(share * 100)), caption, place.tokens.text, Qt::AlignRight, option.direction);
    const QRect below(whole.left(), bar.bottom() + m.grid + 1, whole.width(), m.caption());
    paintLine(painter, visual(place, below),
              fitted(index.data(Qt::DisplayRole).toString(), QFontMetrics(caption), below.width()), caption,
              place.tokens.secondary, Qt::AlignLeft, option.direction);
    finish(painter, place);
}

} // namespace evenstock
