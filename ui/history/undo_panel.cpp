// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undo_panel.h"

#include "models/views/undo_rows.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int rowsInSight = 4;
constexpr int glanceMs = 400;
constexpr int layingOutMs = 200;
constexpr std::int64_t mostAtAGlance = 2000; // values that are looked through without being asked for

} // namespace

UndoPanel::UndoPanel(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new UndoRowsModel(this))
{
    const Metrics m(font());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_title = new TextLabel;
    m_title->setBold(true);
    m_words = new TextLabel;
    m_words->setWordWrap(true);
    m_notice = new NoticeLine(this);
    m_rows = new QTableView(this);
    m_rows->setObjectName(u"undoRows"_s);
    m_rows->setAccessibleName(tr("What would return and what would stay"));
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new LineDelegate(m_services.clock, m_rows));
    dress(m_rows);
    m_rows->setSortingEnabled(false);
    m_rows->setAlternatingRowColors(false);
    m_rows->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_rows->horizontalHeader()->setSectionResizeMode(UndoRowsModel::What, QHeaderView::Stretch);
    m_rows->setColumnWidth(UndoRowsModel::From, m.space(14)); // what is in them makes them wider
    m_rows->setColumnWidth(UndoRowsModel::To, m.space(14));
    equip(m_rows, u"undoRows"_s, tr("What would return and what would stay"), services.memory);
    keepWhole(m_rows, u"undoRows"_s, {UndoRowsModel::To, UndoRowsModel::From}, services.memory);
    m_rows->hide();
    m_preview = new QPushButton(tr("Show what would change"), this);
    m_preview->setObjectName(u"showUndo"_s);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(u"undoNow"_s);
    connect(m_preview, &QPushButton::clicked, this, [this] { ask(&UndoPanel::showAnswer); });
    connect(m_undo, &QPushButton::clicked, this, [this] { ask(&UndoPanel::confirm); });
    m_glance = new QTimer(this);
    m_glance->setObjectName(u"undoGlance"_s);
    m_glance->setSingleShot(true);
    m_glance->setInterval(glanceMs);
    connect(m_glance, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask(&UndoPanel::sayCounts);
    });
    auto *line = new QWidget(this);
    auto *buttons = new FlowLayout(line); // one below the other where the pane is narrow
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(m.space(2));
    buttons->addWidget(m_preview);
    buttons->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.space(2));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_rows);
    column->addWidget(m_notice);
    column->addWidget(line);
}

// As high as its words are in this width: as little as a page asks for them by itself, the buttons would lie over the
// rows.
bool UndoPanel::event(QEvent *event)
{
    if (layout() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)) {
        if (const int needed = layout()->heightForWidth(width()); needed > 0 && needed != minimumHeight())
            setMinimumHeight(needed);
    }
    return QWidget::event(event);
}

void UndoPanel::setSubject(const Undoable &subject)
{
    if (subject == m_subject)
        return; // what was shown about it stays
    m_subject = subject;
    m_then = nullptr; // that was wanted of another one
    m_asked = {};
    m_title->setText(subject.title);
    m_undo->setText(subject.button);
    m_undo->setEnabled(true);
    m_notice->clear();
    m_model->clear();
    m_rows->hide();
    m_glance->stop();
    const bool isPossible = !subject.command.isEmpty();
    m_preview->setVisible(isPossible);
    m_undo->setVisible(isPossible);
    QStringList words;
    if (isPossible)
        words.append(tr("Writes the old values back where nothing newer changed them, and then sends them to the "
                        "channels. Sales stay counted."));
    if (!subject.note.isEmpty())
        words.append(subject.note);
    m_words->setText(words.join(u' '));
    if (isPossible && subject.values > 0 && subject.values <= mostAtAGlance)
        m_glance->start();
}

void UndoPanel::ask(Then then)
{
    m_glance->stop();
    m_then = then;
    if (m_asked == m_subject) // the answer serves what was wanted last
        return;
    m_asked = m_subject;
    QJsonObject arguments = m_subject.arguments;
    arguments[u"dry_run"_s] = true;
    m_services.requests.send(
        this, m_subject.command, arguments,
        [this, subject = m_subject](const QJsonObject &reply) {
            if (const Then now = wantedOf(subject))
                (this->*now)(reply);
        },
        [this, subject = m_subject](const Error &error) {
            const Then now = wantedOf(subject);
            if (now && now != &UndoPanel::sayCounts) // nobody asked for it
                showFailure(error);
        });
}

// An answer about what was looked at before takes nothing away from what is asked about this one.
UndoPanel::Then UndoPanel::wantedOf(const Undoable &subject)
{
    if (subject != m_subject)
        return nullptr;
    m_asked = {};
    return std::exchange(m_then, nullptr);
}

void UndoPanel::showFailure(const Error &error)
{
    m_undo->setEnabled(true);
    m_notice->show(failureNotice(error));
}

// A value that a channel has already is a new change to take back, and is not taken back behind the owner's back.
QString UndoPanel::leftWords(const QJsonObject &answer)
{
    const int left = answer[u"left_count"].toInt();
    const QJsonArray rows = answer[u"left"].toArray();
    const bool allSent = !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
        return row[u"reason"].toString() == "sent_since"_L1;
    });
    return allSent
               ? tr("%n value(s) were sent to the channel already; they stay. To send another value, edit the product.",
                    nullptr, left)
               : tr("%n value(s) changed again since; they are left alone.", nullptr, left);
}

// What returns, and what an undo never touches.
QString UndoPanel::questionFor(const QJsonObject &answer) const
{
    QStringList lines;
    if (const int reopened = answer[u"reopened"].toInt(); reopened > 0)
        lines.append(tr("%n conflict(s) will be open again.", nullptr, reopened));
    if (const int back = answer[u"returned"].toInt(); back > 0) {
        lines.append(
            tr("%1 of %2 will return and then be sent to the channels.", "values, products")
                .arg(tr("%n old value(s)", nullptr, back), tr("%n product(s)", nullptr, answer[u"products"].toInt())));
    }
    if (answer[u"left_count"].toInt() > 0)
        lines.append(leftWords(answer));
    const QJsonObject stays = answer[u"stays"].toObject();
    if (const int orders = stays[u"orders"].toInt(); orders > 0)
        lines.append(tr("%n sale(s) and cancellations stay counted.", nullptr, orders));
    lines += staysWords(answer);
    return lines.join(u'\n');
}

void UndoPanel::confirm(const QJsonObject &answer)
{
    showAnswer(answer);
    if (answer[u"returned"].toInt() + answer[u"reopened"].toInt() == 0) {
        m_notice->show({.state = ItemState::Info,
                        .text = tr("Nothing would return, so nothing was done."),
                        .details = questionFor(answer)});
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, m_subject.title, m_subject.title, QMessageBox::Cancel, this);
    box->setObjectName(u"undoQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(questionFor(answer));
    QPushButton *go = box->addButton(m_subject.button, QMessageBox::DestructiveRole);
    go->setObjectName(u"undoConfirmed"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, subject = m_subject] {
        if (subject == m_subject)
            undo();
    });
    box->open();
}

// Before anybody asks: how many return and how many are left alone.
void UndoPanel::sayCounts(const QJsonObject &answer)
{
    const int back = answer[u"returned"].toInt();
    const int reopened = answer[u"reopened"].toInt();
    QStringList words;
    if (reopened > 0)
        words.append(tr("%n conflict(s) would be open again.", nullptr, reopened));
    if (back + reopened == 0 && m_undo->hasFocus())
        m_preview->setFocus(); // which may find something later
    m_undo->setEnabled(back + reopened > 0);
    words.append(back + reopened == 0
                     ? tr("None of its values would return.")
                     : tr("%n old value(s) would return and then be sent to the channels.", nullptr, back));
    if (answer[u"left_count"].toInt() > 0)
        words.append(leftWords(answer));
    words += staysWords(answer);
    words.append(tr("Sales stay counted."));
    if (!m_subject.note.isEmpty())
        words.append(m_subject.note);
    m_words->setText(words.join(u' '));
}

// What is made and linked is no value, and an undo never touches it.
QStringList UndoPanel::staysWords(const QJsonObject &answer)
{
    QStringList lines;
    const QJsonObject stays = answer[u"stays"].toObject();
    if (const int created = stays[u"created"].toInt(); created > 0)
        lines.append(tr("%n product(s) that were made stay.", nullptr, created));
    if (const int linked = stays[u"linked"].toInt(); linked > 0)
        lines.append(tr("%n link(s) stay.", nullptr, linked));
    return lines;
}

void UndoPanel::showAnswer(const QJsonObject &answer)
{
    const Metrics m(font());
    sayCounts(answer);
    m_model->setAnswer(answer);
    const int rows = qMin(m_model->rowCount(), rowsInSight);
    m_rows->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() + rows * m.twoLineRow() + 2);
    m_rows->setVisible(rows > 0);
    if (rows > 0)
        m_notice->clear();
    else // the counts stand there since before the button was pressed
        m_notice->show({.state = ItemState::Info, .text = tr("None of its values would return.")});
    for (QWidget *in = parentWidget(); in; in = in->parentWidget()) {
        if (auto *page = qobject_cast<QScrollArea *>(in))
            return comeIntoSight(*page);
    }
}

// With large letters the buttons would be below the end of the page, which grows while it is laid out.
void UndoPanel::comeIntoSight(QScrollArea &page)
{
    const auto look = [this, &page] { page.ensureWidgetVisible(this, 0, 0); };
    const auto grows = connect(page.verticalScrollBar(), &QScrollBar::rangeChanged, this, look);
    QTimer::singleShot(layingOutMs, this, [look, grows] {
        look();
        disconnect(grows);
    });
}

void UndoPanel::undo()
{
    m_undo->setEnabled(false);
    m_services.requests.send(
        this, m_subject.command, m_subject.arguments,
        [this, subject = m_subject](const QJsonObject &reply) {
            if (subject != m_subject) // another one is looked at by now
                return Q_EMIT undone();
            m_rows->hide();
            m_words->clear(); // of what would return
            m_preview->hide();
            m_undo->hide();
            const int back = reply[u"returned"].toInt();
            m_notice->show({.state = ItemState::Agreed, .text = tr("%n value(s) returned.", nullptr, back)});
            Q_EMIT undone();
        },
        [this, subject = m_subject](const Error &error) {
            if (subject == m_subject)
                return showFailure(error);
            Notice failed = failureNotice(error); // the panel is about another one by now
            failed.text = tr("%1: %2", "what was to be undone, why it was not").arg(subject.button, failed.text);
            PassingNotice::say(window(), failed);
        });
}

} // namespace evenstock
