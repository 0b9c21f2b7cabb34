// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/rules_form.h"

#include "app/sync/account_policy.h"
#include "models/views/field_words.h"
#include "ui/channels/connector_words.h"
#include "ui/channels/pairs_table.h"
#include "ui/channels/price_rule_fields.h"
#include "ui/channels/reprice_fields.h"
#include "ui/channels/stock_rule_fields.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/vinted_terms.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostPercent = 1000;
constexpr int widestLabel = 12;    // lines high
constexpr int shortestChoice = 14; // letters

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

// What only a retailer is asked: what it takes from its wholesaler, and what it passes on.
bool isOfRetailers(const QString &setting)
{
    static const QStringList names{u"replicate"_s, u"assortment"_s, u"categories"_s, u"source"_s, u"state_map"_s};
    return names.contains(setting);
}

// What the usual value serves, except for those who know better.
bool isTechnical(const QString &setting)
{
    static const QStringList names{u"page_size"_s, u"save_envelope"_s, u"offer_stock"_s,
                                   u"vat_id"_s,    u"warehouse_id"_s,  u"id_shop"_s};
    return names.contains(setting) || setting.endsWith("_path"_L1);
}

// Agreed to, or edited, where there is room for the words.
bool hasOwnPage(const QString &setting)
{
    static const QStringList names{u"terms_accepted"_s, u"listing_title"_s, u"listing_description"_s};
    return names.contains(setting);
}

} // namespace

RulesForm::RulesForm(const ConnectorInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
{
    m_info.settings.removeIf([](const SettingField &field) { return hasOwnPage(field.name); });
    const Metrics m(font());
    auto *form = new QFormLayout(this);
    m_form = form;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(m.gap());
    form->setVerticalSpacing(m.space(2) - 2);
    addDirections(form);
    addStock(form);
    addPrice(form);
    addGuard(form);
    addOwn(form);
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

void RulesForm::addOwn(QFormLayout *form)
{
    int top = 0;
    const auto isLast = [](const SettingField &field) { return isTechnical(field.name); };
    std::stable_partition(m_info.settings.begin(), m_info.settings.end(), std::not_fn(isLast));
    for (const SettingField &field : std::as_const(m_info.settings)) {
        if (m_info.capabilities.usesBrowser && field.name == "calls_gap_ms"_L1) { // the first of the pace
            auto *warning = new TextLabel(vintedTermsShort(), TypeSize::Caption, Ink::Secondary);
            warning->setObjectName(u"paceWarning"_s);
            warning->setWordWrap(true);
            form->addRow(warning);
        }
        if (isTechnical(field.name) && !m_more) {
            m_more = new QCheckBox(tr("More settings, for those who know them"), this);
            m_more->setObjectName(u"moreSettings"_s);
            connect(m_more, &QCheckBox::toggled, this, &RulesForm::showWhatFits);
            form->addRow(m_more);
        }
        if (PairsTable *table = tableOf(field.name)) {
            table->setObjectName(u"own."_s + field.name);
            connect(table, &PairsTable::edited, this, &RulesForm::edited);
            m_own.insert(field.name, table);
        } else if (field.choices.isEmpty()) {
            auto *edit = new QLineEdit(this);
            edit->setObjectName(u"own."_s + field.name);
            edit->setPlaceholderText(field.defaultValue);
            connect(edit, &QLineEdit::textChanged, this, &RulesForm::edited);
            m_own.insert(field.name, edit);
        } else {
            auto *box = new QComboBox(this);
            box->setObjectName(u"own."_s + field.name);
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            box->setMinimumContentsLength(shortestChoice);
            for (const QString &choice : field.choices)
                box->addItem(choiceText(field.name, choice), choice);
            connect(box, &QComboBox::currentIndexChanged, this, &RulesForm::followSettings);
            connect(box, &QComboBox::currentIndexChanged, this, &RulesForm::edited);
            m_own.insert(field.name, box);
        }
        const bool leads =
            std::any_of(m_info.directionsBySetting.keyBegin(), m_info.directionsBySetting.keyEnd(),
                        [start = field.name + u'='](const QString &setting) { return setting.startsWith(start); });
        const int rows = addField(form, leads ? top : form->rowCount(), field);
        top += leads ? rows : 0;
    }
}

// What asks in few words stands beside its field, a sentence above it: beside it, it would push all fields out of
// sight.
int RulesForm::addField(QFormLayout *form, int row, const SettingField &field)
{
    QWidget *answer = m_own[field.name];
    auto *label = new TextLabel(questionOf(field));
    label->setBuddy(answer);
    m_labels.insert(field.name, label);
    if (answer->accessibleName().isEmpty())
        answer->setAccessibleName(label->text());
    const bool isSentence = label->sizeHint().width() > Metrics(font()).font * widestLabel;
    if (!isSentence) {
        form->insertRow(row, label, answer);
        return 1;
    }
    label->setWordWrap(true);
    form->insertRow(row, label);
    form->insertRow(row + 1, answer);
    return 2;
}

// Lists that a program writes as text, as lines to fill in.
PairsTable *RulesForm::tableOf(const QString &setting)
{
    if (setting == "order_states"_L1)
        return new PairsTable(PairsTable::Sides::One,
                              {{u"=hold"_s, tr("takes the pieces")},
                               {u"=release"_s, tr("gives the pieces back")},
                               {u"=keep"_s, tr("leaves the stock as it is")}},
                              {.left = tr("Number of the state"), .right = {}, .add = tr("Add a state")}, this);
    if (setting == "state_map"_L1)
        return new PairsTable(PairsTable::Sides::Both,
                              {{u">"_s, tr("goes to the retailer as")},
                               {u"<"_s, tr("comes from the retailer’s")},
                               {u"="_s, tr("both ways, as")}},
                              {.left = tr("State at the wholesaler’s: its number, or shipped"),
                               .right = tr("State at the retailer’s"),
                               .add = tr("Add a pair of states")},
                              this);
    return nullptr;
}

// The connector's words are for every door, the command line too, and say how the text is written.
QString RulesForm::questionOf(const SettingField &field) const
{
    if (field.name == "order_states"_L1)
        return tr("Order states of your own in this shop, and what they do to the stock");
    if (field.name == "state_map"_L1)
        return tr("Order states that are carried between this retailer and its wholesaler (none here: preparing, "
                  "shipped, delivered and refunded)");
    return connectorText(field.label);
}

QString RulesForm::ownValue(const SettingField &field) const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_own[field.name]))
        return box->currentData().toString();
    if (const auto *table = qobject_cast<PairsTable *>(m_own[field.name]))
        return table->text();
    const auto *edit = qobject_cast<QLineEdit *>(m_own[field.name]);
    return edit->text().trimmed();
}

// What the marketplace's description comes to under the settings chosen here, with what it accepts no write of.
QMap<Field, Direction> RulesForm::usual() const
{
    QMap<QString, QString> chosen;
    for (const SettingField &field : m_info.settings) {
        if (const QString value = ownValue(field); !value.isEmpty())
            chosen.insert(field.name, value);
    }
    QMap<Field, Direction> directions = usualDirections(m_info, chosen);
    for (const Field field : m_info.readOnlyFields)
        directions[field] = takesIn(directions.value(field, Direction::Off)) ? Direction::In : Direction::Off;
    return directions;
}

// A shop that is no retailer is not asked about its wholesaler; what was answered before stays.
void RulesForm::showWhatFits()
{
    const auto *role = qobject_cast<QComboBox *>(m_own.value(u"role"_s));
    const bool isRetailer = role && role->currentData().toString() == "client"_L1;
    const bool isAll = m_more && m_more->isChecked();
    for (auto it = m_own.begin(); it != m_own.end(); ++it) {
        const bool isShown = isTechnical(it.key()) ? isAll : isRetailer || !role || !isOfRetailers(it.key());
        m_form->setRowVisible(it.value(), isShown);
        m_form->setRowVisible(m_labels.value(it.key()), isShown); // above it, where it is a sentence
    }
}

// A direction that was the usual one stays the usual one when a setting changes what is usual.
void RulesForm::followSettings()
{
    showWhatFits();
    const QMap<Field, Direction> before = std::exchange(m_usual, usual());
    for (auto it = m_directions.begin(); it != m_directions.end(); ++it) {
        const QString old = directionName(before.value(it.key(), Direction::Off));
        if (it.value()->currentData().toString() == old)
            it.value()->setCurrentIndex(it.value()->findData(directionName(m_usual.value(it.key(), Direction::Off))));
    }
}

void RulesForm::setSettings(const QMap<QString, QString> &settings, const QString &currency)
{
    for (const SettingField &field : std::as_const(m_info.settings)) {
        const QString value = settings.value(field.name);
        if (auto *box = qobject_cast<QComboBox *>(m_own[field.name]))
            box->setCurrentIndex(qMax(0, box->findData(value.isEmpty() ? field.defaultValue : value)));
        else if (auto *table = qobject_cast<PairsTable *>(m_own[field.name]))
            table->setText(value);
        else if (auto *edit = qobject_cast<QLineEdit *>(m_own[field.name]))
            edit->setText(value);
    }
    const auto isChosen = [&settings](const SettingField &field) {
        const QString value = settings.value(field.name);
        return isTechnical(field.name) && !value.isEmpty() && value != field.defaultValue;
    };
    if (m_more) // what was chosen once is in sight
        m_more->setChecked(std::any_of(m_info.settings.begin(), m_info.settings.end(), isChosen));
    showWhatFits();
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
    for (const SettingField &field : m_info.settings)
        set(field.name, ownValue(field), field.defaultValue);
    return result;
}

QString RulesForm::pointAt(const QString &setting)
{
    QWidget *field = m_own.value(setting);
    if (!field)
        return {};
    if (m_more && isTechnical(setting))
        m_more->setChecked(true);
    field->setFocus();
    const QLabel *label = m_labels.value(setting);
    return label ? label->text() : setting;
}

bool RulesForm::isValid() const
{
    return m_price->isValid() && (!m_reprice || m_reprice->isValid());
}

} // namespace evenstock
