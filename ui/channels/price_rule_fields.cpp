// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/price_rule_fields.h"

#include "models/views/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr std::int64_t exampleMinor = 1240;
constexpr int usualEndings[] = {0, 49, 50, 90, 95, 99};

QString endingName(std::int64_t ending)
{
    return u".%1"_s.arg(ending, 2, 10, QChar(u'0'));
}

// Nothing written is no step; what cannot be read is none either, and says so by `isRead`.
std::optional<std::int64_t> numberIn(const QLineEdit *field, const QString &currency, bool &isRead)
{
    if (field->text().trimmed().isEmpty())
        return std::nullopt;
    const auto money = typedMoney(field->text().trimmed(), currency);
    if (!money)
        isRead = false;
    return money ? std::optional(money->minor) : std::nullopt;
}

} // namespace

PriceRuleFields::PriceRuleFields(QWidget *parent)
    : QWidget(parent)
    , m_currency(u"EUR"_s)
{
    const Metrics m(font());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.gap()); // as in the form around it
    grid->setVerticalSpacing(m.space(2) - 2);
    grid->setColumnStretch(2, 1);

    m_start = new QComboBox(this);
    m_start->setObjectName(u"price.start"_s);
    m_start->addItem(tr("your price"));
    m_start->addItem(tr("one fixed price"));
    m_start->setAccessibleName(tr("Start from"));
    m_fixed = amount(u"price.fixed"_s, tr("Fixed price"));
    auto *start = new QWidget(this);
    auto *row = new QHBoxLayout(start);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.space(2));
    row->addWidget(m_start);
    row->addWidget(m_fixed);
    addRow(grid, Start, tr("Start from"), start);
    m_markup = amount(u"price.markup"_s, tr("Raise by percent"));
    addRow(grid, Markup, tr("Raise by %"), m_markup);
    m_add = amount(u"price.add"_s, tr("Add"));
    addRow(grid, Add, tr("Add"), m_add);
    m_floor = amount(u"price.floor"_s, tr("Not below"));
    addRow(grid, Floor, tr("Not below"), m_floor);
    m_ceiling = amount(u"price.ceiling"_s, tr("Not above"));
    addRow(grid, Ceiling, tr("Not above"), m_ceiling);
    m_ending = new QComboBox(this);
    m_ending->setObjectName(u"price.ending"_s);
    m_ending->setAccessibleName(tr("Round to"));
    m_ending->addItem(tr("as it comes"));
    for (const int ending : usualEndings)
        m_ending->addItem(endingName(ending), ending);
    addRow(grid, Ending, tr("Round to"), m_ending);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"priceRule"_s);
    m_text->setPlaceholderText(tr("For example: markup 12.5%; add 0.50; round .99"));
    m_text->setAccessibleName(tr("The rule as text"));
    auto *asText = new TextLabel(tr("As text"), TypeSize::Body, Ink::Secondary);
    asText->setBuddy(m_text);
    grid->addWidget(asText, Count, 0);
    grid->addWidget(m_text, Count, 1, 1, 2);
    m_result = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_result->setObjectName(u"priceResult"_s);
    m_result->setWordWrap(true);
    grid->addWidget(m_result, Count + 1, 1, 1, 2);

    for (QComboBox *box : {m_start, m_ending})
        connect(box, &QComboBox::currentIndexChanged, this, &PriceRuleFields::fieldEdited);
    for (QLineEdit *field : {m_fixed, m_markup, m_add, m_floor, m_ceiling})
        connect(field, &QLineEdit::textChanged, this, &PriceRuleFields::fieldEdited);
    connect(m_text, &QLineEdit::textChanged, this, &PriceRuleFields::textEdited);
    setRule({}, m_currency);
}

QLineEdit *PriceRuleFields::amount(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(Metrics(font()).font * 6);
    return field;
}

void PriceRuleFields::addRow(QGridLayout *grid, Step step, const QString &label, QWidget *field)
{
    auto *words = new TextLabel(label);
    words->setBuddy(qobject_cast<QLineEdit *>(field) ? field : field->findChild<QComboBox *>());
    auto *example = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    example->setObjectName(u"example.%1"_s.arg(int(step)));
    m_examples.insert(step, example);
    grid->addWidget(words, step, 0);
    grid->addWidget(field, step, 1, Qt::AlignLeft);
    grid->addWidget(example, step, 2);
}

void PriceRuleFields::setRule(const QString &text, const QString &currency)
{
    m_currency = currency.isEmpty() ? u"EUR"_s : currency;
    m_isFilling = true;
    m_text->setText(text);
    m_isFilling = false;
    if (const auto rule = PriceRule::parse(text, m_currency))
        fill(rule->steps());
    showExamples();
}

QString PriceRuleFields::rule() const
{
    return m_text->text().trimmed();
}

bool PriceRuleFields::isValid() const
{
    return typed().has_value() && PriceRule::parse(rule(), m_currency).ok();
}

std::optional<PriceRule::Steps> PriceRuleFields::typed() const
{
    bool isRead = true;
    PriceRule::Steps steps;
    if (m_start->currentIndex() == 1) {
        steps.fixed = numberIn(m_fixed, m_currency, isRead);
        isRead = isRead && steps.fixed.has_value();
    }
    steps.markup = numberIn(m_markup, u"EUR"_s, isRead).value_or(0); // hundredths
    steps.add = numberIn(m_add, m_currency, isRead).value_or(0);
    steps.floor = numberIn(m_floor, m_currency, isRead);
    steps.ceiling = numberIn(m_ceiling, m_currency, isRead);
    if (m_ending->currentIndex() > 0)
        steps.ending = m_ending->currentData().toInt();
    return isRead ? std::optional(steps) : std::nullopt;
}

void PriceRuleFields::fieldEdited()
{
    m_fixed->setVisible(m_start->currentIndex() == 1);
    if (m_isFilling)
        return;
    if (const auto steps = typed()) {
        m_isFilling = true;
        m_text->setText(PriceRule::written(*steps, m_currency));
        m_isFilling = false;
    }
    showExamples();
    Q_EMIT edited();
}

void PriceRuleFields::textEdited()
{
    if (m_isFilling)
        return;
    if (const auto rule = PriceRule::parse(m_text->text(), m_currency))
        fill(rule->steps());
    showExamples();
    Q_EMIT edited();
}

void PriceRuleFields::fill(const PriceRule::Steps &steps)
{
    const auto show = [](QLineEdit *field, std::optional<std::int64_t> minor, const QString &currency) {
        const QString text =
            minor ? moneyDecimal({*minor, currency}).replace(u'.', QLocale().decimalPoint()) : QString();
        if (const auto now = typedMoney(field->text(), currency); !minor || !now || now->minor != *minor)
            field->setText(text);
    };
    m_isFilling = true;
    for (QLineEdit *amount : {m_fixed, m_add, m_floor, m_ceiling})
        amount->setPlaceholderText(m_currency);
    m_start->setCurrentIndex(steps.fixed ? 1 : 0);
    show(m_fixed, steps.fixed, m_currency);
    show(m_markup, steps.markup != 0 ? std::optional(steps.markup) : std::nullopt, u"EUR"_s);
    show(m_add, steps.add != 0 ? std::optional(steps.add) : std::nullopt, m_currency);
    show(m_floor, steps.floor, m_currency);
    show(m_ceiling, steps.ceiling, m_currency);
    if (steps.ending && m_ending->findData(int(*steps.ending)) < 0)
        m_ending->addItem(endingName(*steps.ending), int(*steps.ending));
    m_ending->setCurrentIndex(steps.ending ? m_ending->findData(int(*steps.ending)) : 0);
    m_fixed->setVisible(steps.fixed.has_value());
    m_isFilling = false;
}

// What an invented price has become after each step that is used.
void PriceRuleFields::showExamples()
{
    for (TextLabel *example : std::as_const(m_examples))
        example->setText({});
    const auto steps = typed();
    const auto whole = PriceRule::parse(rule(), m_currency);
    if (!steps || !whole) {
        m_result->setText(tr("This rule cannot be read: amounts are numbers like 0.50, and the floor is not above the "
                             "ceiling. As text its steps are fixed, markup, add, floor, ceiling and round, with ; "
                             "between them."));
        m_result->setToolTip(whole ? QString() : whole.error().detail);
        return;
    }
    const Money price{exampleMinor, m_currency};
    PriceRule::Steps so;
    const auto after = [&](Step step, bool isUsed) {
        const auto part = PriceRule::parse(PriceRule::written(so, m_currency), m_currency);
        if (isUsed && part)
            m_examples[step]->setText(
                tr("%1 becomes %2", "an example of a price").arg(priceText(price), priceText(part->apply(price))));
    };
    so.fixed = steps->fixed;
    after(Start, steps->fixed.has_value());
    so.markup = steps->markup;
    after(Markup, steps->markup != 0);
    so.add = steps->add;
    after(Add, steps->add != 0);
    so.floor = steps->floor;
    after(Floor, steps->floor.has_value());
    so.ceiling = steps->ceiling;
    after(Ceiling, steps->ceiling.has_value());
    so.ending = steps->ending;
    after(Ending, steps->ending.has_value());
    QString text = tr("Example: %1 shows as %2.").arg(priceText(price), priceText(whole->apply(price)));
    if (!whole->isIdentity())
        text += u' ' + tr("Prices are then sent, never taken.");
    m_result->setText(text);
    m_result->setToolTip({});
}

} // namespace evenstock
