// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/category_map_dialog.h"

#include "models/views/accounts_model.h"
#include "models/views/background_reader.h"
#include "models/views/category_tree_model.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/text_label.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Result<QList<CategoryChoices>> readChoices(Database &database, const CategoryKey &key, const QList<AccountId> &accounts)
{
    TRY_ASSIGN(const auto tree, CategoryTreeModel::read(database));
    QList<CategoryChoices> all;
    for (const AccountId account : accounts) {
        CategoryChoices choices{.account = account};
        for (size_t place = 0; place < tree->nodes.size(); ++place) {
            const CategoryTreeModel::Node &node = tree->nodes[place];
            if (node.key.account != account || node.key.externalId.isEmpty())
                continue;
            const QString path = u"%1 (%2)"_s.arg(tree->pathOf(int(place)).join(u" › "_s), node.key.externalId);
            choices.paths.append(path);
            choices.ids.insert(path, node.key.externalId);
            choices.byId.insert(node.key.externalId, path);
        }
        std::sort(choices.paths.begin(), choices.paths.end(), [](const QString &a, const QString &b) {
            return CategoryTreeModel::plainName(a) < CategoryTreeModel::plainName(b);
        });
        TRY_ASSIGN(const auto links, CategoryQueries(database).links(account));
        for (const CategoryLink &link : links) {
            if (link.source == key)
                choices.target = link.target;
        }
        all.append(choices);
    }
    return all;
}

} // namespace

QList<AccountId> CategoryMapDialog::targets(const ViewServices &services, AccountId source)
{
    QList<AccountId> found;
    for (const AccountCard &card : services.accounts.cards()) {
        if (card.account.id == source)
            continue;
        for (const ConnectorInfo &info : services.marketplaces) {
            const Capabilities &can = info.capabilities;
            if (info.id == card.account.marketplace && can.canCreate && can.numbersCategories)
                found.append(card.account.id);
        }
    }
    return found;
}

CategoryMapDialog::CategoryMapDialog(const ViewServices &services, const CategoryKey &key, const QString &path,
                                     QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_key(key)
{
    const Metrics m(font());
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"categoryMap"_s);
    setWindowTitle(tr("Where products of a category go"));
    setMinimumWidth(m.font * 30);
    m_notice = new NoticeLine(this);
    auto *what = new TextLabel(tr("Products of “%1” on %2, and of what is below it, go to these categories when they "
                                  "are published:")
                                   .arg(path, services.accounts.name(key.account)));
    what->setWordWrap(true);
    auto *promise =
        new TextLabel(tr("Type a part of the name and choose. An empty line: as the category above it, else "
                         "nowhere in particular."),
                      TypeSize::Caption, Ink::Secondary);
    promise->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveCategoryMap"_s);
    m_save->setDefault(true);
    makePrimary(m_save);
    for (QAbstractButton *button : buttons->buttons())
        makeLarge(button);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(m.margin(), m.margin(), m.margin(), m.margin());
    form->setSpacing(m.space(2));
    form->addRow(m_notice);
    form->addRow(what);
    addRows(*form);
    form->addRow(promise);
    form->addRow(buttons);
    connect(m_save, &QPushButton::clicked, this, &CategoryMapDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_save->setEnabled(false);
    if (m_rows.isEmpty())
        m_notice->show(
            {.state = ItemState::Hint,
             .text = tr("No other channel of yours takes categories of its own when products are published.")});
    else
        read();
}

void CategoryMapDialog::addRows(QFormLayout &form)
{
    for (const AccountId account : targets(m_services, m_key.account)) {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"categoryOn%1"_s.arg(account.value));
        field->setEnabled(false); // until what there is was read
        const QString channel = m_services.accounts.name(account);
        auto *name = new TextLabel(channel);
        name->setBuddy(field);
        field->setAccessibleName(channel);
        form.addRow(name, field);
        m_rows.append({.account = account, .channel = channel, .field = field});
    }
}

void CategoryMapDialog::read()
{
    QList<AccountId> accounts;
    for (const Row &row : std::as_const(m_rows))
        accounts.append(row.account);
    m_services.reader.ask(
        this,
        [key = m_key, accounts](Database &database, const std::stop_token &) {
            return readChoices(database, key, accounts);
        },
        [this](const Result<QList<CategoryChoices>> &all) {
            if (all)
                take(*all);
            else
                m_notice->show({.text = tr("The categories could not be read."), .details = all.error().detail});
        });
}

void CategoryMapDialog::take(const QList<CategoryChoices> &all)
{
    for (Row &row : m_rows) {
        for (const CategoryChoices &choices : all) {
            if (choices.account != row.account)
                continue;
            row.choices = choices;
            row.isRead = true;
            row.field->setEnabled(true);
            row.field->setText(choices.byId.value(choices.target, choices.target));
            row.field->setPlaceholderText(
                choices.paths.isEmpty() ? tr("Its categories were not read yet: type the number") : QString());
            auto *completer = new QCompleter(choices.paths, row.field);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            row.field->setCompleter(completer);
        }
    }
    m_save->setEnabled(true);
}

std::optional<QString> CategoryMapDialog::chosenId(const Row &row)
{
    const QString typed = row.field->text().trimmed();
    if (typed.isEmpty())
        return QString();
    if (row.choices.ids.contains(typed))
        return row.choices.ids.value(typed);
    if (row.choices.paths.isEmpty() || row.choices.byId.contains(typed))
        return typed;
    return std::nullopt;
}

void CategoryMapDialog::save()
{
    QList<QJsonObject> changes;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.isRead)
            continue;
        const std::optional<QString> id = chosenId(row);
        if (!id) {
            m_notice->show({.text = tr("%1 has no such category. Choose one from the list.").arg(row.channel)});
            row.field->setFocus();
            return;
        }
        if (*id == row.choices.target)
            continue;
        QJsonObject change{{u"account"_s, row.channel}, {u"category"_s, m_key.externalId}};
        if (m_key.account)
            change.insert(u"source"_s, m_services.accounts.name(m_key.account));
        if (!id->isEmpty())
            change.insert(u"to"_s, *id);
        changes.append(change);
    }
    m_save->setEnabled(false);
    sendNext(changes);
}

void CategoryMapDialog::sendNext(QList<QJsonObject> changes)
{
    if (changes.isEmpty())
        return accept();
    const QJsonObject change = changes.takeFirst();
    m_services.requests.send(
        this, u"category.map"_s, change, [this, changes](const QJsonObject &) { sendNext(changes); },
        [this](const Error &error) {
            m_notice->show(failureNotice(error));
            m_save->setEnabled(true);
        });
}

} // namespace evenstock
