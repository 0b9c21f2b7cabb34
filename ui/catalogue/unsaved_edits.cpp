// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/unsaved_edits.h"

#include "ui/catalogue/product_form.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct UnsavedEdits {
    Q_DECLARE_TR_FUNCTIONS(evenstock::UnsavedEdits)
};

} // namespace

void askAboutEdits(ProductForm &form, const QString &title, QWidget *parent, std::function<void()> next)
{
    if (parent->findChild<QMessageBox *>(u"unsavedEdits"_s))
        return;
    auto *box = new QMessageBox(QMessageBox::Question, UnsavedEdits::tr("Unsaved changes"),
                                UnsavedEdits::tr("Save your changes of %1?").arg(title), QMessageBox::NoButton, parent);
    box->setObjectName(u"unsavedEdits"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *save = box->addButton(UnsavedEdits::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *drop = box->addButton(UnsavedEdits::tr("Do not save"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(UnsavedEdits::tr("Go on editing"), QMessageBox::RejectRole);
    save->setObjectName(u"saveEdits"_s);
    drop->setObjectName(u"dropEdits"_s);
    stay->setObjectName(u"keepEditing"_s);
    save->setEnabled(form.canSave());
    box->setDefaultButton(form.canSave() ? save : stay);
    box->setEscapeButton(stay);
    const auto leave = [&form, next = std::move(next)] {
        form.putBack();
        next();
    };
    QObject::connect(save, &QPushButton::clicked, &form, [&form, leave] { form.save(leave); });
    QObject::connect(drop, &QPushButton::clicked, &form, leave);
    box->open();
}

} // namespace evenstock
