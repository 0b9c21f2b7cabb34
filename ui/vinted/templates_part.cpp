// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vinted/templates_part.h"

#include "models/store/catalogue_queries.h"
#include "models/views/read_store.h"
#include "ui/shell/refusal_words.h"
#include "ui/shell/requests.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/vinted/image_folder.h"
#include "ui/vinted/listing_preview.h"
#include "ui/vinted/vinted_words.h"
#include "ui/widgets/notice_line.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace evenstock {

namespace {

constexpr int typingPauseMs = 300;
constexpr int mostProducts = 30;

} // namespace

TemplatesPart::TemplatesPart(const ViewServices &services, QWidget *parent)
    : VintedPart(services, parent)
{
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(editSide());
    split->addWidget(tryPanel());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TemplatesPart::tryOut);
    showButtons();
}

QWidget *TemplatesPart::editSide()
{
    const Metrics m(font());
    auto *side = new QWidget(this);
    m_notice = new NoticeLine(side);
    m_title = new QLineEdit(side);
    m_title->setObjectName(u"templateTitle"_s);
    m_description = new QPlainTextEdit(side);
    m_description->setObjectName(u"templateDescription"_s);
    m_description->setTabChangesFocus(true);
    auto *titleHead = new TextLabel(tr("&Title"));
    titleHead->setBold(true);
    titleHead->setBuddy(m_title);
    auto *textHead = new TextLabel(tr("&Description"));
    textHead->setBold(true);
    textHead->setBuddy(m_description);
    m_title->setAccessibleName(tr("Title"));
    m_description->setAccessibleName(tr("Description"));
    auto *help = new TextLabel(
        tr("Fields: %1, and your own as {custom.name}. In titles a | parts the words: a part whose fields are all "
           "empty "
           "is left out, as is such a line of a description. The number in [ ] at the end of titles always stays: by "
           "it Evenstock finds its listings again.")
            .arg(u"{brand} {model} {category} {fit} {size} {condition} {color} {vintage} {material} {measurements} "
                 "{description} {hashtags} {gender} {title}"_s),
        TypeSize::Caption, Ink::Secondary);
    help->setWordWrap(true);
    m_save = new QPushButton(tr("Save"), side);
    m_save->setObjectName(u"saveTemplates"_s);
    makePrimary(m_save);
    m_usual = new QPushButton(tr("Use the usual texts"), side);
    m_usual->setObjectName(u"usualTemplates"_s);
    connect(m_save, &QPushButton::clicked, this, &TemplatesPart::save);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        const QJsonObject usual = m_account.state.value(u"usual_templates").toObject();
        m_title->setText(usual[u"title"].toString());
        m_description->setPlainText(usual[u"description"].toString());
    });
    const auto edited = [this] {
        showButtons();
        m_pause.start();
    };
    connect(m_title, &QLineEdit::textChanged, this, edited);
    connect(m_description, &QPlainTextEdit::textChanged, this, edited);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.space(2));
    row->addWidget(m_save);
    row->addWidget(m_usual);
    row->addStretch(1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(m.margin(), 0, m.gap(), m.margin());
    column->setSpacing(m.space(2));
    column->addWidget(m_notice);
    column->addWidget(titleHead);
    column->addWidget(m_title);
    column->addWidget(textHead);
    column->addWidget(m_description, 1);
    column->addWidget(help);
    column->addLayout(row);
    return side;
}

QWidget *TemplatesPart::tryPanel()
{
    const Metrics m(font());
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(m.gap(), 0, m.margin(), m.margin());
    auto *panel = new Panel(tr("As it would read"), side);
    auto *inner = new QWidget(panel);
    auto *body = new QVBoxLayout(inner);
    body->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    body->setSpacing(m.space(2));
    m_product = new QComboBox(inner);
    m_product->setObjectName(u"templateProduct"_s);
    m_product->setAccessibleName(tr("Product to try it with"));
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_product->setMinimumContentsLength(12);
    connect(m_product, &QComboBox::currentIndexChanged, this, &TemplatesPart::tryOut);
    m_problems = new TextLabel({}, TypeSize::Caption, Ink::Secondary);
    m_problems->setObjectName(u"templateProblems"_s);
    m_problems->setWordWrap(true);
    m_preview = new ListingPreview(imageFolder(m_services), inner);
    body->addWidget(m_product);
    body->addWidget(m_preview, 1);
    body->addWidget(m_problems);
    panel->addBody(inner);
    column->addWidget(panel);
    return side;
}

void TemplatesPart::accountChanged(bool isOther)
{
    const QJsonObject stored = m_account.state.value(u"templates").toObject();
    const QJsonObject usual = m_account.state.value(u"usual_templates").toObject();
    if (m_account.state.isEmpty() || (m_isKnown && !isOther && isEdited()))
        return; // what is typed stays
    m_isKnown = true;
    const auto chosen = [&](const QString &name) {
        const QString own = stored[name].toString();
        return own.isEmpty() ? usual[name].toString() : own;
    };
    m_storedTitle = chosen(u"title"_s);
    m_storedDescription = chosen(u"description"_s);
    if (m_title->text() != m_storedTitle)
        m_title->setText(m_storedTitle);
    if (m_description->toPlainText() != m_storedDescription)
        m_description->setPlainText(m_storedDescription);
    showButtons();
}

void TemplatesPart::refresh()
{
    findProducts();
    tryOut();
}

// The products changed last, of which one is shown.
void TemplatesPart::findProducts()
{
    if (!m_services.store.isOpen() || m_product->count() > 0)
        return;
    const auto page =
        CatalogueQueries(m_services.store.database())
            .page({.sort = CatalogueSort::Updated, .order = SortOrder::Descending}, {.limit = mostProducts});
    const QSignalBlocker quiet(m_product);
    for (const CatalogueRow &row : page ? page->rows : QList<CatalogueRow>())
        m_product->addItem(row.title.isEmpty() ? row.sku : row.title, qint64(row.id.value));
}

// Empty where it is the usual one.
QString TemplatesPart::title() const
{
    const QString text = m_title->text().trimmed();
    return text == m_account.state.value(u"usual_templates").toObject()[u"title"].toString().trimmed() ? QString()
                                                                                                       : text;
}

QString TemplatesPart::description() const
{
    const QString text = m_description->toPlainText();
    const QString usual = m_account.state.value(u"usual_templates").toObject()[u"description"].toString();
    return text.trimmed() == usual.trimmed() ? QString() : text;
}

bool TemplatesPart::isEdited() const
{
    return m_title->text() != m_storedTitle || m_description->toPlainText() != m_storedDescription;
}

void TemplatesPart::showButtons()
{
    m_save->setEnabled(m_isKnown && isEdited());
    m_usual->setEnabled(m_isKnown && !(title().isEmpty() && description().isEmpty()));
}

void TemplatesPart::tryOut()
{
    const qint64 product = m_product->currentData().toLongLong();
    if (product == 0 || !m_isKnown || !isVisible())
        return;
    m_services.requests.send(
        this, u"vinted.prepare"_s,
        {{u"account"_s, m_account.name},
         {u"product_id"_s, product},
         {u"listing_title"_s, title()},
         {u"listing_description"_s, description()}},
        [this](const QJsonObject &listing) {
            m_preview->setListing(listing);
            QStringList problems;
            for (const QJsonValue &problem : listing[u"problems"].toArray())
                problems.append(problemText(problem.toObject()));
            m_problems->setText(problems.join(u'\n'));
            m_problems->setVisible(!problems.isEmpty());
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void TemplatesPart::save()
{
    m_save->setEnabled(false);
    m_services.requests.send(
        this, u"account.set"_s,
        {{u"account"_s, m_account.name},
         {u"settings"_s, QJsonObject{{u"listing_title"_s, title()}, {u"listing_description"_s, description()}}}},
        [this, title = m_title->text(), description = m_description->toPlainText()](const QJsonObject &) {
            m_notice->clear();
            m_storedTitle = title; // what was typed since is not kept yet
            m_storedDescription = description;
            showButtons();
            Q_EMIT stateOld();
        },
        [this](const Error &error) {
            showButtons();
            Notice notice = failureNotice(error);
            if (error.code == ErrorCode::InvalidRequest) {
                notice.text = tr("A field in { } is written that there is not. Nothing was saved.");
                notice.details = error.detail;
            }
            m_notice->show(notice);
        });
}

} // namespace evenstock
