// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/tasks_part.h"

#include "models/store/vinted_repository.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/image_folder.h"
#include "ui/vinted/listing_preview.h"
#include "ui/vinted/part_layout.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDesktopServices>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostShown = 300; // of those that are over; the rest is history
enum Filter { All, Waiting, UnderWay, NotDone, Done };

bool isLate(const BrowserTaskRow &task)
{
    return !task.lateResult.isEmpty() && !task.lateResult[u"reviewed"].toBool();
}

bool waitsForOwner(const BrowserTaskRow &task)
{
    return (task.status == TaskStatus::Pending && task.awaitsApproval) || isLate(task);
}

} // namespace

TasksPart::TasksPart(const ViewServices &services, QWidget *parent)
    : VintedPart(services, parent)
{
    fillWithSides(this, listSide(), detailSide(), {3400, 1600});
    showTask();
}

QWidget *TasksPart::listSide()
{
    auto *side = new QWidget(this);
    m_filter = makeFilter(u"taskFilter"_s, tr("Which tasks"), side);
    m_filter->addItems({tr("All"), tr("Waiting for you"), tr("Waiting or under way"), tr("Not done"), tr("Done")});
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TasksPart::showRows);
    m_table = new RowTable(u"vintedTasks"_s, tr("Tasks of the browser"),
                           {tr("What"), tr("Listing"), tr("State"), tr("Why"), tr("Asked for")}, m_services, side);
    m_table->setWidths(1,
                       {{0, {taskTypeText(u"vinted_sync_wardrobe"_s)}},
                        {2, {tr("Waits for the browser")}},
                        {3, {tr("You cancelled it")}}},
                       {4, 3});
    connect(m_table, &RowTable::chosen, this, &TasksPart::showTask);
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter);
    line->addStretch(1);
    fillWithTable(side, line, m_table);
    return side;
}

QWidget *TasksPart::detailSide()
{
    const Metrics m(font());
    auto *inner = new QWidget;
    m_what = new TextLabel({}, TypeSize::Heading);
    m_what->setObjectName(u"taskWhat"_s);
    m_what->setWordWrap(true);
    m_state = new StateLabel(inner);
    m_state->setObjectName(u"taskState"_s);
    m_reason = new TextLabel;
    m_reason->setObjectName(u"taskReason"_s);
    m_times = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_late = new TextLabel;
    m_late->setObjectName(u"taskLate"_s);
    m_nothing = new TextLabel(tr("Choose a task to see exactly what it does."), TypeSize::Body, Ink::Secondary);
    for (TextLabel *label : {m_reason, m_times, m_late, m_nothing})
        label->setWordWrap(true);
    m_preview = new ListingPreview(imageFolder(m_services), inner);
    auto *buttons = new QWidget(inner);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(m.space(2));
    const auto button = [&](const QString &words, const QString &name) {
        auto *made = new QPushButton(words, buttons);
        made->setObjectName(name);
        flow->addWidget(made);
        return made;
    };
    m_approve = button(tr("Let it be done"), u"approveTask"_s);
    makePrimary(m_approve);
    m_retry = button(tr("Try again"), u"retryTask"_s);
    m_cancel = button(tr("Cancel it"), u"cancelTask"_s);
    m_reviewed = button(tr("I have looked at it"), u"reviewTask"_s);
    m_open = button(tr("Open on Vinted"), u"openTask"_s);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(u"vinted.approve"_s); });
    connect(m_retry, &QPushButton::clicked, this, [this] { decide(u"vinted.retry"_s); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { decide(u"vinted.cancel"_s); });
    connect(m_reviewed, &QPushButton::clicked, this, [this] { decide(u"vinted.reviewed"_s); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const BrowserTaskRow *shown = task())
            QDesktopServices::openUrl(QUrl(m_urls.value(shown->item.value)));
    });
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(m.margin(), 0, m.margin(), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(m_nothing);
    column->addWidget(m_what);
    column->addWidget(m_state);
    column->addWidget(m_reason);
    column->addWidget(m_late);
    column->addWidget(m_times);
    column->addWidget(buttons);
    column->addWidget(m_preview, 1);
    column->addStretch(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setMinimumWidth(m.font * 16);
    return scroll;
}

void TasksPart::refresh()
{
    if (!m_services.store.isOpen() || !m_account.id)
        return;
    Database &database = m_services.store.database();
    BrowserTaskRepository tasks(database);
    auto open = tasks.open(m_account.id);
    const auto latest = tasks.latest(m_account.id, {}, mostShown);
    if (!open || !latest) {
        m_table->frame()->showProblem({.text = tr("The tasks could not be read."),
                                       .details = open ? latest.error().detail : open.error().detail});
        return;
    }
    m_table->frame()->clearProblem();
    m_tasks = *latest;
    for (const BrowserTaskRow &one : std::as_const(*open)) {
        const bool isThere = std::any_of(m_tasks.begin(), m_tasks.end(),
                                         [&one](const BrowserTaskRow &known) { return known.id == one.id; });
        if (!isThere)
            m_tasks.append(one);
    }
    VintedRepository items(database);
    for (const BrowserTaskRow &one : std::as_const(m_tasks)) {
        if (!one.item)
            continue;
        const auto item = items.find(one.item);
        if (item && *item) {
            m_titles.insert(one.item.value, (*item)->title);
            m_urls.insert(one.item.value, (*item)->url);
        }
    }
    m_waiting = static_cast<int>(std::count_if(m_tasks.begin(), m_tasks.end(), waitsForOwner));
    // What needs the owner stands first; in each group the newest.
    std::stable_sort(m_tasks.begin(), m_tasks.end(), [](const BrowserTaskRow &a, const BrowserTaskRow &b) {
        const auto rank = [](const BrowserTaskRow &one) {
            return waitsForOwner(one) ? 0 : isFinished(one.status) ? 2 : 1;
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.id.value > b.id.value;
    });
    showRows();
    Q_EMIT counted();
}

bool TasksPart::isWanted(const BrowserTaskRow &task) const
{
    switch (m_filter->currentIndex()) {
    case Waiting:
        return waitsForOwner(task);
    case UnderWay:
        return !isFinished(task.status);
    case NotDone:
        return isFinished(task.status) && task.status != TaskStatus::Success;
    case Done:
        return task.status == TaskStatus::Success;
    default:
        return true;
    }
}

QString TasksPart::titleOf(const BrowserTaskRow &task) const
{
    const QString title = task.payload[u"title"].toString();
    return title.isEmpty() ? m_titles.value(task.item.value) : title;
}

void TasksPart::showRows()
{
    QList<TableRow> rows;
    for (const BrowserTaskRow &one : std::as_const(m_tasks)) {
        if (!isWanted(one))
            continue;
        const VintedWords words = taskWords(one);
        rows.append({.id = one.id.value,
                     .cells = {{.text = taskTypeText(one.type)},
                               {.text = titleOf(one)},
                               {.text = words.words, .state = words.state},
                               {.text = taskReason(one), .tone = Tone::Quiet},
                               {.time = one.createdAt}}});
    }
    m_table->setRows(rows);
    if (!rows.isEmpty())
        m_table->frame()->showContent();
    else if (m_filter->currentIndex() != All && !m_tasks.isEmpty())
        m_table->frame()->showEmpty({.sentence = tr("No task is like this"),
                                     .reason = tr("The filter leaves all of them out."),
                                     .button = tr("Show all"),
                                     .act = [this] { m_filter->setCurrentIndex(All); }});
    else
        m_table->frame()->showEmpty({.sentence = tr("Nothing was asked of the browser yet"),
                                     .reason = tr("Choose products in the catalogue and prepare them for Vinted."),
                                     .button = tr("Go to the catalogue"),
                                     .act = [this] { Q_EMIT openRequested({.view = View::Catalogue}); }});
    showTask();
}

const BrowserTaskRow *TasksPart::task() const
{
    const qint64 id = m_table->current();
    for (const BrowserTaskRow &one : m_tasks) {
        if (one.id.value == id)
            return &one;
    }
    return nullptr;
}

void TasksPart::showTask()
{
    const BrowserTaskRow *shown = task();
    m_nothing->setVisible(!shown);
    for (QWidget *part :
         {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_times)})
        part->setVisible(shown);
    const bool isListing = shown && !shown->payload[u"title"].toString().isEmpty();
    m_preview->setVisible(isListing);
    m_reason->setVisible(shown && !taskReason(*shown).isEmpty());
    m_late->setVisible(shown && isLate(*shown));
    const bool isOver = shown && isFinished(shown->status);
    m_approve->setVisible(shown && shown->status == TaskStatus::Pending && shown->awaitsApproval);
    m_retry->setVisible(isOver && shown->status != TaskStatus::Success && !isLate(*shown));
    m_cancel->setVisible(shown && !isOver);
    m_reviewed->setVisible(shown && isLate(*shown));
    m_open->setVisible(shown && !m_urls.value(shown->item.value).isEmpty());
    if (!shown)
        return;
    const QString title = titleOf(*shown);
    m_what->setText(title.isEmpty() || isListing ? taskTypeText(shown->type)
                                                 : tr("%1: %2", "task, listing").arg(taskTypeText(shown->type), title));
    const VintedWords words = taskWords(*shown);
    m_state->setState(words.state, words.words);
    m_reason->setText(taskReason(*shown));
    QStringList times{tr("Asked for %1").arg(exactTimeText(shown->createdAt))};
    if (shown->startedAt > 0)
        times.append(tr("given to the browser %1").arg(exactTimeText(shown->startedAt)));
    if (shown->completedAt > 0)
        times.append(tr("over %1").arg(exactTimeText(shown->completedAt)));
    if (shown->attempts > 0)
        times.append(tr("failed tries: %1").arg(shown->attempts));
    m_times->setText(times.join(u", "_s));
    if (isLate(*shown)) {
        const bool wasDone = shown->lateResult[u"success"].toBool();
        m_late->setText(wasDone ? tr("The browser said after all that it was done. Look on Vinted whether it stands "
                                     "there as it should.")
                                : tr("The browser said after all that it failed: %1")
                                      .arg(shown->lateResult[u"error_message"].toString()));
    }
    if (isListing)
        m_preview->setListing(shown->payload);
}

void TasksPart::decide(const QString &command)
{
    const BrowserTaskRow *shown = task();
    if (!shown)
        return;
    m_services.requests.send(
        this, command, {{u"task"_s, qint64(shown->id.value)}},
        [this](const QJsonObject &) {
            refresh();
            Q_EMIT stateOld();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace evenstock
