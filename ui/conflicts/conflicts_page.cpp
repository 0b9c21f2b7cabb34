// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflicts_page.h"

#include "models/views/accounts_model.h"
#include "models/views/conflict_queue.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/leave_question.h"
#include "ui/widgets/new_day.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int pageRead = 200; // rows of an export at once
constexpr int decidedRowsInSight = 5;
constexpr int farthest = 2000; // that a row is looked for

UtcMs startOfDay(UtcMs now)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().startOfDay().toMSecsSinceEpoch();
}

} // namespace

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

void ConflictsPage::refresh(const QSet<QString> &kinds)
{
    if (!kinds.isEmpty() && !kinds.contains(u"conflicts"_s))
        return;
    m_frame->clearProblem();
    // The same list keeps what was scrolled to and the row that is looked at.
    const ConflictFilter wanted = filter();
    const QString list = u"%1\n%2\n%3\n%4"_s.arg(wanted.account.value)
                             .arg(static_cast<int>(wanted.order))
                             .arg(wanted.field ? fieldName(*wanted.field) : QString(), wanted.text);
    if (m_hasList && list == m_listed)
        readAgain();
    else
        m_queue->setSource([this](const PageRequest &request) {
            return ConflictQueries(m_services.store.database()).groups(filter(), request);
        });
    m_hasList = true;
    m_listed = list;
    const ConflictView *decidedBefore = chosenDecision();
    const ConflictId decided = decidedBefore ? decidedBefore->conflict.id : ConflictId{};
    m_decided->setSource([this](const PageRequest &request) {
        return ConflictQueries(m_services.store.database()).decidedSince(startOfDay(m_services.clock.now()), request);
    });
    if (const QModelIndex again = decided ? m_decided->find(decided.value) : QModelIndex(); again.isValid())
        m_decidedList->setCurrentIndex(again);
    if (!m_list->currentIndex().isValid() && m_queue->rowCount() > 0)
        m_list->setCurrentIndex(m_queue->index(0, 0));
    chosen();
    showState();
    showLast();
}

void ConflictsPage::readAgain()
{
    const ConflictGroup *before = m_queue->at(m_list->currentIndex());
    const ListingId chosen = before ? before->listing : ListingId{};
    m_queue->reload();
    const ConflictGroup *after = m_queue->at(m_list->currentIndex());
    if (!chosen || (after && after->listing == chosen))
        return;
    if (const QModelIndex again = m_queue->find(chosen.value); again.isValid()) // one that moved
        m_list->setCurrentIndex(again);
}

ConflictFilter ConflictsPage::filter() const
{
    return {.account = AccountId{m_account->currentData().toLongLong()},
            .field = fieldFromName(m_field->currentData().toString()),
            .text = m_search->text(),
            .order = static_cast<ConflictOrder>(m_order->currentData().toInt())};
}

QLineEdit *ConflictsPage::filterField() const
{
    return m_search;
}

// Every field of the queue with its three values, for others to look at; page by page of the store.
RowSource ConflictsPage::shown()
{
    struct Reading {
        PageRequest request{.limit = pageRead};
        QList<ConflictView> rows = {};
        qsizetype row = 0;
        bool isOver = false;
    };
    RowSource source{.header = {tr("Product"), tr("SKU"), tr("Channel"), tr("Field"), tr("Last agreed"), tr("Here"),
                                tr("There"), tr("Open since")}};
    source.next = [this, wanted = filter(),
                   reading = std::make_shared<Reading>()]() -> Result<std::optional<QList<Cell>>> {
        while (reading->row >= reading->rows.size()) {
            if (reading->isOver)
                return std::optional<QList<Cell>>();
            TRY_ASSIGN(auto page, ConflictQueries(m_services.store.database()).page(wanted, reading->request));
            reading->rows = std::move(page.rows);
            reading->row = 0;
            reading->request.after = page.next;
            reading->isOver = page.next.isEmpty();
        }
        const ConflictView &view = reading->rows[reading->row++];
        const ConflictRow &c = view.conflict;
        const auto value = [&c](const QString &stored) -> Cell {
            const auto money = c.field == Field::Price ? moneyFromField(stored) : std::nullopt;
            return money ? Cell(*money) : Cell(fieldValueText(c.field, stored));
        };
        return std::optional(QList<Cell>{view.title, view.sku, view.channel, fieldTitle(c.field),
                                         c.base ? value(*c.base) : Cell(), value(c.local), value(c.remote),
                                         Moment{c.openedAt}});
    };
    return source;
}

// Fields, as the badge counts them, and on how many products, where the whole queue is at hand. Of a search only what
// is listed is known.
QString ConflictsPage::countText() const
{
    const auto &counts = m_services.store.conflictCounts();
    if (!counts)
        return {};
    const ConflictFilter wanted = filter();
    const bool isSearched = !wanted.text.trimmed().isEmpty();
    QSet<ProductId> products;
    std::int64_t listed = 0;
    for (const ConflictGroup &group : m_queue->rows()) {
        products.insert(group.product);
        listed += wanted.field ? 1 : group.fields.size();
    }
    std::int64_t fields = isSearched ? listed : 0;
    for (const ConflictCount &count : isSearched ? QList<ConflictCount>() : *counts) {
        if ((!wanted.account || count.account == wanted.account) && (!wanted.field || count.field == *wanted.field))
            fields += count.open;
    }
    const int number = static_cast<int>(fields);
    if (m_isDeciding)
        return tr("Deciding, %n field(s) to go", nullptr, number);
    if (m_queue->hasMore())
        return isSearched ? tr("Open, more than %n field(s)", nullptr, number)
                          : tr("Open, %n field(s)", nullptr, number);
    return tr("Open, %1 on %2", "fields, products")
        .arg(tr("%n field(s)", nullptr, number), tr("%n product(s)", nullptr, static_cast<int>(products.size())));
}

void ConflictsPage::showState()
{
    const Metrics m(font());
    const QString count = countText();
    if (count.isEmpty())
        return; // none is not the same as not known
    m_count->setText(count);
    const int decided = m_decided->rowCount();
    m_all->setEnabled(m_queue->rowCount() > 0 && !m_isDeciding);
    m_decidedTitle->setVisible(decided > 0);
    m_decidedList->setVisible(decided > 0);
    m_decidedList->setFixedHeight(qMin(decided, decidedRowsInSight) * (m.twoLineRow() + 1));
    const bool isSearched = !m_search->text().isEmpty(); // who types keeps the field
    if (isSearched && m_queue->rowCount() == 0)
        m_count->setText(tr("No conflict of such a product"));
    if (isSearched || m_queue->rowCount() > 0 || decided > 0) {
        m_frame->showContent();
        return;
    }
    if (m_account->currentIndex() > 0 || m_field->currentIndex() > 0)
        m_frame->showEmpty({.sentence = tr("No conflict matches these filters"),
                            .button = tr("Show all"),
                            .act = [this] { showAll(); }});
    else
        m_frame->showEmpty({.sentence = tr("No conflicts"),
                            .reason = tr("Nothing was changed on both sides to different values. What changes on one "
                                         "side only goes to the other by itself."),
                            .button = tr("Go to History"),
                            .act = [this] { Q_EMIT openRequested({.view = View::History}); }});
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

void ConflictsPage::showAll()
{
    m_account->setCurrentIndex(0);
    m_field->setCurrentIndex(0);
    m_search->clear();
}

QModelIndex ConflictsPage::findFarDown(qint64 listing)
{
    while (!m_queue->find(listing).isValid() && m_queue->canFetchMore({}) && m_queue->rowCount() < farthest)
        m_queue->fetchMore({});
    return m_queue->find(listing);
}

void ConflictsPage::open(const Target &target)
{
    if (target.filter.startsWith("account:"_L1))
        m_account->setCurrentIndex(qMax(0, m_account->findData(target.filter.mid(8).toLongLong())));
    if (target.filter == "all"_L1)
        showAll();
    if (target.id == 0)
        return;
    if (!findFarDown(target.id).isValid())
        showAll(); // a filter that was left standing hides nothing that is asked for
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
