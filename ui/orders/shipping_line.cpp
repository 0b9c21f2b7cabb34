// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/shipping_line.h"

#include "models/core/money.h"
#include "models/views/format.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ShippingLine::ShippingLine(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    m_read = new QPushButton(tr("Show parcels and commission"), this);
    m_read->setObjectName(u"readShipping"_s);
    connect(m_read, &QPushButton::clicked, this, &ShippingLine::read);
    m_text = new TextLabel({}, TypeSize::Body, Ink::Secondary);
    m_text->setObjectName(u"shippingText"_s);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics(font()).space(2) - 2);
    column->addWidget(m_read, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    hide();
}

void ShippingLine::setOrder(const OrderView &order)
{
    const bool isSame = order.id == m_order;
    m_order = order.id;
    setVisible(order.marketplace == "emag"_L1);
    if (isSame && !m_text->text().isEmpty())
        return;
    m_text->setText({});
    m_text->hide();
    m_read->setEnabled(true);
}

void ShippingLine::read()
{
    m_read->setEnabled(false);
    const OrderId order = m_order;
    const auto say = [this, order](const QString &text) {
        if (order != m_order)
            return;
        m_text->setText(text);
        m_text->show();
        m_read->setEnabled(true);
    };
    m_services.requests.send(
        this, u"order.shipping"_s, {{u"order"_s, qint64(order.value)}},
        [this, order](const QJsonObject &shipping) {
            if (order == m_order)
                showWhatWasRead(shipping);
        },
        [say](const Error &) { say(tr("The parcels could not be read just now. Try again in a minute.")); });
}

void ShippingLine::showWhatWasRead(const QJsonObject &shipping)
{
    QStringList lines;
    for (const QJsonValue &parcel : shipping.value("parcels"_L1).toArray()) {
        QStringList words{tr("Parcel %1").arg(parcel["number"_L1].toString())};
        for (const QString &word : {parcel["courier"_L1].toString(), parcel["state"_L1].toString()}) {
            if (!word.isEmpty())
                words.append(word);
        }
        const Money onDelivery{parcel["on_delivery_minor"_L1].toInteger(), parcel["currency"_L1].toString()};
        if (onDelivery.isValid())
            words.append(tr("%1 to pay on delivery").arg(priceText(onDelivery)));
        lines.append(words.join(u", "_s));
    }
    if (lines.isEmpty())
        lines.append(tr("No parcel yet. Parcels are made on eMAG's own site, not from here."));
    for (const QJsonValue &commission : shipping.value("commissions"_L1).toArray())
        lines.append(tr("Commission of offer %1: %2 %")
                         .arg(commission["listing"_L1].toString(), commission["percent"_L1].toString()));
    m_text->setText(lines.join(u'\n'));
    m_text->show();
    m_read->setEnabled(true);
}

} // namespace evenstock
