// SPDX-License-Identifier: GPL-3.0-or-later
// What ErrorDetail looks like.
#include "models/store/order_repository.h"
#include "models/views/accounts_model.h"
#include "models/views/problems_model.h"
#include "ui/errors/attempts_list.h"
#include "ui/errors/error_detail.h"
#include "ui/errors/wire_text.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/picture_label.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QWidget *section(const QString &title, QWidget *text)
{
    const Metrics m(text->font());
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.grid / 2);
    auto *head = new TextLabel(title);
    head->setBold(true);
    column->addWidget(head);
    column->addWidget(text);
    return part;
}

} // namespace

QWidget *ErrorDetail::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_state = new StateLabel(part);
    m_state->setFont(scaledFont(font(), TypeSize::Caption));
    m_tile = new ChannelTile(ChannelTile::Size::Small, part);
    m_when = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_title->setWordWrap(true);
    m_item = new TextLabel;
    m_item->setWordWrap(true); // which product, whole, is what the pane is opened for
    auto *line = new QHBoxLayout;
    line->setSpacing(m.space(2));
    line->addWidget(m_state);
    line->addWidget(m_tile);
    line->addWidget(m_when, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.space(2) - 2);
    column->addLayout(line);
    column->addWidget(m_title);
    m_picture = new PictureLabel(m.space(8), part);
    auto *subject = new QHBoxLayout;
    subject->setSpacing(m.space(2));
    subject->addWidget(m_picture);
    subject->addWidget(m_item, 1);
    column->addLayout(subject);
    return part;
}

QWidget *ErrorDetail::body()
{
    const Metrics m(font());
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.gap());
    m_meaning = new TextLabel;
    m_remedy = new TextLabel;
    for (TextLabel *label : {m_meaning, m_remedy})
        label->setWordWrap(true);
    m_solve = new QPushButton(part);
    m_solve->setObjectName(u"solveProblem"_s);
    makePrimary(m_solve);
    connect(m_solve, &QPushButton::clicked, this, &ErrorDetail::solve);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_solve);
    buttons->addStretch(1);
    m_attempts = new AttemptsList(part);
    m_attempts->setObjectName(u"attempts"_s);
    m_wire = new WireText(part);
    column->addWidget(section(tr("What it means"), m_meaning));
    column->addWidget(section(tr("What to do"), m_remedy));
    column->addLayout(buttons);
    m_tried = section(tr("What was tried"), m_attempts);
    column->addWidget(m_tried);
    column->addWidget(m_wire);
    auto *promise =
        new TextLabel(tr("Passwords, keys and buyers’ data are never stored here."), TypeSize::Caption, Ink::Secondary);
    promise->setWordWrap(true);
    column->addWidget(promise);
    column->addStretch(1);
    return part;
}

QWidget *ErrorDetail::foot()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_retry = new QPushButton(tr("Retry"), part);
    m_retry->setObjectName(u"retryProblem"_s);
    m_retryAll = new QPushButton(part);
    m_retryAll->setObjectName(u"retryAlike"_s);
    m_product = new QPushButton(tr("Open product"), part);
    m_product->setObjectName(u"openProduct"_s);
    m_order = new QPushButton(tr("Open order"), part);
    m_order->setObjectName(u"openOrder"_s);
    m_link = new QPushButton(tr("Link to its product…"), part);
    m_link->setObjectName(u"linkSale"_s);
    connect(m_link, &QPushButton::clicked, this, &ErrorDetail::linkSale);
    m_dismiss = quietButton(tr("Dismiss"), {}, part);
    m_dismiss->setObjectName(u"dismissProblem"_s);
    m_dismissAll = quietButton({}, {}, part);
    connect(m_dismissAll, &QToolButton::clicked, this, [this] { send(u"error.dismiss"_s, true); });
    QToolButton *copy = iconButton(tr("Copy report"), u"copy"_s, part);
    connect(m_retry, &QPushButton::clicked, this, [this] { send(u"error.retry"_s, false); });
    connect(m_retryAll, &QPushButton::clicked, this, [this] { send(u"error.retry"_s, true); });
    connect(m_product, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested({.view = View::Catalogue, .id = m_problem.problem.product.value}); });
    connect(m_order, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested({.view = View::Orders, .id = m_orderId.value}); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] { send(u"error.dismiss"_s, false); });
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    auto *row = new FlowLayout(part);
    row->setContentsMargins(m.margin(), m.space(2) + 2, m.margin(), m.space(2) + 2);
    row->setSpacing(m.space(2) - 2);
    for (QWidget *button : std::initializer_list<QWidget *>{m_link, m_retry, m_retryAll, m_product, m_order, m_dismiss,
                                                            m_dismissAll, copy})
        row->addWidget(button);
    return part;
}

} // namespace evenstock
