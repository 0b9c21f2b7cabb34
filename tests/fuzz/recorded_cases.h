// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/builtin_connectors.h"
#include "tests/connectors/contract/connector_case.h"

#include <QDir>

#include <memory>
#include <vector>

namespace evenstock {

// All recorded dialogues of all connectors, in a stable order.
struct RecordedCases {
    struct Row {
        const Connector *connector = nullptr;
        ConnectorCase recorded = {};
    };

    RecordedCases()
        : connectors(builtinConnectors())
    {
        for (const auto &connector : connectors) {
            const QDir folder(
                QStringLiteral(EVENSTOCK_SOURCE_DIR "/tests/connectors/%1/fixtures").arg(connector->info().id));
            for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
                auto loaded = ConnectorCase::load(folder.filePath(name));
                if (!loaded)
                    qFatal("%s", qPrintable(loaded.error().detail));
                rows.push_back({connector.get(), *std::move(loaded)});
            }
        }
    }

    std::vector<std::unique_ptr<Connector>> connectors;
    std::vector<Row> rows;
};

// The start of an input of fuzz_answers: which dialogue, which of its answers is replaced, and its status.
struct AnswerChoice {
    static constexpr int bytes = 3;
    static constexpr int statuses[] = {200, 200, 200, 401, 403, 404, 422, 429, 500};
};

} // namespace evenstock
