// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "models/views/undo_rows.h"
#include "ui/conflicts/conflict_detail.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
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

// What becomes of all open ones of the field on the channel, and the first few by name.
QString ConflictDetail::alikeWords(int row, Take take) const
{
    constexpr int named = 5;
    const ConflictView &view = m_conflicts[row];
    const QString field = fieldTitle(view.conflict.field).toLower();
    QString effect =
        take == Take::Local
            ? tr("The %1 here is sent to %2, in place of what it shows.", "field, channel").arg(field, view.channel)
            : tr("The %1 that %2 shows is taken into your products, and sent to the other channels.", "field, channel")
                  .arg(field, view.channel);
    const auto page = ConflictQueries(m_services.store.database())
                          .page({.account = view.account, .field = view.conflict.field}, {.limit = named});
    QStringList lines{effect};
    for (const ConflictView &one : page ? page->rows : QList<ConflictView>()) {
        const ConflictRow &c = one.conflict;
        const auto value = [&c](const QString &stored) {
            return fieldValueText(c.field, stored).simplified().left(60);
        };
        const bool isMine = take == Take::Local;
        lines.append(tr("%1: %2 instead of %3", "product, value, value")
                         .arg(one.title.isEmpty() ? one.sku : one.title, value(isMine ? c.local : c.remote),
                              value(isMine ? c.remote : c.local)));
    }
    if (const int more = alike(row) - static_cast<int>(lines.size()) + 1; more > 0)
        lines.append(tr("and %n other(s)", nullptr, more));
    lines.append(tr("Undo takes all of it back until it is sent."));
    return lines.join(u'\n');
}

// A rule is made although the conflict it came from was settled meanwhile: it is about those to come.
void ConflictDetail::carriedOut(const QJsonObject &reply, const std::optional<Rule> &rule, const QString &title)
{
    const QString batch = reply[u"batch"].toVariant().toString();
    const QJsonArray refused = reply[u"refused"].toArray();
    const bool isRuleRefused =
        rule && std::any_of(refused.begin(), refused.end(), [&rule](const QJsonValue &one) {
            return one[u"conflict"].toInteger() == rule->conflict.value && one[u"reason"].toString() != "settled"_L1;
        });
    if (!batch.isEmpty())
        Q_EMIT saved(batch, title);
    m_lastRule.reset();
    if (!rule || isRuleRefused)
        return;
    m_lastRule = rule;
    m_lastRule->batch = batch;
    makeRule(title);
    m_always->setChecked(false);
}

// What a sync settled while it was looked at is no failure.
void ConflictDetail::sayRefused(const QJsonObject &reply)
{
    const QJsonArray refused = reply[u"refused"].toArray();
    if (refused.isEmpty())
        return;
    QStringList details;
    int settled = 0;
    for (const QJsonValue &value : refused) {
        const bool isSettled = value[u"reason"].toString() == "settled"_L1;
        settled += isSettled ? 1 : 0;
        if (!isSettled)
            details.append(fieldTitle(value[u"field"].toString()) + u": "_s + value[u"message"].toString());
    }
    const int failed = qMax(static_cast<int>(refused.size()), reply[u"refused_count"].toInt()) - settled;
    QStringList words;
    if (failed > 0)
        words.append(tr("%n decision(s) could not be carried out.", nullptr, failed));
    if (settled > 0)
        words.append(tr("%n of these conflicts ended meanwhile: nothing was written for it.", nullptr, settled));
    m_notice->show({.state = failed > 0 ? ItemState::Error : ItemState::Warning,
                    .text = words.join(u' '),
                    .details = details.join(u'\n')});
    showDecisions();
}

// What an undo could not take back, why, and what can be done instead: a value that the marketplace has already is not
// pulled back by it, and what it was before is said so that it can be set again.
void ConflictDetail::sayUndone(const QJsonObject &reply)
{
    const QJsonArray left = reply[u"left"].toArray();
    if (left.isEmpty())
        return;
    QStringList details;
    QSet<qint64> products;
    int sent = 0;
    bool isOfHere = false; // something was changed here too
    for (const QJsonValue &value : left) {
        const QString reason = value[u"reason"].toString();
        const QString field = value[u"field"].toString();
        const bool isSent = reason == "sent_since"_L1 || reason == "under_way"_L1;
        sent += isSent ? 1 : 0;
        details.append(tr("%1, %2, %3", "product, field, decision")
                           .arg(value[u"title"].toString(value[u"sku"].toString()), fieldTitle(field),
                                UndoRowsModel::leftText(reason)));
        const std::optional<Field> known = fieldFromName(field);
        if (isSent && known && !value[u"to"].toString().isEmpty())
            details.last() +=
                u"  ·  "_s + tr("it was %1", "value").arg(fieldValueText(*known, value[u"to"].toString()).left(200));
        const auto view = ConflictQueries(m_services.store.database())
                              .find(ConflictId{value[u"conflict"].toInteger()})
                              .valueOr(std::nullopt);
        if (view)
            products.insert(view->product.value);
        isOfHere = isOfHere || !view || view->conflict.taken != "local"_L1 || view->conflict.field == Field::Quantity;
    }
    const int all = qMax(static_cast<int>(left.size()), reply[u"left_count"].toInt());
    const bool isNothing = reply[u"returned"].toInt() + reply[u"reopened"].toInt() == 0;
    QString words = isNothing ? tr("Nothing was taken back.") + u' ' : QString();
    if (sent < left.size())
        words += tr("%n decision(s) stay as they are.", nullptr, all);
    else if (isOfHere)
        words += tr("%n decision(s) were sent to the channel already and stay. What they changed here can be taken "
                    "back under History, and is then sent too.",
                    nullptr, all);
    else
        words += tr("%n decision(s) were sent to the channel already and stay. To send what it was, set it in the "
                    "product.",
                    nullptr, all);
    Notice notice{.state = ItemState::Warning, .text = words, .details = details.join(u'\n')};
    if (products.size() == 1) {
        notice.action = tr("Open product");
        notice.act = [this, product = *products.begin()] {
            Q_EMIT openRequested({.view = View::Catalogue, .id = product});
        };
    }
    if (isOfHere || products.size() != 1) {
        notice.otherAction = tr("Your changes");
        notice.otherAct = [this] { Q_EMIT openRequested({.view = View::History, .filter = u"batches"_s}); };
    }
    if (notice.action.isEmpty()) {
        notice.action = std::exchange(notice.otherAction, {});
        notice.act = std::exchange(notice.otherAct, {});
    }
    m_notice->show(notice);
}

} // namespace evenstock
