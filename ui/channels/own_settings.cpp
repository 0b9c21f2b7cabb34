// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/own_settings.h"

#include "ui/channels/connector_words.h"
#include "ui/channels/pairs_table.h"
#include "ui/channels/rules_form.h"
#include "ui/theme/metrics.h"
#include "ui/vinted/vinted_terms.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int widestLabel = 12;    // lines high
constexpr int shortestChoice = 14; // letters

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

// It says which directions are usual.
bool leads(const ConnectorInfo &info, const SettingField &setting)
{
    return std::any_of(info.directionsBySetting.keyBegin(), info.directionsBySetting.keyEnd(),
                       [start = setting.name + u'='](const QString &key) { return key.startsWith(start); });
}

} // namespace

OwnSettings::OwnSettings(const ConnectorInfo &info, QFormLayout *form)
    : QObject(form->parentWidget())
    , m_settings(info.settings)
    , m_parent(form->parentWidget())
    , m_form(form)
{
    m_settings.removeIf([](const SettingField &setting) { return hasOwnPage(setting.name); });
    const auto isLast = [](const SettingField &setting) { return isTechnical(setting.name); };
    std::stable_partition(m_settings.begin(), m_settings.end(), std::not_fn(isLast));
    addRows(info);
}

void OwnSettings::addRows(const ConnectorInfo &info)
{
    int top = 0;
    for (const SettingField &setting : std::as_const(m_settings)) {
        if (info.capabilities.usesBrowser && setting.name == "calls_gap_ms"_L1) { // the first of the pace
            auto *warning = new TextLabel(vintedTermsShort(), TypeSize::Caption, Ink::Secondary);
            warning->setObjectName(u"paceWarning"_s);
            warning->setWordWrap(true);
            m_form->addRow(warning);
        }
        if (isTechnical(setting.name) && !m_more) {
            m_more = new QCheckBox(RulesForm::tr("More settings, for those who know them"), m_parent);
            m_more->setObjectName(u"moreSettings"_s);
            connect(m_more, &QCheckBox::toggled, this, &OwnSettings::showWhatFits);
            m_form->addRow(m_more);
        }
        QWidget *field = fieldFor(setting);
        field->setObjectName(u"own."_s + setting.name);
        m_fields.insert(setting.name, field);
        const bool isFirst = leads(info, setting);
        const int rows = addRow(isFirst ? top : m_form->rowCount(), setting);
        top += isFirst ? rows : 0;
    }
}

QWidget *OwnSettings::fieldFor(const SettingField &setting)
{
    if (PairsTable *table = tableOf(setting.name)) {
        connect(table, &PairsTable::edited, this, &OwnSettings::edited);
        return table;
    }
    if (setting.choices.isEmpty()) {
        auto *edit = new QLineEdit(m_parent);
        edit->setPlaceholderText(setting.defaultValue);
        connect(edit, &QLineEdit::textChanged, this, &OwnSettings::edited);
        return edit;
    }
    auto *box = new QComboBox(m_parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(shortestChoice);
    for (const QString &choice : setting.choices)
        box->addItem(choiceText(setting.name, choice), choice);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        showWhatFits();
        Q_EMIT chose();
        Q_EMIT edited();
    });
    return box;
}

// What asks in few words stands beside its field, a sentence above it: beside it, it would push all fields out of
// sight.
int OwnSettings::addRow(int row, const SettingField &setting)
{
    QWidget *answer = m_fields[setting.name];
    auto *label = new TextLabel(questionOf(setting));
    label->setBuddy(answer);
    m_labels.insert(setting.name, label);
    if (answer->accessibleName().isEmpty())
        answer->setAccessibleName(label->text());
    const bool isSentence = label->sizeHint().width() > Metrics(m_parent->font()).font * widestLabel;
    if (!isSentence) {
        m_form->insertRow(row, label, answer);
        return 1;
    }
    label->setWordWrap(true);
    m_form->insertRow(row, label);
    m_form->insertRow(row + 1, answer);
    return 2;
}

// Lists that a program writes as text, as lines to fill in.
PairsTable *OwnSettings::tableOf(const QString &setting)
{
    if (setting == "order_states"_L1)
        return new PairsTable(
            PairsTable::Sides::One,
            {{u"=hold"_s, RulesForm::tr("takes the pieces")},
             {u"=release"_s, RulesForm::tr("gives the pieces back")},
             {u"=keep"_s, RulesForm::tr("leaves the stock as it is")}},
            {.left = RulesForm::tr("Number of the state"), .right = {}, .add = RulesForm::tr("Add a state")}, m_parent);
    if (setting == "state_map"_L1)
        return new PairsTable(PairsTable::Sides::Both,
                              {{u">"_s, RulesForm::tr("goes to the retailer as")},
                               {u"<"_s, RulesForm::tr("comes from the retailer’s")},
                               {u"="_s, RulesForm::tr("both ways, as")}},
                              {.left = RulesForm::tr("State at the wholesaler’s: its number, or shipped"),
                               .right = RulesForm::tr("State at the retailer’s"),
                               .add = RulesForm::tr("Add a pair of states")},
                              m_parent);
    return nullptr;
}

// The connector's words are for every door, the command line too, and say how the text is written.
QString OwnSettings::questionOf(const SettingField &setting)
{
    if (setting.name == "order_states"_L1)
        return RulesForm::tr("Order states of your own in this shop, and what they do to the stock");
    if (setting.name == "state_map"_L1)
        return RulesForm::tr("Order states that are carried between this retailer and its wholesaler (none here: "
                             "preparing, shipped, delivered and refunded)");
    return connectorText(setting.label);
}

QString OwnSettings::value(const SettingField &setting) const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_fields[setting.name]))
        return box->currentData().toString();
    if (const auto *table = qobject_cast<PairsTable *>(m_fields[setting.name]))
        return table->text();
    const auto *edit = qobject_cast<QLineEdit *>(m_fields[setting.name]);
    return edit->text().trimmed();
}

QMap<QString, QString> OwnSettings::chosen() const
{
    QMap<QString, QString> chosen;
    for (const SettingField &setting : m_settings) {
        if (const QString text = value(setting); !text.isEmpty())
            chosen.insert(setting.name, text);
    }
    return chosen;
}

// A shop that is no retailer is not asked about its wholesaler; what was answered before stays.
void OwnSettings::showWhatFits()
{
    const auto *role = qobject_cast<QComboBox *>(m_fields.value(u"role"_s));
    const bool isRetailer = role && role->currentData().toString() == "client"_L1;
    const bool isAll = m_more && m_more->isChecked();
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const bool isShown = isTechnical(it.key()) ? isAll : isRetailer || !role || !isOfRetailers(it.key());
        m_form->setRowVisible(it.value(), isShown);
        m_form->setRowVisible(m_labels.value(it.key()), isShown); // above it, where it is a sentence
    }
}

void OwnSettings::setSettings(const QMap<QString, QString> &settings)
{
    for (const SettingField &setting : std::as_const(m_settings)) {
        const QString text = settings.value(setting.name);
        if (auto *box = qobject_cast<QComboBox *>(m_fields[setting.name]))
            box->setCurrentIndex(qMax(0, box->findData(text.isEmpty() ? setting.defaultValue : text)));
        else if (auto *table = qobject_cast<PairsTable *>(m_fields[setting.name]))
            table->setText(text);
        else if (auto *edit = qobject_cast<QLineEdit *>(m_fields[setting.name]))
            edit->setText(text);
    }
    const auto isChosen = [&settings](const SettingField &setting) {
        const QString text = settings.value(setting.name);
        return isTechnical(setting.name) && !text.isEmpty() && text != setting.defaultValue;
    };
    if (m_more) // what was chosen once is in sight
        m_more->setChecked(std::any_of(m_settings.begin(), m_settings.end(), isChosen));
    showWhatFits();
}

void OwnSettings::addTo(QJsonObject &settings) const
{
    for (const SettingField &setting : m_settings) {
        const QString text = value(setting);
        settings[setting.name] = text == setting.defaultValue ? QString() : text;
    }
}

QString OwnSettings::pointAt(const QString &setting)
{
    QWidget *field = m_fields.value(setting);
    if (!field)
        return {};
    if (m_more && isTechnical(setting))
        m_more->setChecked(true);
    field->setFocus();
    const QLabel *label = m_labels.value(setting);
    return label ? label->text() : setting;
}

} // namespace evenstock
