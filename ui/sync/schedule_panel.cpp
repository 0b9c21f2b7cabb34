// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/schedule_panel.h"

#include "models/views/accounts_model.h"
#include "models/views/schedule_model.h"
#include "ui/shell/requests.h"
#include "ui/sync/schedule_dialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
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
    m_edit = quietButton(tr("Edit…"), {}, this);
    m_edit->setObjectName(u"editSchedule"_s);
    headLayout()->addWidget(m_edit);
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Schedule"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setColumnWidth(ScheduleModel::On, m.space(10));
    m_table->setColumnWidth(ScheduleModel::Account, m.font * 7);
    m_table->setColumnWidth(ScheduleModel::Mode, m.space(24));
    m_table->setColumnWidth(ScheduleModel::When, m.space(28));
    m_table->setColumnWidth(ScheduleModel::Next, m.space(25));
    header->setSectionResizeMode(ScheduleModel::Last, QHeaderView::Stretch);
    addBody(m_table);
    m_quiet = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_quiet->setContentsMargins(m.gap(), m.space(2) - 1, m.gap(), m.space(2) - 1);
    addFoot(m_quiet);
    services.ages.repaint(m_table);

    connect(m_model, &ScheduleModel::enableRequested, this, [this](const QString &account, bool isOn) {
        m_services.requests.send(this, u"schedule.set"_s, {{u"account"_s, account}, {u"enabled"_s, isOn}});
    });
    connect(m_edit, &QToolButton::clicked, this, &SchedulePanel::edit);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SchedulePanel::edit);
    const auto choose = [this] { m_edit->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, choose);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SchedulePanel::showQuietHours);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SchedulePanel::showQuietHours);
    choose();
    showQuietHours();
}

void SchedulePanel::edit()
{
    if (const ScheduledRun *scheduled = m_model->scheduled(m_table->currentIndex().row()))
        (new ScheduleDialog(m_services.requests, *scheduled, this))->open();
}

void SchedulePanel::showQuietHours()
{
    QStringList quiet;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ScheduledRun *scheduled = m_model->scheduled(row);
        if (!scheduled->schedule.quiet.isEmpty())
            quiet.append(tr("%1 %2", "account, hours").arg(scheduled->channel, scheduled->schedule.quiet));
    }
    m_quiet->setText(quiet.isEmpty() ? tr("No quiet hours; Edit sets them")
                                     : tr("Quiet hours, only orders are read: %1").arg(quiet.join(u", "_s)));
}

} // namespace evenstock
