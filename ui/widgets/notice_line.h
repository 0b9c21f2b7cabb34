// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace evenstock {

class StateLabel;

// What a notice says: what, in plain words; details (codes, class names) only unfold on request; one action, and where
// it is a question the other answer.
struct Notice {
    ItemState state = ItemState::Warning;
    QString text = {};
    QString details = {};
    QString action = {};
    std::function<void()> act = {};
    QString otherAction = {};
    std::function<void()> otherAct = {};
    QString about = {}; // of a window that says several: one about the same takes its place
};

// A line at the top of a page on the tint of its state. Old content stays under it.
class NoticeLine : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    void keepInPage(); // as far in as the page around it, and apart from what follows
    void show(const Notice &notice);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Notice m_notice;
    StateLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QToolButton *m_unfold = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_other = nullptr;
};

} // namespace evenstock
