/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Things side by side: how that is laid out, and what is said on the real content. */

#include "cli-fixture.h"
#include "gil-cli-grid.h"
#include "gil-cli-wrap.h"

#include <string.h>

static GilCliGrid *
new_grid (void)
{
  static const char *const titles[] = { "Oak", "Elm tree" };
  GilCliGrid *grid = gil_cli_grid_new (titles, G_N_ELEMENTS (titles));

  gil_cli_grid_add_heading (grid, "Trees");
  gil_cli_grid_add_row (grid, "Height", TRUE);
  gil_cli_grid_add_cell (grid, g_strdup ("up to 40 m"), NULL, NULL);
  gil_cli_grid_add_cell (grid, g_strdup ("30 m"), NULL, NULL);
  gil_cli_grid_add_row (grid, "나무", FALSE);
  gil_cli_grid_add_cell (grid, g_strdup ("단단함"), NULL, NULL);
  gil_cli_grid_add_cell (grid, g_strdup ("?"), NULL, NULL);

  return grid;
}

static void
test_grid (void)
{
  static const struct
  {
    guint width;
    const char *expected;
  } cases[] = {
    { 0, "\n"
         "          Oak         Elm tree\n"
         "\nTrees\n"
         "≠ Height  up to 40 m  30 m\n"
         "  나무    단단함      ?\n" },
    { 30, "\n"
          "          Oak         Elm tree\n"
          "\nTrees\n"
          "≠ Height  up to 40 m  30 m\n"
          "  나무    단단함      ?\n" },
    /* Broken at spaces, and no line ends with one. */
    { 22, "\n"
          "          Oak     Elm\n"
          "                  tree\n"
          "\nTrees\n"
          "≠ Height  up to   30 m\n"
          "          40 m\n"
          "  나무    단단함  ?\n" },
    /* A word has no room in its column. */
    { 21, "\nTrees\n"
          "≠ Height\n"
          "    Oak: up to 40 m\n"
          "    Elm tree: 30 m\n"
          "  나무\n"
          "    Oak: 단단함\n"
          "    Elm tree: ?\n" },
    { 16, "\nTrees\n"
          "≠ Height\n"
          "    Oak: up to\n"
          "         40 m\n"
          "    Elm tree: 30\n"
          "              m\n"
          "  나무\n"
          "    Oak: 단단함\n"
          "    Elm tree: ?\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GilCliGrid) grid = new_grid ();
    g_autoptr (GString) out = g_string_new (NULL);
    const GilCli cli = { .width = cases[i].width, .out = out };

    gil_cli_grid_print (grid, &cli);
    g_assert_cmpstr (out->str, ==, cases[i].expected);
  }
}

static char *
paint (const GilCli  *cli,
       gconstpointer  data,
       const char    *text)
{
  return g_strdup_printf ("\033[%sm%s\033[0m", (const char *) data, text);
}

/* Every piece of a broken cell is painted, and no space around it. */
static void
test_painted (void)
{
  static const char *const titles[] = { "Oak", "Elm" };
  g_autoptr (GilCliGrid) grid = gil_cli_grid_new (titles, 2);
  g_autoptr (GString) out = g_string_new (NULL);
  const GilCli cli = { .width = 15, .out = out };

  gil_cli_grid_add_row (grid, "Age", FALSE);
  gil_cli_grid_add_cell (grid, g_strdup ("old old"), paint, "31");
  gil_cli_grid_add_cell (grid, g_strdup ("new"), paint, "32");
  gil_cli_grid_print (grid, &cli);
  g_assert_cmpstr (out->str, ==,
                   "\n"
                   "       Oak  Elm\n"
                   "  Age  \033[31mold\033[0m  \033[32mnew\033[0m\n"
                   "       \033[31mold\033[0m\n");
}

/* However many, however long their names: it fits, in both languages. */
static void
test_width (void)
{
  static const char *const ids[] = {
    "flask django", "flask django fastapi", "django djangorestframework fastapi aiohttp",
    "djangorestframework pyramid reflex tornado",
  };
  static const guint widths[] = { 40, 50, 60, 80, 100, 132 };

  for (gsize i = 0; i < G_N_ELEMENTS (ids) * G_N_ELEMENTS (widths) * 2; i++) {
    guint width = widths[i / 2 % G_N_ELEMENTS (widths)];
    g_autofree char *line = g_strdup_printf ("compare frameworks %s --lang=%s",
                                             ids[i / 2 / G_N_ELEMENTS (widths)], i % 2 == 0 ? "en" : "ko");
    g_auto (CliOutcome) outcome = cli_run_in (line, FALSE, width);
    g_auto (GStrv) lines = g_strsplit (outcome.out->str, "\n", -1);

    g_assert_cmpint (outcome.status, ==, 0);
    for (gsize k = 0; lines[k] != NULL; k++) {
      if (gil_cli_text_width (lines[k]) > width)
        g_test_fail_printf ("%s: longer than %u: %s", line, width, lines[k]);
      if (g_str_has_suffix (lines[k], " "))
        g_test_fail_printf ("%s: ends with a space: %s", line, lines[k]);
    }
  }
}

static void
test_text (void)
{
  static const struct
  {
    const char *line;
    guint width;
    const char *expected;
  } cases[] = {
    { "compare frameworks flask django --lang=en", 0, "Facts of November 2026. ≠ marks what differs: " },
    { "compare frameworks flask django --lang=ko", 0, "2026년 11월 기준이에요. 서로 다른 줄에는 ≠ 표시가" },
    { "compare frameworks flask django --lang=en --basis=notes", 0, "Criteria by the notes of January 2021" },
    { "compare frameworks flask django --lang=en", 0, "\nAt a glance\n" },
    { "compare frameworks flask fastapi --lang=en", 0, "\n≠ Async                          In part" },
    { "compare frameworks flask django --lang=en", 0, "\n  Status                         Active" },
    { "compare frameworks flask django --lang=ko", 0, "(2026년 11월)" },
    { "compare frameworks django djangorestframework fastapi aiohttp --lang=en", 80, "\n≠ Async   " },
    { "compare frameworks django djangorestframework fastapi aiohttp --lang=en", 50,
      "\n≠ Async\n    Django: In part\n    Django REST Framework: Third-party\n    FastAPI: Built in\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliOutcome) outcome = cli_run_in (cases[i].line, FALSE, cases[i].width);

    g_assert_cmpstr (outcome.err->str, ==, "");
    cli_assert_holds (outcome.out->str, cases[i].expected);
  }
}

static void
test_wrong_use (void)
{
  static const struct
  {
    const char *line;
    const char *expected;
  } cases[] = {
    { "compare --lang=en", "2 to 4 ids" },
    { "compare frameworks --lang=en", "2 to 4 ids" },
    { "compare frameworks flask --lang=ko", "2–4개" },
    { "compare frameworks flask django sanic bottle tornado --lang=en", "2 to 4 ids" },
    { "compare frameworks flask django flask --lang=ko", "두 번 적은 아이디: ‘flask’" },
    { "compare frameworks flask django --basis=then --lang=en", "unknown basis" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CliOutcome) outcome = cli_run (cases[i].line);

    g_assert_cmpint (outcome.status, ==, 2);
    g_assert_cmpstr (outcome.out->str, ==, "");
    cli_assert_holds (outcome.err->str, cases[i].expected);
  }
}

static JsonObject *
find_row (JsonNode   *root,
          const char *id)
{
  JsonArray *rows = json_object_get_array_member (json_node_get_object (root), "rows");

  for (guint i = 0; i < json_array_get_length (rows); i++) {
    JsonObject *row = json_array_get_object_element (rows, i);

    if (g_str_equal (json_object_get_string_member (row, "id"), id))
      return row;
  }
  g_error ("there is no row “%s”", id);
}

static JsonObject *
get_cell (JsonObject *row,
          guint       index)
{
  return json_array_get_object_element (json_object_get_array_member (row, "cells"), index);
}

static void
test_json (void)
{
  g_autoptr (JsonNode) root = cli_run_json ("compare frameworks aiohttp django --json --lang=en");
  JsonObject *comparison = json_node_get_object (root);
  JsonArray *rows = json_object_get_array_member (comparison, "rows");
  JsonObject *async = find_row (root, "async");
  JsonObject *version = find_row (root, "version");
  JsonObject *stars = find_row (root, "stars");
  JsonObject *performance = find_row (root, "performance");

  g_assert_cmpstr (json_object_get_string_member (comparison, "basis"), ==, "today");
  g_assert_cmpstr (json_object_get_string_member (comparison, "as_of"), ==, "2026-11");
  /* 13 lines at a glance and 23 criteria; no score, since nothing is wanted. */
  g_assert_cmpuint (json_array_get_length (rows), ==, 36);

  g_assert_cmpstr (json_object_get_string_member (async, "section"), ==, "asked-first");
  g_assert_true (json_object_get_boolean_member (async, "differs"));
  g_assert_cmpstr (json_object_get_string_member (get_cell (async, 0), "framework"), ==, "aiohttp");
  g_assert_cmpstr (json_object_get_string_member (get_cell (async, 0), "level"), ==, "builtin");
  g_assert_cmpfloat (json_object_get_double_member (get_cell (async, 1), "value"), ==, 0.5);
  g_assert_nonnull (json_object_get_string_member (get_cell (async, 1), "note"));
  g_assert_nonnull (json_object_get_string_member (get_cell (async, 1), "as_of"));
  g_assert_nonnull (json_object_get_string_member (get_cell (async, 1), "source"));

  g_assert_cmpstr (json_object_get_string_member (get_cell (version, 1), "month"), ==, "2026-11");
  g_assert_nonnull (json_object_get_string_member (get_cell (version, 1), "text"));
  g_assert_cmpint (json_object_get_int_member (get_cell (stars, 1), "number"), >, 50000);

  /* A suspect figure counts as unknown, and its note says why. */
  g_assert_cmpstr (json_object_get_string_member (get_cell (performance, 0), "level"), ==, "unknown");
  g_assert_true (json_object_get_null_member (get_cell (performance, 0), "value"));
  g_assert_nonnull (json_object_get_string_member (get_cell (performance, 0), "note"));
}

static void
test_json_notes (void)
{
  g_autoptr (JsonNode) root = cli_run_json ("compare frameworks flask django --basis=notes --json --lang=ko");
  JsonObject *jobs = find_row (root, "jobs");

  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "basis"), ==, "notes");
  g_assert_cmpstr (json_object_get_string_member (find_row (root, "license"), "name"), ==, "라이선스");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (jobs, "cells")), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/compare/grid", test_grid);
  g_test_add_func ("/cli/compare/painted", test_painted);
  g_test_add_func ("/cli/compare/width", test_width);
  g_test_add_func ("/cli/compare/text", test_text);
  g_test_add_func ("/cli/compare/wrong-use", test_wrong_use);
  g_test_add_func ("/cli/compare/json", test_json);
  g_test_add_func ("/cli/compare/json-notes", test_json_notes);

  return g_test_run ();
}
