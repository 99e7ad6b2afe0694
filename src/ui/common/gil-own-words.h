/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define GIL_TYPE_OWN_WORDS (gil_own_words_get_type ())
G_DECLARE_FINAL_TYPE (GilOwnWords, gil_own_words, GIL, OWN_WORDS, GtkWidget)

char        *gil_own_words_dup_text (GilOwnWords *self);
void         gil_own_words_set_text (GilOwnWords *self,
                                     const char  *text);
GtkTextView *gil_own_words_get_view (GilOwnWords *self);

G_END_DECLS
