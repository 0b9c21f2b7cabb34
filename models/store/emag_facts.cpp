// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/emag_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStringList>

namespace evenstock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 300; // of what comes as eMAG sent it

// A list, or one whose keys PHP kept.
QJsonArray listOf(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toArray();
    QJsonArray list;
    for (const QJsonValue &one : value.toObject())
        list.append(one);
    return list;
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    return value.isDouble() ? value.toVariant().toString() : QString();
}

QString yesOrNo(const QJsonValue &value)
{
    const QString text = textOf(value);
    if (text == "1"_L1)
        return u"yes"_s;
    return text == "0"_L1 ? u"no"_s : text;
}

class Facts
{
public:
    explicit Facts(const QJsonObject &payload)
        : m_payload(payload)
        , m_facts(payload.value("facts"_L1).toObject())
    {
        m_named = {u"facts"_s, u"description"_s}; // a text of its own, shown with the product
    }

    QList<EmagFact> all()
    {
        for (const QString &key : {u"id"_s, u"part_number"_s, u"part_number_key"_s, u"name"_s})
            plain(key);
        either(u"brand"_s, u"brand_name"_s);
        put(u"status"_s, m_facts.value("status"_L1).toString());
        put(u"sellable"_s, yesOrNo(m_facts.value("sellable"_L1)));
        m_named += {u"status"_s, u"ownership"_s};
        validations();
        prices();
        stock();
        competition();
        plain(u"warranty"_s);
        put(u"ean"_s, joined(u"ean"_s, textOf));
        plain(u"category_id"_s);
        plain(u"vendor_category_id"_s);
        put(u"family"_s, textOf(m_payload.value("family"_L1).toObject().value("name"_L1)));
        put(u"ownership"_s, yesOrNo(m_facts.value("may_edit_texts"_L1)));
        genius();
        people(u"manufacturer"_s);
        people(u"eu_representative"_s);
        plain(u"safety_information"_s);
        details();
        plain(u"url"_s);
        m_named += {u"family"_s, u"currency"_s, u"ean"_s};
        others();
        return m_all;
    }

private:
    void put(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_all.append({name, value});
    }
    void plain(const QString &key)
    {
        m_named.insert(key);
        put(key, textOf(m_payload.value(key)));
    }
    void either(const QString &key, const QString &otherKey)
    {
        const QString text = textOf(m_payload.value(key));
        put(key, text.isEmpty() ? textOf(m_payload.value(otherKey)) : text);
        m_named += {key, otherKey};
    }
    QString joined(const QString &key, QString (*words)(const QJsonValue &)) const
    {
        QStringList texts;
        const QJsonValue value = m_payload.value(key);
        const QJsonArray rows = value.isString() || value.isDouble() ? QJsonArray{value} : listOf(value);
        for (const QJsonValue &row : rows)
            texts.append(words(row));
        texts.removeAll(QString());
        return texts.join(u"; "_s);
    }

    void validations()
    {
        for (const QString &key : {u"validation"_s, u"translation_validation"_s, u"offer_validation"_s}) {
            const QJsonObject one = m_facts.value(key).toObject();
            const QString text = one.value("text"_L1).toString();
            if (!text.isEmpty())
                put(key + u"_status"_s, u"%1 (%2)"_s.arg(text, textOf(one.value("value"_L1))));
            m_named.insert(key + u"_status"_s);
        }
        QStringList errors;
        for (const QJsonValue &error : m_facts.value("documentation_errors"_L1).toArray()) {
            const QString message = error["message"_L1].toString();
            errors.append(message.isEmpty() ? error["code"_L1].toString() : message);
        }
        put(u"doc_errors"_s, errors.join(u"; "_s));
        m_named.insert(u"doc_errors"_s);
    }

    void prices()
    {
        const QString currency = textOf(m_payload.value("currency"_L1));
        for (const QString &key : {u"sale_price"_s, u"recommended_price"_s, u"min_sale_price"_s, u"max_sale_price"_s,
                                   u"best_offer_sale_price"_s, u"best_offer_recommended_price"_s}) {
            m_named.insert(key);
            const QString net = m_facts.value(key + u"_net"_s).toString();
            const QString gross = m_facts.value(key + u"_gross"_s).toString();
            if (!net.isEmpty())
                put(key,
                    gross.isEmpty() ? u"%1 %2 net"_s.arg(net, currency) : u"%1 %2, %3 net"_s.arg(gross, currency, net));
        }
        QString percent = m_facts.value("vat_percent"_L1).toString();
        while (percent.contains(u'.') && (percent.endsWith(u'0') || percent.endsWith(u'.')))
            percent.chop(1);
        const QString number = textOf(m_payload.value("vat_id"_L1));
        put(u"vat_id"_s, percent.isEmpty() ? number : u"%1 % (%2)"_s.arg(percent, number));
        m_named.insert(u"vat_id"_s);
    }

    void stock()
    {
        plain(u"estimated_stock"_s);
        plain(u"general_stock"_s);
        put(u"stock"_s, joined(u"stock"_s, [](const QJsonValue &row) {
                const QString count = textOf(row["value"_L1]);
                const QString warehouse = textOf(row["warehouse_id"_L1]);
                return warehouse.isEmpty() || count.isEmpty() ? count : u"%1 (%2)"_s.arg(count, warehouse);
            }));
        put(u"handling_time"_s, textOf(m_facts.value("handling_days"_L1)));
        m_named += {u"stock"_s, u"handling_time"_s};
    }

    void competition()
    {
        const QString rank = textOf(m_facts.value("buy_button_rank"_L1));
        const QString offers = textOf(m_facts.value("number_of_offers"_L1));
        put(u"buy_button_rank"_s, rank);
        put(u"number_of_offers"_s, offers);
        m_named += {u"buy_button_rank"_s, u"number_of_offers"_s};
    }

    void genius()
    {
        put(u"genius_eligibility"_s, yesOrNo(m_payload.value("genius_eligibility"_L1)));
        static const QStringList types{QString(), u"Full"_s, u"EasyBox"_s, u"home delivery"_s};
        put(u"genius_eligibility_type"_s, types.value(textOf(m_payload.value("genius_eligibility_type"_L1)).toInt()));
        put(u"genius_computed"_s, m_facts.value("genius"_L1).toString());
        m_named += {u"genius_eligibility"_s, u"genius_eligibility_type"_s, u"genius_computed"_s};
    }

    // Who is named, or only that somebody is.
    void people(const QString &key)
    {
        const QString flag = u"has_"_s + key;
        const QString who = joined(key, [](const QJsonValue &row) {
            QStringList parts{textOf(row["name"_L1]), textOf(row["address"_L1]), textOf(row["email"_L1])};
            parts.removeAll(QString());
            return parts.join(u", "_s);
        });
        put(key, who.isEmpty() ? yesOrNo(m_payload.value(flag)) : who);
        m_named += {key, flag};
    }

    void details()
    {
        const QJsonObject details = m_payload.value("offer_details"_L1).toObject();
        put(u"supply_lead_time"_s, textOf(details.value("supply_lead_time"_L1)));
        put(u"emag_club"_s, yesOrNo(details.value("emag_club"_L1)));
        put(u"warranty_type"_s, textOf(details.value("warranty_type"_L1)));
        m_named.insert(u"offer_details"_s);
        put(u"characteristics"_s, joined(u"characteristics"_s, [](const QJsonValue &row) {
                const QString value = textOf(row["value"_L1]);
                return value.isEmpty() ? value : u"%1: %2"_s.arg(textOf(row["id"_L1]), value);
            }));
        put(u"images"_s, joined(u"images"_s, [](const QJsonValue &row) { return textOf(row["url"_L1]); }));
        put(u"attachments"_s, joined(u"attachments"_s, [](const QJsonValue &row) { return textOf(row["url"_L1]); }));
        m_named += {u"characteristics"_s, u"images"_s, u"attachments"_s};
    }

    void others()
    {
        for (auto it = m_payload.begin(); it != m_payload.end(); ++it) {
            if (m_named.contains(it.key()))
                continue;
            QString text = textOf(it.value());
            if (it.value().isArray() && !it.value().toArray().isEmpty())
                text = QString::fromUtf8(QJsonDocument(it.value().toArray()).toJson(QJsonDocument::Compact));
            else if (it.value().isObject() && !it.value().toObject().isEmpty())
                text = QString::fromUtf8(QJsonDocument(it.value().toObject()).toJson(QJsonDocument::Compact));
            put(it.key(), text.left(longest));
        }
    }

    QJsonObject m_payload;
    QJsonObject m_facts;
    QSet<QString> m_named; // has its place, or is said in another way
    QList<EmagFact> m_all;
};

} // namespace

QList<EmagFact> emagFacts(const QJsonObject &payload)
{
    return Facts(payload).all();
}

} // namespace evenstock
