// SPDX-License-Identifier: GPL-3.0-or-later
// What Vinted has for the chosen values, and giving it to them.
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/mapping_part.h"
#include "ui/vinted/row_table.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostChoices = 300; // shown at once; the search finds the others
enum ChoiceRole { VintedIdRole = Qt::UserRole + 200, TitleRole };

} // namespace

QWidget *MappingPart::choicesSide()
{
    const Metrics m(font());
    auto *side = new QWidget(this);
    side->setMinimumWidth(m.font * 14);
    m_choiceHead = new TextLabel;
    m_choiceHead->setBold(true);
    m_choiceHead->setWordWrap(true);
    m_search = new QLineEdit(side);
    m_search->setObjectName(u"choiceSearch"_s);
    m_search->setAccessibleName(tr("Search in Vinted’s list"));
    m_search->setPlaceholderText(tr("Search in Vinted’s list"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &MappingPart::fillChoices);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("Vinted’s list"));
    m_list->setAlternatingRowColors(true);
    const auto take = [this](QListWidgetItem *item) {
        if (item && m_assign->isEnabled())
            assign(item->data(VintedIdRole).toLongLong(), item->data(TitleRole).toString());
    };
    connect(m_list, &QListWidget::itemActivated, this, take);
    m_choiceNote = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_choiceNote->setObjectName(u"choiceNote"_s);
    m_choiceNote->setWordWrap(true);
    m_assign = new QPushButton(side);
    m_assign->setObjectName(u"assignValues"_s);
    makePrimary(m_assign);
    m_takeBack = new QPushButton(tr("Take it back"), side);
    m_takeBack->setObjectName(u"takeBackValues"_s);
    m_fetch = new QPushButton(tr("Have it read on Vinted"), side);
    m_fetch->setObjectName(u"fetchChoices"_s);
    connect(m_assign, &QPushButton::clicked, this, [this, take] { take(m_list->currentItem()); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { assign(0, {}); });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_assign->setEnabled(row >= 0 && !chosenValues().isEmpty()); });
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        const QList<const Value *> values = chosenValues();
        QJsonArray brands;
        QJsonArray catalogs;
        for (const Value *value : values) {
            if (value->kind == "brand"_L1)
                brands.append(value->value);
            if (value->kind == "category"_L1 && value->vintedId > 0)
                catalogs.append(value->vintedId);
        }
        m_services.requests.send(
            this, u"vinted.options"_s,
            {{u"account"_s, m_account.name}, {u"brands"_s, brands}, {u"catalog_ids"_s, catalogs}},
            [this](const QJsonObject &) {
                m_choiceNote->setText(tr("The browser reads it with its next task."));
                m_choiceNote->show();
            },
            [this](const Error &error) { Q_EMIT failed(error); });
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(m.space(2));
    row->addWidget(m_assign);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(m.margin(), 0, m.margin(), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(m_choiceHead);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_choiceNote);
    column->addWidget(m_fetch, 0, Qt::AlignLeft);
    column->addLayout(row);
    return side;
}

QList<const MappingPart::Value *> MappingPart::chosenValues() const
{
    const QList<qint64> ids = m_table->selected();
    QList<const Value *> values;
    for (const Value &value : m_values) {
        if (ids.contains(qint64(qHash(value.kind + u'\n' + value.ours) >> 1) | 1))
            values.append(&value);
    }
    return values;
}

// Only values of one list can be given one entry.
void MappingPart::showChoices()
{
    const QList<const Value *> values = chosenValues();
    const bool isOneList = !values.isEmpty() && std::all_of(values.begin(), values.end(), [&](const Value *value) {
        return value->kind == values.first()->kind && value->catalogId == values.first()->catalogId;
    });
    const QList<qint64> chosen = m_table->selected();
    const QString of =
        isOneList ? m_account.name + u'\n' + values.first()->kind + u'\n' + QString::number(values.first()->catalogId)
                  : QString();
    if (isOneList && of == m_choicesOf && chosen == m_choicesFor) { // news: what is picked in the list stays so
        m_takeBack->setEnabled(
            std::any_of(values.begin(), values.end(), [](const Value *value) { return value->by == "assigned"_L1; }));
        return;
    }
    m_choicesFor = chosen;
    m_assign->setText(values.size() > 1 ? tr("Assign to these %n value(s)", nullptr, static_cast<int>(values.size()))
                                        : tr("Assign"));
    m_assign->setEnabled(false);
    m_takeBack->setEnabled(
        std::any_of(values.begin(), values.end(), [](const Value *value) { return value->by == "assigned"_L1; }));
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list)})
        part->setEnabled(isOneList);
    m_fetch->setVisible(isOneList);
    m_choiceNote->hide();
    if (!isOneList) {
        m_choiceHead->setText(values.isEmpty() ? tr("Choose a value of yours, or several of one kind")
                                               : tr("These values are of different kinds: choose those of one"));
        m_list->clear();
        m_choicesOf.clear();
        return;
    }
    const Value &first = *values.first();
    m_choiceHead->setText(
        first.within.isEmpty() || first.kind == "category"_L1
            ? tr("%1 on Vinted", "kind").arg(mappingKindText(first.kind))
            : tr("%1 on Vinted, in %2", "kind, category").arg(mappingKindText(first.kind), first.within));
    if (of == m_choicesOf)
        return fillChoices();
    m_choicesOf = of;
    m_choices = {}; // nothing of another list can be given to these
    m_search->clear();
    fillChoices();
    m_choiceNote->setText(tr("Looking…"));
    askChoices(first.kind, first.catalogId);
}

void MappingPart::askChoices(const QString &kind, qint64 catalogId)
{
    m_services.requests.send(
        this, u"vinted.choices"_s, {{u"account"_s, m_account.name}, {u"kind"_s, kind}, {u"catalog_id"_s, catalogId}},
        [this, of = m_choicesOf](const QJsonObject &reply) {
            if (of != m_choicesOf)
                return;
            m_choices = reply[u"choices"].toArray();
            fillChoices();
        },
        [this, of = m_choicesOf](const Error &error) {
            if (of == m_choicesOf)
                m_choiceNote->setText(tr("Vinted’s list could not be looked up: choose the value again."));
            if (of == m_choicesOf)
                m_choicesOf.clear(); // so that it is asked for again
            Q_EMIT failed(error);
        });
}

void MappingPart::fillChoices()
{
    const QString words = m_search->text().trimmed();
    m_list->clear();
    if (m_choicesOf.isEmpty())
        return;
    int left = 0;
    for (const QJsonValue &choice : std::as_const(m_choices)) {
        const QString title = choice[u"title"].toString();
        const QString path = choice[u"path"].toString();
        const QString shown = path.isEmpty() ? title : path;
        if (!words.isEmpty() && !shown.contains(words, Qt::CaseInsensitive))
            continue;
        if (m_list->count() >= mostChoices) {
            ++left;
            continue;
        }
        auto *item = new QListWidgetItem(shown, m_list);
        item->setData(VintedIdRole, choice[u"id"].toInteger());
        item->setData(TitleRole, title);
    }
    QString note;
    if (m_choices.isEmpty())
        note = tr("Vinted’s list was not read yet.");
    else if (m_list->count() == 0)
        note = tr("Nothing in Vinted’s list is like this. Brands are read by name: have yours read.");
    else if (left > 0)
        note = tr("%n more; type to find them", nullptr, left);
    m_choiceNote->setText(note);
    m_choiceNote->setVisible(!note.isEmpty());
}

void MappingPart::assign(qint64 vintedId, const QString &title)
{
    QJsonArray rows;
    for (const Value *value : chosenValues())
        rows.append(QJsonObject{
            {u"kind"_s, value->kind}, {u"ours"_s, value->ours}, {u"vinted_id"_s, vintedId}, {u"title"_s, title}});
    if (rows.isEmpty())
        return;
    m_services.requests.send(
        this, u"vinted.assign"_s, {{u"account"_s, m_account.name}, {u"rows"_s, rows}},
        [this](const QJsonObject &) {
            refresh();
            Q_EMIT assigned();
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

} // namespace evenstock
