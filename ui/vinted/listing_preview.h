// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QPlainTextEdit;

namespace evenstock {

class TextLabel;

// A listing exactly as the browser would make it: pictures, title, price, attributes in Vinted's own words, text.
class ListingPreview : public QWidget
{
    Q_OBJECT

public:
    // Pictures are files of this folder.
    explicit ListingPreview(const QString &imageFolder, QWidget *parent = nullptr);

    void setListing(const QJsonObject &payload); // of a task, or of vinted.prepare

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void showPictures(const QJsonObject &payload);
    void showAttributes(const QJsonObject &payload);
    QString m_folder;
    QWidget *m_pictures = nullptr;
    QHBoxLayout *m_pictureRow = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_price = nullptr;
    QWidget *m_attributes = nullptr;
    QFormLayout *m_form = nullptr;
    QPlainTextEdit *m_description = nullptr;
};

} // namespace evenstock
