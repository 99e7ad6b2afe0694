/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-private.h"

#include "gil-lang.h"

/* By #GilQuestionPart: the key, and how many texts there may be. */
static const struct
{
  const char *key;
  gsize least;
  gsize most;
} parts[] = {
  [GIL_QUESTION_OUTLINE] = { "outline", 3, 5 },
  [GIL_QUESTION_GOOD] = { "good", 2, 8 },
  [GIL_QUESTION_RED_FLAGS] = { "red_flags", 2, 8 },
  [GIL_QUESTION_FOLLOW_UPS] = { "follow_ups", 2, 8 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (parts) == GIL_N_QUESTION_PARTS);

void
gil_question_page_clear (GilQuestionPage *page)
{
  for (guint i = 0; i < GIL_N_QUESTION_PARTS; i++) {
    for (gsize j = 0; j < page->parts[i].n_texts; j++)
      gil_text_clear (&page->parts[i].texts[j]);
    g_free (page->parts[i].texts);
  }
  gil_remarks_free (page->advice, page->n_advice);

  *page = (GilQuestionPage) { 0 };
}

static void
read_part (const GilJsonPlace *at,
           GilQuestionPart     part,
           GilQuestionPage    *page)
{
  GilJsonPlace list, element;
  const char *en, *ko;
  gsize n;

  if (!gil_json_get_array (at, parts[part].key, GIL_JSON_REQUIRED, &list))
    return;

  n = gil_json_get_length (&list);
  if (n < parts[part].least || n > parts[part].most) {
    gil_json_report (&list, NULL,
                     gil_say ("must be %" G_GSIZE_FORMAT " to %" G_GSIZE_FORMAT " texts",
                              "글이 %" G_GSIZE_FORMAT "개부터 %" G_GSIZE_FORMAT "개까지여야 해요"),
                     parts[part].least, parts[part].most);
    return;
  }

  page->parts[part].texts = g_new0 (GilText, n);
  page->parts[part].n_texts = n;
  for (gsize i = 0; i < n; i++) {
    gil_json_get_element (&list, i, &element);
    if (gil_json_as_texts (&element, &en, &ko))
      page->parts[part].texts[i] = (GilText) { g_strdup (en), g_strdup (ko) };
  }
}

static void
read_page (const GilJsonPlace *at,
           const GilItems     *questions,
           GHashTable         *roles,
           GHashTable         *seen)
{
  static const char *const keys[] = { "question", "outline", "good", "red_flags", "follow_ups",
                                      "advice", NULL };
  static const GilRemarkShape advice = { .first = GIL_ROLE_PART_NONE };
  gsize n_problems = gil_problems_get_count (at->problems);
  GilQuestionPage page = { 0 };
  GilQuestion *question = NULL;
  const char *id;

  if (!gil_json_check_keys (at, keys))
    return;

  if (gil_json_get_string (at, "question", GIL_JSON_REQUIRED, &id)) {
    question = g_hash_table_lookup (questions->by_id, id);
    if (!question)
      gil_json_report (at, "question",
                       gil_say ("there is no question \"%s\"", "그런 질문이 없어요: \"%s\""), id);
    else if (!g_hash_table_add (seen, question))
      gil_json_report (at, "question", gil_say ("\"%s\" is there twice", "두 번 나와요: \"%s\""), id);
  }
  for (guint i = 0; i < GIL_N_QUESTION_PARTS; i++)
    read_part (at, i, &page);
  gil_read_remarks (at, "advice", GIL_JSON_OPTIONAL, &advice, roles, &page.advice, &page.n_advice);

  if (question && gil_problems_get_count (at->problems) == n_problems)
    gil_question_take_page (question, &page);
  gil_question_page_clear (&page);
}

/* Reads question-pages.json: gives @questions their pages. Where one is unsound its question has
 * none; the others stay. */
void
gil_question_pages_read (const GilJsonPlace *root,
                         const GilItems     *questions,
                         GHashTable         *roles)
{
  static const char *const keys[] = { "format", "question_pages", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GilJsonPlace list, at;

  if (!gil_json_check_keys (root, keys) || !gil_read_format (root) ||
      !gil_json_get_array (root, "question_pages", GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    /* Nothing more would be told, and a hostile list can be very long. */
    if (gil_problems_get_count (root->problems) > GIL_PROBLEMS_MAX)
      return;

    gil_json_get_element (&list, i, &at);
    read_page (&at, questions, roles, seen);
  }

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (questions->list)); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (questions->list), i);

    if (!g_hash_table_contains (seen, question))
      gil_json_report (&list, NULL,
                       gil_say ("there is none of the question \"%s\"", "이 질문의 페이지가 없어요: \"%s\""),
                       gil_question_get_id (question));
  }
}
