/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-guided-private.h"

#include "gil-lang.h"

static const char *const want_names[] = { "nice", "must", NULL };

static void
clear_want (gpointer data)
{
  gil_text_clear (&((GilGuidedWant *) data)->reason);
}

static void
clear_answer (gpointer data)
{
  GilGuidedAnswer *answer = data;

  for (gsize i = 0; i < answer->n_wants; i++)
    clear_want (&answer->wants[i]);
  g_free (answer->wants);
  g_free (answer->id);
  gil_text_clear (&answer->text);
}

static void
clear_step (gpointer data)
{
  GilGuidedStep *step = data;

  for (gsize i = 0; i < step->n_answers; i++)
    clear_answer (&step->answers[i]);
  g_free (step->answers);
  g_free (step->id);
  gil_text_clear (&step->text);
  gil_text_clear (&step->hint);
}

GArray *
gil_guided_new (void)
{
  GArray *steps = g_array_new (FALSE, TRUE, sizeof (GilGuidedStep));

  g_array_set_clear_func (steps, clear_step);

  return steps;
}

static void
read_want (const GilJsonPlace *at,
           GilCriteria        *criteria,
           GHashTable         *seen,
           GArray             *wants)
{
  static const char *const keys[] = { "criterion", "want", "reason", NULL };
  GilGuidedWant want = { 0 };
  GilCriterion *criterion = NULL;
  const char *id;
  guint choice;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_json_get_string (at, "criterion", GIL_JSON_REQUIRED, &id)) {
    criterion = g_hash_table_lookup (criteria->items.by_id, id);
    if (criterion == NULL)
      gil_json_report (at, "criterion",
                       gil_say ("there is no criterion \"%s\"", "그런 기준이 없어요: \"%s\""), id);
    else if (!g_hash_table_add (seen, criterion))
      gil_json_report (at, "criterion", gil_say ("\"%s\" is there twice", "두 번 나와요: \"%s\""), id);
    else
      want.criterion = gil_criterion_get_index (criterion);
  }
  if (gil_json_get_choice (at, "want", GIL_JSON_REQUIRED, want_names, &choice))
    want.want = choice == 0 ? GIL_WANT_NICE : GIL_WANT_MUST;
  gil_read_text (at, "reason", GIL_JSON_REQUIRED, &want.reason);

  g_array_append_val (wants, want);
}

static void
read_answer (const GilJsonPlace *at,
             GilCriteria        *criteria,
             GHashTable         *seen,
             GArray             *answers)
{
  static const char *const keys[] = { "id", "text", "purpose", "wants", NULL };
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
  GArray *wants = g_array_new (FALSE, TRUE, sizeof (GilGuidedWant));
  GilGuidedAnswer answer = { 0 };
  GilJsonPlace list, element;
  const char *id;

  if (gil_json_check_keys (at, keys)) {
    if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
      answer.id = g_strdup (id);
    gil_read_text (at, "text", GIL_JSON_REQUIRED, &answer.text);
    answer.purpose = gil_criteria_read_purpose (criteria, at);
    if (gil_json_get_array (at, "wants", GIL_JSON_REQUIRED, &list)) {
      for (gsize i = 0; i < gil_json_get_length (&list); i++) {
        gil_json_get_element (&list, i, &element);
        read_want (&element, criteria, wanted, wants);
      }
    }
  }

  answer.wants = (GilGuidedWant *) g_array_steal (wants, &answer.n_wants);
  g_array_unref (wants);
  g_array_append_val (answers, answer);
}

static void
read_step (const GilJsonPlace *at,
           GilCriteria        *criteria,
           GHashTable         *seen,
           GArray             *steps)
{
  static const char *const keys[] = { "id", "text", "hint", "many", "answers", NULL };
  g_autoptr (GHashTable) answered = g_hash_table_new (g_str_hash, g_str_equal);
  gsize n_problems = gil_problems_get_count (at->problems);
  GArray *answers = g_array_new (FALSE, TRUE, sizeof (GilGuidedAnswer));
  GilGuidedStep step = { 0 };
  GilJsonPlace list, element;
  const char *id;

  if (gil_json_check_keys (at, keys)) {
    if (gil_read_id (at, GIL_ID_WORDS, seen, &id))
      step.id = g_strdup (id);
    gil_read_text (at, "text", GIL_JSON_REQUIRED, &step.text);
    gil_read_text (at, "hint", GIL_JSON_REQUIRED, &step.hint);
    gil_json_get_boolean (at, "many", GIL_JSON_REQUIRED, &step.many);
    if (gil_json_get_array (at, "answers", GIL_JSON_REQUIRED, &list)) {
      for (gsize i = 0; i < gil_json_get_length (&list); i++) {
        gil_json_get_element (&list, i, &element);
        read_answer (&element, criteria, answered, answers);
      }
    }
  }

  step.answers = (GilGuidedAnswer *) g_array_steal (answers, &step.n_answers);
  g_array_unref (answers);
  if (gil_problems_get_count (at->problems) == n_problems)
    g_array_append_val (steps, step);
  else
    clear_step (&step);
}

/* Reads guided.json. */
void
gil_guided_read (const GilJsonPlace *root,
                 GilCriteria        *criteria,
                 GArray             *steps)
{
  static const char *const keys[] = { "format", "steps", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root) ||
      !gil_json_get_array (root, "steps", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    /* Nothing more would be told, and a hostile list can be very long. */
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      break;

    gil_json_get_element (&list, i, &at);
    read_step (&at, criteria, seen, steps);
  }
}

/* Works out which criteria follow from answers. Where several want the same criterion the strongest
 * counts; what none speaks of is off. Returns what is to be built, by the first answer that says so;
 * NULL where none does. (nullable) */
const GilPurpose *
gil_guided_combine (const GilGuidedAnswer *const *answers,
                    gsize                         n_answers,
                    GilWant                      *wants,
                    gsize                         n_criteria)
{
  const GilPurpose *purpose = NULL;

  g_return_val_if_fail (wants != NULL, NULL);

  for (gsize i = 0; i < n_criteria; i++)
    wants[i] = GIL_WANT_OFF;

  for (gsize i = 0; i < n_answers; i++) {
    if (purpose == NULL)
      purpose = answers[i]->purpose;

    for (gsize j = 0; j < answers[i]->n_wants; j++) {
      const GilGuidedWant *want = &answers[i]->wants[j];

      g_return_val_if_fail (want->criterion < n_criteria, NULL);
      wants[want->criterion] = MAX (wants[want->criterion], want->want);
    }
  }

  return purpose;
}
