/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is to be built: what it leaves out, what it counts, and what is said of it. */

#include "content-fixture.h"
#include "gil-explain.h"

typedef struct
{
  const char *name;
  const char *purpose; /* NULL: anything */
  GilBasis basis;
  const char *wants;
  const char *ranking; /* id and score of every result; near misses in brackets */
  const char *left_out;
} Case;

static const Case cases[] = {
  /* Without a purpose and without criteria there is no score. */
  { "any", NULL, GIL_BASIS_TODAY, "", "banyan cedar maple", NULL },
  /* Made for it 1, can do it 0.75, unknown neither yes nor no; with nothing else on it is the score. */
  { "api", "api", GIL_BASIS_TODAY, "", "cedar=100.0 banyan=75.0 (maple=50.0)", NULL },
  /* It weighs as a must beside the others: (2·0.75 + 1·1) / 3. */
  { "api-docs", "api", GIL_BASIS_TODAY, "docs", "cedar=91.7 banyan=83.3 (maple=50.0)", NULL },
  /* What is known not to be for it is no near miss. */
  { "site", "site", GIL_BASIS_TODAY, "", "banyan=100.0 (maple=50.0)",
    "1 framework that is not for this is left out." },
  { "screens", "screens", GIL_BASIS_TODAY, "", "(cedar=50.0) (maple=50.0)",
    "1 framework that is not for this is left out." },
  /* Under Notes only what they say counts. */
  { "notes", "site", GIL_BASIS_NOTES, "", "banyan=100.0 (cedar=50.0) (maple=50.0)", NULL },
};

static char *
write_ranking (const GilPick *pick)
{
  GString *out = g_string_new (NULL);

  for (gsize i = 0; i < pick->ranking->n_results; i++) {
    g_autofree char *item = NULL;
    const char *id = gil_framework_get_id (gil_pick_get_framework (pick, i));

    item = pick->ranking->scored
             ? g_strdup_printf ("%s=%.1f", id, gil_explain_round (pick->ranking->results[i].score))
             : g_strdup (id);
    g_string_append_printf (out, i < pick->ranking->n_matches ? "%s%s" : "%s(%s)", i > 0 ? " " : "", item);
  }

  return g_string_free_and_steal (out);
}

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autofree GilWant *wants = content_parse_wants (catalog, it->wants);
  g_autoptr (GilPick) pick = NULL;
  g_autofree char *ranking = NULL;
  g_autofree char *left_out = NULL;

  pick = gil_pick_new (catalog, it->basis, GIL_SCOPE_ALL, gil_catalog_find_purpose (catalog, it->purpose),
                       wants);
  ranking = write_ranking (pick);
  left_out = gil_explain_left_out (pick, GIL_LANG_EN);

  g_assert_cmpstr (ranking, ==, it->ranking);
  g_assert_cmpstr (left_out, ==, it->left_out);
}

/* What only makes screens is no answer to "anything", and it is said where it went. */
static void
test_special (ContentFixture *fixture,
              gconstpointer   unused)
{
  static const char screens[] =
    "{\"screens\": {\"fit\": \"made-for\", \"note\": {\"en\": \"x\", \"ko\": \"y\"}, \"as_of\": \"2026-08\","
    " \"source\": \"a list\"}}";
  g_autoptr (GilCatalog) catalog = NULL;
  g_autofree GilWant *wants = NULL;
  g_autoptr (GilPick) pick = NULL;
  g_autoptr (GilPick) all = NULL;
  g_autofree char *en = NULL;
  g_autofree char *ko = NULL;

  content_fixture_edit (fixture, "frameworks.json", "frameworks[1].purposes", screens);
  catalog = content_fixture_open (fixture);
  wants = content_parse_wants (catalog, "docs");
  pick = gil_pick_new (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ALL, NULL, wants);
  en = gil_explain_left_out (pick, GIL_LANG_EN);
  ko = gil_explain_left_out (pick, GIL_LANG_KO);

  g_assert_cmpuint (pick->ranking->n_results, ==, 2);
  g_assert_cmpstr (en, ==, "1 framework for “Screens in Python” is left out.");
  g_assert_cmpstr (ko, ==, "용도가 ‘파이썬으로 만드는 화면’인 프레임워크 1개는 뺐어요.");

  /* Looked up, it is there. */
  all = gil_pick_new_all (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ALL, NULL, wants);
  g_assert_cmpuint (all->ranking->n_results, ==, 3);
}

/* The purpose is given: what would change the order is a criterion. */
static void
test_change (ContentFixture *fixture,
             gconstpointer   unused)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autofree GilWant *wants = content_parse_wants (catalog, "");
  g_autoptr (GilPick) pick = NULL;
  GilRankChange change;
  gsize banyan;

  pick = gil_pick_new (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ALL, gil_catalog_find_purpose (catalog, "api"),
                       wants);
  banyan = content_find_result (pick, "banyan");

  g_assert_true (gil_pick_find_change (pick, banyan, &change));
  g_assert_cmpuint (change.criterion, <, pick->n_criteria);
}

/* Two wants that do not go together in a framework are told where both are on. */
static void
test_clash (ContentFixture *fixture,
            gconstpointer   unused)
{
  static const struct
  {
    const char *wants;
    const char *told;
  } clashes[] = {
    { "admin nosql", "Its admin panel needs SQL." },
    { "admin! nosql!", "Its admin panel needs SQL." },
    { "admin docs", "" },
    { "nosql", "" },
  };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (clashes); i++) {
    g_autofree GilWant *wants = content_parse_wants (catalog, clashes[i].wants);
    g_autoptr (GilPick) pick = gil_pick_new (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ALL, NULL, wants);
    g_auto (GStrv) warnings = gil_explain_warnings (pick, content_find_result (pick, "banyan"), GIL_LANG_EN);
    g_autofree char *told = g_strjoinv (" ", warnings);

    g_assert_cmpstr (told, ==, clashes[i].told);
  }
}

/* A place on the list beyond the line is told, and that there is none; one that is suspect says
 * nothing, and one nobody looked for neither. */
static void
test_few_users (ContentFixture *fixture,
                gconstpointer   unused)
{
  static const struct
  {
    const char *json;
    gboolean told;
  } numbers[] = {
    { "{\"value\": 5000, \"as_of\": \"2026-08\", \"source\": \"a list\"}", FALSE },
    { "{\"value\": 5001, \"as_of\": \"2026-08\", \"source\": \"a list\"}", TRUE },
    { "{\"value\": null, \"as_of\": \"2026-08\", \"source\": \"a list\"}", TRUE },
    { "{\"value\": 9000, \"as_of\": \"2026-08\", \"source\": \"a list\","
      " \"suspect\": {\"en\": \"x\", \"ko\": \"y\"}}", FALSE },
    { NULL, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (numbers); i++) {
    g_autoptr (GilCatalog) catalog = NULL;
    g_autofree GilWant *wants = NULL;
    g_autoptr (GilPick) pick = NULL;
    g_autofree char *sentence = NULL;

    content_fixture_restore (fixture, "frameworks.json");
    content_fixture_edit (fixture, "frameworks.json", "frameworks[0].numbers.download-rank", numbers[i].json);
    catalog = content_fixture_open (fixture);
    wants = content_parse_wants (catalog, "docs");
    pick = gil_pick_new (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ALL, NULL, wants);
    sentence = gil_explain_result (pick, content_find_result (pick, "banyan"), GIL_LANG_EN);

    g_assert_true ((g_strstr_len (sentence, -1, "Few people use it") != NULL) == numbers[i].told);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/content/purpose/", cases[i].name, NULL);

    g_test_add (path, ContentFixture, &cases[i], content_fixture_set_up, test_case, content_fixture_tear_down);
  }
#define ADD(name, test) \
  g_test_add ("/content/purpose/" name, ContentFixture, NULL, content_fixture_set_up, test, \
              content_fixture_tear_down)
  ADD ("special", test_special);
  ADD ("change", test_change);
  ADD ("clash", test_clash);
  ADD ("few-users", test_few_users);
#undef ADD

  return g_test_run ();
}
