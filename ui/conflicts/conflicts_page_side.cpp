// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the page: the queue, what it is filtered by, and what was decided today.
#include "models/views/accounts_model.h"
#include "models/views/conflict_queue.h"
#include "models/views/field_words.h"
#include "ui/conflicts/conflict_card.h"
#include "ui/conflicts/conflicts_page.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/account_choice.h"
#include "ui/widgets/age_ticker.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/sectioned_list.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/window_memory.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

QWidget *ConflictsPage::side()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    part->setMinimumWidth(m.space(50));
    auto *head = new PageHead(tr("Conflicts"), part);
    m_account = accountChoice(m_services.accounts, part);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] { refresh({}); });
    auto *filter = new QHBoxLayout;
    filter->setContentsMargins(m.gap(), 0, m.gap(), m.space(2) + 2);
    filter->setSpacing(m.space(2) - 2);
    filter->addWidget(m_account, 1);
    m_field = new QComboBox(part);
    m_field->setObjectName(u"conflictFields"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->addItem(tr("All fields"), QString());
    for (const Field field : allFields)
        m_field->addItem(fieldTitle(field), fieldName(field));
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] { refresh({}); });
    filter->addWidget(m_field, 1);
    m_search = new QLineEdit(part);
    m_search->setObjectName(u"conflictSearch"_s);
    m_search->setAccessibleName(tr("Find a product in conflict"));
    m_search->setPlaceholderText(tr("Product, SKU, EAN"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition); // as above every other list
    constexpr int pauseMs = 150; // as in the other searches: not for each letter of a word
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { refresh({}); });
    auto *search = new QHBoxLayout;
    search->setContentsMargins(m.gap(), 0, m.gap(), m.space(2));
    search->setSpacing(m.space(2) - 2);
    search->addWidget(m_search, 1);
    m_order = new QComboBox(part);
    m_order->setObjectName(u"conflictOrder"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("Oldest first"), static_cast<int>(ConflictOrder::OldestFirst));
    m_order->addItem(tr("Newest first"), static_cast<int>(ConflictOrder::NewestFirst));
    m_order->setCurrentIndex(m_services.memory.value(u"conflicts/order"_s).toInt() == 1 ? 1 : 0);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) {
        m_services.memory.remember(u"conflicts/order"_s, order);
        refresh({});
    });
    search->addWidget(m_order);
    QToolButton *exported = iconButton(tr("Export"), u"export"_s, part);
    connect(exported, &QToolButton::clicked, this,
            [this] { exportRows([this] { return shown(); }, tr("Conflicts"), this); });
    head->addAction(exported);
    m_list = new QListView(part);
    m_list->setObjectName(u"conflictQueue"_s);
    m_list->setAccessibleName(tr("Open conflicts"));
    dress(m_list);
    m_list->setModel(m_queue);
    m_list->setItemDelegate(new SectionedDelegate(m_services.clock, m_list));
    m_decidedTitle = new TextLabel(tr("Decided today"), TypeSize::Caption, Ink::Secondary);
    m_decidedTitle->setContentsMargins(m.gap(), m.gap(), m.gap(), m.grid);
    m_decidedList = new QListView(part);
    m_decidedList->setAccessibleName(tr("Decided today"));
    dress(m_decidedList);
    m_decidedList->setModel(m_decided);
    m_decidedList->setItemDelegate(new SectionedDelegate(m_services.clock, m_decidedList));
    m_decidedList->setObjectName(u"decidedToday"_s);
    m_decidedList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_services.ages.repaint(m_list);
    m_services.ages.repaint(m_decidedList);

    auto *lists = new QWidget(part);
    lists->setAutoFillBackground(true);
    lists->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(lists);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(countLine());
    inner->addWidget(m_list, 1);
    inner->addWidget(m_decidedTitle);
    inner->addWidget(m_decidedList);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addLayout(search);
    column->addLayout(filter);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(lists, 1);
    column->addWidget(undoLine());
    return part;
}

// How many there are, and all of them decided at once: what the filters show, and nothing else.
QWidget *ConflictsPage::countLine()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    m_count = new ElidedLabel({}, TypeSize::Caption, Ink::Secondary);
    m_count->setObjectName(u"conflictCount"_s);
    m_all = quietButton(tr("Decide all…"), {}, part);
    m_all->setObjectName(u"decideAll"_s);
    m_all->setFont(scaledFont(font(), TypeSize::Caption));
    m_all->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_all);
    menu->setObjectName(u"decideAllMenu"_s);
    connect(menu->addAction(tr("Keep all mine…")), &QAction::triggered, this, [this] { askAboutAll(Take::Local); });
    connect(menu->addAction(tr("Take all theirs…")), &QAction::triggered, this, [this] { askAboutAll(Take::Remote); });
    m_all->setMenu(menu);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(m.gap(), m.grid, m.gap(), 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_all);
    return part;
}

QWidget *ConflictsPage::undoLine()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    part->setAutoFillBackground(true);
    part->setBackgroundRole(QPalette::Base);
    m_last = new ElidedLabel(tr("No decision to undo"), TypeSize::Caption, Ink::Secondary);
    m_undo = linkButton(tr("Undo"), part);
    m_undo->setObjectName(u"undoDecision"_s);
    m_undo->setFont(scaledFont(font(), TypeSize::Caption));
    m_undo->setEnabled(false);
    m_undo->installEventFilter(this);
    connect(m_undo, &QPushButton::clicked, this, &ConflictsPage::undo);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    row->addWidget(m_last, 1);
    row->addWidget(m_undo);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine);
    column->addLayout(row);
    return part;
}

} // namespace evenstock
