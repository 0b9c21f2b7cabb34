// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/mapping_part.h"

#include "models/views/format.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/part_layout.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/content_frame.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qint64 mostProducts = 20'000; // looked at before the owner says which

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

} // namespace evenstock
