// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/reprice_fields.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString onKey = u"reprice"_s;
constexpr std::int64_t exampleUnits = 100;

// So many whole units of the currency, with hundredths where it has them.
Money example(std::int64_t hundredths, const QString &currency)
{
    std::int64_t minor = hundredths;
    for (int digits = currencyExponent(currency); digits < 2; ++digits)
        minor /= 10;
    for (int digits = 2; digits < currencyExponent(currency); ++digits)
        minor *= 10;
    return {minor, currency};
}

} // namespace

RepriceFields::RepriceFields(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.gap()); // as in the form around it
    grid->setVerticalSpacing(m.space(2) - 2);
    grid->setColumnStretch(2, 1);
    m_isOn = new QCheckBox(tr("Propose prices that follow the other sellers"), this);
    m_isOn->setObjectName(onKey);
    grid->addWidget(m_isOn, 0, 1, 1, 2); // where the fields begin
    m_step = field(u"reprice.step"_s, tr("Go below them by"), tr("an amount, like 0.10"), 1);
    m_floor =
        field(u"reprice.floor"_s, tr("Never ask less than"), tr("an amount, or a share of your price like 85%"), 2);
    m_ceiling = field(u"reprice.ceiling"_s, tr("Never ask more than"), tr("an amount, or a share like 110%"), 3);
    m_result = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_result->setObjectName(u"repriceResult"_s);
    m_result->setWordWrap(true);
    grid->addWidget(m_result, 4, 1, 1, 2);
    connect(m_isOn, &QCheckBox::toggled, this, &RepriceFields::changed);
    setSettings({}, u"EUR"_s);
}

QLineEdit *RepriceFields::field(const QString &name, const QString &label, const QString &like, int row)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(Metrics(font()).font * 6);
    auto *words = new TextLabel(label);
    words->setBuddy(edit);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(words, row, 0);
    grid->addWidget(edit, row, 1, Qt::AlignLeft);
    auto *hint = new TextLabel(like, TypeSize::Caption, Ink::Secondary);
    hint->setWordWrap(true);
    grid->addWidget(hint, row, 2);
    connect(edit, &QLineEdit::textChanged, this, &RepriceFields::changed);
    return edit;
}

void RepriceFields::setSettings(const QMap<QString, QString> &settings, const QString &currency)
{
    m_currency = currency.isEmpty() ? u"EUR"_s : currency;
    const QSignalBlocker quiet(this);
    m_isOn->setChecked(settings.value(onKey) == "on"_L1);
    for (QLineEdit *edit : {m_step, m_floor, m_ceiling})
        edit->setText(settings.value(edit->objectName()));
    showExample();
}

void RepriceFields::addTo(QJsonObject &settings) const
{
    settings.insert(onKey, m_isOn->isChecked() ? u"on"_s : QString());
    for (const QLineEdit *edit : {m_step, m_floor, m_ceiling})
        settings.insert(edit->objectName(), edit->text().trimmed());
}

Result<RepriceRule> RepriceFields::rule() const
{
    QJsonObject object;
    addTo(object);
    QMap<QString, QString> settings;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        settings.insert(it.key(), it.value().toString());
    return RepriceRule::parse(settings, m_currency);
}

bool RepriceFields::isValid() const
{
    return rule().ok();
}

void RepriceFields::changed()
{
    showExample();
    Q_EMIT edited();
}

QString RepriceFields::refusal(const Error &error) const
{
    if (error.item == "reprice.step"_L1)
        return tr("Say by how much to go below another offer: an amount above zero.");
    return error.item == "reprice.floor"_L1
               ? tr("Say the lowest price, not above the highest one: without both limits nothing is proposed.")
               : tr("Say the highest price: without both limits nothing is proposed.");
}

// Worked out by the rule itself.
void RepriceFields::showExample()
{
    for (QLineEdit *edit : {m_step, m_floor, m_ceiling})
        edit->setEnabled(m_isOn->isChecked());
    if (!m_isOn->isChecked()) {
        m_result->setText(tr("Off: prices here do not look at other sellers."));
        return;
    }
    const auto known = rule();
    if (!known) {
        m_result->setText(refusal(known.error()));
        return;
    }
    const Money own = example(exampleUnits * 100, m_currency);
    const Money other = example(exampleUnits * 95, m_currency);
    const Repriced asked = known->of({.price = own, .best = other, .rank = 2, .offers = 2}, own);
    const auto words = [](const Money &money) { return moneyDecimal(money) + u' ' + money.currency; };
    const QString result = asked.price.isValid()
                               ? tr("Example: you ask %1 and another seller is first with %2. The plan says %3.")
                                     .arg(words(own), words(other), words(asked.price))
                               : tr("Example: you ask %1 and another seller is first with %2. Nothing is proposed.")
                                     .arg(words(own), words(other));
    m_result->setText(
        result + u' ' +
        tr("Nothing is sent by itself: each sync puts its proposals into a plan that waits for your yes. A "
           "price that you change on the site yourself counts as yours."));
}

} // namespace evenstock
