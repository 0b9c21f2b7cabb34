// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toolbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/split_button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

ToolBar::ToolBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    const Metrics m(font());
    setFixedHeight(m.pageHead() + 1);
    m_menu = new QMenu(this);
    QToolButton *menu = iconButton(tr("Menu"), u"menu"_s, this);
    menu->setObjectName(u"menuButton"_s);
    menu->setMenu(m_menu);
    menu->setPopupMode(QToolButton::InstantPopup);
    const QKeySequence key(Qt::Key_F10); // as in other programs
    menu->setToolTip(menu->toolTip() + u" ("_s + key.toString(QKeySequence::NativeText) + u')');
    connect(new QShortcut(key, this), &QShortcut::activated, menu, [this, menu] {
        m_menu->popup(menu->mapToGlobal(QPoint(0, menu->height())));
        m_menu->setActiveAction(m_menu->actions().value(0));
    });
    makeLarge(menu);
    m_sync = syncButton();
    m_pause = new QPushButton(this);
    m_pause->setObjectName(u"pauseButton"_s);
    makeLarge(m_pause);
    connect(m_pause, &QPushButton::clicked, this, [this] { Q_EMIT pauseRequested(!m_paused); });
    m_search = new SearchField(tr("Search"), tr("Ctrl+K"), this);
    m_search->setObjectName(u"search"_s);
    makeLarge(m_search);
    m_search->setMinimumWidth(m.font * 7);
    m_search->setMaximumWidth(m.font * 17);
    m_none = new TextLabel(tr("No marketplace connected yet"), TypeSize::Caption, Ink::Secondary, this);
    m_none->setObjectName(u"noMarketplace"_s);
    m_none->hide(); // until that is known

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.space(2), 0, m.space(2), 1);
    row->setSpacing(m.grid + 1);
    for (QWidget *part : std::initializer_list<QWidget *>{menu, m_sync, m_pause})
        row->addWidget(part);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    m_chipRow = new QHBoxLayout;
    m_chipRow->setSpacing(0);
    row->addLayout(m_chipRow);
    row->addWidget(m_none);
    setPaused(false);
}

QToolButton *ToolBar::syncButton()
{
    auto *button = new SplitButton(this);
    button->setObjectName(u"syncButton"_s);
    button->setText(tr("Sync now"));
    button->setIcon(lineIcon(u"sync"_s, Tint::OnAccent));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("Sync all accounts (Shift+F5)"));
    button->setFocusPolicy(Qt::StrongFocus);
    makePrimary(button);
    makeLarge(button);
    connect(button, &QToolButton::clicked, this, [this] { Q_EMIT syncRequested(u"incremental"_s); });
    auto *kinds = new QMenu(button);
    connect(kinds->addAction(tr("Incremental: what changed")), &QAction::triggered, this,
            [this] { Q_EMIT syncRequested(u"incremental"_s); });
    connect(kinds->addAction(tr("Full: everything")), &QAction::triggered, this,
            [this] { Q_EMIT syncRequested(u"full"_s); });
    connect(kinds->addAction(tr("Selected products…")), &QAction::triggered, this, &ToolBar::selectionSyncRequested);
    kinds->addSeparator();
    connect(kinds->addAction(tr("Preview changes…")), &QAction::triggered, this, &ToolBar::previewRequested);
    button->setMenu(kinds);
    return button;
}

void ToolBar::setAccounts(const QList<AccountGlance> &glances)
{
    while (m_chips.size() > glances.size())
        delete m_chips.takeLast();
    while (m_chips.size() < glances.size()) {
        auto *chip = new AccountChip(m_clock, this);
        const int index = static_cast<int>(m_chips.size());
        connect(chip, &QAbstractButton::clicked, this, [this, index] { Q_EMIT accountChosen(index); });
        m_chipRow->addWidget(chip);
        setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(m_search) : m_chips.last(), chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < glances.size(); ++i)
        m_chips[i]->setGlance(glances[i]);
    m_none->setVisible(glances.isEmpty());
    fitChips();
}

void ToolBar::setPaused(bool isPaused)
{
    m_paused = isPaused;
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause all"));
    m_pause->setIcon(lineIcon(isPaused ? u"start"_s : u"paused"_s));
}

void ToolBar::setUsable(bool isUsable)
{
    m_sync->setEnabled(isUsable);
    m_sync->setIcon(lineIcon(u"sync"_s, isUsable ? Tint::OnAccent : Tint::Secondary));
    m_pause->setEnabled(isUsable);
}

void ToolBar::setRoomy(bool isRoomy)
{
    m_roomy = isRoomy;
    fitChips();
}

void ToolBar::age()
{
    for (AccountChip *chip : std::as_const(m_chips))
        chip->age();
}

// As much of each account as there is room for beside the search: at last what is not in order is still said. More
// comes back only where there is some room to spare: else one word more or less would turn the chips over and over.
void ToolBar::fitChips()
{
    const int others =
        m_sync->sizeHint().width() + m_pause->sizeHint().width() + m_search->minimumWidth() + Metrics(font()).space(18);
    const auto fits = [this, others](ChipForm form) {
        int words = form < m_form ? Metrics(font()).space(5) : 0;
        for (const AccountChip *chip : std::as_const(m_chips))
            words += chip->widthOf(form);
        return words + others <= width();
    };
    ChipForm form = m_roomy ? ChipForm::Full : ChipForm::Words;
    for (const ChipForm smaller : {ChipForm::Words, ChipForm::Notable, ChipForm::Shape}) {
        if (fits(form))
            break;
        form = smaller;
    }
    m_form = form;
    for (AccountChip *chip : std::as_const(m_chips))
        chip->setForm(form);
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = tokens(palette());
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace evenstock
