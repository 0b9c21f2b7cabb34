// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/pairs_table.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

PairsTable::PairsTable(Sides sides, const QList<PairChoice> &choices, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_sides(sides)
    , m_choices(choices)
    , m_words(words)
{
    const Metrics m(font());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.grid);
    m_column = new QVBoxLayout;
    m_column->setSpacing(m.grid);
    column->addLayout(m_column);
    QToolButton *add = quietButton(words.add, u"add"_s, this);
    add->setObjectName(u"addPair"_s);
    column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QToolButton::clicked, this, [this] {
        Line &line = addLine();
        line.left->setFocus();
    });
}

PairsTable::Line &PairsTable::addLine()
{
    const Metrics m(font());
    auto *part = new QWidget(this);
    Line line{.part = part, .left = new QLineEdit(part), .choice = new QComboBox(part)};
    line.left->setAccessibleName(m_words.left);
    line.left->setPlaceholderText(m_words.left);
    line.choice->setAccessibleName(tr("What becomes of it"));
    for (const PairChoice &choice : m_choices)
        line.choice->addItem(choice.words, choice.sign);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.space(2));
    row->addWidget(line.left, 1);
    row->addWidget(line.choice);
    if (m_sides == Sides::Both) {
        line.right = new QLineEdit(part);
        line.right->setAccessibleName(m_words.right);
        line.right->setPlaceholderText(m_words.right);
        row->addWidget(line.right, 1);
        connect(line.right, &QLineEdit::textEdited, this, &PairsTable::edited);
    }
    QToolButton *away = iconButton(tr("Remove this line"), u"close"_s, part);
    row->addWidget(away);
    connect(away, &QToolButton::clicked, this, [this, part] { removeLine(part); });
    connect(line.left, &QLineEdit::textEdited, this, &PairsTable::edited);
    connect(line.choice, &QComboBox::activated, this, &PairsTable::edited);
    m_column->addWidget(part);
    m_lines.append(line);
    return m_lines.last();
}

void PairsTable::removeLine(QWidget *part)
{
    m_lines.removeIf([part](const Line &line) { return line.part == part; });
    part->deleteLater(); // its button is in its click
    part->hide();
    Q_EMIT edited();
}

bool PairsTable::read(const QString &part)
{
    for (const PairChoice &choice : std::as_const(m_choices)) {
        const qsizetype at = part.indexOf(choice.sign);
        const qsizetype end = at + choice.sign.size();
        if (at <= 0 || (m_sides == Sides::One && end != part.size()))
            continue;
        Line &line = addLine();
        line.left->setText(part.left(at).trimmed());
        line.choice->setCurrentIndex(line.choice->findData(choice.sign));
        if (line.right)
            line.right->setText(part.mid(end).trimmed());
        return true;
    }
    return false;
}

void PairsTable::setText(const QString &text)
{
    for (const Line &line : std::as_const(m_lines))
        delete line.part;
    m_lines.clear();
    m_unread.clear();
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!read(part.trimmed()))
            m_unread.append(part.trimmed());
    }
}

QString PairsTable::text() const
{
    QStringList parts = m_unread;
    for (const Line &line : m_lines) {
        const QString left = line.left->text().trimmed();
        const QString right = line.right ? line.right->text().trimmed() : QString();
        if (!left.isEmpty() || !right.isEmpty()) // by half: the engine says what is wrong with it
            parts.append(left + line.choice->currentData().toString() + right);
    }
    return parts.join(u',');
}

} // namespace evenstock
