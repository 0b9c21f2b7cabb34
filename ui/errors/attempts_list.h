// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errors/problem_evidence.h"

#include <QWidget>

namespace evenstock {

// What was tried, a line each: when, what, how it ended.
class AttemptsList : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptsList(QWidget *parent = nullptr);

    void setAttempts(const QList<ProblemAttempt> &attempts, UtcMs now);

private:
    QWidget *m_rows = nullptr;
};

} // namespace evenstock
