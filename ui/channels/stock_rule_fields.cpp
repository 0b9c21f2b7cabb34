// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/stock_rule_fields.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostPieces = 1'000'000;
constexpr int examplePieces = 7;
const QString shared = u"shared"_s;
const QString last = u"last"_s;
const QString bounded = u"bounded"_s;

} // namespace

StockRuleFields::StockRuleFields(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.gap()); // as in the form around it
    grid->setVerticalSpacing(m.space(2) - 2);
    grid->setColumnStretch(2, 1);
    m_buffer = pieces(u"buffer"_s, tr("nothing"));
    addRow(grid, tr("Keep back"), m_buffer);
    m_most = pieces(u"max_shown"_s, tr("as many as there are"));
    addRow(grid, tr("Show at most"), m_most);
    m_stopAt = pieces(u"stop_at"_s, tr("never"));
    addRow(grid, tr("Stop selling at"), m_stopAt);
    m_promise = new QComboBox(this);
    m_promise->setObjectName(u"promise"_s);
    m_promise->addItem(tr("every channel shows all of it"), shared);
    m_promise->addItem(tr("the last ones are shown on one channel only"), last);
    m_promise->addItem(tr("dealt out: never more shown than there is"), bounded);
    m_promise->setAccessibleName(tr("The same pieces"));
    m_promise->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *promised = new TextLabel(tr("The same pieces"));
    promised->setBuddy(m_promise);
    grid->addWidget(promised, grid->rowCount(), 0);
    grid->addWidget(m_promise, grid->rowCount() - 1, 1, 1, 2); // its words are long
    m_promiseHint = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_promiseHint->setObjectName(u"promiseHint"_s);
    m_promiseHint->setWordWrap(true);
    grid->addWidget(m_promiseHint, grid->rowCount(), 1, 1, 2);
    m_last = pieces(u"last_pieces"_s, {});
    m_last->setMinimum(1);
    addRow(grid, tr("The last ones are"), m_last);
    m_preferred = new QCheckBox(tr("This channel shows the last ones"), this);
    m_preferred->setObjectName(u"preferred"_s);
    grid->addWidget(m_preferred, grid->rowCount(), 1, 1, 2);
    m_result = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_result->setObjectName(u"stockResult"_s);
    m_result->setWordWrap(true);
    grid->addWidget(m_result, grid->rowCount(), 1, 1, 2);
    connect(m_promise, &QComboBox::currentIndexChanged, this, &StockRuleFields::changed);
    connect(m_preferred, &QCheckBox::toggled, this, &StockRuleFields::changed);
    setSettings({});
}

QSpinBox *StockRuleFields::pieces(const QString &name, const QString &none)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(0, mostPieces);
    box->setSpecialValueText(none);
    const Metrics m(font());
    box->setMinimumWidth(qMax(m.font * 6, box->fontMetrics().horizontalAdvance(none) + m.space(14)));
    connect(box, &QSpinBox::valueChanged, this, [this, box] {
        if (m_isFilling)
            return;
        m_stored.remove(box);
        changed();
    });
    return box;
}

void StockRuleFields::addRow(QGridLayout *grid, const QString &label, QWidget *field)
{
    const int row = grid->rowCount();
    auto *words = new TextLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    auto *example = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_examples.insert(field, example);
    grid->addWidget(words, row, 0);
    grid->addWidget(field, row, 1, Qt::AlignLeft);
    grid->addWidget(example, row, 2);
}

void StockRuleFields::setSettings(const QMap<QString, QString> &settings)
{
    m_isFilling = true;
    m_stored.clear();
    for (QSpinBox *box : {m_buffer, m_most, m_stopAt, m_last}) {
        const QString text = settings.value(box->objectName());
        box->setValue(text.toInt());
        // What the box cannot say, and a 0, which it says as "none": show at most 0 is not as many as there are.
        if (!text.isEmpty() && (text != QString::number(box->value()) || box->value() == box->minimum()))
            m_stored.insert(box, text);
    }
    m_promise->setCurrentIndex(qMax(0, m_promise->findData(settings.value(u"promise"_s, shared))));
    m_preferred->setChecked(settings.value(u"preferred"_s) == "true"_L1);
    m_isFilling = false;
    showExamples();
}

QString StockRuleFields::textOf(const QSpinBox *box) const
{
    return m_stored.value(box, box->value() == box->minimum() ? QString() : QString::number(box->value()));
}

void StockRuleFields::addTo(QJsonObject &settings) const
{
    for (const QSpinBox *box : {m_buffer, m_most, m_stopAt, m_last})
        settings.insert(box->objectName(), textOf(box));
    const QString promise = m_promise->currentData().toString();
    settings.insert(u"promise"_s, promise == shared ? QString() : promise);
    settings.insert(u"preferred"_s, m_preferred->isChecked() ? u"true"_s : QString());
}

QuantityRule StockRuleFields::rule() const
{
    const auto quantity = [this](const QSpinBox *box) -> std::optional<Quantity> {
        const QString text = textOf(box);
        return text.isEmpty() ? std::nullopt : parseQuantity(text);
    };
    QuantityRule rule{.buffer = quantity(m_buffer).value_or(Quantity{}),
                      .maxShown = quantity(m_most),
                      .stopAt = quantity(m_stopAt),
                      .preferred = m_preferred->isChecked()};
    if (m_promise->currentData().toString() == last)
        rule.lastPieces = quantity(m_last).value_or(Quantity::pieces(1));
    return rule;
}

void StockRuleFields::changed()
{
    if (m_isFilling)
        return;
    showExamples();
    Q_EMIT edited();
}

// What is shown of an invented stock, for each rule by itself and for all together.
void StockRuleFields::showExamples()
{
    const QuantityRule all = rule();
    const auto shows = [](const QuantityRule &one, Quantity there) {
        return tr("%1 here show as %2", "an example of a stock")
            .arg(quantityText(there), quantityText(quantityView(one, there, 1)));
    };
    const Quantity there = Quantity::pieces(examplePieces);
    for (TextLabel *example : std::as_const(m_examples))
        example->setText({});
    if (all.buffer > Quantity{})
        m_examples[m_buffer]->setText(shows({.buffer = all.buffer}, there));
    if (all.maxShown)
        m_examples[m_most]->setText(shows({.maxShown = all.maxShown}, there));
    if (all.stopAt)
        m_examples[m_stopAt]->setText(shows({.stopAt = all.stopAt}, *all.stopAt));
    if (all.lastPieces)
        m_examples[m_last]->setText(shows({.lastPieces = all.lastPieces, .preferred = all.preferred}, *all.lastPieces));
    const QString promise = m_promise->currentData().toString();
    m_promiseHint->setText(promise == shared
                               ? tr("Sells fastest. Two channels can sell the last one in the same minute.")
                           : promise == last ? tr("Tick on one channel that it shows them; the others show 0 then.")
                                             : tr("Each channel gets its share. Nothing is sold twice; the last ones "
                                                  "may have to wait for the next sync to move."));
    m_last->setEnabled(promise == last);
    m_preferred->setEnabled(promise == last);
    m_result->setText(
        tr("Example: %1 on hand show as %2.").arg(quantityText(there), quantityText(quantityView(all, there, 1))));
}

} // namespace evenstock
