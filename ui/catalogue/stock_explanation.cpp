// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/stock_explanation.h"

#include "models/core/clock.h"
#include "models/core/quantity.h"
#include "models/store/listing_repository.h"
#include "models/store/product_repository.h"
#include "models/store/stock_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/format.h"
#include "models/views/ledger_model.h"
#include "models/views/read_store.h"
#include "ui/catalogue/oversold_notice.h"
#include "ui/catalogue/which_product.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/screen_size.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString numberText(const QJsonValue &value)
{
    return stockText(parseQuantity(value.toVariant().toString()).value_or(Quantity{}));
}

bool isSome(const QJsonValue &value)
{
    return value.toDouble() > 0;
}

// One number, or the few it may be while that is not certain.
QString shownText(const QJsonObject &one)
{
    QStringList numbers;
    const QJsonArray shown = one[u"shown"].toArray();
    for (const QJsonValue &value : shown)
        numbers.append(numberText(value));
    return numbers.isEmpty() ? StockExplanation::tr("nothing yet") : numbers.join(StockExplanation::tr(" or "));
}

struct Reason {
    ItemState state;
    QString words;
};

Reason waitingReason(const QString &name)
{
    if (name == "held"_L1)
        return {ItemState::Waiting, StockExplanation::tr("The change is held back until you have looked at it.")};
    if (name == "kept"_L1)
        return {ItemState::Paused, StockExplanation::tr("You put this change away.")};
    if (name == "refused"_L1)
        return {ItemState::Error, StockExplanation::tr("The channel refused the last change: see Errors.")};
    if (name == "under_way"_L1)
        return {ItemState::Outgoing, StockExplanation::tr("The change was sent and is not confirmed yet.")};
    if (name == "in_doubt"_L1)
        return {ItemState::Warning,
                StockExplanation::tr("The answer to the last change was lost: it is read back first.")};
    if (name == "waits_orders"_L1)
        return {ItemState::Waiting,
                StockExplanation::tr("It differs there; an order that is still on its way may explain it.")};
    if (name == "waits_room"_L1)
        return {
            ItemState::Waiting,
            StockExplanation::tr("It waits: other channels may still sell what it would get, until they are read.")};
    if (name == "unread"_L1)
        return {ItemState::Waiting, StockExplanation::tr("It is not certain: it is read before anything is sent.")};
    return {ItemState::Outgoing, StockExplanation::tr("The change is sent with the next sync.")};
}

// Nobody can say that it shows what it should while nobody knows why it shows less.
bool isToCount(const QJsonObject &one)
{
    const QString reason = one[u"reason"].toString();
    return one[u"trust"].toString() == trustName(Trust::Unexplained) && (reason == "agrees"_L1 || reason == "rule"_L1);
}

// A difference arrived; what it made of the number there nobody has looked at yet.
bool isOnlyTaken(const QJsonObject &one)
{
    const QJsonObject delivery = one[u"delivery"].toObject();
    const QString reason = one[u"reason"].toString();
    return delivery.contains(u"difference"_s) && delivery[u"state"].toString() == "confirmed"_L1 &&
           !delivery[u"read_since"].toBool() && (reason == "agrees"_L1 || reason == "rule"_L1);
}

Reason reasonOf(const QString &name)
{
    if (name == "agrees"_L1)
        return {ItemState::Agreed, StockExplanation::tr("It shows what it should.")};
    if (name == "rule"_L1)
        return {ItemState::Agreed, StockExplanation::tr("It shows what your rule for this channel says.")};
    if (name == "off"_L1)
        return {ItemState::Paused, StockExplanation::tr("This channel is switched off.")};
    if (name == "not_ours"_L1)
        return {ItemState::Info, StockExplanation::tr("The channel keeps this stock itself, or quantities are not sent "
                                                      "there.")};
    if (name == "not_linked"_L1)
        return {ItemState::NotListed, StockExplanation::tr("This listing is not linked.")};
    if (name == "missing"_L1)
        return {ItemState::Warning, StockExplanation::tr("The listing is gone there.")};
    if (name == "ended"_L1)
        return {ItemState::NotListed,
                StockExplanation::tr("It ended at 0 there, and comes back by itself when there is stock.")};
    return waitingReason(name);
}

QStringList ruleTexts(const QJsonObject &one)
{
    const QJsonObject rule = one[u"rule"].toObject();
    QStringList lines;
    if (isSome(one[u"held_by_orders"]))
        lines.append(StockExplanation::tr("Open orders took %1 out of the stock, all channels together.")
                         .arg(numberText(one[u"held_by_orders"])));
    if (isSome(rule[u"buffer"]))
        lines.append(StockExplanation::tr("Your rule keeps %1 back.").arg(numberText(rule[u"buffer"])));
    if (isSome(rule[u"max_shown"]))
        lines.append(StockExplanation::tr("Your rule shows at most %1.").arg(numberText(rule[u"max_shown"])));
    if (isSome(rule[u"stop_at"]))
        lines.append(StockExplanation::tr("Your rule shows it only while there are more than %1.")
                         .arg(numberText(rule[u"stop_at"])));
    const QString promise = rule[u"promise"].toString();
    if (promise == "last"_L1)
        lines.append(StockExplanation::tr("The last pieces are shown on one channel only."));
    else if (promise == "bounded"_L1)
        lines.append(StockExplanation::tr("The channels share out what there is, so that it cannot be sold twice."));
    if (const qint64 units = one[u"units"].toInteger(); units > 1)
        lines.append(StockExplanation::tr("One offer there is %1 pieces.").arg(units));
    return lines;
}

// What was sent, what became of it, and what was read back since.
QString sentText(const QJsonObject &one, UtcMs now)
{
    const QJsonObject delivery = one[u"delivery"].toObject();
    const Quantity difference = parseQuantity(delivery[u"difference"].toVariant().toString()).value_or(Quantity{});
    QString what = numberText(delivery[u"quantity"]);
    if (delivery.contains(u"difference"_s))
        what = StockExplanation::tr("%1, to make it %2", "+2 or -2, the number meant")
                   .arg(signedStockText(difference), what);
    const QString when = agoText(parseIsoUtc(delivery[u"at"].toString()), now);
    const QString state = delivery[u"state"].toString();
    if (state == "refused"_L1)
        return StockExplanation::tr("Last sent: %1, %2, refused.").arg(what, when);
    if (state != "confirmed"_L1)
        return StockExplanation::tr("Last sent: %1, %2, not confirmed.").arg(what, when);
    const QString sent = StockExplanation::tr("Last sent: %1, %2; the channel took it.").arg(what, when);
    const QString read = delivery[u"read_since"].toBool()
                             ? StockExplanation::tr("Read back %1: it shows %2.", "when, number")
                                   .arg(agoText(parseIsoUtc(one[u"read_at"].toString()), now), shownText(one))
                             : StockExplanation::tr("It was not read back since; the next sync does that.");
    return sent + u' ' + read;
}

} // namespace

StockExplanation::StockExplanation(const ViewServices &services, const Product &product, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"stockExplanation"_s);
    setWindowTitle(tr("Why this number?"));
    resize(sizeOnScreen(*this, {m.font * 28, m.font * 26}));
    auto *name = new TextLabel(product.title.isEmpty() ? product.sku : product.title, TypeSize::Heading);
    name->setWordWrap(true);
    auto *which = new TextLabel(whichProduct(services.store, product), TypeSize::Caption,
                                Ink::Secondary); // several have one title
    which->setWordWrap(true);
    m_stock = new TextLabel(tr("Looking…"));
    m_stock->setWordWrap(true);
    m_notice = new NoticeLine(this);
    m_oversold = new NoticeLine(this);
    m_oversold->setObjectName(u"oversold"_s);
    auto *inner = new QWidget;
    m_channels = new QVBoxLayout(inner);
    m_channels->setContentsMargins(0, 0, 0, 0);
    m_channels->setSpacing(m.space(2));
    m_channels->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *ledger = new QWidget(this);
    m_ledger = new QVBoxLayout(ledger);
    m_ledger->setContentsMargins(0, 0, 0, 0);
    m_ledger->setSpacing(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.gap());
    column->addWidget(name);
    column->addWidget(which);
    column->addWidget(m_stock);
    column->addWidget(m_notice);
    column->addWidget(m_oversold);
    column->addWidget(scroll, 1);
    column->addWidget(ledger);
    column->addWidget(buttons);
    m_services.requests.send(
        this, u"stock.explain"_s, {{u"sku"_s, product.sku}}, [this](const QJsonObject &answer) { showAnswer(answer); },
        [this](const Error &error) {
            m_stock->clear();
            m_notice->show(failureNotice(error));
        });
}

QString StockExplanation::offerText()
{
    return tr("Why this number?");
}

QKeySequence StockExplanation::key()
{
    return {Qt::CTRL | Qt::Key_I};
}

void StockExplanation::openFor(const ViewServices &services, ProductId product, QWidget *parent, AccountId about)
{
    if (!product || !services.store.isOpen())
        return;
    const auto found = ProductRepository(services.store.database()).find(product);
    if (!found || !*found)
        return;
    auto *dialog = new StockExplanation(services, **found, parent);
    dialog->m_about = services.accounts.name(about);
    dialog->showLedger(product);
    if (const Notice oversold = oversoldNotice(services.store, product); !oversold.text.isEmpty())
        dialog->m_oversold->show(oversold);
    dialog->open();
}

// What made it that number, the newest first; all of it stands under Stock.
void StockExplanation::showLedger(ProductId product)
{
    constexpr int lines = 5;
    const auto page = StockQueries(m_services.store.database()).ledger(product, {.limit = lines});
    if (!page || page->rows.isEmpty())
        return;
    auto *head = new TextLabel(tr("The last changes of the stock"));
    head->setBold(true);
    m_ledger->addWidget(head);
    for (const StockLine &line : page->rows) {
        const QString change = (line.delta > Quantity{} ? u"+"_s : QString()) + stockText(line.delta);
        QString what = LedgerModel::cause(line);
        if (const QString detail = LedgerModel::detail(line); !detail.isEmpty())
            what += u"  ·  "_s + detail;
        auto *label =
            new TextLabel(tr("%1: %2, then %3 (%4)", "when, change, balance, cause")
                              .arg(agoText(line.at, m_services.clock.now()), change, stockText(line.balance), what),
                          TypeSize::Caption, Ink::Secondary);
        label->setWordWrap(true);
        m_ledger->addWidget(label);
    }
}

void StockExplanation::showAnswer(const QJsonObject &answer)
{
    QString words = tr("%1 on hand; %2 can be offered to the channels.")
                        .arg(numberText(answer[u"on_hand"]), numberText(answer[u"available"]));
    if (isSome(answer[u"waiting"]))
        words +=
            u' ' + tr("%1 wait: a sale may still be on its way, or a cancelled order waits for you under Conflicts.")
                       .arg(numberText(answer[u"waiting"]));
    m_stock->setText(words);
    const QJsonArray channels = answer[u"channels"].toArray();
    QList<QJsonObject> ordered;
    for (const QJsonValue &one : channels)
        ordered.append(one.toObject());
    std::stable_partition(ordered.begin(), ordered.end(),
                          [this](const QJsonObject &one) { return one[u"channel"].toString() == m_about; });
    for (const QJsonObject &one : std::as_const(ordered))
        m_channels->insertWidget(m_channels->count() - 1, channel(one));
    if (channels.isEmpty())
        m_channels->insertWidget(0, new TextLabel(tr("Not listed on any channel.")));
}

QWidget *StockExplanation::channel(const QJsonObject &one)
{
    const Metrics m(font());
    auto *panel = new Panel;
    auto *part = new QWidget(panel);
    const QString name = one[u"channel"].toString();
    auto *tile = new ChannelTile(ChannelTile::Size::Small, part);
    for (const AccountCard &card : m_services.accounts.cards()) {
        if (card.account.name == name)
            tile->setBadge(m_services.accounts.badge(card.account.id), name);
    }
    auto *head = new TextLabel(name);
    head->setBold(true);
    const QString shows =
        isOnlyTaken(one) ? tr("shows %1 by our count, should show %2") : tr("shows %1, should show %2");
    // Where nothing is sent nobody here says what it should be.
    const bool isTheirs = one[u"reason"].toString() == "not_ours"_L1;
    auto *figures = new TextLabel(isTheirs ? tr("shows %1").arg(shownText(one))
                                           : shows.arg(shownText(one), numberText(one[u"wanted"])),
                                  TypeSize::Body, Ink::Secondary);
    Reason reason = reasonOf(one[u"reason"].toString());
    if (isToCount(one))
        reason = {ItemState::Warning, tr("It sank there and no order explains it: count the shelf, under Stock.")};
    else if (isOnlyTaken(one))
        reason = {ItemState::Outgoing, tr("It was taken there, and is not read back yet.")};
    auto *state = new StateLabel(part);
    state->setState(reason.state, reason.words);
    auto *line = new QHBoxLayout;
    line->setSpacing(m.space(2));
    line->addWidget(tile);
    line->addWidget(head);
    line->addWidget(figures, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    column->setSpacing(m.grid);
    column->addLayout(line);
    column->addWidget(state);
    QStringList lines = ruleTexts(one);
    if (one.contains(u"delivery"))
        lines.append(sentText(one, m_services.clock.now()));
    for (const QString &text : std::as_const(lines)) {
        auto *label = new TextLabel(text, TypeSize::Caption, Ink::Secondary);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    panel->addBody(part);
    return panel;
}

} // namespace evenstock
