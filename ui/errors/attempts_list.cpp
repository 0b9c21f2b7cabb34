// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/attempts_list.h"

#include "models/views/format.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace evenstock {

AttemptsList::AttemptsList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void AttemptsList::setAttempts(const QList<ProblemAttempt> &attempts, UtcMs now)
{
    const Metrics m(font());
    delete m_rows;
    m_rows = new QWidget(this);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.gap());
    grid->setVerticalSpacing(m.grid / 2);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < attempts.size(); ++row) {
        const ProblemAttempt &attempt = attempts[row];
        auto *when = new TextLabel(briefMomentText(attempt.at, now), TypeSize::Caption, Ink::Secondary);
        when->setToolTip(exactTimeText(attempt.at));
        auto *what = new TextLabel(attempt.what, TypeSize::Caption);
        what->setWordWrap(true);
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1, Qt::AlignTop);
        if (attempt.outcome.isEmpty())
            continue;
        auto *outcome = new StateLabel;
        outcome->setFont(scaledFont(font(), TypeSize::Caption));
        outcome->setState(attempt.state, attempt.outcome);
        grid->addWidget(outcome, row, 2, Qt::AlignTop | Qt::AlignTrailing);
    }
    layout()->addWidget(m_rows);
    m_rows->show();
}

} // namespace evenstock
