// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"
#include "app/sandbox/prestashop/schema.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

// The Webservice's bodies: XML in, XML or JSON out. Pure.
namespace evenstock::sandbox::prestashop {

struct Fault {
    int status = 400;
    int code = 0;
    QString message = {};
};

// What a call wants to be answered with, and how its shop writes.
struct Style {
    bool isJson = false;
    bool dropsEmpty = false; // 8.x: single and write answers leave out what is empty or 0
    QByteArray version = {};
};

HttpAnswer failed(const Fault &fault, const Style &style);
HttpAnswer fatal(const QByteArray &words = {}); // PHP died: a page, often empty
HttpAnswer nothingThere(const Style &style);    // 404 without a word

// The entities below <prestashop>: leaves as text, languages as [{id,value}], associations as lists of objects. Empty
// where the body is not XML.
std::optional<QJsonArray> readEntities(const QByteArray &body);

HttpAnswer listAnswer(const Resource &resource, const QJsonArray &rows, const Style &style);
HttpAnswer idsAnswer(const Resource &resource, const QJsonArray &rows, const Style &style);
HttpAnswer entityAnswer(const Resource &resource, const QJsonObject &row, const Style &style, int status);

} // namespace evenstock::sandbox::prestashop
