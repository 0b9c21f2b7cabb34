// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/vinted/vinted_options.h"

#include <algorithm>

namespace evenstock::vinted {

const CategoryForm *Options::form(std::int64_t catalogId) const
{
    const auto found = forms.constFind(catalogId);
    return found == forms.constEnd() ? nullptr : &*found;
}

const CategoryChoice *Options::category(std::int64_t catalogId) const
{
    const auto found = std::find_if(categories.begin(), categories.end(),
                                    [catalogId](const CategoryChoice &choice) { return choice.id == catalogId; });
    return found == categories.end() ? nullptr : &*found;
}

QString shownTitle(const Choice &choice)
{
    return choice.title.isEmpty() ? QString::number(choice.id) : choice.title;
}

QString foldedTitle(const QString &title)
{
    QString folded;
    for (const QChar c : title.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        folded.append(c.isLetterOrNumber() ? c.toCaseFolded() : QChar(u' '));
    }
    return folded.simplified();
}

void Options::indexLeaves()
{
    leaves.clear();
    for (const CategoryChoice &choice : categories) {
        if (choice.isLeaf)
            leaves[foldedTitle(choice.title)].append({choice.id, choice.title});
    }
}

QList<Choice> Options::leavesTitled(const QString &title) const
{
    if (!leaves.isEmpty())
        return leaves.value(foldedTitle(title));
    QList<Choice> all;
    for (const CategoryChoice &choice : categories) {
        if (choice.isLeaf)
            all.append({choice.id, choice.title});
    }
    return all;
}

std::optional<Choice> choiceTitled(const QList<Choice> &choices, const QString &title)
{
    const QString wanted = foldedTitle(title);
    std::optional<Choice> found;
    if (wanted.isEmpty())
        return found;
    for (const Choice &choice : choices) {
        if (foldedTitle(choice.title) != wanted)
            continue;
        if (found && found->id != choice.id)
            return std::nullopt; // two sizes "40" of different groups: the owner chooses
        found = choice;
    }
    return found;
}

std::optional<Choice> choiceNumbered(const QList<Choice> &choices, std::int64_t id)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [id](const Choice &choice) { return choice.id == id; });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

} // namespace evenstock::vinted
