// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of.
#include "models/views/plan_model.h"
#include "ui/catalogue/channel_preview.h"
#include "ui/catalogue/stock_explanation.h"
#include "ui/sync/plan_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/state_label.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace evenstock {

QWidget *PlanPage::head()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    QToolButton *back = iconButton(tr("Back to Sync"), u"chevron_left"_s, part);
    connect(back, &QToolButton::clicked, this, &PlanPage::left);
    m_title = new TextLabel({}, TypeSize::Heading);
    m_note = new ElidedLabel({}, TypeSize::Body, Ink::Secondary);
    QToolButton *exported = quietButton(tr("Export"), u"export"_s, part);
    connect(exported, &QToolButton::clicked, this, [this] { exportTable(*m_tools, m_title->text(), this); });
    m_again = new QPushButton(lineIcon(u"sync"_s), tr("Work out again"), part);
    m_again->setObjectName(u"workOutAgain"_s);
    connect(m_again, &QPushButton::clicked, this, &PlanPage::workOutAgain);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.margin(), m.gap(), m.margin(), m.space(2));
    row->setSpacing(m.space(2));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_note, 1);
    row->addWidget(exported);
    row->addWidget(m_again);
    return part;
}

QWidget *PlanPage::explanation()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.space(2));
    m_tile = new ChannelTile(ChannelTile::Size::Small, part);
    m_what = new TextLabel({}, TypeSize::Body);
    m_what->setBold(true);
    m_what->setWordWrap(true);
    auto *about = new QHBoxLayout;
    about->setSpacing(m.space(2));
    about->addWidget(m_tile, 0, Qt::AlignTop);
    about->addWidget(m_what, 1);
    column->addLayout(about);
    m_doubt = new NoticeLine(part);
    column->addWidget(m_doubt);
    const QString heads[] = {tr("Now"), tr("Then"), tr("Direction"), tr("Why"), tr("If you apply it")};
    for (const QString &head : heads) {
        auto *fact = new QWidget(part);
        auto *lines = new QVBoxLayout(fact);
        lines->setContentsMargins(0, 0, 0, m.grid);
        lines->setSpacing(0);
        lines->addWidget(new TextLabel(head, TypeSize::Caption, Ink::Secondary));
        auto *value = new TextLabel;
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(value);
        column->addWidget(fact);
        m_facts.append(value);
    }
    m_channels = new ChannelPreview(m_services, part);
    m_channels->setObjectName(u"planChannels"_s);
    m_channels->hide();
    column->addWidget(m_channels);
    column->addStretch(1);
    m_product = new QPushButton(tr("Open product"), part);
    m_product->setObjectName(u"planProduct"_s);
    m_rule = new QPushButton(tr("Change rule…"), part);
    m_rule->setObjectName(u"planRule"_s);
    connect(m_product, &QPushButton::clicked, this, [this] {
        if (const PlanItemView *view = m_model->item(m_tree->currentIndex()))
            Q_EMIT openRequested({.view = View::Catalogue, .id = view->item.product.value});
    });
    connect(m_rule, &QPushButton::clicked, this, [this] {
        const PlanItemView *view = m_model->item(m_tree->currentIndex());
        if (const PlanView *plan = view ? planOf(*view) : nullptr)
            Q_EMIT openRequested({.view = View::Channels, .id = plan->plan.account.value, .filter = u"settings"_s});
    });
    m_why = new QPushButton(StockExplanation::offerText(), part);
    m_why->setObjectName(u"planWhy"_s);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (const PlanItemView *view = m_model->item(m_tree->currentIndex()))
            StockExplanation::openFor(m_services, view->item.product, this);
    });
    m_error = new QPushButton(tr("Show the error"), part);
    m_error->setObjectName(u"planError"_s);
    connect(m_error, &QPushButton::clicked, this, &PlanPage::openError);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(m.space(2));
    buttons->addWidget(m_error);
    buttons->addWidget(m_product);
    buttons->addWidget(m_rule);
    buttons->addWidget(m_why);
    column->addLayout(buttons);
    showChosen();
    return part;
}

QWidget *PlanPage::foot()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_ticks = new TextLabel;
    m_ticks->setTextFormat(Qt::RichText);
    auto *later = new QPushButton(tr("Save for later"), part);
    later->setObjectName(u"planLater"_s);
    makeLarge(later);
    connect(later, &QPushButton::clicked, this, &PlanPage::left); // it waits in the list until it is settled
    m_discard = new QPushButton(tr("Discard"), part);
    m_discard->setObjectName(u"discardPlan"_s);
    m_apply = new QPushButton(part);
    m_apply->setObjectName(u"applyPlan"_s);
    makePrimary(m_apply);
    makeLarge(m_apply);
    makeLarge(m_discard);
    connect(m_apply, &QPushButton::clicked, this, &PlanPage::apply);
    connect(m_discard, &QPushButton::clicked, this, &PlanPage::discard);
    m_untickNote = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_untickNote->setObjectName(u"untickNote"_s);
    m_untickNote->setWordWrap(true);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(m.margin(), m.space(2), m.margin(), m.space(2) + 2);
    lines->setSpacing(m.space(2));
    lines->addWidget(m_untickNote);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.space(2));
    lines->addLayout(row);
    row->addWidget(m_ticks);
    for (const auto ticks : {PlanModel::Ticks::All, PlanModel::Ticks::None}) {
        const bool isAll = ticks == PlanModel::Ticks::All;
        QToolButton *button = quietButton(isAll ? tr("Tick all") : tr("Untick all"), {}, part);
        button->setObjectName(isAll ? u"tickAll"_s : u"untickAll"_s);
        connect(button, &QToolButton::clicked, this, [this, ticks] { m_model->tick(ticks); });
        row->addWidget(button);
    }
    auto *promise = new ElidedLabel(tr("Before each write it is checked that nothing has moved since."), TypeSize::Body,
                                    Ink::Secondary);
    promise->setWholeOrNothing();
    m_apply->setToolTip(promise->text());
    row->addWidget(promise, 1);
    row->addWidget(later);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    return part;
}

} // namespace evenstock
