// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/secret_input.h"

#include <QFile>
#include <QRegularExpression>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

Error refused(const QString &detail)
{
    return makeError(ErrorCode::InvalidRequest, detail);
}

struct Text {
    QStringList lines = {};
    QStringList warnings = {};
};

Result<Text> readText(const QString &path)
{
    QFile file(path);
    const bool standardInput = path == u"-"_s;
    const bool opened = standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return refused(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    QByteArray bytes;
    while (bytes.size() <= mostSecretFileBytes) { // a pipe gives it in pieces
        const QByteArray piece = file.read(mostSecretFileBytes + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    if (bytes.size() > mostSecretFileBytes)
        return refused(u"%1 is larger than 1 MiB: that is no file of secrets."_s.arg(path));
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter) || text.contains(QChar::Null))
        return refused(u"%1 is not UTF-8 text."_s.arg(path));
    wipe(bytes);
    Text result;
    for (const QString &line : text.split(u'\n'))
        result.lines.append(line.endsWith(u'\r') ? line.chopped(1) : line);
    if (!standardInput && (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
        result.warnings.append(u"%1 can be read by other users of this computer: chmod 600 %1"_s.arg(path));
    return result;
}

// 'as it is', "with \" and \n", or bare up to a comment. Empty: the quotes do not end.
std::optional<QString> unquoted(const QString &text)
{
    if (text.startsWith(u'\'')) {
        const qsizetype end = text.indexOf(u'\'', 1);
        return end < 0 ? std::optional<QString>() : text.sliced(1, end - 1);
    }
    if (!text.startsWith(u'"')) {
        static const QRegularExpression comment(u"\\s#.*$"_s);
        return QString(text).remove(comment).trimmed();
    }
    QString value;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == u'"')
            return value;
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
            value += text[i] == u'n' ? u'\n' : text[i];
        } else {
            value += text[i];
        }
    }
    return {};
}

using Variables = QMap<QString, QString>; // names in capitals

Result<Variables> variablesOf(const QStringList &lines, const QString &path)
{
    static const QRegularExpression assignment(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*)$"_s);
    Variables result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto match = assignment.match(line);
        const auto value = match.hasMatch() ? unquoted(match.captured(2)) : std::optional<QString>();
        if (!value)
            return refused(u"%1, line %2 is not NAME=value."_s.arg(path).arg(i + 1));
        result.insert(match.captured(1).toUpper(), *value); // the last one counts, as for a shell
    }
    return result;
}

// The variable a field is to be taken from; empty where there is none.
Result<QString> variableFor(const QString &field, const Variables &variables, const QStringList &hints)
{
    const QString name = field.toUpper();
    if (variables.contains(name))
        return name;
    QStringList best;
    int mostHints = 1;
    for (const QString &variable : variables.keys()) {
        const QStringList words = variable.split(u'_');
        int score = 0;
        for (const QString &hint : hints)
            score += words.contains(hint, Qt::CaseInsensitive) ? 1 : 0;
        if (!variable.endsWith(u'_' + name) || score < mostHints)
            continue;
        if (score > mostHints)
            best.clear();
        mostHints = score;
        best.append(variable);
    }
    if (best.size() > 1)
        return refused(
            u"\"%1\" could be %2: put the right one into a file for --secret-file."_s.arg(field, best.join(u" or "_s)));
    return best.value(0);
}

} // namespace

Result<SecretInput> readSecretFile(const QString &path, const QStringList &fields)
{
    TRY_ASSIGN(const Text text, readText(path));
    SecretInput result{.warnings = text.warnings};
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QString &line = text.lines[i];
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype equals = line.indexOf(u'=');
        const QString field = line.first(qMax(equals, 0)).trimmed();
        if (equals < 0)
            return refused(u"%1, line %2 is not field=value."_s.arg(path).arg(i + 1));
        if (!fields.contains(field))
            return refused(
                u"%1, line %2 does not begin with one of: %3."_s.arg(path).arg(i + 1).arg(fields.join(u", "_s)));
        if (result.fields.contains(field))
            return refused(u"%1, line %2 gives \"%3\" a second time."_s.arg(path).arg(i + 1).arg(field));
        result.fields.insert(field, line.sliced(equals + 1));
    }
    return result;
}

Result<SecretInput> readEnvironmentFile(const QString &path, const QStringList &fields, const QStringList &hints)
{
    TRY_ASSIGN(const Text text, readText(path));
    TRY_ASSIGN(const Variables variables, variablesOf(text.lines, path));
    SecretInput result{.warnings = text.warnings};
    for (const QString &field : fields) {
        TRY_ASSIGN(const QString variable, variableFor(field, variables, hints));
        if (!variables.value(variable).isEmpty())
            result.fields.insert(field, variables.value(variable));
    }
    return result;
}

} // namespace evenstock
