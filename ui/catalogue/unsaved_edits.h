// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace evenstock {

class ProductForm;

// Asks what becomes of the edits of a product before another one takes its place: saved, dropped, or gone on with.
// `next` is called where the edits are saved or dropped, and only once. One question at a time.
void askAboutEdits(ProductForm &form, const QString &title, QWidget *parent, std::function<void()> next);

} // namespace evenstock
