// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/shop_reader.h"

namespace evenstock {

Result<Database *> ShopReader::shop()
{
    if (!m_shop) {
        TRY_ASSIGN(m_shop, m_data.openShopReadOnly());
    }
    return &*m_shop;
}

Result<Database *> ShopReader::inbox()
{
    if (!m_inbox) {
        TRY_ASSIGN(m_inbox, m_data.openInboxReadOnly());
    }
    return &*m_inbox;
}

void ShopReader::forget()
{
    m_shop.reset();
    m_inbox.reset();
}

} // namespace evenstock
