/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-export-private.h"

#include <string.h>

#include "gil-answer.h"

/* What Anki reads a text file by; it takes quoted fields, in which a quote stands twice. */
#define HEADER "#separator:tab\n#html:false\n#tags column:3\n"

static void
append_field (GString    *out,
              const char *text)
{
  g_string_append_c (out, '"');
  for (const char *p = text; *p != '\0'; p++) {
    if (*p == '"')
      g_string_append (out, "\"\"");
    else if (*p == '\n' || (*p == '\r' && p[1] != '\n'))
      g_string_append_c (out, '\n');
    else if (*p != '\r')
      g_string_append_c (out, g_ascii_iscntrl (*p) && *p != '\t' ? ' ' : *p);
  }
  g_string_append_c (out, '"');
}

/* The keywords, then the text; (transfer full) (nullable): NULL where neither says anything. */
static char *
dup_answer (GilJournal *journal,
            const char *id,
            GilLang     lang)
{
  gboolean ko = lang == GIL_LANG_KO;
  const char *keywords = gil_answer_get_text (journal, id, ko ? GIL_ANSWER_KEYWORDS_KO
                                                              : GIL_ANSWER_KEYWORDS_EN);
  const char *text = gil_answer_get_text (journal, id, ko ? GIL_ANSWER_TEXT_KO
                                                          : GIL_ANSWER_TEXT_EN);

  if (keywords != NULL && text != NULL)
    return g_strdup_printf ("%s\n\n%s", keywords, text);

  return g_strdup (keywords != NULL ? keywords : text);
}

static void
append_card (GString    *out,
             const char *question,
             const char *answer,
             const char *tag)
{
  append_field (out, question);
  g_string_append_c (out, '\t');
  append_field (out, answer);
  g_string_append_printf (out, "\tgiljabi %s\n", tag);
}

/* (transfer full): one note a question that has an answer; the question is in the language of the
 * answer, which is @lang where there is one. */
char *
gil_export_anki (GilQuestionList *questions,
                 GilLang          lang)
{
  GilJournal *journal = gil_question_list_get_journal (questions);
  GString *out = g_string_new (HEADER);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (questions)); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (questions), i);
    const char *id = gil_question_get_id (question);
    GilLang other = lang == GIL_LANG_KO ? GIL_LANG_EN : GIL_LANG_KO;
    g_autofree char *answer = dup_answer (journal, id, lang);
    g_autofree char *instead = answer == NULL ? dup_answer (journal, id, other) : NULL;

    if (answer != NULL)
      append_card (out, gil_text_in (gil_question_get_text (question), lang), answer,
                   gil_question_get_category (question));
    else if (instead != NULL)
      append_card (out, gil_text_in (gil_question_get_text (question), other), instead,
                   gil_question_get_category (question));
  }

  return g_string_free_and_steal (out);
}
