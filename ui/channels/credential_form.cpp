// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/channels/credential_form.h"

#include "ui/channels/connector_words.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace evenstock {

CredentialForm::CredentialForm(const ConnectorInfo &info, QWidget *parent)
    : QWidget(parent)
    , m_fields(info.credentials)
{
    const Metrics m(font());
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(m.grid);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const CredentialField &field : std::as_const(m_fields)) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(u"credential."_s + field.name);
        edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        if (field.name != "username"_L1) // a name is no secret: who types it sees it
            cover(edit);
        connect(edit, &QLineEdit::textChanged, this, &CredentialForm::edited);
        const QString label = connectorText(field.label);
        form->addRow(field.optional ? tr("%1 (may stay empty)").arg(label) : label, edit);
        edit->setAccessibleName(label);
        if (!field.hint.isEmpty()) {
            auto *hint = new TextLabel(connectorText(field.hint), TypeSize::Caption, Ink::Secondary);
            hint->setWordWrap(true);
            edit->setAccessibleDescription(hint->text());
            form->addRow(hint);
        }
        m_edits.insert(field.name, edit);
    }
}

// Dots in the place of letters, until their owner wants to see them.
void CredentialForm::cover(QLineEdit *edit)
{
    edit->setEchoMode(QLineEdit::Password);
    QAction *show = edit->addAction(lineIcon(u"view"_s), QLineEdit::TrailingPosition);
    show->setToolTip(tr("Show what was typed"));
    show->setCheckable(true);
    connect(show, &QAction::toggled, edit,
            [edit](bool isOn) { edit->setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password); });
}

CredentialForm::~CredentialForm()
{
    const QSignalBlocker quiet(this); // who listens may be gone by half
    wipe();
}

bool CredentialForm::isComplete() const
{
    return std::all_of(m_fields.begin(), m_fields.end(), [this](const CredentialField &field) {
        return field.optional || !m_edits[field.name]->text().trimmed().isEmpty();
    });
}

QJsonObject CredentialForm::secrets() const
{
    QJsonObject result;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it) {
        if (const QString text = it.value()->text().trimmed(); !text.isEmpty())
            result[it.key()] = text;
    }
    return result;
}

void CredentialForm::wipe()
{
    for (QLineEdit *edit : std::as_const(m_edits))
        edit->clear();
}

} // namespace evenstock
