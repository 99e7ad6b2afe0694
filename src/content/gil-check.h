/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean gil_content_check_file (const char   *path,
                                 char       ***problems);

G_END_DECLS
