// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/settings_form.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int mostOfANumber = 100'000;

// As wide as is good to read, and narrower where the page is: no page scrolls sideways for its notes.
class Note final : public TextLabel
{
public:
    explicit Note(const QString &words)
        : TextLabel(words, TypeSize::Caption, Ink::Secondary)
    {
        setWordWrap(true);
        setMinimumWidth(Metrics(font()).font * 10);
    }
    QSize sizeHint() const override
    {
        const int line = fontMetrics().horizontalAdvance(text()) + 2;
        const int wide = qMax(minimumWidth(), qMin(line, fontMetrics().height() * 30));
        return {wide, heightForWidth(wide)};
    }
};

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

void SettingsForm::addBeside(QWidget *field, QWidget *button)
{
    auto *both = new QWidget(this);
    delete m_form->replaceWidget(field, both);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics(font()).grid);
    row->addWidget(field);
    row->addWidget(button);
}

void SettingsForm::note(const QString &words)
{
    m_form->addRow(QString(), new Note(words));
}

void SettingsForm::title(const QString &words)
{
    auto *label = new TextLabel(words);
    label->setBold(true);
    if (m_form->rowCount() > 0) // nearer to what it is the head of than to what stands above
        label->setContentsMargins(0, Metrics(font()).space(3), 0, 0);
    m_form->addRow(label);
}

void SettingsForm::read(const ProgramSettings &settings)
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const bool isBeingTyped = isTyped(it.key()) && it.value()->hasFocus();
        if (!isBeingTyped)
            show(it.key(), settings);
    }
}

void SettingsForm::show(const QString &key, const ProgramSettings &settings)
{
    m_reading = true;
    QWidget *field = m_fields.value(key);
    const QString value = settings.text(key);
    if (auto *box = qobject_cast<QComboBox *>(field))
        box->setCurrentIndex(qMax(0, box->findData(value)));
    else if (auto *check = qobject_cast<QCheckBox *>(field))
        check->setChecked(value == "true"_L1);
    else if (auto *spin = qobject_cast<QSpinBox *>(field))
        spin->setValue(value.toInt());
    else if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->setText(value);
    m_reading = false;
}

void SettingsForm::showProblem(const QString &key, const QString &words)
{
    QWidget *field = m_fields.value(key);
    if (!field)
        return;
    StateLabel *&label = m_problems[key];
    if (!label) {
        label = new StateLabel(this);
        label->setObjectName(u"problem."_s + key);
        int row = 0;
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        QWidget *inForm = field->parentWidget() == this ? field : field->parentWidget();
        m_form->getWidgetPosition(inForm, &row, &role);
        m_form->insertRow(row + 1, QString(), label);
    }
    label->setState(ItemState::Error, words);
    m_form->setRowVisible(label, true);
    field->setAccessibleDescription(words);
}

void SettingsForm::clearProblem(const QString &key)
{
    if (StateLabel *label = m_problems.value(key)) {
        m_form->setRowVisible(label, false);
        label->setState(ItemState::None, {});
        m_fields.value(key)->setAccessibleDescription({});
    }
}

bool SettingsForm::isTyped(const QString &key) const
{
    return qobject_cast<QLineEdit *>(m_fields.value(key)) != nullptr;
}

QString SettingsForm::problem(const QString &key) const
{
    const StateLabel *label = m_problems.value(key);
    return label ? label->words() : QString();
}

void SettingsForm::goTo(const QString &key)
{
    QWidget *field = m_fields.value(key);
    if (!field)
        return;
    field->setFocus();
    for (QWidget *in = parentWidget(); in; in = in->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(in))
            return scroll->ensureWidgetVisible(field);
    }
}

} // namespace evenstock
