// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice_line.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedLayout;

namespace evenstock {

class ThinBar;

// What stands in the place of an empty list: one sentence, one reason, one button.
struct EmptyWords {
    QString sentence = {};
    QString reason = {};
    QString button = {};
    std::function<void()> act = {};
    bool operator==(const EmptyWords &other) const { return sentence == other.sentence && reason == other.reason; }
};

// Gives a view its four states: full, empty, loading (a thin bar, only after 300 ms, over what is already shown) and
// error (a line above what is already shown).
class ContentFrame : public QWidget
{
    Q_OBJECT

public:
    explicit ContentFrame(QWidget *content, QWidget *parent = nullptr);
    static ContentFrame *ofList(QWidget *list, QWidget *parent); // under a hair line, as below a bar of filters

    void showContent();
    void showEmpty(const EmptyWords &words);
    bool isEmptyShown() const;
    void setLoading(bool isLoading);
    void showProblem(const Notice &notice);
    void clearProblem();
    QString problem() const;

private:
    QWidget *emptyPage();
    QWidget *m_content = nullptr;
    QWidget *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    NoticeLine *m_notice = nullptr;
    ThinBar *m_bar = nullptr;
    QTimer m_patience;
    EmptyWords m_words;
};

} // namespace evenstock
