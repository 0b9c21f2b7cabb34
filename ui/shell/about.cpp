// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/shell/error_text.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

void open(QMessageBox *box)
{
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Information, About::tr("About Evenstock"),
                                About::tr("Evenstock %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, parent);
    box->setInformativeText(About::tr("Keeps the stock of a small shop the same on all its marketplaces. Free software "
                                      "under the GNU General Public License, version 3 or later."));
    open(box);
}

void showKeys(QWidget *parent)
{
    const std::pair<QString, QString> keys[] = {
        {u"Ctrl+1 … Ctrl+9"_s, About::tr("the views")},
        {u"Ctrl+K"_s, About::tr("search, go to, do")},
        {u"Ctrl+F"_s, About::tr("filter this list")},
        {u"F5"_s, About::tr("sync the account in sight")},
        {u"Shift+F5"_s, About::tr("sync all accounts")},
        {u"J, K"_s, About::tr("next, previous conflict")},
        {u"L, R"_s, About::tr("keep mine, take theirs")},
        {u"Esc"_s, About::tr("back")},
        {u"Enter"_s, About::tr("into what is chosen in the list")},
        {u"Ctrl+S, Ctrl+Enter"_s, About::tr("save a product; save a decision")},
        {u"Ctrl+Z"_s, About::tr("take the last decision back")},
        {u"Ctrl+I"_s, About::tr("why this number?")},
        {u"Ctrl+C"_s, About::tr("copy the chosen rows")},
        {u"F10"_s, About::tr("the menu")},
        {u"Ctrl+Q"_s, About::tr("quit")},
    };
    QString rows;
    for (const auto &[key, words] : keys)
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(key, words.toHtmlEscaped());
    auto *box = new QMessageBox(QMessageBox::NoIcon, About::tr("Keys"), About::tr("Keys"), QMessageBox::Close, parent);
    box->setInformativeText(u"<table>"_s + rows + u"</table>"_s);
    open(box);
}

void showStartFailure(const ErrorWords &words, const QString &detail)
{
    QMessageBox box(QMessageBox::Critical, About::tr("Evenstock"), words.title);
    QStringList lines{words.meaning, words.remedy};
    lines.removeAll(QString());
    box.setInformativeText(lines.join(u"\n\n"_s));
    box.setDetailedText(detail);
    box.exec();
}

} // namespace evenstock
