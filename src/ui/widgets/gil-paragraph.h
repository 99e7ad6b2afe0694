/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GIL_TYPE_PARAGRAPH (gil_paragraph_get_type ())
G_DECLARE_FINAL_TYPE (GilParagraph, gil_paragraph, GIL, PARAGRAPH, GtkWidget)

GtkWidget  *gil_paragraph_new      (void);
void        gil_paragraph_show     (GilParagraph *self,
                                    const char   *text,
                                    const char   *second);
const char *gil_paragraph_get_text (GilParagraph *self);
void        gil_paragraph_reserve  (GilParagraph *self,
                                    const char   *text,
                                    const char   *second);
void        gil_paragraph_forget   (GilParagraph *self);

G_END_DECLS
