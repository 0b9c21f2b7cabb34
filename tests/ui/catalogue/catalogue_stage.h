// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/catalogue_model.h"
#include "tests/ui/support/stocked_shop.h"
#include "tests/ui/support/window_stage.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/new_product_dialog.h"
#include "ui/catalogue/product_detail.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace evenstock {

// A window on its catalogue, over a stocked shop.
class CatalogueStage
{
protected:
    void start()
    {
        using namespace Qt::StringLiterals;
        m_shop = std::make_unique<StockedShop>();
        m_stage = std::make_unique<WindowStage>(*m_shop);
        QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
        m_page = m_stage->open<CataloguePage>({.view = View::Catalogue});
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 284);
    }

    void stop()
    {
        m_stage.reset();
        m_shop.reset();
    }

    void choose(const QString &sku)
    {
        auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
        const int row = model->rowOf(m_shop->products[sku]);
        clickRow(m_page->table(), model->index(row, CatalogueModel::Title));
        QCOMPARE(m_page->detail()->product(), m_shop->products[sku]);
    }

    // The product of the one highlighted row; none where no row is.
    ProductId highlighted() const
    {
        const auto *model = static_cast<CatalogueModel *>(m_page->table()->model());
        const QModelIndexList rows = m_page->table()->selectionModel()->selectedRows();
        return rows.size() == 1 ? model->row(rows.first().row())->id : ProductId{};
    }

    void makeCup()
    {
        using namespace Qt::StringLiterals;
        clickOn(m_stage->find<QPushButton>(u"newProductButton"_s));
        auto *dialog = m_stage->window->findChild<NewProductDialog *>();
        QVERIFY(dialog);
        typeInto(m_stage->find<QLineEdit>(u"newSku"_s, dialog), u"CUP-1"_s);
        typeInto(m_stage->find<QLineEdit>(u"newTitle"_s, dialog), u"A cup"_s);
        m_shop->products[u"CUP-1"_s] = m_shop->product(u"CUP-1"_s, u"A cup"_s); // as the engine does
        clickOn(m_stage->find<QPushButton>(u"makeProduct"_s, dialog));
        QTRY_COMPARE(m_page->detail()->product(), m_shop->products[u"CUP-1"_s]);
    }

    // One more row beside those that are chosen.
    void chooseAlso(int row)
    {
        m_page->table()->selectionModel()->select(m_page->table()->model()->index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

    std::unique_ptr<StockedShop> m_shop;
    std::unique_ptr<WindowStage> m_stage;
    CataloguePage *m_page = nullptr;
};

} // namespace evenstock
