/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-answer-text.h"

#include <glib/gi18n.h>

#include "gil-status-name.h"

static const char *const icons[] = {
  [GIL_ANSWER_NOT_STARTED] = "gil-status-not-started-symbolic",
  [GIL_ANSWER_DRAFT] = "gil-status-draft-symbolic",
  [GIL_ANSWER_PRACTISING] = "gil-status-practising-symbolic",
  [GIL_ANSWER_READY] = "gil-status-ready-symbolic",
};
G_STATIC_ASSERT (G_N_ELEMENTS (icons) == GIL_ANSWER_N_STATUSES);

const char *
gil_answer_text_name_status (GilAnswerStatus status)
{
  return gil_status_name (status, gil_lang_from_locale ());
}

const char *
gil_answer_text_get_icon (GilAnswerStatus status)
{
  g_return_val_if_fail (status < GIL_ANSWER_N_STATUSES, NULL);

  return icons[status];
}

const char *
gil_answer_text_keywords (GilLang lang)
{
  return lang == GIL_LANG_KO ? GIL_ANSWER_KEYWORDS_KO : GIL_ANSWER_KEYWORDS_EN;
}

const char *
gil_answer_text_full (GilLang lang)
{
  return lang == GIL_LANG_KO ? GIL_ANSWER_TEXT_KO : GIL_ANSWER_TEXT_EN;
}

char *
gil_answer_text_dup_line (const char *text)
{
  while (text != NULL && *text != '\0') {
    const char *end = strchr (text, '\n');
    g_autofree char *line = end != NULL ? g_strndup (text, (gsize) (end - text)) : g_strdup (text);

    g_strstrip (line);
    if (*line != '\0')
      return g_steal_pointer (&line);
    text = end != NULL ? end + 1 : NULL;
  }

  return NULL;
}

/* NULL where nothing is written in any language. */
char *
gil_answer_text_dup_excerpt (GilJournal *journal,
                             const char *id,
                             GilLang     lang)
{
  GilLang other = lang == GIL_LANG_KO ? GIL_LANG_EN : GIL_LANG_KO;
  const char *const members[] = {
    gil_answer_text_keywords (lang),
    gil_answer_text_full (lang),
    gil_answer_text_keywords (other),
    gil_answer_text_full (other),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++) {
    char *line = gil_answer_text_dup_line (gil_answer_get_text (journal, id, members[i]));

    if (line != NULL)
      return line;
  }

  return NULL;
}

char *
gil_answer_text_dup_time (guint seconds)
{
  guint minutes = seconds / 60;

  if (seconds % 60 == 0 && minutes > 0)
    return g_strdup_printf (ngettext ("About %u minute", "About %u minutes", minutes), minutes);

  return g_strdup_printf (ngettext ("About %u second", "About %u seconds", seconds), seconds);
}
