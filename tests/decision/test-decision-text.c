/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decision-fixture.h"

#include "gil-decision-text.h"
#include "gil-markdown.h"

static const struct
{
  const char *text;
  const char *inline_text;
  const char *paragraphs; /* NULL: as inline, and a line break */
} escapes[] = {
  { "", "", "" },
  { "plain, 글.", "plain, 글.", NULL },
  { "*a* _b_ `c` ~d~", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~", NULL },
  { "snake_case_name", "snake_case_name", NULL },
  { "한글_사이", "한글_사이", NULL },
  { "[a](b) <i> &amp; a|b \\ $x$", "\\[a\\](b) \\<i\\> \\&amp; a\\|b \\\\ \\$x\\$", NULL },
  { "# a", "\\# a", NULL },
  { "C# ##", "C# \\##", NULL },
  { "- a", "- a", "\\- a\n" },
  { "+ a", "+ a", "\\+ a\n" },
  { "> a", "\\> a", NULL },
  { "1. a 2. b", "1. a 2. b", "1\\. a 2. b\n" },
  { "12) a", "12) a", "12\\) a\n" },
  { "1.5 times", "1.5 times", "1\\.5 times\n" },
  { "=====", "=====", "\\=====\n" },
  { "a\nb", "a b", "a  \nb\n" },
  { "a\r\nb", "a  b", "a  \nb\n" },
  { "a\n---", "a ---", "a  \n\\---\n" },
  { "a\n\n\n\nb", "a    b", "a\n\nb\n" },
  { "\n\n a \n\n", "   a   ", "\u00a0a\n" },
  { "    code", "    code", "\u00a0\u00a0\u00a0\u00a0code\n" },
  { "if x:\n\treturn 1", "if x:  return 1", "if x:  \n\u00a0\u00a0\u00a0\u00a0return 1\n" },
  { "a\tb\001c", "a b c", NULL },
  { "   ", "   ", "" },
};

static void
test_escapes (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (escapes); i++) {
    g_autoptr (GString) line = g_string_new (NULL);
    g_autoptr (GString) paragraphs = g_string_new (NULL);
    g_autofree char *with_break = g_strconcat (escapes[i].inline_text, "\n", NULL);

    gil_markdown_append_inline (line, escapes[i].text);
    g_assert_cmpstr (line->str, ==, escapes[i].inline_text);
    gil_markdown_append_paragraphs (paragraphs, escapes[i].text);
    g_assert_cmpstr (paragraphs->str, ==,
                     escapes[i].paragraphs != NULL ? escapes[i].paragraphs : with_break);
  }
}

static void
test_sources (void)
{
  static const struct
  {
    const char *source;
    const char *expected;
  } cases[] = {
    { "https://example.com/a_b?c=1", "<https://example.com/a_b?c=1>" },
    { "http://example.com", "<http://example.com>" },
    { "a list", "a list" },
    { "ftp://example.com", "ftp://example.com" },
    { "javascript:alert(1)", "javascript:alert(1)" },
    { "https://example.com/> [x](y)", "https://example.com/\\> \\[x\\](y)" },
    { "https://a.example; https://b.example", "https://a.example; https://b.example" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (GString) out = g_string_new (NULL);

    gil_markdown_append_source (out, cases[i].source);
    g_assert_cmpstr (out->str, ==, cases[i].expected);
  }
}

typedef struct
{
  const char *file;
  GilLang lang;
  char *(*write) (const GilDecision *self,
                  GilCatalog        *catalog,
                  GilLang            lang);
  gboolean own_words;
} Golden;

static const Golden goldens[] = {
  { "markdown-en.md", GIL_LANG_EN, gil_decision_to_markdown, TRUE },
  { "markdown-ko.md", GIL_LANG_KO, gil_decision_to_markdown, TRUE },
  { "draft-en.txt", GIL_LANG_EN, gil_decision_to_draft, TRUE },
  { "draft-ko.txt", GIL_LANG_KO, gil_decision_to_draft, TRUE },
  { "draft-bare-en.txt", GIL_LANG_EN, gil_decision_to_draft, FALSE },
  { "draft-bare-ko.txt", GIL_LANG_KO, gil_decision_to_draft, FALSE },
};

static void
test_golden (ContentFixture *self,
             gconstpointer   data)
{
  const Golden *golden = data;
  g_autoptr (GilCatalog) catalog = content_fixture_open (self);
  g_autoptr (GilDecision) decision = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "decision", "golden", golden->file, NULL);
  g_autofree char *expected = NULL;
  g_autofree char *written = NULL;
  g_autoptr (GError) error = NULL;

  decision = decision_fixture_decide (catalog, "admin", "docs nosql jobs", "banyan");
  if (golden->own_words) {
    g_set_str (&decision->title, "Banyan *for* the shop | #1");
    g_set_str (&decision->why, "# Not a heading\nOne line\n\n1. A <paragraph>");
    g_set_str (&decision->gave_up, "NoSQL: 아쉬워요.");
  }
  written = golden->write (decision, catalog, golden->lang);

  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (written, ==, expected);
}

/* What the content no longer has is called as it was called, or by its id. */
static void
test_forgotten (ContentFixture *self,
                gconstpointer   unused)
{
  g_autoptr (GilCatalog) then = content_fixture_open (self);
  g_autoptr (GilDecision) decision = decision_fixture_decide (then, "admin", "jobs", "maple");
  g_autoptr (GilCatalog) now = NULL;
  g_autofree char *markdown = NULL;
  g_autofree char *draft = NULL;

  content_fixture_edit (self, "frameworks.json", "frameworks[2]", NULL);
  content_fixture_edit (self, "criteria.json", "criteria[8]", NULL);
  now = content_fixture_open (self);
  g_assert_null (gil_catalog_find_framework (now, "maple"));
  g_assert_null (gil_catalog_find_criterion (now, "jobs"));

  markdown = gil_decision_to_markdown (decision, now, GIL_LANG_KO);
  draft = gil_decision_to_draft (decision, now, GIL_LANG_EN);
  g_assert_nonnull (g_strstr_len (markdown, -1, "## Maple를 고른 이유"));
  g_assert_nonnull (g_strstr_len (markdown, -1, "- **jobs: unknown**"));
  g_assert_nonnull (g_strstr_len (draft, -1, "Nice to have: jobs."));
}

int
main (int    argc,
      char **argv)
{
  /* Days are written where the user is. */
  g_setenv ("TZ", "UTC", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/decision/escapes", test_escapes);
  g_test_add_func ("/decision/sources", test_sources);
  for (gsize i = 0; i < G_N_ELEMENTS (goldens); i++) {
    g_autofree char *path = g_strconcat ("/decision/golden/", goldens[i].file, NULL);

    g_test_add (path, ContentFixture, &goldens[i], content_fixture_set_up, test_golden,
                content_fixture_tear_down);
  }
  g_test_add ("/decision/forgotten", ContentFixture, NULL, content_fixture_set_up, test_forgotten,
              content_fixture_tear_down);

  return g_test_run ();
}
