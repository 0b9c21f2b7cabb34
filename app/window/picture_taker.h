// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/shop_window.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QTimer>

namespace evenstock {

// Pictures of every view of an open shop, light and dark, at the size of the mock-ups. Main thread.
class PictureTaker : public QObject
{
    Q_OBJECT

public:
    PictureTaker(ShopWindow &shop, Theme &theme, QString folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void done(bool allSaved);

private:
    void next();
    void show(int index);
    bool save(int index);

    ShopWindow &m_shopWindow;
    Theme &m_theme;
    QString m_folder;
    QTimer m_settled; // views read on their own thread
    int m_index = 0;
    bool m_allSaved = true;
};

} // namespace evenstock
