// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_field.h"

#include <QStringList>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString clock = u"HH:mm"_s;

QTime endOf(const QString &hours, int which)
{
    const QStringList ends = hours.split(u'-');
    return ends.size() == 2 ? QTime::fromString(ends[which], clock) : QTime();
}

} // namespace

QTimeEdit *timeField(QTime time, QWidget *parent)
{
    auto *edit = new QTimeEdit(parent);
    edit->setLayoutDirection(Qt::LeftToRight); // before the format, which it would turn round
    edit->setDisplayFormat(clock);
    edit->setTime(time);
    return edit;
}

QString timeText(QTime time)
{
    return time.toString(clock);
}

QTime quietStart(const QString &hours)
{
    return endOf(hours, 0);
}

QTime quietEnd(const QString &hours)
{
    return endOf(hours, 1);
}

} // namespace evenstock
