// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString mark = u"sample-shop.txt"_s;

} // namespace

SampleFolder::SampleFolder(const QString &dataDirectory)
    : m_path(QDir::cleanPath(QFileInfo(dataDirectory).absoluteFilePath()) + "-sample"_L1)
{
}

bool SampleFolder::isMarked() const
{
    return QFileInfo::exists(QDir(m_path).filePath(mark));
}

Status SampleFolder::make() const
{
    const QDir folder(m_path);
    if (isMarked())
        return {};
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return makeError(ErrorCode::Conflict, u"%1 holds something that is not the sample shop's"_s.arg(m_path));
    if (!folder.mkpath(u"."_s))
        return makeError(ErrorCode::Storage, u"the folder %1 cannot be made"_s.arg(m_path));
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QFile file(folder.filePath(mark));
    if (!file.open(QIODevice::WriteOnly) || file.write("The sample shop of Evenstock. It is removed by itself.\n") < 0)
        return makeError(ErrorCode::Storage, u"the folder %1 cannot be written"_s.arg(m_path));
    return {};
}

Status SampleFolder::empty() const
{
    if (isMarked() && QFileInfo::exists(dataPath()) && !QDir(dataPath()).removeRecursively())
        return makeError(ErrorCode::Storage, u"the folder %1 cannot be emptied"_s.arg(dataPath()));
    return {};
}

void SampleFolder::remove() const
{
    if (isMarked())
        QDir(m_path).removeRecursively();
}

} // namespace evenstock
