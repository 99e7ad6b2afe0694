/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The same question, answered by the notes and by today. */

#include "gil-cli-rank.h"

#include "gil-cli-facts.h"
#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-cli-table.h"
#include "gil-explain.h"
#include "gil-then-now.h"

static const struct
{
  const char *id;
  const char *arrow;
} kinds[] = {
  [GIL_MOVE_STAYS] = { "stays", "=" },
  [GIL_MOVE_UP] = { "up", "↑" },
  [GIL_MOVE_DOWN] = { "down", "↓" },
  [GIL_MOVE_NEW] = { "new", "*" },
};

static const char *const causes[] = {
  [GIL_CAUSE_NONE] = NULL,
  [GIL_CAUSE_FACT] = "fact",
  [GIL_CAUSE_NOT_IN_NOTES] = "not-in-notes",
  [GIL_CAUSE_NOT_TODAY] = "not-today",
  [GIL_CAUSE_OTHERS] = "others",
};

static gboolean
is_about_criterion (const GilMove *move)
{
  return move->cause == GIL_CAUSE_FACT || move->cause == GIL_CAUSE_NOT_IN_NOTES
         || move->cause == GIL_CAUSE_NOT_TODAY;
}

static char *
format_place (const GilPick *pick,
              gsize          result)
{
  guint rank = pick->ranking->results[result].rank;

  return rank > 0 ? g_strdup_printf ("%u", rank) : g_strdup ("–");
}

/* A line says where a framework went, what moved it, and the fact behind that. */
static char *
describe_move (const GilCli     *cli,
               const GilThenNow *then_now,
               gsize             index)
{
  const GilMove *move = &then_now->moves[index];
  GilBasis basis = move->cause == GIL_CAUSE_NOT_TODAY ? GIL_BASIS_NOTES : GIL_BASIS_TODAY;
  g_autofree char *sentence = gil_then_now_explain (then_now, index, cli->lang);
  g_autofree char *origin = NULL;
  const GilFact *fact;

  if (!is_about_criterion (move))
    return g_steal_pointer (&sentence);

  fact = gil_framework_get_fact (gil_then_now_get_framework (then_now, index), basis, move->criterion);
  origin = gil_cli_rank_describe_origin (cli, fact);

  return g_strconcat (sentence, " ", origin, NULL);
}

/* "    Docs  Strong → Fair  It has …", a line for each criterion that is on. */
static void
print_levels (const GilCli  *cli,
              const GilPick *pick,
              GilFramework  *framework)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

  for (gsize i = 0; i < pick->n_criteria; i++) {
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    g_autofree char *then = NULL;
    g_autofree char *now = NULL;
    g_autofree char *origin = NULL;
    g_autofree char *levels = NULL;

    if (pick->wants[i] == GIL_WANT_OFF)
      continue;
    then = gil_cli_facts_label (cli, framework, GIL_BASIS_NOTES, i);
    now = gil_cli_facts_label (cli, framework, GIL_BASIS_TODAY, i);
    origin = gil_cli_rank_describe_origin (cli, gil_framework_get_fact (framework, GIL_BASIS_TODAY, i));
    levels = g_strdup_printf ("%s → %s", then, now);
    gil_cli_table_add (table, gil_text_in (gil_criterion_get_name (criterion), cli->lang), levels, origin,
                       NULL);
  }
  /* Sources hold long words: in a terminal they need the room. */
  if (cli->width > 0)
    gil_cli_table_set_below (table);
  gil_cli_table_print (table, 4, cli->width, cli->out);
}

static GilCliTable *
moves_table_new (void)
{
  GilCliTable *table = gil_cli_table_new (5);

  gil_cli_table_set_right (table, 0);
  gil_cli_table_set_right (table, 2);

  return table;
}

static void
print_moves (const GilCli     *cli,
             const GilThenNow *then_now,
             gboolean          explain)
{
  g_autoptr (GilCliTable) table = moves_table_new ();

  gil_cli_table_add (table, gil_cli_text (cli, "Then", "그때"), "", gil_cli_text (cli, "Now", "지금"),
                     gil_cli_text (cli, "Score", "점수"), "", NULL);
  for (gsize i = 0; i < then_now->n_moves; i++) {
    const GilMove *move = &then_now->moves[i];
    g_autofree char *then = format_place (then_now->then, move->then);
    g_autofree char *now = format_place (then_now->now, move->now);
    g_autofree char *score_then = gil_explain_score (then_now->then, move->then);
    g_autofree char *score_now = gil_explain_score (then_now->now, move->now);
    g_autofree char *score = g_strdup_printf ("%s → %s", score_then, score_now);
    g_autofree char *why = describe_move (cli, then_now, i);

    gil_cli_table_add (table, then, kinds[move->kind].arrow, now, score, why, NULL);
    if (explain) {
      gil_cli_table_print (table, 1, cli->width, cli->out);
      print_levels (cli, then_now->now, gil_then_now_get_framework (then_now, i));
      g_clear_pointer (&table, gil_cli_table_free);
      table = moves_table_new ();
    }
  }
  if (!explain)
    gil_cli_table_print (table, 1, cli->width, cli->out);
}

static char *
describe_year (const GilCli *cli,
               guint         year)
{
  if (year == 0)
    return g_strdup ("");
  if (year >= GIL_THEN_NOW_YEAR)
    return g_strdup_printf (gil_cli_text (cli, "since %u: it was not there yet",
                                          "%u년에 처음 나와서 그때는 없었어요"), year);

  return g_strdup_printf (gil_cli_text (cli, "since %u, but the notes do not name it",
                                        "%u년에 처음 나왔지만 노트에는 이름이 없어요"), year);
}

static void
print_newcomers (const GilCli     *cli,
                 const GilThenNow *then_now)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (3);

  if (then_now->n_newcomers == 0)
    return;

  gil_cli_print_heading (cli, gil_cli_text (cli, "Not in the notes, ranked today among all that are active",
                                            "노트에 없는 프레임워크 (활동 중인 것 모두와 견준 지금 순위)"));
  gil_cli_table_set_right (table, 0);
  for (gsize i = 0; i < then_now->n_newcomers; i++) {
    const GilNewcomer *newcomer = &then_now->newcomers[i];
    g_autofree char *place = format_place (then_now->active, newcomer->result);
    g_autofree char *year = describe_year (cli, newcomer->year);

    gil_cli_table_add (table, place,
                       gil_framework_get_name (gil_pick_get_framework (then_now->active,
                                                                       newcomer->result)),
                       year, NULL);
  }
  gil_cli_table_print (table, 1, cli->width, cli->out);
}

static void
print_text (const GilCli     *cli,
            const GilThenNow *then_now,
            GilScope          scope,
            gboolean          explain)
{
  g_autofree char *wants = gil_cli_rank_describe_wants (cli, then_now->now);
  g_autofree char *line = NULL;

  line = g_strdup_printf (gil_cli_text (cli, "%s · notes (January 2021) and today (%s) · %s",
                                        "%s · 노트 (2021년 1월)와 지금 (%s) · %s"),
                          wants, gil_catalog_get_as_of (cli->catalog),
                          gil_cli_rank_describe_scope (cli, scope));
  gil_cli_print_text (cli, line, 0);
  g_string_append_c (cli->out, '\n');
  print_moves (cli, then_now, explain);
  print_newcomers (cli, then_now);
}

static void
add_side (const GilCli  *cli,
          const char    *member,
          const GilPick *pick,
          JsonBuilder   *builder)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "basis", gil_cli_basis_id (pick->basis));
  gil_cli_rank_add_results (cli, pick, builder);
  json_builder_end_object (builder);
}

/* null for a near miss, which has no rank. */
static void
add_place (const char    *member,
           const GilPick *pick,
           gsize          result,
           JsonBuilder   *builder)
{
  guint rank = pick->ranking->results[result].rank;

  json_builder_set_member_name (builder, member);
  if (rank > 0)
    json_builder_add_int_value (builder, rank);
  else
    json_builder_add_null_value (builder);
}

static void
add_moves (const GilCli     *cli,
           const GilThenNow *then_now,
           JsonBuilder      *builder)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

  json_builder_set_member_name (builder, "moves");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < then_now->n_moves; i++) {
    const GilMove *move = &then_now->moves[i];
    GilFramework *framework = gil_then_now_get_framework (then_now, i);
    g_autofree char *summary = gil_then_now_explain (then_now, i, cli->lang);
    g_autoptr (GilCriterion) criterion = NULL;

    if (is_about_criterion (move))
      criterion = g_list_model_get_item (criteria, move->criterion);

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_framework_get_id (framework));
    gil_cli_json_add_string (builder, "move", kinds[move->kind].id);
    add_place ("then", then_now->then, move->then, builder);
    add_place ("now", then_now->now, move->now, builder);
    gil_cli_json_add_string (builder, "cause", causes[move->cause]);
    gil_cli_json_add_string (builder, "criterion",
                             criterion != NULL ? gil_criterion_get_id (criterion) : NULL);
    gil_cli_json_add_string (builder, "summary", summary);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
add_newcomers (const GilThenNow *then_now,
               JsonBuilder      *builder)
{
  json_builder_set_member_name (builder, "not_in_notes");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < then_now->n_newcomers; i++) {
    const GilNewcomer *newcomer = &then_now->newcomers[i];
    GilFramework *framework = gil_pick_get_framework (then_now->active, newcomer->result);

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_framework_get_id (framework));
    gil_cli_json_add_string (builder, "name", gil_framework_get_name (framework));
    add_place ("rank", then_now->active, newcomer->result, builder);
    json_builder_set_member_name (builder, "since");
    if (newcomer->year > 0)
      json_builder_add_int_value (builder, newcomer->year);
    else
      json_builder_add_null_value (builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static void
print_json (const GilCli     *cli,
            const GilThenNow *then_now,
            GilScope          scope)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "basis", "both");
  gil_cli_json_add_string (builder, "scope", gil_cli_scope_id (scope));
  gil_cli_rank_add_criteria (cli, then_now->now, builder);
  add_side (cli, "then", then_now->then, builder);
  add_side (cli, "now", then_now->now, builder);
  add_moves (cli, then_now, builder);
  add_newcomers (then_now, builder);
  json_builder_end_object (builder);

  gil_cli_json_print (builder, cli->out);
}

void
gil_cli_then_now_print (const GilCli     *cli,
                        GilScope          scope,
                        const GilPurpose *purpose,
                        const GilWant    *wants,
                        gboolean          explain)
{
  g_autoptr (GilThenNow) then_now = gil_then_now_new (cli->catalog, scope, purpose, wants);

  if (cli->json)
    print_json (cli, then_now, scope);
  else
    print_text (cli, then_now, scope, explain);
}
