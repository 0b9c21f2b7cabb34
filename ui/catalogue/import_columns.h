// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QScrollArea>

class QComboBox;
class QFormLayout;

namespace evenstock {

// A list from elsewhere has heads of its own: what each of them means is chosen here. Hidden while there are none.
class ImportColumns : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    void offer(const QStringList &heads); // what was offered once stays, so that it can be chosen otherwise
    QJsonObject chosen() const;           // head -> column, of those that are used

Q_SIGNALS:
    void changed();

private:
    QMap<QString, QComboBox *> m_boxes; // by head
    QFormLayout *m_form = nullptr;
};

} // namespace evenstock
