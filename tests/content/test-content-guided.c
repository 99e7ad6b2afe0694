/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

static const char *const none[] = { NULL };

typedef struct
{
  const char *name;
  const char *path;
  const char *json; /* NULL: removed */
  const char *problem;
  gsize n_steps;
} Case;

static const Case cases[] = {
  { "sound", "format", "1", "", 2 },
  { "newer", "format", "2", "guided.json: format: is 2, but only 1 is known", 0 },
  { "no-list", "steps", "{}", "guided.json: steps: must be a list", 0 },
  { "unknown-key", "steps[0].color", "1", "guided.json: steps[0].color: unknown key", 1 },
  { "step-twice", "steps[1].id", "\"what\"", "guided.json: steps[1].id: \"what\" is there twice", 1 },
  { "one-language", "steps[0].hint.ko", NULL, "guided.json: steps[0].hint.ko: missing", 1 },
  { "many", "steps[1].many", "\"yes\"", "guided.json: steps[1].many: must be true or false", 1 },
  { "answer-twice", "steps[0].answers[1].id", "\"shop\"",
    "guided.json: steps[0].answers[1].id: \"shop\" is there twice", 1 },
  { "no-wants", "steps[0].answers[1].wants", NULL,
    "guided.json: steps[0].answers[1].wants: missing", 1 },
  { "criterion", "steps[1].answers[0].wants[0].criterion", "\"colour\"",
    "guided.json: steps[1].answers[0].wants[0].criterion: there is no criterion \"colour\"", 1 },
  { "criterion-twice", "steps[0].answers[0].wants[1].criterion", "\"admin\"",
    "guided.json: steps[0].answers[0].wants[1].criterion: \"admin\" is there twice", 1 },
  { "want", "steps[1].answers[0].wants[0].want", "\"off\"",
    "guided.json: steps[1].answers[0].wants[0].want: must be one of \"nice\", \"must\"", 1 },
  { "no-reason", "steps[1].answers[0].wants[0].reason", NULL,
    "guided.json: steps[1].answers[0].wants[0].reason: missing", 1 },
};

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *c = data;
  g_autoptr (GilCatalog) catalog = NULL;
  g_autofree char *problems = NULL;
  gsize n_steps;

  content_fixture_edit (fixture, "guided.json", c->path, c->json);
  catalog = content_fixture_open (fixture);
  gil_catalog_get_guided (catalog, &n_steps);

  problems = g_strjoinv ("\n", (char **) gil_catalog_get_problems (catalog));
  g_assert_cmpstr (problems, ==, c->problem);
  g_assert_cmpuint (n_steps, ==, c->n_steps);
}

static GilWant
combine (GilCatalog                   *catalog,
         const GilGuidedAnswer *const *answers,
         gsize                         n_answers,
         const char                   *criterion)
{
  guint n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_autofree GilWant *wants = g_new (GilWant, n_criteria);

  (void) gil_guided_combine (answers, n_answers, wants, n_criteria);

  return wants[gil_criterion_get_index (gil_catalog_find_criterion (catalog, criterion))];
}

/* The stronger want counts, whichever answer comes first. */
static void
test_combine (ContentFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  gsize n_steps;
  const GilGuidedStep *steps = gil_catalog_get_guided (catalog, &n_steps);
  const GilGuidedAnswer *shop = &steps[0].answers[0];
  const GilGuidedAnswer *unsure = &steps[0].answers[1];
  const GilGuidedAnswer *reading = &steps[1].answers[0];

  g_assert_cmpint (combine (catalog, &unsure, 1, "docs"), ==, GIL_WANT_OFF);
  g_assert_cmpint (combine (catalog, &shop, 1, "docs"), ==, GIL_WANT_NICE);
  g_assert_cmpint (combine (catalog, &shop, 1, "admin"), ==, GIL_WANT_MUST);
  g_assert_cmpint (combine (catalog, (const GilGuidedAnswer *[]) { shop, reading }, 2, "docs"), ==,
                   GIL_WANT_MUST);
  g_assert_cmpint (combine (catalog, (const GilGuidedAnswer *[]) { reading, shop }, 2, "docs"), ==,
                   GIL_WANT_MUST);
  g_assert_cmpint (combine (catalog, (const GilGuidedAnswer *[]) { reading, shop }, 2, "async"), ==,
                   GIL_WANT_OFF);
}

/* Five questions, the first of them for what is built; the one way to want nothing is not to know yet. */
static void
test_real (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  gsize n_steps;
  const GilGuidedStep *steps = gil_catalog_get_guided (catalog, &n_steps);

  g_assert_cmpstrv (gil_catalog_get_problems (catalog), none);
  g_assert_cmpuint (n_steps, ==, 5);
  for (gsize i = 0; i < n_steps; i++) {
    g_assert_cmpuint (steps[i].n_answers, >=, 4);
    for (gsize j = 0; j < steps[i].n_answers; j++) {
      const GilGuidedAnswer *answer = &steps[i].answers[j];

      g_assert_true ((answer->purpose != NULL) == (i == 0 && !g_str_equal (answer->id, "unsure")));
      g_assert_true (answer->n_wants > 0 || answer->purpose || g_str_equal (answer->id, "unsure"));
      /* A must without facts would leave nothing over. */
      for (gsize k = 0; k < answer->n_wants; k++) {
        g_autoptr (GilCriterion) criterion =
          g_list_model_get_item (gil_catalog_get_criteria (catalog), (guint) answer->wants[k].criterion);

        g_assert_true (gil_criterion_has_facts (criterion));
      }
    }
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/content/guided/broken/", cases[i].name, NULL);

    g_test_add (path, ContentFixture, &cases[i], content_fixture_set_up, test_case,
                content_fixture_tear_down);
  }
  g_test_add ("/content/guided/combine", ContentFixture, NULL, content_fixture_set_up, test_combine,
              content_fixture_tear_down);
  g_test_add_func ("/content/guided/real", test_real);

  return g_test_run ();
}
