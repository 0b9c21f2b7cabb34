// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_import.h"

#include <QElapsedTimer>
#include <QList>

#include <cstdlib>
#include <sqlite3.h>
#include <sys/resource.h>

namespace evenstock::bench {

namespace {

constexpr int page = 100;
constexpr qsizetype longestHead = 8; // tokens of the search index, as the program makes them
constexpr qsizetype gram = 3;

void check(int code, sqlite3 *db)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("%s", sqlite3_errmsg(db));
}

void run(sqlite3 *db, const char *sql)
{
    check(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), db);
}

sqlite3_stmt *prepare(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr), db);
    return statement;
}

// Reads every value of a document that is known to be well formed, and copies every text.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_at(text.constData())
        , m_copy(text.size() + 1, Qt::Uninitialized)
    {
    }
    void value()
    {
        space();
        if (*m_at == '{')
            rows('}');
        else if (*m_at == '[')
            rows(']');
        else if (*m_at == '"')
            text();
        else
            number();
    }
    qint64 sum() const { return m_sum; } // keeps the compiler from leaving the work out

private:
    void space()
    {
        while (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t')
            ++m_at;
    }
    void rows(char end)
    {
        ++m_at;
        for (space(); *m_at != end && *m_at != '\0'; space()) {
            if (*m_at == ',' || *m_at == ':')
                ++m_at;
            value();
            space();
            if (*m_at == ',' || *m_at == ':')
                ++m_at;
        }
        ++m_at;
    }
    void text()
    {
        char *to = m_copy.data();
        for (++m_at; *m_at != '"'; ++m_at) {
            if (*m_at == '\\')
                ++m_at;
            *to++ = *m_at;
        }
        ++m_at;
        m_sum += to - m_copy.data();
    }
    void number()
    {
        char *end = nullptr;
        m_sum += qint64(strtod(m_at, &end));
        if (end == m_at) {
            while (*m_at >= 'a' && *m_at <= 'z')
                ++end, ++m_at;
        }
        m_at = end;
    }
    const char *m_at;
    QByteArray m_copy;
    qint64 m_sum = 0;
};

// The rows of one table, and the statement that writes one of them.
class Rows
{
public:
    Rows(sqlite3 *from, sqlite3 *to, const QByteArray &table, const QByteArray &key)
        : m_to(to)
    {
        sqlite3_stmt *all = prepare(from, "SELECT * FROM " + table + " ORDER BY rowid");
        m_columns = sqlite3_column_count(all);
        QByteArray places = "?";
        QByteArray updates;
        for (int column = 1; column < m_columns; ++column) {
            const QByteArray name = sqlite3_column_name(all, column);
            places += ", ?";
            updates += (updates.isEmpty() ? "" : ", ") + name + " = excluded." + name;
        }
        while (sqlite3_step(all) == SQLITE_ROW) {
            for (int column = 0; column < m_columns; ++column)
                m_values.append(sqlite3_value_dup(sqlite3_column_value(all, column)));
        }
        sqlite3_finalize(all);
        QByteArray sql = "INSERT INTO " + table + " VALUES (" + places + ")";
        if (!key.isEmpty())
            sql += " ON CONFLICT (" + key + ") DO UPDATE SET " + updates;
        m_write = prepare(to, sql);
    }
    ~Rows()
    {
        for (sqlite3_value *value : m_values)
            sqlite3_value_free(value);
        sqlite3_finalize(m_write);
    }
    Q_DISABLE_COPY_MOVE(Rows)

    qsizetype size() const { return m_values.size() / m_columns; }
    QByteArray text(qsizetype row, int column) const
    {
        return reinterpret_cast<const char *>(sqlite3_value_text(m_values.at(row * m_columns + column)));
    }
    void write(qsizetype row) const
    {
        if (row >= size())
            return;
        for (int column = 0; column < m_columns; ++column)
            sqlite3_bind_value(m_write, column + 1, m_values.at(row * m_columns + column));
        check(sqlite3_step(m_write), m_to);
        sqlite3_reset(m_write);
    }

private:
    sqlite3 *m_to;
    sqlite3_stmt *m_write = nullptr;
    int m_columns = 0;
    QList<sqlite3_value *> m_values;
};

QByteArray tokens(const QByteArray &words, bool inGrams)
{
    QByteArrayList result;
    for (const QByteArray &word : words.split(' ')) {
        if (inGrams) {
            for (qsizetype at = 0; at + gram <= word.size(); ++at)
                result.append(word.mid(at, gram));
        } else {
            for (qsizetype length = 1; length <= std::min(word.size(), longestHead); ++length)
                result.append(word.left(length));
        }
    }
    return result.join(' ');
}

// Every table and index of the shop, without the triggers that keep the search index.
void makeSchema(sqlite3 *from, sqlite3 *to)
{
    run(to, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32768");
    sqlite3_stmt *parts = prepare(from, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE "
                                        "'sqlite_%' AND name NOT LIKE 'products_fts_%' AND type <> 'trigger' "
                                        "ORDER BY type = 'index'");
    while (sqlite3_step(parts) == SQLITE_ROW)
        run(to, reinterpret_cast<const char *>(sqlite3_column_text(parts, 0)));
    sqlite3_finalize(parts);
}

double cpuSeconds()
{
    rusage use = {};
    getrusage(RUSAGE_SELF, &use);
    return double(use.ru_utime.tv_sec + use.ru_stime.tv_sec) +
           double(use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

BareFigures writeAll(const QByteArray &exported, sqlite3 *from, sqlite3 *to)
{
    const Rows products(from, to, "products", "id");
    const Rows listings(from, to, "listings", "account_id, external_id");
    const Rows payloads(from, to, "listing_payloads", "listing_id");
    const Rows movements(from, to, "movements", {});
    const Rows changes(from, to, "change_log", {});
    const Rows documents(from, to, "search_documents", "product_id");
    QList<std::pair<QByteArray, QByteArray>> words;
    for (qsizetype row = 0; row < documents.size(); ++row)
        words.append({tokens(documents.text(row, 1), false), tokens(documents.text(row, 2), true)});
    sqlite3_stmt *index = prepare(to, "INSERT INTO products_fts (rowid, words, ids) VALUES (?, ?, ?)");

    const double cpuBefore = cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    Scanner scanner(exported);
    scanner.value();
    for (qsizetype row = 0; row < listings.size();) {
        run(to, "BEGIN IMMEDIATE");
        for (const qsizetype end = std::min(row + page, listings.size()); row < end; ++row) {
            for (const Rows *table : {&products, &listings, &payloads, &movements, &changes, &documents})
                table->write(row);
            if (row >= words.size())
                continue;
            const auto &[heads, grams] = words.at(row);
            sqlite3_bind_int64(index, 1, row + 1);
            sqlite3_bind_text(index, 2, heads.constData(), int(heads.size()), SQLITE_STATIC);
            sqlite3_bind_text(index, 3, grams.constData(), int(grams.size()), SQLITE_STATIC);
            check(sqlite3_step(index), to);
            sqlite3_reset(index);
        }
        run(to, "COMMIT");
    }
    const BareFigures figures{
        .listings = listings.size(), .wallS = double(clock.elapsed()) / 1000, .cpuS = cpuSeconds() - cpuBefore};
    sqlite3_finalize(index);
    if (scanner.sum() == 0)
        qFatal("the export is empty");
    return figures;
}

} // namespace

BareFigures bareImport(const QByteArray &exported, const QString &finished, const QString &path)
{
    sqlite3 *from = nullptr;
    sqlite3 *to = nullptr;
    check(sqlite3_open_v2(qUtf8Printable(finished), &from, SQLITE_OPEN_READONLY, nullptr), from);
    check(sqlite3_open(qUtf8Printable(path), &to), to);
    makeSchema(from, to);
    const BareFigures figures = writeAll(exported, from, to);
    sqlite3_close(to);
    sqlite3_close(from);
    return figures;
}

} // namespace evenstock::bench
