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
    void note(const QString &words);
    void title(const QString &words);
    QFormLayout *form() const { return m_form; }

    void read(const ProgramSettings &settings);
    QStringList keys() const { return m_fields.keys(); }

Q_SIGNALS:
    void chosen(const QString &key, const QString &value);

private:
    void add(const QString &label, const QString &key, QWidget *field);
    void tell(const QString &key, const QString &value);
    QFormLayout *m_form = nullptr;
    QMap<QString, QWidget *> m_fields; // by key
    bool m_reading = false;
};

} // namespace evenstock
