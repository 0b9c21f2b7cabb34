// SPDX-License-Identifier: GPL-3.0-or-later
// What the queue lists, how it is read again, and what is said of it.
#include "models/views/conflict_queue.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

#include <memory>
#include <utility>

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
    const bool isSame = m_hasList && list == m_listed;
    if (!wanted.text.trimmed().isEmpty())
        search(isSame);
    else if (isSame)
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
    if (!m_queue->isReading())
        showQueue();
    showLast();
}

// A word of the owner's may pass over the whole shop before it finds a conflict: the worker looks, and what is listed
// stays until then. News that never ends must not put the answer off for ever.
void ConflictsPage::search(bool isSame)
{
    m_isOld = isSame && m_queue->isReading();
    if (m_isOld)
        return;
    if (isSame)
        return m_queue->askAgain();
    m_queue->ask(m_services.reader,
                 [wanted = filter()](Database &database, const PageRequest &request, const std::stop_token &) {
                     return ConflictQueries(database).groups(wanted, request);
                 });
}

void ConflictsPage::showQueue()
{
    if (!m_list->currentIndex().isValid() && m_queue->rowCount() > 0)
        m_list->setCurrentIndex(m_queue->index(0, 0));
    chosen();
    showState();
    if (const auto then = std::exchange(m_whenRead, {}))
        then();
    if (std::exchange(m_isOld, false))
        search(true);
}

// At once, unless the list is being searched for.
void ConflictsPage::whenRead(std::function<void()> then)
{
    m_whenRead = std::move(then);
    if (!m_queue->isReading())
        std::exchange(m_whenRead, {})();
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

void ConflictsPage::showAll()
{
    m_account->setCurrentIndex(0);
    m_field->setCurrentIndex(0);
    m_search->clear();
}

// Of a list that a worker reads more comes later than this could wait for.
QModelIndex ConflictsPage::findFarDown(qint64 listing)
{
    while (!m_queue->find(listing).isValid() && m_queue->canFetchMore({}) && !m_queue->isReading() &&
           m_queue->rowCount() < farthest)
        m_queue->fetchMore({});
    return m_queue->find(listing);
}

} // namespace evenstock
