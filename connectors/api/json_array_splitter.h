// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>

namespace evenstock {

// Cuts a JSON array that arrives in chunks into its elements, so that an export of any size is never held whole: memory
// is bounded by one element. It finds where elements begin and end; each is parsed by QJsonDocument on its own
// (platform.md section 5). One object for one answer; not thread-safe.
class JsonArraySplitter
{
public:
    // `element` is valid during the call only and starts and ends with its own first and last byte. An error stops the
    // splitter and comes back from feed.
    using ElementSink = std::function<Status(const QByteArray &element)>;

    struct Options {
        QByteArray member; // "array": {"array":[…]} is accepted besides a bare array; empty = bare only
        qsizetype maxElementBytes = 4LL * 1024 * 1024;
        int maxDepth = 60; // brackets inside one element; at most 60
    };

    explicit JsonArraySplitter(ElementSink sink);
    JsonArraySplitter(ElementSink sink, Options options);

    // Errors are InvalidResponse with the reason and the start of the document (masked) as payload; once failed, always
    // failed.
    Status feed(QByteArrayView chunk);
    // To be called after the last chunk: an array that has not been closed is an error.
    Status finish();

    std::int64_t count() const { return m_count; } // elements handed over
    bool isComplete() const { return m_expect == Expect::End; }

private:
    enum class Expect {
        Document,
        NameOrEnd,
        Name,
        Colon,
        MemberValue,
        ElementOrEnd,
        Element,
        AfterElement,
        AfterMember,
        End
    };
    enum class Value { None, Element, Name, Skipped };

    Status take(char c);                               // a byte between values
    Status begin(Value value, char c);                 // does not consume the byte
    const char *scan(const char *at, const char *end); // to the end of the value or of the chunk
    const char *scanBrackets(const char *at, const char *end);
    Status keep(QByteArrayView bytes);
    Status endValue(QByteArrayView tail);
    Status fail(const QString &reason);

    ElementSink m_sink;
    Options m_options;
    std::optional<Error> m_failure;
    Expect m_expect = Expect::Document;
    Value m_value = Value::None;
    QByteArray m_pending;         // start of a value whose end has not arrived
    QByteArray m_head;            // start of the document, for the payload of an error
    QByteArray m_name;            // of the wrapper's member
    QString m_problem;            // found by scan
    std::uint64_t m_brackets = 0; // of the value, one bit each, innermost lowest: 1 = object
    int m_depth = 0;
    int m_bomBytes = 0;
    bool m_isScalar = false;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_done = false;
    bool m_isWrapped = false;
    bool m_arrayDone = false;
    std::int64_t m_count = 0;
};

} // namespace evenstock
