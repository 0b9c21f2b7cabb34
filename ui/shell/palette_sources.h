// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/view_services.h"

#include <QObject>

#include <functional>

namespace evenstock {

class MainWindow;

// What the command palette finds: views, things to do, accounts, products and orders.
class PaletteSources : public QObject
{
    Q_OBJECT

public:
    PaletteSources(MainWindow &window, const ViewServices &services, std::function<bool()> isPaused, QObject *parent);

private:
    bool usesBrowser(const QString &marketplace) const;
    QList<PaletteItem> views(const QString &words);
    QList<PaletteItem> actions(const QString &words);
    QList<PaletteItem> accounts(const QString &words);
    QList<PaletteItem> products(const QString &words);
    QList<PaletteItem> exactOrders(const QString &words);
    QList<PaletteItem> otherOrders(const QString &words);
    QList<PaletteItem> wholeSearch(const QString &words);
    enum class Fit { Exact, Part };
    QList<PaletteItem> orders(const QString &words, Fit fit);

    MainWindow &m_window;
    ViewServices m_services;
    std::function<bool()> m_isPaused;
};

} // namespace evenstock
