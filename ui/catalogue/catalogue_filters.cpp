// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_filters.h"

#include "models/views/accounts_model.h"
#include "models/views/catalogue_model.h"
#include "models/views/category_tree_model.h"
#include "models/views/format.h"
#include "ui/widgets/menu_text.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostCategories = 40; // in the menu; "More…" finds the rest
constexpr ListingMark offeredMarks[] = {ListingMark::Urgent,  ListingMark::Error,   ListingMark::Conflict,
                                        ListingMark::Warning, ListingMark::Waiting, ListingMark::NotChecked,
                                        ListingMark::Agreed};

// "Céréales (304)": a number of a marketplace with what it is called there.
QString wordsOf(const CategoryInUse &one)
{
    return one.names.isEmpty() ? one.category : u"%1 (%2)"_s.arg(one.names.join(u" / "_s), one.category);
}

UtcMs startOfToday()
{
    return QDateTime(QDate::currentDate(), QTime(0, 0)).toMSecsSinceEpoch();
}

} // namespace

CatalogueFilters::CatalogueFilters(FilterBar &bar, const AccountsModel &accounts, WindowMemory &memory, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_accounts(accounts)
    , m_menu(new QMenu(&bar))
    , m_saved(memory)
{
    connect(m_menu, &QMenu::aboutToShow, this, &CatalogueFilters::fillMenu);
    bar.setFilterMenu(m_menu);
    connect(&bar, &FilterBar::textChanged, this, [this](const QString &text) {
        if (text == m_filter.text)
            return;
        m_filter.text = text;
        Q_EMIT changed();
    });
    connect(&bar, &FilterBar::chipRemoved, this, &CatalogueFilters::remove);
}

void CatalogueFilters::set(const CatalogueFilter &filter)
{
    m_filter = filter;
    m_bar.setText(filter.text);
    show();
}

void CatalogueFilters::clear()
{
    set({});
}

int CatalogueFilters::count() const
{
    return static_cast<int>(chips().size()) + (m_filter.text.isEmpty() ? 0 : 1);
}

void CatalogueFilters::setCategories(const QList<CategoryInUse> &categories)
{
    m_categories = categories;
    std::stable_sort(m_categories.begin(), m_categories.end(), [](const CategoryInUse &a, const CategoryInUse &b) {
        return CategoryTreeModel::plainName(wordsOf(a)) < CategoryTreeModel::plainName(wordsOf(b));
    });
    if (m_filter.category)
        m_bar.setChips(chips());
}

void CatalogueFilters::setBranchNames(std::function<QString(const CategoryKey &)> names)
{
    m_branchNames = std::move(names);
    if (m_filter.branch)
        m_bar.setChips(chips());
}

void CatalogueFilters::setBranch(const std::optional<CategoryKey> &branch)
{
    if (m_filter.branch == branch)
        return;
    m_filter.branch = branch;
    show();
}

QString CatalogueFilters::categoryWords(const QString &category) const
{
    const auto found = std::find_if(m_categories.begin(), m_categories.end(),
                                    [&category](const CategoryInUse &one) { return one.category == category; });
    return found == m_categories.end() ? category : wordsOf(*found);
}

template <typename Change>
void CatalogueFilters::offer(QMenu &menu, const QString &words, Change change)
{
    connect(menu.addAction(words), &QAction::triggered, this, [this, change] {
        change(m_filter);
        show();
    });
}

void CatalogueFilters::addChannels(QMenu &menu)
{
    for (const AccountCard &card : m_accounts.cards()) {
        QMenu *channel = menu.addMenu(menuText(card.account.name));
        const AccountId id = card.account.id;
        offer(*channel, tr("Listed there"), [id](CatalogueFilter &filter) {
            filter.account = id;
            filter.mark.reset();
        });
        for (const ListingMark mark : offeredMarks) {
            offer(*channel, CatalogueModel::markText(mark), [id, mark](CatalogueFilter &filter) {
                filter.account = id;
                filter.mark = mark;
            });
        }
        offer(*channel, CatalogueModel::markText(ListingMark::NotListed), [id](CatalogueFilter &filter) {
            filter.account = id;
            filter.mark = ListingMark::NotListed;
        });
    }
}

void CatalogueFilters::fillMenu()
{
    m_menu->clear();
    addChannels(*m_menu->addMenu(tr("Channel")));
    QMenu *listed = m_menu->addMenu(tr("Listed"));
    offer(*listed, tr("On at least one channel"), [](CatalogueFilter &f) { f.listed = ListedOn::Somewhere; });
    offer(*listed, tr("Nowhere"), [](CatalogueFilter &f) { f.listed = ListedOn::Nowhere; });
    QMenu *stock = m_menu->addMenu(tr("Stock"));
    offer(*stock, tr("None left"), [](CatalogueFilter &f) { f.stock = StockLevel::None; });
    offer(*stock, tr("Only a few left"), [](CatalogueFilter &f) { f.stock = StockLevel::Low; });
    offer(*stock, tr("In stock"), [](CatalogueFilter &f) { f.stock = StockLevel::Some; });
    if (!m_categories.isEmpty()) {
        QMenu *categories = m_menu->addMenu(tr("Category"));
        for (const CategoryInUse &one : m_categories.mid(0, mostCategories))
            offer(*categories, menuText(wordsOf(one)),
                  [category = one.category](CatalogueFilter &f) { f.category = category; });
        if (m_categories.size() > mostCategories)
            connect(categories->addAction(tr("More…")), &QAction::triggered, this, &CatalogueFilters::askCategory);
    }
    offer(*m_menu, tr("Not in agreement"), [](CatalogueFilter &f) { f.agreement = Agreement::Lacking; });
    offer(*m_menu, tr("Has a conflict"), [](CatalogueFilter &f) { f.conflict = WithConflict::Open; });
    offer(*m_menu, tr("Updated today"), [](CatalogueFilter &f) { f.updatedSince = startOfToday(); });
    addSaved();
}

void CatalogueFilters::addSaved()
{
    m_menu->addSeparator();
    const QStringList names = m_saved.names();
    for (const QString &name : names)
        connect(m_menu->addAction(menuText(name)), &QAction::triggered, this,
                [this, name] { set(m_saved.filter(name, startOfToday())); });
    connect(m_menu->addAction(tr("Save this filter…")), &QAction::triggered, this, &CatalogueFilters::askName);
    m_menu->actions().last()->setEnabled(count() > 0);
    if (names.isEmpty())
        return;
    QMenu *forget = m_menu->addMenu(tr("Forget a saved filter"));
    for (const QString &name : names)
        connect(forget->addAction(menuText(name)), &QAction::triggered, this, [this, name] { m_saved.forget(name); });
}

// All of them, found by any part of their names.
void CatalogueFilters::askCategory()
{
    QStringList words;
    for (const CategoryInUse &one : std::as_const(m_categories))
        words.append(wordsOf(one));
    auto *dialog = new QInputDialog(&m_bar);
    dialog->setObjectName(u"filterCategory"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Filter by category"));
    dialog->setLabelText(tr("Part of its name or its number"));
    dialog->setComboBoxEditable(true);
    dialog->setComboBoxItems(words);
    if (auto *box = dialog->findChild<QComboBox *>()) {
        auto *completer = new QCompleter(words, box);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        box->setCompleter(completer);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->clearEditText();
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &typed) { filterCategory(typed); });
    dialog->open();
}

// The one that is called so, else the first with that in its name.
void CatalogueFilters::filterCategory(const QString &typed)
{
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty())
        return;
    auto found = std::find_if(m_categories.cbegin(), m_categories.cend(),
                              [&wanted](const CategoryInUse &one) { return wordsOf(one) == wanted; });
    if (found == m_categories.cend())
        found = std::find_if(m_categories.cbegin(), m_categories.cend(), [&wanted](const CategoryInUse &one) {
            return wordsOf(one).contains(wanted, Qt::CaseInsensitive);
        });
    if (found == m_categories.cend())
        return;
    m_filter.category = found->category;
    show();
}

void CatalogueFilters::askName()
{
    QStringList words;
    for (const FilterChip &chip : chips())
        words.append(chip.words);
    auto *dialog = new QInputDialog(&m_bar);
    dialog->setObjectName(u"filterName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Its name in the menu"));
    dialog->setTextValue(words.isEmpty() ? m_filter.text : words.join(u", "_s));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_saved.save(name.trimmed(), m_filter);
    });
    dialog->open();
}

QList<FilterChip> CatalogueFilters::chips() const
{
    QList<FilterChip> chips;
    if (m_filter.account) {
        const QString channel = m_accounts.name(m_filter.account);
        chips.append(
            {u"account"_s, m_filter.mark
                               ? tr("%1: %2", "channel, state").arg(channel, CatalogueModel::markText(*m_filter.mark))
                               : tr("Listed on %1").arg(channel)});
    } else if (m_filter.mark) {
        chips.append({u"account"_s, CatalogueModel::markText(*m_filter.mark)});
    }
    if (m_filter.listed != ListedOn::Anything)
        chips.append({u"listed"_s, m_filter.listed == ListedOn::Somewhere ? tr("Listed on at least one channel")
                                                                          : tr("Listed nowhere")});
    if (m_filter.stock != StockLevel::Any)
        chips.append({u"stock"_s, m_filter.stock == StockLevel::None  ? tr("None left")
                                  : m_filter.stock == StockLevel::Low ? tr("Only a few left")
                                                                      : tr("In stock")});
    if (m_filter.category)
        chips.append({u"category"_s, categoryWords(*m_filter.category)});
    if (m_filter.branch) {
        const QString name = m_branchNames ? m_branchNames(*m_filter.branch) : QString();
        chips.append(
            {u"branch"_s, tr("%1 and below", "category").arg(name.isEmpty() ? m_filter.branch->externalId : name)});
    }
    if (m_filter.agreement == Agreement::Lacking)
        chips.append({u"agreement"_s, tr("Not in agreement")});
    if (m_filter.conflict == WithConflict::Open)
        chips.append({u"conflict"_s, tr("Has a conflict")});
    if (m_filter.updatedSince > 0)
        chips.append({u"updated"_s, tr("Updated today")});
    return chips;
}

void CatalogueFilters::remove(const QString &key)
{
    if (key == "account"_L1) {
        m_filter.account = {};
        m_filter.mark.reset();
    } else if (key == "listed"_L1) {
        m_filter.listed = ListedOn::Anything;
    } else if (key == "stock"_L1) {
        m_filter.stock = StockLevel::Any;
    } else if (key == "category"_L1) {
        m_filter.category.reset();
    } else if (key == "branch"_L1) {
        m_filter.branch.reset();
    } else if (key == "agreement"_L1) {
        m_filter.agreement = Agreement::Any;
    } else if (key == "conflict"_L1) {
        m_filter.conflict = WithConflict::Any;
    } else if (key == "updated"_L1) {
        m_filter.updatedSince = 0;
    }
    show();
}

void CatalogueFilters::show()
{
    m_bar.setChips(chips());
    Q_EMIT changed();
}

} // namespace evenstock
