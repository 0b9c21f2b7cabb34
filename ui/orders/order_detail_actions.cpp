// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an order: its buttons, what they ask, and what is sent.
#include "models/store/order_queries.h"
#include "models/views/order_words.h"
#include "models/views/read_store.h"
#include "ui/orders/cancel_dialog.h"
#include "ui/orders/order_actions.h"
#include "ui/orders/order_detail.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/passing_notice.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStyleHints>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int wideDialog = 24; // heights of a line

PiecesHeld piecesHeld(const OrderDetail &order)
{
    const bool isHolding = holdsPieces(order);
    return isHolding ? PiecesHeld::Some : PiecesHeld::None;
}

} // namespace

void OrderPane::showActions()
{
    // The same buttons stay: news of a sync must not take away the one that is just being pressed.
    const std::pair offered(m_detail.order.id, m_detail.order.actions);
    if (m_offered == offered)
        return;
    m_offered = offered;
    for (FlowLayout *row : {m_actionRow, m_endingRow}) {
        while (QLayoutItem *item = row->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    for (const QString &action : m_detail.order.actions) {
        const OrderActionWords words = orderActionWords(action);
        FlowLayout *row = words.endsOrder ? m_endingRow : m_actionRow;
        auto *button = new QPushButton(words.button, row->parentWidget());
        button->setObjectName(u"order."_s + action);
        connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
        row->addWidget(button);
    }
    // What ends an order stands at the very bottom, whether there is anything or not, and what stands above keeps its
    // place where nothing is offered: another order under the mouse brings no other button there.
    const int high = QPushButton().sizeHint().height();
    if (m_actionRow->count() == 0) {
        const QString words = m_endingRow->count() == 0 ? tr("Nothing can be done with it from here.") : QString();
        auto *none = new TextLabel(words, TypeSize::Caption, Ink::Secondary, m_actionRow->parentWidget());
        none->setMinimumHeight(high);
        m_actionRow->addWidget(none);
    }
    if (m_endingRow->count() == 0) {
        auto *room = new QWidget(m_endingRow->parentWidget());
        room->setFixedSize(1, high);
        m_endingRow->addWidget(room);
    }
    const Metrics m(font());
    m_linking->setContentsMargins(m.margin(), m.space(2), m.margin(), 0);
}

// Asks once for what an action needs, or whether it is meant where it cannot be taken back. The order is the one that
// was asked about: a sync may bring another one into sight before there is an answer.
void OrderPane::act(const QString &action)
{
    const OrderActionWords words = orderActionWords(action);
    const OrderId order = m_detail.order.id;
    if (words.asksRelist) {
        auto *dialog = new CancelDialog(words, orderName(m_detail.order), piecesHeld(m_detail), this);
        connect(dialog, &QDialog::accepted, this,
                [this, order, action, dialog] { send(order, action, dialog->arguments()); });
        return dialog->open();
    }
    if (!words.asksFor.isEmpty())
        return ask(action);
    if (words.question.isEmpty())
        return send(order, action, {});
    QString question = words.question;
    if (action == "ship"_L1 && m_detail.order.actions.contains(u"tracking"_s)) {
        const QString parcel = trackingCode(m_detail);
        question += u"\n\n"_s + (parcel.isEmpty() ? tr("No tracking code was given for it yet.")
                                                  : tr("The buyer gets the tracking code %1.").arg(parcel));
    }
    auto *box = new QMessageBox(QMessageBox::Question, words.button,
                                tr("%1\n\nOrder %2", "question, number").arg(question, orderName(m_detail.order)),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(box->addButton(tr("Back"), QMessageBox::RejectRole)); // "Cancel" is what may be asked about
    connect(box->addButton(words.button, QMessageBox::AcceptRole), &QPushButton::clicked, this,
            [this, order, action] { send(order, action, {}); });
    box->open();
}

// The buttons say what they do; of a few reasons none is chosen before the owner has.
void OrderPane::ask(const QString &action)
{
    const OrderActionWords words = orderActionWords(action);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString title = words.button.endsWith(u'…') ? words.button.chopped(1) : words.button;
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("%1\n\nOrder %2", "question, number").arg(words.question, orderName(m_detail.order)));
    dialog->setMinimumWidth(Metrics(font()).font * wideDialog); // so that its title is whole
    if (words.asksFor == "tracking_code"_L1)
        dialog->setTextValue(trackingCode(m_detail));
    dialog->setOkButtonText(title);
    dialog->setCancelButtonText(tr("Back"));
    if (!words.choices.isEmpty()) {
        QStringList offers{tr("Choose a reason")};
        for (const auto &[value, offer] : words.choices)
            offers.append(offer);
        dialog->setComboBoxItems(offers);
    }
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, order = m_detail.order.id, action, words](const QString &text) {
                for (const auto &[value, offer] : words.choices) {
                    if (offer == text)
                        return send(order, action, {{words.asksFor, value}});
                }
                if (words.choices.isEmpty() && !text.trimmed().isEmpty())
                    send(order, action, {{words.asksFor, text.trimmed()}});
            });
    dialog->open();
    const auto *buttons = dialog->findChild<QDialogButtonBox *>();
    auto *reasons = dialog->findChild<QComboBox *>();
    auto *typed = dialog->findChild<QLineEdit *>();
    QPushButton *ok = buttons ? buttons->button(QDialogButtonBox::Ok) : nullptr;
    if (!ok)
        return;
    ok->setEnabled(false); // a press that does nothing would look like one that did
    if (reasons && !words.choices.isEmpty())
        connect(reasons, &QComboBox::currentIndexChanged, ok, [ok](int row) { ok->setEnabled(row > 0); });
    else if (typed)
        connect(typed, &QLineEdit::textChanged, ok,
                [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
}

QString OrderPane::doneText(const OrderDetail &order, const QString &action, const QJsonObject &arguments)
{
    const QString &channel = order.order.channel;
    if (const QString code = arguments.value(u"tracking_code"_s).toString(); !code.isEmpty())
        return tr("%1 has the tracking code %2.", "channel, code").arg(channel, code);
    if (action == "confirm_cancel"_L1 && arguments.value(u"relist"_s).toBool())
        return tr("The cancellation is confirmed on %1; the pieces go on sale again.").arg(channel);
    if (action == "confirm_cancel"_L1)
        return holdsPieces(order)
                   ? tr("The cancellation is confirmed on %1; the pieces leave your stock.").arg(channel)
                   : tr("The cancellation is confirmed on %1; nothing changes in your stock.").arg(channel);
    const OrderActionWords words = orderActionWords(action);
    return words.done.isEmpty() ? tr("%1 was told: %2.", "channel, what the button says").arg(channel, words.button)
                                : words.done.arg(channel);
}

void OrderPane::send(OrderId order, const QString &action, const QJsonObject &arguments)
{
    m_actions->setEnabled(false);
    const auto acted =
        OrderQueries(m_services.store.database()).find(order).valueOr(std::nullopt); // not what is in sight
    const OrderDetail &meant = acted ? *acted : m_detail;
    const QString done = doneText(meant, action, arguments);
    const QString elsewhere = tr("Order %1: %2", "number, what was done").arg(orderName(meant.order), done);
    m_services.requests.send(
        this, u"order.action"_s,
        {{u"order"_s, qint64(order.value)}, {u"action"_s, action}, {u"arguments"_s, arguments}},
        [this, order, done, elsewhere](const QJsonObject &) {
            const bool isInSight = m_detail.order.id == order;
            m_said = isInSight ? order : OrderId(); // what was done stands where its question stood
            m_saidElsewhere = elsewhere;
            setOrder(m_detail.order.id);
            if (isInSight)
                m_notice->show({.state = ItemState::Agreed, .text = done});
            else
                PassingNotice::say(window(), {.state = ItemState::Agreed, .text = elsewhere});
            // Other buttons stand where the pointer is: the second click of a double click is not meant for them.
            QTimer::singleShot(2 * QGuiApplication::styleHints()->mouseDoubleClickInterval(), m_actions,
                               [this] { m_actions->setEnabled(true); });
        },
        [this, order, name = orderName(meant.order)](const Error &error) {
            m_actions->setEnabled(true);
            Notice failed = failureNotice(error);
            if (m_detail.order.id == order)
                return m_notice->show(failed);
            failed.text = tr("Order %1: %2", "number, what was done").arg(name, failed.text); // not the one in sight
            PassingNotice::say(window(), failed);
        });
}

} // namespace evenstock
