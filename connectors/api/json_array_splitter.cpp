// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_array_splitter.h"

#include "connectors/api/redact.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr std::array<char, 3> byteOrderMark = {'\xef', '\xbb', '\xbf'};
constexpr int deepest = 60;

enum Class : unsigned char { Plain = 0, Structural = 1, Space = 2, Scalar = 4 };

constexpr std::array<unsigned char, 256> makeClasses()
{
    std::array<unsigned char, 256> classes = {};
    for (const char c : {'"', '{', '}', '[', ']'})
        classes[static_cast<unsigned char>(c)] = Structural;
    for (const char c : {' ', '\t', '\r', '\n'})
        classes[static_cast<unsigned char>(c)] = Space;
    for (int c = 0; c < 256; ++c) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '+' || c == '-' || c == '.' || c == 'E')
            classes[static_cast<size_t>(c)] = Scalar;
    }
    return classes;
}

constexpr std::array<unsigned char, 256> classes = makeClasses();

bool is(char c, Class wanted)
{
    return classes[static_cast<unsigned char>(c)] == wanted;
}

QString describeStart(char c)
{
    switch (c) {
    case '{':
        return u"the answer is an object, not a list"_s;
    case '<':
        return u"the answer is a web page, not a list"_s;
    default:
        return u"the answer is no list"_s;
    }
}

} // namespace

JsonArraySplitter::JsonArraySplitter(ElementSink sink)
    : JsonArraySplitter(std::move(sink), Options())
{
}

JsonArraySplitter::JsonArraySplitter(ElementSink sink, Options options)
    : m_sink(std::move(sink))
    , m_options(std::move(options))
{
    m_options.maxDepth = std::clamp(m_options.maxDepth, 1, deepest);
}

Status JsonArraySplitter::feed(QByteArrayView chunk)
{
    if (m_failure)
        return *m_failure;
    if (m_head.size() < maxPayloadBytes)
        m_head.append(chunk.first(std::min(chunk.size(), maxPayloadBytes - m_head.size())));
    const char *at = chunk.begin();
    const char *const end = chunk.end();
    while (at < end) {
        if (m_value == Value::None) {
            if (is(*at, Space)) {
                ++at;
                continue;
            }
            TRY(take(*at));
            if (m_value == Value::None)
                ++at;
            continue;
        }
        const char *const start = at;
        at = scan(at, end);
        if (!m_problem.isEmpty())
            return fail(m_problem);
        const QByteArrayView part(start, at - start);
        TRY(m_done ? endValue(part) : keep(part));
    }
    return {};
}

Status JsonArraySplitter::finish()
{
    if (m_failure)
        return *m_failure;
    if (m_expect == Expect::Document)
        return fail(u"the answer is empty"_s);
    if (m_expect != Expect::End)
        return fail(m_value == Value::None ? u"the answer ends in the middle of the list"_s
                                           : u"the answer ends inside an element"_s);
    return {};
}

Status JsonArraySplitter::take(char c)
{
    switch (m_expect) {
    case Expect::Document:
        if (m_bomBytes < 3 && c == byteOrderMark.at(static_cast<size_t>(m_bomBytes))) {
            ++m_bomBytes;
            return {};
        }
        m_isWrapped = c == '{' && !m_options.member.isEmpty();
        if ((c != '[' && !m_isWrapped) || m_bomBytes % 3 != 0)
            return fail(describeStart(c));
        m_expect = m_isWrapped ? Expect::NameOrEnd : Expect::ElementOrEnd;
        return {};
    case Expect::NameOrEnd:
    case Expect::Name:
        if (c == '"')
            return begin(Value::Name, c);
        if (c == '}' && m_expect == Expect::NameOrEnd)
            return fail(u"the answer is an object without the list \"%1\""_s.arg(QString::fromUtf8(m_options.member)));
        break;
    case Expect::Colon:
        if (c != ':')
            break;
        m_expect = Expect::MemberValue;
        return {};
    case Expect::MemberValue:
        if (m_name != m_options.member)
            return begin(Value::Skipped, c);
        if (m_arrayDone)
            return fail(u"the list stands twice in the answer"_s);
        if (c != '[')
            return fail(u"the member \"%1\" is no list"_s.arg(QString::fromUtf8(m_options.member)));
        m_expect = Expect::ElementOrEnd;
        return {};
    case Expect::ElementOrEnd:
    case Expect::AfterElement:
        if (c == ']') {
            m_arrayDone = true;
            m_expect = m_isWrapped ? Expect::AfterMember : Expect::End;
            return {};
        }
        if (m_expect == Expect::ElementOrEnd)
            return begin(Value::Element, c);
        if (c != ',')
            break;
        m_expect = Expect::Element;
        return {};
    case Expect::Element:
        return begin(Value::Element, c);
    case Expect::AfterMember:
        if (c == '}' && !m_arrayDone)
            return fail(u"the answer is an object without the list \"%1\""_s.arg(QString::fromUtf8(m_options.member)));
        if (c != ',' && c != '}')
            break;
        m_expect = c == ',' ? Expect::Name : Expect::End;
        return {};
    case Expect::End:
        return fail(u"there is text after the end of the list"_s);
    }
    return fail(u"unexpected character in the list"_s);
}

Status JsonArraySplitter::begin(Value value, char c)
{
    m_isScalar = is(c, Scalar);
    if (!m_isScalar && c != '"' && c != '{' && c != '[')
        return fail(u"unexpected character in the list"_s);
    m_value = value;
    m_done = false;
    return {};
}

const char *JsonArraySplitter::scan(const char *at, const char *end)
{
    if (!m_isScalar)
        return scanBrackets(at, end);
    while (at < end && is(*at, Scalar))
        ++at;
    m_done = at < end;
    return at;
}

const char *JsonArraySplitter::scanBrackets(const char *at, const char *end)
{
    while (at < end) {
        if (m_inString) {
            if (m_escaped) {
                m_escaped = false;
                ++at;
                continue;
            }
            while (at < end && *at != '"' && *at != '\\')
                ++at;
            if (at == end)
                break;
            m_escaped = *at == '\\';
            m_inString = m_escaped;
            ++at;
        } else {
            while (at < end && !is(*at, Structural))
                ++at;
            if (at == end)
                break;
            const char c = *at++;
            if (c == '"') {
                m_inString = true;
            } else if (c == '{' || c == '[') {
                if (m_depth++ == m_options.maxDepth) {
                    m_problem = u"an element is nested too deeply"_s;
                    return at;
                }
                m_brackets = (m_brackets << 1U) | (c == '{' ? 1U : 0U);
            } else {
                if ((m_brackets & 1U) != (c == '}' ? 1U : 0U)) {
                    m_problem = u"brackets do not match in an element"_s;
                    return at;
                }
                m_brackets >>= 1U;
                --m_depth;
            }
        }
        if (m_depth == 0 && !m_inString) {
            m_done = true;
            break;
        }
    }
    return at;
}

Status JsonArraySplitter::keep(QByteArrayView bytes)
{
    if (m_value == Value::Skipped)
        return {};
    if (m_pending.size() + bytes.size() > m_options.maxElementBytes)
        return fail(u"an element is larger than %1 bytes"_s.arg(m_options.maxElementBytes));
    m_pending.append(bytes);
    return {};
}

Status JsonArraySplitter::endValue(QByteArrayView tail)
{
    QByteArray whole;
    if (m_pending.isEmpty() && tail.size() <= m_options.maxElementBytes) {
        whole = QByteArray::fromRawData(tail.data(), tail.size());
    } else {
        TRY(keep(tail));
        whole.swap(m_pending);
    }
    switch (std::exchange(m_value, Value::None)) {
    case Value::Name:
        m_name = whole.sliced(1, whole.size() - 2);
        m_expect = Expect::Colon;
        return {};
    case Value::Skipped:
        m_expect = Expect::AfterMember;
        return {};
    case Value::Element:
    case Value::None:
        break;
    }
    m_expect = Expect::AfterElement;
    if (Status taken = m_sink(whole); !taken) {
        m_failure = taken.error();
        return taken;
    }
    ++m_count;
    return {};
}

Status JsonArraySplitter::fail(const QString &reason)
{
    Error error = makeError(ErrorCode::InvalidResponse, u"%1 (after %2 elements)"_s.arg(reason).arg(m_count));
    error.payload = payloadExcerpt(m_head);
    m_failure = error;
    return error;
}

} // namespace evenstock
