// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QTabWidget;

namespace evenstock {

// Tabs, and in their place a list to choose from where they are wider than their room: none is out of sight.
class FittingTabs : public QWidget
{
    Q_OBJECT

public:
    explicit FittingTabs(const QString &accessibleName, QWidget *parent = nullptr);

    QTabWidget *tabs() const { return m_tabs; }
    // Call it when names or the number of the tabs that are shown changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillList();

    QTabWidget *m_tabs = nullptr;
    QWidget *m_place = nullptr; // of the list
    QComboBox *m_list = nullptr;
};

} // namespace evenstock
