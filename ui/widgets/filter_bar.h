// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace evenstock {

class TextLabel;

// One filter in force, shown as a chip that can be taken off.
struct FilterChip {
    QString key = {};
    QString words = {};
    bool operator==(const FilterChip &) const = default;
};

// The line under a page's head: the filter field, the chips, a menu that adds one, and how much is shown.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const QString &placeholder, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QString text() const;
    void setText(const QString &text);
    void setChips(const QList<FilterChip> &chips);
    QList<FilterChip> chips() const { return m_chips; }
    void setFilterMenu(QMenu *menu); // what "+ Filter" offers; none hides it
    void setShown(const QString &words);
    void leadsTo(QAbstractItemView *list); // Down in the field goes into the list
    void addWidget(QWidget *widget);       // before the chips
    void addAtTheEnd(QWidget *widget);     // at the far end

    bool event(QEvent *event) override;

Q_SIGNALS:
    void textChanged(const QString &text); // once typing pauses
    void chipRemoved(const QString &key);

private:
    QWidget *chipButton(const FilterChip &chip);
    void share(); // the room between the field and the choices
    QLineEdit *m_field = nullptr;
    QToolButton *m_add = nullptr;
    TextLabel *m_shown = nullptr;
    QHBoxLayout *m_row = nullptr;
    QHBoxLayout *m_extra = nullptr;
    QHBoxLayout *m_chipRow = nullptr;
    QList<FilterChip> m_chips;
    QTimer m_pause;
};

} // namespace evenstock
