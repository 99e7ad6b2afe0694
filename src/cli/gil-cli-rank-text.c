/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A ranking for people. */

#include "gil-cli-rank.h"

#include "gil-cli-facts.h"
#include "gil-cli-table.h"
#include "gil-explain.h"

char *
gil_cli_rank_describe_wants (const GilCli  *cli,
                             const GilPick *pick)
{
  g_autoptr (GString) wanted = g_string_new (NULL);

  if (pick->purpose != NULL)
    g_string_append (wanted, gil_text_in (&pick->purpose->name, cli->lang));
  for (gsize i = 0; i < pick->n_criteria; i++) {
    if (pick->wants[i] == GIL_WANT_OFF)
      continue;
    g_string_append_printf (wanted, "%s%s%s", wanted->len > 0 ? ", " : "",
                            gil_text_in (gil_pick_get_part_name (pick, i), cli->lang),
                            pick->wants[i] == GIL_WANT_MUST ? gil_cli_text (cli, " (must)", " (필수)")
                                                            : "");
  }
  if (wanted->len == 0)
    g_string_append (wanted, gil_cli_text (cli, "No criterion is on; the order is by popularity",
                                           "켠 기준이 없어서 인기순으로 보여 줘요"));

  return g_string_free_and_steal (g_steal_pointer (&wanted));
}

const char *
gil_cli_rank_describe_scope (const GilCli *cli,
                             GilScope      scope)
{
  const char *scopes[] = {
    [GIL_SCOPE_ACTIVE] = gil_cli_text (cli, "active frameworks", "활동 중인 프레임워크"),
    [GIL_SCOPE_NOTES] = gil_cli_text (cli, "the notes' frameworks", "노트의 프레임워크"),
    [GIL_SCOPE_ALL] = gil_cli_text (cli, "all frameworks", "모든 프레임워크"),
  };

  return scopes[scope];
}

char *
gil_cli_rank_describe_origin (const GilCli  *cli,
                              const GilFact *fact)
{
  GString *text = g_string_new (gil_text_in (&fact->note, cli->lang));
  g_autofree char *evidence = NULL;
  const char *source = fact->source;

  if (fact->evidence != NULL && fact->evidence[0] != NULL)
    source = evidence = g_strjoinv (" ", fact->evidence);

  if (fact->as_of != NULL && source != NULL)
    g_string_append_printf (text, " (%s, %s)", fact->as_of, source);
  else if (fact->as_of != NULL || source != NULL)
    g_string_append_printf (text, " (%s)", fact->as_of != NULL ? fact->as_of : source);

  return g_string_free_and_steal (text);
}

/* "Async (must), Docs · today (2026-11) · active frameworks" */
static void
print_question (const GilCli  *cli,
                const GilPick *pick)
{
  g_autofree char *wants = gil_cli_rank_describe_wants (cli, pick);
  const char *scope = gil_cli_rank_describe_scope (cli, pick->scope);
  g_autofree char *basis = pick->basis == GIL_BASIS_TODAY
    ? g_strdup_printf (gil_cli_text (cli, "today (%s)", "지금 (%s)"),
                       gil_catalog_get_as_of (cli->catalog))
    : g_strdup (gil_cli_text (cli, "notes (January 2021)", "노트 (2021년 1월)"));
  g_autofree char *line = g_strdup_printf ("%s · %s · %s", wants, basis, scope);
  g_autofree char *left_out = gil_explain_left_out (pick, cli->lang);

  gil_cli_print_text (cli, line, 0);
  if (left_out != NULL)
    gil_cli_print_text (cli, left_out, 0);
  if (left_out != NULL && pick->purpose == NULL)
    gil_cli_print_text (cli, gil_cli_text (cli, "To see them: --purpose=screens", "보려면: --purpose=screens"), 0);
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

/* Today's facts stand beside the rule, with what it costs those that the notes recommend. */
static void
print_verdict (const GilCli *cli,
               GilScenario  *scenario,
               GilScope      scope)
{
  g_auto (GilText) headline = { NULL, NULL };
  g_auto (GilText) why = { NULL, NULL };
  g_auto (GStrv) lines = NULL;
  g_autoptr (GilCliTable) table = gil_cli_table_new (1);

  gil_explain_scenario (cli->catalog, scenario, scope, &headline, &why);
  gil_cli_print_text (cli, gil_text_in (&headline, cli->lang), 0);
  lines = g_strsplit (gil_text_in (&why, cli->lang), "\n", -1);
  for (gsize i = 0; lines[i] != NULL; i++)
    gil_cli_table_add (table, lines[i], NULL);
  gil_cli_table_print (table, 0, cli->width, cli->out);
}

void
gil_cli_rank_print_scenario (const GilCli *cli,
                             GilScenario  *scenario,
                             GilBasis      basis,
                             GilScope      scope)
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
  if (basis == GIL_BASIS_TODAY)
    print_verdict (cli, scenario, scope);
  gil_cli_print_text (cli, gil_text_in (caution, cli->lang), 0);
  g_string_append_c (cli->out, '\n');
}

/* A line for each criterion that is on: level, points, note, month and source. What is missing of a
 * must, the sentence of the result has told with the way around. */
static void
print_parts (const GilCli  *cli,
             const GilPick *pick,
             gsize          index)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (4);

  for (gsize i = 0; i < pick->n_parts; i++) {
    const GilRankPart *part = &pick->ranking->results[index].parts[i];
    const GilFact *fact = gil_pick_get_fact (pick, index, i);
    gboolean must = part->want == GIL_WANT_MUST;
    g_autofree char *name = NULL;
    g_autofree char *level = NULL;
    g_autofree char *points = NULL;
    g_autofree char *origin = NULL;
    g_autofree char *note = NULL;

    if (part->want == GIL_WANT_OFF)
      continue;

    name = g_strconcat (gil_text_in (gil_pick_get_part_name (pick, i), cli->lang),
                        must ? gil_cli_text (cli, " (must)", " (필수)") : "", NULL);
    level = gil_cli_facts_paint (cli, fact->level, gil_text_in (&fact->level->name, cli->lang));
    points = gil_explain_points (part);
    origin = gil_cli_rank_describe_origin (cli, fact);
    if (!must && gil_text_is_set (&fact->workaround))
      note = g_strdup_printf ("%s → %s", origin, gil_text_in (&fact->workaround, cli->lang));

    gil_cli_table_add (table, name, level, points, note != NULL ? note : origin, NULL);
  }
  /* Sources hold long words: in a terminal they need the room. */
  if (cli->width > 0)
    gil_cli_table_set_below (table);
  gil_cli_table_print (table, 4, cli->width, cli->out);
}

static void
print_changes (const GilCli  *cli,
               const GilPick *pick)
{
  gsize n_next;
  gsize first = gil_explain_get_next (pick, &n_next);
  g_autoptr (GilCliTable) table = gil_cli_table_new (1);

  if (n_next == 0)
    return;

  gil_cli_print_heading (cli, gil_cli_text (cli, "What would change this", "순위가 바뀌는 경우"));
  for (gsize i = first; i < first + n_next; i++) {
    g_autofree char *change = gil_explain_change (pick, i, cli->lang);

    gil_cli_table_add (table, change, NULL);
  }
  gil_cli_table_print (table, 0, cli->width, cli->out);
}

/* Near misses have no rank, and say what they miss. Without a score, what can be said is what each
 * is: that the order is by popularity stands above. (transfer full) */
static char *
describe_result (const GilCli  *cli,
                 const GilPick *pick,
                 gsize          index,
                 gboolean       explain)
{
  g_autofree char *missing = NULL;
  g_autofree char *sentence = NULL;

  if (!pick->ranking->scored)
    return g_strdup (gil_text_in (gil_framework_get_line (gil_pick_get_framework (pick, index)),
                                  cli->lang));
  if (index < pick->ranking->n_matches)
    return gil_explain_result (pick, index, cli->lang);

  missing = gil_explain_missing (pick, index, cli->lang);
  if (!explain)
    return g_steal_pointer (&missing);
  sentence = gil_explain_result (pick, index, cli->lang);

  return g_strconcat (missing, " ", sentence, NULL);
}

static void
print_results (const GilCli  *cli,
               const GilPick *pick,
               gsize          first,
               gsize          end,
               gboolean       explain)
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
    g_autofree char *why = describe_result (cli, pick, i, explain);

    gil_cli_table_add (table, rank, gil_framework_get_name (gil_pick_get_framework (pick, i)),
                       score, why, NULL);
  }
  gil_cli_table_print (table, 1, cli->width, cli->out);
}

/* Each result alone, with its criteria below it. */
static void
print_explained (const GilCli  *cli,
                 const GilPick *pick,
                 gsize          first,
                 gsize          end)
{
  for (gsize i = first; i < end; i++) {
    print_results (cli, pick, i, i + 1, TRUE);
    print_parts (cli, pick, i);
  }
}

void
gil_cli_rank_print_text (const GilCli  *cli,
                         const GilPick *pick,
                         gboolean       explain)
{
  const GilRanking *ranking = pick->ranking;
  gboolean explained = explain && ranking->scored;

  print_question (cli, pick);
  if (ranking->n_matches > 0)
    gil_cli_print_heading (cli, gil_cli_text (cli, "Matches", "맞는 프레임워크"));
  else
    gil_cli_print_heading (cli, gil_cli_text (cli, "Nothing meets every must.",
                                              "필수 기준을 모두 충족하는 것이 없어요."));
  if (explained)
    print_explained (cli, pick, 0, ranking->n_matches);
  else
    print_results (cli, pick, 0, ranking->n_matches, FALSE);

  if (ranking->n_matches < ranking->n_results) {
    gil_cli_print_heading (cli, gil_cli_text (cli, "Near misses", "필수 기준을 충족하지 못한 프레임워크"));
    if (explained)
      print_explained (cli, pick, ranking->n_matches, ranking->n_results);
    else
      print_results (cli, pick, ranking->n_matches, ranking->n_results, FALSE);
  }
  if (explained)
    print_changes (cli, pick);
}
