// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflicts_page.h"

#include "models/views/accounts_model.h"
#include "models/views/conflict_queue.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/account_choice.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/leave_question.h"
#include "ui/widgets/new_day.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/sectioned_list.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
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

QWidget *ConflictsPage::side()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    part->setMinimumWidth(m.space(50));
    auto *head = new PageHead(tr("Conflicts"), part);
    m_account = accountChoice(m_services.accounts, part);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] { refresh({}); });
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(m.gap(), 0, m.gap(), m.space(2) + 2);
    filter->setSpacing(m.space(2) - 2);
    filter->addWidget(m_account, 1);
    m_field = new QComboBox(part);
    m_field->setObjectName(u"conflictFields"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->addItem(tr("All fields"), QString());
    for (const Field field : allFields)
        m_field->addItem(fieldTitle(field), fieldName(field));
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] { refresh({}); });
    filter->addWidget(m_field, 1);
    m_search = new QLineEdit(part);
    m_search->setObjectName(u"conflictSearch"_s);
    m_search->setAccessibleName(tr("Find a product in conflict"));
    m_search->setPlaceholderText(tr("Product, SKU, EAN"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition); // as above every other list
    constexpr int pauseMs = 150; // as in the other searches: not for each letter of a word
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { refresh({}); });
    auto *search = new QHBoxLayout;
    search->setContentsMargins(m.gap(), 0, m.gap(), m.space(2));
    search->addWidget(m_search);
    QToolButton *exported = iconButton(tr("Export"), u"export"_s, part);
    connect(exported, &QToolButton::clicked, this,
            [this] { exportRows([this] { return shown(); }, tr("Conflicts"), this); });
    head->addAction(exported);
    m_list = new QListView(part);
    m_list->setObjectName(u"conflictQueue"_s);
    m_list->setAccessibleName(tr("Open conflicts"));
    dress(m_list);
    m_list->setModel(m_queue);
    m_list->setItemDelegate(new SectionedDelegate(m_services.clock, m_list));
    m_decidedTitle = new TextLabel(tr("Decided today"), TypeSize::Caption, Ink::Secondary);
    m_decidedTitle->setContentsMargins(m.gap(), m.gap(), m.gap(), m.grid);
    m_decidedList = new QListView(part);
    m_decidedList->setAccessibleName(tr("Decided today"));
    dress(m_decidedList);
    m_decidedList->setModel(m_decided);
    m_decidedList->setItemDelegate(new SectionedDelegate(m_services.clock, m_decidedList));
    m_decidedList->setObjectName(u"decidedToday"_s);
    m_decidedList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_services.ages.repaint(m_list);
    m_services.ages.repaint(m_decidedList);

    auto *lists = new QWidget(part);
    lists->setAutoFillBackground(true);
    lists->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(lists);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(countLine());
    inner->addWidget(m_list, 1);
    inner->addWidget(m_decidedTitle);
    inner->addWidget(m_decidedList);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(search);
    column->addLayout(filter);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(lists, 1);
    column->addWidget(undoLine());
    return part;
}

// How many there are, and all of them decided at once: what the filters show, and nothing else.
QWidget *ConflictsPage::countLine()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_count = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_all = quietButton(tr("Decide all…"), {}, part);
    m_all->setObjectName(u"decideAll"_s);
    m_all->setFont(scaledFont(font(), TypeSize::Caption));
    m_all->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_all);
    menu->setObjectName(u"decideAllMenu"_s);
    connect(menu->addAction(tr("Keep all mine…")), &QAction::triggered, this, [this] { askAboutAll(Take::Local); });
    connect(menu->addAction(tr("Take all theirs…")), &QAction::triggered, this, [this] { askAboutAll(Take::Remote); });
    m_all->setMenu(menu);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.gap(), m.grid, m.gap(), 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_all);
    return part;
}

QWidget *ConflictsPage::undoLine()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    part->setAutoFillBackground(true);
    part->setBackgroundRole(QPalette::Base);
    m_last = new ElidedLabel(tr("No decision to undo"), TypeSize::Caption, Ink::Secondary);
    m_undo = linkButton(tr("Undo"), part);
    m_undo->setObjectName(u"undoDecision"_s);
    m_undo->setFont(scaledFont(font(), TypeSize::Caption));
    m_undo->setEnabled(false);
    connect(m_undo, &QPushButton::clicked, this, &ConflictsPage::undo);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    row->addWidget(m_last, 1);
    row->addWidget(m_undo);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine);
    column->addLayout(row);
    return part;
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
    const QString list =
        u"%1\n%2\n%3"_s.arg(wanted.account.value).arg(wanted.field ? fieldName(*wanted.field) : QString(), wanted.text);
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

// Of what was decided just now, or the newest decision of today: it can be undone after a new start too.
void ConflictsPage::showLast()
{
    if (m_isNew)
        return;
    if (const ConflictView *chosen = chosenDecision()) {
        m_undo->setEnabled(chosen->conflict.batch != 0);
        m_last->setText(
            tr("Chosen: %1")
                .arg(tr("%1, %2, %3", "product, field, decision")
                         .arg(chosen->title.isEmpty() ? chosen->sku : chosen->title, fieldTitle(chosen->conflict.field),
                              DecidedConflicts::takenText(chosen->conflict.taken))));
        return;
    }
    const QList<ConflictView> &decided = m_decided->rows();
    const auto newest =
        std::find_if(decided.begin(), decided.end(), [](const ConflictView &view) { return view.conflict.batch != 0; });
    m_undo->setEnabled(newest != decided.end());
    if (newest == decided.end()) {
        m_last->setText(tr("No decision to undo"));
        return;
    }
    m_batch = QString::number(newest->conflict.batch);
    m_last->setText(
        tr("Last: %1")
            .arg(tr("%1, %2, %3", "product, field, decision")
                     .arg(newest->title.isEmpty() ? newest->sku : newest->title, fieldTitle(newest->conflict.field),
                          DecidedConflicts::takenText(newest->conflict.taken))));
}

ConflictFilter ConflictsPage::filter() const
{
    return {.account = AccountId{m_account->currentData().toLongLong()},
            .field = fieldFromName(m_field->currentData().toString()),
            .text = m_search->text()};
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

void ConflictsPage::showState()
{
    const Metrics m(font());
    std::int64_t fields = 0;
    const auto &counts = m_services.store.conflictCounts();
    if (!counts)
        return; // none is not the same as not known
    const ConflictFilter wanted = filter();
    for (const ConflictCount &count : *counts) {
        if ((!wanted.account || count.account == wanted.account) && (!wanted.field || count.field == *wanted.field))
            fields += count.open;
    }
    m_count->setText(m_isDeciding ? tr("Deciding, %n field(s) to go", nullptr, static_cast<int>(fields))
                                  : tr("Open, %n field(s)", nullptr, static_cast<int>(fields)));
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

void ConflictsPage::saved(const QString &batch, const QString &words)
{
    m_batch = batch;
    m_isNew = !batch.isEmpty();
    m_decidedList->clearSelection();
    m_last->setText(tr("Last: %1").arg(words));
    m_undo->setEnabled(!batch.isEmpty());
    refresh({});
    m_list->setFocus(); // the button that had it has nothing more to save
}

// One question for any number of them: which, what becomes of them, and that it can be taken back.
void ConflictsPage::askAboutAll(Take take)
{
    const ConflictFilter wanted = filter();
    int fields = 0;
    int pieces = 0;
    for (const ConflictCount &count : m_services.store.conflictCounts().valueOr({})) {
        if ((wanted.account && count.account != wanted.account) || (wanted.field && count.field != *wanted.field))
            continue;
        fields += static_cast<int>(count.open);
        pieces += count.field == Field::Quantity ? static_cast<int>(count.open) : 0;
    }
    const bool isSearch = !wanted.text.trimmed().isEmpty();
    QString question = take == Take::Local ? tr("Keep yours in %n conflict(s)?", nullptr, fields)
                                           : tr("Take theirs in %n conflict(s)?", nullptr, fields);
    if (isSearch)
        question = take == Take::Local ? tr("Keep yours in all conflicts of “%1”?").arg(wanted.text.trimmed())
                                       : tr("Take theirs in all conflicts of “%1”?").arg(wanted.text.trimmed());
    QString effect = take == Take::Local ? tr("What is here is then sent to the channels.")
                                         : tr("What the channels show is then taken into your products, and sent to "
                                              "the other channels.");
    if (pieces > 0 && !isSearch)
        effect += u' ' + (take == Take::Local
                              ? tr("For %n of them that means: the pieces of a cancelled order are there, and are "
                                   "offered again.",
                                   nullptr, pieces)
                              : tr("For %n of them that means: the pieces of a cancelled order are gone, and leave "
                                   "the stock.",
                                   nullptr, pieces));
    if (pieces > 0 && isSearch) // how many of them the search finds is not counted
        effect += u' ' + (take == Take::Local
                              ? tr("Where it is the pieces of a cancelled order, that means: they are there, and are "
                                   "offered again.")
                              : tr("Where it is the pieces of a cancelled order, that means: they are gone, and leave "
                                   "the stock."));
    effect += u' ' + tr("Undo takes all of it back until it is sent.");
    auto *box = new QMessageBox(QMessageBox::Question, window()->windowTitle(), question, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"decideAllQuestion"_s);
    box->setInformativeText(effect);
    QPushButton *go =
        box->addButton(take == Take::Local ? tr("Keep all mine") : tr("Take all theirs"), QMessageBox::AcceptRole);
    go->setObjectName(u"decideAllYes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, take] { decideAll(take); });
    box->open();
}

void ConflictsPage::decideAll(Take take)
{
    const ConflictFilter wanted = filter();
    QJsonObject where;
    if (wanted.account)
        where.insert(u"channel"_s, m_account->currentText());
    if (wanted.field)
        where.insert(u"field"_s, fieldName(*wanted.field));
    if (!wanted.text.trimmed().isEmpty())
        where.insert(u"text"_s, wanted.text);
    m_isDeciding = true;
    showState();
    m_services.requests.send(
        this, u"conflict.resolve"_s, {{u"where"_s, where}, {u"take"_s, take == Take::Local ? u"local"_s : u"remote"_s}},
        [this](const QJsonObject &reply) {
            m_isDeciding = false;
            m_detail->sayRefused(reply);
            saved(reply[u"batch"].toVariant().toString(), tr("%n conflict(s)", nullptr, reply[u"resolved"].toInt()));
        },
        [this](const Error &error) {
            m_isDeciding = false;
            refresh({});
            m_frame->showProblem(failureNotice(error));
        });
}

void ConflictsPage::undo()
{
    if (const ConflictView *chosen = chosenDecision()) // that one alone, whatever was decided with it
        sendUndo({{u"conflict"_s, qint64(chosen->conflict.id.value)}}, {});
    else
        sendUndo({{u"batch"_s, m_batch.toLongLong()}}, m_batch);
}

const ConflictView *ConflictsPage::chosenDecision() const
{
    const QModelIndexList chosen = m_decidedList->selectionModel()->selectedIndexes();
    return chosen.isEmpty() ? nullptr : m_decided->at(chosen.first());
}

// A decision that was sent stays here and there: to take back one side of it alone is History's, which shows before
// what it would send.
void ConflictsPage::sendUndo(QJsonObject what, const QString &batch)
{
    what.insert(u"keep_sent"_s, true);
    m_undo->setEnabled(false);
    m_services.requests.send(
        this, u"conflict.undo"_s, what,
        [this, batch](const QJsonObject &reply) {
            if (!batch.isEmpty())
                m_detail->takeBackRule(batch);
            m_decidedList->clearSelection();
            m_isNew = false;
            refresh({});
            m_detail->sayUndone(reply);
        },
        [this](const Error &error) { // it can be tried again
            m_undo->setEnabled(true);
            m_frame->showProblem(failureNotice(error));
        });
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
