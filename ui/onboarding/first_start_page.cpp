// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/first_start_page.h"

#include "models/views/roles.h"
#include "ui/channels/connector_words.h"
#include "ui/onboarding/damaged_shop.h"
#include "ui/shell/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/fitting_area.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// One marketplace to connect: a whole row that is a button.
class MarketplaceRow final : public QPushButton
{
public:
    explicit MarketplaceRow(const ConnectorInfo &info)
        : m_badge{.letters = tileLetters(info.name), .marketplace = info.id}
        , m_note(connectorNote(info))
    {
        setText(info.name);
        setAccessibleName(info.name);
        setAccessibleDescription(m_note);
        setFlat(true);
        setAutoDefault(true); // Enter, too
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const Metrics m(font());
        return {m.font * 16, m.twoLineRow() + m.grid / 2};
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens t = tokens(palette());
        const Metrics m(font());
        painter.fillRect(QRect(0, 0, width(), 1), t.hair);
        if (underMouse())
            painter.fillRect(rect().adjusted(0, 1, 0, 0), t.alternate);
        if (hasFocus())
            paintFocus(&painter, rect().adjusted(1, 2, -1, -1), t.accent, m.corner());
        const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const QRect tile(m.margin(), (height() - m.space(5)) / 2, m.space(6) + 2, m.space(5));
        paintTile(&painter, place(tile), m_badge, t, font());
        const int left = tile.right() + m.space(2) + 3;
        const int side = m.space(3) + 2;
        const QRect arrow(width() - m.margin() - side, (height() - side) / 2, side, side);
        const int top = (height() - m.font - m.caption()) / 2;
        const int room = arrow.left() - left - m.space(2);
        paintLine(&painter, place(QRect(left, top, room, m.font)), text(), font(), t.text, Qt::AlignLeft,
                  layoutDirection());
        paintLine(&painter, place(QRect(left, top + m.font, room, m.caption())), m_note,
                  scaledFont(font(), TypeSize::Caption), t.secondary, Qt::AlignLeft, layoutDirection());
        paintLineIcon(&painter, place(arrow),
                      layoutDirection() == Qt::RightToLeft ? u"chevron_left"_s : u"chevron_right"_s, t.secondary);
    }

private:
    ChannelBadge m_badge;
    QString m_note;
};

class IconLabel final : public QWidget
{
public:
    IconLabel(const QString &icon, int side, Tint tint)
        : m_icon(lineIcon(icon, tint))
    {
        setFixedSize(side, side);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

QHBoxLayout *iconLine(const QString &icon, int side, Tint tint, QWidget *words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(side / 2);
    row->addWidget(new IconLabel(icon, side, tint));
    row->addWidget(words, 1);
    return row;
}

TextLabel *wrapped(const QString &text, Ink ink = Ink::Text)
{
    auto *label = new TextLabel(text, TypeSize::Body, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstStartPage::FirstStartPage(const QList<ConnectorInfo> &marketplaces, const QString &language,
                               const QString &dailyBackupFolder, QWidget *parent)
    : QWidget(parent)
    , m_dailyBackups(dailyBackupFolder)
{
    const Metrics m(font());
    auto *page = new QWidget;
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(m.font * 46);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.margin());
    auto *words = new QVBoxLayout;
    words->setSpacing(m.grid);
    words->addWidget(new TextLabel(tr("Welcome to Evenstock"), TypeSize::Figure));
    auto *promise = new TextLabel(tr("It keeps stock, prices and texts the same on all your channels. Everything stays "
                                     "on this computer; a marketplace that you connect is only read until you have "
                                     "seen what was found there and agreed."),
                                  TypeSize::Body, Ink::Secondary);
    promise->setWordWrap(true);
    promise->setMaximumWidth(m.font * 34);
    words->addWidget(promise);
    column->addLayout(words);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(m.margin());
    ways->addWidget(samplePanel(), 1);
    ways->addWidget(connectPanel(marketplaces), 1);
    column->addLayout(ways);
    column->addWidget(foot(language));

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new FittingArea(page, this)); // large letters make no window taller
    auto *outer = new QGridLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setRowStretch(0, 2);
    outer->setRowStretch(2, 3);
    outer->setColumnStretch(0, 1);
    outer->setColumnStretch(2, 1);
    outer->addWidget(middle, 1, 1);
    outer->setColumnStretch(1, 40);
}

QWidget *FirstStartPage::samplePanel()
{
    const Metrics m(font());
    auto *panel = new Panel(this);
    QVBoxLayout *column = panel->column();
    column->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    column->setSpacing(m.space(2));
    column->addLayout(iconLine(u"shop"_s, m.space(5), Tint::Accent,
                               new TextLabel(tr("Try it with a sample shop"), TypeSize::Heading)));
    column->addWidget(wrapped(tr("See how it works, with no account and no risk."), Ink::Secondary));
    column->addSpacing(m.grid);
    const std::pair<QString, QString> lines[] = {
        {u"catalogue"_s, tr("Invented products on five practice marketplaces")},
        {u"bag"_s, tr("Orders come in by themselves while you look")},
        {u"conflicts"_s, tr("Conflicts and errors to solve, and a run to undo")},
        {u"close"_s, tr("Leave it with one click; nothing stays behind")},
    };
    for (const auto &[icon, text] : lines) {
        column->addLayout(iconLine(icon, m.iconSmall(), Tint::Secondary, wrapped(text)));
        column->addSpacing(m.grid / 2);
    }
    column->addStretch(1);
    m_start = new QPushButton(tr("Start the sample shop"), panel);
    m_start->setObjectName(u"startSample"_s);
    makePrimary(m_start);
    m_start->setAutoDefault(true);
    makeLarge(m_start);
    m_startNote = new TextLabel(tr("ready in a few seconds"), TypeSize::Caption, Ink::Secondary);
    m_startNote->setWordWrap(true);
    connect(m_start, &QPushButton::clicked, this, &FirstStartPage::sampleRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addWidget(m_startNote, 1);
    column->addLayout(row);
    return panel;
}

QWidget *FirstStartPage::connectPanel(const QList<ConnectorInfo> &marketplaces)
{
    const Metrics m(font());
    auto *panel = new Panel(this);
    auto *head = new QWidget(panel);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(m.margin(), m.margin(), m.margin(), m.space(2) + 2);
    words->setSpacing(m.space(2));
    words->addLayout(iconLine(u"channels"_s, m.space(5), Tint::Accent,
                              new TextLabel(tr("Connect a marketplace"), TypeSize::Heading)));
    words->addWidget(wrapped(tr("Takes about 5 minutes. Have your sign-in at hand."), Ink::Secondary));
    panel->addBody(head, 0);
    for (const ConnectorInfo &info : marketplaces) {
        auto *row = new MarketplaceRow(info);
        connect(row, &QPushButton::clicked, this, [this, id = info.id] { Q_EMIT connectRequested(id); });
        panel->addBody(row, 0);
    }
    panel->column()->addStretch(1);
    panel->setMinimumHeight(m.font * 17);
    return panel;
}

QWidget *FirstStartPage::foot(const QString &language)
{
    const Metrics m(font());
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.space(2));
    QPushButton *restore = linkButton(tr("Restore a backup…"), line);
    restore->setIcon(lineIcon(u"folder"_s));
    restore->setAutoDefault(true);
    connect(restore, &QPushButton::clicked, this, &FirstStartPage::chooseBackup);
    row->addWidget(restore);
    row->addStretch(1);
    row->addWidget(new IconLabel(u"globe"_s, m.iconSmall(), Tint::Secondary));
    auto *name = new TextLabel(tr("&Language"));
    auto *choice = languageChoice(language, line);
    name->setBuddy(choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice](int chosen) { Q_EMIT languageRequested(choice->itemData(chosen).toString()); });
    row->addWidget(name);
    row->addWidget(choice);
    return line;
}

void FirstStartPage::chooseBackup()
{
    evenstock::chooseBackup(this, m_dailyBackups, [this](const QString &file) { Q_EMIT restoreRequested(file); });
}

void FirstStartPage::setStarting(bool isStarting)
{
    m_start->setEnabled(!isStarting);
    m_startNote->setText(isStarting ? tr("Opening the sample shop…") : tr("ready in a few seconds"));
}

void FirstStartPage::showFailure(const QString &words)
{
    setStarting(false);
    m_startNote->setText(words);
}

} // namespace evenstock
