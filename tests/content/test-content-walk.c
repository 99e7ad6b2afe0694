/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* Every value of every file is taken away, given a wrong type, and has a stranger put beside it:
 * each time the problem must be told, at that very path. */

typedef struct
{
  ContentFixture *fixture;
  const char *file;
  guint n_checked;
} Walk;

typedef void (*Visit) (Walk       *walk,
                       JsonNode   *node,
                       const char *path,
                       gboolean    is_member);

/* What may be missing, as patterns of paths. */
static const char *const optional[] = {
  "few_users",
  "criteria[*].levels",
  "criteria[*].level_names",
  "criteria[*].level_names.*",
  "criteria[*].measure.and",
  "frameworks[*].links",
  "frameworks[*].links.tutorial",
  "frameworks[*].*.urls",
  "frameworks[*].purposes",
  "frameworks[*].purposes.*",
  "frameworks[*].notes_purposes",
  "frameworks[*].notes_purposes.*",
  "criteria[*].measure.missing",
  "criteria[*].measure.thresholds.*",
  "frameworks[*].through",
  "frameworks[*].numbers.*-*",
  "frameworks[*].today.*",
  "frameworks[*].workarounds",
  "frameworks[*].workarounds.*",
  "frameworks[*].notes.*",
  "frameworks[*].notebook.*[*].opinion",
  "frameworks[*].notebook.*[*].check",
  "frameworks[*].choose",
  "frameworks[*].choose[*].facts",
  "frameworks[*].choose[*].evidence",
  "frameworks[*].avoid",
  "frameworks[*].avoid[*].facts",
  "frameworks[*].avoid[*].evidence",
  "frameworks[*].questions",
  "stations[*].scene",
  "stations[*].both_ways",
  "stations[*].*.evidence",
  "stations[*].loads[*].era",
  "stations[*].loads[*].evidence",
  "stations[*].eras.*",
  "eras.*.evidence",
  "roles[*].frameworks",
  "pages[*].facets.history",
  "pages[*].facets.analogy",
  "pages[*].facets.does[*].evidence",
  "pages[*].facets.hard[*].another_view",
  "pages[*].facets.neighbours[*].role",
  "comparison.rows[*].cells[*].evidence",
  "timelines[*].events[*].items[*].evidence",
  "types[*].items[*].evidence",
  "roles[*].levels.*",
  "stages[*].looks_at",
  "stages[*].tasks[*].evidence",
  "questions[*].frameworks",
  "question_pages[*].advice",
  "question_pages[*].advice[*].evidence",
};

/* What is required though a pattern above takes it in. */
static const char *const required[] = {
  "frameworks[*].numbers.*.value",      "frameworks[*].numbers.*.as_of",
  "frameworks[*].numbers.*.source",     "frameworks[*].numbers.*.note.*",
  "frameworks[*].numbers.*.suspect.*",  "frameworks[*].today.*.level",
  "frameworks[*].today.*.note",         "frameworks[*].today.*.note.*",
  "frameworks[*].today.*.as_of",        "frameworks[*].today.*.source",
  "frameworks[*].today.*.workaround.*", "frameworks[*].workarounds.*.*",
  "frameworks[*].notes.*.level",        "frameworks[*].notes.*.note",
  "frameworks[*].notes.*.note.*",       "frameworks[*].notes.*.evidence",
  "criteria[*].level_names.*.*",        "frameworks[*].*purposes.*.fit",
  "frameworks[*].*purposes.*.note",     "frameworks[*].*purposes.*.note.*",
  "frameworks[*].*purposes.*.as_of",    "frameworks[*].*purposes.*.source",
  "frameworks[*].*purposes.*.evidence", "frameworks[*].today.*.clash[*].*",
  "frameworks[*].today.*.package.*",
  "roles[*].levels.*.level",            "roles[*].levels.*.note",
  "roles[*].levels.*.note.*",           "stations[*].eras.*.text",
  "stations[*].eras.*.text.*",
};

/* What something beside it needs: there is another problem without it. */
static const char *const needed[] = {
  "*.notes_scope",
  "criteria[*].measure.through",
  "pages[*].facets.hard[*].evidence",
  "pages[*].facets.hard[*].opinion",
  "roles[*].levels.crowd.evidence",
};

static gboolean
matches_any (const char        *path,
             const char *const *patterns,
             gsize              n_patterns)
{
  for (gsize i = 0; i < n_patterns; i++) {
    if (g_pattern_match_simple (patterns[i], path))
      return TRUE;
  }

  return FALSE;
}

static gboolean
is_optional (const char *path)
{
  return matches_any (path, optional, G_N_ELEMENTS (optional)) &&
         !matches_any (path, required, G_N_ELEMENTS (required));
}

/* The problems of the fixture with one value changed. */
static GStrv
find_problems (Walk       *walk,
               const char *path,
               const char *value)
{
  g_autoptr (GilCatalog) catalog = NULL;
  GStrv problems;
  gsize n_steps;

  content_fixture_edit (walk->fixture, walk->file, path, value);
  catalog = content_fixture_open (walk->fixture);
  content_fixture_load_all (catalog);
  gil_catalog_get_guided (catalog, &n_steps);
  gil_catalog_get_journey (catalog);
  content_fixture_load_roles (catalog);
  content_fixture_load_questions (catalog);
  problems = g_strdupv ((char **) gil_catalog_get_problems (catalog));
  content_fixture_restore (walk->fixture, walk->file);
  walk->n_checked++;

  return problems;
}

static void
assert_told (GStrv       problems,
             const char *expected,
             gboolean    as_prefix)
{
  for (guint i = 0; problems[i]; i++) {
    if (as_prefix ? g_str_has_prefix (problems[i], expected) : strcmp (problems[i], expected) == 0)
      return;
  }

  {
    g_autofree char *all = g_strjoinv ("\n", problems);

    g_test_message ("expected: %s\ngot: %s", expected, all);
    g_test_fail_printf ("not told: %s", expected);
  }
}

static void
remove_value (Walk       *walk,
              JsonNode   *node,
              const char *path,
              gboolean    is_member)
{
  g_autofree char *expected = NULL;
  g_auto (GStrv) problems = NULL;

  /* Elements may be missing. */
  if (!is_member || matches_any (path, needed, G_N_ELEMENTS (needed)))
    return;

  problems = find_problems (walk, path, NULL);
  if (is_optional (path)) {
    const char *none[] = { NULL };

    g_test_message ("without %s", path);
    g_assert_cmpstrv (problems, none);
    return;
  }

  expected = g_strdup_printf ("%s: %s: missing", walk->file, path);
  assert_told (problems, expected, FALSE);
}

static void
change_type (Walk       *walk,
             JsonNode   *node,
             const char *path,
             gboolean    is_member)
{
  gboolean is_boolean = JSON_NODE_HOLDS_VALUE (node) &&
                        json_node_get_value_type (node) == G_TYPE_BOOLEAN;
  g_autofree char *expected = g_strdup_printf ("%s: %s: must be ", walk->file, path);
  g_auto (GStrv) problems = find_problems (walk, path, is_boolean ? "7" : "true");

  assert_told (problems, expected, TRUE);
}

static void
add_stranger (Walk       *walk,
              JsonNode   *node,
              const char *path,
              gboolean    is_member)
{
  g_autofree char *stranger = g_strconcat (path, ".stranger", NULL);
  g_autofree char *expected = g_strdup_printf ("%s: %s: ", walk->file, stranger);
  g_auto (GStrv) problems = NULL;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  problems = find_problems (walk, stranger, "{}");
  assert_told (problems, expected, TRUE);
}

static void
walk_node (Walk       *walk,
           JsonNode   *node,
           const char *path,
           Visit       visit)
{
  if (JSON_NODE_HOLDS_OBJECT (node)) {
    JsonObjectIter iter;
    const char *key;
    JsonNode *member;

    json_object_iter_init_ordered (&iter, json_node_get_object (node));
    while (json_object_iter_next_ordered (&iter, &key, &member)) {
      g_autofree char *inside = g_strconcat (path, *path ? "." : "", key, NULL);

      visit (walk, member, inside, TRUE);
      walk_node (walk, member, inside, visit);
    }
  } else if (JSON_NODE_HOLDS_ARRAY (node)) {
    JsonArray *array = json_node_get_array (node);

    for (guint i = 0; i < json_array_get_length (array); i++) {
      g_autofree char *inside = g_strdup_printf ("%s[%u]", path, i);

      visit (walk, json_array_get_element (array, i), inside, FALSE);
      walk_node (walk, json_array_get_element (array, i), inside, visit);
    }
  }
}

static void
walk_all (ContentFixture *fixture,
          Visit           visit)
{
  for (guint i = 0; content_files[i]; i++) {
    g_autofree char *path = content_fixture_get_path (fixture, content_files[i]);
    g_autofree char *json = NULL;
    g_autoptr (JsonNode) root = NULL;
    g_autoptr (GError) error = NULL;
    Walk walk = { fixture, content_files[i], 0 };

    g_file_get_contents (path, &json, NULL, &error);
    g_assert_no_error (error);
    root = json_from_string (json, &error);
    g_assert_no_error (error);

    walk_node (&walk, root, "", visit);
    g_assert_cmpuint (walk.n_checked, >=, 4);
  }
}

static void
test_missing (ContentFixture *fixture,
              gconstpointer   data)
{
  walk_all (fixture, remove_value);
}

static void
test_type (ContentFixture *fixture,
           gconstpointer   data)
{
  walk_all (fixture, change_type);
}

static void
test_stranger (ContentFixture *fixture,
               gconstpointer   data)
{
  walk_all (fixture, add_stranger);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/content/walk/missing", ContentFixture, NULL, content_fixture_set_up, test_missing,
              content_fixture_tear_down);
  g_test_add ("/content/walk/type", ContentFixture, NULL, content_fixture_set_up, test_type,
              content_fixture_tear_down);
  g_test_add ("/content/walk/stranger", ContentFixture, NULL, content_fixture_set_up,
              test_stranger, content_fixture_tear_down);

  return g_test_run ();
}
