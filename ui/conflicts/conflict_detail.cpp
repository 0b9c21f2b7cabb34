// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflict_detail.h"

#include "models/store/account_repository.h"
#include "models/store/catalogue_queries.h"
#include "models/store/listing_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/card_words.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/catalogue/unlikely_change.h"
#include "ui/conflicts/side_choice.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QJsonArray>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString takeName(Take take)
{
    switch (take) {
    case Take::Local:
        return u"local"_s;
    case Take::Remote:
        return u"remote"_s;
    case Take::Value:
        return u"value"_s;
    case Take::Nothing:
        break;
    }
    return {};
}

} // namespace

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

QWidget *ConflictDetail::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_picture = new PictureLabel(m.space(11), part);
    m_title = new ElidedLabel({}, TypeSize::Heading);
    m_tile = new ChannelTile(ChannelTile::Size::Small, part);
    m_where = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_product = linkButton(tr("Open product"), part);
    m_site = linkButton(tr("Open there"), part);
    m_why = linkButton(StockExplanation::offerText(), part);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (!m_conflicts.isEmpty())
            StockExplanation::openFor(m_services, m_conflicts.first().product, this);
    });
    for (QPushButton *link : {m_product, m_why, m_site})
        link->setFont(scaledFont(font(), TypeSize::Caption));
    connect(m_product, &QPushButton::clicked, this, [this] {
        if (!m_conflicts.isEmpty())
            Q_EMIT openRequested({.view = View::Catalogue, .id = m_conflicts.first().product.value});
    });
    connect(m_site, &QPushButton::clicked, this, [this] {
        if (!m_conflicts.isEmpty())
            QDesktopServices::openUrl(QUrl(m_conflicts.first().url));
    });
    m_position = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_before = new QPushButton(lineIcon(u"arrow_up"_s), u"K"_s, part);
    m_after = new QPushButton(lineIcon(u"arrow_down"_s), u"J"_s, part);
    m_before->setAccessibleName(tr("Previous conflict"));
    m_after->setAccessibleName(tr("Next conflict"));
    connect(m_before, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });

    m_all = new QPushButton(tr("Show all"), part);
    m_all->setObjectName(u"showAllConflicts"_s);
    connect(m_all, &QPushButton::clicked, this, &ConflictDetail::allRequested);

    auto *second = new QHBoxLayout;
    second->setSpacing(m.space(2) - 2);
    second->addWidget(m_tile);
    second->addWidget(m_where, 1);
    second->addWidget(m_product);
    second->addWidget(m_why);
    second->addWidget(m_site);
    auto *words = new QVBoxLayout;
    words->setSpacing(m.grid / 2);
    words->addWidget(m_title);
    words->addLayout(second);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
    row->setSpacing(m.gap());
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_position);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_all);
    return part;
}

QWidget *ConflictDetail::rulePart()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_always = new QCheckBox(tr("Always do this for"), part);
    m_always->setObjectName(u"alwaysDoThis"_s);
    m_ruleField = new QComboBox(part);
    m_ruleField->setAccessibleName(tr("Field of the rule"));
    m_ruleField->setSizeAdjustPolicy(QComboBox::AdjustToContents); // fields change with the conflict
    m_ruleWords = new TextLabel;
    connect(m_ruleField, &QComboBox::currentIndexChanged, this, &ConflictDetail::showDecisions);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(m_always);
    row->addWidget(m_ruleField);
    row->addWidget(m_ruleWords);
    m_promise = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_promise->setObjectName(u"rulePromise"_s);
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_promise, 1);
    return part;
}

QWidget *ConflictDetail::actions()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *mine = new QPushButton(tr("Keep all mine"), part);
    auto *theirs = new QPushButton(tr("Take all theirs"), part);
    m_alike = new QPushButton(part);
    m_alike->setObjectName(u"applyAlike"_s);
    QToolButton *skip = quietButton(tr("Skip"), {}, part);
    m_save = new QPushButton(part);
    m_save->setObjectName(u"saveDecisions"_s);
    makePrimary(m_save);
    for (QPushButton *button : {mine, theirs, m_alike, m_save})
        makeLarge(button);
    connect(mine, &QPushButton::clicked, this, [this] { pickAll(Take::Local); });
    connect(theirs, &QPushButton::clicked, this, [this] { pickAll(Take::Remote); });
    connect(m_alike, &QPushButton::clicked, this, &ConflictDetail::askAlike);
    connect(skip, &QToolButton::clicked, this, &ConflictDetail::skipped);
    connect(m_save, &QPushButton::clicked, this, &ConflictDetail::save);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
    row->setSpacing(m.space(2));
    row->addWidget(mine);
    row->addWidget(theirs);
    row->addWidget(m_alike);
    m_elsewhere = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_elsewhere->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_elsewhere, 1);
    row->addWidget(skip);
    row->addWidget(m_save);
    return part;
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
    const auto listing = ListingRepository(m_services.store.database()).find(m_listing);
    for (const ConflictView &conflict : conflicts) {
        auto *card = new ConflictCard(conflict, m_services.clock);
        if (listing && *listing)
            card->setAgreed((*listing)->baseAt, (*listing)->baseRun);
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
        m_picture->setPicture({}, name);
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

// Open conflicts of the field on the channel, this one among them.
int ConflictDetail::alike(int row) const
{
    const ConflictView &view = m_conflicts[row];
    for (const ConflictCount &count : m_services.store.conflictCounts().valueOr({})) {
        if (count.account == view.account && count.field == view.conflict.field)
            return static_cast<int>(count.open);
    }
    return 0;
}

void ConflictDetail::save()
{
    const QList<Decision> made = decisions();
    if (made.isEmpty())
        return;
    for (const ConflictCard *card : std::as_const(m_cards)) {
        const Decision decision = card->decision();
        const ConflictRow &row = card->conflict().conflict;
        if (decision.take != Take::Value || row.field != Field::Price)
            continue;
        const std::optional<Money> typed = moneyFromField(decision.value);
        const std::optional<Money> before = moneyFromField(row.base.value_or(row.local));
        if (!typed || !before || !isUnlikelyPrice(*before, *typed))
            continue;
        return confirmUnlikely(this, tr("Set the price of %1 to %2?").arg(m_title->text(), priceText(*typed)),
                               tr("So far it is %1. %2 and the other channels get the new price at once.")
                                   .arg(priceText(*before), card->conflict().channel),
                               tr("Set %1").arg(priceText(*typed)),
                               [this, made, rule = wantedRule()] { sendChecked(made, rule); });
    }
    sendChecked(made, wantedRule());
}

std::optional<ConflictDetail::Rule> ConflictDetail::wantedRule() const
{
    const int row = m_ruleField->currentIndex();
    if (!m_always->isChecked() || row < 0 || row >= m_cards.size())
        return std::nullopt;
    const Decision decision = m_cards[row]->decision();
    if (decision.take != Take::Local && decision.take != Take::Remote)
        return std::nullopt;
    const ConflictView &conflict = m_conflicts[row];
    const QString field = m_ruleField->currentData().toString();
    return Rule{
        .channel = conflict.channel,
        .field = field,
        .take = takeName(decision.take),
        .before =
            AccountRepository(m_services.store.database()).conflictRules(conflict.account).valueOr({}).value(field),
        .conflict = decision.conflict};
}

void ConflictDetail::setRule(const Rule &rule, const QString &take,
                             const std::function<void(const QJsonObject &)> &done)
{
    QJsonObject arguments{{u"account"_s, rule.channel}, {u"field"_s, rule.field}};
    if (!take.isEmpty()) // none removes it
        arguments[u"take"_s] = take;
    if (done) { // the open ones too, under the same decision
        arguments[u"answer"_s] = true;
        if (!rule.batch.isEmpty())
            arguments[u"batch"_s] = rule.batch.toLongLong();
    }
    m_services.requests.send(this, u"conflict.rule"_s, arguments, done);
}

void ConflictDetail::makeRule(const QString &title)
{
    setRule(*m_lastRule, m_lastRule->take, [this, title](const QJsonObject &reply) {
        const int more = reply[u"resolved"].toInt();
        sayRefused(reply);
        if (more == 0 || !m_lastRule)
            return;
        m_lastRule->batch = reply[u"batch"].toVariant().toString();
        Q_EMIT saved(m_lastRule->batch, tr("%1 and %n like it", "product", more).arg(title));
    });
}

void ConflictDetail::takeBackRule(const QString &batch)
{
    if (m_lastRule && m_lastRule->batch == batch)
        setRule(*m_lastRule, m_lastRule->before);
    m_lastRule.reset();
}

// All fields in one request: what is decided together is taken back together. The rule follows what was carried out.
// What moved while a question stood open is not what was asked about, and is left out.
void ConflictDetail::send(const QList<Decision> &asked, const std::optional<Rule> &rule)
{
    keepPicks();
    const QList<Decision> now = decisions();
    QList<Decision> sent;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(sent), [&now](const Decision &one) {
        return std::any_of(now.begin(), now.end(), [&one](const Decision &other) {
            return other.conflict == one.conflict && other.take == one.take && other.value == one.value;
        });
    });
    if (sent.isEmpty()) {
        m_notice->show({.state = ItemState::Warning,
                        .text = tr("%n of these conflicts ended meanwhile: nothing was written for it.", nullptr,
                                   static_cast<int>(asked.size()))});
        return showDecisions();
    }
    m_save->setEnabled(false);
    m_notice->clear();
    QJsonArray made;
    for (const Decision &decision : sent) {
        QJsonObject one{{u"conflict"_s, qint64(decision.conflict.value)}, {u"take"_s, takeName(decision.take)}};
        if (decision.take == Take::Value)
            one[u"value"_s] = decision.value;
        made.append(one);
    }
    m_services.requests.send(
        this, u"conflict.resolve"_s, {{u"decisions"_s, made}},
        [this, sent, rule, title = wordsFor(sent)](const QJsonObject &reply) {
            forgetPicks(sent);
            sayRefused(reply);
            carriedOut(reply, rule, title);
        },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            showDecisions();
        });
}

// A rule answers what is open too, which the owner has not looked at: asked once. Nothing of the question is read again
// after the answer: a sync may bring another listing into sight meanwhile.
void ConflictDetail::sendChecked(const QList<Decision> &made, const std::optional<Rule> &rule)
{
    const auto card = std::find_if(m_cards.begin(), m_cards.end(), [&rule](const ConflictCard *one) {
        return rule && one->conflict().conflict.id == rule->conflict;
    });
    const int row = static_cast<int>(card - m_cards.begin());
    const int others = card != m_cards.end() ? alike(row) - 1 : 0;
    if (others <= 0)
        return send(made, rule);
    const Take take = (*card)->decision().take;
    askFirst(this,
             {.name = u"ruleQuestion"_s,
              .text = take == Take::Local
                          ? tr("Keep yours here, in %n other(s) like it and in all to come?", nullptr, others)
                          : tr("Take theirs here, in %n other(s) like it and in all to come?", nullptr, others),
              .effect = alikeWords(row, take),
              .yes = tr("Make the rule")},
             [this, made, rule] { send(made, rule); });
}

void ConflictDetail::askAlike()
{
    const int row = m_ruleField->currentIndex();
    if (row < 0 || row >= m_cards.size())
        return;
    const Take take = m_cards[row]->decision().take;
    const int open = alike(row);
    askFirst(this,
             {.name = u"alikeQuestion"_s,
              .text = take == Take::Local ? tr("Keep yours in %n conflict(s)?", nullptr, open)
                                          : tr("Take theirs in %n conflict(s)?", nullptr, open),
              .effect = alikeWords(row, take),
              .yes = tr("Apply to %n", nullptr, open)},
             [this, channel = m_conflicts[row].channel, field = m_ruleField->currentData().toString(),
              taken = takeName(take)] { applyToAlike(channel, field, taken); });
}

// As it was asked: what is in sight by now may be another listing.
void ConflictDetail::applyToAlike(const QString &channel, const QString &field, const QString &take)
{
    m_notice->clear();
    m_alike->setEnabled(false);
    m_services.requests.send(
        this, u"conflict.resolve"_s,
        {{u"where"_s, QJsonObject{{u"channel"_s, channel}, {u"field"_s, field}}}, {u"take"_s, take}},
        [this](const QJsonObject &reply) {
            const int count = reply[u"resolved"].toInt();
            showDecisions();
            sayRefused(reply);
            Q_EMIT saved(reply[u"batch"].toVariant().toString(), tr("%n conflict(s)", nullptr, count));
        },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            showDecisions();
        });
}

} // namespace evenstock
