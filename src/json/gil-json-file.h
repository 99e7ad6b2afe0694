/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GBytes *gil_json_file_read (const char  *path,
                            GError     **error);

G_END_DECLS
