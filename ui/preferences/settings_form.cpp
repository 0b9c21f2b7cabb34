// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settings_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostOfANumber = 100'000;

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(m.space(6), m.margin(), m.space(6), m.margin());
    m_form->setHorizontalSpacing(m.margin());
    m_form->setVerticalSpacing(m.space(2));
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

void SettingsForm::add(const QString &label, const QString &key, QWidget *field)
{
    field->setObjectName(u"setting."_s + key);
    m_form->addRow(label, field);
    m_fields.insert(key, field);
}

void SettingsForm::tell(const QString &key, const QString &value)
{
    if (!m_reading)
        Q_EMIT chosen(key, value);
}

QComboBox *SettingsForm::choice(const QString &label, const QString &key, const Offers &offers)
{
    auto *box = new QComboBox(this);
    for (const auto &[value, words] : offers)
        box->addItem(words, value);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, key] { tell(key, box->currentData().toString()); });
    add(label, key, box);
    return box;
}

QCheckBox *SettingsForm::flag(const QString &label, const QString &key)
{
    auto *box = new QCheckBox(label, this);
    connect(box, &QCheckBox::toggled, this, [this, key](bool isOn) { tell(key, isOn ? u"true"_s : u"false"_s); });
    add({}, key, box);
    return box;
}

QSpinBox *SettingsForm::number(const QString &label, const QString &key, const QString &suffix)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, mostOfANumber);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { tell(key, QString::number(value)); });
    add(label, key, box);
    return box;
}

QLineEdit *SettingsForm::line(const QString &label, const QString &key, const QString &placeholder)
{
    const Metrics m(font());
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(placeholder);
    edit->setMinimumWidth(m.font * 20);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, key] {
        if (edit->isModified())
            tell(key, edit->text().trimmed());
        edit->setModified(false);
    });
    add(label, key, edit);
    return edit;
}

void SettingsForm::note(const QString &words)
{
    auto *label = new TextLabel(words, TypeSize::Caption, Ink::Secondary);
    label->setWordWrap(true);
    label->setMinimumWidth(Metrics(font()).font * 24);
    m_form->addRow(QString(), label);
}

void SettingsForm::title(const QString &words)
{
    auto *label = new TextLabel(words);
    label->setBold(true);
    m_form->addRow(label);
}

void SettingsForm::read(const ProgramSettings &settings)
{
    m_reading = true;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const QString value = settings.text(it.key());
        if (auto *box = qobject_cast<QComboBox *>(it.value()))
            box->setCurrentIndex(qMax(0, box->findData(value)));
        else if (auto *check = qobject_cast<QCheckBox *>(it.value()))
            check->setChecked(value == "true"_L1);
        else if (auto *spin = qobject_cast<QSpinBox *>(it.value()))
            spin->setValue(value.toInt());
        else if (auto *edit = qobject_cast<QLineEdit *>(it.value()); edit && !edit->hasFocus())
            edit->setText(value);
    }
    m_reading = false;
}

} // namespace evenstock
