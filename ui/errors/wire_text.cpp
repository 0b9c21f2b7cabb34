// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errors/wire_text.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

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
    m_unfold = quietButton(tr("Request and answer"), u"chevron_right"_s, this);
    m_unfold->setObjectName(u"unfoldWire"_s);
    m_unfold->setCheckable(true);
    m_request = new CodeBlock(tr("Request, with secrets hidden"), this);
    m_request->setObjectName(u"wireRequest"_s);
    m_answer = new CodeBlock(tr("Answer, with secrets hidden"), this);
    m_answer->setObjectName(u"wireAnswer"_s);
    m_nothing = new TextLabel(tr("Nothing was sent for this."), TypeSize::Caption, Ink::Secondary, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2) - 2);
    column->addWidget(m_unfold, 0, Qt::AlignLeading);
    for (QWidget *part : std::initializer_list<QWidget *>{m_request, m_answer, m_nothing})
        column->addWidget(part);
    connect(m_unfold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_unfold->setIcon(lineIcon(isOpen ? u"chevron_down"_s : u"chevron_right"_s));
        showBlocks();
    });
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
    m_nothing->setVisible(isOpen && !hasRequest && !hasAnswer);
}

} // namespace evenstock
