// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/category_tree_model.h"

#include "models/store/account_repository.h"
#include "models/store/database.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

using Tree = CategoryTreeModel::Tree;
using Node = CategoryTreeModel::Node;

void sortByName(Tree &tree, std::vector<int> &level, const std::vector<QString> &plainNames, const QCollator &collator)
{
    std::stable_sort(level.begin(), level.end(),
                     [&](int a, int b) { return collator.compare(plainNames[size_t(a)], plainNames[size_t(b)]) < 0; });
    for (size_t row = 0; row < level.size(); ++row)
        tree.nodes[size_t(level[row])].row = int(row);
}

bool reachesTop(const Tree &tree, int node)
{
    constexpr int deepest = 200;
    for (int steps = 0; steps < deepest; ++steps) {
        if (node < 0)
            return true;
        node = tree.nodes[size_t(node)].parent;
    }
    return false;
}

Status addLinks(Database &database, Tree &tree, const QList<AccountRow> &accounts,
                const QHash<qint64, QHash<QString, int>> &places)
{
    for (const AccountRow &account : accounts) {
        TRY_ASSIGN(const auto links, CategoryQueries(database).links(account.id));
        for (const CategoryLink &link : links) {
            const int place = places.value(link.source.account.value).value(link.source.externalId, -1);
            if (place >= 0)
                tree.nodes[size_t(place)].goesTo.append(account.name + u": "_s +
                                                        (link.targetName.isEmpty() ? link.target : link.targetName));
        }
    }
    return {};
}

} // namespace

QString CategoryTreeModel::plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain;
}

QStringList CategoryTreeModel::Tree::pathOf(int node) const
{
    QStringList names;
    for (int at = node; at >= 0 && !nodes[size_t(at)].key.externalId.isEmpty(); at = nodes[size_t(at)].parent)
        names.prepend(nodes[size_t(at)].name);
    return names;
}

Result<std::shared_ptr<const CategoryTreeModel::Tree>> CategoryTreeModel::read(Database &database)
{
    TRY_ASSIGN(const auto rows, CategoryQueries(database).nodes());
    TRY_ASSIGN(const auto accounts, AccountRepository(database).all());
    auto tree = std::make_shared<Tree>();
    tree->nodes.reserve(size_t(rows.size() + accounts.size()));
    QHash<qint64, int> accountPlaces;
    QHash<qint64, int> placeOfRow;
    QHash<qint64, QHash<QString, int>> places;
    for (const AccountRow &account : accounts) {
        const bool hasSome = std::any_of(rows.begin(), rows.end(),
                                         [&account](const CategoryNode &row) { return row.key.account == account.id; });
        if (!hasSome)
            continue;
        accountPlaces.insert(account.id.value, int(tree->nodes.size()));
        tree->tops.push_back(int(tree->nodes.size()));
        tree->nodes.push_back({.key = {account.id, {}}, .name = account.name, .row = int(tree->tops.size()) - 1});
    }
    for (const CategoryNode &row : rows) {
        if (!accountPlaces.contains(row.key.account.value))
            continue; // a word of the owner's own hangs below no account
        placeOfRow.insert(row.id, int(tree->nodes.size()));
        places[row.key.account.value].insert(row.key.externalId, int(tree->nodes.size()));
        tree->nodes.push_back({.key = row.key, .name = row.name, .note = row.note});
    }
    for (const CategoryNode &row : rows) {
        const int place = placeOfRow.value(row.id, -1);
        if (place < 0)
            continue;
        const int above = row.parent == 0 ? -1 : placeOfRow.value(row.parent, -1);
        tree->nodes[size_t(place)].parent = above >= 0 ? above : accountPlaces.value(row.key.account.value);
    }
    for (const CategoryNode &row : rows) {
        const int place = placeOfRow.value(row.id, -1);
        if (place < 0)
            continue;
        if (!reachesTop(*tree, place)) // a marketplace said that it lies below itself
            tree->nodes[size_t(place)].parent = accountPlaces.value(row.key.account.value);
        tree->nodes[size_t(tree->nodes[size_t(place)].parent)].children.push_back(place);
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QString> plainNames;
    plainNames.reserve(tree->nodes.size());
    for (const Node &node : tree->nodes)
        plainNames.push_back(plainName(node.name));
    for (Node &node : tree->nodes)
        sortByName(*tree, node.children, plainNames, collator);
    TRY(addLinks(database, *tree, accounts, places));
    return std::shared_ptr<const Tree>(tree);
}

bool CategoryTreeModel::setTree(std::shared_ptr<const Tree> tree)
{
    if (m_tree && tree && *m_tree == *tree)
        return false;
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
    return true;
}

const CategoryTreeModel::Node *CategoryTreeModel::node(const QModelIndex &index) const
{
    return m_tree && index.isValid() ? &m_tree->nodes[size_t(index.internalId())] : nullptr;
}

int CategoryTreeModel::find(const CategoryKey &key) const
{
    if (!m_tree)
        return -1;
    const auto found =
        std::find_if(m_tree->nodes.begin(), m_tree->nodes.end(), [&key](const Node &node) { return node.key == key; });
    return found == m_tree->nodes.end() ? -1 : int(found - m_tree->nodes.begin());
}

std::optional<CategoryKey> CategoryTreeModel::key(const QModelIndex &index) const
{
    const Node *found = node(index);
    return found && !found->key.externalId.isEmpty() ? std::optional(found->key) : std::nullopt;
}

CategoryKey CategoryTreeModel::anyKey(const QModelIndex &index) const
{
    const Node *found = node(index);
    return found ? found->key : CategoryKey();
}

QString CategoryTreeModel::path(const QModelIndex &index) const
{
    return index.isValid() && m_tree ? m_tree->pathOf(int(index.internalId())).join(u" › "_s) : QString();
}

QModelIndex CategoryTreeModel::indexOf(const CategoryKey &key) const
{
    const int place = find(key);
    return place < 0 ? QModelIndex() : createIndex(m_tree->nodes[size_t(place)].row, 0, quintptr(place));
}

QString CategoryTreeModel::nameOf(const CategoryKey &key) const
{
    const int place = find(key);
    return place < 0 ? QString() : m_tree->nodes[size_t(place)].name;
}

QModelIndex CategoryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_tree || column != 0 || row < 0)
        return {};
    const Node *above = node(parent);
    const std::vector<int> &level = above ? above->children : m_tree->tops;
    return size_t(row) < level.size() ? createIndex(row, 0, quintptr(level[size_t(row)])) : QModelIndex();
}

QModelIndex CategoryTreeModel::parent(const QModelIndex &index) const
{
    const Node *found = node(index);
    if (!found || found->parent < 0)
        return {};
    return createIndex(m_tree->nodes[size_t(found->parent)].row, 0, quintptr(found->parent));
}

int CategoryTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!m_tree || parent.column() > 0)
        return 0;
    const Node *above = node(parent);
    return int(above ? above->children.size() : m_tree->tops.size());
}

int CategoryTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CategoryTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *found = node(index);
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->goesTo.isEmpty() ? found->name : found->name + u"  →"_s;
    case Qt::ToolTipRole: {
        if (found->key.externalId.isEmpty())
            return found->name;
        QStringList lines{tr("%1, number %2 there").arg(found->name, found->key.externalId)};
        for (const QString &line : found->goesTo)
            lines.append(tr("Goes to %1", "channel: category").arg(line));
        if (!found->note.isEmpty())
            lines.append(found->note);
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return found->name;
    default:
        return {};
    }
}

Qt::ItemFlags CategoryTreeModel::flags(const QModelIndex &index) const
{
    const Node *found = node(index);
    if (!found)
        return Qt::NoItemFlags;
    return found->key.externalId.isEmpty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace evenstock
