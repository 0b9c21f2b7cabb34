// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/category_queries.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace evenstock {

// The categories of all accounts: an account at the top, its categories below it, each level by name. The tree is made
// where it is read, on a worker; here it is only looked at.
class CategoryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    struct Node {
        CategoryKey key = {}; // no external id: the account itself
        QString name = {};
        QString note = {};
        QStringList goesTo = {}; // "eMAG MAIN: Telefoane": lines of the category map
        int parent = -1;         // -1: at the top
        int row = 0;             // among its siblings
        std::vector<int> children = {};
        bool operator==(const Node &) const = default;
    };
    struct Tree {
        std::vector<Node> nodes = {};
        std::vector<int> tops = {};

        QStringList pathOf(int node) const; // names from the top to it, without the account
        bool operator==(const Tree &) const = default;
    };
    static Result<std::shared_ptr<const Tree>> read(Database &database);
    static QString plainName(const QString &name); // without accents and case, to sort by in any language

    using QAbstractItemModel::QAbstractItemModel;

    bool setTree(std::shared_ptr<const Tree> tree); // false: it is the same as before, and nothing was touched
    std::optional<CategoryKey> key(const QModelIndex &index) const; // none: an account, or nothing
    CategoryKey anyKey(const QModelIndex &index) const;             // an account's has no external id
    QString path(const QModelIndex &index) const;                   // "Épicerie › Céréales"
    QModelIndex indexOf(const CategoryKey &key) const;
    QString nameOf(const CategoryKey &key) const; // empty where it is not in the tree
    bool isEmpty() const { return !m_tree || m_tree->tops.empty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    const Node *node(const QModelIndex &index) const;
    int find(const CategoryKey &key) const; // -1 = not there

    std::shared_ptr<const Tree> m_tree;
};

} // namespace evenstock
