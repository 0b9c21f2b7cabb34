// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/question.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

void askFirst(QWidget *parent, const Question &question, const std::function<void()> &goOn)
{
    auto *box = new QMessageBox(QMessageBox::Question, parent->window()->windowTitle(), question.text,
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(question.name);
    box->setInformativeText(question.effect);
    QPushButton *go = box->addButton(question.yes, QMessageBox::AcceptRole);
    go->setObjectName(question.name + u"Yes"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(go, &QPushButton::clicked, parent, goOn);
    box->open();
}

} // namespace evenstock
