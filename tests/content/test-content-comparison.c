/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include "gil-comparison.h"
#include "gil-explain.h"

/* Compares what the ids name; they have to be known, and two to four. */
static GilComparison *
compare (GilCatalog *catalog,
         GilBasis    basis,
         const char *wanted,
         const char *ids)
{
  g_autofree GilWant *wants = content_parse_wants (catalog, wanted);
  g_auto (GStrv) names = g_strsplit (ids, " ", -1);
  GilFramework *frameworks[GIL_COMPARISON_MOST];
  gsize n = g_strv_length (names);

  for (gsize i = 0; i < n; i++) {
    frameworks[i] = gil_catalog_find_framework (catalog, names[i]);
    g_assert_nonnull (frameworks[i]);
  }

  return gil_comparison_new (catalog, basis, NULL, wants, frameworks, n);
}

static const GilComparisonRow *
find_row (const GilComparison *comparison,
          const char          *id)
{
  for (gsize i = 0; i < comparison->n_rows; i++) {
    if (g_str_equal (comparison->rows[i].id, id))
      return &comparison->rows[i];
  }
  g_error ("there is no row “%s”", id);
}

/* "glance: kind interface; first: async" */
static char *
write_outline (const GilComparison *comparison)
{
  g_autoptr (GString) outline = g_string_new (NULL);
  gsize next = 0;

  for (gsize s = 0; s < comparison->n_sections; s++) {
    const GilComparisonSection *section = &comparison->sections[s];

    g_assert_cmpuint (section->first_row, ==, next);
    next += section->n_rows;
    g_string_append_printf (outline, "%s%s:", s > 0 ? "; " : "", section->id);
    for (gsize r = 0; r < section->n_rows; r++)
      g_string_append_printf (outline, " %s", comparison->rows[section->first_row + r].id);
  }
  g_assert_cmpuint (comparison->n_rows, ==, next);

  return g_string_free (g_steal_pointer (&outline), FALSE);
}

#define GLANCE "glance: kind interface license version python since status stars stars-2021 dependencies " \
  "packages-year docs-words code-lines; "

/* What is wanted comes first, once, in the order of the criteria. */
static void
test_outline (ContentFixture *fixture,
              gconstpointer   data)
{
  static const struct
  {
    const char *wants;
    const char *outline;
  } cases[] = {
    { "", GLANCE "first: async docs ecosystem; "
                 "second: admin nosql popularity adoption minimal jobs" },
    { "nosql docs!", "wanted: score docs nosql; " GLANCE
                     "first: async ecosystem; second: admin popularity adoption minimal jobs" },
    { "async docs ecosystem", "wanted: score async docs ecosystem; " GLANCE
                              "second: admin nosql popularity adoption minimal jobs" },
  };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GilComparison) comparison = compare (catalog, GIL_BASIS_TODAY, cases[i].wants, "banyan cedar");
    g_autofree char *outline = write_outline (comparison);

    g_assert_cmpstr (outline, ==, cases[i].outline);
  }
}

static const struct
{
  const char *ids;
  GilBasis basis;
  const char *wants;
  const char *row;
  gboolean differs;
  const char *en;
  const char *ko;
} rows[] = {
  { "banyan cedar", GIL_BASIS_TODAY, "", "kind", TRUE, "Kind: Banyan Full-stack; Cedar Micro",
    "종류: Banyan 풀스택; Cedar 마이크로" },
  { "banyan cedar maple", GIL_BASIS_TODAY, "", "license", FALSE, "License: Banyan MIT; Cedar MIT; Maple MIT",
    "라이선스: Banyan MIT; Cedar MIT; Maple MIT" },
  /* The same version, another month. */
  { "banyan cedar", GIL_BASIS_TODAY, "", "version", TRUE,
    "Latest version: Banyan 1.2 (November 2026); Cedar 1.2 (November 2025)",
    "최신 버전: Banyan 1.2 (2026년 11월); Cedar 1.2 (2025년 11월)" },
  { "cedar maple", GIL_BASIS_TODAY, "", "status", TRUE, "Status: Cedar Slow; Maple Dormant",
    "상태: Cedar 뜸함; Maple 휴면" },
  { "cedar maple", GIL_BASIS_TODAY, "", "stars", TRUE, "GitHub stars: Cedar 60000, Maple unknown",
    "깃허브 스타: Cedar 60000, Maple 알 수 없음" },
  { "cedar maple", GIL_BASIS_TODAY, "", "stars-2021", FALSE,
    "GitHub stars, January 2021: Cedar unknown, Maple unknown",
    "깃허브 스타(2021년 1월): Cedar 알 수 없음, Maple 알 수 없음" },
  { "cedar banyan", GIL_BASIS_TODAY, "", "async", TRUE, "Async: Cedar built in, Banyan in part",
    "비동기: Cedar 기본 제공, Banyan 일부 지원" },
  { "banyan maple", GIL_BASIS_TODAY, "", "admin", FALSE, "Admin panel: Banyan built in, Maple built in",
    "관리자 화면: Banyan 기본 제공, Maple 기본 제공" },
  { "banyan cedar", GIL_BASIS_TODAY, "", "jobs", FALSE, "Job market: Banyan unknown, Cedar unknown",
    "채용 시장: Banyan 알 수 없음, Cedar 알 수 없음" },
  /* Other figures and the same level are no difference. */
  { "banyan cedar", GIL_BASIS_TODAY, "", "popularity", FALSE,
    "Popularity: Banyan strong, Cedar strong", "인기: Banyan 매우 좋음, Cedar 매우 좋음" },
  { "banyan cedar", GIL_BASIS_NOTES, "", "async", TRUE, "Async: Banyan unknown, Cedar built in",
    "비동기: Banyan 알 수 없음, Cedar 기본 제공" },
  { "banyan cedar", GIL_BASIS_TODAY, "admin! docs", "admin", TRUE,
    "Admin panel: Banyan built in (+66.7 points), Cedar none (+0.0 points)",
    "관리자 화면: Banyan 기본 제공 (+66.7점), Cedar 없음 (+0.0점)" },
  { "banyan maple", GIL_BASIS_TODAY, "docs!", "docs", TRUE,
    "Docs: Banyan strong (+100.0 points), Maple unknown (±50.0 points)",
    "문서: Banyan 매우 좋음 (+100.0점), Maple 알 수 없음 (±50.0점)" },
  { "banyan cedar maple", GIL_BASIS_TODAY, "admin! docs", "score", TRUE,
    "Score: Banyan 100.0, Cedar 25.0, Maple 66.7–100.0", "점수: Banyan 100.0, Cedar 25.0, Maple 66.7–100.0" },
};

static void
test_row (ContentFixture *fixture,
          gconstpointer   data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autoptr (GilComparison) comparison = compare (catalog, rows[i].basis, rows[i].wants, rows[i].ids);
  const GilComparisonRow *row = find_row (comparison, rows[i].row);
  g_autofree char *en = gil_comparison_explain_row (comparison, row, GIL_LANG_EN);
  g_autofree char *ko = gil_comparison_explain_row (comparison, row, GIL_LANG_KO);

  g_assert_cmpstr (en, ==, rows[i].en);
  g_assert_cmpstr (ko, ==, rows[i].ko);
  g_assert_cmpint (row->differs, ==, rows[i].differs);
}

/* A difference is one wherever it is: in the last column as in the second. */
static void
test_any_column (ContentFixture *fixture,
                 gconstpointer   data)
{
  static const char *const orders[] = { "banyan maple cedar", "banyan cedar maple", "cedar banyan maple" };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++) {
    g_autoptr (GilComparison) comparison = compare (catalog, GIL_BASIS_TODAY, "", orders[i]);
    gsize n = 0;

    g_assert_true (find_row (comparison, "admin")->differs);
    g_assert_false (find_row (comparison, "license")->differs);
    for (gsize r = 0; r < comparison->n_rows; r++)
      n += comparison->rows[r].differs;
    g_assert_cmpuint (gil_comparison_count_differences (comparison), ==, n);
  }
}

/* Every cell carries what is behind it, and points add up to the score. */
static void
test_cells (ContentFixture *fixture,
            gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autoptr (GilComparison) comparison = compare (catalog, GIL_BASIS_TODAY, "async docs!", "banyan cedar");
  const GilComparisonRow *docs = find_row (comparison, "docs");
  const GilComparisonRow *words = find_row (comparison, "docs-words");

  g_assert_cmpint (docs->want, ==, GIL_WANT_MUST);
  g_assert_cmpint (find_row (comparison, "admin")->want, ==, GIL_WANT_OFF);
  g_assert_null (find_row (comparison, "admin")->cells[0].part);
  g_assert_true (docs->cells[0].has_number);
  g_assert_cmpfloat (docs->cells[0].number, ==, 120000);
  g_assert_cmpfloat (words->cells[1].number, ==, 50000);
  g_assert_nonnull (docs->cells[0].note->en);
  g_assert_nonnull (docs->cells[0].source);
  g_assert_nonnull (words->cells[0].as_of);

  for (gsize i = 0; i < comparison->n_frameworks; i++) {
    gsize result = docs->cells[i].result;
    double sum = 0;

    g_assert_true (gil_pick_get_framework (comparison->pick, result) == comparison->frameworks[i]);
    for (gsize r = 0; r < comparison->n_rows; r++) {
      if (comparison->rows[r].cells[i].part != NULL)
        sum += comparison->rows[r].cells[i].part->gained;
    }
    g_assert_cmpfloat_with_epsilon (sum, comparison->pick->ranking->results[result].score, 1e-9);
  }
}

/* A figure that is left out says why. */
static void
test_suspect (ContentFixture *fixture,
              gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = NULL;
  g_autoptr (GilComparison) comparison = NULL;
  const GilComparisonCell *cell;

  content_fixture_edit (fixture, "frameworks.json", "frameworks[0].numbers.github-stars.suspect",
                        "{\"en\": \"Counted twice.\", \"ko\": \"두 번 셌어요.\"}");
  catalog = content_fixture_open (fixture);
  comparison = compare (catalog, GIL_BASIS_TODAY, "", "banyan cedar");
  cell = &find_row (comparison, "stars")->cells[0];
  g_assert_false (cell->known);
  g_assert_false (cell->has_number);
  g_assert_cmpstr (cell->note->en, ==, "Counted twice.");
}

static char *
write_choice (const GilComparisonChoice *choice)
{
  g_autoptr (GString) written = g_string_new (NULL);

  for (guint i = 0; i < choice->frameworks->len; i++)
    g_string_append_printf (written, "%s ", gil_framework_get_id (choice->frameworks->pdata[i]));
  g_string_append (written, "|");
  for (guint i = 0; i < choice->surplus->len; i++)
    g_string_append_printf (written, " %s", gil_framework_get_id (choice->surplus->pdata[i]));
  g_string_append (written, " |");
  for (guint i = 0; i < choice->unknown->len; i++)
    g_string_append_printf (written, " %s", (const char *) choice->unknown->pdata[i]);

  return g_string_free (g_steal_pointer (&written), FALSE);
}

/* Nothing on: the best-ranked are Banyan, then Cedar; with async on, Cedar. */
static void
test_choose (ContentFixture *fixture,
             gconstpointer   data)
{
  static const struct
  {
    const char *wants;
    GilScope scope;
    const char *ids;
    const char *choice;
  } cases[] = {
    { "", GIL_SCOPE_ALL, "maple cedar", "maple cedar | |" },
    { "", GIL_SCOPE_ALL, "maple", "maple banyan | |" },
    { "", GIL_SCOPE_ALL, "banyan", "banyan cedar | |" },
    { "async!", GIL_SCOPE_ALL, "maple", "maple cedar | |" },
    { "", GIL_SCOPE_ALL, "", "banyan cedar | |" },
    { "", GIL_SCOPE_ALL, "cedar cedar", "cedar banyan | |" },
    { "", GIL_SCOPE_ALL, "oak cedar elm maple", "cedar maple | | oak elm" },
    { "", GIL_SCOPE_ALL, "oak", "banyan cedar | | oak" },
    /* What is not looked at can still be compared. */
    { "", GIL_SCOPE_ACTIVE, "maple banyan", "maple banyan | |" },
  };
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree GilWant *wants = content_parse_wants (catalog, cases[i].wants);
    g_autoptr (GilPick) pick = gil_pick_new (catalog, GIL_BASIS_TODAY, cases[i].scope, NULL, wants);
    g_auto (GStrv) ids = g_strsplit (cases[i].ids, " ", -1);
    g_autoptr (GilComparisonChoice) choice = NULL;
    g_autofree char *written = NULL;

    choice = gil_comparison_choose (pick, (const char *const *) ids);
    written = write_choice (choice);
    g_assert_cmpstr (written, ==, cases[i].choice);
  }
}

/* The fixture has three frameworks; five take the content that is installed. */
static void
test_surplus (void)
{
  static const char *const ids[] = { "flask", "django", "fastapi", "sanic", "tornado", "flask", "bottle",
                                     "tornado", NULL };
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  g_autofree GilWant *wants = content_parse_wants (catalog, "");
  g_autoptr (GilPick) pick = gil_pick_new (catalog, GIL_BASIS_TODAY, GIL_SCOPE_ACTIVE, NULL, wants);
  g_autoptr (GilComparisonChoice) choice = gil_comparison_choose (pick, ids);
  g_autofree char *written = write_choice (choice);

  g_assert_cmpstr (written, ==, "flask django fastapi sanic | tornado bottle |");
}

/* Whatever is compared, every row can be shown and said in both languages. */
static void
test_real (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *frameworks = gil_catalog_get_frameworks (catalog);
  guint n = g_list_model_get_n_items (frameworks);

  for (guint i = 0; i + GIL_COMPARISON_MOST <= n; i++) {
    g_autoptr (GString) ids = g_string_new (NULL);
    g_autoptr (GilComparison) comparison = NULL;

    for (guint k = 0; k < GIL_COMPARISON_MOST; k++) {
      g_autoptr (GilFramework) framework = g_list_model_get_item (frameworks, i + k);

      g_string_append_printf (ids, "%s%s", k > 0 ? " " : "", gil_framework_get_id (framework));
    }
    comparison = compare (catalog, i % 2 == 0 ? GIL_BASIS_TODAY : GIL_BASIS_NOTES, "async! docs", ids->str);
    for (gsize r = 0; r < comparison->n_rows; r++) {
      for (GilLang lang = GIL_LANG_EN; lang <= GIL_LANG_KO; lang++) {
        g_autofree char *sentence = gil_comparison_explain_row (comparison, &comparison->rows[r], lang);

        g_assert_cmpuint (g_utf8_strlen (sentence, -1), >, 20);
        for (gsize k = 0; k < GIL_COMPARISON_MOST; k++) {
          g_autofree char *cell = gil_comparison_write_cell (comparison, &comparison->rows[r], k, lang);

          g_assert_cmpstr (cell, !=, "");
        }
      }
    }
  }
}

static void
test_free (ContentFixture *fixture,
           gconstpointer   data)
{
  GilCatalog *catalog = content_fixture_open (fixture);
  GilComparison *comparison = compare (catalog, GIL_BASIS_TODAY, "docs", "banyan cedar");

  gil_comparison_free (comparison);
  gil_comparison_free (NULL);
  gil_comparison_choice_free (NULL);
  g_assert_finalize_object (catalog);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (ContentFixture *fixture, gconstpointer data);
  } tests[] = {
    { "/content/comparison/outline", test_outline }, { "/content/comparison/any-column", test_any_column },
    { "/content/comparison/cells", test_cells },     { "/content/comparison/suspect", test_suspect },
    { "/content/comparison/choose", test_choose },   { "/content/comparison/free", test_free },
  };

  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, ContentFixture, NULL, content_fixture_set_up, tests[i].test,
                content_fixture_tear_down);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *path = g_strdup_printf ("/content/comparison/row/%02" G_GSIZE_FORMAT, i);

    g_test_add (path, ContentFixture, GSIZE_TO_POINTER (i), content_fixture_set_up, test_row,
                content_fixture_tear_down);
  }
  g_test_add_func ("/content/comparison/surplus", test_surplus);
  g_test_add_func ("/content/comparison/real", test_real);

  return g_test_run ();
}
