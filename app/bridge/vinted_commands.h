// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bridge/bridge_desk.h"

namespace evenstock {

// Vinted for window, command line and scripts. "account" may be left out where there is only one. Products are named
// by their number, as the customer's document does:
//   vinted.prepare  {product_id, account?, listing_title?, listing_description?}
//                                             -> {product_id, title, description, price, mapped_attributes,
//                                                 mapped_titles, validation_errors[], problems[{field, trouble,
//                                                 message}], ready_to_publish}; makes nothing. The texts are templates
//                                                 to try in place of the account's
//   vinted.publish  {product_ids[], account?} -> {total, success, failed, results[]}: at most 100;
//                                                 a product that is not ready has validation_errors[]
//   vinted.withdraw {item, approved?}         -> {task_id}: taken off Vinted once the owner approved
//   vinted.forget   {item}                    counts as deleted here; nothing happens on Vinted
//   vinted.sync     {account?}                -> {task_id}: reads the wardrobe
//   vinted.options  {account?, brands[]?, catalog_ids[]?} -> {task_id}: reads Vinted's own lists
//   vinted.approve {task}   vinted.cancel {task}
//   vinted.pause {account?}   vinted.resume {account?}
//   vinted.analytics {item, view_count?, favourite_count?, conversations?}   as somebody counted them
//   vinted.assign   {account?, rows[{kind, ours, vinted_id, title}]}   (vinted_id 0 takes it back)
void addVintedCommands(CommandRegistry &registry, BridgeDesk &desk);

} // namespace evenstock
