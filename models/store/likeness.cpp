// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/likeness.h"

#include "models/store/run_repository.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace evenstock {

QString likenessOf(const ProblemRow &problem)
{
    static const QRegularExpression particular(uR"("[^"]*"|'[^']*'|\S*\d\S*)"_s);
    QString wording = problem.detail;
    wording.remove(problem.item.isEmpty() ? u"\n"_s : problem.item).replace(particular, u"#"_s);
    const QString all = u"%1\n%2\n%3\n%4"_s.arg(problem.account.value)
                            .arg(problem.kind, problem.code, wording.simplified().toCaseFolded());
    return QString::fromLatin1(QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace evenstock
