// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

#include <functional>
#include <utility>

class QAbstractItemView;
class QToolButton;

namespace evenstock {

class WindowMemory;

// A list with the detail of what is chosen at its side. Where there is no room for both, the detail takes the place of
// the list until it is left, and has a way back above it.
class DetailSplit : public QSplitter
{
    Q_OBJECT

public:
    DetailSplit(QWidget *content, QWidget *detail, const QString &name, WindowMemory &memory,
                QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    void setDetailShown(bool isShown);       // narrow: the detail is asked for; merely choosing a row is not that
    void opensFrom(QAbstractItemView *list); // a click on a row asks for the detail, Enter goes into it
    void entersAt(std::function<QWidget *()> first) { m_first = std::move(first); } // not its first stop
    void setEmpty(bool isEmpty); // nothing is chosen: the list has all the room
    void enterDetail();
    bool leaveDetail(); // back to the list; false where one is there already

private:
    void arrange();
    QWidget *m_content = nullptr;
    QWidget *m_side = nullptr; // the detail, and the way back above it
    QToolButton *m_back = nullptr;
    QString m_name;
    WindowMemory &m_memory;
    std::function<QWidget *()> m_first;
    bool m_narrow = false;
    bool m_wanted = false;
    bool m_empty = false;
};

} // namespace evenstock
