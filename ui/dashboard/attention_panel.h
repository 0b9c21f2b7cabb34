// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/attention_words.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QVBoxLayout;

namespace evenstock {

// What needs the owner, most urgent first, each row with the button that solves it.
class AttentionPanel : public Panel
{
    Q_OBJECT

public:
    explicit AttentionPanel(QWidget *parent = nullptr);

    void setRows(const QList<AttentionRow> &rows, UtcMs now);
    int count() const { return m_count; }
    void showWithoutScrolling(int rows); // up to so many, where the page scrolls; 0: in the room it is given

Q_SIGNALS:
    void openRequested(const evenstock::Target &target);
    void readRequested(const QString &account); // all of it

private:
    QWidget *line(const AttentionWords &words, int urgencyWide);
    QList<QPushButton *> buttons() const; // a line each
    void fitRows();
    void focusAgain(const QString &line, int place);
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column = nullptr;
    QStringList m_shown; // what the rows say: equal news rebuild nothing
    int m_count = 0;
    int m_mostInSight = 0;
};

} // namespace evenstock
