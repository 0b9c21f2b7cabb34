// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/log_panel.h"

#include "models/views/format.h"
#include "models/views/live_runs.h"
#include "models/views/log_model.h"
#include "ui/shell/requests.h"
#include "ui/sync/limit_meter.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/sectioned_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

class LogDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Metrics m(option.font);
        return {m.space(20), m.font + m.grid + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Place place = begin(painter, option, index);
        const Metrics &m = place.metrics;
        const QRect row = option.rect.adjusted(m.gap(), 0, -m.gap(), 0);
        const int side = m.iconSmall();
        paintState(painter, visual(place, QRect(row.left(), row.center().y() - side / 2 + 1, side, side)),
                   static_cast<ItemState>(index.data(StateRole).toInt()), place.tokens);
        const QFont caption = scaledFont(option.font, TypeSize::Caption);
        const QString at = index.data(SortRole).toString();
        const QRect time(row.left() + side + m.space(2), row.top(),
                         QFontMetrics(caption).horizontalAdvance(at) + m.space(2), row.height());
        paintLine(painter, visual(place, time), at, caption, place.tokens.secondary, Qt::AlignLeft, option.direction);
        const QRect words(time.right(), row.top(), row.right() - time.right(), row.height());
        paintLine(painter, visual(place, words), index.data().toString(), option.font, place.tokens.text, Qt::AlignLeft,
                  option.direction);
        finish(painter, place);
    }
};

} // namespace

LogPanel::LogPanel(const ViewServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
    , m_model(new LogModel(services.accounts, this))
{
    const Metrics m(font());
    setTitle(tr("Log"));
    m_shown = new QComboBox(this);
    m_shown->setAccessibleName(tr("What the log shows"));
    m_shown->addItems({tr("Everything"), tr("Only what is worth a look")});
    m_shown->setMinimumWidth(m.font * 6);
    m_follow = new QCheckBox(tr("Follow"), this);
    m_follow->setChecked(true);
    headLayout()->addWidget(m_shown);
    headLayout()->addWidget(m_follow);
    m_list = new QListView(this);
    m_list->setAccessibleName(tr("Log"));
    dress(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LogDelegate(services.clock, m_list));
    m_list->setUniformItemSizes(true);
    m_empty = new TextLabel(tr("Nothing has happened since the program was opened."), TypeSize::Body, Ink::Secondary);
    m_empty->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    m_empty->setWordWrap(true);
    addBody(m_empty, 0);
    addBody(m_list);
    m_figures = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_figures->setContentsMargins(m.gap(), m.space(2) - 1, m.gap(), m.space(2) - 1);
    m_figures->setAlignment(Qt::AlignRight);
    m_limit = new LimitMeter(services, this);
    m_limit->setContentsMargins(m.gap(), 0, 0, 0);
    auto *foot = new QWidget(this);
    auto *parts = new QHBoxLayout(foot);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_limit);
    parts->addWidget(m_figures, 1);
    addFoot(foot);
    connect(m_shown, &QComboBox::activated, this, [this](int row) {
        m_model->setShown(row == 0 ? LogModel::Shown::Everything : LogModel::Shown::Noteworthy);
        follow();
    });
    connect(m_follow, &QCheckBox::toggled, this, &LogPanel::follow);
    // Once the view has counted the row in: before, its end is the line above.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogPanel::follow, Qt::QueuedConnection);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &LogPanel::follow);
    for (const auto &change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, change, this, &LogPanel::showEmpty);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogPanel::showEmpty);
    for (const QJsonObject &line : services.runs.log())
        m_model->add(line);
    connect(&services.requests.engine(), &EngineClient::happened, this,
            [this](const QString &topic, const QJsonObject &line) {
                if (topic == "log"_L1)
                    m_model->add(line);
            });
    connect(&services.runs, &LiveRuns::changed, this, &LogPanel::showFigures);
    setRun({}, {});
    showEmpty();
}

void LogPanel::setRun(RunId run, const QString &account)
{
    m_model->setRun(run);
    setNote(run ? tr("%1, run %2").arg(account).arg(run.value) : tr("all accounts"));
    follow();
    showFigures();
}

void LogPanel::showEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
}

void LogPanel::follow()
{
    if (m_follow->isChecked())
        m_list->scrollToBottom();
}

void LogPanel::showFigures()
{
    const auto run = m_services.runs.running().constFind(m_model->run());
    const bool isRunning = run != m_services.runs.running().constEnd();
    m_limit->setRun(isRunning ? std::optional(*run) : std::nullopt);
    if (!isRunning) {
        m_figures->setText(u" "_s);
        return;
    }
    const RunCounters &c = run->counters;
    m_figures->setText(
        tr("%1 requests, %2 repeated, %3 waited to stay within the limit")
            .arg(countText(c.requests), countText(c.retries), durationText(c.throttledMs).replace(u' ', QChar(0xa0))));
}

} // namespace evenstock
