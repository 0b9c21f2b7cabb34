// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/api/json_raw.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

// Walks over the bytes of JSON that QJsonDocument has accepted before; it only has to find where values begin and end.
class RawCursor
{
public:
    explicit RawCursor(QByteArrayView json)
        : m_json(json)
    {
    }

    bool take(char wanted)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json.at(m_at) != wanted)
            return false;
        ++m_at;
        return true;
    }

    // The next value with its brackets or quotes; empty where there is none.
    QByteArrayView value()
    {
        skipSpace();
        const qsizetype start = m_at;
        int depth = 0;
        while (m_at < m_json.size()) {
            const char c = m_json.at(m_at);
            if (c == '"') {
                skipString();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                if (depth == 0)
                    break;
                --depth;
                ++m_at;
            } else if (depth == 0 && (c == ',' || c == ':' || isSpace(c))) {
                break;
            } else {
                ++m_at;
                continue;
            }
            if (depth == 0)
                break;
        }
        return m_json.sliced(start, m_at - start);
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    void skipSpace()
    {
        while (m_at < m_json.size() && isSpace(m_json.at(m_at)))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_json.size(); ++m_at) {
            const char c = m_json.at(m_at);
            if (c == '\\') {
                ++m_at;
            } else if (c == '"') {
                ++m_at;
                return;
            }
        }
        m_at = m_json.size();
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
};

QString decoded(QByteArrayView token)
{
    if (token.indexOf('\\') < 0)
        return QString::fromUtf8(token.size() < 2 ? QByteArrayView() : token.sliced(1, token.size() - 2));
    return QJsonDocument::fromJson('[' + token.toByteArray() + ']').array().at(0).toString();
}

} // namespace

Result<QByteArrayView> rawMember(QByteArrayView object, const QString &key)
{
    RawCursor cursor(object);
    if (!cursor.take('{'))
        return makeError(ErrorCode::InvalidResponse, u"%1: not inside an object"_s.arg(key));
    QByteArrayView found;
    bool seen = false;
    do {
        const QByteArrayView name = cursor.value();
        if (name.isEmpty() || !cursor.take(':'))
            break;
        const QByteArrayView value = cursor.value();
        if (decoded(name) != key)
            continue;
        if (seen)
            return makeError(ErrorCode::InvalidResponse, u"%1: stands twice"_s.arg(key));
        seen = true;
        found = value;
    } while (cursor.take(','));
    return found;
}

Status refuseRepeated(QByteArrayView object, const QStringList &keys)
{
    RawCursor cursor(object);
    if (!cursor.take('{'))
        return {};
    QStringList seen;
    do {
        const QByteArrayView name = cursor.value();
        if (name.isEmpty() || !cursor.take(':'))
            break;
        cursor.value();
        const QString key = decoded(name);
        if (!keys.contains(key))
            continue;
        if (seen.contains(key))
            return makeError(ErrorCode::InvalidResponse, u"%1: stands twice"_s.arg(key));
        seen.append(key);
    } while (cursor.take(','));
    return {};
}

Result<QByteArrayView> rawElement(QByteArrayView array, qsizetype index)
{
    RawCursor cursor(array);
    if (!cursor.take('['))
        return makeError(ErrorCode::InvalidResponse, u"not a list"_s);
    for (qsizetype i = 0;; ++i) {
        const QByteArrayView value = cursor.value();
        if (i == index || value.isEmpty())
            return value;
        if (!cursor.take(','))
            return QByteArrayView();
    }
}

Status eachElement(QByteArrayView array, const std::function<Status(QByteArrayView element)> &take)
{
    RawCursor cursor(array);
    if (!cursor.take('['))
        return {};
    do {
        const QByteArrayView element = cursor.value();
        if (element.isEmpty())
            break;
        TRY(take(element));
    } while (cursor.take(','));
    return {};
}

Result<QString> exactDecimalText(QByteArrayView object, const QString &key)
{
    TRY_ASSIGN(const QByteArrayView value, rawMember(object, key));
    if (value.isEmpty() || value == "null")
        return QString();
    const char first = value.front();
    if (first == '"')
        return decoded(value).trimmed();
    if (first == '-' || (first >= '0' && first <= '9'))
        return QString::fromLatin1(value);
    return makeError(ErrorCode::InvalidResponse, u"%1: expected a decimal number"_s.arg(key));
}

} // namespace evenstock
