/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-options.h"
#include "gil-cli-json.h"
#include "gil-cli-suggest.h"
#include "gil-cli-table.h"
#include "gil-explain.h"

#include <math.h>

static const char *
want_id (GilWant want)
{
  return want == GIL_WANT_MUST ? "must" : "nice";
}

/* Sets what is wanted of the criteria named. A criterion named twice is a contradiction. */
static gboolean
set_wants (const GilCli  *cli,
           GPtrArray     *ids,
           GilWant        want,
           gboolean      *named,
           GilWant       *wants,
           GError       **error)
{
  for (guint i = 0; i < ids->len; i++) {
    const char *id = ids->pdata[i];
    GilCriterion *criterion = gil_cli_need (cli, GIL_CLI_CRITERIA, id, error);
    gsize index;

    if (criterion == NULL)
      return FALSE;

    index = gil_criterion_get_index (criterion);
    if (named[index]) {
      g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                   gil_cli_text (cli, "criterion “%s” is given twice", "두 번 적은 기준: ‘%s’"), id);
      return FALSE;
    }
    named[index] = TRUE;
    wants[index] = want;
  }

  return TRUE;
}

static void
add_reasons (const GilCli  *cli,
             const GilPick *pick,
             gsize          result,
             JsonBuilder   *builder)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);
  GilFramework *framework = gil_pick_get_framework (pick, result);

  json_builder_set_member_name (builder, "reasons");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < pick->n_criteria; i++) {
    const GilRankPart *part = &pick->ranking->results[result].parts[i];
    const GilFact *fact = gil_framework_get_fact (framework, pick->basis, i);
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

    if (part->want == GIL_WANT_OFF)
      continue;

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "criterion", gil_criterion_get_id (criterion));
    gil_cli_json_add_string (builder, "want", want_id (part->want));
    gil_cli_json_add_string (builder, "level", fact->level->id);
    json_builder_set_member_name (builder, "value");
    if (part->value.known)
      json_builder_add_double_value (builder, part->value.value);
    else
      json_builder_add_null_value (builder);
    gil_cli_json_add_decimal (builder, "points", part->gained);
    gil_cli_json_add_string (builder, "note", gil_text_in (&fact->note, cli->lang));
    gil_cli_json_add_string (builder, "as_of", fact->as_of);
    gil_cli_json_add_string (builder, "source", fact->source);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

/* The musts that are not met, apart by whether that is known. */
static void
add_unmet (const GilCli        *cli,
           const GilRankResult *result,
           gsize                n_criteria,
           const char          *member,
           gboolean             known,
           JsonBuilder         *builder)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n_criteria; i++) {
    const GilRankPart *part = &result->parts[i];

    if (part->want == GIL_WANT_MUST && !part->met && part->value.known == known) {
      g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

      json_builder_add_string_value (builder, gil_criterion_get_id (criterion));
    }
  }
  json_builder_end_array (builder);
}

static void
add_result (const GilCli  *cli,
            const GilPick *pick,
            gsize          index,
            JsonBuilder   *builder)
{
  const GilRankResult *result = &pick->ranking->results[index];
  GilFramework *framework = gil_pick_get_framework (pick, index);
  gboolean scored = pick->ranking->scored;
  g_autofree char *summary = gil_explain_result (pick, index, cli->lang);

  json_builder_begin_object (builder);
  if (index < pick->ranking->n_matches) {
    json_builder_set_member_name (builder, "rank");
    json_builder_add_int_value (builder, result->rank);
  }
  gil_cli_json_add_string (builder, "id", gil_framework_get_id (framework));
  gil_cli_json_add_string (builder, "name", gil_framework_get_name (framework));
  gil_cli_json_add_decimal (builder, "score", scored ? result->score : NAN);
  gil_cli_json_add_decimal (builder, "score_low", scored ? result->score_low : NAN);
  gil_cli_json_add_decimal (builder, "score_high", scored ? result->score_high : NAN);
  gil_cli_json_add_string (builder, "summary", summary);
  if (index >= pick->ranking->n_matches) {
    g_autofree char *workaround = gil_explain_workaround (pick, index, cli->lang);

    add_unmet (cli, result, pick->n_criteria, "missing", TRUE, builder);
    add_unmet (cli, result, pick->n_criteria, "unknown", FALSE, builder);
    gil_cli_json_add_string (builder, "workaround", workaround);
  }
  add_reasons (cli, pick, index, builder);
  json_builder_end_object (builder);
}

static void
print_json (const GilCli  *cli,
            const GilPick *pick)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "basis", gil_cli_basis_id (pick->basis));
  gil_cli_json_add_string (builder, "scope", gil_cli_scope_id (pick->scope));

  json_builder_set_member_name (builder, "criteria");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < pick->n_criteria; i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

    if (pick->wants[i] == GIL_WANT_OFF)
      continue;
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_criterion_get_id (criterion));
    gil_cli_json_add_string (builder, "want", want_id (pick->wants[i]));
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "matches");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < pick->ranking->n_matches; i++)
    add_result (cli, pick, i, builder);
  json_builder_end_array (builder);

  json_builder_set_member_name (builder, "near_misses");
  json_builder_begin_array (builder);
  for (gsize i = pick->ranking->n_matches; i < pick->ranking->n_results; i++)
    add_result (cli, pick, i, builder);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  gil_cli_json_print (builder, cli->out);
}

/* "Async (must), Docs · today (2026-11) · active frameworks" */
static void
print_question (const GilCli  *cli,
                const GilPick *pick)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);
  g_autoptr (GString) wanted = g_string_new (NULL);
  const char *scopes[] = {
    [GIL_SCOPE_ACTIVE] = gil_cli_text (cli, "active frameworks", "활동 중인 프레임워크"),
    [GIL_SCOPE_NOTES] = gil_cli_text (cli, "the notes' frameworks", "노트의 프레임워크"),
    [GIL_SCOPE_ALL] = gil_cli_text (cli, "all frameworks", "모든 프레임워크"),
  };
  g_autofree char *basis = pick->basis == GIL_BASIS_TODAY
    ? g_strdup_printf (gil_cli_text (cli, "today (%s)", "지금 (%s)"),
                       gil_catalog_get_as_of (cli->catalog))
    : g_strdup (gil_cli_text (cli, "notes (January 2021)", "노트 (2021년 1월)"));

  for (gsize i = 0; i < pick->n_criteria; i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);

    if (pick->wants[i] == GIL_WANT_OFF)
      continue;
    g_string_append_printf (wanted, "%s%s%s", wanted->len > 0 ? ", " : "",
                            gil_text_in (gil_criterion_get_name (criterion), cli->lang),
                            pick->wants[i] == GIL_WANT_MUST ? gil_cli_text (cli, " (must)", " (필수)")
                                                            : "");
  }
  if (wanted->len == 0)
    g_string_append (wanted, gil_cli_text (cli, "No criterion is on; the order is by popularity",
                                           "켠 기준이 없어서 인기순으로 보여 줘요"));

  g_string_append_printf (wanted, " · %s · %s", basis, scopes[pick->scope]);
  gil_cli_print_text (cli, wanted->str, 0);
}

/* "Recommended in the notes (January 2021): Django, Flask"; nothing for an empty list. */
static void
print_named (const GilCli      *cli,
             const char        *heading,
             const char *const *ids)
{
  g_autoptr (GString) line = g_string_new (heading);

  if (ids[0] == NULL)
    return;

  for (gsize i = 0; ids[i] != NULL; i++)
    g_string_append_printf (line, "%s%s", i > 0 ? ", " : " ",
                            gil_framework_get_name (gil_catalog_find_framework (cli->catalog, ids[i])));
  gil_cli_print_text (cli, line->str, 2);
}

/* Which situation that is, what the notes advise in it, and how far that can be trusted. */
static void
print_scenario (const GilCli  *cli,
                GilScenario   *scenario,
                GilBasis       basis)
{
  const GilText *caution = basis == GIL_BASIS_TODAY ? gil_scenario_get_today_note (scenario)
                                                    : gil_scenario_get_evidence_note (scenario);
  g_autofree char *title = g_strdup_printf ("%s · %s", gil_scenario_get_id (scenario),
                                            gil_text_in (gil_scenario_get_name (scenario), cli->lang));

  gil_cli_print_text (cli, title, 0);
  print_named (cli, gil_cli_text (cli, "Recommended in the notes (January 2021):", "노트의 추천 (2021년 1월):"),
               gil_scenario_get_recommended (scenario));
  print_named (cli, gil_cli_text (cli, "Left out by the notes (January 2021):", "노트가 뺀 것 (2021년 1월):"),
               gil_scenario_get_excluded (scenario));
  gil_cli_print_text (cli, gil_text_in (caution, cli->lang), 0);
  g_string_append_c (cli->out, '\n');
}

/* Near misses have no rank, and say what they miss. Without a score, what can be said is what each
 * is: that the order is by popularity stands above. (transfer full) */
static char *
describe_result (const GilCli  *cli,
                 const GilPick *pick,
                 gsize          index)
{
  if (!pick->ranking->scored)
    return g_strdup (gil_text_in (gil_framework_get_line (gil_pick_get_framework (pick, index)),
                                  cli->lang));
  if (index < pick->ranking->n_matches)
    return gil_explain_result (pick, index, cli->lang);

  return gil_explain_missing (pick, index, cli->lang);
}

static void
print_results (const GilCli  *cli,
               const GilPick *pick,
               gsize          first,
               gsize          end)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (4);

  gil_cli_table_set_right (table, 0);
  gil_cli_table_set_right (table, 2);
  for (gsize i = first; i < end; i++) {
    guint number = pick->ranking->results[i].rank;
    g_autofree char *rank = number > 0 ? g_strdup_printf ("%u", number) : g_strdup ("");
    g_autofree char *plain = gil_explain_score (pick, i);
    g_autofree char *score = cli->color ? g_strdup_printf ("\033[1m%s\033[0m", plain)
                                        : g_strdup (plain);
    g_autofree char *why = describe_result (cli, pick, i);

    gil_cli_table_add (table, rank, gil_framework_get_name (gil_pick_get_framework (pick, i)),
                       score, why, NULL);
  }
  gil_cli_table_print (table, 1, cli->width, cli->out);
}

static void
print_text (const GilCli  *cli,
            const GilPick *pick)
{
  const GilRanking *ranking = pick->ranking;

  print_question (cli, pick);
  if (ranking->n_matches > 0) {
    gil_cli_print_heading (cli, gil_cli_text (cli, "Matches", "맞는 프레임워크"));
    print_results (cli, pick, 0, ranking->n_matches);
  } else
    gil_cli_print_heading (cli, gil_cli_text (cli, "Nothing meets every must.",
                                              "모든 필수 조건을 채우는 것이 없어요."));

  if (ranking->n_matches < ranking->n_results) {
    gil_cli_print_heading (cli, gil_cli_text (cli, "Near misses", "아쉽게 벗어난 프레임워크"));
    print_results (cli, pick, ranking->n_matches, ranking->n_results);
  }
}

/* What the words ask for, with the names of basis and scope read. */
typedef struct
{
  GPtrArray *must;
  GPtrArray *nice;
  const char *scenario;
  GilBasis basis;
  GilScope scope;
} Asked;

static gboolean
parse (const GilCli       *cli,
       const char *const  *words,
       Asked              *asked,
       GError            **error)
{
  g_autofree const char **rest = NULL;
  g_autofree char *shown = NULL;
  const char *basis = NULL;
  const char *scope = NULL;
  const GilCliOption options[] = {
    { .name = "must", .values = asked->must },
    { .name = "nice", .values = asked->nice },
    { .name = "scenario", .value = &asked->scenario },
    { .name = "basis", .value = &basis },
    { .name = "scope", .value = &scope },
    { NULL }
  };

  rest = gil_cli_parse (cli, options, words, error);
  if (rest == NULL)
    return FALSE;
  if (rest[0] != NULL) {
    shown = gil_cli_dup_shown (rest[0]);
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "“%s”: rank takes only options",
                               "‘%s’: rank 뒤에는 옵션만 쓸 수 있어요"), shown);
    return FALSE;
  }

  return gil_cli_parse_basis (cli, basis, &asked->basis, error)
         && gil_cli_parse_scope (cli, scope, &asked->scope, error);
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  g_autoptr (GPtrArray) must = g_ptr_array_new ();
  g_autoptr (GPtrArray) nice = g_ptr_array_new ();
  Asked asked = { must, nice, NULL, GIL_BASIS_TODAY, GIL_SCOPE_ACTIVE };
  g_autofree GilWant *wants = NULL;
  g_autofree gboolean *named = NULL;
  g_autoptr (GilPick) pick = NULL;
  GilScenario *scenario = NULL;
  GListModel *criteria;
  gsize n_criteria;

  if (!parse (cli, words, &asked, error))
    return FALSE;

  criteria = gil_cli_list_kind (cli, GIL_CLI_CRITERIA, error);
  if (criteria == NULL || gil_cli_list_kind (cli, GIL_CLI_FRAMEWORKS, error) == NULL)
    return FALSE;

  n_criteria = g_list_model_get_n_items (criteria);
  wants = g_new0 (GilWant, n_criteria);
  named = g_new0 (gboolean, n_criteria);
  if (asked.scenario != NULL) {
    scenario = gil_cli_need (cli, GIL_CLI_SCENARIOS, asked.scenario, error);
    if (scenario == NULL)
      return FALSE;
    for (gsize i = 0; i < n_criteria; i++)
      wants[i] = gil_scenario_get_want (scenario, i);
  }
  if (!set_wants (cli, must, GIL_WANT_MUST, named, wants, error)
      || !set_wants (cli, nice, GIL_WANT_NICE, named, wants, error))
    return FALSE;

  pick = gil_pick_new (cli->catalog, asked.basis, asked.scope, wants);
  if (cli->json) {
    print_json (cli, pick);
    return TRUE;
  }

  if (scenario != NULL)
    print_scenario (cli, scenario, asked.basis);
  print_text (cli, pick);

  return TRUE;
}

const GilCliCommand gil_cli_rank_command = {
  .name = "rank",
  .arguments = "[OPTION]…",
  .summary = { "rank Python web frameworks and say why", "파이썬 웹 프레임워크의 순위와 이유를 보여 줘요" },
  .details = {
    "  --must=ID        a criterion that has to be met (“giljabi-cli list criteria”)\n"
    "  --nice=ID        a criterion that counts, but half as much and not as a filter\n"
    "                   (both may be repeated; they override the situation)\n"
    "  --scenario=ID    start from a situation (“giljabi-cli list scenarios”)\n"
    "  --basis=BASIS    today: dated facts; notes: what the notes of January 2021 say\n"
    "  --scope=SCOPE    active: released within a year; notes: those in the notes; all\n",
    "  --must=ID        꼭 채워야 하는 기준 (‘giljabi-cli list criteria’)\n"
    "  --nice=ID        점수에는 들어가지만 절반만 세고 거르지는 않는 기준\n"
    "                   (둘 다 여러 번 쓸 수 있고, 상황보다 먼저예요)\n"
    "  --scenario=ID    상황에서 시작하기 (‘giljabi-cli list scenarios’)\n"
    "  --basis=BASIS    today: 날짜가 있는 지금의 사실, notes: 2021년 1월 노트의 내용\n"
    "  --scope=SCOPE    active: 1년 안에 새 버전이 나온 것, notes: 노트에 나온 것, all: 모두\n" },
  .needs_catalog = TRUE,
  .run = run,
};
