// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/product_detail.h"

#include "models/store/listing_queries.h"
#include "models/store/product_repository.h"
#include "models/store/stock_queries.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "ui/catalogue/changes_tab.h"
#include "ui/catalogue/listings_tab.h"
#include "ui/catalogue/many_products.h"
#include "ui/catalogue/product_form.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/catalogue/stock_tab.h"
#include "ui/catalogue/which_product.h"
#include "ui/shell/requests.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/reading_order.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString firstPicture(const QString &images)
{
    return QJsonDocument::fromJson(images.toUtf8()).array().first().toString();
}

} // namespace

ProductDetail::ProductDetail(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    m_nothing = new TextLabel(tr("Choose a product to see everything about it."), TypeSize::Body, Ink::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_whole = new QWidget(this);
    QWidget *top = head(); // first, as it stands
    m_form = new ProductForm(services, m_whole);
    m_listings = new ListingsTab(services, m_whole);
    m_stock = new StockTab(services, m_whole);
    m_changes = new ChangesTab(services, m_whole);
    m_tabs = new QTabWidget(m_whole);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("About this product"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->addTab(m_form, tr("Product"));
    m_tabs->addTab(m_listings, tr("Listings"));
    m_tabs->addTab(m_stock, tr("Stock"));
    m_tabs->addTab(m_changes, tr("Changes"));
    auto *inner = new QVBoxLayout(m_whole);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(top);
    inner->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_whole, 1);
    m_many = new ManyProducts(this);
    column->addWidget(m_many, 1);
    showWhich();
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProductDetail::read);
    connect(m_listings, &ListingsTab::openRequested, this, &ProductDetail::openRequested);
    connect(m_listings, &ListingsTab::syncRequested, this, &ProductDetail::syncProduct);
}

QWidget *ProductDetail::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_picture = new PictureLabel(m.space(14), part);
    m_title = new ElidedLabel({}, TypeSize::Body);
    m_title->setBold(true);
    m_codes = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures = new TextLabel;
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(m.grid);
    QToolButton *more = iconButton(tr("More about this product"), u"more"_s, part);
    more->setObjectName(u"productMore"_s);
    connect(more, &QToolButton::clicked, this, [this, more] {
        auto *menu = new QMenu(more);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(more);
    words->addLayout(first);
    words->addWidget(m_codes);
    words->addWidget(m_figures);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.gap(), m.gap(), m.gap(), m.space(2));
    row->setSpacing(m.gap());
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return part;
}

void ProductDetail::setProduct(ProductId product)
{
    if (product == m_product && m_many->count() == 0)
        return;
    m_product = product;
    m_many->setProducts(0, {});
    showWhich();
    showHead();
    read();
}

void ProductDetail::setProducts(int count, const QList<CatalogueRow> &first)
{
    m_product = {};
    m_many->setProducts(count, first);
    showWhich();
}

void ProductDetail::showWhich()
{
    const bool isMany = m_many->count() > 0;
    m_many->setVisible(isMany);
    m_whole->setVisible(!isMany && m_product);
    m_nothing->setVisible(!isMany && !m_product);
}

void ProductDetail::offerPreparing(bool isOffered)
{
    m_isPreparingOffered = isOffered;
    m_many->offerPreparing(isOffered);
}

QWidget *ProductDetail::firstStop()
{
    QWidget *shown = m_many->count() > 0 ? static_cast<QWidget *>(m_many) : m_tabs->currentWidget();
    for (QWidget *widget : stopsAsRead(*shown)) {
        if (widget->isVisibleTo(shown) && widget->isEnabled() && !qobject_cast<QScrollArea *>(widget))
            return widget;
    }
    return nullptr;
}

void ProductDetail::explain()
{
    StockExplanation::openFor(m_services, m_product, this);
}

// What can be done with the product, from whichever of its tabs.
void ProductDetail::fillMenu(QMenu &menu)
{
    QAction *why = menu.addAction(lineIcon(u"help"_s), StockExplanation::offerText(), this, &ProductDetail::explain);
    why->setShortcut(StockExplanation::key());
    menu.addAction(lineIcon(u"sync"_s), tr("Sync this product now"), this, [this] { syncProduct(m_sku); });
    menu.addAction(lineIcon(u"add"_s), tr("Publish…"), this, &ProductDetail::publish);
    if (m_isPreparingOffered)
        menu.addAction(lineIcon(u"globe"_s), tr("Prepare for Vinted…"), this, &ProductDetail::prepareRequested);
    menu.addAction(lineIcon(u"copy"_s), tr("Copy the SKU"), this,
                   [this] { QGuiApplication::clipboard()->setText(m_sku); });
    menu.addSeparator();
    menu.addAction(lineIcon(u"close"_s), tr("Close this pane"), this, &ProductDetail::closeRequested);
}

bool ProductDetail::isEdited() const
{
    return m_product && m_form->isEdited();
}

void ProductDetail::refresh(const QSet<QString> &)
{
    if (!m_product)
        return;
    showHead();
    read();
}

void ProductDetail::showHead()
{
    if (!m_product || !m_services.store.isOpen())
        return;
    Database &database = m_services.store.database();
    const Result<std::optional<Product>> found = ProductRepository(database).find(m_product);
    if (!found.ok() || !*found)
        return;
    const Product &product = **found;
    m_sku = product.sku;
    m_picture->setPicture(firstPicture(product.images), product.title);
    m_title->setText(product.title);
    const QString codes =
        product.eans.isEmpty() ? product.sku : tr("%1 · EAN %2").arg(product.sku, product.eans.first());
    m_codes->setText(whichProduct(m_services.store, product, codes));
    const StockFigures figures = StockQueries(database).figures(m_product).valueOr({});
    const qsizetype listings = ListingQueries(database).ofProduct(m_product).valueOr({}).size();
    QString text = tr("<b>%1</b> on hand &nbsp; <b>%2</b> held by orders &nbsp; <b>%n</b> listing(s)", nullptr,
                      static_cast<int>(listings))
                       .arg(stockText(figures.onHand, product.unit), stockText(figures.heldByOrders));
    if (const Quantity missing = ProductRepository(database).openShortage(m_product).valueOr({}); missing > Quantity{})
        text += u" &nbsp; "_s +
                tr("<b>%1</b> oversold", "pieces").arg(stockText(missing)).replace(u"</b> "_s, u"</b>&nbsp;"_s);
    m_figures->setText(text);
    m_form->setProduct(product);
}

// Only the tab in sight asks the store.
void ProductDetail::read()
{
    if (!m_product || !m_services.store.isOpen())
        return;
    QWidget *shown = m_tabs->currentWidget();
    if (shown == m_listings)
        m_listings->setProduct(m_product);
    else if (shown == m_stock)
        m_stock->setProduct(m_product);
    else if (shown == m_changes)
        m_changes->setProduct(m_product);
}

void ProductDetail::publish()
{
    m_tabs->setCurrentWidget(m_listings);
    m_listings->publish();
}

void ProductDetail::syncProduct(const QString &sku)
{
    m_services.requests.send(this, u"sync.start"_s,
                             {{u"all"_s, true},
                              {u"mode"_s, u"selective"_s},
                              {u"filter"_s, QJsonObject{{u"sku"_s, QJsonArray{sku}}}},
                              {u"cause"_s, u"manual"_s}});
}

} // namespace evenstock
