// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/cancel_dialog.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int wide = 26; // heights of a line
constexpr int linesOfText = 4;

} // namespace

CancelDialog::CancelDialog(const OrderActionWords &words, const QString &order, PiecesHeld held, QWidget *parent)
    : QDialog(parent)
    , m_words(words)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"cancelOrder"_s);
    setWindowTitle(tr("Order %1").arg(order));
    setMinimumWidth(m.font * wide);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(m.gap());
    auto *question = new TextLabel(words.question);
    question->setWordWrap(true);
    column->addWidget(question);
    if (!words.asksFor.isEmpty()) {
        auto *name = new TextLabel(
            tr("&Why, for the marketplace and the buyer (at least %n letter(s))", nullptr, words.leastText));
        name->setWordWrap(true);
        m_text = new QPlainTextEdit;
        m_text->setObjectName(u"cancelReason"_s);
        m_text->setAccessibleName(tr("Why the order is cancelled"));
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m.font * (linesOfText + 1));
        name->setBuddy(m_text);
        m_left = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
        column->addWidget(name);
        column->addWidget(m_text);
        column->addWidget(m_left);
        connect(m_text, &QPlainTextEdit::textChanged, this, &CancelDialog::judge);
    }
    const bool isHolding = held == PiecesHeld::Some;
    if (!isHolding) { // the marketplace asks all the same
        auto *nothing = new TextLabel(
            tr("It holds nothing of your stock: only the marketplace is told what becomes of its pieces."));
        nothing->setObjectName(u"holdsNothing"_s);
        nothing->setWordWrap(true);
        column->addWidget(nothing);
    }
    m_again = new QRadioButton(isHolding ? tr("The pieces are here: put them on sale &again")
                                         : tr("Put them on sale &again there"));
    m_again->setObjectName(u"relist"_s);
    m_gone = new QRadioButton(isHolding ? tr("The pieces are &gone: take them off the stock")
                                        : tr("&Leave them off sale there"));
    m_gone->setObjectName(u"doNotRelist"_s);
    for (QRadioButton *choice : {m_again, m_gone}) {
        column->addWidget(choice);
        connect(choice, &QRadioButton::toggled, this, &CancelDialog::judge);
    }
    auto *buttons = new QDialogButtonBox;
    m_ok = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"cancelNow"_s);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole); // "Cancel" is what is asked about
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    judge();
}

void CancelDialog::judge()
{
    const int written = m_text ? static_cast<int>(m_text->toPlainText().trimmed().size()) : 0;
    const int missing = m_text ? qMax(0, m_words.leastText - written) : 0;
    if (m_left)
        m_left->setText(missing > 0 ? tr("%n more", nullptr, missing) : QString());
    m_ok->setEnabled(missing == 0 && (m_again->isChecked() || m_gone->isChecked()));
}

QJsonObject CancelDialog::arguments() const
{
    QJsonObject arguments{{u"relist"_s, m_again->isChecked()}};
    if (m_text)
        arguments.insert(m_words.asksFor, m_text->toPlainText().trimmed());
    return arguments;
}

} // namespace evenstock
