// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflict_detail.h"

#include "models/store/listing_repository.h"
#include "models/store/product_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/card_words.h"
#include "models/views/change_words.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "ui/catalogue/channel_policies.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/bar_in_margin.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace evenstock {

ConflictDetail::ConflictDetail(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(m.margin(), 0, m.margin(), m.margin());
    m_column->setSpacing(m.gap());
    m_column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(inner);
    new BarInMargin(m_scroll);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    m_deciding = {new HairLine(HairLine::Weight::Line), rulePart(), new HairLine(HairLine::Weight::Line), actions()};
    for (QWidget *part : m_deciding)
        column->addWidget(part);
    fill({});
}

void ConflictDetail::setListing(ListingId listing)
{
    if (!m_services.store.isOpen())
        return;
    const auto found = ConflictQueries(m_services.store.database()).ofListing(listing);
    if (!found)
        return; // what is shown may be old, which the page says
    const QList<ConflictView> &conflicts = *found;
    const bool sameValues =
        std::equal(conflicts.begin(), conflicts.end(), m_conflicts.begin(), m_conflicts.end(),
                   [](const ConflictView &a, const ConflictView &b) { return isSame(a.conflict, b.conflict); });
    if (listing == m_listing && sameValues) { // a decision being made is not disturbed by news about others
        forgetSettledPicks();
        showDecisions();
        return;
    }
    keepPicks();
    // What is said about a listing goes when the owner goes on, not when the listing leaves the queue by itself.
    const bool isGone =
        !m_listing || ConflictQueries(m_services.store.database()).ofListing(m_listing).valueOr({}).isEmpty();
    if (listing != m_listing && !isGone)
        m_notice->clear();
    m_listing = listing;
    fill(conflicts);
}

void ConflictDetail::fill(const QList<ConflictView> &conflicts)
{
    m_conflicts = conflicts;
    m_current = nullptr;
    qDeleteAll(std::exchange(m_cards, {}));
    m_ruleField->clear();
    std::optional<ListingRow> listing; // the first page may be made before the store is open
    if (!conflicts.isEmpty())
        listing = ListingRepository(m_services.store.database()).find(m_listing).valueOr(std::nullopt);
    for (const ConflictView &conflict : conflicts) {
        auto *card = new ConflictCard(conflict, m_services.clock);
        if (listing)
            card->setAgreed(listing->baseAt, listing->baseRun);
        sayOrigins(*card);
        connect(card, &ConflictCard::decided, this, &ConflictDetail::showDecisions);
        connect(card, &ConflictCard::focused, this, [this, card] { makeCurrent(card); });
        m_column->insertWidget(m_column->count() - 1, card);
        m_cards.append(card);
        m_ruleField->addItem(fieldTitle(conflict.conflict.field), fieldName(conflict.conflict.field));
        for (const Pick &pick : std::as_const(m_picks)) {
            if (pick.decision.conflict == conflict.conflict.id)
                card->restore(pick.decision.take, pick.typed);
        }
    }
    if (!conflicts.isEmpty()) {
        const ConflictView &first = conflicts.first();
        const QString name = first.title.isEmpty() ? first.sku : first.title;
        m_title->setText(name);
        const auto product = ProductRepository(m_services.store.database()).find(first.product).valueOr(std::nullopt);
        const QByteArray images = product ? product->images.toUtf8() : QByteArray();
        m_picture->setPicture(QJsonDocument::fromJson(images).array().first().toString(), name);
        m_tile->setBadge(m_services.accounts.badge(first.account), first.channel);
        const QString offer = tr("%1, offer %2").arg(first.channel, first.externalId);
        m_where->setText(withExpansion(
            withTraits(first.sku.isEmpty() ? offer : offer + u"  ·  "_s + first.sku, first.condition, first.attributes),
            first.attributes));
        m_site->setVisible(!first.url.isEmpty());
        makeCurrent(m_cards.first());
    } else {
        sayNothing();
        m_site->hide();
    }
    m_all->setVisible(conflicts.isEmpty() && m_isFiltered);
    for (QWidget *part : m_deciding)
        part->setVisible(!conflicts.isEmpty());
    m_picture->setVisible(!conflicts.isEmpty());
    m_tile->setVisible(!conflicts.isEmpty());
    m_product->setVisible(!conflicts.isEmpty());
    m_why->setVisible(std::any_of(conflicts.begin(), conflicts.end(),
                                  [](const ConflictView &view) { return view.conflict.field == Field::Quantity; }));
    m_before->setVisible(!conflicts.isEmpty());
    m_after->setVisible(!conflicts.isEmpty());
    m_scroll->ensureVisible(0, 0);
    showDecisions();
}

// Who changed it here, where that is the change that is meant; and who gets what is taken.
void ConflictDetail::sayOrigins(ConflictCard &card)
{
    constexpr UtcMs together = 2000; // the log is written with the product
    const ConflictView &view = card.conflict();
    const ConflictRow &row = view.conflict;
    const auto last =
        ChangeQueries(m_services.store.database()).lastOf(view.product, fieldName(row.field)).valueOr(std::nullopt);
    if (last && std::abs(last->change.at - row.localAt) <= together)
        card.setLocalOrigin(originText(*last));
    card.setOthers(channelsThatGet(m_services, view.product, row.field, view.account));
}

void ConflictDetail::setFiltered(bool isFiltered)
{
    m_isFiltered = isFiltered;
    if (m_conflicts.isEmpty())
        sayNothing();
}

void ConflictDetail::sayNothing()
{
    m_title->setText(m_isFiltered ? tr("No open conflict matches") : tr("Nothing is left to decide here"));
    m_where->setText(m_isFiltered ? tr("The search or a filter leaves the others out.") : QString());
    m_all->setVisible(m_isFiltered);
}

void ConflictDetail::makeCurrent(ConflictCard *card)
{
    m_current = card;
    for (ConflictCard *one : std::as_const(m_cards))
        one->setLineAccent(one == card);
}

void ConflictDetail::setPosition(int number, int of, bool hasMore)
{
    m_position->setText(
        of > 0 ? tr("%1 of %2").arg(QString::number(number), QString::number(of) + (hasMore ? u"+"_s : QString()))
               : QString());
}

// A decision by key goes on to the next card that waits.
void ConflictDetail::pickCurrent(Take take)
{
    if (!m_current)
        return;
    m_current->pick(take);
    for (ConflictCard *card : std::as_const(m_cards)) {
        if (card->decision().take == Take::Nothing) {
            makeCurrent(card);
            m_scroll->ensureWidgetVisible(card);
            return;
        }
    }
}

void ConflictDetail::pickAll(Take take)
{
    for (ConflictCard *card : std::as_const(m_cards))
        card->pick(take);
}

QList<Decision> ConflictDetail::decisions() const
{
    QList<Decision> made;
    for (const ConflictCard *card : m_cards) {
        if (const Decision decision = card->decision(); decision.take != Take::Nothing)
            made.append(decision);
    }
    for (const Pick &pick : m_picks) {
        const bool inSight = std::any_of(m_cards.begin(), m_cards.end(), [&pick](const ConflictCard *card) {
            return card->conflict().conflict.id == pick.decision.conflict;
        });
        if (!inSight)
            made.append(pick.decision);
    }
    return made;
}

void ConflictDetail::showDecisions()
{
    const int made = static_cast<int>(decisions().size());
    m_save->setText(tr("Save %n decision(s)", nullptr, made));
    m_save->setEnabled(made > 0);
    const auto here = std::count_if(m_cards.begin(), m_cards.end(),
                                    [](const ConflictCard *card) { return card->decision().take != Take::Nothing; });
    const int elsewhere = made - static_cast<int>(here);
    m_elsewhere->setText(elsewhere > 0 ? tr("%n of them for other products", nullptr, elsewhere) : QString());
    const int row = m_ruleField->currentIndex();
    const bool hasCard = row >= 0 && row < m_cards.size();
    const Take take = hasCard ? m_cards[row]->decision().take : Take::Nothing;
    const QString channel = m_conflicts.isEmpty() ? QString() : m_conflicts.first().channel;
    const bool canRule = take == Take::Local || take == Take::Remote;
    // Whether a card is on the shelf is no matter of a rule.
    const bool isStock = hasCard && m_conflicts[row].conflict.field == Field::Quantity;
    m_always->setEnabled(canRule && !isStock);
    if (isStock)
        m_always->setChecked(false);
    m_ruleWords->setText(take == Take::Local    ? tr("on %1: keep mine").arg(channel)
                         : take == Take::Remote ? tr("on %1: take theirs").arg(channel)
                                                : tr("on %1").arg(channel));
    m_alike->setEnabled(canRule && !isStock); // each of those is looked for on the shelf
    const int open = hasCard ? alike(row) : 0;
    m_alike->setText(tr("Apply to %n like this…", nullptr, open));
    m_promise->setText(
        open > 1 && !isStock
            ? tr("Makes a rule and answers the %n other(s) like this; you can remove it in Settings", nullptr, open - 1)
            : tr("Makes a rule; you can remove it in Settings"));
    m_alike->setToolTip(
        tr("Decides every %1 conflict on %2 in this way").arg(m_ruleField->currentText().toLower(), channel));
    m_alike->setAccessibleDescription(m_alike->toolTip());
}

} // namespace evenstock
