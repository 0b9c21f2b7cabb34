// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QVBoxLayout;

namespace evenstock {

class TextLabel;

// A flat frame on the page: 1-px line, rounded corners, and where it has a title a head with a hair line under it.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);
    explicit Panel(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);  // quiet, behind the title
    void setAside(const QString &note); // quiet, at the far end of the head
    QBoxLayout *headLayout() const { return m_head; }
    void addBody(QWidget *body, int stretch = 1);
    void addFoot(QWidget *foot);
    void setLineAccent(bool isAccent); // the frame in the accent colour: where the keyboard is
    bool hasLineAccent() const { return m_accent; }
    QVBoxLayout *column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    void build();
    QVBoxLayout *m_column = nullptr;
    QBoxLayout *m_head = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    TextLabel *m_aside = nullptr;
    QWidget *m_corners = nullptr;
    bool m_accent = false;
};

// A list of a dialog, in a frame as those of the window.
Panel *framed(QWidget *list);

// A 1-px line across a layout.
class HairLine : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Hair, Line };
    explicit HairLine(Weight weight = Weight::Hair, Qt::Orientation orientation = Qt::Horizontal,
                      QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Weight m_weight;
};

} // namespace evenstock
