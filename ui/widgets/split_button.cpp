// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/split_button.h"

#include <QAccessibleWidget>

namespace evenstock {

namespace {

class SplitButtonAccess final : public QAccessibleWidget
{
public:
    explicit SplitButtonAccess(SplitButton *button)
        : QAccessibleWidget(button, QAccessible::PushButton)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && button()->accessibleName().isEmpty() ? button()->text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = true;
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        if (!button()->isEnabled())
            return {};
        return QStringList{pressAction(), showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (!button()->isEnabled())
            return;
        if (name == pressAction())
            button()->click();
        else if (name == showMenuAction())
            button()->showMenu();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    SplitButton *button() const { return static_cast<SplitButton *>(widget()); }
};

QAccessibleInterface *accessTo(const QString &, QObject *object)
{
    auto *button = qobject_cast<SplitButton *>(object);
    return button ? new SplitButtonAccess(button) : nullptr;
}

} // namespace

SplitButton::SplitButton(QWidget *parent)
    : QToolButton(parent)
{
    static const bool isKnown = [] {
        QAccessible::installFactory(accessTo);
        return true;
    }();
    Q_UNUSED(isKnown)
    setPopupMode(QToolButton::MenuButtonPopup);
}

} // namespace evenstock
