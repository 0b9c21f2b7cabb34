// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/roles.h"

#include <QFrame>
#include <QList>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace evenstock {

// One thing the palette can go to or do.
struct PaletteItem {
    QString words = {};
    QString note = {};       // what kind of thing, or its keys
    QString icon = {};       // line icon …
    ChannelBadge badge = {}; // … or tile
    std::function<void()> act = {};
};

// What the search field of the toolbar finds while one types: views, actions, accounts, products. A list under the
// field; the arrow keys and Enter work from the field.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<QList<PaletteItem>(const QString &words)>;
    enum class Leaving { Chosen, Unchosen };

    CommandPalette(QLineEdit *field, QWidget *window);

    // Sources are asked in their order; each should answer within a few milliseconds.
    void addSource(Source source);
    void openNow(); // focus to the field, everything offered

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void left(evenstock::CommandPalette::Leaving how); // from the keyboard or the mouse

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void fill();
    void tellCurrent();
    void place();
    void choose();
    bool handleKey(int key);
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QList<Source> m_sources;
    QList<PaletteItem> m_items;
    QTimer m_pause;
};

// True where every word of `wanted` begins a word of `text`; case and accents do not count.
bool matchesWords(const QString &text, const QString &wanted);

} // namespace evenstock
