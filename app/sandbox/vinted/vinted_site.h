// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/marketplace.h"

namespace evenstock::sandbox {

struct Options;

namespace vinted {

// One country's site as a logged-in tab sees it, for browsers: pages that carry the token, and the interface that the
// site's own forms use, written from what public clients tell of it. Its one member starts with an empty wardrobe.
// Verbs: sell, reserve, free, hide, show, publish, remove {"item"}; log_out, log_in; challenge, calm; restrict
// {"until"}; slow {"retry_after_s", "times"}.
std::unique_ptr<Marketplace> makeVinted(const Options &options);

inline constexpr char hostName[] = "www.vinted.fr";

} // namespace vinted

} // namespace evenstock::sandbox
