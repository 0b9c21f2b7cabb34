// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/custom_fields.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

CustomFields::CustomFields(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(m.space(2));
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"customFieldName"_s);
    m_name->setPlaceholderText(tr("Name of a field of your own"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_add = new QPushButton(tr("Add"), this);
    m_add->setObjectName(u"addCustomField"_s);
    m_add->setAccessibleName(tr("Add the field"));
    auto *adding = new QHBoxLayout;
    adding->setSpacing(m.space(2));
    adding->addWidget(m_name, 1);
    adding->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2));
    column->addLayout(m_form);
    column->addLayout(adding);
    connect(m_name, &QLineEdit::textChanged, this, &CustomFields::showAdd);
    connect(m_name, &QLineEdit::returnPressed, this, &CustomFields::addNamed);
    connect(m_add, &QPushButton::clicked, this, &CustomFields::addNamed);
    showAdd();
}

void CustomFields::setFields(const QJsonObject &fields)
{
    m_stored = fields;
    while (!m_rows.isEmpty())
        removeRow(m_rows.first().name);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        addRow(field.key(), field.value().toString());
}

void CustomFields::addRow(const QString &name, const QString &text)
{
    auto *whole = new QWidget(this);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    auto *edit = new QLineEdit(text, whole);
    edit->setObjectName(u"customField."_s + name);
    edit->setAccessibleName(name);
    QToolButton *remove = iconButton(tr("Remove the field %1").arg(name), u"delete"_s, whole);
    line->addWidget(edit, 1);
    line->addWidget(remove);
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(edit);
    m_form->addRow(label, whole);
    m_rows.append({name, edit, whole});
    connect(edit, &QLineEdit::textEdited, this, &CustomFields::edited);
    connect(remove, &QToolButton::clicked, this, [this, name] {
        removeRow(name);
        Q_EMIT edited();
    });
}

void CustomFields::removeRow(const QString &name)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&name](const Row &one) { return one.name == name; });
    if (row == m_rows.end())
        return;
    const QFormLayout::TakeRowResult taken = m_form->takeRow(row->whole);
    for (QLayoutItem *item : {taken.labelItem, taken.fieldItem}) {
        if (item && item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button that asks for it
        }
        delete item;
    }
    m_rows.erase(row);
    showAdd();
}

void CustomFields::addNamed()
{
    const QString name = m_name->text().trimmed();
    if (!m_add->isEnabled())
        return;
    m_name->clear();
    addRow(name, {});
    m_rows.last().text->setFocus();
    Q_EMIT edited();
}

void CustomFields::showAdd()
{
    const QString name = m_name->text().trimmed();
    const bool isThere =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [&name](const Row &one) { return one.name == name; });
    m_add->setEnabled(!name.isEmpty() && !isThere);
}

QJsonObject CustomFields::changes() const
{
    QJsonObject changed;
    QJsonObject gone = m_stored;
    for (const Row &row : m_rows) {
        gone.remove(row.name);
        if (!m_stored.contains(row.name) || m_stored.value(row.name).toString() != row.text->text())
            changed.insert(row.name, row.text->text());
    }
    for (auto field = gone.begin(); field != gone.end(); ++field)
        changed.insert(field.key(), QJsonValue());
    return changed;
}

} // namespace evenstock
