// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undo_panel.h"

#include "models/views/undo_rows.h"
#include "ui/shell/error_text.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/line_delegate.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/table_export.h"
#include "ui/widgets/table_tools.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int rowsInSight = 4;

} // namespace

UndoPanel::UndoPanel(const ViewServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new UndoRowsModel(this))
{
    const Metrics m(font());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    m_title = new TextLabel;
    m_title->setBold(true);
    m_words = new TextLabel;
    m_words->setWordWrap(true);
    m_notice = new NoticeLine(this);
    m_rows = new QTableView(this);
    m_rows->setObjectName(u"undoRows"_s);
    m_rows->setAccessibleName(tr("What would return and what would stay"));
    m_rows->setModel(m_model);
    m_rows->setItemDelegate(new LineDelegate(m_services.clock, m_rows));
    dress(m_rows);
    m_rows->setSortingEnabled(false);
    m_rows->setAlternatingRowColors(false);
    m_rows->verticalHeader()->setDefaultSectionSize(m.twoLineRow());
    m_rows->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_rows->horizontalHeader()->setSectionResizeMode(UndoRowsModel::What, QHeaderView::Stretch);
    m_rows->setColumnWidth(UndoRowsModel::From, m.space(22));
    m_rows->setColumnWidth(UndoRowsModel::To, m.space(22));
    equip(m_rows, u"undoRows"_s, tr("What would return and what would stay"), services.memory);
    m_rows->hide();
    m_preview = new QPushButton(tr("Show what would change"), this);
    m_preview->setObjectName(u"showUndo"_s);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(u"undoNow"_s);
    connect(m_preview, &QPushButton::clicked, this, &UndoPanel::ask);
    connect(m_undo, &QPushButton::clicked, this, &UndoPanel::undo);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), m.gap(), m.margin(), m.gap());
    column->setSpacing(m.space(2));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_rows);
    column->addWidget(m_notice);
    column->addLayout(buttons);
}

void UndoPanel::setSubject(const Undoable &subject)
{
    if (subject == m_subject)
        return; // what was shown about it stays
    m_subject = subject;
    m_title->setText(subject.title);
    m_undo->setText(subject.button);
    m_undo->setEnabled(true);
    m_notice->clear();
    m_model->clear();
    m_rows->hide();
    m_words->setText(tr("Writes the old values back where nothing newer changed them, and then sends them to the "
                        "channels. Sales stay counted."));
}

void UndoPanel::ask()
{
    QJsonObject arguments = m_subject.arguments;
    arguments[u"dry_run"_s] = true;
    m_services.requests.send(this, m_subject.command, arguments, [this, subject = m_subject](const QJsonObject &reply) {
        if (subject == m_subject)
            showAnswer(reply);
    });
}

void UndoPanel::showAnswer(const QJsonObject &answer)
{
    const Metrics m(font());
    const int back = answer[u"returned"].toInt();
    const int left = answer[u"left_count"].toInt();
    QString words;
    if (const int reopened = answer[u"reopened"].toInt(); reopened > 0)
        words = tr("%n conflict(s) would be open again.", nullptr, reopened) + u' ';
    words += tr("%n old value(s) would return and then be sent to the channels.", nullptr, back);
    if (left > 0)
        words += u' ' + tr("%n value(s) changed again since; they are left alone.", nullptr, left);
    m_words->setText(words + u' ' + tr("Sales stay counted."));
    m_model->setAnswer(answer);
    const int rows = qMin(m_model->rowCount(), rowsInSight);
    m_rows->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() + rows * m.twoLineRow() + 2);
    m_rows->setVisible(rows > 0);
}

void UndoPanel::undo()
{
    m_undo->setEnabled(false);
    m_services.requests.send(
        this, m_subject.command, m_subject.arguments,
        [this](const QJsonObject &reply) {
            m_undo->setEnabled(true);
            m_rows->hide();
            const int back = reply[u"returned"].toInt();
            m_notice->show({.state = ItemState::Agreed, .text = tr("%n value(s) returned.", nullptr, back)});
            Q_EMIT undone();
        },
        [this](const Error &error) {
            m_undo->setEnabled(true);
            m_notice->show({.state = ItemState::Error, .text = errorWords(error.code).title, .details = error.detail});
        });
}

} // namespace evenstock
