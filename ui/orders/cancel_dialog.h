// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/order_actions.h"

#include <QDialog>
#include <QJsonObject>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace evenstock {

enum class PiecesHeld { None, Some }; // of the stock, by the order

// Asks what the cancellation of an order needs: a reason in the owner's words where the marketplace wants one, and what
// becomes of the pieces, of which none is chosen before the owner has. Deletes itself when closed.
class CancelDialog : public QDialog
{
    Q_OBJECT

public:
    CancelDialog(const OrderActionWords &words, const QString &order, PiecesHeld held, QWidget *parent = nullptr);

    QJsonObject arguments() const; // "relist", and the explanation under its name

private:
    void judge();

    OrderActionWords m_words;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_left = nullptr; // how much is missing
    QRadioButton *m_again = nullptr;
    QRadioButton *m_gone = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace evenstock
