// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace evenstock {

// A row of controls that goes on in the next line where the place is narrow, so that no word is cut: languages need
// different room. Every control keeps its own size.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; // the widest control
    QSize sizeHint() const override;    // all in one line
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int flow(const QRect &rect, Pass pass) const; // the height it takes
    QList<QLayoutItem *> m_items;
};

} // namespace evenstock
