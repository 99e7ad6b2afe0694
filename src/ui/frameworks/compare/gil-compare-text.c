/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-compare-text.h"

#include <glib/gi18n.h>

#include "gil-format.h"

gboolean
gil_compare_text_fits (guint n)
{
  return n >= GIL_COMPARISON_LEAST && n <= GIL_COMPARISON_MOST;
}

char *
gil_compare_text_count (guint n)
{
  guint surplus = n > GIL_COMPARISON_MOST ? n - GIL_COMPARISON_MOST : 0;

  if (n == 0)
    return g_strdup (_("Choose 2 to 4 frameworks"));
  if (n < GIL_COMPARISON_LEAST)
    return g_strdup (_("1 of 4 chosen: one more is needed"));
  if (surplus > 0)
    return g_strdup_printf (ngettext ("%u chosen, but only 4 fit: take %u away",
                                      "%u chosen, but only 4 fit: take %u away", surplus),
                            n, surplus);

  /* Translators: %u is 2, 3 or 4 */
  return g_strdup_printf (_("%u of 4 chosen"), n);
}

char *
gil_compare_text_basis (GilPickSession *session)
{
  const GilPick *pick = gil_pick_session_get_pick (session);
  const char *as_of = gil_catalog_get_as_of (pick->catalog);
  g_autofree char *month = gil_format_month (as_of != NULL ? as_of : "",
                                             gil_pick_session_get_lang (session));

  if (pick->basis == GIL_BASIS_NOTES)
    /* Translators: %s is a month, as in "November 2026" */
    return g_strdup_printf (_("Criteria by the notes of January 2021. What there is at a glance is of %s."),
                            month);

  /* Translators: %s is a month, as in "November 2026" */
  return g_strdup_printf (_("Facts of %s"), month);
}

/* What is not shown and why, NULL if all is. */
char *
gil_compare_text_left_out (const GilComparisonChoice *choice)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  if (choice->surplus->len > 0) {
    g_autoptr (GString) names = g_string_new (NULL);

    for (guint i = 0; i < choice->surplus->len; i++)
      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                              gil_framework_get_name (choice->surplus->pdata[i]));
    /* Translators: %s lists names of frameworks */
    g_strv_builder_take (lines, g_strdup_printf (_("Only 4 fit side by side. Left out: %s"), names->str));
  }
  for (guint i = 0; i < choice->unknown->len; i++)
    g_strv_builder_take (lines, g_strdup_printf (_("Nothing is known about “%s”"),
                                                 (const char *) choice->unknown->pdata[i]));
  all = g_strv_builder_end (lines);

  return all[0] != NULL ? g_strjoinv ("\n", all) : NULL;
}
