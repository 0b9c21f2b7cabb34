// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QRadioButton;

namespace evenstock {

class LongLabel;
class TextLabel;

// One column of a conflict: a value with where it comes from. A choice where it has a radio button; the whole column
// takes the click.
class SideChoice : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Recessed, Choice };

    SideChoice(Kind kind, const QString &title, const QString &key, QWidget *parent = nullptr);

    void setValue(const QString &html, bool isShort);
    void setOrigin(const QString &words);
    QRadioButton *radio() const { return m_radio; }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    Kind m_kind;
    QRadioButton *m_radio = nullptr;
    LongLabel *m_value = nullptr;
    TextLabel *m_origin = nullptr;
};

// A key's name in a small frame.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHint(const QString &key, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace evenstock
