// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/program_settings.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace evenstock {

class StateLabel;

// One page of settings: each field stands for a key of the program's settings, shows what is stored and tells what was
// chosen. Nothing is told while it is being filled.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    using Offers = QList<std::pair<QString, QString>>; // value, words
    QComboBox *choice(const QString &label, const QString &key, const Offers &offers);
    QCheckBox *flag(const QString &label, const QString &key);
    QSpinBox *number(const QString &label, const QString &key, const QString &suffix = {});
    QLineEdit *line(const QString &label, const QString &key, const QString &placeholder = {}); // told when left
    void addBeside(QWidget *field, QWidget *button); // in the row of a field that is there
    void note(const QString &words);
    void title(const QString &words);
    QFormLayout *form() const { return m_form; }

    void read(const ProgramSettings &settings); // what is being typed stays
    void show(const QString &key, const ProgramSettings &settings);
    // Says below the field why it did not take what was chosen, until it takes something.
    void showProblem(const QString &key, const QString &words);
    void clearProblem(const QString &key);
    QString problem(const QString &key) const;
    bool isTyped(const QString &key) const; // its field takes any text
    bool has(const QString &key) const { return m_fields.contains(key); }
    void goTo(const QString &key); // its field, in sight
    QStringList keys() const { return m_fields.keys(); }

Q_SIGNALS:
    void chosen(const QString &key, const QString &value);

private:
    void add(const QString &label, const QString &key, QWidget *field);
    void tell(const QString &key, const QString &value);
    QFormLayout *m_form = nullptr;
    QMap<QString, QWidget *> m_fields;      // by key
    QMap<QString, StateLabel *> m_problems; // by key, where there was one
    bool m_reading = false;
};

} // namespace evenstock
