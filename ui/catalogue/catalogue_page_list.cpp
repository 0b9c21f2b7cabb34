// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/category_queries.h"
#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/catalogue_model.h"
#include "models/views/read_store.h"
#include "models/views/roles.h"
#include "ui/catalogue/catalogue_actions.h"
#include "ui/catalogue/catalogue_delegates.h"
#include "ui/catalogue/catalogue_filters.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/category_panel.h"
#include "ui/catalogue/channel_header.h"
#include "ui/catalogue/many_products.h"
#include "ui/catalogue/product_detail.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/filling_column.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_split.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_columns.h"
#include "ui/widgets/window_memory.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString categoriesShown = u"catalogue/categories"_s;

} // namespace

QWidget *CataloguePage::list()
{
    auto *left = new QWidget(this);
    m_head = new PageHead(tr("Catalogue"), left);
    m_bar = new FilterBar(tr("SKU, title, EAN, external id"), left);
    m_sortAgain = quietButton(tr("Order changed – sort again"), u"sync"_s, m_bar);
    m_sortAgain->setObjectName(u"sortAgain"_s);
    m_sortAgain->setToolTip(tr("Products came or changed since the list was put in order. Rows stay where they are "
                               "until you ask."));
    m_sortAgain->hide();
    m_bar->addAtTheEnd(m_sortAgain);
    m_filters = new CatalogueFilters(*m_bar, m_services.accounts, m_services.memory, this);
    m_table = new QTableView(left);
    buildTable();
    m_bar->leadsTo(m_table);
    m_categories = new CategoryPanel(m_services, left);
    QToolButton *categories = iconButton(tr("Categories"), u"folder"_s, m_head); // no room for one more word
    m_head->addAction(categories);
    offerCategories(categories);
    offerColumns(m_head->addQuietButton(tr("Columns"), u"columns"_s), *m_tools);
    QToolButton *exported = m_head->addQuietButton(tr("Export"), u"export"_s);
    exported->setObjectName(u"exportButton"_s);
    connect(exported, &QToolButton::clicked, m_tools, &TableTools::exportRequested);
    connect(m_tools, &TableTools::exportRequested, this, [this] { exportTable(*m_tools, tr("Catalogue"), this); });
    m_bulk = m_head->addButton(tr("Bulk edit…"), u"edit"_s);
    m_bulk->setObjectName(u"bulkEditButton"_s);
    m_actions = new CatalogueActions(m_services, *m_table, *m_model, this);
    connect(m_actions, &CatalogueActions::refused, this,
            [this](const QString &why) { m_frame->showProblem({.text = why}); });
    connect(m_actions, &CatalogueActions::made, this, &CataloguePage::select);
    connect(m_actions, &CatalogueActions::edited, this, &CataloguePage::offerUndo);
    m_done = new NoticeLine(left);
    m_done->setObjectName(u"bulkDone"_s);
    m_done->keepInPage();
    connect(m_bulk, &QPushButton::clicked, m_actions, &CatalogueActions::editSelected);
    QPushButton *made = m_head->addButton(tr("New product"), u"add"_s);
    made->setObjectName(u"newProductButton"_s);
    connect(made, &QPushButton::clicked, m_actions, &CatalogueActions::makeProduct);
    connect(m_sortAgain, &QToolButton::clicked, m_model, &CatalogueModel::sortAgain);

    auto *products = new QWidget(left);
    auto *inner = new QVBoxLayout(products);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(new HairLine(HairLine::Weight::Line));
    inner->addWidget(m_table, 1);
    inner->addWidget(new HairLine(HairLine::Weight::Line));
    inner->addWidget(selectionLine());
    inner->addWidget(legend());
    m_frame = new ContentFrame(products, left);
    const Metrics m(font());
    auto *content = new QSplitter(left);
    content->setChildrenCollapsible(false);
    content->addWidget(m_categories);
    content->addWidget(m_frame);
    content->setStretchFactor(1, 1);
    content->setSizes({m.space(52), m.space(200)});
    keepSplit(content, u"catalogue/categories"_s, m_services.memory);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_done);
    column->addWidget(content, 1);
    return left;
}

// The tree of categories at the side of the list, for whoever wants it.
void CataloguePage::offerCategories(QToolButton *button)
{
    m_showCategories = button;
    button->setObjectName(u"showCategories"_s);
    button->setCheckable(true);
    button->setToolTip(tr("The categories of your channels, beside the list"));
    button->setChecked(m_services.memory.value(categoriesShown).toBool());
    m_categories->setVisible(button->isChecked());
    connect(button, &QToolButton::toggled, this, &CataloguePage::showCategories);
    connect(m_categories, &CategoryPanel::chosen, m_filters, &CatalogueFilters::setBranch);
    connect(m_categories, &CategoryPanel::namesRead, this, [this] {
        m_filters->setBranchNames([this](const CategoryKey &key) { return m_categories->nameOf(key); });
    });
}

void CataloguePage::showCategories(bool areShown)
{
    m_services.memory.remember(categoriesShown, areShown);
    m_categories->setVisible(areShown);
    if (areShown)
        m_categories->reload();
    else
        m_filters->setBranch({});
}

// Off this thread: a shop has thousands of them.
void CataloguePage::readCategories(const QSet<QString> &kinds)
{
    const bool mayDiffer = kinds.isEmpty() || kinds.contains(u"categories"_s);
    if (mayDiffer && (m_showCategories->isChecked() || m_filters->filter().branch))
        m_categories->reload();
    m_readingCategories.request_stop();
    m_readingCategories = m_services.reader.ask(
        this, [](Database &database, const std::stop_token &) { return CategoryQueries(database).inUse(); },
        [this](const Result<QList<CategoryInUse>> &used) {
            if (used)
                m_filters->setCategories(*used);
        });
}

// What can be done with the rows that are selected, under them.
QWidget *CataloguePage::selectionLine()
{
    const Metrics m(font());
    m_selection = new QWidget(this);
    m_selected = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    auto *prepare = new QPushButton(tr("Prepare for Vinted…"), m_selection);
    prepare->setObjectName(u"prepareVintedButton"_s);
    connect(prepare, &QPushButton::clicked, m_actions, &CatalogueActions::prepareSelected);
    connect(m_actions, &CatalogueActions::openRequested, this, &ViewPage::openRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CataloguePage::showSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CataloguePage::showSelection, Qt::QueuedConnection);
    connect(&m_services.accounts, &AccountsModel::changed, this, &CataloguePage::showSelection);
    auto *row = new QHBoxLayout(m_selection);
    row->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2));
    row->setSpacing(m.gap());
    row->addWidget(m_selected, 1);
    row->addWidget(prepare);
    m_selection->hide();
    return m_selection;
}

// Only where there is an account that they could be prepared for, and no room for the pane that offers it, too.
void CataloguePage::showSelection()
{
    const int count = m_actions->selectedCount();
    const bool isOffered = !m_actions->browserAccounts().isEmpty();
    m_selected->setText(tr("%n product(s) selected", nullptr, count));
    m_selection->setVisible(isOffered && count > 0 && m_isNarrow);
    m_detail->offerPreparing(isOffered);
}

void CataloguePage::fillMenu(QMenu &menu, const QModelIndex &index)
{
    const std::optional<CatalogueRow> row = m_model->row(index.row());
    if (!row)
        return;
    const int many = m_detail->many()->count();
    connect(menu.addAction(lineIcon(u"edit"_s), tr("Bulk edit…")), &QAction::triggered, m_actions,
            &CatalogueActions::editSelected);
    if (many > 0) {
        connect(menu.addAction(lineIcon(u"sync"_s), tr("Sync %n product(s) now", nullptr, many)), &QAction::triggered,
                m_actions, &CatalogueActions::syncSelected);
        connect(menu.addAction(lineIcon(u"add"_s), tr("Publish…")), &QAction::triggered, m_actions,
                &CatalogueActions::publishSelected);
    } else {
        connect(menu.addAction(lineIcon(u"sync"_s), tr("Sync this product now")), &QAction::triggered, this,
                [this, sku = row->sku] { m_detail->syncProduct(sku); });
    }
    if (!m_actions->browserAccounts().isEmpty())
        connect(menu.addAction(lineIcon(u"globe"_s), tr("Prepare for Vinted…")), &QAction::triggered, m_actions,
                &CatalogueActions::prepareSelected);
    if (many > 0)
        return; // a number is that of one product
    QAction *why = menu.addAction(lineIcon(u"help"_s), StockExplanation::offerText());
    why->setShortcut(StockExplanation::key());
    connect(why, &QAction::triggered, this, [this, product = row->id, account = m_model->accountOf(index.column())] {
        StockExplanation::openFor(m_services, product, this, account);
    });
}

void CataloguePage::buildTable()
{
    m_table->setObjectName(u"catalogue"_s);
    m_table->setAccessibleName(tr("Products"));
    m_table->setHorizontalHeader(new ChannelHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_services.clock, m_table));
    m_table->setItemDelegateForColumn(CatalogueModel::Picture, new PictureDelegate(m_services.clock, m_table));
    m_table->setItemDelegateForColumn(CatalogueModel::Title, new TitleDelegate(m_services.clock, m_table));
    dress(m_table);
    m_table->horizontalHeader()->setSortIndicator(m_model->updatedColumn(), Qt::DescendingOrder);
    m_tools = new TableTools(m_table, u"catalogue"_s, m_services.memory);
    m_tools->setContextActions([this](QMenu &menu, const QModelIndex &index) { fillMenu(menu, index); });
    m_tools->setFileColumns([](QList<int> columns) {
        columns.removeAll(CatalogueModel::Picture);
        const qsizetype title = columns.indexOf(CatalogueModel::Title);
        if (title >= 0 && !columns.contains(CatalogueModel::Traits)) // it stands behind the title
            columns.insert(title + 1, CatalogueModel::Traits);
        return columns;
    });
    m_services.ages.repaint(m_table);
    layColumns();
}

// Widths in the measure of the font; what the owner arranged comes back afterwards.
void CataloguePage::layColumns()
{
    const int columns = m_model->columnCount();
    if (!m_tools || m_columnsLaid == columns)
        return; // as it is sorted and filtered the list keeps its columns, and the header its sort
    const QString name = u"table/catalogue"_s;
    const QString count = name + u".columns"_s;
    const int arrangedFor = m_services.memory.value(count).toInt();
    if (arrangedFor > columns && !m_services.store.isOpen())
        return; // the window is there before the shop: what was arranged for its channels waits for them
    m_columnsLaid = columns;
    const Metrics m(font());
    const QByteArray arranged = m_services.memory.state(name); // what follows is noted as if the owner did it
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(m.space(5));
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setColumnWidth(CatalogueModel::Picture, m.space(9));
    m_table->setColumnWidth(CatalogueModel::Sku, m.space(26));
    m_table->setColumnWidth(CatalogueModel::Title, m.font * 11);
    m_table->setColumnWidth(CatalogueModel::OnHand, m.space(17));
    m_table->setColumnWidth(CatalogueModel::Price, m.space(23));
    m_table->setColumnWidth(CatalogueModel::Category, m.space(19));
    m_table->setColumnWidth(CatalogueModel::Traits, m.space(26));
    m_table->setColumnHidden(CatalogueModel::Traits, true); // it stands behind the title
    for (int column = CatalogueModel::FirstChannel; column < m_model->updatedColumn(); ++column)
        m_table->setColumnWidth(column, m.space(6) - 1);
    m_table->setColumnWidth(m_model->updatedColumn(), m.space(21));
    const QFontMetrics words(header->font());
    const auto titleOf = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    // "Disponibile" is longer than "On hand", and the list begins sorted by the last column, which has an arrow.
    for (const auto &[column, beside] :
         {std::pair(int(CatalogueModel::OnHand), 6), std::pair(int(CatalogueModel::Price), 6),
          std::pair(m_model->updatedColumn(), 8)})
        m_table->setColumnWidth(
            column, qMax(m_table->columnWidth(column), words.horizontalAdvance(titleOf(column)) + m.space(beside)));
    if (!arranged.isEmpty())
        m_services.memory.remember(name, arranged);
    // What was arranged for fewer channels, or more, would give the last column's width to a channel.
    if (arrangedFor == 0 || arrangedFor == columns)
        m_tools->restore();
    m_services.memory.remember(count, columns);
    // The category is a filter too, and when a product was changed its own page says.
    fillWith(header, CatalogueModel::Title, 10, {CatalogueModel::Category, m_model->updatedColumn()});
    keepWhole(m_table, u"catalogue"_s, {CatalogueModel::Sku, CatalogueModel::Price, CatalogueModel::OnHand},
              m_services.memory, {CatalogueModel::Category});
}

// A second line says why a row is among those that are not in agreement.
void CataloguePage::fitRows()
{
    const Metrics m(m_table->font());
    const int height = m_filters->filter().agreement == Agreement::Lacking ? m.twoLineRow() : m.row();
    if (m_table->verticalHeader()->defaultSectionSize() != height)
        m_table->verticalHeader()->setDefaultSectionSize(height);
}

QWidget *CataloguePage::legend()
{
    const Metrics m(font());
    auto *line = new QWidget(this);
    auto *row = new FlowLayout(line); // two lines beside the categories, rather than "Con…"
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
    return line;
}

} // namespace evenstock
