// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/link_line.h"

#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"

#include <QCoreApplication>
#include <QInputDialog>

#include <memory>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct LinkLine {
    Q_DECLARE_TR_FUNCTIONS(LinkLine)
};

struct Linking {
    Requests &requests;
    QWidget *owner;
    UnknownLine line;
    QString sku = {};
    std::function<void(const Notice &)> said = {};
};

void sayFailed(const Linking &linking, const Error &error)
{
    Notice notice = failureNotice(error);
    if (error.code == ErrorCode::NotFound && error.item == linking.sku)
        notice.text = LinkLine::tr("There is no product %1.").arg(linking.sku);
    linking.said(notice);
}

void sayCounted(const Linking &linking)
{
    linking.said(
        {.state = ItemState::Agreed,
         .text =
             linking.line.order
                 ? LinkLine::tr("The sale of order %1 is counted for %2.").arg(linking.line.orderNumber, linking.sku)
                 : LinkLine::tr("The listing is linked to %1.").arg(linking.sku)});
}

// The line alone: what it sold is read again at the marketplace, so that a cancelled one takes nothing.
void mapLine(const std::shared_ptr<Linking> &linking)
{
    linking->requests.send(
        linking->owner, u"order.map"_s,
        {{u"order"_s, qint64(linking->line.order.value)}, {u"line"_s, linking->line.line}, {u"sku"_s, linking->sku}},
        [linking](const QJsonObject &) { sayCounted(*linking); },
        [linking](const Error &error) { sayFailed(*linking, error); });
}

void link(const std::shared_ptr<Linking> &linking)
{
    const UnknownLine &line = linking->line;
    if (line.listing.isEmpty())
        return mapLine(linking);
    linking->requests.send(
        linking->owner, u"account.link"_s,
        {{u"account"_s, line.channel}, {u"external_id"_s, line.listing}, {u"sku"_s, linking->sku}},
        [linking](const QJsonObject &) { return linking->line.order ? mapLine(linking) : sayCounted(*linking); },
        [linking](const Error &error) {
            const bool isListingGone = error.code == ErrorCode::NotFound && error.item == linking->line.listing;
            return isListingGone && linking->line.order ? mapLine(linking) : sayFailed(*linking, error);
        });
}

} // namespace

bool isUnknownLine(const OrderLineView &line)
{
    return !line.product && !line.isExempt;
}

UnknownLine unknownLine(const OrderView &order, const OrderLineView &line)
{
    return {.order = order.id,
            .orderNumber = order.code.isEmpty() ? order.externalId : order.code,
            .channel = order.channel,
            .line = line.externalId,
            .listing = line.listingExternalId,
            .title = line.title,
            .sku = line.sku};
}

void askForProduct(const ViewServices &services, QWidget *parent, const UnknownLine &line,
                   const std::function<void(const Notice &)> &said)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(u"linkSku"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(LinkLine::tr("Link “%1”").arg(line.title.isEmpty() ? line.listing : line.title));
    dialog->setLabelText(LinkLine::tr("SKU of the product here"));
    dialog->setOkButtonText(LinkLine::tr("Link"));
    dialog->setTextValue(line.sku);
    const auto linking =
        std::make_shared<Linking>(Linking{.requests = services.requests, .owner = parent, .line = line, .said = said});
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [linking](const QString &sku) {
        linking->sku = sku.trimmed();
        if (!linking->sku.isEmpty())
            link(linking);
    });
    dialog->open();
}

} // namespace evenstock
