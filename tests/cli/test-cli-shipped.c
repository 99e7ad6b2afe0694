/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli-fixture.h"

/* Everything that can be listed is listed, and everything of that which can be shown is shown, from the
 * content that is shipped. Nothing is said here of what it says. */

static void
assert_says (const char *line)
{
  g_auto (CliOutcome) outcome = cli_run (line);

  g_assert_cmpstr (outcome.err->str, ==, "");
  g_assert_cmpint (outcome.status, ==, 0);
  g_assert_cmpuint (outcome.out->len, >, 0);
}

static void
show_each (const char *kind,
           JsonArray  *items,
           const char *language)
{
  for (guint i = 0; i < json_array_get_length (items); i++) {
    const char *id = json_object_get_string_member (json_array_get_object_element (items, i), "id");
    g_autofree char *line = g_strdup_printf ("show %s %s --lang=%s", kind, id, language);
    g_autofree char *json_line = g_strconcat (line, " --json", NULL);
    g_autoptr (JsonNode) json = cli_run_json (json_line);

    assert_says (line);
  }
}

static void
test_all (gconstpointer language)
{
  const struct
  {
    const char *list;
    const char *kind; /* NULL: there is no more to show */
  } kinds[] = {
    { "roles", "role" },      { "questions", "question" }, { "frameworks", "framework" },
    { "criteria", NULL },     { "scenarios", NULL },       { "stages", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autofree char *line = g_strdup_printf ("list %s --lang=%s", kinds[i].list, (const char *) language);
    g_autofree char *json_line = g_strconcat (line, " --json", NULL);
    g_autoptr (JsonNode) json = cli_run_json (json_line);
    JsonArray *items = json_node_get_array (json);

    assert_says (line);
    g_assert_cmpuint (json_array_get_length (items), >, 0);
    if (kinds[i].kind != NULL)
      show_each (kinds[i].kind, items, language);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/cli/shipped/en", "en", test_all);
  g_test_add_data_func ("/cli/shipped/ko", "ko", test_all);

  return g_test_run ();
}
