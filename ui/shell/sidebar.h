// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigation.h"

#include <QListView>
#include <QMap>
#include <QSet>

namespace evenstock {

class SidebarModel;

// The plain list on the left: icon, word and, where something waits, its number.
class Sidebar : public QListView
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCurrent(View view);
    void setBadge(View view, int count);
    int badge(View view) const;
    void setUsable(const QSet<View> &views); // the others are shown but cannot be opened yet
    void setIconsOnly(bool iconsOnly);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(evenstock::View view);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;

private:
    void tintBackground();
    SidebarModel *m_model = nullptr;
    bool m_iconsOnly = false;
};

} // namespace evenstock
