/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which questions are shown, how many others would be, and how far one is. */

#include "content-fixture.h"
#include "journal-fixture.h"

#include "gil-own.h"
#include "gil-progress.h"
#include "gil-question-filter.h"
#include "gil-status-name.h"

static GilCatalog *catalog;

typedef struct
{
  Fixture journal;
  GilJournal *written;
  GilQuestionList *list;
} Written;

/* The real content, with a little written to it. */
static void
set_up (Written       *self,
        gconstpointer  data)
{
  static const char *const stages[] = { "OFR", NULL };
  const GilOwnQuestion everywhere = { (char *) "왜요?", NULL, NULL, NULL };
  const GilOwnQuestion at_offer = { (char *) "언제요?", NULL, (char *) "C16", (char **) stages };

  fixture_set_up (&self->journal, data);
  self->written = load (self->journal.path);
  gil_own_question_set (self->written, "own-1", &everywhere);
  gil_own_question_set (self->written, "own-2", &at_offer);
  set_text (self->written, GIL_JOURNAL_ANSWERS, "C04-1", GIL_ANSWER_TEXT_KO, "답");
  set_text (self->written, GIL_JOURNAL_ANSWERS, "C06-1", GIL_ANSWER_TEXT_KO, "답");
  gil_answer_set_status (self->written, "C05-1", GIL_ANSWER_READY);
  gil_answer_set_status (self->written, "own-1", GIL_ANSWER_PRACTISING);
  gil_answer_set_star (self->written, "C04-1", TRUE);
  gil_answer_set_star (self->written, "C08-1", TRUE);
  self->list = gil_question_list_new (catalog, self->written);
}

static void
tear_down (Written       *self,
           gconstpointer  data)
{
  g_object_unref (self->list);
  finish (self->written);
  fixture_tear_down (&self->journal, data);
}

static guint
count (Written                 *self,
       const GilQuestionFilter *filter)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->list)); i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (G_LIST_MODEL (self->list), i);

    n += gil_question_filter_matches (filter, question, self->written);
  }

  return n;
}

static void
test_each (Written       *self,
           gconstpointer  data)
{
  const struct
  {
    GilQuestionFilter filter;
    guint n;
  } cases[] = {
    { { 0 }, 74 },
    { { .category = (char *) "C04" }, 6 },
    { { .category = (char *) "C16" }, 4 },
    { { .category = (char *) GIL_OWN_CATEGORY }, 1 },
    { { .category = (char *) "C77" }, 0 },
    { { .must_have = TRUE }, 9 },
    { { .starred = TRUE }, 2 },
    { { .own = TRUE }, 2 },
    { { .own = TRUE, .must_have = TRUE }, 0 },
    { { .has_status = TRUE, .status = GIL_ANSWER_NOT_STARTED }, 70 },
    { { .has_status = TRUE, .status = GIL_ANSWER_DRAFT }, 2 },
    { { .has_status = TRUE, .status = GIL_ANSWER_PRACTISING }, 1 },
    { { .has_status = TRUE, .status = GIL_ANSWER_READY }, 1 },
    { { .has_status = TRUE, .status = GIL_ANSWER_DRAFT, .must_have = TRUE, .starred = TRUE }, 1 },
    { { .own = TRUE, .stage = (char *) "OFR" }, 2 },
    { { .own = TRUE, .stage = (char *) "T1" }, 1 },
    { { .category = (char *) "C10", .role = (char *) "dba" }, 0 },
    { { .category = (char *) "C02", .role = (char *) "dba" }, 4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_assert_cmpuint (count (self, &cases[i].filter), ==, cases[i].n);
    g_assert_cmpint (gil_question_filter_is_empty (&cases[i].filter), ==, i == 0);
  }
}

/* Every count is what the list would have with that choice. */
static void
assert_counts (Written           *self,
               GilQuestionFilter  filter)
{
  g_autoptr (GilQuestionCounts) counts = gil_question_counts_new (&filter, G_LIST_MODEL (self->list),
                                                                  self->written);
  GListModel *roles = gil_catalog_get_roles (catalog);
  GListModel *stages = gil_catalog_get_stages (catalog);
  GilQuestionFilter other = filter;
  gsize n_categories;
  const GilCategory *categories = gil_catalog_get_categories (catalog, &n_categories);

  g_assert_cmpuint (counts->n_all, ==, 74);
  g_assert_cmpuint (counts->n_matches, ==, count (self, &filter));

  other.category = NULL;
  g_assert_cmpuint (counts->any_category, ==, count (self, &other));
  for (gsize i = 0; i < n_categories; i++) {
    other.category = categories[i].id;
    g_assert_cmpuint (gil_question_counts_get_category (counts, categories[i].id), ==,
                      count (self, &other));
  }
  other.category = (char *) GIL_OWN_CATEGORY;
  g_assert_cmpuint (gil_question_counts_get_category (counts, GIL_OWN_CATEGORY), ==,
                    count (self, &other));

  other = filter;
  other.stage = NULL;
  g_assert_cmpuint (counts->any_stage, ==, count (self, &other));
  for (guint i = 0; i < g_list_model_get_n_items (stages); i++) {
    g_autoptr (GilStage) stage = g_list_model_get_item (stages, i);

    other.stage = (char *) gil_stage_get_id (stage);
    g_assert_cmpuint (gil_question_counts_get_stage (counts, other.stage), ==, count (self, &other));
  }

  other = filter;
  other.role = NULL;
  g_assert_cmpuint (counts->any_role, ==, count (self, &other));
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++) {
    g_autoptr (GilRole) role = g_list_model_get_item (roles, i);

    other.role = (char *) gil_role_get_id (role);
    g_assert_cmpuint (gil_question_counts_get_role (counts, other.role), ==, count (self, &other));
  }

  other = filter;
  other.has_status = FALSE;
  g_assert_cmpuint (counts->any_status, ==, count (self, &other));
  other.has_status = TRUE;
  for (guint status = 0; status < GIL_ANSWER_N_STATUSES; status++) {
    other.status = status;
    g_assert_cmpuint (counts->by_status[status], ==, count (self, &other));
  }

  other = filter;
  other.must_have = TRUE;
  g_assert_cmpuint (counts->must_have, ==, count (self, &other));
  other = filter;
  other.starred = TRUE;
  g_assert_cmpuint (counts->starred, ==, count (self, &other));
  other = filter;
  other.own = TRUE;
  g_assert_cmpuint (counts->own, ==, count (self, &other));
}

static void
test_counts (Written       *self,
             gconstpointer  data)
{
  static const char *const categories[] = { NULL, "C04", "C16", GIL_OWN_CATEGORY };
  static const char *const stages[] = { NULL, "T1", "OFR" };
  static const char *const roles[] = { NULL, "backend", "dba" };

  for (guint i = 0; i < 4 * 3 * 3 * 3 * 8; i++) {
    guint rest = i / 8;
    const GilQuestionFilter filter = {
      .must_have = (i & 1) != 0,
      .starred = (i & 2) != 0,
      .own = (i & 4) != 0,
      .category = (char *) categories[rest % 4],
      .stage = (char *) stages[rest / 4 % 3],
      .role = (char *) roles[rest / 12 % 3],
      .has_status = rest / 36 > 0,
      .status = rest / 36 == 1 ? GIL_ANSWER_NOT_STARTED : GIL_ANSWER_DRAFT,
    };

    assert_counts (self, filter);
  }
}

static void
test_progress (Written       *self,
               gconstpointer  data)
{
  GListModel *questions = G_LIST_MODEL (self->list);
  GilProgress progress;

  gil_progress_count (&progress, questions, self->written, NULL, NULL);
  g_assert_cmpuint (progress.n_all, ==, 74);
  g_assert_cmpuint (progress.by_status[GIL_ANSWER_DRAFT], ==, 2);
  g_assert_cmpuint (progress.by_status[GIL_ANSWER_PRACTISING], ==, 1);
  g_assert_cmpuint (progress.by_status[GIL_ANSWER_READY], ==, 1);
  g_assert_cmpuint (progress.n_must, ==, 9);
  g_assert_cmpuint (progress.must_by_status[GIL_ANSWER_DRAFT], ==, 1);
  g_assert_cmpuint (progress.must_by_status[GIL_ANSWER_READY], ==, 1);
  g_assert_cmpuint (gil_progress_get_begun (&progress), ==, 4);
  g_assert_cmpfloat_with_epsilon (gil_progress_get_fraction (&progress), (2 + 2 + 3) / (3. * 74), 1e-12);

  gil_progress_count (&progress, questions, self->written, "C05", NULL);
  g_assert_cmpuint (progress.n_all, ==, 5);
  g_assert_cmpfloat_with_epsilon (gil_progress_get_fraction (&progress), 1. / 5, 1e-12);
  gil_progress_count (&progress, questions, self->written, "C04", "OFR");
  g_assert_cmpuint (progress.n_all, ==, 0);
  g_assert_cmpfloat (gil_progress_get_fraction (&progress), ==, 0);
}

static void
test_tasks (Written       *self,
            gconstpointer  data)
{
  GilStage *stage = gil_catalog_find_stage (catalog, "PREP");
  g_autofree char *own = gil_own_task_add (self->written, "PREP", "더");
  g_autofree char *elsewhere = gil_own_task_add (self->written, "DOC", "딴 곳");
  GilTaskProgress progress;
  gsize n_tasks;
  const GilStageTask *tasks = gil_stage_get_tasks (stage, &n_tasks);

  gil_task_set_done (self->written, tasks[0].id, TRUE);
  gil_task_set_done (self->written, own, TRUE);
  gil_task_set_done (self->written, elsewhere, TRUE);
  gil_task_progress_count (&progress, stage, self->written);
  g_assert_cmpuint (progress.n_all, ==, n_tasks + 1);
  g_assert_cmpuint (progress.n_done, ==, 2);
}

static void
test_names (void)
{
  g_assert_cmpstr (gil_status_name (GIL_ANSWER_READY, GIL_LANG_KO), ==, "자신 있음");
  for (guint status = 0; status < GIL_ANSWER_N_STATUSES; status++)
    g_assert_cmpstr (gil_status_name (status, GIL_LANG_EN), !=, gil_status_name (status, GIL_LANG_KO));
}

static void
add (const char *name,
     void      (*test) (Written *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/interview/filter/", name, NULL);

  g_test_add (path, Written, NULL, set_up, test, tear_down);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);

  catalog = gil_catalog_open (NULL, &error);
  g_assert_no_error (error);
  add ("each", test_each);
  add ("counts", test_counts);
  add ("progress", test_progress);
  add ("tasks", test_tasks);
  g_test_add_func ("/interview/filter/names", test_names);

  status = g_test_run ();
  g_object_unref (catalog);

  return status;
}
