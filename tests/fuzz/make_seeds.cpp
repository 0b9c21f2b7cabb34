// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/recorded_cases.h"

#include <QFile>

using namespace evenstock;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &folder, const QString &name, const QByteArray &bytes)
{
    if (!QDir().mkpath(folder))
        qFatal("cannot make %s", qPrintable(folder));
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

QByteArray chosen(std::initializer_list<char> bytes)
{
    return {bytes.begin(), qsizetype(bytes.size())};
}

} // namespace

// make_seeds FOLDER: the recorded answers and notifications as inputs of the fuzz targets.
int main(int argc, char **argv)
{
    if (argc != 2)
        qFatal("usage: make_seeds FOLDER");
    const QString folder = QFile::decodeName(argv[1]);
    const RecordedCases cases;
    for (size_t i = 0; i < cases.rows.size() && i < 256; ++i) {
        const ConnectorCase &recorded = cases.rows.at(i).recorded;
        const auto exchanges = CaseServer::exchangesOf(recorded.exchanges);
        for (qsizetype k = 0; k < exchanges.size(); ++k) {
            const QByteArray choice = chosen({char(i), char(k), 0});
            write(folder + u"/answers"_s, u"%1-%2"_s.arg(recorded.name).arg(k), choice + exchanges.at(k).answer.body);
        }
        if (recorded.call != "parseWebhook"_L1)
            continue;
        qsizetype connector = 0;
        while (cases.connectors.at(size_t(connector)).get() != cases.rows.at(i).connector)
            ++connector;
        const QByteArray choice = chosen({char(connector), 0});
        write(folder + u"/notifications"_s, recorded.name,
              choice + recorded.arguments.value("body"_L1).toString().toUtf8());
    }
    return 0;
}
