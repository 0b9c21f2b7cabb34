// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vinted/vinted_part.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace evenstock {

class ListingPreview;
class NoticeLine;
class TextLabel;

// The account's own words for titles and descriptions, with a product beside them as it would read. Empty is the usual
// text in the language of the site.
class TemplatesPart : public VintedPart
{
    Q_OBJECT

public:
    explicit TemplatesPart(const ViewServices &services, QWidget *parent = nullptr);

    void refresh() override;
    bool isEdited() const;

protected:
    void accountChanged(bool isOther) override;

private:
    QWidget *editSide();
    QWidget *tryPanel();
    void findProducts();
    void tryOut();
    void save();
    void showButtons();
    QString title() const;
    QString description() const;

    QTimer m_pause;
    QLineEdit *m_title = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QComboBox *m_product = nullptr;
    ListingPreview *m_preview = nullptr;
    NoticeLine *m_notice = nullptr;
    TextLabel *m_problems = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_usual = nullptr;
    QString m_storedTitle;
    QString m_storedDescription;
    bool m_isKnown = false;
};

} // namespace evenstock
