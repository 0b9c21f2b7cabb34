// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/content_frame.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_bar.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int patienceMs = 300;

class EmptyPage final : public QWidget
{
public:
    explicit EmptyPage(QWidget *parent)
        : QWidget(parent)
    {
        const Metrics m(font());
        auto *column = new QVBoxLayout(this);
        column->setSpacing(m.space(2));
        m_sentence = new TextLabel({}, TypeSize::Heading);
        m_reason = new TextLabel({}, TypeSize::Body, Ink::Secondary);
        m_reason->setWordWrap(true);
        m_reason->setMaximumWidth(m.font * 28);
        m_reason->setAlignment(Qt::AlignCenter);
        m_button = new QPushButton;
        m_button->setObjectName(u"emptyAction"_s);
        column->addStretch(2);
        column->addWidget(m_sentence, 0, Qt::AlignHCenter);
        auto *middle = new QHBoxLayout; // an alignment would give wrapped words the height of one line
        middle->addStretch(1);
        middle->addWidget(m_reason, 1000);
        middle->addStretch(1);
        column->addLayout(middle);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        column->addStretch(3);
    }

    void setWords(const EmptyWords &words)
    {
        m_sentence->setText(words.sentence);
        m_reason->setText(words.reason);
        m_reason->setVisible(!words.reason.isEmpty());
        m_button->setText(words.button);
        m_button->setVisible(!words.button.isEmpty());
    }
    QPushButton *button() const { return m_button; }

private:
    TextLabel *m_sentence = nullptr;
    TextLabel *m_reason = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace

ContentFrame::ContentFrame(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
{
    const Metrics m(font());
    m_notice = new NoticeLine(this);
    m_notice->keepInPage();
    m_bar = new ThinBar(this);
    m_bar->setShare(-1);
    m_bar->hide();

    m_empty = new EmptyPage(this);
    connect(static_cast<EmptyPage *>(m_empty)->button(), &QPushButton::clicked, this, [this] {
        if (const std::function<void()> act = m_words.act) // a copy: it may change what is shown
            act();
    });
    auto *pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    auto *below = new QGridLayout; // over the content, which does not move when it comes and goes
    below->addWidget(pages, 0, 0);
    below->addWidget(m_bar, 0, 0, Qt::AlignTop);
    column->addLayout(below, 1);
    m_bar->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_bar->raise();

    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, m_bar, &QWidget::show);
}

ContentFrame *ContentFrame::ofList(QWidget *list, QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HairLine(HairLine::Weight::Line));
    column->addWidget(list, 1);
    return new ContentFrame(content, parent);
}

void ContentFrame::showContent()
{
    m_stack->setCurrentWidget(m_content);
}

void ContentFrame::showEmpty(const EmptyWords &words)
{
    m_words = words;
    static_cast<EmptyPage *>(m_empty)->setWords(words);
    m_stack->setCurrentWidget(m_empty);
}

bool ContentFrame::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

void ContentFrame::setLoading(bool isLoading)
{
    if (isLoading && !m_patience.isActive() && !m_bar->isVisible()) {
        m_patience.start();
    } else if (!isLoading) {
        m_patience.stop();
        m_bar->hide();
    }
}

void ContentFrame::showProblem(const Notice &notice)
{
    if (!m_notice->isVisible()) {
        // The content moves down: the click that was meant for what stood there finds nothing.
        m_content->setAttribute(Qt::WA_TransparentForMouseEvents);
        QTimer::singleShot(QGuiApplication::styleHints()->mouseDoubleClickInterval(), m_content,
                           [this] { m_content->setAttribute(Qt::WA_TransparentForMouseEvents, false); });
    }
    m_notice->show(notice);
}

void ContentFrame::clearProblem()
{
    m_notice->clear();
}

QString ContentFrame::problem() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

} // namespace evenstock
