// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/channel_preview.h"

#include "models/store/conflict_queries.h"
#include "models/store/listing_queries.h"
#include "models/store/product_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/read_store.h"
#include "ui/catalogue/channel_policies.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace evenstock {

ChannelPreview::ChannelPreview(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ChannelPreview::readChannels(ProductId product)
{
    m_channels = channelPolicies(m_services, product);
    m_asked.clear();
    if (!m_services.store.isOpen())
        return;
    Database &database = m_services.store.database();
    ConflictQueries conflicts(database);
    for (const ListingView &listing : ListingQueries(database).ofProduct(product).valueOr({})) {
        for (const ConflictView &open : conflicts.ofListing(listing.id).valueOr({}))
            m_asked[listing.account].insert(open.conflict.field);
    }
}

bool ChannelPreview::isAsked(const AccountPolicy &policy, Field field) const
{
    return m_asked.value(policy.account).contains(field);
}

QString ChannelPreview::priceWords(const Product &product, const AccountPolicy &policy) const
{
    if (isAsked(policy, Field::Price))
        return tr("price waits for your decision");
    if (!sendsOut(policy.direction(Field::Price)))
        return tr("keeps its own price");
    const QString price = channelField(product, Field::Price, policy);
    return price.isEmpty() ? tr("no price in %1").arg(policy.currency) : fieldValueText(Field::Price, price);
}

QString ChannelPreview::titleWords(const Product &product, const AccountPolicy &policy) const
{
    if (isAsked(policy, Field::Title))
        return tr("title waits for your decision");
    if (!sendsOut(policy.direction(Field::Title)))
        return tr("keeps its own title");
    const QString title = channelField(product, Field::Title, policy);
    return title == product.title ? QString() : title;
}

void ChannelPreview::showProduct(const Product &product)
{
    const Metrics m(font());
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.space(2));
    grid->setVerticalSpacing(m.grid);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const AccountPolicy &channel : std::as_const(m_channels)) {
        auto *tile = new ChannelTile(ChannelTile::Size::Small);
        tile->setBadge(m_services.accounts.badge(channel.account), channel.name);
        grid->addWidget(tile, row, 0);
        grid->addWidget(new ElidedLabel(channel.name), row, 1);
        grid->addWidget(new TextLabel(priceWords(product, channel)), row, 2, Qt::AlignTrailing);
        ++row;
        if (const QString title = titleWords(product, channel); !title.isEmpty()) {
            auto *words = new TextLabel(title, TypeSize::Caption, Ink::Secondary);
            words->setWordWrap(true);
            grid->addWidget(words, row++, 1, 1, 2);
        }
    }
    if (m_channels.isEmpty())
        grid->addWidget(new TextLabel(tr("It is on no channel yet."), TypeSize::Body, Ink::Secondary), 0, 0, 1, 3);
    layout()->addWidget(m_rows);
    m_rows->show();
}

bool ChannelPreview::showChange(ProductId product, const QString &field, const QString &value)
{
    if (!product || !m_services.store.isOpen())
        return false;
    const auto found = ProductRepository(m_services.store.database()).find(product);
    if (!found || !*found)
        return false;
    Product changed = **found;
    const std::optional<Money> price = moneyFromField(value);
    if (field == fieldName(Field::Price) && price)
        changed.price = *price;
    else if (field == fieldName(Field::Title))
        changed.title = value;
    else
        return false;
    readChannels(product);
    showProduct(changed);
    return true;
}

} // namespace evenstock
