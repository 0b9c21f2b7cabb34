// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/route_form.h"

#include "app/sync/price_rule.h"
#include "app/sync/state_map.h"
#include "models/views/field_words.h"
#include "ui/channels/connector_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString none = u"-"_s; // fed by nobody

QString directionKey(Field field)
{
    return u"direction."_s + fieldName(field);
}

Direction directionOf(Field field, const ConnectorInfo &info, const QMap<QString, QString> &settings)
{
    const auto chosen = directionFromName(settings.value(directionKey(field)));
    return chosen.value_or(usualDirections(info, settings).value(field, Direction::Off));
}

} // namespace

QList<Field> routedFields(const ConnectorInfo &info)
{
    QList<Field> fields;
    for (const Field field : allFields) {
        if (!info.readOnlyFields.contains(field) && info.directions.contains(field))
            fields.append(field);
    }
    return fields;
}

QList<Field> sentFields(const ConnectorInfo &info, const QMap<QString, QString> &settings)
{
    QList<Field> fields;
    for (const Field field : routedFields(info)) {
        if (sendsOut(directionOf(field, info, settings)))
            fields.append(field);
    }
    return fields;
}

RouteForm::RouteForm(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(m.gap());
    form->setVerticalSpacing(m.space(2) - 2);
    m_from = new QComboBox(this);
    m_from->setObjectName(u"routeFrom"_s);
    m_products = new QComboBox(this);
    m_products->setObjectName(u"routeProducts"_s);
    for (const QString &choice : {u"chosen"_s, u"all"_s})
        m_products->addItem(choiceText(u"assortment"_s, choice), choice);
    m_orders = new QComboBox(this);
    m_orders->setObjectName(u"routeOrders"_s);
    for (const QString &choice : {u"order"_s, u"reserve"_s, u"off"_s})
        m_orders->addItem(choiceText(u"replicate"_s, choice), choice);
    m_price = new QLineEdit(this);
    m_price->setObjectName(u"routePrice"_s);
    m_price->setPlaceholderText(tr("For example: markup 12.5%; add 0.50; round .99"));
    m_states = new QLineEdit(this);
    m_states->setObjectName(u"routeStates"_s);
    m_states->setPlaceholderText(QString(usualStateMap));
    m_problem = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_problem->setWordWrap(true);
    auto *fields = new QWidget(this);
    auto *flow = new FlowLayout(fields);
    for (const Field field : allFields) {
        auto *box = new QCheckBox(fieldTitle(field), fields);
        box->setObjectName(u"route."_s + fieldName(field));
        connect(box, &QCheckBox::toggled, this, &RouteForm::edited);
        flow->addWidget(box);
        m_fields.insert(field, box);
    }
    form->addRow(tr("&Fed by"), m_from);
    form->addRow(tr("Sells of that"), m_products);
    form->addRow(tr("What goes there"), fields);
    form->addRow(tr("&Price rule"), m_price);
    form->addRow(tr("Its &orders become"), m_orders);
    form->addRow(tr("Order &states carried"), m_states);
    form->addRow(QString(), m_problem);
    for (QComboBox *box : {m_from, m_products, m_orders})
        connect(box, &QComboBox::currentIndexChanged, this, &RouteForm::edited);
    for (QLineEdit *edit : {m_price, m_states}) {
        connect(edit, &QLineEdit::textChanged, this, &RouteForm::showPrice);
        connect(edit, &QLineEdit::textChanged, this, &RouteForm::edited);
    }
}

void RouteForm::setRoute(const ConnectorInfo &info, const QMap<QString, QString> &settings, const QString &currency,
                         const QStringList &sources, const QString &source)
{
    const QSignalBlocker quiet(this);
    m_info = info;
    m_settings = settings;
    m_currency = currency.isEmpty() ? u"EUR"_s : currency;
    m_source = source.isEmpty() ? none : source;
    m_from->clear();
    for (const QString &name : sources)
        m_from->addItem(name, name);
    m_from->addItem(tr("nobody: it sells its own stock"), none);
    m_from->setCurrentIndex(qMax(0, m_from->findData(m_source)));
    m_products->setCurrentIndex(qMax(0, m_products->findData(settings.value(u"assortment"_s, u"chosen"_s))));
    m_orders->setCurrentIndex(qMax(0, m_orders->findData(settings.value(u"replicate"_s, u"order"_s))));
    m_price->setText(settings.value(u"price_rule"_s));
    m_states->setText(settings.value(u"state_map"_s));
    showFields();
    showPrice();
}

void RouteForm::showFields()
{
    const QList<Field> shown = routedFields(m_info);
    const QList<Field> sent = sentFields(m_info, m_settings);
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        it.value()->setVisible(shown.contains(it.key()));
        it.value()->setChecked(sent.contains(it.key()));
    }
}

void RouteForm::showPrice()
{
    const auto rule = PriceRule::parse(m_price->text().trimmed(), m_currency);
    const auto states = StateMap::parse(m_states->text());
    if (!rule.ok())
        m_problem->setText(tr("This price rule cannot be read. Its steps are markup, add, fixed, floor, ceiling and "
                              "round, with ; between them."));
    else if (!states.ok())
        m_problem->setText(tr("These states cannot be read: write pairs like shipped>shipped, refunded=refunded or "
                              "21<17, or off."));
    else
        m_problem->setText({});
}

bool RouteForm::isValid() const
{
    return PriceRule::parse(m_price->text().trimmed(), m_currency).ok() && StateMap::parse(m_states->text()).ok();
}

QJsonObject RouteForm::changes() const
{
    QJsonObject result;
    const QString from = m_from->currentData().toString();
    if (from != m_source) { // the only wholesaler needs no name, but a name does no harm
        result.insert(u"role"_s, from == none ? u"peer"_s : u"client"_s);
        result.insert(u"source"_s, from == none ? QString() : from);
    }
    const auto set = [&](const QString &name, const QString &value, const QString &usual) {
        if (value != m_settings.value(name, usual))
            result.insert(name, value == usual ? QString() : value);
    };
    set(u"assortment"_s, m_products->currentData().toString(), u"chosen"_s);
    set(u"replicate"_s, m_orders->currentData().toString(), u"order"_s);
    set(u"price_rule"_s, m_price->text().trimmed(), {});
    set(u"state_map"_s, m_states->text().trimmed(), {});
    const QList<Field> sent = sentFields(m_info, m_settings);
    for (const Field field : routedFields(m_info)) {
        const bool isSent = m_fields[field]->isChecked();
        if (isSent != sent.contains(field)) // quantities come back, too: the retailer sells them
            result.insert(directionKey(field), directionName(!isSent                    ? Direction::Off
                                                             : field == Field::Quantity ? Direction::Both
                                                                                        : Direction::Out));
    }
    return result;
}

} // namespace evenstock
