// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "models/views/undo_rows.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

// Every reading of the listing writes its conflicts again; only other values are news.
bool ConflictDetail::isSame(const ConflictRow &a, const ConflictRow &b)
{
    return a.id == b.id && a.base == b.base && a.local == b.local && a.remote == b.remote;
}

// What was picked stays picked while the owner goes to and fro; it is sent with Save.
void ConflictDetail::keepPicks()
{
    for (const ConflictCard *card : std::as_const(m_cards)) {
        const ConflictRow &row = card->conflict().conflict;
        const Decision decision = card->decision();
        m_picks.removeIf([&row](const Pick &pick) { return pick.decision.conflict == row.id; });
        if (decision.take != Take::Nothing)
            m_picks.append({.conflict = row, .typed = card->typed(), .decision = decision});
    }
    forgetSettledPicks();
}

// Of a conflict that is decided by now, or whose values are other ones, the owner has not seen what would be saved.
void ConflictDetail::forgetSettledPicks()
{
    QList<ConflictRow> open;
    QSet<ListingId> seen;
    for (const Pick &pick : std::as_const(m_picks)) {
        if (seen.contains(pick.conflict.listing))
            continue;
        seen.insert(pick.conflict.listing);
        for (const ConflictView &view :
             ConflictQueries(m_services.store.database()).ofListing(pick.conflict.listing).valueOr({}))
            open.append(view.conflict);
    }
    m_picks.removeIf([&open](const Pick &pick) {
        return std::none_of(open.begin(), open.end(),
                            [&pick](const ConflictRow &row) { return isSame(row, pick.conflict); });
    });
}

void ConflictDetail::forgetPicks(const QList<Decision> &saved)
{
    for (const Decision &decision : saved)
        m_picks.removeIf([&decision](const Pick &pick) { return pick.decision.conflict == decision.conflict; });
}

// The product, where all are about the one in sight.
QString ConflictDetail::wordsFor(const QList<Decision> &made) const
{
    const bool isThisOne = std::all_of(made.begin(), made.end(), [this](const Decision &decision) {
        return std::any_of(m_cards.begin(), m_cards.end(), [&decision](const ConflictCard *card) {
            return card->conflict().conflict.id == decision.conflict;
        });
    });
    return isThisOne ? m_title->text() : tr("%n conflict(s)", nullptr, static_cast<int>(made.size()));
}

// What an undo could not take back, and why: a value that the marketplace has already is not pulled back by it.
void ConflictDetail::sayUndone(const QJsonObject &reply)
{
    const QJsonArray left = reply[u"left"].toArray();
    if (left.isEmpty())
        return;
    QStringList details;
    int sent = 0;
    for (const QJsonValue &value : left) {
        const QString reason = value[u"reason"].toString();
        sent += reason == "sent_since"_L1 || reason == "under_way"_L1 ? 1 : 0;
        details.append(tr("%1, %2, %3", "product, field, decision")
                           .arg(value[u"title"].toString(value[u"sku"].toString()),
                                fieldTitle(value[u"field"].toString()), UndoRowsModel::leftText(reason)));
    }
    const int all = qMax(static_cast<int>(left.size()), reply[u"left_count"].toInt());
    const bool isNothing = reply[u"returned"].toInt() + reply[u"reopened"].toInt() == 0;
    QString words = isNothing ? tr("Nothing was taken back.") + u' ' : QString();
    words +=
        sent == left.size()
            ? tr("%n decision(s) were sent to the channel already and stay. To send another value, edit the product.",
                 nullptr, all)
            : tr("%n decision(s) stay as they are.", nullptr, all);
    m_notice->show({.state = ItemState::Warning, .text = words, .details = details.join(u'\n')});
}

} // namespace evenstock
