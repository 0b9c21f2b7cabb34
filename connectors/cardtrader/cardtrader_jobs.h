// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::cardtrader {

// The batches of CardTrader: what is sent is accepted at once and carried out by a job, which is asked about at most
// once a second (bucket "jobs"). The id handed to the engine names the kind of batch too: "bulk_update 95a4d81c-…".
enum class BatchKind { Create, Update, Destroy };

QString batchPath(BatchKind kind); // "/products/bulk_create"
QString jobName(BatchKind kind, const QString &uuid);

// See Connector::pollJob. Rows are matched by job_index; one that is missing when the job ends, and every open row five
// minutes after it began, is in doubt. Offline, Unauthorized and Cancelled come back as errors and settle nothing.
Status pollJob(Session &session, const Job &job, const ReceiptSink &sink);

} // namespace evenstock::cardtrader
