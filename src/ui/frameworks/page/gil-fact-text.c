/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-fact-text.h"

#include <glib/gi18n.h>

#include "gil-chip-strip.h"
#include "gil-format.h"
#include "gil-rank.h"
#include "gil-section.h"

static GilChipState
find_state (const GilLevel *level)
{
  if (!level->known)
    return GIL_CHIP_UNKNOWN;
  if (level->value >= GIL_RANK_MET)
    return GIL_CHIP_MET;

  return level->value > 0 ? GIL_CHIP_PARTIAL : GIL_CHIP_MISSING;
}

char *
gil_fact_text_level (const GilFact *fact,
                     GilLang        lang)
{
  return g_strdup_printf ("%s %s", gil_chip_state_get_symbol (find_state (fact->level)),
                          gil_text_in (&fact->level->name, lang));
}

/* Says when and where it was read; for the notes, which of their statements it rests on. */
char *
gil_fact_text_origin (const GilFact *fact,
                      GilLang        lang)
{
  gboolean from_notes = fact->evidence != NULL && fact->evidence[0] != NULL;
  g_autofree char *origin = gil_format_origin (fact->as_of, from_notes ? NULL : fact->source,
                                               (const char *const *) fact->urls, lang);
  g_autoptr (GString) markup = g_string_new (origin);

  if (from_notes) {
    g_autofree char *ids = g_strjoinv (" ", fact->evidence);
    g_autofree char *escaped = g_markup_escape_text (ids, -1);

    if (markup->len > 0)
      g_string_append (markup, " · ");
    /* Translators: %s lists statements of the notes, as in "F41 F42" */
    g_string_append_printf (markup, _("notes %s"), escaped);
  }
  if (fact->inferred)
    g_string_append_printf (markup, " · %s", _("inferred: no statement says it alone"));

  return g_string_free (g_steal_pointer (&markup), FALSE);
}

/* Appends the note of a fact, the way around what is missing, and where it was read. */
void
gil_fact_text_append (GtkBox        *box,
                      const GilFact *fact,
                      GilSettings   *settings)
{
  g_autofree char *note = gil_format_text (&fact->note, settings);
  g_autofree char *escaped = g_markup_escape_text (note, -1);
  g_autofree char *origin = gil_fact_text_origin (fact, gil_settings_get_primary_lang (settings));

  gil_prose_append_markup (box, escaped, NULL);
  if (gil_text_is_set (&fact->workaround)) {
    g_autofree char *workaround = gil_format_text (&fact->workaround, settings);
    g_autofree char *escaped_workaround = g_markup_escape_text (workaround, -1);
    /* Translators: what people use instead of what is missing */
    g_autofree char *line = g_strdup_printf (_("Instead: %s"), escaped_workaround);

    gil_prose_append_markup (box, line, NULL);
  }
  if (*origin != '\0')
    gil_prose_append_markup (box, origin, "origin");
}
