// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"

#include <QWidget>

namespace evenstock {

// A state as shape and word, in its colour.
class StateLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StateLabel(QWidget *parent = nullptr);

    // `spoken` is the accessible name where the words change each second.
    void setState(ItemState state, const QString &words, const QString &spoken = {});
    void setQuiet(bool isQuiet); // the words in the colour of captions; the shape keeps its own
    ItemState state() const { return m_state; }
    QString words() const { return m_words; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int iconWidth() const;
    ItemState m_state = ItemState::None;
    QString m_words;
    bool m_quiet = false;
};

// One that leads somewhere: by a click, or by keyboard.
class StateButton : public StateLabel
{
    Q_OBJECT

public:
    explicit StateButton(QWidget *parent = nullptr);

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

// A channel's letter tile.
class ChannelTile : public QWidget
{
    Q_OBJECT

public:
    enum class Size { Small, Medium, Large };

    explicit ChannelTile(Size size, QWidget *parent = nullptr);

    void setBadge(const ChannelBadge &badge, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChannelBadge m_badge;
};

} // namespace evenstock
