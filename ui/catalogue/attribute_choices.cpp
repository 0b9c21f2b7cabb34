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
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
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

// Left out: what is free text, and more names than a dialog has room for.
void prune(KnownAttributes &known, const QString &except)
{
    known.remove(except);
    known.removeIf([](const std::pair<const QString &, QMap<QString, QJsonValue> &> &one) {
        return one.second.size() > mostValues;
    });
    while (known.size() > mostNames)
        known.erase(std::prev(known.end()));
}

// The kind that the product shares the most names with, beyond those that every kind has.
QString likestKind(const QMap<QString, KnownAttributes> &kinds, const Product &product)
{
    if (kinds.contains(product.category))
        return product.category;
    if (kinds.size() == 1)
        return kinds.firstKey();
    const QStringList names = QJsonDocument::fromJson(product.attributes.toUtf8()).object().keys();
    QString likest;
    qsizetype most = 0;
    for (auto it = kinds.begin(); it != kinds.end(); ++it) {
        const qsizetype shared = std::count_if(names.begin(), names.end(), [&](const QString &name) {
            const bool isCommon = std::all_of(kinds.begin(), kinds.end(),
                                              [&name](const KnownAttributes &one) { return one.contains(name); });
            return !isCommon && it->contains(name);
        });
        if (shared > most) {
            most = shared;
            likest = it.key();
        }
    }
    return likest;
}

// What they differ in may be the category alone.
void mergeAlike(QMap<QString, KnownAttributes> &kinds)
{
    QMap<QStringList, QString> first;
    for (const QString &kind : kinds.keys()) {
        const QStringList names = kinds[kind].keys();
        const auto alike = first.constFind(names);
        if (alike == first.constEnd()) {
            first.insert(names, kind);
            continue;
        }
        const KnownAttributes merged = kinds.take(kind);
        for (auto it = merged.begin(); it != merged.end(); ++it)
            kinds[*alike][it.key()].insert(it.value());
    }
}

} // namespace

Result<KnownKinds> knownKinds(Database &database, const QString &channel, const QString &except, const Product &product)
{
    KnownKinds known;
    TRY_ASSIGN(const auto account, AccountRepository(database).findByName(channel));
    if (!account)
        return known;
    TRY_ASSIGN(const auto rows, ListingRepository(database).all(account->id, {}, listingsLookedAt));
    for (const ListingRow &row : rows)
        note(known.kinds[row.remote.value(Field::Category)],
             QJsonDocument::fromJson(row.remote.value(Field::Attributes).toUtf8()).object());
    for (KnownAttributes &one : known.kinds)
        prune(one, except);
    known.kinds.removeIf([](const std::pair<const QString &, KnownAttributes &> &one) { return one.second.isEmpty(); });
    known.own = likestKind(known.kinds, product);
    const KnownAttributes own = known.kinds.value(known.own);
    mergeAlike(known.kinds);
    if (!own.isEmpty() && !known.kinds.contains(known.own)) { // it is one with another by now
        for (auto it = known.kinds.begin(); it != known.kinds.end(); ++it) {
            if (it->keys() == own.keys())
                known.own = it.key();
        }
    }
    return known;
}

AttributeChoices::AttributeChoices(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"attributeKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    auto *kind = new QFormLayout;
    kind->setContentsMargins(0, 0, 0, 0);
    kind->setHorizontalSpacing(m.space(2));
    kind->addRow(tr("&Kind"), m_kind);
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(m.space(2));
    m_form->setVerticalSpacing(m.grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.grid);
    column->addLayout(kind);
    column->addLayout(m_form);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AttributeChoices::showKind);
    hide();
}

void AttributeChoices::setKnown(const KnownKinds &known)
{
    m_kinds = known;
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("Choose what it is"), QString());
    for (auto it = known.kinds.begin(); it != known.kinds.end(); ++it)
        m_kind->addItem(it.key().isEmpty() ? tr("without a category") : it.key(), it.key());
    const bool isTold = known.kinds.contains(known.own);
    m_kind->setCurrentIndex(
        isTold ? 1 + static_cast<int>(std::distance(known.kinds.begin(), known.kinds.find(known.own))) : 0);
    const bool isChoice = known.kinds.size() > 1;
    m_kind->setVisible(isChoice);
    if (auto *label = static_cast<QFormLayout *>(layout()->itemAt(0)->layout())->labelForField(m_kind))
        label->setVisible(isChoice);
    showKind();
    setVisible(!known.kinds.isEmpty());
}

void AttributeChoices::showKind()
{
    m_known = m_kind->currentIndex() > 0 ? m_kinds.kinds.value(m_kind->currentData().toString()) : KnownAttributes();
    m_boxes.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
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
    setTyped(m_typed);
}

void AttributeChoices::setTyped(const QJsonObject &attributes)
{
    m_typed = attributes;
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
