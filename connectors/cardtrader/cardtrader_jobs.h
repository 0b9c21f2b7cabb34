// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectors/api/connector.h"

namespace evenstock::cardtrader {

// The batches of CardTrader: what is sent is accepted at once and carried out by a job, which is asked about at most
// once a second (bucket "jobs"). The id handed to the engine names the kind of batch too: "bulk_update 95a4d81c-…".
enum class BatchKind { Create, Update, Destroy };

QString batchPath(BatchKind kind); // "/products/bulk_create"
QString jobName(BatchKind kind, const QString &uuid);

// See Connector::pollJob: one look. Rows are matched by job_index; one that is missing when the job ends is in doubt,
// and so are all of a job that is a day old. While it is at work its rows get no receipt: to give it up would mean to
// make everything again that it may still make. Offline, Unauthorized and Cancelled come back as errors and settle
// nothing.
Status pollJob(Session &session, const Job &job, const ReceiptSink &sink);
// The same for the jobs of a push, with a few looks in 19 seconds at most: zeroes must not wait behind a slow job. What
// is not ready then is left to pollJob.
Status pollJobs(Session &session, QList<Job> jobs, const ReceiptSink &sink);

} // namespace evenstock::cardtrader
