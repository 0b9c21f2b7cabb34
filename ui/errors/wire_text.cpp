// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/wire_text.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QFontDatabase>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// A bold line with an arrow that says whether what is below it is unfolded.
class UnfoldButton final : public QToolButton
{
public:
    explicit UnfoldButton(const QString &words, QWidget *parent)
        : QToolButton(parent)
    {
        setText(words);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        QFont bold = font();
        bold.setBold(true);
        setFont(bold);
    }
    QSize sizeHint() const override
    {
        const Metrics m(font());
        return {m.space(5) + fontMetrics().horizontalAdvance(text()) + m.grid, m.font + m.grid};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Metrics m(font());
        const Tokens t = tokens(palette());
        const QRect arrow(0, (height() - m.space(3)) / 2, m.space(3), m.space(3));
        const QString closed = layoutDirection() == Qt::RightToLeft ? u"chevron_left"_s : u"chevron_right"_s;
        paintLineIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow),
                      isChecked() ? u"chevron_down"_s : closed, t.secondary);
        const QRect words = rect().adjusted(m.space(5), 0, 0, 0);
        painter.setPen(t.text);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), text());
        if (hasFocus())
            paintFocus(&painter, rect(), t.accent, m.corner());
    }
};

constexpr int mostLines = 12; // of one block; the rest scrolls

// As high as its text, which is read-only.
class CodeBlock final : public QPlainTextEdit
{
public:
    explicit CodeBlock(const QString &name, QWidget *parent)
        : QPlainTextEdit(parent)
    {
        setReadOnly(true);
        setTabChangesFocus(true);
        setAccessibleName(name);
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPixelSize(QFontInfo(scaledFont(font(), TypeSize::Caption)).pixelSize());
        setFont(fixed);
        connect(this, &QPlainTextEdit::textChanged, this, &CodeBlock::fit);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        const int lines = qBound(1, qRound(document()->documentLayout()->documentSize().height()), mostLines);
        const int edge = 2 * (frameWidth() + qRound(document()->documentMargin()));
        setFixedHeight(lines * QFontMetrics(font()).lineSpacing() + edge + 2);
    }
};

} // namespace

WireText::WireText(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    m_unfold = new UnfoldButton(tr("Request and answer"), this);
    m_unfold->setObjectName(u"unfoldWire"_s);
    m_request = new CodeBlock(tr("Request, with secrets hidden"), this);
    m_request->setObjectName(u"wireRequest"_s);
    m_answer = new CodeBlock(tr("Answer, with secrets hidden"), this);
    m_answer->setObjectName(u"wireAnswer"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2) - 2);
    column->addWidget(m_unfold, 0, Qt::AlignLeading);
    column->addWidget(m_request);
    column->addWidget(m_answer);
    connect(m_unfold, &QToolButton::toggled, this, &WireText::showBlocks);
    showBlocks();
}

void WireText::setText(const QString &request, const QString &answer)
{
    if (request != m_request->toPlainText())
        m_request->setPlainText(request);
    if (answer != m_answer->toPlainText())
        m_answer->setPlainText(answer);
    showBlocks();
}

void WireText::showBlocks()
{
    const bool isOpen = m_unfold->isChecked();
    const bool hasRequest = !m_request->toPlainText().isEmpty();
    const bool hasAnswer = !m_answer->toPlainText().isEmpty();
    m_request->setVisible(isOpen && hasRequest);
    m_answer->setVisible(isOpen && hasAnswer);
    setVisible(hasRequest || hasAnswer);
}

} // namespace evenstock
