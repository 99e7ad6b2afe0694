/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

gboolean gil_page_turn (AdwNavigationPage *page,
                        const char        *action,
                        const char        *id);

G_END_DECLS
