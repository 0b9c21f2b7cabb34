// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/attribute_choices.h"

#include "models/store/account_repository.h"
#include "models/store/listing_repository.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int listingsLookedAt = 400;
constexpr qsizetype mostValues = 40; // more is free text
constexpr qsizetype mostLetters = 60;
constexpr qsizetype mostNames = 10;

// "mtg_language" as words; the marketplace's own name stays in the tool tip.
QString words(const QString &name)
{
    static const QMap<QString, QString> games{{u"mtg"_s, u"Magic"_s}, {u"pokemon"_s, u"Pokémon"_s}}; // by CardTrader
    QString text = name;
    if (const QString game = games.value(name.section(u'_', 0, 0)); !game.isEmpty())
        text = game + name.mid(name.indexOf(u'_'));
    text.replace(u'_', u' ');
    return text.left(1).toUpper() + text.mid(1);
}

void note(KnownAttributes &known, const QJsonObject &attributes)
{
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const QString text = it.value().toVariant().toString();
        if (!it.value().isObject() && !it.value().isArray() && !text.isEmpty() && text.size() <= mostLetters)
            known[it.key()].insert(text, it.value());
    }
}

} // namespace

Result<KnownAttributes> knownAttributes(Database &database, const QString &channel, const QString &except)
{
    KnownAttributes known;
    TRY_ASSIGN(const auto account, AccountRepository(database).findByName(channel));
    if (!account)
        return known;
    TRY_ASSIGN(const auto rows, ListingRepository(database).all(account->id, {}, listingsLookedAt));
    for (const ListingRow &row : rows)
        note(known, QJsonDocument::fromJson(row.remote.value(Field::Attributes).toUtf8()).object());
    known.remove(except);
    known.removeIf([](const std::pair<const QString &, QMap<QString, QJsonValue> &> &one) {
        return one.second.size() > mostValues;
    });
    while (known.size() > mostNames)
        known.erase(std::prev(known.end()));
    return known;
}

AttributeChoices::AttributeChoices(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(m.space(2));
    m_form->setVerticalSpacing(m.grid);
    hide();
}

void AttributeChoices::setKnown(const KnownAttributes &known)
{
    m_known = known;
    m_boxes.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (auto it = known.begin(); it != known.end(); ++it) {
        auto *box = new QComboBox(this);
        box->setObjectName(u"attribute."_s + it.key());
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setToolTip(it.key());
        box->setAccessibleName(words(it.key()));
        box->addItem(QString());
        box->addItems(it->keys());
        box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        box->lineEdit()->setPlaceholderText(tr("not said"));
        connect(box, &QComboBox::currentTextChanged, this,
                [this, name = it.key()](const QString &text) { Q_EMIT chosen(name, text.trimmed()); });
        m_boxes.insert(it.key(), box);
        m_form->addRow(words(it.key()), box);
    }
    setVisible(!known.isEmpty());
}

void AttributeChoices::setTyped(const QJsonObject &attributes)
{
    for (auto it = m_boxes.begin(); it != m_boxes.end(); ++it) {
        const QString text = attributes.value(it.key()).toVariant().toString();
        const QSignalBlocker quiet(it.value());
        if (it.value()->currentText().trimmed() != text)
            it.value()->setCurrentText(text);
    }
}

QJsonValue AttributeChoices::valueOf(const QString &name, const QString &text) const
{
    return m_known.value(name).value(text, text);
}

} // namespace evenstock
