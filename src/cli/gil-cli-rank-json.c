/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A ranking for machines. */

#include "gil-cli-rank.h"

#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-explain.h"

#include <math.h>

static const char *
want_id (GilWant want)
{
  static const char *const ids[] = { "off", "nice", "must" };

  return ids[want];
}

static void
add_reasons (const GilCli  *cli,
             const GilPick *pick,
             gsize          result,
             JsonBuilder   *builder)
{
  json_builder_set_member_name (builder, "reasons");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < pick->n_parts; i++) {
    const GilRankPart *part = &pick->ranking->results[result].parts[i];
    const GilFact *fact = gil_pick_get_fact (pick, result, i);

    if (part->want == GIL_WANT_OFF)
      continue;

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "criterion", gil_pick_get_part_id (pick, i));
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
    if (fact->urls != NULL && fact->urls[0] != NULL)
      gil_cli_json_add_strings (builder, "urls", (const char *const *) fact->urls);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

/* The musts that are not met, apart by whether that is known. */
static void
add_unmet (const GilPick       *pick,
           const GilRankResult *result,
           const char          *member,
           gboolean             known,
           JsonBuilder         *builder)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (gsize i = 0; i < pick->n_parts; i++) {
    const GilRankPart *part = &result->parts[i];

    if (part->want == GIL_WANT_MUST && !part->met && part->value.known == known)
      json_builder_add_string_value (builder, gil_pick_get_part_id (pick, i));
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
  g_auto (GStrv) warnings = gil_explain_warnings (pick, index, cli->lang);

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
  gil_cli_json_add_strings (builder, "warnings", (const char *const *) warnings);
  if (index >= pick->ranking->n_matches) {
    g_autofree char *workaround = gil_explain_workaround (pick, index, cli->lang);

    add_unmet (pick, result, "missing", TRUE, builder);
    add_unmet (pick, result, "unknown", FALSE, builder);
    gil_cli_json_add_string (builder, "workaround", workaround);
  }
  add_reasons (cli, pick, index, builder);
  json_builder_end_object (builder);
}

void
gil_cli_rank_add_criteria (const GilCli  *cli,
                           const GilPick *pick,
                           JsonBuilder   *builder)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

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
}

void
gil_cli_rank_add_results (const GilCli  *cli,
                          const GilPick *pick,
                          JsonBuilder   *builder)
{
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
}

/* Each of the next four gets the change that would put it first, with nulls if none would. */
static void
add_changes (const GilCli  *cli,
             const GilPick *pick,
             JsonBuilder   *builder)
{
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);
  gsize n_next;
  gsize first = gil_explain_get_next (pick, &n_next);

  json_builder_set_member_name (builder, "changes");
  json_builder_begin_array (builder);
  for (gsize i = first; i < first + n_next; i++) {
    g_autofree char *summary = gil_explain_change (pick, i, cli->lang);
    g_autoptr (GilCriterion) criterion = NULL;
    GilRankChange change;

    if (gil_pick_find_change (pick, i, &change))
      criterion = g_list_model_get_item (criteria, change.criterion);

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "id", gil_framework_get_id (gil_pick_get_framework (pick, i)));
    gil_cli_json_add_string (builder, "criterion",
                             criterion != NULL ? gil_criterion_get_id (criterion) : NULL);
    gil_cli_json_add_string (builder, "want", criterion != NULL ? want_id (change.want) : NULL);
    gil_cli_json_add_string (builder, "summary", summary);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

void
gil_cli_rank_print_json (const GilCli  *cli,
                         const GilPick *pick,
                         gboolean       explain)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "basis", gil_cli_basis_id (pick->basis));
  gil_cli_json_add_string (builder, "scope", gil_cli_scope_id (pick->scope));
  gil_cli_json_add_string (builder, "purpose", pick->purpose != NULL ? pick->purpose->id : "any");
  json_builder_set_member_name (builder, "left_out");
  json_builder_add_int_value (builder, (gint64) pick->n_left_out);
  gil_cli_rank_add_criteria (cli, pick, builder);
  gil_cli_rank_add_results (cli, pick, builder);
  if (explain)
    add_changes (cli, pick, builder);
  json_builder_end_object (builder);

  gil_cli_json_print (builder, cli->out);
}
