// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions about all that is shown, and how the last ones are taken back.
#include "models/views/conflict_queue.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QEvent>
#include <QJsonObject>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

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

void ConflictsPage::saved(const QString &batch, const QString &words)
{
    m_batch = batch;
    m_isNew = !batch.isEmpty();
    m_decidedList->clearSelection();
    m_last->setText(tr("Last: %1").arg(words));
    m_undo->setEnabled(!batch.isEmpty());
    refresh({});
    if (m_list->isVisible())
        m_list->setFocus(); // the button that had it has nothing more to save
    else                    // of the next one, once its cards are shown
        QMetaObject::invokeMethod(m_split, &DetailSplit::enterDetail, Qt::QueuedConnection);
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
    connect(go, &QPushButton::clicked, this, [this, take, where = whereShown()] { decideAll(take, where); });
    box->open();
}

// What is asked about: not what another filter shows by the time of the answer, nor what a sync brings meanwhile.
QJsonObject ConflictsPage::whereShown() const
{
    const ConflictFilter wanted = filter();
    QJsonObject where{{u"opened_until"_s, isoUtc(m_services.clock.now())}};
    if (wanted.account)
        where.insert(u"channel"_s, m_account->currentText());
    if (wanted.field)
        where.insert(u"field"_s, fieldName(*wanted.field));
    if (!wanted.text.trimmed().isEmpty())
        where.insert(u"text"_s, wanted.text);
    return where;
}

void ConflictsPage::decideAll(Take take, const QJsonObject &where)
{
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

// A double click on Undo is one press: what was decided before comes into its place at once, and nobody asked for that.
bool ConflictsPage::eventFilter(QObject *watched, QEvent *event)
{
    return (watched == m_undo && event->type() == QEvent::MouseButtonDblClick) || ViewPage::eventFilter(watched, event);
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

// To what is open again, so that it can be decided anew.
void ConflictsPage::leadTo(const QSet<qint64> &before)
{
    for (const ConflictGroup &group : m_queue->rows()) {
        if (!before.contains(group.listing.value)) {
            m_list->setCurrentIndex(m_queue->find(group.listing.value));
            return;
        }
    }
}

// A decision that was sent stays here and there: to take back one side of it alone is History's, which shows before
// what it would send.
void ConflictsPage::sendUndo(QJsonObject what, const QString &batch)
{
    what.insert(u"keep_sent"_s, true);
    m_undo->setEnabled(false);
    QSet<qint64> before;
    for (const ConflictGroup &group : m_queue->rows())
        before.insert(group.listing.value);
    m_services.requests.send(
        this, u"conflict.undo"_s, what,
        [this, batch, before](const QJsonObject &reply) {
            if (!batch.isEmpty())
                m_detail->takeBackRule(batch);
            m_decidedList->clearSelection();
            m_isNew = false;
            refresh({});
            whenRead([this, before] { leadTo(before); });
            m_detail->sayUndone(reply);
        },
        [this](const Error &error) { // it can be tried again
            m_undo->setEnabled(true);
            m_frame->showProblem(failureNotice(error));
        });
}

} // namespace evenstock
