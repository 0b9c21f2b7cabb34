// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace evenstock {

class TextLabel;

// The detail of what is chosen in a list. Until something is, a sentence in its place says what there would be to see.
class DetailPane : public QWidget
{
    Q_OBJECT

protected:
    explicit DetailPane(const QString &untilChosen, QWidget *parent = nullptr);

    QWidget *body() const { return m_body; }
    QVBoxLayout *column() const { return m_column; } // of the body, to its edges
    void setChosen(bool isChosen);

private:
    TextLabel *m_none = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace evenstock
