// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace evenstock::vinted {

// One entry of a list of Vinted's own: its number there, and its title as this country's site words it.
struct Choice {
    std::int64_t id = 0;
    QString title = {};
    bool operator==(const Choice &) const = default;
};
QString shownTitle(const Choice &choice); // its number where no list told its title

struct CategoryChoice {
    std::int64_t id = 0;
    QString title = {};
    QString path = {}; // "Hommes > Vêtements > Jeans"
    bool isLeaf = true;
};

// What Vinted asks of a listing in one category, as its form for that category has it.
struct CategoryForm {
    std::int64_t catalogId = 0;
    bool asksSize = false;
    bool needsSize = false;
    QList<Choice> sizes = {};
    QList<Choice> conditions = {};
    QList<Choice> packageSizes = {};
    UtcMs fetchedAt = 0;
};

// Vinted's own lists as the extension read them in the owner's tab. Nothing here is built in: ids differ by site and
// change, so what was not read is not known. Values; may be used on any thread.
struct Options {
    QList<Choice> brands = {}; // those that were searched for
    QList<Choice> colors = {};
    QList<CategoryChoice> categories = {};
    QHash<std::int64_t, CategoryForm> forms = {}; // by catalog id
    QHash<QString, QList<Choice>> leaves = {};    // categories with none below, by folded title (indexLeaves)

    void indexLeaves(); // once `categories` is filled: their titles are not folded for each product
    QList<Choice> leavesTitled(const QString &title) const;

    const CategoryForm *form(std::int64_t catalogId) const;
    const CategoryChoice *category(std::int64_t catalogId) const;
};

// Case, accents, punctuation and repeated spaces do not make two titles differ ("Très bon état" = "tres bon etat").
QString foldedTitle(const QString &title);
// The one entry with that title; empty where there is none or more than one.
std::optional<Choice> choiceTitled(const QList<Choice> &choices, const QString &title);
std::optional<Choice> choiceNumbered(const QList<Choice> &choices, std::int64_t id);

} // namespace evenstock::vinted
