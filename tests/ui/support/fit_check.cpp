// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/fit_check.h"

#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int usualFont = 13; // pixels, as the mock-ups are drawn
constexpr int slack = 1;      // pixels of rounding

QString nameOf(const QWidget *widget)
{
    QString words = widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words = label->text().left(60);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words = button->text();
    const QRect at = widget->geometry();
    return u"%1 “%2” at %3,%4 %5 × %6"_s.arg(QString::fromLatin1(widget->metaObject()->className()), words)
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

// The words of a label or a button, and the space they have.
QString cutText(const QWidget *widget)
{
    const auto isCut = [widget](QSize needed) {
        return widget->width() + slack < needed.width() || widget->height() + slack < needed.height();
    };
    const auto said = [widget](QSize needed) {
        return u"%1 is cut: has %2 × %3, needs %4 × %5"_s.arg(nameOf(widget))
            .arg(widget->width())
            .arg(widget->height())
            .arg(needed.width())
            .arg(needed.height());
    };
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(widget))
            return {};
        const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        return isCut(needed) ? said(needed) : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        const QSize needed(button->sizeHint().width(), button->fontMetrics().height());
        return isCut(needed) ? said(needed) : QString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        const int line = box->fontMetrics().height();
        const QSize needed(box->fontMetrics().horizontalAdvance(box->currentText()) + 3 * line / 2, line); // its arrow
        return isCut(needed) ? said(needed) : QString();
    }
    return {};
}

// Where the text of a head or of a cell stands.
int sideOf(const QVariant &alignment)
{
    const int side = alignment.toInt() & Qt::AlignHorizontal_Mask;
    return side == 0 ? int(Qt::AlignLeft) : side;
}

void lookAtHeads(const QAbstractItemView &view, const QHeaderView &header, QStringList &faults)
{
    const QAbstractItemModel *model = view.model();
    for (int column = 0; column < header.count() && model->rowCount() > 0; ++column) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        if (header.isSectionHidden(column) || title.isEmpty())
            continue;
        const QVariant own = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const int head = sideOf(own.isValid() ? own : QVariant::fromValue(header.defaultAlignment()));
        const QModelIndex first = model->index(0, column, view.rootIndex());
        if (!first.data().toString().isEmpty() && sideOf(first.data(Qt::TextAlignmentRole)) != head)
            faults.append(u"The head “%1” of %2 stands on another side than its cells"_s.arg(title, nameOf(&view)));
    }
}

bool isPartOfAControl(const QWidget *widget)
{
    const QWidget *in = widget->parentWidget();
    return in && (qobject_cast<const QAbstractScrollArea *>(in) || qobject_cast<const QTabBar *>(in) ||
                  in->inherits("QAbstractSpinBox") || in->inherits("QComboBox") || in->inherits("QLineEdit") ||
                  in->inherits("QHeaderView"));
}

bool isSeen(const QWidget *widget)
{
    return widget->isVisible() && !widget->isWindow() && !widget->testAttribute(Qt::WA_TransparentForMouseEvents) &&
           !widget->inherits("QRubberBand") && !widget->inherits("QSplitterHandle");
}

void lookInto(const QWidget *parent, QStringList &faults)
{
    QList<const QWidget *> children;
    for (const QObject *object : parent->children()) {
        const auto *child = qobject_cast<const QWidget *>(object);
        if (child && isSeen(child))
            children.append(child);
    }
    const bool isViewport = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    for (qsizetype i = 0; i < children.size(); ++i) {
        const QWidget *child = children[i];
        if (isPartOfAControl(child) && !qobject_cast<const QAbstractScrollArea *>(parent))
            continue;
        if (const QString cut = cutText(child); !cut.isEmpty())
            faults.append(cut);
        const QRect inside = parent->rect().adjusted(-slack, -slack, slack, slack);
        if (!isViewport && !child->geometry().isEmpty() && !inside.contains(child->geometry()))
            faults.append(nameOf(child) + u" sticks out of "_s + nameOf(parent));
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QRect both = child->geometry().intersected(children[j]->geometry());
            if (both.width() > slack && both.height() > slack)
                faults.append(nameOf(child) + u" and "_s + nameOf(children[j]) + u" overlap"_s);
        }
        lookInto(child, faults);
    }
}

} // namespace

UsedLook::UsedLook(int fontPercent, Qt::LayoutDirection direction)
    : m_before(QApplication::font())
{
    QFont used(u"Noto Sans"_s);
    used.setPixelSize(usualFont * fontPercent / 100);
    QApplication::setFont(used);
    QGuiApplication::setLayoutDirection(direction);
}

UsedLook::~UsedLook()
{
    QApplication::setFont(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QStringList whatDoesNotFit(const QWidget &top)
{
    QStringList faults;
    lookInto(&top, faults);
    return faults;
}

QStringList crookedHeads(const QWidget &top)
{
    QStringList faults;
    QList<const QWidget *> all{&top};
    for (const QWidget *widget : top.findChildren<QWidget *>())
        all.append(widget);
    for (const QWidget *widget : std::as_const(all)) {
        if (widget != &top && !widget->isVisible())
            continue;
        if (const auto *table = qobject_cast<const QTableView *>(widget); table && table->model())
            lookAtHeads(*table, *table->horizontalHeader(), faults);
        else if (const auto *tree = qobject_cast<const QTreeView *>(widget); tree && tree->model())
            lookAtHeads(*tree, *tree->header(), faults);
    }
    return faults;
}

} // namespace evenstock
