/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  GIL_LANG_EN,
  GIL_LANG_KO,
} GilLang;

GilLang     gil_lang_from_locale (void);

/* What the libraries say is wrong, in errors and lists of problems, is in one language. */
void        gil_lang_say_in      (GilLang       lang);
const char *gil_say              (const char   *en,
                                  const char   *ko) G_GNUC_FORMAT (1) G_GNUC_FORMAT (2);
const char *gil_say_errno        (int           code);
const char *gil_say_error        (const GError *error);

G_END_DECLS
