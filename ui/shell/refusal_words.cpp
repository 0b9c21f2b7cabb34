// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/refusal_words.h"

#include "models/core/sentence_case.h"
#include "models/views/field_words.h"
#include "models/views/order_words.h"
#include "ui/shell/error_text.h"
#include "ui/shell/refusal_table.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Refusal", text);
}

QString namedText(const QString &name)
{
    for (const auto &[written, words] : refusalNames()) {
        if (name == QLatin1StringView(written))
            return translated(words);
    }
    if (const std::optional<Field> field = fieldFromName(name))
        return fieldTitle(*field);
    return name;
}

QRegularExpression patternOf(const char *written)
{
    QString pattern = QRegularExpression::escape(QLatin1StringView(written));
    static const QRegularExpression gap(u"\\\\%[1-9]"_s);
    pattern.replace(gap, u"(.*?)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::DotMatchesEverythingOption);
}

// In the window's language; empty where the sentence is none of ours.
QString ownSentence(const QString &detail)
{
    static const std::vector<QRegularExpression> patterns = [] {
        std::vector<QRegularExpression> result;
        for (const RefusalWords &refusal : refusalTable())
            result.push_back(patternOf(refusal.written));
        return result;
    }();
    for (std::size_t at = 0; at < patterns.size(); ++at) {
        const QRegularExpressionMatch match = patterns[at].match(detail);
        if (!match.hasMatch())
            continue;
        const RefusalWords &refusal = refusalTable()[at];
        QString text = translated(refusal.words);
        const bool isOfOrder = QLatin1StringView(refusal.written).startsWith("an order that is"_L1);
        for (int gap = match.lastCapturedIndex(); gap >= 1; --gap) {
            const QString name = match.captured(gap);
            text.replace(u"%%1"_s.arg(gap), isOfOrder ? orderStateText(name) : namedText(name));
        }
        return text;
    }
    return {};
}

constexpr int longestSentence = 300;

// As the other side wrote it; data and pages are no sentences.
QString foreignSentence(const QString &detail)
{
    const QString text = detail.simplified();
    if (!text.contains(u' ') || text.size() > longestSentence || text.startsWith(u'{') || text.startsWith(u'<') ||
        detail.trimmed().contains(u'\n'))
        return {};
    const QChar last = text.back();
    const bool isEnded = last == u'.' || last == u'!' || last == u'?' || last == u'…';
    const bool isName = text.at(1).isUpper(); // eMAG
    return (isName ? text.front() : text.front().toUpper()) + text.mid(1) + (isEnded ? QString() : u"."_s);
}

// Codes whose detail is a sentence about what was asked for. Of the others (no connection, a disk that is full) the
// title is the sentence and the detail is for those who help.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::InvalidRequest || code == ErrorCode::Rejected || code == ErrorCode::NotFound ||
           code == ErrorCode::Conflict;
}

// Of these only what we know to be a sentence is one.
bool isTechnical(ErrorCode code)
{
    return code == ErrorCode::RateLimited || code == ErrorCode::Storage || code == ErrorCode::Timeout ||
           code == ErrorCode::Offline;
}

} // namespace

QString refusalSentence(const Error &error)
{
    if (!isRefusal(error.code) && !isTechnical(error.code))
        return {};
    QString detail = error.detail.trimmed();
    static const QRegularExpression file(u"^(shop|inbox)\\.db: "_s); // which of our files it is about, if not written
    if (error.code == ErrorCode::Storage)
        detail.remove(file);
    const QString own = ownSentence(detail);
    return own.isEmpty() && isRefusal(error.code) ? foreignSentence(error.detail) : own;
}

QString knownSentence(const QString &detail)
{
    return ownSentence(detail.trimmed());
}

QString reasonSentence(const QString &message)
{
    const QString known = knownSentence(message);
    return known.isEmpty() ? withCapital(message) : known;
}

QStringList knownRefusals()
{
    QStringList result;
    for (const RefusalWords &refusal : refusalTable())
        result.append(QString::fromUtf8(refusal.written));
    return result;
}

QString failureText(const Error &error)
{
    const QString sentence = refusalSentence(error);
    return sentence.isEmpty() ? errorWords(error.code).title : sentence;
}

QString failureDetails(const Error &error, const QString &text)
{
    const QString sentence = refusalSentence(error);
    return !sentence.isEmpty() && text.contains(sentence) ? QString() : error.detail;
}

QString failureAdvice(const Error &error)
{
    const QString sentence = refusalSentence(error);
    const ErrorWords words = errorWords(error.code);
    return sentence.isEmpty() ? words.title + u". "_s + words.remedy : sentence;
}

Notice failureNotice(const Error &error)
{
    const QString text = failureText(error);
    return {.state = ItemState::Error, .text = text, .details = failureDetails(error, text)};
}

} // namespace evenstock
