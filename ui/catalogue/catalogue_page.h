// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue_queries.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QMenu;
class QModelIndex;
class QPushButton;
class QTableView;
class QToolButton;

namespace evenstock {

class CatalogueActions;
class CatalogueFilters;
class CatalogueModel;
class CategoryPanel;
class ContentFrame;
class DetailSplit;
class ElidedLabel;
class FilterBar;
class PageHead;
class ProductDetail;
class NoticeLine;
class TableTools;
struct BulkResult;

// All products, and what is known of the chosen one: the highlighted row and the pane beside it are the same product,
// or no row is highlighted and a line says why. Of several the pane says how many they are and what can be done with
// all of them; where none is chosen there is no pane.
class CataloguePage : public ViewPage
{
    Q_OBJECT

public:
    explicit CataloguePage(const ViewServices &services, QWidget *parent = nullptr);
    ~CataloguePage() override;

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override;
    QLineEdit *filterField() const override;
    bool goBack() override;
    void setNarrow(bool isNarrow) override;
    bool asksFirst(const std::function<void()> &next) override;

    QTableView *table() const { return m_table; }
    CategoryPanel *categories() const { return m_categories; }
    ProductDetail *detail() const { return m_detail; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *list();
    QWidget *legend();
    void buildTable();
    void showPane(bool isShown);
    bool isPaneClosed() const;
    void layColumns();
    void fitRows();
    void offerCategories(QToolButton *button);
    void showCategories(bool areShown);
    void readCategories(const QSet<QString> &kinds);
    void chosen();
    void chosenMany(int count);
    void explain(const QModelIndex &index);
    void offerUndo(const BulkResult &result);
    void undo(qint64 batch);
    void readTotal();
    void showCounts();
    void showState();
    void select(ProductId product);
    void showChosen(ProductId product);
    void highlight();
    void moveTo(int row);
    void sayWhereItIs();
    void askFirst(const std::function<void()> &next);
    void askAbout(const std::function<void()> &next);
    void followOrder();
    bool isMuchSelected() const;
    void publish();
    QWidget *selectionLine();
    void showSelection();
    void fillMenu(QMenu &menu, const QModelIndex &index);

    ViewServices m_services;
    CatalogueModel *m_model = nullptr;
    PageHead *m_head = nullptr;
    FilterBar *m_bar = nullptr;
    CatalogueFilters *m_filters = nullptr;
    CatalogueActions *m_actions = nullptr;
    QPushButton *m_bulk = nullptr;
    QWidget *m_selection = nullptr;
    ElidedLabel *m_selected = nullptr;
    QTableView *m_table = nullptr;
    TableTools *m_tools = nullptr;
    CategoryPanel *m_categories = nullptr;
    QToolButton *m_showCategories = nullptr;
    std::stop_source m_readingCategories;
    int m_columnsLaid = 0; // as many as there were
    ContentFrame *m_frame = nullptr;
    NoticeLine *m_done = nullptr; // what a bulk edit did, with its undo
    ProductDetail *m_detail = nullptr;
    DetailSplit *m_split = nullptr;
    QToolButton *m_sortAgain = nullptr;
    std::optional<std::int64_t> m_total; // all products, where it is known
    bool m_readsTotal = false;
    bool m_isTotalOld = false;
    bool m_isNarrow = false;
    bool m_isHighlighting = false; // the selection is being put right, not chosen
    ProductId m_wanted;            // stays beside the list though it may not be in it
};

} // namespace evenstock
