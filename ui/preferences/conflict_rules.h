// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/view_services.h"

#include <QList>
#include <QWidget>

#include <optional>
#include <tuple>

class QVBoxLayout;

namespace evenstock {

// The rules "always do this" made from decisions about conflicts; each can be turned round or removed.
class ConflictRules : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictRules(const ViewServices &services, QWidget *parent = nullptr);

    void read(); // only while the store is open

private:
    QWidget *lineOf(const QString &channel, const QString &field, const QString &take);
    using Rule = std::tuple<QString, QString, QString>; // channel, field, take
    ViewServices m_services;
    QVBoxLayout *m_lines = nullptr;
    std::optional<QList<Rule>> m_shown;
};

} // namespace evenstock
