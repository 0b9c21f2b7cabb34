// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/fitting_tabs.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace evenstock {

FittingTabs::FittingTabs(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true); // else they would widen whatever they stand in
    m_tabs->setAccessibleName(accessibleName);
    m_place = new QWidget(this);
    m_list = new QComboBox(m_place);
    m_list->setObjectName(u"tabList"_s);
    m_list->setAccessibleName(accessibleName);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *line = new QHBoxLayout(m_place);
    line->setContentsMargins(m.margin(), 0, m.margin(), m.space(2));
    line->addWidget(m_list);
    line->addStretch(1);
    m_place->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_place);
    column->addWidget(m_tabs, 1);
    connect(m_list, &QComboBox::activated, this,
            [this](int row) { m_tabs->setCurrentIndex(m_list->itemData(row).toInt()); });
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this](int tab) { m_list->setCurrentIndex(m_list->findData(tab)); });
}

void FittingTabs::fit()
{
    const bool fits = m_tabs->tabBar()->sizeHint().width() <= width();
    const bool hadFocus = fits ? m_list->hasFocus() : m_tabs->tabBar()->hasFocus();
    m_tabs->tabBar()->setVisible(fits);
    m_place->setVisible(!fits);
    if (!fits)
        fillList();
    if (hadFocus)
        (fits ? static_cast<QWidget *>(m_tabs->tabBar()) : m_list)->setFocus();
}

void FittingTabs::fillList()
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QString counted = m_tabs->tabToolTip(tab);
        if (m_tabs->isTabVisible(tab))
            m_list->addItem(counted.isEmpty() ? m_tabs->tabText(tab) : counted, tab);
    }
    m_list->setCurrentIndex(m_list->findData(m_tabs->currentIndex()));
}

void FittingTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FittingTabs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace evenstock
