// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace evenstock {

// What stands between, or behind, in one line of the setting, and what it means.
struct PairChoice {
    QString sign = {};
    QString words = {};
};

// A setting that is a list like "17=release,21=keep" or "shipped>shipped", as lines of fields instead of its letters.
class PairsTable : public QWidget
{
    Q_OBJECT

public:
    enum class Sides { One, Both };
    struct Words {
        QString left = {};  // what the first field holds, for those who have it read to them
        QString right = {}; // the last field, where there is one
        QString add = {};
    };
    PairsTable(Sides sides, const QList<PairChoice> &choices, const Words &words, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void edited();

private:
    struct Line {
        QWidget *part = nullptr;
        QLineEdit *left = nullptr;
        QComboBox *choice = nullptr;
        QLineEdit *right = nullptr;
    };
    Line &addLine();
    void removeLine(QWidget *part);
    bool read(const QString &part);

    Sides m_sides;
    QList<PairChoice> m_choices;
    Words m_words;
    QVBoxLayout *m_column = nullptr;
    QList<Line> m_lines;
    QStringList m_unread; // what could not be read stays as it is
};

} // namespace evenstock
