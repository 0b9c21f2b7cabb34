// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/publisher.h"

#include "app/sync/ledger.h"

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const Product &product, const QString &why)
{
    return makeError(ErrorCode::InvalidRequest, why, product.sku);
}

} // namespace

Result<Publisher> Publisher::forAccount(EngineContext &engine, const AccountRow &account)
{
    TRY_ASSIGN(const AccountPolicy policy, engine.policy(account.id));
    const auto no = [&account](const QString &why) { return makeError(ErrorCode::InvalidRequest, why, account.name); };
    if (!policy.enabled)
        return no(u"%1 is switched off"_s.arg(account.name));
    if (account.identity.contains(otherCurrencyKey))
        return no(u"%1 was linked with prices in %2 and has them in %3 now: agree to that first"_s.arg(
            account.name, account.currency, account.identity.value(otherCurrencyKey).toString()));
    if (!policy.canCreate)
        return no(u"listings cannot be made on this marketplace by programs"_s);
    if (!policy.sendsQuantity())
        return no(u"the stock of %1 is not sent from here, so nothing can be put on sale there"_s.arg(account.name));
    const bool mayMatch = account.firstLink == FirstLink::Linked || account.firstLink == FirstLink::Accepted;
    if (!mayMatch && !policy.tellsOwn)
        return no(
            u"the listings of %1 are not matched yet: what is there already would be made twice"_s.arg(account.name));
    return Publisher(engine, policy);
}

Status Publisher::checkProduct(const Product &product) const
{
    if (product.title.isEmpty() && m_policy.direction(Field::Title) != Direction::Off)
        return refusal(product, u"it has no title"_s);
    const auto shown = moneyFromField(channelField(product, Field::Price, m_policy));
    const bool hasPrice = product.price.isValid() && product.price.minor > 0;
    const bool isOff = m_policy.direction(Field::Price) == Direction::Off;
    if (hasPrice ? !shown : !isOff) // a rule that leaves nothing makes no listing, wherever prices go later
        return refusal(product, u"it has no price"_s);
    if (isOff)
        return {};
    if (!m_policy.currency.isEmpty() && shown && shown->currency != m_policy.currency)
        return refusal(product,
                       u"its price is in %1, and this channel sells in %2"_s.arg(shown->currency, m_policy.currency));
    return {};
}

// A listing that is gone for good gives its row to the new one: one linked listing a product and account.
Result<ListingRow> Publisher::rowFor(const Product &product)
{
    TRY_ASSIGN(const auto linked, m_engine.listings.linkedOf(m_policy.account, product.id));
    TRY_ASSIGN(const auto alike, m_engine.listings.unlinkedWithSku(m_policy.account, product.sku));
    if (alike)
        return refusal(product, u"listing %1 there has its SKU: link it instead"_s.arg(alike->externalId));
    ListingRow row{.account = m_policy.account, .product = product.id, .firstSeenAt = m_engine.now()};
    if (!linked.isEmpty()) {
        row = linked.first();
        if (row.status == ListingStatus::Creating && row.held.startsWith("refused"_L1) && !row.inDoubt) {
            row.held.clear(); // the owner tries it once more, with another picture or category
            return row;
        }
        if (row.status == ListingStatus::Creating)
            return refusal(product, u"it is being made there already"_s);
        if (row.status == ListingStatus::Ended && m_policy.goneAtZero)
            return refusal(product, u"it comes back there by itself when there is stock"_s);
        if (row.status == ListingStatus::Active || row.status == ListingStatus::Inactive)
            return refusal(product, u"it is listed there already, as %1"_s.arg(row.externalId));
    }
    TRY_ASSIGN(const std::int64_t sequence, m_engine.accounts.nextSequence());
    row.externalId = u"creating:%1-%2"_s.arg(product.id.value).arg(sequence);
    row.externalSku = product.sku;
    row.link = LinkState::Linked;
    row.status = ListingStatus::Creating;
    row.currency = m_policy.currency;
    row.possible = {Quantity{}};
    row.remote.clear();
    row.base.clear();
    row.remoteQuantity = {};
    row.remoteHash.clear();
    row.marker.clear();
    row.lastSyncedAt = 0; // of the new one nothing was read yet
    row.changedSeq = sequence;
    if (!row.id)
        row.exposure = Quantity{}; // nothing of it was ever on sale
    followPromise(row, m_policy);
    return row;
}

// The marketplace would add its pieces to a listing that stands for another product.
Status Publisher::refuseEqual(const Product &product, const QString &key)
{
    if (key.isEmpty())
        return {};
    QString other = m_made.value(key);
    TRY_ASSIGN(const auto alike, m_engine.listings.linkedLike(m_policy.account, key.split(u'\n')));
    for (const ListingRow &row : alike) {
        const bool isAway = row.status == ListingStatus::Ended || row.status == ListingStatus::Missing;
        if (isAway || row.product == product.id)
            continue;
        TRY_ASSIGN(const auto its, m_engine.products.find(row.product));
        other = its ? its->sku : row.externalSku;
    }
    if (other.isEmpty() || other == product.sku)
        return {};
    return refusal(product, u"it would be the same listing there as %1: give it other properties, or sell both as one "
                            "product"_s.arg(other));
}

Result<Publisher::Made> Publisher::publish(const Product &product, std::int64_t batch)
{
    TRY(checkProduct(product));
    TRY_ASSIGN(ListingRow row, rowFor(product));
    TRY_ASSIGN(const Quantity available, availableStock(m_engine, product));
    TRY_ASSIGN(const WantedShare wanted, ProductShares(m_engine, product, available).of(row));
    const Quantity quantity = wanted.share;
    if (quantity == Quantity{})
        return refusal(product, available == Quantity{} ? u"there is none on hand"_s
                                                        : u"the rules of this channel show none of it"_s);
    const FieldValues fields = openingView(product, m_policy);
    Change create{.kind = ChangeKind::Create, .sku = product.sku};
    create.fields = fields;
    create.quantity = quantity;
    if (const Connector *connector = m_engine.connector(m_policy.marketplace)) {
        if (const Status possible = connector->checkCreate(create); !possible)
            return refusal(product, possible.error().detail);
        const QString key = connector->equalKey(create);
        TRY(refuseEqual(product, key));
        if (!key.isEmpty()) {
            m_made.insert(key, product.sku);
            row.matchKeys = key.split(u'\n');
        }
    }
    if (row.id) {
        TRY(m_engine.listings.update(row));
    } else {
        TRY_ASSIGN(row.id, m_engine.listings.insert(row));
        TRY(m_engine.listings.savePayload(row.id, {}));
    }
    TRY(refreshDirt(m_engine, row));
    TRY(m_engine.listings.update(row));
    TRY(refreshBeside(m_engine, row));
    TRY(m_engine.runs.log({.at = m_engine.now(),
                           .product = product.id,
                           .listing = row.id,
                           .account = m_policy.account,
                           .field = u"link"_s,
                           .now = product.sku,
                           .cause = u"manual"_s,
                           .batch = batch}));
    return Made{.listing = row.id, .quantity = quantity, .fields = fields};
}

} // namespace evenstock
