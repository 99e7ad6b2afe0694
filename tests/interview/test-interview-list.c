/* SPDX-License-Identifier: GPL-3.0-or-later */

/* All questions in one list, which follows the journal. */

#include "content-fixture.h"
#include "journal-fixture.h"

#include "gil-journal-import.h"
#include "gil-own.h"
#include "gil-question-list.h"

typedef struct
{
  ContentFixture content;
  Fixture journal;
  GilCatalog *catalog;
  GilJournal *written;
} Both;

static void
set_up (Both          *both,
        gconstpointer  data)
{
  static const char second[] = "{\"id\": \"C02\", \"name\": {\"en\": \"More\", \"ko\": \"더\"}}";

  content_fixture_set_up (&both->content, data);
  content_fixture_edit (&both->content, "questions.json", "categories[1]", second);
  content_fixture_edit (&both->content, "questions.json", "questions[1].category", "\"C02\"");
  both->catalog = content_fixture_open (&both->content);
  fixture_set_up (&both->journal, data);
  both->written = load (both->journal.path);
}

static void
tear_down (Both          *both,
           gconstpointer  data)
{
  finish (both->written);
  g_object_unref (both->catalog);
  fixture_tear_down (&both->journal, data);
  content_fixture_tear_down (&both->content, data);
}

static void
set_question (Both       *both,
              const char *id,
              const char *text,
              const char *category)
{
  const GilOwnQuestion question = { (char *) text, NULL, (char *) category, NULL };

  gil_own_question_set (both->written, id, &question);
}

/* The ids in their order, each found at its place. */
static char *
tell (GilQuestionList *list)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (list), i);
    const char *id = gil_question_get_id (question);
    guint position = G_MAXUINT;

    g_assert_true (gil_question_list_find (list, id) == question);
    g_assert_true (gil_question_list_find_position (list, id, &position));
    g_assert_cmpuint (position, ==, i);
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", id);
  }
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (list), text->len));

  return g_string_free_and_steal (g_steal_pointer (&text));
}

#define assert_list(list, expected) \
  G_STMT_START { \
    g_autofree char *told_ = tell (list); \
    g_assert_cmpstr (told_, ==, expected); \
  } G_STMT_END

static void
items_changed_cb (GListModel *model,
                  guint       position,
                  guint       removed,
                  guint       added,
                  GString    *heard)
{
  g_string_append_printf (heard, "%u-%u+%u ", position, removed, added);
}

static void
test_order (Both          *both,
            gconstpointer  data)
{
  g_autoptr (GilQuestionList) list = NULL;

  set_question (both, "mine", "왜요?", NULL);
  set_question (both, "in-first", "Why?", "C01");
  set_question (both, "in-lost", "어째서요?", "C77");
  set_text (both->written, GIL_JOURNAL_QUESTIONS, "silent", "text", "  ");
  set_text (both->written, GIL_JOURNAL_QUESTIONS, "C01-1", "text", "Not mine");
  list = gil_question_list_new (both->catalog, both->written);

  assert_list (list, "C01-1 in-first C01-2 mine in-lost");
  g_assert_false (gil_question_is_own (gil_question_list_find (list, "C01-1")));
  g_assert_cmpstr (gil_question_get_category_name (gil_question_list_find (list, "in-first"))->ko, ==,
                   "역할");
  g_assert_cmpstr (gil_question_get_category (gil_question_list_find (list, "in-lost")), ==,
                   GIL_OWN_CATEGORY);
  g_assert_null (gil_question_list_find (list, "silent"));
}

static void
test_follow (Both          *both,
             gconstpointer  data)
{
  g_autoptr (GilQuestionList) list = gil_question_list_new (both->catalog, both->written);
  g_autoptr (GString) heard = g_string_new (NULL);
  g_autoptr (GilRemoval) removal = NULL;

  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), heard);
  assert_list (list, "C01-1 C01-2");
  set_question (both, "a", "1", NULL);
  g_assert_cmpstr (heard->str, ==, "2-0+1 ");
  set_question (both, "b", "2", "C01");
  g_assert_cmpstr (heard->str, ==, "2-0+1 1-0+1 ");
  assert_list (list, "C01-1 b C01-2 a");

  g_string_truncate (heard, 0);
  set_question (both, "a", "3", NULL);
  g_assert_cmpstr (heard->str, ==, "3-1+1 ");
  g_assert_cmpstr (gil_question_get_text (gil_question_list_find (list, "a"))->en, ==, "3");

  g_string_truncate (heard, 0);
  set_question (both, "a", "3", "C01");
  g_assert_cmpstr (heard->str, ==, "1-3+3 ");
  assert_list (list, "C01-1 a b C01-2");
  set_question (both, "b", "2", NULL);
  assert_list (list, "C01-1 a C01-2 b");

  g_string_truncate (heard, 0);
  removal = gil_removal_new (both->written, GIL_JOURNAL_QUESTIONS, "a");
  g_assert_cmpstr (heard->str, ==, "1-1+0 ");
  assert_list (list, "C01-1 C01-2 b");
  gil_removal_undo (removal, both->written);
  assert_list (list, "C01-1 a C01-2 b");

  /* What is none of its business. */
  g_string_truncate (heard, 0);
  set_text (both->written, GIL_JOURNAL_ANSWERS, "a", "text_ko", "답");
  set_text (both->written, GIL_JOURNAL_QUESTIONS, "C01-1", "text", "Not mine");
  set_text (both->written, GIL_JOURNAL_QUESTIONS, "silent", "check", "x");
  g_assert_cmpstr (heard->str, ==, "");
}

static void
test_lost (Both          *both,
           gconstpointer  data)
{
  g_autoptr (GilQuestionList) list = gil_question_list_new (both->catalog, both->written);
  g_auto (GStrv) none = NULL;
  g_auto (GStrv) lost = NULL;

  set_question (both, "a", "왜요?", NULL);
  set_text (both->written, GIL_JOURNAL_ANSWERS, "a", "text_ko", "답");
  set_text (both->written, GIL_JOURNAL_ANSWERS, "C01-1", "text_ko", "답");
  none = gil_question_list_find_lost (list);
  g_assert_cmpuint (g_strv_length (none), ==, 0);

  set_text (both->written, GIL_JOURNAL_ANSWERS, "C09-9", "text_ko", "답");
  lost = gil_question_list_find_lost (list);
  g_assert_cmpstrv (lost, ((const char *[]) { "C09-9", NULL }));
}

/* A list as long as nobody has, edited at random: always as if it were made anew. */
static void
test_many (Both          *both,
           gconstpointer  data)
{
  static const char *const categories[] = { "C01", "C02", NULL };
  g_autoptr (GilQuestionList) list = gil_question_list_new (both->catalog, both->written);
  g_autoptr (GilQuestionList) anew = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);
  g_autoptr (GTimer) timer = g_timer_new ();
  g_autofree char *followed = NULL;
  g_autofree char *made = NULL;

  for (guint i = 0; i < 10000; i++) {
    g_autofree char *id = g_strdup_printf ("q%u", i);

    set_question (both, id, id, categories[i % 3]);
  }
  for (guint i = 0; i < 500; i++) {
    g_autofree char *id = g_strdup_printf ("q%d", g_rand_int_range (random, 0, 10000));

    if (g_rand_boolean (random))
      set_question (both, id, "또", categories[g_rand_int_range (random, 0, 3)]);
    else
      gil_removal_free (gil_removal_new (both->written, GIL_JOURNAL_QUESTIONS, id));
  }

  followed = tell (list);
  g_timer_start (timer);
  anew = gil_question_list_new (both->catalog, both->written);
  g_test_minimized_result (g_timer_elapsed (timer, NULL), "10,000 own questions: %.1f ms",
                           1000 * g_timer_elapsed (timer, NULL));
  made = tell (anew);
  g_assert_cmpstr (followed, ==, made);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (list)), >, 9000);
}

/* Tens of thousands at once are one change of the list, also when they are edited anew or taken out:
 * whoever shows it goes through it each time. */
static void
test_change_set (Both          *both,
                 gconstpointer  data)
{
  g_autoptr (GilQuestionList) list = gil_question_list_new (both->catalog, both->written);
  g_autoptr (GString) heard = g_string_new (NULL);
  const guint n = 20000;
  gint64 start = g_get_monotonic_time ();

  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), heard);
  for (guint round = 0; round < 2; round++) {
    g_autoptr (GString) backup = g_string_new ("{\"format\":1,\"questions\":{");
    g_autoptr (GBytes) bytes = NULL;
    g_autoptr (GError) error = NULL;
    GilImportCounts counts;

    for (guint i = 0; i < n; i++)
      g_string_append_printf (backup, "%s\"q%u\":{\"text\":\"%u\",\"changed\":\"2026-11-0%uT00:00:00Z\"}",
                              i > 0 ? "," : "", i, round, round + 1);
    g_string_append (backup, "}}");
    bytes = g_bytes_new (backup->str, backup->len);
    g_assert_true (gil_journal_import (both->written, bytes, &counts, &error));
    g_assert_no_error (error);
  }
  g_assert_cmpstr (heard->str, ==, "0-2+20002 0-20002+20002 ");

  g_string_truncate (heard, 0);
  gil_journal_begin_changes (both->written);
  for (guint i = 0; i < n; i++) {
    g_autofree char *id = g_strdup_printf ("q%u", i);
    g_autoptr (JsonObject) removed = gil_journal_remove (both->written, GIL_JOURNAL_QUESTIONS, id);

    g_assert_nonnull (removed);
  }
  gil_journal_end_changes (both->written);
  g_assert_cmpstr (heard->str, ==, "0-20002+2 ");
  assert_list (list, "C01-1 C01-2");
  g_assert_cmpint (g_get_monotonic_time () - start, <, 20 * G_TIME_SPAN_SECOND);
}

static void
add (const char *name,
     void      (*test) (Both *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/interview/list/", name, NULL);

  g_test_add (path, Both, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("order", test_order);
  add ("follow", test_follow);
  add ("lost", test_lost);
  add ("many", test_many);
  add ("change-set", test_change_set);

  return g_test_run ();
}
