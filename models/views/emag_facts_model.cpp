// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/emag_facts_model.h"

#include <QHash>

namespace evenstock {

using namespace Qt::StringLiterals;

EmagFactsModel::EmagFactsModel(QList<EmagFact> facts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_facts(std::move(facts))
{
}

QString EmagFactsModel::nameText(const QString &name)
{
    const QHash<QString, QString> words{{u"id"_s, tr("Number of the offer")},
                                        {u"part_number"_s, tr("SKU")},
                                        {u"part_number_key"_s, tr("PNK")},
                                        {u"name"_s, tr("Title")},
                                        {u"brand"_s, tr("Brand")},
                                        {u"status"_s, tr("State")},
                                        {u"sellable"_s, tr("Customers can buy it")},
                                        {u"validation_status"_s, tr("Documentation")},
                                        {u"translation_validation_status"_s, tr("Translation")},
                                        {u"offer_validation_status"_s, tr("Check of the offer")},
                                        {u"doc_errors"_s, tr("Why it is refused")},
                                        {u"sale_price"_s, tr("Price")},
                                        {u"recommended_price"_s, tr("Recommended price")},
                                        {u"min_sale_price"_s, tr("Lowest price allowed")},
                                        {u"max_sale_price"_s, tr("Highest price allowed")},
                                        {u"best_offer_sale_price"_s, tr("Best offer of anybody")},
                                        {u"best_offer_recommended_price"_s, tr("Recommended price of the best offer")},
                                        {u"vat_id"_s, tr("VAT")},
                                        {u"estimated_stock"_s, tr("Pieces on sale")},
                                        {u"general_stock"_s, tr("Pieces with those of new orders")},
                                        {u"stock"_s, tr("Pieces (warehouse)")},
                                        {u"handling_time"_s, tr("Days until dispatch")},
                                        {u"buy_button_rank"_s, tr("Rank for the buy button")},
                                        {u"number_of_offers"_s, tr("Offers of all sellers")},
                                        {u"warranty"_s, tr("Months of warranty")},
                                        {u"ean"_s, tr("EAN")},
                                        {u"category_id"_s, tr("Category")},
                                        {u"vendor_category_id"_s, tr("Your own category")},
                                        {u"family"_s, tr("Family")},
                                        {u"ownership"_s, tr("You may edit its texts")},
                                        {u"genius_eligibility"_s, tr("Could be in Genius")},
                                        {u"genius_eligibility_type"_s, tr("Kind of Genius it could be in")},
                                        {u"genius_computed"_s, tr("Genius")},
                                        {u"manufacturer"_s, tr("Manufacturer is named")},
                                        {u"eu_representative"_s, tr("Representative in the EU is named")},
                                        {u"safety_information"_s, tr("Safety information")},
                                        {u"supply_lead_time"_s, tr("Days to get it again")},
                                        {u"emag_club"_s, tr("Joins Genius")},
                                        {u"characteristics"_s, tr("Characteristics")},
                                        {u"images"_s, tr("Pictures")},
                                        {u"attachments"_s, tr("Attachments")},
                                        {u"url"_s, tr("Page")}};
    return words.value(name, name);
}

// The words that are ours; eMAG's own stand as it sent them.
QString EmagFactsModel::valueText(const QString &value)
{
    const QHash<QString, QString> words{{u"yes"_s, tr("yes")},
                                        {u"no"_s, tr("no")},
                                        {u"active"_s, tr("active")},
                                        {u"inactive"_s, tr("inactive")},
                                        {u"end of life"_s, tr("end of life")},
                                        {u"home delivery"_s, tr("home delivery")}};
    return words.value(value, value);
}

QVariant EmagFactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_facts.size())
        return {};
    const EmagFact &fact = m_facts[index.row()];
    const QString text = index.column() == Name ? nameText(fact.name) : valueText(fact.value);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(text) : QVariant();
}

QVariant EmagFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("What") : tr("As eMAG says it");
}

} // namespace evenstock
