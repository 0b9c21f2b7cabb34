// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/schedule_delegate.h"

#include "models/views/account_glance.h"
#include "models/views/schedule_model.h"

#include <QComboBox>

#include <span>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int usualPeriods[] = {5, 10, 15, 30, 60, 120, 240};
constexpr int usualTimes[] = {6 * 60, 12 * 60, 20 * 60, 23 * 60};
constexpr int nightTimes[] = {0, 2 * 60, 4 * 60, 22 * 60}; // everything is read while nobody waits for it

void addRule(QComboBox *choice, const ScheduleRow &rule)
{
    choice->addItem(ScheduleModel::ruleText(rule), ScheduleModel::ruleName(rule));
}

void addRules(QComboBox *choice, const QString &job)
{
    if (job != "full"_L1) {
        for (const int minutes : usualPeriods)
            addRule(choice, {.kind = u"every"_s, .minutes = minutes});
    }
    if (job.isEmpty())
        addRule(choice, {.kind = u"hourly"_s, .minutes = 5});
    if (job == "orders"_L1)
        return;
    for (const int minutes : job.isEmpty() ? std::span<const int>(usualTimes) : std::span<const int>(nightTimes))
        addRule(choice, {.kind = u"daily"_s, .minutes = minutes});
}

} // namespace

ScheduleDelegate::ScheduleDelegate(const Clock &clock, QObject *parent)
    : CellDelegate(clock, parent)
{
}

QWidget *ScheduleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(u"scheduleChoice"_s);
    if (index.column() == ScheduleModel::Mode) {
        choice->setAccessibleName(tr("What each run reads"));
        for (const QString &mode : {u"incremental"_s, u"full"_s})
            choice->addItem(modeText(mode), mode);
    } else {
        choice->setAccessibleName(tr("How often"));
        const auto *model = qobject_cast<const ScheduleModel *>(index.model());
        addRules(choice, model ? model->job(index.row()) : QString());
        const QString now = index.data(Qt::EditRole).toString();
        if (choice->findData(now) < 0)
            choice->insertItem(0, index.data().toString(), now);
        choice->addItem(tr("Other…"), QString());
    }
    // One choice is one edit: nobody should have to leave the cell for it.
    connect(choice, &QComboBox::activated, this, &ScheduleDelegate::commitChoice);
    return choice;
}

void ScheduleDelegate::commitChoice()
{
    auto *choice = qobject_cast<QWidget *>(sender());
    Q_EMIT commitData(choice);
    Q_EMIT closeEditor(choice);
}

void ScheduleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = static_cast<QComboBox *>(editor);
    if (choice->property("shown").toBool())
        return; // a beat of the store must not move an open list
    choice->setProperty("shown", true);
    choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
    QMetaObject::invokeMethod(choice, &QComboBox::showPopup, Qt::QueuedConnection);
}

// As wide as its words and its arrow need it, over the next cell if need be.
void ScheduleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    QRect place = option.rect;
    place.setWidth(qMax(place.width(), editor->sizeHint().width()));
    if (option.direction == Qt::RightToLeft)
        place.moveRight(option.rect.right());
    editor->setGeometry(place);
}

void ScheduleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString chosen = static_cast<QComboBox *>(editor)->currentData().toString();
    if (chosen != index.data(Qt::EditRole).toString())
        model->setData(index, chosen);
}

} // namespace evenstock
