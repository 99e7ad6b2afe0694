/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-lang.h"

G_BEGIN_DECLS

/**
 * GilText:
 * @en: (nullable): English
 * @ko: (nullable): Korean
 *
 * One text in both languages. Both are there or neither is.
 */
typedef struct
{
  char *en;
  char *ko;
} GilText;

const char *gil_text_in      (const GilText *text,
                              GilLang        lang);
gboolean    gil_text_is_set  (const GilText *text);
void        gil_text_clear   (GilText       *text);
void        gil_text_copy    (GilText       *text,
                              const GilText *from);

/* (transfer full): "1,234,567.5", the same in every locale and language */
char       *gil_text_format_number (double value);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GilText, gil_text_clear)

G_END_DECLS
