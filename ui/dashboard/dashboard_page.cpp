// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "models/store/event_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/overall_state.h"
#include "models/views/read_store.h"
#include "ui/dashboard/account_cards.h"
#include "ui/dashboard/attention_panel.h"
#include "ui/dashboard/dashboard_data.h"
#include "ui/dashboard/day_chart.h"
#include "ui/dashboard/figure_strip.h"
#include "ui/dashboard/guide_line.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/bar_in_margin.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int usualDays = 30;
// In heights of a line, so that larger letters count like a smaller window.
constexpr int tightLines = 54; // wide
constexpr int lowLines = 32;   // high
constexpr int chartLines = 9;
constexpr int attentionRows = 7;
constexpr int accountRows = 6;
constexpr UtcMs minuteMs = 60'000;
constexpr int pauseMs = 1500; // between two counts while a run writes

} // namespace

DashboardPage::DashboardPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_head = new PageHead(tr("Dashboard"), this);
    m_state = new StateLabel(this);
    m_state->setObjectName(u"overallState"_s);
    m_head->addAction(m_state);
    addHeadActions();
    m_guide = new GuideLine(services.memory, services.clock, this);
    m_figures = new FigureStrip(this);
    m_attention = new AttentionPanel(this);
    m_accounts = new AccountCards(services, this);
    m_orders = new DayChart(tr("Orders per day"), u"orders"_s, services.memory, this);
    m_runs = new DayChart(tr("Runs"), u"runs"_s, services.memory, this);
    auto *content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(m.margin(), 0, m.margin(), m.gap() + 2);
    m_grid->setSpacing(m.gap());
    arrange();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its parts give way
    m_scroll->setWidget(content);
    new BarInMargin(m_scroll);
    m_frame = new ContentFrame(m_scroll, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_frame, 1);

    connect(m_guide, &GuideLine::openRequested, this, &ViewPage::openRequested);
    connect(m_guide, &GuideLine::previewRequested, this, [this] { m_services.requests.startPreview(this); });
    connect(m_figures, &FigureStrip::openRequested, this, &ViewPage::openRequested);
    connect(m_attention, &AttentionPanel::openRequested, this, &ViewPage::openRequested);
    connect(m_attention, &AttentionPanel::readRequested, this,
            [this](const QString &account) { m_services.requests.startSync(this, {account}, u"full"_s); });
    connect(m_accounts, &AccountCards::openRequested, this, &ViewPage::openRequested);
    connect(&services.accounts, &AccountsModel::changed, this, &DashboardPage::showState);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &DashboardPage::ask);
    connect(&services.ages, &AgeTicker::ticked, this, &DashboardPage::showTime);
    showTime();
}

// Side by side where there is room; else one below the other, to be scrolled, so that nothing is squeezed.
void DashboardPage::arrange()
{
    const Metrics m(font());
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const bool isOneBelow = m_arrangement == Arrangement::OneBelowTheOther;
    m_grid->addWidget(m_guide, 0, 0, 1, isOneBelow ? 2 : 3);
    m_grid->addWidget(m_figures, 1, 0, 1, isOneBelow ? 2 : 3);
    m_grid->addWidget(m_attention, 2, 0, 1, 2);
    if (isOneBelow)
        m_grid->addWidget(m_accounts, 3, 0, 1, 2);
    else
        m_grid->addWidget(m_accounts, 2, 2, 2, 1);
    m_grid->addWidget(m_orders, isOneBelow ? 4 : 3, 0);
    m_grid->addWidget(m_runs, isOneBelow ? 4 : 3, 1);
    m_grid->setColumnStretch(0, 9);
    m_grid->setColumnStretch(1, 9);
    m_grid->setColumnStretch(2, isOneBelow ? 0 : 10);
    m_grid->setRowStretch(2, isOneBelow ? 0 : 11);
    m_grid->setRowStretch(3, isOneBelow ? 0 : 10);
    m_grid->setRowStretch(4, isOneBelow ? 1 : 0);
    m_attention->showWithoutScrolling(isOneBelow ? attentionRows : 0);
    m_accounts->setMinimumHeight(isOneBelow ? m.frameHead() + accountRows * m.twoLineRow() : 0);
    for (DayChart *chart : {m_orders, m_runs})
        chart->setMinimumHeight(m.font * chartLines);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    ViewPage::resizeEvent(event);
    const Metrics m(font());
    const bool isTight = width() < m.font * tightLines || height() < m.font * lowLines;
    const Arrangement wanted = isTight ? Arrangement::OneBelowTheOther : Arrangement::SideBySide;
    if (std::exchange(m_arrangement, wanted) != wanted)
        arrange();
}

DashboardPage::~DashboardPage()
{
    m_stop.request_stop();
}

void DashboardPage::addHeadActions()
{
    m_period = new QComboBox(this);
    m_period->setObjectName(u"dashboardPeriod"_s);
    m_period->setAccessibleName(tr("Period of the charts"));
    for (const int days : {7, 30, 90})
        m_period->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_period->setCurrentIndex(m_period->findData(usualDays));
    m_head->addAction(m_period);
    QPushButton *exported = m_head->addButton(tr("Export report…"), u"export"_s);
    exported->setObjectName(u"exportReport"_s);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        m_stop.request_stop(); // what is being counted is no longer wanted
        m_asking = false;
        ask();
    });
    connect(exported, &QPushButton::clicked, this,
            [this] { exportFigures([this] { return report(); }, tr("Report"), this); });
}

TableText DashboardPage::report() const
{
    return m_last ? dashboardReport(*m_last, m_services.accounts) : TableText{};
}

void DashboardPage::showTime()
{
    if (!isVisible() && !m_head)
        return;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_services.clock.now());
    m_head->setNote(tr("%1, %2", "date, time")
                        .arg(QLocale().toString(now.date(), tr("dddd d MMMM", "date format")),
                             QLocale().toString(now.time(), QLocale::ShortFormat)));
    // "Today" and "not checked for" move on without any news.
    const UtcMs minute = m_services.clock.now() / minuteMs;
    if (std::exchange(m_minute, minute) != minute && m_last && isVisible())
        refresh({u"time"_s});
}

void DashboardPage::refresh(const QSet<QString> &kinds)
{
    if (kinds.isEmpty() || !m_asked.isValid() || m_asked.hasExpired(pauseMs))
        ask(); // at once where it was out of sight
    else if (!m_again.isActive())
        m_again.start(pauseMs);
}

void DashboardPage::ask()
{
    if (m_asking) { // one question at a time; what changed meanwhile is asked afterwards
        m_again.start(pauseMs);
        return;
    }
    m_asking = true;
    m_asked.start();
    m_frame->setLoading(true);
    m_stop = m_services.reader.ask(
        this,
        [now = m_services.clock.now(), days = m_period->currentData().toInt()](
            Database &database, const std::stop_token &) { return dashboardAnswer(database, now, days); },
        [this](Result<DashboardAnswer> result) {
            m_asking = false;
            m_frame->setLoading(false);
            if (!result.ok()) {
                m_frame->showProblem({.text = tr("The figures could not be counted. What is shown may be old."),
                                      .details = result.error().detail,
                                      .action = tr("Try again"),
                                      .act = [this] { ask(); }});
                return;
            }
            m_frame->clearProblem();
            showAnswer(*result);
        });
}

// Events that nobody could verify lie in the inbox beside the shop; they come before mere hints.
QList<AttentionRow> DashboardPage::withSetAside(QList<AttentionRow> rows) const
{
    Database *inbox = m_services.store.inbox();
    const std::int64_t count = inbox ? EventRepository(*inbox).counts().valueOr({}).quarantined : 0;
    if (count == 0)
        return rows;
    const auto hint = std::find_if(rows.begin(), rows.end(),
                                   [](const AttentionRow &row) { return row.severity < Severity::Warning; });
    rows.insert(hint, {.kind = AttentionKind::Event, .severity = Severity::Warning, .count = count});
    return rows;
}

void DashboardPage::showAnswer(const DashboardAnswer &all)
{
    const UtcMs now = m_services.clock.now();
    m_last = std::make_unique<DashboardAnswer>(all);
    m_orders->setAside(tr("%n day(s), by channel", nullptr, all.days));
    m_runs->setAside(tr("%n day(s), all accounts", nullptr, all.days));
    m_guide->setFacts(all.guide);
    m_figures->setFigures(all.figures, now);
    m_rows = withSetAside(all.attention);
    m_attention->setRows(m_rows, now);
    showState();
    m_orders->setData(orderData(all.orders, m_services.accounts));
    m_runs->setData(runData(all.runs));
}

// Of what stands below it: nothing is said before that was read.
void DashboardPage::showState()
{
    if (!m_last)
        return;
    const OverallState overall = overallState(m_rows, m_services.accounts.glances());
    m_state->setState(overall.state, overall.words);
}

} // namespace evenstock
