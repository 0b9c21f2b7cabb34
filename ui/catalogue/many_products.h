// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/catalogue_queries.h"

#include <QWidget>

class QPushButton;

namespace evenstock {

class TextLabel;

// In the place of the detail where several products are chosen: how many, the first of them by name, and what can be
// done with all of them at once. Nothing here acts on one of them.
class ManyProducts : public QWidget
{
    Q_OBJECT

public:
    explicit ManyProducts(QWidget *parent = nullptr);

    static constexpr int mostNamed = 8;

    void setProducts(int count, const QList<CatalogueRow> &first); // no more than mostNamed of them
    int count() const { return m_count; }
    void offerPreparing(bool isOffered); // for an account that the owner's browser works for

Q_SIGNALS:
    void editRequested();
    void syncRequested();
    void publishRequested();
    void prepareRequested();
    void copyRequested();
    void clearRequested();

private:
    int m_count = 0;
    TextLabel *m_title = nullptr;
    TextLabel *m_names = nullptr;
    QPushButton *m_prepare = nullptr;
};

} // namespace evenstock
