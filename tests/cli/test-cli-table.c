/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How lines are laid out for a terminal. */

#include "gil-cli-table.h"
#include "gil-cli-wrap.h"

/* Korean takes two columns, escape sequences none. */
static void
test_width (void)
{
  static const struct
  {
    const char *text;
    guint width;
  } cases[] = {
    { "", 0 },
    { "async", 5 },
    { "비동기", 6 },
    { "API 문서", 8 },
    { "\033[32m강함\033[0m", 4 },
    { "e\xcc\x81", 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (gil_cli_text_width (cases[i].text), ==, cases[i].width);
}

static void
test_wrap (void)
{
  static const struct
  {
    const char *text;
    guint width;
    const char *expected;
  } cases[] = {
    { "one two three", 0, "> one two three" },
    { "one two three", 15, "> one two three" },
    { "one two three", 14, "> one two\n    three" },
    { "비동기 지원 여부", 13, "> 비동기 지원\n    여부" },
    { "비동기 지원 여부", 12, "> 비동기\n    지원\n    여부" },
    { "a https://example.org/path b", 10, "> a\n    https://example.org/path\n    b" },
    { "", 10, "> " },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) out = g_string_new ("> ");

    gil_cli_wrap (out, cases[i].text, 2, 4, cases[i].width);
    g_assert_cmpstr (out->str, ==, cases[i].expected);
  }
}

static void
test_alignment (void)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);
  g_autoptr (GString) out = g_string_new (NULL);

  gil_cli_table_set_right (table, 1);
  gil_cli_table_add (table, "문서", "7", "x", NULL);
  gil_cli_table_add (table, "ORM", "100", "", NULL);
  gil_cli_table_print (table, 1, 0, out);
  g_assert_cmpstr (out->str, ==,
                   " 문서    7  x\n"
                   " ORM   100\n");

  /* Beside the others there is room for it, and then there is not. */
  g_string_truncate (out, 0);
  gil_cli_table_print (table, 1, 13, out);
  g_assert_cmpstr (out->str, ==,
                   " 문서    7  x\n"
                   " ORM   100\n");
  g_string_truncate (out, 0);
  gil_cli_table_print (table, 1, 12, out);
  g_assert_cmpstr (out->str, ==,
                   " 문서    7\n"
                   "     x\n"
                   " ORM   100\n");

  g_string_truncate (out, 0);
  gil_cli_table_set_below (table);
  gil_cli_table_print (table, 1, 0, out);
  g_assert_cmpstr (out->str, ==,
                   " 문서    7\n"
                   "     x\n"
                   " ORM   100\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/table/width", test_width);
  g_test_add_func ("/cli/table/wrap", test_wrap);
  g_test_add_func ("/cli/table/alignment", test_alignment);

  return g_test_run ();
}
