// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/schedule_panel.h"

#include "models/views/account_glance.h"
#include "models/views/accounts_model.h"
#include "models/views/read_store.h"
#include "models/views/schedule_model.h"
#include "ui/shell/requests.h"
#include "ui/sync/idle_reason.h"
#include "ui/sync/quiet_hours_dialog.h"
#include "ui/sync/schedule_delegate.h"
#include "ui/sync/schedule_dialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/button_column.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

SchedulePanel::SchedulePanel(const ViewServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
    , m_model(new ScheduleModel(services.store, services.accounts, services.clock, this))
{
    const Metrics m(font());
    setTitle(tr("Schedule"));
    m_add = quietButton(tr("Add"), u"add"_s, this);
    m_add->setObjectName(u"addSchedule"_s);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(addMenu());
    headLayout()->addWidget(m_add);
    m_edit = quietButton(tr("Edit…"), {}, this);
    m_edit->setObjectName(u"editSchedule"_s);
    headLayout()->addWidget(m_edit);
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Schedule"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ScheduleDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false);
    connect(m_model, &ScheduleModel::otherRuleRequested, this, &SchedulePanel::edit, Qt::QueuedConnection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::SelectedClicked);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    fitColumn(header, ScheduleModel::On, m.space(10));
    fitColumn(header, ScheduleModel::Mode, m.space(20),
              {modeText(u"incremental"_s), modeText(u"full"_s), ScheduleModel::tr("Orders")});
    fitColumn(
        header, ScheduleModel::When, m.space(22),
        {ScheduleModel::ruleText({.minutes = 15}), ScheduleModel::ruleText({.kind = u"daily"_s, .minutes = 120})});
    fitColumn(header, ScheduleModel::Next, m.space(24));
    fitColumn(header, ScheduleModel::Last, m.space(37));
    fillWith(header, ScheduleModel::Account, 7, {ScheduleModel::Last, ScheduleModel::When});
    auto *buttons = new ButtonColumn(m_table, ScheduleModel::Act, services.clock);
    m_table->setItemDelegateForColumn(ScheduleModel::Act, buttons);
    buttons->watch(m_model);
    connect(buttons, &ButtonColumn::pressed, this, &SchedulePanel::syncNow);
    m_table->setColumnWidth(ScheduleModel::Act, m.space(23));
    m_model->setReasons([this](const AccountCard &card) { return reasons(card).causes.join(u'\n'); });
    equip(m_table, u"schedule"_s, tr("Schedule"), services.memory);
    keepWhole(m_table, u"schedule"_s, {ScheduleModel::Next, ScheduleModel::When, ScheduleModel::Last}, services.memory);
    addBody(m_table);
    addFoot(foot());
    services.ages.repaint(m_table);

    connect(m_model, &ScheduleModel::changeRequested, this,
            [this](const QJsonObject &change) { m_services.requests.send(this, u"schedule.set"_s, change); });
    connect(m_edit, &QToolButton::clicked, this, &SchedulePanel::edit);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable))
            edit();
    });
    const auto choose = [this] {
        m_edit->setEnabled(m_table->currentIndex().isValid());
        m_add->setEnabled(m_edit->isEnabled());
        showReasons();
    };
    connect(&services.accounts, &AccountsModel::changed, this, &SchedulePanel::showReasons);
    connect(&services.ages, &AgeTicker::ticked, this, &SchedulePanel::showReasons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    const auto chooseFirst = [this, choose] {
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            chooseRow(*m_table, 0);
        choose();
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, chooseFirst);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, chooseFirst);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SchedulePanel::showQuietHours);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SchedulePanel::showQuietHours);
    chooseFirst();
    showQuietHours();
}

// What can run beside the schedule of the chosen account.
QMenu *SchedulePanel::addMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"addScheduleMenu"_s);
    struct Offer {
        QString job;
        QAction *action;
        QJsonObject rule;
    };
    constexpr int night = 2 * 60;
    constexpr int often = 5;
    const QList<Offer> offers{
        {u"full"_s, menu->addAction(tr("Everything once a day")), {{u"kind"_s, u"daily"_s}, {u"minutes"_s, night}}},
        {u"orders"_s,
         menu->addAction(tr("Orders alone in between")),
         {{u"kind"_s, u"every"_s}, {u"minutes"_s, often}}}};
    for (const Offer &offer : offers) {
        offer.action->setObjectName(u"add."_s + offer.job);
        connect(offer.action, &QAction::triggered, this, [this, offer] {
            const ScheduledRun *of = m_model->ofAccount(m_table->currentIndex().row());
            if (!of)
                return;
            QJsonObject change = offer.rule;
            change.insert(u"account"_s, of->channel);
            change.insert(u"job"_s, offer.job);
            change.insert(u"enabled"_s, true);
            m_services.requests.send(this, u"schedule.set"_s, change);
        });
    }
    connect(menu, &QMenu::aboutToShow, this, [this, offers] { // one that is there is switched by its tick
        const ScheduledRun *of = m_model->ofAccount(m_table->currentIndex().row());
        for (const Offer &offer : offers)
            offer.action->setEnabled(of && !m_model->hasJob(of->account, offer.job));
    });
    return menu;
}

void SchedulePanel::syncNow(const QModelIndex &index)
{
    const ScheduledRun *scheduled = m_model->scheduled(index.row());
    if (!scheduled)
        return;
    const QString job = m_model->job(index.row());
    if (job == "orders"_L1)
        m_services.requests.send(this, u"sync.start"_s,
                                 {{u"accounts"_s, QJsonArray{scheduled->channel}},
                                  {u"mode"_s, u"incremental"_s},
                                  {u"only"_s, job},
                                  {u"cause"_s, u"manual"_s}});
    else
        m_services.requests.startSync(this, {scheduled->channel}, job.isEmpty() ? u"incremental"_s : job);
}

QWidget *SchedulePanel::foot()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_quiet = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_change = linkButton(tr("Change"), part);
    m_change->setObjectName(u"changeQuietHours"_s);
    m_change->setAccessibleDescription(tr("Quiet hours"));
    m_change->setFont(scaledFont(font(), TypeSize::Caption));
    connect(m_change, &QPushButton::clicked, this, &SchedulePanel::changeQuietHours);
    m_reasons = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_reasons->setObjectName(u"idleReasons"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setContentsMargins(m.gap(), 0, m.gap(), m.grid);
    m_reasons->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.gap(), m.grid, m.gap(), m.grid);
    row->addWidget(m_quiet, 1);
    row->addWidget(m_change);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_reasons);
    return part;
}

IdleAnswer SchedulePanel::reasons(const AccountCard &card) const
{
    const bool isConnected = m_services.requests.engine().isConnected();
    return idleAnswer(card, m_services.accounts.syncing(), isConnected ? EngineLink::Connected : EngineLink::Lost,
                      m_services.clock.now(), QTimeZone::systemTimeZone());
}

// Why nothing of the chosen account runs, whatever the causes are.
void SchedulePanel::showReasons()
{
    const ScheduledRun *scheduled = m_model->scheduled(m_table->currentIndex().row());
    const AccountCard *card = scheduled ? m_services.accounts.card(scheduled->account) : nullptr;
    const QStringList causes = card ? reasons(*card).causes : QStringList();
    m_reasons->setVisible(!causes.isEmpty());
    if (!causes.isEmpty())
        m_reasons->setText(tr("%1: %2", "account, why nothing runs").arg(scheduled->channel, causes.join(u' ')));
}

void SchedulePanel::changeQuietHours()
{
    QStringList accounts;
    QString hours;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ScheduledRun *scheduled = m_model->scheduled(row);
        if (!m_model->job(row).isEmpty())
            continue;
        accounts.append(scheduled->channel);
        if (hours.isEmpty())
            hours = scheduled->schedule.quiet;
    }
    (new QuietHoursDialog(m_services.requests, accounts, hours, this))->open();
}

void SchedulePanel::edit()
{
    const ScheduledRun *scheduled = m_model->ofAccount(m_table->currentIndex().row());
    if (!scheduled || !m_services.store.isOpen())
        return;
    const auto jobs = ScheduleJobs(m_services.store.database()).of(scheduled->account).valueOr({});
    (new ScheduleDialog(m_services.requests, *scheduled, jobs, this))->open();
}

// One sentence where all accounts keep the same hours, else those that keep some.
void SchedulePanel::showQuietHours()
{
    QStringList quiet;
    QSet<QString> hours;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->job(row).isEmpty())
            continue;
        const ScheduleRow &schedule = m_model->scheduled(row)->schedule;
        hours.insert(schedule.quiet);
        if (!schedule.quiet.isEmpty())
            quiet.append(tr("%1 %2", "account, hours").arg(m_model->scheduled(row)->channel, schedule.quiet));
    }
    if (quiet.isEmpty())
        m_quiet->setText(tr("No quiet hours"));
    else if (hours.size() == 1)
        m_quiet->setText(tr("Quiet hours %1: only orders are read").arg(*hours.cbegin()));
    else
        m_quiet->setText(tr("Quiet hours, only orders are read: %1").arg(quiet.join(u", "_s)));
    m_change->setEnabled(m_model->rowCount() > 0);
}

} // namespace evenstock
