// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace evenstock {

class TextLabel;

// The head of a page: its title, what is in it, and its actions at the far end.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    // Framed buttons and quiet ones; both say what they do.
    QPushButton *addButton(const QString &words, const QString &icon = {});
    QToolButton *addQuietButton(const QString &words, const QString &icon);
    void addAction(QWidget *widget);

private:
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

// A quiet button with words and an icon, and one that is an icon alone and names itself to screen readers.
QToolButton *quietButton(const QString &words, const QString &icon, QWidget *parent = nullptr);
QToolButton *iconButton(const QString &name, const QString &icon, QWidget *parent = nullptr);
// Words that act like a link: in the link colour, underlined under the mouse, reachable by keyboard.
QPushButton *linkButton(const QString &words, QWidget *parent = nullptr);

} // namespace evenstock
