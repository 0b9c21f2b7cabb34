// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/doubtful_sale.h"

#include "models/views/accounts_model.h"
#include "models/views/read_store.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr UtcMs underWayFor = 120 * 1000; // the engine takes no "it is not there" sooner (order.sale)

} // namespace

DoubtfulSale::DoubtfulSale(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    const Metrics m(font());
    m_words = new TextLabel;
    m_words->setObjectName(u"doubtfulSale"_s);
    m_words->setWordWrap(true);
    m_there = new QPushButton(tr("It is there"), this);
    m_there->setObjectName(u"saleThere"_s);
    m_notThere = new QPushButton(tr("It is not there: send it again"), this);
    m_notThere->setObjectName(u"saleNotThere"_s);
    m_cancelled = new QPushButton(tr("It is cancelled there"), this);
    m_cancelled->setObjectName(u"saleCancelled"_s);
    connect(m_there, &QPushButton::clicked, this, [this] { answer(u"there"_s); });
    connect(m_notThere, &QPushButton::clicked, this, [this] { answer(u"not_there"_s); });
    connect(m_cancelled, &QPushButton::clicked, this, [this] { answer(u"cancelled"_s); });
    auto *line = new QWidget(this);
    auto *buttons = new FlowLayout(line);
    buttons->setSpacing(m.space(2));
    for (QPushButton *button : {m_there, m_notThere, m_cancelled})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2));
    column->setSpacing(m.space(2));
    column->addWidget(m_words);
    column->addWidget(line);
    hide();
}

std::optional<ReplicaRow> DoubtfulSale::of(const ViewServices &services, OrderId order)
{
    if (!order || !services.store.isOpen())
        return std::nullopt;
    for (const ReplicaRow &row : ReplicaRepository(services.store.database()).ofOrder(order).valueOr({})) {
        const bool isOpen = row.state == ReplicaState::Sending || row.state == ReplicaState::Cancelling;
        if (!isOpen || row.updatedAt + underWayFor > services.clock.now())
            continue;
        const AccountCard *card = services.accounts.card(row.account);
        const auto info =
            std::find_if(services.marketplaces.begin(), services.marketplaces.end(),
                         [card](const ConnectorInfo &one) { return card && one.id == card->account.marketplace; });
        if (info != services.marketplaces.end() && info->capabilities.takesSales)
            return row;
    }
    return std::nullopt;
}

void DoubtfulSale::setOrder(OrderId order, const QString &code)
{
    if (std::exchange(m_order, order) != order)
        setEnabled(true); // what was answered was about another one
    const auto row = of(m_services, order);
    setVisible(row.has_value());
    if (!row)
        return;
    const AccountCard *card = m_services.accounts.card(row->account);
    m_code = code;
    m_channel = card ? card->account.name : QString();
    const bool isCancelling = row->state == ReplicaState::Cancelling;
    m_words->setText(isCancelling
                         ? tr("%1 was told of this sale, and the order is cancelled. Cancel it there by hand: look "
                              "for %2 on its site.")
                               .arg(m_channel, code)
                         : tr("%1 was told of this sale, and its answer never came. It is not sent twice by itself: "
                              "look for %2 on its site.")
                               .arg(m_channel, code));
    m_there->setVisible(!isCancelling);
    m_notThere->setVisible(!isCancelling);
    m_cancelled->setVisible(isCancelling);
}

void DoubtfulSale::answer(const QString &outcome)
{
    setEnabled(false);
    m_services.requests.send(
        this, u"order.sale"_s,
        {{u"order"_s, qint64(m_order.value)}, {u"account"_s, m_channel}, {u"outcome"_s, outcome}},
        [this, order = m_order](const QJsonObject &) {
            if (order != m_order)
                return; // another order is in sight by now
            setEnabled(true);
            hide();
            Q_EMIT settled();
        },
        [this, order = m_order, code = m_code](const Error &error) {
            if (order == m_order) {
                setEnabled(true);
                return Q_EMIT failed(error);
            }
            Notice notice = failureNotice(error);
            notice.text = tr("Order %1: %2", "code, what happened").arg(code, notice.text);
            PassingNotice::say(window(), notice);
        });
}

} // namespace evenstock
