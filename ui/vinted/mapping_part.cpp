// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/mapping_part.h"

#include "models/views/format.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/part_layout.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 mostProducts = 20'000; // looked at before the owner says which
constexpr int mostChoices = 300;        // shown at once; the search finds the others
enum ChoiceRole { VintedIdRole = Qt::UserRole + 200, TitleRole };

QStringList kinds()
{
    return {u"brand"_s, u"color"_s, u"size"_s, u"condition"_s, u"category"_s, u"package_size"_s};
}

} // namespace

MappingPart::MappingPart(const ViewServices &services, QWidget *parent)
    : VintedPart(services, parent)
{
    fillWithSides(this, valuesSide(), choicesSide(), {3000, 2000});
    showChoices();
}

QWidget *MappingPart::valuesSide()
{
    const Metrics m(font());
    auto *side = new QWidget(this);
    m_filter = makeFilter(u"mappingFilter"_s, tr("Which values"), side);
    m_filter->addItem(tr("Not assigned"), u"-"_s);
    m_filter->addItem(tr("All"), QString());
    for (const QString &kind : kinds())
        m_filter->addItem(mappingKindText(kind), kind);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &MappingPart::showRows);
    m_counter = new ElidedLabel;
    m_counter->setObjectName(u"unmappedCounter"_s);
    m_table = new RowTable(u"vintedValues"_s, tr("Your values"),
                           {tr("Kind"), tr("Yours"), tr("In"), tr("Products"), tr("On Vinted")}, m_services, side);
    m_table->setWidths(1,
                       {{0, {mappingKindText(u"package_size"_s)}},
                        {2, {u"Chemises"_s}},
                        {4, {tr("Not assigned"), u"Très bon état"_s}}},
                       {3, 2});
    m_table->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_table, &RowTable::chosen, this, &MappingPart::showChoices);
    auto *line = new QHBoxLayout;
    line->setSpacing(m.gap());
    line->addWidget(m_filter);
    line->addWidget(m_counter, 1);
    fillWithTable(side, line, m_table);
    return side;
}

QWidget *MappingPart::choicesSide()
{
    const Metrics m(font());
    auto *side = new QWidget(this);
    side->setMinimumWidth(m.font * 14);
    m_choiceHead = new TextLabel;
    m_choiceHead->setBold(true);
    m_choiceHead->setWordWrap(true);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"choiceSearch"_s);
    m_search->setAccessibleName(tr("Search in Vinted’s list"));
    m_search->setPlaceholderText(tr("Search in Vinted’s list"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &MappingPart::fillChoices);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("Vinted’s list"));
    m_list->setAlternatingRowColors(true);
    const auto take = [this](QListWidgetItem *item) {
        if (item && m_assign->isEnabled())
            assign(item->data(VintedIdRole).toLongLong(), item->data(TitleRole).toString());
    };
    connect(m_list, &QListWidget::itemActivated, this, take);
    m_choiceNote = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_choiceNote->setObjectName(u"choiceNote"_s);
    m_choiceNote->setWordWrap(true);
    m_assign = new QPushButton(side);
    m_assign->setObjectName(u"assignValues"_s);
    makePrimary(m_assign);
    m_takeBack = new QPushButton(tr("Take it back"), side);
    m_takeBack->setObjectName(u"takeBackValues"_s);
    m_fetch = new QPushButton(tr("Have it read on Vinted"), side);
    m_fetch->setObjectName(u"fetchChoices"_s);
    connect(m_assign, &QPushButton::clicked, this, [this, take] { take(m_list->currentItem()); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { assign(0, {}); });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_assign->setEnabled(row >= 0 && !chosenValues().isEmpty()); });
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        const QList<const Value *> values = chosenValues();
        QJsonArray brands;
        QJsonArray catalogs;
        for (const Value *value : values) {
            if (value->kind == "brand"_L1)
                brands.append(value->value);
            if (value->kind == "category"_L1 && value->vintedId > 0)
                catalogs.append(value->vintedId);
        }
        m_services.requests.send(
            this, u"vinted.options"_s,
            {{u"account"_s, m_account.name}, {u"brands"_s, brands}, {u"catalog_ids"_s, catalogs}},
            [this](const QJsonObject &) {
                m_choiceNote->setText(tr("The browser reads it with its next task."));
                m_choiceNote->show();
            },
            [this](const Error &error) { Q_EMIT failed(error); });
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(m.space(2));
    row->addWidget(m_assign);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(m.margin(), 0, m.margin(), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(m_choiceHead);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_choiceNote);
    column->addWidget(m_fetch, 0, Qt::AlignLeft);
    column->addLayout(row);
    return side;
}

void MappingPart::setProducts(const QList<qint64> &products)
{
    m_products = products;
}

void MappingPart::accountChanged(bool isOther)
{
    if (isOther) {
        m_collected.clear();
        m_choicesOf.clear();
        showRows();
    }
}

// The engine looks at some hundred products at a time, so that it is never kept long.
void MappingPart::refresh()
{
    if (m_account.name.isEmpty())
        return;
    ++m_reading;
    m_looked = 0;
    m_isCut = false;
    m_table->frame()->setLoading(m_collected.isEmpty());
    m_collected.clear();
    readOn(0);
}

void MappingPart::readOn(qint64 after)
{
    QJsonObject arguments{{u"account"_s, m_account.name}};
    if (m_products.isEmpty()) {
        arguments.insert(u"after"_s, after);
    } else {
        QJsonArray ids;
        for (const qint64 id : std::as_const(m_products))
            ids.append(id);
        arguments.insert(u"product_ids"_s, ids);
    }
    m_services.requests.send(
        this, u"vinted.values"_s, arguments,
        [this, reading = m_reading](const QJsonObject &reply) {
            if (reading != m_reading)
                return;
            take(reply[u"rows"].toArray());
            const qint64 next = reply[u"next"].toInteger();
            m_looked += reply[u"looked"].toInteger(); // `next` is a number of a product, and says nothing of how many
            m_isCut = next > 0 && m_looked >= mostProducts;
            if (next > 0 && !m_isCut)
                return readOn(next);
            m_table->frame()->setLoading(false);
            m_table->frame()->clearProblem();
            showRows();
        },
        [this, reading = m_reading](const Error &error) {
            if (reading != m_reading)
                return;
            m_table->frame()->setLoading(false);
            m_table->frame()->showProblem({.text = tr("The values could not be read."), .details = error.detail});
        });
}

void MappingPart::take(const QJsonArray &rows)
{
    for (const QJsonValue &row : rows) {
        const QString kind = row[u"kind"].toString();
        const QString ours = row[u"ours"].toString();
        Value &value = m_collected[kind + u'\n' + ours];
        value.products += row[u"products"].toInteger();
        value.kind = kind;
        value.ours = ours;
        value.value = row[u"value"].toString();
        value.within = row[u"within"].toString();
        value.catalogId = row[u"catalog_id"].toInteger();
        value.vintedId = row[u"vinted_id"].toInteger();
        value.title = row[u"title"].toString();
        value.by = row[u"by"].toString();
    }
}

int MappingPart::unmapped() const
{
    return static_cast<int>(
        std::count_if(m_collected.begin(), m_collected.end(), [](const Value &value) { return value.vintedId == 0; }));
}

void MappingPart::showRows()
{
    const QString wanted = m_filter->currentData().toString();
    m_values.clear();
    for (const Value &value : std::as_const(m_collected)) {
        const bool isWanted = wanted.isEmpty() || (wanted == "-"_L1 ? value.vintedId == 0 : value.kind == wanted);
        if (isWanted)
            m_values.append(value);
    }
    // Where most products wait comes first.
    std::stable_sort(m_values.begin(), m_values.end(), [](const Value &a, const Value &b) {
        return (a.vintedId == 0) != (b.vintedId == 0) ? a.vintedId == 0 : a.products > b.products;
    });
    QList<TableRow> rows;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const Value &value = m_values[i];
        const bool isNone = value.vintedId == 0;
        const QString words = isNone                      ? tr("Not assigned")
                              : value.by == "assigned"_L1 ? tr("%1, by you", "Vinted's title").arg(value.title)
                                                          : value.title;
        rows.append({.id = qint64(qHash(value.kind + u'\n' + value.ours) >> 1) | 1,
                     .cells = {{.text = mappingKindText(value.kind)},
                               {.text = value.value.isEmpty() ? tr("(none given)") : value.value},
                               {.text = value.within},
                               {.text = countText(value.products), .sort = value.products},
                               {.text = words, .state = isNone ? ItemState::Warning : ItemState::Agreed}}});
    }
    m_table->setRows(rows);
    const int open = unmapped();
    QString counter = open > 0 ? tr("%n value(s) not assigned", nullptr, open) : tr("Every value is assigned");
    if (m_isCut)
        counter += u' ' + tr("(of the first %1 products)").arg(countText(mostProducts));
    m_counter->setText(m_collected.isEmpty() ? QString() : counter);
    if (!rows.isEmpty())
        m_table->frame()->showContent();
    else if (m_collected.isEmpty())
        m_table->frame()->showEmpty(
            {.sentence = tr("No product has such values yet"),
             .reason = tr("Brands, colours, sizes, conditions and categories of your products stand here.")});
    else
        m_table->frame()->showEmpty({.sentence = tr("Every value is assigned"),
                                     .reason = tr("Nothing waits here."),
                                     .button = tr("Show all"),
                                     .act = [this] { m_filter->setCurrentIndex(1); }});
    showChoices();
    Q_EMIT counted();
}

QList<const MappingPart::Value *> MappingPart::chosenValues() const
{
    const QList<qint64> ids = m_table->selected();
    QList<const Value *> values;
    for (const Value &value : m_values) {
        if (ids.contains(qint64(qHash(value.kind + u'\n' + value.ours) >> 1) | 1))
            values.append(&value);
    }
    return values;
}

// Only values of one list can be given one entry.
void MappingPart::showChoices()
{
    const QList<const Value *> values = chosenValues();
    const bool isOneList = !values.isEmpty() && std::all_of(values.begin(), values.end(), [&](const Value *value) {
        return value->kind == values.first()->kind && value->catalogId == values.first()->catalogId;
    });
    m_assign->setText(values.size() > 1 ? tr("Assign to these %n value(s)", nullptr, static_cast<int>(values.size()))
                                        : tr("Assign"));
    m_assign->setEnabled(false);
    m_takeBack->setEnabled(
        std::any_of(values.begin(), values.end(), [](const Value *value) { return value->by == "assigned"_L1; }));
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list)})
        part->setEnabled(isOneList);
    m_fetch->setVisible(isOneList);
    m_choiceNote->hide();
    if (!isOneList) {
        m_choiceHead->setText(values.isEmpty() ? tr("Choose a value of yours, or several of one kind")
                                               : tr("These values are of different kinds: choose those of one"));
        m_list->clear();
        m_choicesOf.clear();
        return;
    }
    const Value &first = *values.first();
    m_choiceHead->setText(
        first.within.isEmpty() || first.kind == "category"_L1
            ? tr("%1 on Vinted", "kind").arg(mappingKindText(first.kind))
            : tr("%1 on Vinted, in %2", "kind, category").arg(mappingKindText(first.kind), first.within));
    const QString of = first.kind + u'\n' + QString::number(first.catalogId);
    if (of == m_choicesOf)
        return fillChoices();
    m_choicesOf = of;
    m_search->clear();
    askChoices(first.kind, first.catalogId);
}

void MappingPart::askChoices(const QString &kind, qint64 catalogId)
{
    m_services.requests.send(
        this, u"vinted.choices"_s, {{u"account"_s, m_account.name}, {u"kind"_s, kind}, {u"catalog_id"_s, catalogId}},
        [this, of = m_choicesOf](const QJsonObject &reply) {
            if (of != m_choicesOf)
                return;
            m_choices = reply[u"choices"].toArray();
            fillChoices();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void MappingPart::fillChoices()
{
    const QString words = m_search->text().trimmed();
    m_list->clear();
    if (m_choicesOf.isEmpty())
        return;
    int left = 0;
    for (const QJsonValue &choice : std::as_const(m_choices)) {
        const QString title = choice[u"title"].toString();
        const QString path = choice[u"path"].toString();
        const QString shown = path.isEmpty() ? title : path;
        if (!words.isEmpty() && !shown.contains(words, Qt::CaseInsensitive))
            continue;
        if (m_list->count() >= mostChoices) {
            ++left;
            continue;
        }
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(VintedIdRole, choice[u"id"].toInteger());
        item->setData(TitleRole, title);
    }
    QString note;
    if (m_choices.isEmpty())
        note = tr("Vinted’s list was not read yet.");
    else if (m_list->count() == 0)
        note = tr("Nothing in Vinted’s list is like this. Brands are read by name: have yours read.");
    else if (left > 0)
        note = tr("%n more; type to find them", nullptr, left);
    m_choiceNote->setText(note);
    m_choiceNote->setVisible(!note.isEmpty());
}

void MappingPart::assign(qint64 vintedId, const QString &title)
{
    QJsonArray rows;
    for (const Value *value : chosenValues())
        rows.append(QJsonObject{
            {u"kind"_s, value->kind}, {u"ours"_s, value->ours}, {u"vinted_id"_s, vintedId}, {u"title"_s, title}});
    if (rows.isEmpty())
        return;
    m_services.requests.send(
        this, u"vinted.assign"_s, {{u"account"_s, m_account.name}, {u"rows"_s, rows}},
        [this](const QJsonObject &) {
            refresh();
            Q_EMIT assigned();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace evenstock
