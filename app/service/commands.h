// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// clang-format off
// The commands of EngineClient::call. Accounts are named by "account" (their name), products by "sku", everything else
// by its number. Times are UTC ISO-8601 text, prices "price_minor" + "currency", quantities JSON numbers in the
// product's unit. Unknown names are ErrorCode::NotFound, unknown or wrong arguments ErrorCode::InvalidRequest with the
// argument as item.
//
//   account.add      {marketplace, name, url?, settings{}?, secrets{}?, uuid?, test?:bool} -> {account}
//   account.set      {account, name?, url?, settings{}?, secrets{}?, colour?, hold?}  -> {account}   (empty value = default)
//   account.foresee  {account, settings{}}             -> {changed, to_zero, ends, for_good (listings), examples[{sku, title,
//                                                      field, from, to, ends, for_good}]}: what account.set would send
//   account.test     {account}                         -> {identity{account,currency,summary}}
//   account.enable / account.disable {account}
//   account.remove   {account, keep_listings?:bool}
//   account.match    {account, accept?:bool, only?}    -> {first_link, counts{exact,probable,none,duplicate}, rows[], next?}
//                                                      only: the rows of one of the four
//   account.link     {account, external_id, sku}       this and the two below also for many: listings[{external_id,
//                                                      sku}] -> {done, refused[{external_id, code, message}]}
//   account.unlink   {account, external_id}
//   account.ignore   {account, external_id, undo?}      a listing that waits is not ours; undo: it waits again
//   account.take     {account, external_id}             one that waits becomes a product of its own
//   account.webhook  {account}                         -> {path}
//   sync.start       {accounts[]|all:true, mode, filter{name:[values]}, only, strategy, max_pages, items_per_page, no_push, dry_run, cause}
//                                                      -> {runs:[{run, account}]}: started; "run" events tell the rest
//   sync.cancel      {run} or {account}
//   sync.pause {}    sync.resume {}
//   sync.wait        {}                                replies once no run is under way or waiting
//   plan.apply       {plan, rows?:[]}                  -> {run}
//   plan.discard     {plan, rows?:[]}                  what a guard held is kept as it is until it would be another change
//   listing.reconsider {listing}                       -> {fields[]}: what was discarded of it may be sent and taken again
//   product.add      {sku, title, …}
//   product.set      {sku, FIELD: value …}
//   product.image.add {sku, files[]}                   product.image.remove {sku, names[]}
//   product.bulk     {rows:[{sku, FIELD: value …}], dry_run?}
//                                                      -> {changed, rows[{sku,field,from,to}], failed[], failed_count, batch?}
//   batch.undo       {batch, dry_run?}                 -> as run.undo; of product.bulk, import.products, run.undo
//   stock.adjust     {sku, delta? | count? | shelf?, reason}
//                                                      -> {movement, on_hand, not_sent?, missing?}: count = on hand is
//                                                      so much; shelf = what lies there, with what is sold and not sent
//   stock.explain    {sku}                             -> why each channel shows what it shows (explain_json.h) + ledger[]
//   listing.pending  {listings[]}                      -> {listings[{listing, changes[{field, from[], to}]}]}: what each would
//                                                      be sent now; by number, at most 200
//   order.pull       {account, external_id}            -> {order}
//   order.shipping   {order}                            -> {parcels[], commissions[]}, read there now
//   order.action     {order, action, arguments{}}      -> {order}
//   conflict.resolve {conflict, take: local|remote|value, value?} or {where{channel?,field?,sku?,text?,marketplace?,opened_until?},
//                    take} or {decisions:[{conflict, take, value?}]} (decided together, taken back together)
//                                   -> {resolved, refused[{conflict, field, message, reason?: settled}], refused_count,
//                                       batch?}
//   conflict.undo    {batch, dry_run?} or {conflict}   -> {reopened, returned, rows[], left[{reason, …}], left_count}
//   conflict.rule    {account, field, take?, answer?, batch?} (no take = remove the rule; answer = decide the open
//                    ones at once, under the batch of the decision that it came with) -> answer: as conflict.resolve
//   category.map     {account, category, source?, to?} where products of that category of `source` go (none: a word of
//                                                      the owner's; no `to` = nowhere in particular) -> {before}
//   order.map        {order, line, sku}  what a line sold that nobody knew; the order is read again and counted
//   order.sale       {order, account, outcome: there|not_there|cancelled}  a sale in doubt, as the owner saw it there
//   error.retry      {error} or {like: error}
//   error.dismiss    {error} or {like: error}          -> {dismissed, errors[]}
//   error.reopen     {errors[]}                        takes a dismissal back -> {reopened}
//   error.reverse    {error}                           a late order explains an edit: what the edit took goes back
//   run.undo         {run, dry_run?}                   -> {returned, rows[], left[], left_count, stays{}, batch?} (undo_json.h)
//   publish          {skus[], account, dry_run?}       -> {created, rows[], refused[], refused_count, run?}
//   publish.item     {account, attributes{}}           -> {known, id, name?, set?, picture?}: what would be published under
//   schedule.set     {account, enabled?, kind?, minutes?, mode?, quiet?}
//   settings.set     {key, value}
//   token.show {}    token.renew {}                   -> {token}: of the local interface, made when first asked for
//   import.products  {file, columns?: {head: column}, dry_run?} -> {created, updated, unchanged, rows[], failed[{line, …}],
//                                                          failed_count, ignored_columns[], batch?}
//   event.apply      {event}   event.retry {event}     -> {event, state, cause, order, items, error}, once it was tried
//   event.retry      {like: event}                     -> {retried}: it and all that failed like it, in their turn
//   event.discard    {event}                           -> {event, state}
//   receiver.start   {hooks?: "ADDR:PORT", local?}     -> as receiver.status; from then on not by the settings. Offline
//                                                      where the engine is that of one command
//   receiver.stop    {}                                -> as receiver.status
//   receiver.status  {}                                -> {hooks, local, public_url (an address or null), tunnel{state, url,
//                                                      problem, missing (its program), starts, lines[]},
//                                                      self_test{link, sentence, took_ms, runs},
//                                                      last_event_at, inbox{waiting, failed, dead, quarantined,
//                                                      oldest_waiting_at}, problems{hooks?, local?, tunnel?: {setting,
//                                                      detail, address (where it was to be; not of a tunnel)}}}: why
//                                                      what the settings want is not there
//   receiver.test    {}                                tests the public address now
//   mail.password    {secrets{password}}               (empty removes it)
//   mail.check       {settings{name: value}, password} -> {}: mail could be sent with these in place of the stored ones,
//                    and a password if one is to come
//   mail.test        {}                                -> {to}: a mail was handed over by the settings mail.*
//   backup.write     {file}                            backup.now {}
//   personal.expire  {}                                (also runs daily)
//   engine.status    {}                                -> {version, data_dir, paused, secret_store, holder{pid, role}, running[],
//                                                      next_runs[]}
//   engine.stop      {}                                the holder ends after its pages and leaves the directory alone for
//                                                      two seconds; used by "restore"
// clang-format on
namespace evenstock {

// Longest single message between a client and the engine; larger ones are refused (a file is passed by its name).
inline constexpr int mostMessageBytes = 8 * 1024 * 1024;

} // namespace evenstock
