/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-format.h"

#include <glib/gi18n.h>

/* A link shows only its host, because it has to fit into a line. */
static char *
name_link (const char *source)
{
  g_autoptr (GUri) uri = g_uri_parse (source, G_URI_FLAGS_NONE, NULL);
  const char *host = uri != NULL ? g_uri_get_host (uri) : NULL;
  const char *scheme = uri != NULL ? g_uri_get_scheme (uri) : NULL;

  if (host == NULL || *host == '\0' || (g_strcmp0 (scheme, "https") != 0 && g_strcmp0 (scheme, "http") != 0))
    return NULL;

  return g_strdup (g_str_has_prefix (host, "www.") ? host + strlen ("www.") : host);
}

static void
append_linked (GString    *markup,
               const char *text,
               const char *url)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_autofree char *escaped_url = url != NULL ? g_markup_escape_text (url, -1) : NULL;

  if (url != NULL)
    g_string_append_printf (markup, "<a href=\"%s\">%s</a>", escaped_url, escaped);
  else
    g_string_append (markup, escaped);
}

/* A source that names several places has them parted by semicolons. Their addresses belong to them one
 * by one; where only some have one, those that are left over lead on from the whole. */
static void
append_source (GString           *markup,
               const char        *source,
               const char *const *urls)
{
  g_auto (GStrv) parts = g_strsplit (source, "; ", -1);
  guint n_urls = urls != NULL ? g_strv_length ((char **) urls) : 0;
  guint n_parts = g_strv_length (parts);
  g_autofree char *name = name_link (source);

  if (name != NULL) {
    append_linked (markup, name, source);
  } else if (n_urls <= 1) {
    append_linked (markup, source, n_urls == 1 ? urls[0] : NULL);
  } else if (n_urls == n_parts) {
    for (guint i = 0; i < n_parts; i++) {
      if (i > 0)
        g_string_append (markup, "; ");
      append_linked (markup, parts[i], urls[i]);
    }
  } else {
    append_linked (markup, source, urls[0]);
    for (guint i = 1; i < n_urls; i++) {
      g_autofree char *number = g_strdup_printf ("[%u]", i + 1);

      g_string_append_c (markup, ' ');
      append_linked (markup, number, urls[i]);
    }
  }
}

char *
gil_format_origin (const char        *month,
                   const char        *source,
                   const char *const *urls,
                   GilLang            lang)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  if (month != NULL) {
    g_autofree char *text = gil_format_month (month, lang);
    g_autofree char *escaped = g_markup_escape_text (text, -1);

    g_string_append (markup, escaped);
  }
  if (source != NULL && *source != '\0') {
    if (markup->len > 0)
      g_string_append (markup, " · ");
    append_source (markup, source, urls);
  }

  return g_string_free (g_steal_pointer (&markup), FALSE);
}

/* The other language, if both are read, follows on a line of its own unless it is the same. */
char *
gil_format_text (const GilText *text,
                 GilSettings   *settings)
{
  const char *first = gil_text_in (text, gil_settings_get_primary_lang (settings));
  const char *second;
  GilLang lang;

  if (!gil_settings_get_secondary_lang (settings, &lang))
    return g_strdup (first != NULL ? first : "");

  second = gil_text_in (text, lang);
  if (second == NULL || g_strcmp0 (first, second) == 0)
    return g_strdup (first != NULL ? first : "");

  return g_strdup_printf ("%s\n%s", first, second);
}

/* Figures have the locale's digit groups, and no decimals from 100 on. */
char *
gil_format_number (double number)
{
  if (number >= 100 || number == (gint64) number)
    return g_strdup_printf ("%'.0f", number);

  return g_strdup_printf ("%'.1f", number);
}

/* "20,000", or "20,000 and 12" where a second number has to be good as well. (transfer full) */
static char *
format_bound (GilCriterion       *criterion,
              const GilThreshold *threshold)
{
  g_autofree char *first = gil_format_number (threshold->bound);
  g_autofree char *second = NULL;
  double bound;

  if (!gil_criterion_get_second_bound (criterion, threshold->level, &bound))
    return g_steal_pointer (&first);

  second = gil_format_number (bound);
  /* Translators: two numbers that both have to be kept, as in "20,000 and 12" */
  return g_strdup_printf (_("%s and %s"), first, second);
}

char *
gil_format_thresholds (GilCriterion *criterion,
                       GilLang       lang)
{
  gsize n;
  const GilThreshold *thresholds = gil_criterion_get_thresholds (criterion, &n);
  g_autoptr (GString) lines = g_string_new (NULL);

  if (n == 0)
    return NULL;

  for (gsize i = 0; i < n; i++) {
    g_autofree char *bound = format_bound (criterion, &thresholds[i]);
    const char *level = gil_text_in (&thresholds[i].level->name, lang);

    if (i > 0)
      g_string_append_c (lines, '\n');
    if (gil_criterion_less_is_better (criterion))
      /* Translators: a level and the greatest number that earns it, as in "Good: up to 20,000" */
      g_string_append_printf (lines, _("%s: up to %s"), level, bound);
    else
      /* Translators: a level and the least number that earns it, as in "Good: from 20,000" */
      g_string_append_printf (lines, _("%s: from %s"), level, bound);
  }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

/* NULL when nothing is wrong. */
const char *
gil_format_trouble (GilJournalState state)
{
  switch (state) {
  case GIL_JOURNAL_SET_ASIDE:
    return _("The file with your notes was damaged and has been set aside");
  case GIL_JOURNAL_MISSING:
    return _("The file with your notes is gone, but there are copies");
  case GIL_JOURNAL_LOCKED_OUT:
    return _("What you write is not being saved");
  case GIL_JOURNAL_UNSAVED:
    return _("What you wrote could not be saved yet");
  case GIL_JOURNAL_UNREAD:
  case GIL_JOURNAL_READY:
  default:
    return NULL;
  }
}
