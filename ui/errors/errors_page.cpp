// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/errors_page.h"

#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/problems_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/errors/error_detail.h"
#include "ui/errors/events_panel.h"
#include "ui/shell/error_text.h"
#include "ui/shell/new_day.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QItemSelectionModel>
#include <QJsonArray>
#include <QLineEdit>
#include <QTreeView>

#include <limits>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr UtcMs never = std::numeric_limits<UtcMs>::max();
constexpr UtcMs dayMs = 24LL * 3600 * 1000;

} // namespace

ErrorsPage::ErrorsPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
    , m_model(new ProblemsModel(
          services.store, services.reader, services.accounts, services.clock,
          [](const ProblemView &view) { return ErrorDetail::wordsOf(view).title; }, this))
{
    m_detail = new ErrorDetail(services, this);
    m_split = new DetailSplit(list(), m_detail, u"errors"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    connect(m_detail, &ErrorDetail::openRequested, this, &ViewPage::openRequested);
    connect(m_detail, &ErrorDetail::dismissed, this, &ErrorsPage::sayDismissed);
    onNewDay(services, this, [this](const QDate &, const QDate &) { filter(); }); // what was solved "today"
    m_split->opensFrom(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ErrorsPage::chosen);
    connect(m_model, &ProblemsModel::aboutToTake, this, [this] { m_isReading = true; });
    connect(m_model, &ProblemsModel::taken, this, &ErrorsPage::taken);
    connect(m_model, &ProblemsModel::readingChanged, m_frame, &ContentFrame::setLoading);
    connect(m_model, &ProblemsModel::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The errors could not be read. What is shown may be old."),
                              .details = error.detail,
                              .action = tr("Try again"),
                              .act = [this] { refresh({}); }});
    });
}

void ErrorsPage::filter()
{
    ProblemFilter filter{.account = AccountId{m_account->currentData().toLongLong()}, .text = m_bar->text()};
    if (const int severity = m_severity->currentData().toInt(); severity >= 0)
        filter.severity = static_cast<Severity>(severity);
    const UtcMs today = QDateTime::fromMSecsSinceEpoch(m_services.clock.now()).date().startOfDay().toMSecsSinceEpoch();
    UtcMs settledSince = today;
    const auto shown = static_cast<Shown>(m_state->currentData().toInt());
    if (shown == Shown::Open)
        settledSince = never;
    if (shown == Shown::Day)
        filter.since = settledSince = m_services.clock.now() - dayMs;
    if (shown == Shown::Oversells) {
        filter.since = settledSince = m_services.clock.now() - 30 * dayMs;
        filter.kind = u"oversell"_s;
    }
    m_isReading = true;
    m_model->setFilter(filter, m_group->isChecked() ? ProblemsModel::Grouping::Same : ProblemsModel::Grouping::None,
                       settledSince,
                       shown == Shown::Day ? ProblemsModel::Settled::Solved : ProblemsModel::Settled::All);
    taken();
}

void ErrorsPage::taken()
{
    readAgain();
    if (!m_tree->currentIndex().isValid())
        m_choice = {}; // another list begins at its top
    showState();
}

// After the list was read: the same row as before, wherever it stands now, or none.
void ErrorsPage::readAgain()
{
    if (m_choice.isMade) {
        QModelIndex again = m_choice.alike.isEmpty() ? QModelIndex() : m_model->findAlike(m_choice.alike);
        if (!again.isValid())
            again = m_model->find(m_choice.problem);
        m_tree->setCurrentIndex(again);
        if (!again.isValid())
            m_tree->clearSelection();
    }
    m_isReading = false;
    chosen();
}

void ErrorsPage::refresh(const QSet<QString> &kinds)
{
    if (kinds.isEmpty() || kinds.contains(u"events"_s))
        m_events->refresh();
    if (!kinds.isEmpty() && !kinds.contains(u"problems"_s))
        return;
    m_frame->clearProblem();
    if (kinds.isEmpty())
        filter();
    else {
        m_isReading = true;
        m_model->refresh();
        readAgain();
    }
    showState();
}

void ErrorsPage::showState()
{
    if (!m_services.store.isOpen())
        return;
    const auto counted = ErrorQueries(m_services.store.database()).counts();
    if (!counted)
        return; // none is not the same as not known
    const ProblemCounts &counts = *counted;
    std::int64_t goOn = 0; // counted as waiting for their owner, and are not
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ProblemView *view = m_model->problem(m_model->index(row, 0));
        if (view && view->problem.state == "open"_L1 && view->problem.nextTryAt == 0 &&
            ProblemsModel::nextTryOf(view->problem, m_services.accounts, m_services.clock.now()) != 0)
            ++goOn;
    }
    m_head->setNote(
        tr("%1 open, %2", "errors, how many need you")
            .arg(countText(counts.open), tr("%n need(s) you", nullptr, static_cast<int>(counts.needOwner - goOn))));
    for (int row = 0; row < m_model->rowCount(); ++row) // "Solved today" is a heading across the table
        m_tree->setFirstColumnSpanned(row, {}, m_model->problem(m_model->index(row, 0)) == nullptr);
    if (m_model->rowCount() > 0) {
        m_frame->showContent();
        const QModelIndex first = m_model->index(0, 0);
        const bool isOnlySolved = m_model->problem(first) == nullptr;
        if (isOnlySolved && !m_showedSolved) // once: who folds it up again is left in peace
            m_tree->expand(first);
        m_showedSolved = isOnlySolved;
        if (!m_tree->currentIndex().isValid() && !m_choice.isMade)
            m_tree->setCurrentIndex(isOnlySolved ? m_model->index(0, 0, first) : first);
        return;
    }
    m_detail->clear();
    if (counts.open > 0)
        m_frame->showEmpty(
            {.sentence = tr("No error matches these filters"), .button = tr("Show all"), .act = [this] { showAll(); }});
    else
        m_frame->showEmpty({.sentence = tr("No errors"),
                            .reason = tr("Everything that was tried worked, or was solved by itself."),
                            .button = tr("Go to History"),
                            .act = [this] { Q_EMIT openRequested({.view = View::History}); }});
}

void ErrorsPage::chosen()
{
    if (m_isReading)
        return; // the view steps to a neighbour while rows go
    const QModelIndex index = m_tree->currentIndex();
    const ProblemView *view = m_model->problem(index);
    if (!view) { // what it showed may be solved by now, and its buttons would ask for that
        m_choice.problem = {};
        m_choice.alike.clear();
        return m_detail->clear();
    }
    const ProblemGroup *group = m_model->group(index);
    m_choice = {.problem = view->problem.id,
                .alike = group && !index.parent().isValid() ? group->alike : QString(),
                .isMade = true};
    m_detail->setProblem(*view, group ? group->problems : 1);
}

// One request a kind: the engine knows what is alike. What a new try cannot help waits for the owner.
void ErrorsPage::retryAll()
{
    std::int64_t tried = 0;
    std::int64_t left = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const ProblemView *view = m_model->problem(index);
        if (!view)
            continue;
        const ProblemGroup *group = m_model->group(index);
        const std::int64_t alike = group ? group->problems : 1;
        if (!ProblemsModel::isTried(view->problem)) {
            left += alike;
            continue;
        }
        tried += alike;
        m_services.requests.send(this, u"error.retry"_s, {{u"like"_s, qint64(view->problem.id.value)}});
    }
    QStringList sentences;
    if (tried > 0)
        sentences.append(tr("%n problem(s) are tried again.", nullptr, static_cast<int>(tried)));
    if (left > 0)
        sentences.append(tr("%n need you: trying again does not help there.", nullptr, static_cast<int>(left)));
    if (!sentences.isEmpty())
        m_notice->show({.state = tried > 0 ? ItemState::Running : ItemState::Warning, .text = sentences.join(u' ')});
}

void ErrorsPage::sayDismissed(const QJsonArray &errors)
{
    if (errors.isEmpty())
        return;
    m_notice->show({.state = ItemState::Agreed,
                    .text = tr("%n problem(s) dismissed.", nullptr, static_cast<int>(errors.size())),
                    .action = tr("Undo"),
                    .act = [this, errors] {
                        m_notice->clear();
                        m_services.requests.send(this, u"error.reopen"_s, {{u"errors"_s, errors}});
                    }});
}

void ErrorsPage::open(const Target &target)
{
    if (target.filter.startsWith("account:"_L1))
        m_account->setCurrentIndex(qMax(0, m_account->findData(target.filter.mid(8).toLongLong())));
    if (target.filter == "day"_L1 || target.filter == "oversells"_L1) {
        showAll();
        m_state->setCurrentIndex(
            m_state->findData(static_cast<int>(target.filter == "day"_L1 ? Shown::Day : Shown::Oversells)));
    }
    if (target.id == 0)
        return;
    if (!m_model->find(ProblemId{target.id}).isValid())
        showAll(); // a filter that was left standing hides nothing that is asked for
    if (const QModelIndex found = m_model->find(ProblemId{target.id}); found.isValid()) {
        m_tree->expand(found.parent());
        m_tree->setCurrentIndex(found);
    } else if (const auto old = ErrorQueries(m_services.store.database()).find(ProblemId{target.id}); old && *old) {
        m_choice = {.isMade = true}; // of another day, and in no list: it stays in the pane alone
        m_tree->setCurrentIndex({});
        m_tree->clearSelection();
        m_detail->setProblem(**old, 1);
    }
    m_split->setDetailShown(true);
}

void ErrorsPage::showAll()
{
    m_account->setCurrentIndex(0);
    m_severity->setCurrentIndex(0);
    m_state->setCurrentIndex(0);
    m_bar->setText({});
    filter();
}

QLineEdit *ErrorsPage::filterField() const
{
    return m_bar->field();
}

bool ErrorsPage::goBack()
{
    return m_split->leaveDetail();
}

void ErrorsPage::setNarrow(bool isNarrow)
{
    m_split->setNarrow(isNarrow);
}

} // namespace evenstock
