/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Text that says in Markdown what it says, whatever is in it. */
void gil_markdown_append_inline     (GString    *out,
                                     const char *text);
void gil_markdown_append_paragraphs (GString    *out,
                                     const char *text);
void gil_markdown_append_source     (GString    *out,
                                     const char *source);

G_END_DECLS
