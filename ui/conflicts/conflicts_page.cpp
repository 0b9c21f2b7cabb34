// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflicts_page.h"

#include "models/views/conflict_queue.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/shell/new_day.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/leave_question.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace evenstock {

ConflictsPage::ConflictsPage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
    , m_queue(new ConflictQueue(services.accounts, services.clock, this))
    , m_decided(new DecidedConflicts(services.accounts, services.clock, this))
{
    const Metrics m(font());
    m_detail = new ConflictDetail(services, this);
    m_split = new DetailSplit(side(), m_detail, u"conflicts"_s, services.memory, this);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({m.space(75), m.space(220)});
    m_detail->setBackgroundRole(QPalette::Window);
    m_frame = new ContentFrame(m_split, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    addKeys();

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConflictsPage::chosen);
    m_split->opensFrom(m_list); // the arrow keys walk on in the list
    m_split->entersAt([this] { return m_detail->findChild<QRadioButton *>(u"takeLocal"_s); }); // of the first card
    connect(m_detail, &ConflictDetail::stepRequested, this, &ConflictsPage::step);
    connect(m_detail, &ConflictDetail::skipped, this, [this] { step(1); });
    connect(m_detail, &ConflictDetail::saved, this, &ConflictsPage::saved);
    connect(m_detail, &ConflictDetail::openRequested, this, &ViewPage::openRequested);
    connect(m_detail, &ConflictDetail::allRequested, this, &ConflictsPage::showAll);
    connect(m_decidedList->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (chosenDecision())
            m_isNew = false; // it is that one which Undo takes back now
        showLast();
    });
    onNewDay(services, this, [this](const QDate &, const QDate &) { refresh({}); }); // what was decided "today"
    connect(m_queue, &PagedTable::loaded, this, [this] {
        if (!filter().text.trimmed().isEmpty())
            showQueue();
    });
    connect(m_queue, &PagedTable::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The conflicts could not be read. What is shown may be old."),
                              .details = error.detail,
                              .action = tr("Try again"),
                              .act = [this] { refresh({}); }});
    });
}

// Wherever the focus is while this page is in sight; a text field takes letters first.
void ConflictsPage::addKeys()
{
    const auto on = [this](Qt::Key key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::Key_J, [this] { step(1); });
    on(Qt::Key_K, [this] { step(-1); });
    on(Qt::Key_L, [this] { m_detail->pickCurrent(Take::Local); });
    on(Qt::Key_R, [this] { m_detail->pickCurrent(Take::Remote); });
    auto *back = new QShortcut(QKeySequence::Undo, this);
    connect(back, &QShortcut::activated, m_undo, &QPushButton::click); // as far as it is offered
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *save = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(save, &QShortcut::activated, m_detail, &ConflictDetail::save);
    }
}

QLineEdit *ConflictsPage::filterField() const
{
    return m_search;
}

void ConflictsPage::chosen()
{
    const ConflictGroup *group = m_queue->at(m_list->currentIndex());
    m_detail->setFiltered(!m_search->text().isEmpty() || m_account->currentIndex() > 0 || m_field->currentIndex() > 0);
    m_detail->setListing(group ? group->listing : ListingId{});
    if (!group) {
        m_detail->setPosition(0, 0, false);
        return;
    }
    m_detail->setPosition(m_list->currentIndex().row() + 1, m_queue->rowCount(), m_queue->hasMore());
}

void ConflictsPage::step(int by)
{
    const int rows = m_queue->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_queue->index(qBound(0, m_list->currentIndex().row() + by, rows - 1), 0));
}

void ConflictsPage::open(const Target &target)
{
    if (target.filter.startsWith("account:"_L1))
        m_account->setCurrentIndex(qMax(0, m_account->findData(target.filter.mid(8).toLongLong())));
    if (target.filter == "all"_L1)
        showAll();
    if (target.id == 0)
        return;
    if (!m_search->text().isEmpty() || !findFarDown(target.id).isValid()) {
        showAll(); // a filter that was left standing hides nothing that is asked for
        m_pause.stop();
        refresh({});
    }
    const QModelIndex wanted = findFarDown(target.id);
    if (!wanted.isValid())
        return;
    m_list->setCurrentIndex(wanted);
    m_split->setDetailShown(true);
}

// What is picked and not saved goes with the window.
bool ConflictsPage::asksFirst(const std::function<void()> &next)
{
    const auto made = static_cast<int>(m_detail->decisions().size());
    if (made == 0)
        return false;
    askToLeave(this, tr("Give up %n decision(s)?", nullptr, made), tr("They are picked, but not saved yet."), next);
    return true;
}

bool ConflictsPage::goBack()
{
    return m_split->leaveDetail();
}

void ConflictsPage::setNarrow(bool isNarrow)
{
    m_split->setNarrow(isNarrow);
}

QString ConflictsPage::shownAccount() const
{
    const ConflictGroup *group = m_queue->at(m_list->currentIndex());
    return group ? group->channel : QString();
}

} // namespace evenstock
