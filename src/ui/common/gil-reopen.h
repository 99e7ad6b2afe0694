/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void gil_reopen_offer (AdwDialog  *dialog,
                       const char *title);

G_END_DECLS
