// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/store/error_queries.h"
#include "ui/shell/view_page.h"
#include "ui/shell/view_services.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTreeView;

namespace evenstock {

class ContentFrame;
class DetailSplit;
class ErrorDetail;
class EventsPanel;
class FilterBar;
class NoticeLine;
class PageHead;
class ProblemsModel;
class TableTools;

// Everything that went wrong and is not solved, said in plain words, with what to do.
class ErrorsPage : public ViewPage
{
    Q_OBJECT

public:
    explicit ErrorsPage(const ViewServices &services, QWidget *parent = nullptr);

    void refresh(const QSet<QString> &kinds) override;
    void open(const Target &target) override;
    QLineEdit *filterField() const override;
    bool goBack() override;
    void setNarrow(bool isNarrow) override;

    QTreeView *tree() const { return m_tree; }
    ErrorDetail *detail() const { return m_detail; }

private:
    // Which are listed. The last two are what figures of the dashboard count.
    enum class Shown { OpenAndToday, Open, Day, Oversells };
    QWidget *list();
    void buildTree();
    void filter();
    void chosen();
    void showState();
    void taken();
    void readAgain();
    void retryAll();
    void showAll();
    void sayDismissed(const QJsonArray &errors);

    // What is chosen, by its own name: no button may act on what took its place in the list.
    struct Choice {
        ProblemId problem = {};
        QString alike = {}; // a whole group
        bool isMade = false;
    };
    Choice m_choice;
    bool m_isReading = false;
    bool m_showedSolved = false; // alone in the list
    ViewServices m_services;
    ProblemsModel *m_model = nullptr;
    PageHead *m_head = nullptr;
    FilterBar *m_bar = nullptr;
    QComboBox *m_account = nullptr;
    QComboBox *m_severity = nullptr;
    QComboBox *m_state = nullptr;
    EventsPanel *m_events = nullptr;
    QCheckBox *m_group = nullptr;
    QTreeView *m_tree = nullptr;
    TableTools *m_tools = nullptr;
    NoticeLine *m_notice = nullptr;
    ContentFrame *m_frame = nullptr;
    ErrorDetail *m_detail = nullptr;
    DetailSplit *m_split = nullptr;
};

} // namespace evenstock
