// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/product.h"
#include "ui/shell/view_services.h"

#include <QDialog>
#include <QJsonObject>
#include <QKeySequence>

class QVBoxLayout;

namespace evenstock {

class NoticeLine;
class TextLabel;

// "Why does this channel show 3?": the stock, and for each channel what it shows, what it should show, the rule between
// the two, what stands in the way, and the last change that was sent.
class StockExplanation : public QDialog
{
    Q_OBJECT

public:
    StockExplanation(const ViewServices &services, const Product &product, QWidget *parent = nullptr);

    // Of this product, from wherever a quantity of it stands; nothing where there is no such product.
    // What one channel shows comes first, where that was asked about.
    static void openFor(const ViewServices &services, ProductId product, QWidget *parent, AccountId about = {});
    static QString offerText(); // "Why this number?"
    static QKeySequence key();  // that asks it, where a product is chosen

private:
    void showLedger(ProductId product);
    void showAnswer(const QJsonObject &answer);
    QWidget *channel(const QJsonObject &one);

    ViewServices m_services;
    QString m_about; // the channel that comes first
    TextLabel *m_stock = nullptr;
    NoticeLine *m_notice = nullptr;
    NoticeLine *m_oversold = nullptr; // orders that did not get all they asked for
    QVBoxLayout *m_channels = nullptr;
    QVBoxLayout *m_ledger = nullptr;
};

} // namespace evenstock
