// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/picture_taker.h"

#include <QDir>
#include <QPixmap>

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
