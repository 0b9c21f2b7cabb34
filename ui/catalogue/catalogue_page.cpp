// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_page.h"

#include "models/views/accounts_model.h"
#include "models/views/catalogue_model.h"
#include "models/views/format.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/catalogue/catalogue_actions.h"
#include "ui/catalogue/catalogue_filters.h"
#include "ui/catalogue/channel_header.h"
#include "ui/catalogue/product_detail.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/detail_split.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/window_memory.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

class PictureDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Place place = begin(painter, option, index);
        QRect picture(0, 0, place.metrics.space(6), option.rect.height() - 6);
        picture.moveCenter(option.rect.center());
        paintPicture(painter, picture, index.data(PictureRole).toString(),
                     index.siblingAtColumn(CatalogueModel::Title).data().toString(), option.palette);
        finish(painter, place);
    }
};

} // namespace

CataloguePage::CataloguePage(const ViewServices &services, QWidget *parent)
    : ViewPage(parent)
    , m_services(services)
    , m_model(new CatalogueModel(services.store, services.reader, services.accounts, this))
{
    m_detail = new ProductDetail(services, this);
    m_split = new DetailSplit(list(), m_detail, u"catalogue"_s, services.memory, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);

    connect(m_filters, &CatalogueFilters::changed, this, [this] {
        m_model->setFilter(m_filters->filter());
        showCounts();
    });
    connect(m_model, &CatalogueModel::countingChanged, this, [this](bool isCounting) {
        m_frame->setLoading(isCounting);
        if (!isCounting)
            QMetaObject::invokeMethod(this, &CataloguePage::showCounts, Qt::QueuedConnection);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &CataloguePage::layColumns);
    connect(m_model, &CatalogueModel::failed, this, [this](const Error &error) {
        m_frame->showProblem({.text = tr("The products could not be read. What is shown may be old."),
                              .details = error.detail,
                              .action = tr("Try again"),
                              .act = [this] { refresh({}); }});
    });
    connect(m_detail, &ProductDetail::openRequested, this, &ViewPage::openRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CataloguePage::chosen);
}

CataloguePage::~CataloguePage() = default;

QWidget *CataloguePage::list()
{
    auto *left = new QWidget(this);
    m_head = new PageHead(tr("Catalogue"), left);
    m_bar = new FilterBar(tr("SKU, title, EAN, external id"), left);
    m_filters = new CatalogueFilters(*m_bar, m_services.accounts, m_services.memory, this);
    m_table = new QTableView(left);
    buildTable();
    offerColumns(m_head->addQuietButton(tr("Columns"), u"columns"_s), *m_tools);
    QToolButton *exported = m_head->addQuietButton(tr("Export"), u"export"_s);
    connect(exported, &QToolButton::clicked, m_tools, &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, tr("Catalogue"), this); });
    m_bulk = m_head->addButton(tr("Bulk edit…"), u"edit"_s);
    m_bulk->setObjectName(u"bulkEditButton"_s);
    m_actions = new CatalogueActions(m_services, *m_table, *m_model, this);
    connect(m_actions, &CatalogueActions::refused, this,
            [this](const QString &why) { m_frame->showProblem({.text = why}); });
    connect(m_actions, &CatalogueActions::made, this, &CataloguePage::select);
    connect(m_bulk, &QPushButton::clicked, m_actions, &CatalogueActions::editSelected);
    QPushButton *made = m_head->addButton(tr("New product"), u"add"_s);
    made->setObjectName(u"newProductButton"_s);
    connect(made, &QPushButton::clicked, m_actions, &CatalogueActions::makeProduct);

    auto *content = new QWidget(left);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(new HairLine(HairLine::Weight::Line));
    inner->addWidget(m_table, 1);
    inner->addWidget(new HairLine(HairLine::Weight::Line));
    inner->addWidget(legend());
    m_frame = new ContentFrame(content, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_frame, 1);
    return left;
}

void CataloguePage::buildTable()
{
    m_table->setObjectName(u"catalogue"_s);
    m_table->setAccessibleName(tr("Products"));
    m_table->setHorizontalHeader(new ChannelHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_services.clock, m_table));
    m_table->setItemDelegateForColumn(CatalogueModel::Picture, new PictureDelegate(m_services.clock, m_table));
    dress(m_table);
    m_table->horizontalHeader()->setSortIndicator(m_model->updatedColumn(), Qt::DescendingOrder);
    m_tools = new TableTools(m_table, u"catalogue"_s, m_services.memory);
    m_tools->setContextActions([this](QMenu &menu, const QModelIndex &index) {
        const std::optional<CatalogueRow> row = m_model->row(index.row());
        if (!row)
            return;
        connect(menu.addAction(tr("Sync this product now")), &QAction::triggered, this,
                [this, sku = row->sku] { m_detail->syncProduct(sku); });
    });
    m_services.ages.repaint(m_table);
    layColumns();
}

// Widths in the measure of the font; what the owner arranged comes back afterwards.
void CataloguePage::layColumns()
{
    if (!m_tools)
        return;
    const Metrics m(font());
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(m.space(5));
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setColumnWidth(CatalogueModel::Picture, m.space(9));
    m_table->setColumnWidth(CatalogueModel::Sku, m.space(26));
    m_table->setColumnWidth(CatalogueModel::Title, m.font * 11);
    m_table->setColumnWidth(CatalogueModel::OnHand, m.space(18));
    m_table->setColumnWidth(CatalogueModel::Price, m.space(23));
    m_table->setColumnWidth(CatalogueModel::Category, m.space(20));
    for (int column = CatalogueModel::FirstChannel; column < m_model->updatedColumn(); ++column)
        m_table->setColumnWidth(column, m.space(6) - 1);
    m_table->setColumnWidth(m_model->updatedColumn(), m.space(21));
    m_tools->restore();
    header->setSectionResizeMode(CatalogueModel::Title, QHeaderView::Stretch);
}

QWidget *CataloguePage::legend()
{
    const Metrics m(font());
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m.margin(), m.grid, m.margin(), m.grid);
    row->setSpacing(m.space(4));
    for (const ListingMark mark :
         {ListingMark::Agreed, ListingMark::Waiting, ListingMark::Conflict, ListingMark::Warning, ListingMark::Error,
          ListingMark::NotChecked, ListingMark::NotListed}) {
        auto *label = new StateLabel(line);
        label->setFont(scaledFont(font(), TypeSize::Caption));
        label->setQuiet(true);
        label->setState(CatalogueModel::stateOf(mark), CatalogueModel::markText(mark));
        row->addWidget(label);
    }
    row->addStretch(1);
    return line;
}

void CataloguePage::refresh(const QSet<QString> &kinds)
{
    static const QSet<QString> ours = {u"products"_s, u"listings"_s, u"conflicts"_s, u"problems"_s};
    if (!kinds.isEmpty() && !kinds.intersects(ours))
        return;
    m_frame->clearProblem();
    if (kinds.isEmpty() && m_model->rowCount() == 0)
        m_model->setFilter(m_filters->filter());
    m_model->refresh();
    if (const Result<QStringList> categories = CatalogueQueries(m_services.store.database()).categories();
        categories.ok())
        m_filters->setCategories(*categories);
    m_detail->refresh(kinds);
    showCounts();
}

void CataloguePage::showCounts()
{
    const bool filtered = m_filters->count() > 0;
    QString all = u"…"_s;
    if (m_services.store.isOpen()) {
        if (const Result<std::int64_t> count = CatalogueQueries(m_services.store.database()).count(); count.ok())
            all = tr("%n product(s)", nullptr, static_cast<int>(*count));
    }
    m_head->setNote(all);
    m_bulk->setEnabled(m_model->rowCount() > 0);
    m_bar->setShown(!filtered                 ? QString()
                    : m_model->isCountKnown() ? tr("%1 shown").arg(countText(m_model->rowCount()))
                                              : u"…"_s);
    showState();
    if (m_wanted)
        select(m_wanted);
}

void CataloguePage::showState()
{
    if (m_model->rowCount() > 0 || !m_model->isCountKnown()) {
        m_frame->showContent();
        return;
    }
    if (m_filters->count() > 0) {
        m_frame->showEmpty({.sentence = tr("No product matches"),
                            .reason = tr("%n filter(s) in force.", nullptr, m_filters->count()),
                            .button = tr("Remove filters"),
                            .act = [this] { m_filters->clear(); }});
    } else {
        m_frame->showEmpty({.sentence = tr("No products yet"),
                            .reason = tr("They come from your first channel, once you agree to link what was found."),
                            .button = tr("Go to Channels"),
                            .act = [this] { Q_EMIT openRequested({.view = View::Channels}); }});
    }
}

void CataloguePage::chosen()
{
    const std::optional<CatalogueRow> row = m_model->row(m_table->currentIndex().row());
    if (!row)
        return;
    m_wanted = {};
    m_detail->setProduct(row->id);
    m_split->setDetailShown(true);
}

void CataloguePage::select(ProductId product)
{
    m_detail->setProduct(product);
    m_split->setDetailShown(true);
    const int row = m_model->rowOf(product);
    m_wanted = row < 0 && !m_model->isCountKnown() ? product : ProductId{};
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, CatalogueModel::Title));
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

void CataloguePage::publish()
{
    if (m_detail->product())
        m_detail->publish();
    else
        m_frame->showProblem({.state = ItemState::Hint,
                              .text = tr("Choose a product first, then publish it."),
                              .action = tr("Close"),
                              .act = [this] { m_frame->clearProblem(); }});
}

void CataloguePage::open(const Target &target)
{
    if (target.filter.startsWith("search:"_L1)) {
        m_filters->set({.text = target.filter.mid(7)});
    } else if (target.filter.startsWith("account:"_L1)) {
        m_filters->set({.account = AccountId{target.filter.mid(8).toLongLong()}});
    } else if (target.filter.startsWith("mark:"_L1)) { // "mark:warning:3": and the account
        m_filters->set({.account = AccountId{target.filter.section(u':', 2).toLongLong()},
                        .mark = listingMarkFromName(target.filter.section(u':', 1, 1))});
    } else if (target.filter == "disagreeing"_L1) {
        m_filters->set({.agreement = Agreement::Lacking});
    } else if (target.filter == "new"_L1) {
        m_actions->makeProduct();
    } else if (target.filter == "publish"_L1) {
        publish();
    } else if (target.filter == "low_stock"_L1) {
        m_filters->set({.stock = StockLevel::Low});
    }
    if (target.id != 0)
        select(ProductId{target.id});
}

QLineEdit *CataloguePage::filterField() const
{
    return m_bar->field();
}

bool CataloguePage::goBack()
{
    return m_split->leaveDetail();
}

void CataloguePage::setNarrow(bool isNarrow)
{
    m_split->setNarrow(isNarrow);
}

} // namespace evenstock
