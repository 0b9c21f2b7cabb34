// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/tokens.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

const QString folder = u":/icons/line/"_s;
constexpr auto inkInFile = "#000";

QPixmap rendered(const QString &name, const QSize &size, qreal ratio, const QColor &colour)
{
    const QString key =
        u"line/%1/%2x%3@%4/%5"_s.arg(name).arg(size.width()).arg(size.height()).arg(ratio).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(folder + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace(inkInFile, colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = qMin(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2.0, (size.height() - side) / 2.0, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor tinted(Tint tint, QIcon::Mode mode)
{
    const Tokens t = tokens(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return t.disabled;
    switch (tint) {
    case Tint::Text:
        return t.text;
    case Tint::Secondary:
        return t.secondary;
    case Tint::Accent:
        return t.accentText;
    case Tint::OnAccent:
        return t.onAccent;
    case Tint::Good:
        return t.good;
    case Tint::Watch:
        return t.watch;
    case Tint::Bad:
        return t.bad;
    }
    return t.text;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Tint tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintLineIcon(painter, rect, m_name, tinted(m_tint, mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // QIcon hands over the size in device pixels here.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return rendered(m_name, size, 1.0, tinted(m_tint, mode));
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_tint); }
    QString key() const override { return u"evenstock-line"_s; }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    Tint m_tint;
};

} // namespace

QIcon lineIcon(const QString &name, Tint tint)
{
    if (!QFile::exists(folder + name + ".svg"_L1))
        return {};
    return QIcon(new LineIconEngine(name, tint));
}

void paintLineIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour)
{
    painter->drawPixmap(rect.topLeft(), rendered(name, rect.size(), painter->device()->devicePixelRatioF(), colour));
}

QStringList lineIconNames()
{
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*.svg"_s}, QDir::Files))
        names.append(file.chopped(4));
    return names;
}

} // namespace evenstock
