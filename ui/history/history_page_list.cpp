// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs the list shows, and what stands in their place where there are none.
#include "models/views/accounts_model.h"
#include "models/views/read_store.h"
#include "models/views/runs_model.h"
#include "ui/history/history_page.h"
#include "ui/shell/new_day.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/account_choice.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QMap>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int shownDays = 30;

} // namespace

QWidget *HistoryPage::filters()
{
    const Metrics m(font());
    auto *line = new QWidget(this);
    m_account = accountChoice(m_services.accounts, line);
    m_result = new QComboBox(line);
    m_result->setAccessibleName(tr("Result"));
    m_result->addItem(tr("All results"), QStringList());
    m_result->addItem(tr("OK"), QStringList{u"completed"_s});
    m_result->addItem(tr("Partly or failed"), QStringList{u"partial"_s, u"failed"_s});
    m_result->addItem(tr("Asks you"), QStringList{u"held"_s});
    m_result->addItem(tr("Cancelled"), QStringList{u"cancelled"_s});
    m_result->addItem(tr("Undone"), QStringList{u"undone"_s});
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.now()).date();
    m_from = new QDateEdit(today.addDays(-shownDays), line);
    m_to = new QDateEdit(today, line);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (QComboBox *box : {m_account, m_result})
        box->setMinimumWidth(m.font * 4); // words of any length may be cut where the window is narrow
    for (QDateEdit *date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(tr("d MMM yyyy", "date format"));
        date->setMinimumWidth(date->fontMetrics().horizontalAdvance(date->text()) + m.space(12));
        connect(date, &QDateEdit::dateChanged, this, &HistoryPage::begin);
    }
    onNewDay(m_services, line, [this](const QDate &before, const QDate &now) {
        if (m_to->date() != before)
            return;
        const QSignalBlocker here(m_to); // whoever looks at today goes on looking at it, and where it was scrolled to
        m_to->setDate(now);
        applyFilter();
    });
    m_onlyChanges = new QCheckBox(tr("Only with changes or errors"), line);
    connect(m_account, &QComboBox::currentIndexChanged, this, &HistoryPage::begin);
    connect(m_result, &QComboBox::currentIndexChanged, this, &HistoryPage::begin);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &HistoryPage::begin);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m.margin(), 0, m.margin(), m.space(2) + 2);
    row->setSpacing(m.space(2) - 2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_account, m_result, m_from, new TextLabel(tr("to", "dates")), m_to})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_onlyChanges);
    return line;
}

RunFilter HistoryPage::filter() const
{
    static const QMap<int, RunSort> sorts{
        {RunsModel::Account, RunSort::Channel}, {RunsModel::Mode, RunSort::Mode},
        {RunsModel::Outcome, RunSort::Outcome}, {RunsModel::Duration, RunSort::Duration},
        {RunsModel::Items, RunSort::Items},     {RunsModel::Conflicts, RunSort::Conflicts},
        {RunsModel::Rate, RunSort::Rate}};
    const QHeaderView *header = m_table->horizontalHeader();
    return {.account = AccountId{m_account->currentData().toLongLong()},
            .statuses = m_result->currentData().toStringList(),
            .from = m_from->date().startOfDay().toMSecsSinceEpoch(),
            .to = m_to->date().addDays(1).startOfDay().toMSecsSinceEpoch(),
            .shown = m_onlyChanges->isChecked() ? RunsShown::WithChangesOrErrors : RunsShown::All,
            .sort = sorts.value(header->sortIndicatorSection(), RunSort::Newest),
            .way = header->sortIndicatorOrder() == Qt::AscendingOrder ? SortWay::Up : SortWay::Down};
}

// Another list is looked at from its top, however far the one before was scrolled.
void HistoryPage::begin()
{
    applyFilter();
    m_table->scrollToTop(); // as rows leave, the table goes after the one that was chosen
}

void HistoryPage::applyFilter()
{
    if (!m_services.store.isOpen())
        return;
    m_model->setSource([this, wanted = filter()](const PageRequest &request) {
        return RunQueries(m_services.store.database()).pageWithRows(wanted, request);
    });
    showState();
}

void HistoryPage::showState()
{
    const auto count = RunQueries(m_services.store.database()).count(filter());
    if (!count)
        return; // none is not the same as not known
    m_head->setNote(m_lists->currentIndex() == 0 ? tr("%n run(s)", nullptr, *count) : QString());
    if (m_model->rowCount() > 0) {
        m_frame->showContent();
        if (!m_table->currentIndex().isValid())
            chooseRow(*m_table, 0);
        return;
    }
    const bool isFiltered = m_account->currentIndex() > 0 || m_result->currentIndex() > 0 || m_onlyChanges->isChecked();
    if (isFiltered)
        m_frame->showEmpty({.sentence = tr("No run matches these filters"), .button = tr("Show all"), .act = [this] {
                                m_account->setCurrentIndex(0);
                                m_result->setCurrentIndex(0);
                                m_onlyChanges->setChecked(false);
                            }});
    else
        m_frame->showEmpty({.sentence = tr("No runs yet"),
                            .reason = tr("Each sync leaves a line here with what it did, and can be undone."),
                            .button = tr("Go to Sync"),
                            .act = [this] { Q_EMIT openRequested({.view = View::Sync}); }});
}

} // namespace evenstock
