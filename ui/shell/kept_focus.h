// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace evenstock {

// What had the keyboard and is switched off, hidden or gone hands it on to whatever Qt comes to next: a button that is
// then pressed unawares, the menu at the top of the window, or nothing. Here it comes back to where it was as soon as
// that can have it, else to the list beside it, where the next row stands by then, or to what is
// where it stood.
class KeptFocus : public QObject
{
    Q_OBJECT

public:
    KeptFocus(QWidget *pages, std::function<void()> enterPage); // `enterPage` where nothing is left of where it was

private:
    void moved(QWidget *old, QWidget *now);
    void remember(QWidget *now);
    bool isLost(const QWidget *old, const QWidget *now) const;
    bool isNextByItself(const QWidget *now) const;
    void settle();
    bool isWaiting() const { return m_settling.isActive(); }
    QWidget *home() const;
    QWidget *listBeside() const;
    QWidget *nearest(QWidget &part) const;

    QWidget *m_pages;
    std::function<void()> m_enterPage;
    QPointer<QWidget> m_last;          // that had it
    QList<QPointer<QWidget>> m_around; // what that stood in, from the inside out
    QPointer<QWidget> m_fallen;        // where Qt put it
    QPoint m_place;                    // where that stood in the pages
    QTimer m_settling;                 // until what takes its place is there
    bool m_isKnown = false;
};

} // namespace evenstock
