// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/category_panel.h"

#include "models/views/background_reader.h"
#include "models/views/category_tree_model.h"
#include "ui/catalogue/category_map_dialog.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

CategoryPanel::CategoryPanel(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new CategoryTreeModel(this))
{
    const Metrics m(font());
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"categoryTree"_s);
    m_tree->setAccessibleName(tr("Categories"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_nothing =
        new TextLabel(tr("No categories were read yet. They come with the next sync of a channel that has them."),
                      TypeSize::Caption, Ink::Secondary);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    m_nothing->hide();
    m_map = new QPushButton(tr("Where they go…"), this);
    m_map->setObjectName(u"mapCategory"_s);
    m_map->setToolTip(
        tr("To which category of another channel products of the chosen one go when they are published."));
    m_map->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    foot->addWidget(m_map);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &CategoryPanel::currentChanged);
    connect(m_map, &QPushButton::clicked, this, &CategoryPanel::map);
}

void CategoryPanel::reload()
{
    m_reading.request_stop();
    m_reading = m_services.reader.ask(
        this, [](Database &database, const std::stop_token &) { return CategoryTreeModel::read(database); },
        [this](Result<std::shared_ptr<const CategoryTreeModel::Tree>> tree) {
            if (!tree)
                return; // as it was; the list says what is wrong with the store
            const QList<CategoryKey> open = expanded();
            const QScopedValueRollback quiet(m_quiet, true);
            if (!m_model->setTree(*std::move(tree)))
                return;
            showTree(open);
            Q_EMIT namesRead();
        });
}

QList<CategoryKey> CategoryPanel::expanded() const
{
    QList<CategoryKey> keys;
    QList<QModelIndex> above{QModelIndex()};
    while (!above.isEmpty()) {
        const QModelIndex parent = above.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (!m_tree->isExpanded(index))
                continue;
            keys.append(m_model->anyKey(index));
            above.append(index);
        }
    }
    return keys;
}

void CategoryPanel::showTree(const QList<CategoryKey> &open)
{
    m_nothing->setVisible(m_model->isEmpty());
    for (const CategoryKey &key : open)
        m_tree->expand(m_model->indexOf(key));
    if (m_model->rowCount() == 1)
        m_tree->expand(m_model->index(0, 0));
    setChosen(m_chosen);
}

void CategoryPanel::setChosen(const std::optional<CategoryKey> &key)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_chosen = key;
    const QModelIndex index = key ? m_model->indexOf(*key) : QModelIndex();
    m_tree->setCurrentIndex(index);
    if (index.isValid())
        m_tree->scrollTo(index);
    else
        m_tree->clearSelection();
    m_map->setEnabled(index.isValid());
}

QString CategoryPanel::nameOf(const CategoryKey &key) const
{
    return m_model->nameOf(key);
}

void CategoryPanel::currentChanged()
{
    if (m_quiet)
        return;
    const std::optional<CategoryKey> key = m_model->key(m_tree->currentIndex());
    m_map->setEnabled(key.has_value());
    if (key == m_chosen)
        return;
    m_chosen = key;
    Q_EMIT chosen(key);
}

void CategoryPanel::map()
{
    const QModelIndex index = m_tree->currentIndex();
    const std::optional<CategoryKey> key = m_model->key(index);
    if (!key)
        return;
    auto *dialog = new CategoryMapDialog(m_services, *key, m_model->path(index), this);
    connect(dialog, &QDialog::accepted, this, &CategoryPanel::reload);
    dialog->open();
}

} // namespace evenstock
