/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint gil_cli_text_width (const char *text);
void  gil_cli_wrap       (GString    *out,
                          const char *text,
                          guint       column,
                          guint       indent,
                          guint       width);

G_END_DECLS
