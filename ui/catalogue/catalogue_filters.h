// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/category_queries.h"
#include "ui/catalogue/saved_filters.h"
#include "ui/widgets/filter_bar.h"

#include <QObject>

#include <functional>

class QMenu;

namespace evenstock {

class AccountsModel;
class WindowMemory;

// The catalogue's filter as chips, and the menu that adds to it.
class CatalogueFilters : public QObject
{
    Q_OBJECT

public:
    CatalogueFilters(FilterBar &bar, const AccountsModel &accounts, WindowMemory &memory, QObject *parent = nullptr);

    const CatalogueFilter &filter() const { return m_filter; }
    void set(const CatalogueFilter &filter);
    void clear();
    int count() const; // filters in force, the text among them
    void setCategories(const QList<CategoryInUse> &categories);
    // How the categories of the tree are called; an empty answer where one is not known.
    void setBranchNames(std::function<QString(const CategoryKey &)> names);
    void setBranch(const std::optional<CategoryKey> &branch);

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void remove(const QString &key);
    void show();
    void addChannels(QMenu &menu);
    void addSaved();
    void askName();
    void askCategory();
    void filterCategory(const QString &typed);
    template <typename Change>
    void offer(QMenu &menu, const QString &words, Change change);
    QList<FilterChip> chips() const;
    QString categoryWords(const QString &category) const;

    FilterBar &m_bar;
    const AccountsModel &m_accounts;
    QMenu *m_menu = nullptr;
    SavedFilters m_saved;
    CatalogueFilter m_filter;
    QList<CategoryInUse> m_categories;
    std::function<QString(const CategoryKey &)> m_branchNames;
};

} // namespace evenstock
