// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace evenstock {

// A dialog opens as high as its words need at the width it has. Qt works the height out for the width that the words
// would like, and a dialog that is wider than that opened with an empty strip below its buttons. A question
// is wide enough for its title and for lines that can be read; Qt makes it as narrow as its shortest words.
class DialogHeight : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace evenstock
