// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace evenstock {

class WindowMemory;

// A list with the detail of what is chosen at its side. Where there is no room for both, the detail takes the place of
// the list until it is left.
class DetailSplit : public QSplitter
{
    Q_OBJECT

public:
    DetailSplit(QWidget *content, QWidget *detail, const QString &name, WindowMemory &memory,
                QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    void setDetailShown(bool isShown); // something is chosen
    bool leaveDetail();                // narrow only: back to the list; false where it is shown already

private:
    void arrange();
    QWidget *m_content = nullptr;
    QWidget *m_detail = nullptr;
    QString m_name;
    WindowMemory &m_memory;
    bool m_narrow = false;
    bool m_wanted = false;
};

} // namespace evenstock
