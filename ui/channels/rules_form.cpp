// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/rules_form.h"

#include "app/sync/account_policy.h"
#include "models/views/field_words.h"
#include "ui/channels/own_settings.h"
#include "ui/channels/price_rule_fields.h"
#include "ui/channels/reprice_fields.h"
#include "ui/channels/stock_rule_fields.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/field_names.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostPercent = 1000;

// A field that no setting of the marketplace ever syncs does not exist there.
bool hasField(const ConnectorInfo &info, Field field)
{
    const auto syncs = [field](const QMap<Field, Direction> &directions) {
        return directions.value(field, Direction::Off) != Direction::Off;
    };
    return syncs(info.directions) ||
           std::any_of(info.directionsBySetting.begin(), info.directionsBySetting.end(), syncs);
}

// Directions that make sense: nothing is sent into a field that the marketplace does not accept.
QList<Direction> offered(const ConnectorInfo &info, Field field)
{
    if (info.readOnlyFields.contains(field))
        return {Direction::In, Direction::Off};
    return {Direction::Both, Direction::In, Direction::Out, Direction::Off};
}

} // namespace

RulesForm::RulesForm(const ConnectorInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
{
    const Metrics m(font());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(m.gap());
    form->setVerticalSpacing(m.space(2) - 2);
    addDirections(form);
    addStock(form);
    addPrice(form);
    addGuard(form);
    m_own = new OwnSettings(info, form);
    connect(m_own, &OwnSettings::chose, this, &RulesForm::followSettings);
    connect(m_own, &OwnSettings::edited, this, &RulesForm::edited);
    alignFieldNames(*this);
    setSettings({}, u"EUR"_s);
}

void RulesForm::addDirections(QFormLayout *form)
{
    for (const Field field : allFields) {
        if (!hasField(m_info, field))
            continue;
        auto *box = new QComboBox(this);
        box->setObjectName(u"direction."_s + fieldName(field));
        for (const Direction direction : offered(m_info, field))
            box->addItem(directionTitle(direction), directionName(direction));
        connect(box, &QComboBox::currentIndexChanged, this, &RulesForm::edited);
        m_directions.insert(field, box);
        form->addRow(fieldTitle(field), box);
    }
    m_strategy = new QComboBox(this);
    m_strategy->setObjectName(u"strategy"_s);
    m_strategyHint = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_strategyHint->setObjectName(u"strategyHint"_s);
    m_strategyHint->setWordWrap(true);
    for (const Strategy strategy : {Strategy::Remote, Strategy::Local, Strategy::Newest, Strategy::Manual}) {
        m_strategy->addItem(strategyTitle(strategy), strategyName(strategy));
        m_strategy->setItemData(m_strategy->count() - 1, strategyHint(strategy), Qt::ToolTipRole);
    }
    const auto explain = [this] { m_strategyHint->setText(m_strategy->currentData(Qt::ToolTipRole).toString()); };
    connect(m_strategy, &QComboBox::currentIndexChanged, this, explain);
    connect(m_strategy, &QComboBox::currentIndexChanged, this, &RulesForm::edited);
    explain();
    form->addRow(tr("Both sides changed"), m_strategy);
    form->addRow(QString(), m_strategyHint);
}

void RulesForm::addStock(QFormLayout *form)
{
    m_stock = new StockRuleFields(this);
    connect(m_stock, &StockRuleFields::edited, this, &RulesForm::edited);
    addPart(form, tr("Stock"), m_stock);
}

void RulesForm::addPrice(QFormLayout *form)
{
    m_price = new PriceRuleFields(this);
    connect(m_price, &PriceRuleFields::edited, this, &RulesForm::edited);
    addPart(form, tr("Price"), m_price);
    if (!m_info.capabilities.tellsCompetition)
        return;
    m_reprice = new RepriceFields(this);
    connect(m_reprice, &RepriceFields::edited, this, &RulesForm::edited);
    addPart(form, tr("Other sellers"), m_reprice);
}

void RulesForm::addPart(QFormLayout *form, const QString &title, QWidget *part)
{
    auto *head = new TextLabel(title);
    head->setBold(true);
    head->setContentsMargins(0, Metrics(font()).space(2), 0, 0);
    form->addRow(head);
    form->addRow(part);
}

void RulesForm::addGuard(QFormLayout *form)
{
    m_priceLimit = new QSpinBox(this);
    m_priceLimit->setObjectName(u"guard.price_percent"_s);
    m_priceLimit->setRange(1, mostPercent);
    m_priceLimit->setPrefix(tr("that move more than "));
    m_priceLimit->setSuffix(tr(" %"));
    connect(m_priceLimit, &QSpinBox::valueChanged, this, &RulesForm::edited);
    form->addRow(tr("Ask about prices"), m_priceLimit);
    auto *hint = new TextLabel(tr("If more than %n price(s) move that far in one sync, all of them wait for you; fewer "
                                  "are taken as they are.",
                                  nullptr, GuardLimits{}.priceItems),
                               TypeSize::Caption, Ink::Secondary);
    hint->setObjectName(u"priceLimitHint"_s);
    hint->setWordWrap(true);
    form->addRow(QString(), hint);
}

// What the marketplace's description comes to under the settings chosen here, with what it accepts no write of.
QMap<Field, Direction> RulesForm::usual() const
{
    QMap<Field, Direction> directions = usualDirections(m_info, m_own->chosen());
    for (const Field field : m_info.readOnlyFields)
        directions[field] = takesIn(directions.value(field, Direction::Off)) ? Direction::In : Direction::Off;
    return directions;
}

// A direction that was the usual one stays the usual one when a setting changes what is usual.
void RulesForm::followSettings()
{
    const QMap<Field, Direction> before = std::exchange(m_usual, usual());
    for (auto it = m_directions.begin(); it != m_directions.end(); ++it) {
        const QString old = directionName(before.value(it.key(), Direction::Off));
        if (it.value()->currentData().toString() == old)
            it.value()->setCurrentIndex(it.value()->findData(directionName(m_usual.value(it.key(), Direction::Off))));
    }
}

void RulesForm::setSettings(const QMap<QString, QString> &settings, const QString &currency)
{
    m_own->setSettings(settings);
    m_usual = usual();
    for (auto it = m_directions.begin(); it != m_directions.end(); ++it) {
        const QString standard = directionName(m_usual.value(it.key(), Direction::Off));
        QString chosen = settings.value(u"direction."_s + fieldName(it.key()), standard);
        if (it.value()->findData(chosen) < 0) // the engine reads both as in, and out as off, of what it cannot write
            chosen = directionName(chosen == directionName(Direction::Both) ? Direction::In : Direction::Off);
        it.value()->setCurrentIndex(qMax(0, it.value()->findData(chosen)));
    }
    m_strategy->setCurrentIndex(
        qMax(0, m_strategy->findData(settings.value(u"strategy"_s, strategyName(Strategy::Remote)))));
    m_stock->setSettings(settings);
    m_price->setRule(settings.value(u"price_rule"_s), currency);
    if (m_reprice)
        m_reprice->setSettings(settings, currency);
    m_priceLimit->setValue(
        settings.value(u"guard.price_percent"_s, QString::number(GuardLimits{}.pricePercent)).toInt());
}

QJsonObject RulesForm::settings() const
{
    QJsonObject result;
    const auto set = [&result](const QString &name, const QString &value, const QString &usual) {
        result[name] = value == usual ? QString() : value;
    };
    for (auto it = m_directions.begin(); it != m_directions.end(); ++it)
        set(u"direction."_s + fieldName(it.key()), it.value()->currentData().toString(),
            directionName(m_usual.value(it.key(), Direction::Off)));
    set(u"strategy"_s, m_strategy->currentData().toString(), strategyName(Strategy::Remote));
    m_stock->addTo(result);
    set(u"price_rule"_s, m_price->rule(), QString());
    if (m_reprice)
        m_reprice->addTo(result);
    set(u"guard.price_percent"_s, QString::number(m_priceLimit->value()), QString::number(GuardLimits{}.pricePercent));
    m_own->addTo(result);
    return result;
}

QString RulesForm::pointAt(const QString &setting)
{
    return m_own->pointAt(setting);
}

bool RulesForm::isValid() const
{
    return m_price->isValid() && (!m_reprice || m_reprice->isValid());
}

} // namespace evenstock
