/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *gil_dup_shown (const char *text,
                     gsize       most);

G_END_DECLS
