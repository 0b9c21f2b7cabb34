// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace evenstock {

// The text side of the product search. Pure.
//
// A product is found where every word typed is the beginning of a word of its title or SKU, or a part (three
// characters or more) or the beginning of its SKU, an EAN or an external id. Letter case, accents and the separators
// within an id do not matter; words are told apart by their first eight characters.
//
// The index holds every beginning of every word, and every run of three characters of every id, as tokens of their
// own: so a query asks for whole tokens only, and FTS5 streams its answer however many products match. Its own prefix
// search merges all matching words first, which took 150 ms for the common start of a million EANs.

// What is indexed of one product, in a form that its tokens can be made from again: the index keeps no text.
struct SearchDocument {
    QString words = {}; // folded and distinct, by spaces
    QString ids = {};   // folded without separators, by spaces
    bool operator==(const SearchDocument &) const = default;
};

SearchDocument searchDocument(const QString &sku, const QString &title, const QStringList &otherIds);
QByteArray wordTokens(const SearchDocument &document); // of the column "words", UTF-8
QByteArray idTokens(const SearchDocument &document);   // of the column "ids"

// The FTS5 expression for what somebody typed, made of quoted letters and digits only, so that no text of theirs is
// ever syntax. Empty where the text has no letter and no digit: then nothing matches.
std::optional<QString> searchExpression(const QString &typed);

// Lower-case letters and digits without accents, in words ("Țuică de-1 l" is tuica, de, 1, l).
QStringList foldedWords(const QString &text);

} // namespace evenstock
