/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-framework-private.h"

#include <string.h>

#include "gil-lang.h"

/* In the order of GilAdviceKind. */
static const char *const advice_keys[] = { "choose", "avoid" };
G_STATIC_ASSERT (G_N_ELEMENTS (advice_keys) == GIL_ADVICE_N_KINDS);

/* What advice may rest on: a criterion, a number, a line of "At a glance", or the status. Borrows
 * the ids. */
static GHashTable *
list_facts (GilCriteria *criteria)
{
  GHashTable *known = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, criteria->items.by_id);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_add (known, id);
  for (guint i = 0; i < GIL_FRAMEWORK_N_NUMBERS; i++)
    g_hash_table_add (known, (gpointer) gil_framework_number_ids[i]);
  for (guint i = 0; i < GIL_GLANCE_N_ITEMS; i++)
    g_hash_table_add (known, (gpointer) gil_framework_glance_ids[i]);
  g_hash_table_add (known, (gpointer) "status");

  return known;
}

static void
read_advice (const GilJsonPlace *at,
             GHashTable         *known,
             GilAdvice          *advice)
{
  static const char *const keys[] = { "text", "facts", "evidence", NULL };
  gboolean has_facts, has_evidence;

  if (!gil_json_check_keys (at, keys))
    return;

  gil_read_text (at, "text", GIL_JSON_REQUIRED, &advice->text);

  has_facts = gil_json_has (at, "facts");
  has_evidence = gil_json_has (at, "evidence");
  if (has_facts && gil_read_references (at, "facts", known, "fact", &advice->facts) &&
      !advice->facts[0])
    gil_json_report (at, "facts", gil_say ("must not be empty", "비어 있으면 안 돼요"));
  if (has_evidence)
    gil_read_evidence (at, 1, &advice->evidence);
  if (!has_facts && !has_evidence)
    gil_json_report (at, NULL,
                     gil_say ("must rest on facts or on evidence",
                              "사실(facts)이나 근거(evidence)가 있어야 해요"));
}

static gboolean
is_question_id (const char *id)
{
  return g_ascii_isupper (id[0]) &&
         strspn (id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == strlen (id);
}

/* Whether a question is there is not looked at: that would read all of them for every framework. */
static void
read_questions (GilFramework       *self,
                const GilJsonPlace *at)
{
  g_autoptr (GStrvBuilder) ids = NULL;
  GilJsonPlace list, element;

  if (!gil_json_get_array (at, "questions", GIL_JSON_OPTIONAL, &list))
    return;

  ids = g_strv_builder_new ();
  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    const char *id;

    gil_json_get_element (&list, i, &element);
    id = gil_json_as_string (&element);
    if (id && is_question_id (id))
      g_strv_builder_add (ids, id);
    else if (id)
      gil_json_report (&element, NULL,
                       gil_say ("must be the id of a question, as in \"C04-1\"",
                                "질문의 아이디여야 해요 (예: \"C04-1\")"));
  }
  self->questions = g_strv_builder_end (ids);
}

/* Reads when to choose a framework and when not, and the questions it helps to answer. */
void
gil_framework_read_advice (GilFramework       *self,
                           const GilJsonPlace *at,
                           GilCriteria        *criteria)
{
  g_autoptr (GHashTable) known = list_facts (criteria);
  GilJsonPlace list, element;

  for (guint kind = 0; kind < GIL_ADVICE_N_KINDS; kind++) {
    if (!gil_json_get_array (at, advice_keys[kind], GIL_JSON_OPTIONAL, &list))
      continue;

    self->n_advice[kind] = gil_json_get_length (&list);
    self->advice[kind] = g_new0 (GilAdvice, self->n_advice[kind]);
    for (gsize i = 0; i < self->n_advice[kind]; i++) {
      gil_json_get_element (&list, i, &element);
      read_advice (&element, known, &self->advice[kind][i]);
    }
  }

  read_questions (self, at);
}

void
gil_framework_clear_advice (GilFramework *self)
{
  for (guint kind = 0; kind < GIL_ADVICE_N_KINDS; kind++) {
    for (gsize i = 0; i < self->n_advice[kind]; i++) {
      gil_text_clear (&self->advice[kind][i].text);
      g_strfreev (self->advice[kind][i].facts);
      g_strfreev (self->advice[kind][i].evidence);
    }
    g_clear_pointer (&self->advice[kind], g_free);
    self->n_advice[kind] = 0;
  }
  g_clear_pointer (&self->questions, g_strfreev);
}

/* When to choose it, or when not to. (nullable) */
const GilAdvice *
gil_framework_get_advice (GilFramework  *self,
                          GilAdviceKind  kind,
                          gsize         *n_advice)
{
  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), NULL);
  g_return_val_if_fail ((guint) kind < GIL_ADVICE_N_KINDS, NULL);
  g_return_val_if_fail (n_advice != NULL, NULL);

  *n_advice = self->n_advice[kind];
  return self->n_advice[kind] > 0 ? self->advice[kind] : NULL;
}

/* Ids of questions it helps to answer; not each of them need be there. */
const char *const *
gil_framework_get_questions (GilFramework *self)
{
  static const char *const none[] = { NULL };

  g_return_val_if_fail (GIL_IS_FRAMEWORK (self), none);

  return self->questions ? (const char *const *) self->questions : none;
}
