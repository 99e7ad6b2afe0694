/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decision-fixture.h"

#include <string.h>

#include "gil-decision-changes.h"

typedef struct
{
  const char *name;
  const char *musts;
  const char *nices;
  const char *chosen;
  const char *file; /* what becomes of the content; NULL: nothing */
  const char *path;
  const char *value;
  const char *expected; /* "kind framework criterion; …" */
} Case;

static const Case cases[] = {
  { "nothing", "admin", "docs", "banyan", NULL, NULL, NULL, "" },
  { "something that was not asked", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].today.async.level", "\"none\"", "" },
  { "a note", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].today.admin.note", "{\"en\": \"Another.\", \"ko\": \"다른 말이에요.\"}", "" },
  { "a level", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].today.admin.level", "\"official\"", "level banyan admin" },
  { "a level that decides", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].today.admin.level", "\"none\"",
    "first maple -; rank banyan -; level banyan admin" },
  { "a level of what was not chosen", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[1].today.admin.level", "\"partial\"", "level cedar admin" },
  { "a number", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].numbers.docs-words.value", "130000", "number banyan docs" },
  { "a number that moves the level", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].numbers.docs-words.value", "30000", "level banyan docs" },
  { "a number that is gone", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].numbers.docs-words.value", "null", "level banyan docs" },
  { "a month", "admin", "docs", "banyan", "frameworks.json",
    "frameworks[0].today.admin.as_of", "\"2026-11\"", "month banyan admin" },
  { "a framework that is gone", "admin", "docs", "banyan", "frameworks.json", "frameworks[2]", NULL,
    "framework-gone maple -" },
  { "the chosen one, gone", "admin", "docs", "maple", "frameworks.json", "frameworks[2]", NULL,
    "framework-gone maple -" },
  { "the first, gone", "async", "docs", "cedar", "frameworks.json", "frameworks[1]", NULL,
    "first maple -; framework-gone cedar -" },
  { "a criterion that is gone", "admin", "jobs", "banyan", "criteria.json", "criteria[8]", NULL,
    "criterion-gone - jobs" },
  { "what gives the first rank a tie", "", "admin", "banyan", "frameworks.json",
    "frameworks[2].numbers.github-stars.value", "90000", "" },
};

static const char *const kinds[] = {
  [GIL_CHANGE_FIRST] = "first",
  [GIL_CHANGE_RANK] = "rank",
  [GIL_CHANGE_FRAMEWORK_GONE] = "framework-gone",
  [GIL_CHANGE_FRAMEWORK_OUT] = "framework-out",
  [GIL_CHANGE_FRAMEWORK_NEW] = "framework-new",
  [GIL_CHANGE_CRITERION_GONE] = "criterion-gone",
  [GIL_CHANGE_LEVEL] = "level",
  [GIL_CHANGE_NUMBER] = "number",
  [GIL_CHANGE_MONTH] = "month",
};

static char *
list (GPtrArray *changes)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++) {
    const GilDecisionChange *change = g_ptr_array_index (changes, i);

    g_string_append_printf (out, "%s%s %s %s", i > 0 ? "; " : "", kinds[change->kind],
                            change->framework != NULL ? change->framework : "-",
                            change->criterion != NULL ? change->criterion : "-");
    g_assert_true (gil_text_is_set (&change->what));
    g_assert_true (gil_text_is_set (&change->how));
  }

  return g_string_free_and_steal (out);
}

static void
test_changes (ContentFixture *self,
              gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) then = content_fixture_open (self);
  g_autoptr (GilDecision) decision = NULL;
  g_autoptr (GilCatalog) now = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autofree char *found = NULL;

  decision = decision_fixture_decide (then, it->musts, it->nices, it->chosen);
  if (it->file != NULL)
    content_fixture_edit (self, it->file, it->path, it->value);
  now = content_fixture_open (self);
  changes = gil_decision_find_changes (decision, now);
  found = list (changes);
  g_assert_cmpstr (found, ==, it->expected);
}

static const GilDecisionChange *
find (GPtrArray     *changes,
      GilChangeKind  kind)
{
  for (guint i = 0; i < changes->len; i++) {
    const GilDecisionChange *change = g_ptr_array_index (changes, i);

    if (change->kind == kind)
      return change;
  }

  g_assert_not_reached ();
}

static void
test_words (ContentFixture *self,
            gconstpointer   unused)
{
  g_autoptr (GilCatalog) then = content_fixture_open (self);
  g_autoptr (GilDecision) decision = decision_fixture_decide (then, "admin", "docs", "banyan");
  g_autoptr (GilCatalog) now = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  const GilDecisionChange *change;

  content_fixture_edit (self, "frameworks.json", "frameworks[0].today.admin.level", "\"none\"");
  content_fixture_edit (self, "frameworks.json", "frameworks[0].numbers.docs-words.value", "130000");
  content_fixture_edit (self, "frameworks.json", "frameworks[1].numbers.docs-words.value", "5000.5");
  now = content_fixture_open (self);
  changes = gil_decision_find_changes (decision, now);

  change = find (changes, GIL_CHANGE_FIRST);
  g_assert_cmpstr (change->what.en, ==, "First today: Maple");
  g_assert_cmpstr (change->how.en, ==, "The same question put Banyan first then.");
  g_assert_cmpstr (change->what.ko, ==, "오늘의 1위: Maple");
  g_assert_cmpstr (change->how.ko, ==, "그때는 같은 질문에 Banyan이 1위였어요.");

  change = find (changes, GIL_CHANGE_RANK);
  g_assert_cmpstr (change->how.en, ==, "rank 1 → near miss");
  g_assert_cmpstr (change->how.ko, ==, "1위 → 필수 미충족");

  change = find (changes, GIL_CHANGE_LEVEL);
  g_assert_cmpstr (change->what.en, ==, "Banyan · Admin panel");
  g_assert_cmpstr (change->how.en, ==, "Built in → None, August 2026");
  g_assert_cmpstr (change->how.ko, ==, "기본 제공 → 없음, 2026년 8월");

  change = find (changes, GIL_CHANGE_NUMBER);
  g_assert_cmpstr (change->what.ko, ==, "Banyan · 문서");
  g_assert_cmpstr (change->how.en, ==, "Strong (120,000 → 130,000), August 2026");

  change = g_ptr_array_index (changes, 3);
  g_assert_cmpstr (change->how.en, ==, "Good → Weak (50,000 → 5,000.5), August 2026");
}

/* Scope and a newer version's way of asking. */
static void
test_scope (ContentFixture *self,
            gconstpointer   unused)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (self);
  g_autoptr (GilDecision) decision = decision_fixture_decide (catalog, "", "docs", "banyan");
  g_autoptr (GPtrArray) changes = NULL;
  g_autofree char *found = NULL;

  g_set_str (&decision->scope, "active");
  changes = gil_decision_find_changes (decision, catalog);
  found = list (changes);
  g_assert_cmpstr (found, ==, "framework-out maple -");
  g_assert_cmpstr (find (changes, GIL_CHANGE_FRAMEWORK_OUT)->how.en, ==,
                   "No longer active: no release in 12 months");

  g_clear_pointer (&changes, g_ptr_array_unref);
  g_clear_pointer (&found, g_free);
  g_ptr_array_remove_index (decision->results, 1);
  changes = gil_decision_find_changes (decision, catalog);
  found = list (changes);
  g_assert_cmpstr (found, ==, "framework-out maple -; framework-new cedar -");

  g_set_str (&decision->basis, "of 2030");
  g_assert_null (gil_decision_find_changes (decision, catalog));
}

/* The question of then, as far as it can be asked now. */
static void
test_question (ContentFixture *self,
               gconstpointer   unused)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (self);
  g_autoptr (GilDecision) decision = decision_fixture_decide (catalog, "admin", "docs", "banyan");
  g_autofree GilWant *wants = NULL;
  GilBasis basis;
  GilScope scope;

  gil_decision_add_want (decision, "gone", TRUE);
  wants = gil_decision_dup_wants (decision, catalog);
  for (guint i = 0; i < 9; i++)
    g_assert_cmpint (wants[i], ==, i == 3 ? GIL_WANT_MUST : i == 1 ? GIL_WANT_NICE : GIL_WANT_OFF);

  g_assert_true (gil_decision_get_view (decision, &basis, &scope));
  g_assert_cmpint (basis, ==, GIL_BASIS_TODAY);
  g_assert_cmpint (scope, ==, GIL_SCOPE_ALL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strconcat ("/decision/changes/", cases[i].name, NULL);

    g_test_add (path, ContentFixture, &cases[i], content_fixture_set_up, test_changes,
                content_fixture_tear_down);
  }
  g_test_add ("/decision/words", ContentFixture, NULL, content_fixture_set_up, test_words,
              content_fixture_tear_down);
  g_test_add ("/decision/scope", ContentFixture, NULL, content_fixture_set_up, test_scope,
              content_fixture_tear_down);
  g_test_add ("/decision/question", ContentFixture, NULL, content_fixture_set_up, test_question,
              content_fixture_tear_down);

  return g_test_run ();
}
