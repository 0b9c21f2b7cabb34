// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/import_columns.h"

#include "models/views/field_words.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype mostColumns = 40;
constexpr qsizetype columnsInSight = 4; // the others are scrolled to

struct Meaning {
    QString column; // import.products
    QString words;
};

QList<Meaning> meanings()
{
    return {{{}, ImportColumns::tr("is not used", "column of a file")},
            {u"sku"_s, ImportColumns::tr("SKU")},
            {u"title"_s, fieldTitle(Field::Title)},
            {u"price"_s, fieldTitle(Field::Price)},
            {u"currency"_s, ImportColumns::tr("Currency")},
            {u"stock_quantity"_s, ImportColumns::tr("Pieces of new products")},
            {u"category"_s, fieldTitle(Field::Category)},
            {u"brand"_s, fieldTitle(u"brand"_s)},
            {u"condition"_s, fieldTitle(Field::Condition)},
            {u"description"_s, fieldTitle(Field::Description)},
            {u"ean"_s, ImportColumns::tr("EAN")},
            {u"images"_s, fieldTitle(Field::Images)}};
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent)
    : QScrollArea(parent)
{
    auto *inner = new QWidget;
    m_form = new QFormLayout(inner);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(Metrics(font()).space(1));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // it follows what has the focus in it
    setWidget(inner);
    hide();
}

void ImportColumns::offer(const QStringList &heads)
{
    for (const QString &head : heads) {
        if (head.isEmpty() || m_boxes.contains(head) || m_boxes.size() >= mostColumns)
            continue;
        auto *box = new QComboBox;
        box->setObjectName(u"column."_s + head);
        box->setAccessibleName(tr("Column “%1”").arg(head));
        for (const Meaning &meaning : meanings())
            box->addItem(meaning.words, meaning.column);
        m_form->addRow(tr("Column “%1”").arg(head), box);
        m_boxes.insert(head, box);
        connect(box, &QComboBox::currentIndexChanged, this, &ImportColumns::changed);
    }
    if (m_boxes.isEmpty())
        return;
    const int rows = static_cast<int>(qMin(m_boxes.size(), columnsInSight));
    setFixedHeight(rows * (m_boxes.first()->sizeHint().height() + m_form->spacing()));
    show();
}

QJsonObject ImportColumns::chosen() const
{
    QJsonObject chosen;
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        if (const QString column = it.value()->currentData().toString(); !column.isEmpty())
            chosen.insert(it.key(), column);
    }
    return chosen;
}

} // namespace evenstock
