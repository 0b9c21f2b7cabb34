// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/unlikely_change.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace evenstock {

namespace {

constexpr std::int64_t priceFactor = 5;
constexpr std::int64_t countFactor = 10;
constexpr Quantity manyPieces = Quantity::pieces(1000);

// a >= b * factor, without overflow; both are positive.
bool isTimes(std::int64_t a, std::int64_t b, std::int64_t factor)
{
    return a / factor >= b;
}

} // namespace

bool isUnlikelyPrice(const Money &from, const Money &to)
{
    if (from.currency != to.currency || from.minor <= 0)
        return false;
    if (to.minor <= 0)
        return true; // given away
    return isTimes(to.minor, from.minor, priceFactor) || isTimes(from.minor, to.minor, priceFactor);
}

bool isUnlikelyCount(Quantity from, Quantity to)
{
    return to >= manyPieces && (from <= Quantity{} || isTimes(to.milli, from.milli, countFactor));
}

void confirmUnlikely(QWidget *parent, const QString &question, const QString &why, const QString &yes,
                     const std::function<void()> &goOn)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, parent->window()->windowTitle(), question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("unlikelyChange"));
    box->setInformativeText(why);
    QPushButton *go = box->addButton(yes, QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("unlikelyYes"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(go, &QPushButton::clicked, parent, goOn);
    box->open();
}

} // namespace evenstock
