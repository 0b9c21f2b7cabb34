// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/leave_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct LeaveQuestion {
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestion)
};

} // namespace

void askToLeave(QWidget *parent, const QString &question, const QString &why, const std::function<void()> &next)
{
    if (parent->findChild<QMessageBox *>(u"leaveQuestion"_s))
        return;
    auto *box =
        new QMessageBox(QMessageBox::Question, LeaveQuestion::tr("Not saved"), question, QMessageBox::NoButton, parent);
    box->setObjectName(u"leaveQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(why);
    QPushButton *leave = box->addButton(LeaveQuestion::tr("Give up"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(LeaveQuestion::tr("Stay"), QMessageBox::RejectRole);
    leave->setObjectName(u"leaveAnyway"_s);
    stay->setObjectName(u"leaveStay"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(leave, &QPushButton::clicked, parent, next);
    box->open();
}

} // namespace evenstock
