/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "content-fixture.h"

#include <string.h>

#include "gil-then-now.h"

typedef struct
{
  const char *edits; /* "path=json;path=json" in frameworks.json */
  const char *wants;
  GilScope scope;
  const char *framework;
  GilMoveKind kind;
  GilMoveCause cause;
  const char *criterion; /* NULL: the cause is about none */
  const char *en;
  const char *ko;
} Case;

#define BANYAN "frameworks[0]"
#define CEDAR "frameworks[1]"
#define STARS ".numbers.github-stars.value"
#define WORDS ".numbers.docs-words.value"

static const Case cases[] = {
  /* Among matches. */
  { "", "popularity", GIL_SCOPE_NOTES, "banyan", GIL_MOVE_STAYS, GIL_CAUSE_NONE, NULL,
    "Banyan stays number 1.", "Banyan은 그대로 1위예요." },
  { "", "popularity", GIL_SCOPE_NOTES, "cedar", GIL_MOVE_UP, GIL_CAUSE_FACT, "popularity",
    "Cedar goes up from 2 to 1. Popularity went from “good” to “strong”.",
    "Cedar는 2위에서 1위로 올라갔어요. 인기가 ‘좋음’에서 ‘매우 좋음’으로 바뀌었어요." },
  { BANYAN STARS "=6000", "popularity", GIL_SCOPE_NOTES, "banyan", GIL_MOVE_DOWN, GIL_CAUSE_FACT,
    "popularity", "Banyan goes down from 1 to 2. Popularity went from “strong” to “fair”.",
    "Banyan은 1위에서 2위로 내려갔어요. 인기가 ‘매우 좋음’에서 ‘보통’으로 바뀌었어요." },

  /* Nothing of its own speaks for the move. */
  { BANYAN STARS "=6000;" CEDAR STARS "=20000", "popularity", GIL_SCOPE_NOTES, "cedar", GIL_MOVE_UP,
    GIL_CAUSE_OTHERS, NULL, "Cedar goes up from 2 to 1. Others fell behind it.",
    "Cedar는 2위에서 1위로 올라갔어요. 다른 프레임워크가 뒤로 밀렸기 때문이에요." },
  { BANYAN ".notes.docs.level=\"good\";" BANYAN WORDS "=50000;" CEDAR WORDS "=200000", "docs",
    GIL_SCOPE_NOTES, "banyan", GIL_MOVE_DOWN, GIL_CAUSE_OTHERS, NULL,
    "Banyan goes down from 1 to 2. Others went past it.",
    "Banyan은 1위에서 2위로 내려갔어요. 다른 프레임워크가 앞질렀기 때문이에요." },

  /* What one of the two does not know is told as that. */
  { BANYAN ".notes.docs.level=\"good\";" BANYAN WORDS "=50000;" CEDAR WORDS "=200000", "docs",
    GIL_SCOPE_NOTES, "cedar", GIL_MOVE_UP, GIL_CAUSE_NOT_IN_NOTES, "docs",
    "Cedar goes up from 2 to 1. The notes say nothing on docs; today it is “strong”.",
    "Cedar는 2위에서 1위로 올라갔어요. 문서가 어떤지 노트에는 말이 없고, 지금은 ‘매우 좋음’이에요." },
  { BANYAN ".notes.jobs={\"level\": \"strong\", \"note\": {\"en\": \"King.\", \"ko\": \"왕이에요.\"}, "
           "\"evidence\": [\"F1\"]}",
    "jobs nosql", GIL_SCOPE_NOTES, "banyan", GIL_MOVE_DOWN, GIL_CAUSE_NOT_TODAY, "jobs",
    "Banyan goes down from 1 to 2. Nothing is known on job market today; the notes say “strong”.",
    "Banyan은 1위에서 2위로 내려갔어요. 채용 시장이 어떤지 지금은 알 수 없고, 노트에는 ‘매우 좋음’으로 "
    "되어 있어요." },

  /* Over the line between matches and near misses. */
  { "", "docs! adoption", GIL_SCOPE_NOTES, "cedar", GIL_MOVE_UP, GIL_CAUSE_NOT_IN_NOTES, "docs",
    "Cedar was a near miss and is number 2 today. The notes say nothing on docs; today it is “good”.",
    "Cedar는 그때는 필수 기준을 충족하지 못했는데 지금은 2위예요. 문서가 어떤지 노트에는 말이 없고, 지금은 "
    "‘좋음’이에요." },
  { BANYAN ".today.admin.level=\"none\"", "admin!", GIL_SCOPE_NOTES, "banyan", GIL_MOVE_DOWN,
    GIL_CAUSE_FACT, "admin",
    "Banyan was number 1 and is a near miss today. Admin panel went from “built in” to “none”.",
    "Banyan은 1위였는데 지금은 필수 기준을 충족하지 못했어요. 관리자 화면이 ‘기본 제공’에서 ‘없음’으로 "
    "바뀌었어요." },
  /* There, the must that was crossed counts, though another criterion lost more points. */
  { BANYAN ".notes.docs.level=\"good\";" BANYAN WORDS "=20000;" BANYAN STARS "=10",
    "docs! popularity", GIL_SCOPE_NOTES, "banyan", GIL_MOVE_DOWN, GIL_CAUSE_FACT, "docs",
    "Banyan was number 1 and is a near miss today. Docs went from “good” to “fair”.",
    "Banyan은 1위였는데 지금은 필수 기준을 충족하지 못했어요. 문서가 ‘좋음’에서 ‘보통’으로 바뀌었어요." },
  { "", "minimal!", GIL_SCOPE_NOTES, "banyan", GIL_MOVE_STAYS, GIL_CAUSE_NONE, NULL,
    "Banyan stays a near miss.", "Banyan은 그때도 지금도 필수 기준을 충족하지 못했어요." },

  /* Not in the notes. */
  { "", "admin!", GIL_SCOPE_ALL, "maple", GIL_MOVE_NEW, GIL_CAUSE_NONE, NULL,
    "Maple is not in the notes; today it is number 1.", "Maple은 노트에 없어요. 지금은 1위예요." },
  { "", "docs!", GIL_SCOPE_ALL, "maple", GIL_MOVE_NEW, GIL_CAUSE_NONE, NULL,
    "Maple is not in the notes; today it is a near miss.",
    "Maple은 노트에 없어요. 지금은 필수 기준을 충족하지 못했어요." },
};

static void
edit (ContentFixture *fixture,
      const char     *edits)
{
  g_auto (GStrv) all = g_strsplit (edits, ";", 0);

  for (gsize i = 0; all[i] != NULL && *all[i] != '\0'; i++) {
    g_auto (GStrv) parts = g_strsplit (all[i], "=", 2);

    content_fixture_edit (fixture, "frameworks.json", parts[0], parts[1]);
  }
}

static gsize
find_move (const GilThenNow *then_now,
           const char       *id)
{
  gsize result = content_find_result (then_now->now, id);

  g_assert_cmpuint (then_now->moves[result].now, ==, result);

  return result;
}

static void
test_case (ContentFixture *fixture,
           gconstpointer   data)
{
  const Case *it = data;
  g_autoptr (GilCatalog) catalog = NULL;
  g_autoptr (GilThenNow) then_now = NULL;
  g_autofree GilWant *wants = NULL;
  g_autofree char *en = NULL;
  g_autofree char *ko = NULL;
  const GilMove *move;
  gsize index;

  edit (fixture, it->edits);
  catalog = content_fixture_open (fixture);
  wants = content_parse_wants (catalog, it->wants);
  then_now = gil_then_now_new (catalog, it->scope, NULL, wants);
  g_assert_null (gil_catalog_get_problems (catalog)[0]);

  index = find_move (then_now, it->framework);
  move = &then_now->moves[index];
  g_assert_cmpint (move->kind, ==, it->kind);
  g_assert_cmpint (move->cause, ==, it->cause);
  if (it->criterion != NULL)
    g_assert_cmpuint (move->criterion, ==,
                      gil_criterion_get_index (gil_catalog_find_criterion (catalog, it->criterion)));

  en = gil_then_now_explain (then_now, index, GIL_LANG_EN);
  ko = gil_then_now_explain (then_now, index, GIL_LANG_KO);
  g_assert_cmpstr (en, ==, it->en);
  g_assert_cmpstr (ko, ==, it->ko);
}

/* Today's active frameworks that the notes do not know, with their year, ranked among all that are
 * active. */
static void
test_newcomers (ContentFixture *fixture,
                gconstpointer   data)
{
  g_autoptr (GilCatalog) catalog = content_fixture_open (fixture);
  g_autofree GilWant *wants = content_parse_wants (catalog, "admin!");
  g_autoptr (GilThenNow) then_now = gil_then_now_new (catalog, GIL_SCOPE_NOTES, NULL, wants);
  GilFramework *framework;

  g_assert_cmpuint (then_now->n_moves, ==, 2);
  g_assert_cmpuint (then_now->n_newcomers, ==, 0);

  g_clear_pointer (&then_now, gil_then_now_free);
  g_clear_object (&catalog);
  edit (fixture, "frameworks[2].glance.released.value=\"2026-10\";frameworks[2].glance.since.value=2022");
  catalog = content_fixture_open (fixture);
  then_now = gil_then_now_new (catalog, GIL_SCOPE_NOTES, NULL, wants);
  g_assert_cmpuint (then_now->n_moves, ==, 2);
  g_assert_cmpuint (then_now->n_newcomers, ==, 1);
  g_assert_cmpuint (then_now->newcomers[0].year, ==, 2022);
  framework = gil_pick_get_framework (then_now->active, then_now->newcomers[0].result);
  g_assert_cmpstr (gil_framework_get_id (framework), ==, "maple");

  /* Where it is looked at anyway, it is none. */
  g_clear_pointer (&then_now, gil_then_now_free);
  then_now = gil_then_now_new (catalog, GIL_SCOPE_ACTIVE, NULL, wants);
  g_assert_cmpuint (then_now->n_moves, ==, 3);
  g_assert_cmpuint (then_now->n_newcomers, ==, 0);
}

/* What five years did, on the real content. */
static const struct
{
  const char *scenario;
  const char *framework;
  GilMoveKind kind;
  GilMoveCause cause;
  const char *criterion;
} known[] = {
  { "S7", "fastapi", GIL_MOVE_UP, GIL_CAUSE_FACT, "adoption" },
  { "S7", "flask", GIL_MOVE_UP, GIL_CAUSE_NOT_IN_NOTES, "adoption" },
  { "S7", "django", GIL_MOVE_STAYS, GIL_CAUSE_NONE, NULL },
  { "S3", "flask", GIL_MOVE_DOWN, GIL_CAUSE_FACT, "api" },
  { "S3", "fastapi", GIL_MOVE_UP, GIL_CAUSE_FACT, "ecosystem" },
  { "S4", "sanic", GIL_MOVE_STAYS, GIL_CAUSE_NONE, NULL },
};

static GilThenNow *
ask_scenario (GilCatalog  *catalog,
              GilScenario *scenario)
{
  gsize n_criteria = g_list_model_get_n_items (gil_catalog_get_criteria (catalog));
  g_autofree GilWant *wants = g_new0 (GilWant, n_criteria);

  for (gsize i = 0; i < n_criteria; i++)
    wants[i] = gil_scenario_get_want (scenario, i);

  return gil_then_now_new (catalog, GIL_SCOPE_NOTES, NULL, wants);
}

static void
test_known (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++) {
    GilScenario *scenario = gil_catalog_find_scenario (catalog, known[i].scenario);
    g_autoptr (GilThenNow) then_now = ask_scenario (catalog, scenario);
    const GilMove *move = &then_now->moves[find_move (then_now, known[i].framework)];

    g_test_message ("%s in %s", known[i].framework, known[i].scenario);
    g_assert_cmpint (move->kind, ==, known[i].kind);
    g_assert_cmpint (move->cause, ==, known[i].cause);
    if (known[i].criterion != NULL)
      g_assert_cmpuint (move->criterion, ==,
                        gil_criterion_get_index (gil_catalog_find_criterion (catalog, known[i].criterion)));
  }
}

static guint
get_place (const GilPick *pick,
           gsize          result)
{
  guint rank = pick->ranking->results[result].rank;

  return rank > 0 ? rank : G_MAXUINT;
}

/* The direction is that of the ranks, and a cause is what it says it is. */
static void
check_move (const GilThenNow *then_now,
            gsize             index)
{
  const GilMove *move = &then_now->moves[index];
  GilFramework *framework = gil_then_now_get_framework (then_now, index);
  guint then = get_place (then_now->then, move->then);
  guint now = get_place (then_now->now, move->now);
  g_autofree char *en = gil_then_now_explain (then_now, index, GIL_LANG_EN);
  g_autofree char *ko = gil_then_now_explain (then_now, index, GIL_LANG_KO);
  const GilLevel *level_then, *level_now;

  g_assert_true (gil_pick_get_framework (then_now->then, move->then) == framework);
  g_assert_true ((move->kind == GIL_MOVE_UP) == (now < then));
  g_assert_true ((move->kind == GIL_MOVE_DOWN) == (now > then));
  g_assert_true ((move->cause == GIL_CAUSE_NONE) == (now == then));
  g_assert_true (g_str_has_suffix (en, "."));
  g_assert_true (g_str_has_suffix (ko, "요."));

  if (move->cause == GIL_CAUSE_NONE || move->cause == GIL_CAUSE_OTHERS)
    return;
  level_then = gil_framework_get_fact (framework, GIL_BASIS_NOTES, move->criterion)->level;
  level_now = gil_framework_get_fact (framework, GIL_BASIS_TODAY, move->criterion)->level;
  g_assert_true (level_then->known == (move->cause != GIL_CAUSE_NOT_IN_NOTES));
  g_assert_true (level_now->known == (move->cause != GIL_CAUSE_NOT_TODAY));
  if (move->cause == GIL_CAUSE_FACT)
    g_assert_cmpfloat (level_then->value, !=, level_now->value);
}

static void
test_real (void)
{
  g_autoptr (GilCatalog) catalog = gil_catalog_open (NULL, NULL);
  GListModel *scenarios = gil_catalog_get_scenarios (catalog);

  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++) {
    g_autoptr (GilScenario) scenario = g_list_model_get_item (scenarios, i);
    g_autoptr (GilThenNow) then_now = ask_scenario (catalog, scenario);

    g_test_message ("%s", gil_scenario_get_id (scenario));
    g_assert_cmpuint (then_now->n_moves, ==, 9);
    for (gsize k = 0; k < then_now->n_moves; k++)
      check_move (then_now, k);
    g_assert_cmpuint (then_now->n_newcomers, >, 0);
    for (gsize k = 0; k < then_now->n_newcomers; k++) {
      const GilNewcomer *it = &then_now->newcomers[k];
      GilFramework *framework = gil_pick_get_framework (then_now->active, it->result);

      g_assert_false (gil_framework_is_in_scope (framework, GIL_SCOPE_NOTES));
      g_assert_cmpuint (it->year, >, 1990);
    }
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *path = g_strdup_printf ("/content/then-now/%02" G_GSIZE_FORMAT, i);

    g_test_add (path, ContentFixture, &cases[i], content_fixture_set_up, test_case,
                content_fixture_tear_down);
  }
  g_test_add ("/content/then-now/newcomers", ContentFixture, NULL, content_fixture_set_up,
              test_newcomers, content_fixture_tear_down);
  g_test_add_func ("/content/then-now/known", test_known);
  g_test_add_func ("/content/then-now/real", test_real);

  return g_test_run ();
}
