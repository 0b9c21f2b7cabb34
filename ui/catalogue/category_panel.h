// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/category_map.h"
#include "ui/shell/view_services.h"

#include <QWidget>

#include <optional>
#include <stop_token>

class QPushButton;
class QTreeView;

namespace evenstock {

class CategoryTreeModel;
class TextLabel;

// The categories of each account beside the list of products: the chosen one filters it by itself and those below it.
class CategoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryPanel(const ViewServices &services, QWidget *parent = nullptr);

    void reload(); // off this thread
    void setChosen(const std::optional<CategoryKey> &key);
    QString nameOf(const CategoryKey &key) const;
    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void chosen(const std::optional<evenstock::CategoryKey> &key);
    void namesRead();

private:
    void currentChanged();
    void map();
    void showTree(const QList<CategoryKey> &open);
    QList<CategoryKey> expanded() const;

    ViewServices m_services;
    CategoryTreeModel *m_model = nullptr;
    QTreeView *m_tree = nullptr;
    TextLabel *m_nothing = nullptr;
    QPushButton *m_map = nullptr;
    std::optional<CategoryKey> m_chosen;
    std::stop_source m_reading;
    bool m_quiet = false; // what is chosen is being shown, not asked for
};

} // namespace evenstock
