// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace evenstock {

// What was said on the wire, folded until asked for: one block for the request, one for the answer, to read and
// copy. Hidden where nothing was said.
class WireText : public QWidget
{
    Q_OBJECT

public:
    explicit WireText(QWidget *parent = nullptr);

    void setText(const QString &request, const QString &answer); // masked already; an empty one has no block

private:
    void showBlocks();

    QToolButton *m_unfold = nullptr;
    QPlainTextEdit *m_request = nullptr;
    QPlainTextEdit *m_answer = nullptr;
};

} // namespace evenstock
