// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/listings_tab.h"

#include "models/store/kept_changes.h"
#include "models/store/order_queries.h"
#include "models/store/product_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/listings_model.h"
#include "models/views/read_store.h"
#include "ui/catalogue/publish_dialog.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/choose_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace evenstock {

ListingsTab::ListingsTab(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ListingsModel(services.accounts, services.clock, this))
{
    const Metrics m(font());
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Listings of this product"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(services.clock, m_table));
    dress(m_table);
    m_table->setSortingEnabled(false); // until the columns have their places
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ListingsModel::State, QHeaderView::Stretch);
    m_table->setColumnWidth(ListingsModel::Channel, m.font * 7);
    fitColumn(m_table->horizontalHeader(), ListingsModel::Shows, m.space(23)); // the price is its second line
    m_table->setColumnHidden(ListingsModel::Price, true);                      // a column of its own where wanted
    equip(m_table, u"listingsOfProduct"_s, tr("Listings of this product"), services.memory);
    keepWhole(m_table, u"listingsOfProduct"_s, {ListingsModel::Shows, ListingsModel::Channel}, services.memory);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the channels in the owner's order
    m_table->setSortingEnabled(true);

    m_why = new TextLabel({}, TypeSize::Body);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_site = new QPushButton(lineIcon(u"external"_s), tr("Open there"), this);
    m_sync = new QPushButton(lineIcon(u"sync"_s), tr("Sync now"), this);
    m_unlink = new QPushButton(lineIcon(u"unlink"_s), tr("Unlink…"), this);
    connect(m_site, &QPushButton::clicked, this, [this] {
        if (const ListingView *listing = chosen())
            QDesktopServices::openUrl(QUrl(listing->url));
    });
    connect(m_sync, &QPushButton::clicked, this, [this] {
        if (const ListingView *listing = chosen())
            Q_EMIT syncRequested(listing->sku);
    });
    m_publish = new QPushButton(lineIcon(u"add"_s), tr("Publish…"), this);
    m_publish->setObjectName(u"publishProduct"_s);
    m_unlink->setObjectName(u"unlinkListing"_s);
    connect(m_unlink, &QPushButton::clicked, this, &ListingsTab::unlink);
    m_other = new QPushButton(lineIcon(u"link"_s), tr("It is another product…"), this);
    m_other->setObjectName(u"otherProduct"_s);
    connect(m_other, &QPushButton::clicked, this, &ListingsTab::askProduct);
    connect(m_publish, &QPushButton::clicked, this, &ListingsTab::publish);
    auto *actions = new FlowLayout;
    actions->setSpacing(m.space(2));
    m_afterAll = new QPushButton(lineIcon(u"sync"_s), tr("Change it after all"), this);
    m_afterAll->setObjectName(u"sendAfterAll"_s);
    connect(m_afterAll, &QPushButton::clicked, this, &ListingsTab::sendAfterAll);
    m_explain = new QPushButton(lineIcon(u"help"_s), StockExplanation::offerText(), this);
    m_explain->setObjectName(u"explainListing"_s);
    m_explain->setToolTip(StockExplanation::key().toString(QKeySequence::NativeText));
    connect(m_explain, &QPushButton::clicked, this, &ListingsTab::explain);
    connect(m_table, &QTableView::doubleClicked, this, &ListingsTab::explain);
    for (QPushButton *button : {m_afterAll, m_explain, m_site, m_sync, m_other, m_unlink, m_publish})
        actions->addWidget(button);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    foot->setSpacing(m.space(2));
    foot->addWidget(m_why);
    foot->addLayout(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addLayout(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListingsTab::showChosen);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { chooseRow(*m_table, 0); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListingsTab::showChosen);
}

void ListingsTab::setProduct(ProductId product)
{
    const Result<QList<ListingView>> listings = ListingQueries(m_services.store.database()).ofProduct(product);
    m_product = product;
    m_model->setListings(listings.valueOr({}));
    showChosen();
}

const ListingView *ListingsTab::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->listings().size() ? &m_model->listings()[row] : nullptr;
}

// "Why does this channel show 3?" in one sentence.
QString ListingsTab::explanation(const ListingView &listing) const
{
    if (listing.stockTheirs)
        return tr("%1 keeps this stock itself: it is shown here and never sent.").arg(listing.channel);
    if (listing.link == LinkState::Duplicate)
        return tr("A second listing of this product on %1, number %2, which is never sent: the same pieces may be sold "
                  "twice. End one of the two on the site of %1; the next sync sees it. If it is another product, say "
                  "which; if it does not concern this shop, leave it out.")
            .arg(listing.channel, listing.externalId);
    const Result<std::optional<QuantityExplanation>> why =
        ListingQueries(m_services.store.database()).explain(listing.id);
    if (!why.ok() || !*why)
        return {};
    const QuantityExplanation &e = **why;
    QString text =
        tr("%1 shows %2. Here %3 are on hand.").arg(listing.channel, stockText(listing.quantity), stockText(e.onHand));
    if (!listing.accountLooks)
        text += u' ' + tr("Nobody looks there now: sales go unseen.");
    else if (listing.trust == Trust::Unexplained && listing.possible.isEmpty())
        text += u' ' + tr("It was not read since the backup was put back: a full sync reads it.");
    else if (listing.trust == Trust::Unexplained)
        text += u' ' + tr("It sank there and no order explains it: count the shelf, under Stock.");
    if (e.heldByOrders.milli > 0)
        text += u' ' + tr("Open orders took %1 out of it.").arg(stockText(e.heldByOrders));
    const Quantity missing = ProductRepository(m_services.store.database()).openShortage(m_product).valueOr(Quantity{});
    if (missing > Quantity{})
        text += u' ' + tr("Oversold by %1: orders asked for more than there was.").arg(stockText(missing));
    if (const QString buffer = e.settings.value(u"buffer"_s); !buffer.isEmpty() && buffer != "0"_L1)
        text += u' ' + tr("%1 are kept back by your rule.").arg(buffer);
    if (listing.units > 1)
        text += u' ' + tr("One offer there is %1 pieces.").arg(listing.units);
    if (e.lastQuantityDelivery)
        text += u' ' + tr("Last sent %1.").arg(agoText(e.lastQuantityDelivery->recordedAt, m_services.clock.now()));
    if (e.inDoubt)
        text += u' ' + tr("Whether the last change arrived is being read back.");
    return text;
}

QString ListingsTab::leftDifferent(const ListingView &listing) const
{
    QStringList lines;
    for (const KeptChange &kept : KeptChanges(m_services.store.database()).of(listing.id).valueOr({})) {
        const QString field = fieldTitle(kept.field);
        const QString to = fieldValueText(kept.field, kept.to);
        lines.append(kept.direction == Direction::Out
                         ? tr("%1: %2 was not sent to %3.").arg(field, to, listing.channel)
                         : tr("%1: %2 was not taken from %3.").arg(field, to, listing.channel));
    }
    return lines.join(u' ');
}

void ListingsTab::sendAfterAll()
{
    if (const ListingView *listing = chosen())
        m_services.requests.send(this, u"listing.reconsider"_s, {{u"listing"_s, qint64(listing->id.value)}});
}

void ListingsTab::showChosen()
{
    const ListingView *listing = chosen();
    const QString left = listing ? leftDifferent(*listing) : QString();
    m_why->setText(listing ? (explanation(*listing) + u' ' + left).trimmed() : tr("Not listed on any channel."));
    m_afterAll->setVisible(!left.isEmpty());
    m_site->setEnabled(listing && QUrl(listing->url).isValid() && !listing->url.isEmpty());
    m_sync->setEnabled(listing != nullptr);
    m_explain->setEnabled(listing != nullptr);
    const bool isSecond = listing && listing->link == LinkState::Duplicate;
    m_other->setVisible(isSecond);
    m_unlink->setText(isSecond ? tr("Leave it out…") : tr("Unlink…"));
    m_unlink->setEnabled(isSecond || (listing && listing->link == LinkState::Linked));
    m_publish->setEnabled(m_product && !freeChannels().isEmpty());
}

QStringList ListingsTab::freeChannels() const
{
    QStringList free;
    for (const AccountCard &card : m_services.accounts.cards()) {
        const auto &listings = m_model->listings();
        const bool isListed = std::any_of(listings.begin(), listings.end(), [&card](const ListingView &listing) {
            return listing.account == card.account.id && listing.link == LinkState::Linked &&
                   listing.status != ListingStatus::Missing;
        });
        if (card.account.enabled && !isListed)
            free.append(card.account.name);
    }
    return free;
}

void ListingsTab::publish()
{
    const auto product = ProductRepository(m_services.store.database()).find(m_product);
    if (product.ok() && *product && !freeChannels().isEmpty())
        (new PublishDialog(m_services, **product, freeChannels(), this))->open();
}

// The whole of it, this channel first.
void ListingsTab::explain()
{
    if (const ListingView *listing = chosen())
        StockExplanation::openFor(m_services, m_product, this, listing->account);
}

void ListingsTab::askProduct()
{
    const ListingView *listing = chosen();
    if (!listing)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"linkSku"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("It is another product"));
    QStringList words{tr("SKU of the product here that %1 of %2 is").arg(listing->externalId, listing->channel)};
    if (const QString orders = openOrdersOf(*listing, true); !orders.isEmpty())
        words.prepend(orders);
    dialog->setLabelText(words.join(u"\n\n"_s));
    if (auto *label = dialog->findChild<QLabel *>())
        label->setWordWrap(true);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, channel = listing->channel, id = listing->externalId](const QString &typed) {
                const QString sku = typed.trimmed();
                if (sku.isEmpty())
                    return;
                m_services.requests.send(
                    this, u"account.link"_s, {{u"account"_s, channel}, {u"external_id"_s, id}, {u"sku"_s, sku}}, {},
                    [this, sku](const Error &error) {
                        m_why->setText(error.code == ErrorCode::NotFound && error.item == sku
                                           ? tr("There is no product %1. Make it first, then link it.").arg(sku)
                                           : failureNotice(error).text);
                    });
            });
    dialog->open();
}

// Its open orders keep what they took until it is linked to another product: they go along with it.
QString ListingsTab::openOrdersOf(const ListingView &listing, bool isLinkedNext) const
{
    const auto holds = OrderQueries(m_services.store.database()).holdsThrough(listing.id, m_product);
    if (!holds.ok() || holds->orders == 0)
        return {};
    const QString taken = stockText(holds->taken);
    const int orders = static_cast<int>(holds->orders);
    return isLinkedNext
               ? tr("%n open order(s) from there hold pieces of this product: %1. They go along to the other "
                    "product, and these pieces come back here.",
                    nullptr, orders)
                     .arg(taken)
               : tr("%n open order(s) from there keep what they hold of this product: %1. They go along if you "
                    "link the listing to another product.",
                    nullptr, orders)
                     .arg(taken);
}

void ListingsTab::unlink()
{
    const ListingView *listing = chosen();
    if (!listing)
        return;
    const bool isSecond = listing->link == LinkState::Duplicate;
    auto *box =
        new QMessageBox(QMessageBox::Question, isSecond ? tr("Leave out") : tr("Unlink"),
                        isSecond ? tr("Leave %1 of %2 out of the shop?").arg(listing->externalId, listing->channel)
                                 : tr("Unlink this product from its listing on %1?").arg(listing->channel),
                        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList words{tr("Nothing changes on the marketplace, and nothing is sent there until it is linked again. "
                         "A sale there is still counted where its SKU tells the product.")};
    if (const QString orders = openOrdersOf(*listing, false); !orders.isEmpty())
        words.append(orders);
    box->setInformativeText(words.join(u"\n\n"_s));
    QPushButton *yes = box->addButton(isSecond ? tr("Leave it out") : tr("Unlink"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel); // Enter alone takes nothing away
    connect(yes, &QPushButton::clicked, this, [this, channel = listing->channel, id = listing->externalId] {
        m_services.requests.send(this, u"account.unlink"_s, {{u"account"_s, channel}, {u"external_id"_s, id}});
    });
    box->open();
}

} // namespace evenstock
