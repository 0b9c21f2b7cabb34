// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/vinted_terms.h"

#include "app/service/account_settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

struct Terms {
    Q_DECLARE_TR_FUNCTIONS(VintedTerms)
};

} // namespace

QString vintedTermsText(const QString &setting)
{
    if (!isAgreement(setting))
        return {};
    const QDate day = QDate::fromString(setting.section(u' ', 0, 0), Qt::ISODate);
    if (!day.isValid())
        return Terms::tr("Agreed to");
    return Terms::tr("Agreed on %1 (version %2)")
        .arg(QLocale().toString(day, QLocale::LongFormat), setting.section(u' ', 1, 1));
}

TermsBox::TermsBox(QWidget *parent)
    : QWidget(parent)
{
    const Metrics m(font());
    auto *panel = new Panel(tr("Read this first"), this);
    auto *inner = new QWidget(panel);
    auto *words = new QVBoxLayout(inner);
    words->setContentsMargins(m.gap(), m.space(2), m.gap(), m.space(2));
    words->setSpacing(m.space(2) - 2);
    for (const QString &sentence : vintedTerms()) {
        auto *line = new TextLabel(sentence);
        line->setWordWrap(true);
        words->addWidget(line);
    }
    panel->addBody(inner, 0);
    m_tick = new QCheckBox(tr("I have read this and I agree"), this);
    m_tick->setObjectName(u"vintedTerms"_s);
    m_tick->setAccessibleDescription(vintedTerms().join(u' '));
    connect(m_tick, &QCheckBox::toggled, this, &TermsBox::changed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.space(2));
    column->addWidget(panel);
    column->addWidget(m_tick);
}

bool TermsBox::isAgreed() const
{
    return m_tick->isChecked();
}

void TermsBox::setAgreed(bool isAgreed)
{
    m_tick->setChecked(isAgreed);
}

} // namespace evenstock
