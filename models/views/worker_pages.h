// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/background_reader.h"
#include "models/views/paged_model.h"

#include <algorithm>

namespace evenstock {

// A paged list whose pages a worker reads: for questions that may pass over many rows before a page is full. More is
// there only once it was read; until then canFetchMore() goes on saying so, and asking again does no harm.
template <typename Row>
class WorkerPages : public PagedModel<Row>
{
public:
    using Question = std::function<Result<Page<Row>>(Database &, const PageRequest &, const std::stop_token &)>;
    using PagedModel<Row>::PagedModel;

    ~WorkerPages() override { m_asked.request_stop(); }

    // Another list, from its beginning; what is shown stays until its first page is there.
    void ask(BackgroundReader &reader, Question question)
    {
        m_reader = &reader;
        m_question = std::move(question);
        readFirst(PagedModel<Row>::pageRows);
    }
    // The same list as it is now, as far as it is shown.
    void askAgain() { readFirst(std::max(PagedModel<Row>::pageRows, this->rowCount())); }
    // Another list, whose pages cost little: they are read here and at once.
    void setSource(typename PagedModel<Row>::Source source)
    {
        giveUp();
        m_question = {};
        PagedModel<Row>::setSource(std::move(source));
    }
    bool isReading() const { return m_isReading; }
    void clear()
    {
        giveUp();
        PagedModel<Row>::clear();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!m_question)
            PagedModel<Row>::fetchMore(parent);
        else if (!parent.isValid() && !m_isReading && this->hasMore())
            read(this->m_next, PagedModel<Row>::pageRows, [this] { PagedModel<Row>::fetchMore({}); });
    }

private:
    void giveUp()
    {
        m_asked.request_stop();
        m_isReading = false;
    }
    void readFirst(int rows)
    {
        read({}, rows, [this] { PagedModel<Row>::setSource([this](const PageRequest &) { return m_page; }); });
    }
    void read(const QString &after, int rows, std::function<void()> show)
    {
        m_asked.request_stop();
        m_isReading = true;
        m_asked = m_reader->ask(
            this,
            [question = m_question, after, rows](Database &database, const std::stop_token &stop) -> Result<Page<Row>> {
                Page<Row> all{.next = after};
                do { // a part of the list may hold little that is shown
                    const int room = std::min(rows - static_cast<int>(all.rows.size()), mostRows);
                    TRY_ASSIGN(const Page<Row> part, question(database, {.after = all.next, .limit = room}, stop));
                    all.rows += part.rows;
                    all.next = part.next;
                } while (!all.next.isEmpty() && all.rows.size() < rows && !stop.stop_requested());
                return all;
            },
            [this, show = std::move(show)](Result<Page<Row>> page) {
                m_isReading = false;
                m_page = std::move(page);
                show();
            });
    }

    BackgroundReader *m_reader = nullptr;
    Question m_question;
    std::stop_source m_asked;
    bool m_isReading = false;
    Result<Page<Row>> m_page = Page<Row>(); // the one that was read last
};

} // namespace evenstock
