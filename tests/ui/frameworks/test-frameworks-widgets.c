/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-chip-strip.h"
#include "gil-format.h"
#include "gil-paragraph.h"
#include "gil-score-bar.h"
#include "gil-test-ui.h"

static int
measure_height (GtkWidget *widget,
                int        width)
{
  int minimum, natural;

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, width, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, ==, natural);

  return natural;
}

static void
test_score_bar (void)
{
  const GilRankPart parts[] = {
    { .want = GIL_WANT_MUST, .value = { TRUE, 1 } },
    { .want = GIL_WANT_OFF, .value = { TRUE, 1 } },
    { .want = GIL_WANT_NICE, .value = { TRUE, 0.25 } },
    { .want = GIL_WANT_NICE, .value = { FALSE, 0 } },
    { .want = GIL_WANT_NICE, .value = { TRUE, 0 } },
  };
  GtkWidget *bar = g_object_ref_sink (gil_score_bar_new ());
  GtkWidget *window = gil_test_host_new (bar, 400, 300);

  g_assert_cmpuint (gil_score_bar_get_length (GIL_SCORE_BAR (bar)), ==, 0);
  for (guint direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++) {
    gtk_widget_set_direction (bar, direction);
    gil_score_bar_set_parts (GIL_SCORE_BAR (bar), parts, G_N_ELEMENTS (parts));
    gil_test_settle (window);
    g_assert_cmpuint (gil_score_bar_get_length (GIL_SCORE_BAR (bar)), ==, 4);
  }
  gil_score_bar_set_parts (GIL_SCORE_BAR (bar), parts, 1);
  g_assert_cmpuint (gil_score_bar_get_length (GIL_SCORE_BAR (bar)), ==, 1);
  gil_score_bar_set_parts (GIL_SCORE_BAR (bar), NULL, 0);
  g_assert_cmpuint (gil_score_bar_get_length (GIL_SCORE_BAR (bar)), ==, 0);
  gil_test_settle (window);

  gil_test_window_close (window);
  g_assert_finalize_object (bar);
}

static void
test_chips (void)
{
  const GilChip chips[] = {
    { "Async", GIL_CHIP_MET, TRUE },
    { "Docs", GIL_CHIP_PARTIAL, FALSE },
    { "A name that is long", GIL_CHIP_MISSING, FALSE },
    { "Async", GIL_CHIP_UNKNOWN, FALSE },
  };
  GtkWidget *strip, *window;
  g_autofree char *problem = NULL;
  int minimum, natural;

  strip = g_object_ref_sink (gil_chip_strip_new ());
  window = gil_test_host_new (strip, 400, 300);
  gil_chip_strip_set_chips (GIL_CHIP_STRIP (strip), chips, G_N_ELEMENTS (chips));
  gil_test_settle (window);

  problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                "Async: met, Docs: partly, A name that is long: missing, "
                                                "Async: unknown");
  g_assert_null (problem);

  /* As narrow as its widest chip, and as many lines as that takes. */
  gtk_widget_measure (strip, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <, natural);
  g_assert_cmpint (measure_height (strip, minimum), >, measure_height (strip, natural));
  g_assert_cmpint (measure_height (strip, natural), ==, measure_height (strip, natural + 100));

  gil_test_window_close (window);
  g_assert_finalize_object (strip);
}

static void
test_paragraph (void)
{
  GtkWidget *paragraph = g_object_ref_sink (gil_paragraph_new ());
  GtkWidget *window = gil_test_host_new (paragraph, 400, 300);
  g_autofree char *problem = NULL;
  int line;

  gil_paragraph_show (GIL_PARAGRAPH (paragraph), "One", NULL);
  line = measure_height (paragraph, 200);
  gil_paragraph_show (GIL_PARAGRAPH (paragraph), "One sentence that is too long to fit into one line", NULL);
  g_assert_cmpint (measure_height (paragraph, 200), >, line);
  g_assert_cmpint (measure_height (paragraph, 2000), ==, line);
  gil_test_settle (window);

  g_assert_cmpstr (gil_paragraph_get_text (GIL_PARAGRAPH (paragraph)), ==,
                   "One sentence that is too long to fit into one line");
  problem = gtk_test_accessible_check_property (GTK_ACCESSIBLE (paragraph), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                                "One sentence that is too long to fit into one line");
  g_assert_null (problem);
  /* Some roles may have no name, and the label would never be read out. */
  gtk_test_accessible_assert_role (paragraph, GTK_ACCESSIBLE_ROLE_LABEL);

  gil_test_window_close (window);
  g_assert_finalize_object (paragraph);
}

static void
test_months (void)
{
  const struct {
    const char *month;
    const char *en;
    const char *ko;
  } table[] = {
    { "2026-11", "November 2026", "2026년 11월" },
    { "2021-01", "January 2021", "2021년 1월" },
    { "2021-13", "2021-13", "2021-13" },
    { "2021", "2021", "2021" },
    { "", "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *en = gil_format_month (table[i].month, GIL_LANG_EN);
    g_autofree char *ko = gil_format_month (table[i].month, GIL_LANG_KO);

    g_assert_cmpstr (en, ==, table[i].en);
    g_assert_cmpstr (ko, ==, table[i].ko);
  }
}

static void
test_origins (void)
{
  const struct {
    const char *month;
    const char *source;
    const char *markup;
    const char *urls[3];
  } table[] = {
    { "2026-11", "a book & more", "November 2026 · a book &amp; more" },
    { NULL, "a & b", "<a href=\"https://a.example/?x&amp;y\">a &amp; b</a>", { "https://a.example/?x&y" } },
    { NULL, "one; two", "<a href=\"https://a.example/\">one</a>; <a href=\"https://b.example/\">two</a>",
      { "https://a.example/", "https://b.example/" } },
    { NULL, "one and two", "<a href=\"https://a.example/\">one and two</a> "
      "<a href=\"https://b.example/\">[2]</a>", { "https://a.example/", "https://b.example/" } },
    { NULL, "a list; two", "<a href=\"https://b.example/\">a list; two</a>", { "https://b.example/" } },
    { NULL, "https://www.example.org/a?b&c",
      "<a href=\"https://www.example.org/a?b&amp;c\">example.org</a>" },
    { "2026-11", "javascript:alert(1)", "November 2026 · javascript:alert(1)" },
    { "2026-11", "file://host/etc", "November 2026 · file://host/etc" },
    { "2026-11", NULL, "November 2026" },
    { NULL, NULL, "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *markup = gil_format_origin (table[i].month, table[i].source, table[i].urls, GIL_LANG_EN);

    g_assert_cmpstr (markup, ==, table[i].markup);
  }
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  g_test_add_func ("/frameworks/widgets/score-bar", test_score_bar);
  g_test_add_func ("/frameworks/widgets/chips", test_chips);
  g_test_add_func ("/frameworks/widgets/paragraph", test_paragraph);
  g_test_add_func ("/frameworks/format/months", test_months);
  g_test_add_func ("/frameworks/format/origins", test_origins);

  return g_test_run ();
}
