// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor_commands.h"

#include "app/cli/checkup.h"
#include "app/cli/console.h"
#include "app/cli/text_table.h"

#include <algorithm>

namespace evenstock::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Finding &finding)
{
    static const QMap<QString, QString> names = {{u"data_directory"_s, u"Data directory"_s},
                                                 {u"database"_s, u"Database"_s},
                                                 {u"inbox"_s, u"Messages"_s},
                                                 {u"engine"_s, u"Engine"_s},
                                                 {u"secrets"_s, u"Secrets"_s},
                                                 {u"clock"_s, u"Clock"_s},
                                                 {u"network"_s, u"Network"_s}};
    return finding.subject.isEmpty() ? names.value(finding.check) : u"Channel "_s + finding.subject;
}

Result<ExitCode> doctor(Surroundings &with, const Invocation &)
{
    const QList<Finding> findings = checkUp(with);
    const bool isFine =
        std::all_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.isFine; });
    with.console.document(QJsonObject{{u"ok"_s, isFine}, {u"checks"_s, findingsArray(findings)}});
    QList<QPair<QString, QString>> lines;
    for (const Finding &finding : findings)
        lines.append({(finding.isFine ? u"ok     "_s : u"WRONG  "_s) + nameOf(finding), finding.message});
    for (const QString &line : factLines(lines))
        with.console.line(line);
    return isFine ? ExitCode::Done : ExitCode::ThingsToLookAt;
}

} // namespace

QList<Command> doctorCommands()
{
    return {{.name = u"doctor"_s,
             .summary = u"Looks whether everything Evenstock stands on is in order"_s,
             .details =
                 u"Data directory, database, secrets, clock, network and each channel. EVENSTOCK_CLOCK_OFFSET=SECONDS "
                 "shifts\nthe program's clock, for tests."_s,
             .example = u"doctor"_s,
             .run = doctor}};
}

} // namespace evenstock::cli
