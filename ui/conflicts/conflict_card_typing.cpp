// SPDX-License-Identifier: GPL-3.0-or-later
// The value that is typed instead of either side, or put together from both.
#include "models/core/money.h"
#include "models/views/field_words.h"
#include "models/views/format.h"
#include "models/views/text_merge.h"
#include "ui/conflicts/conflict_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr qsizetype longText = 80;

} // namespace

bool ConflictCard::isLong() const
{
    const ConflictRow &row = m_conflict.conflict;
    return row.field == Field::Description || row.field == Field::Attributes || row.local.size() > longText ||
           row.remote.size() > longText;
}

// Short fields are typed in the head of the card, long ones in a box under the columns.
void ConflictCard::addTyping()
{
    if (isLong())
        addLongTyping();
    else
        addShortTyping();
}

void ConflictCard::addShortTyping()
{
    m_typeRadio = new QRadioButton(this); // the only one in the card itself
    m_typeRadio->setAccessibleName(tr("Use the typed value"));
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"typedValue"_s);
    m_line->setPlaceholderText(tr("Type another value"));
    m_line->setAccessibleName(tr("Another value for %1").arg(fieldTitle(m_conflict.conflict.field)));
    m_line->setFixedWidth(Metrics(font()).font * 10);
    headLayout()->addWidget(m_typeRadio);
    headLayout()->addWidget(m_line);
    connect(m_typeRadio, &QRadioButton::toggled, this, [this] {
        m_line->setFocus();
        pick(Take::Value);
    });
    connect(m_line, &QLineEdit::textEdited, this, [this] { pick(Take::Value); });
}

void ConflictCard::addLongTyping()
{
    if (canMerge()) {
        m_merge = quietButton(tr("Merge both…"), u"link"_s, this);
        m_merge->setObjectName(u"mergeBoth"_s);
        headLayout()->addWidget(m_merge);
        connect(m_merge, &QToolButton::clicked, this, &ConflictCard::mergeBoth);
    }
    m_write = quietButton(tr("Write my own…"), u"edit"_s, this);
    m_write->setObjectName(u"writeMyOwn"_s);
    m_write->setCheckable(true);
    headLayout()->addWidget(m_write);
    connect(m_write, &QToolButton::toggled, this, [this](bool isOpen) {
        if (isOpen) {
            openText(m_text ? m_text->toPlainText() : m_conflict.conflict.local);
            return;
        }
        m_text->hide();
        if (m_take == Take::Value)
            pick(Take::Nothing);
    });
}

void ConflictCard::openText(const QString &text)
{
    showText(text);
    m_text->setFocus();
    pick(Take::Value);
}

void ConflictCard::showText(const QString &text)
{
    if (!m_text) {
        m_text = new QPlainTextEdit(this);
        m_text->setObjectName(u"typedText"_s);
        m_text->setAccessibleName(tr("My own text"));
        m_text->setTabChangesFocus(true);
        const Metrics m(font());
        m_text->setMinimumHeight(m.font * 6);
        m_text->document()->setDocumentMargin(m.gap() - m_text->frameWidth()); // below the words of the columns
        column()->insertWidget(column()->count() - 2, m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            m_clashes = 0;
            pick(Take::Value);
        });
    }
    if (text != m_text->toPlainText()) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    m_text->show();
}

// Only words can be put together; of a list of attributes half a value makes no sense.
bool ConflictCard::canMerge() const
{
    const ConflictRow &row = m_conflict.conflict;
    return row.base && row.field != Field::Attributes;
}

// Both changes in one text, to be looked over; where both changed the same words, these are chosen.
void ConflictCard::mergeBoth()
{
    const ConflictRow &row = m_conflict.conflict;
    const MergedText merged = mergedText(row.base.value_or(QString()), row.local, row.remote);
    {
        const QSignalBlocker quiet(m_write);
        m_write->setChecked(true);
    }
    m_clashes = merged.clashes.size();
    openText(merged.text);
    if (m_clashes == 0)
        return;
    QTextCursor place = m_text->textCursor();
    place.setPosition(static_cast<int>(merged.clashes.first().at));
    place.setPosition(static_cast<int>(merged.clashes.first().at + merged.clashes.first().length),
                      QTextCursor::KeepAnchor);
    m_text->setTextCursor(place);
}

QString ConflictCard::typed() const
{
    return m_line ? m_line->text().trimmed() : m_text ? m_text->toPlainText() : QString();
}

// The typed text as the store writes such a value; nothing where it is none.
std::optional<QString> ConflictCard::typedValue() const
{
    const QString text = typed();
    const ConflictRow &row = m_conflict.conflict;
    if (row.field == Field::Price) {
        const std::optional<Money> local = moneyFromField(row.local);
        const std::optional<Money> price = local ? typedMoney(text, local->currency) : std::nullopt;
        return price && price->minor > 0 ? std::optional(moneyToField(*price)) : std::nullopt;
    }
    if (row.field == Field::Quantity) {
        const std::optional<Quantity> quantity = parseQuantity(text);
        return quantity && *quantity >= Quantity{} ? std::optional(quantityText(*quantity)) : std::nullopt;
    }
    return row.field == Field::Title && text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace evenstock
