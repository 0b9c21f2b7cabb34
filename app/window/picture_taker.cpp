// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_taker.h"

#include "models/views/catalogue_model.h"
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/listings_tab.h"
#include "ui/catalogue/product_detail.h"

#include <QDir>
#include <QPixmap>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr QSize pictureSize(1360, 822); // the mock-ups without their title bar
constexpr int settleMs = 700;
constexpr int firstMs = 2500; // figures are counted at leisure
constexpr int views = static_cast<int>(allViews.size());

// The dashboard last: it counts at leisure.
View viewAt(int index)
{
    return allViews.at(static_cast<size_t>((index + 1) % views));
}

// Half of the catalogue is what it says about a product.
void chooseProduct(const CataloguePage &page)
{
    constexpr int row = 3;
    QTableView *table = page.table();
    if (const QModelIndex product = table->model()->index(row, CatalogueModel::Title); product.isValid())
        table->setCurrentIndex(product);
    if (auto *tabs = page.detail()->findChild<QTabWidget *>())
        tabs->setCurrentWidget(tabs->findChild<ListingsTab *>());
}

} // namespace

PictureTaker::PictureTaker(ShopWindow &shop, Theme &theme, QString folder, QObject *parent)
    : QObject(parent)
    , m_shopWindow(shop)
    , m_theme(theme)
    , m_folder(std::move(folder))
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMs);
    connect(&m_settled, &QTimer::timeout, this, &PictureTaker::next);
}

void PictureTaker::start()
{
    m_shopWindow.window().resize(pictureSize);
    show(0);
    m_settled.start(firstMs);
}

void PictureTaker::show(int index)
{
    m_index = index;
    m_theme.setScheme(index < views ? Scheme::Light : Scheme::Dark);
    m_shopWindow.window().open({.view = viewAt(index)});
    if (const auto *catalogue = dynamic_cast<const CataloguePage *>(m_shopWindow.window().currentPage()))
        chooseProduct(*catalogue);
    m_settled.start();
}

bool PictureTaker::save(int index)
{
    const QString view = viewName(viewAt(index));
    const QString file = u"%1-%2.png"_s.arg(view, index < views ? u"light"_s : u"dark"_s);
    return QDir().mkpath(m_folder) && m_shopWindow.window().grab().save(QDir(m_folder).filePath(file));
}

void PictureTaker::next()
{
    m_allSaved = save(m_index) && m_allSaved;
    if (m_index + 1 < 2 * views)
        show(m_index + 1);
    else
        Q_EMIT done(m_allSaved);
}

} // namespace evenstock
