/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-rank.h"

#include "gil-cli-options.h"
#include "gil-cli-suggest.h"

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

/* The question on the command line, with the names of basis and scope read. */
typedef struct
{
  GPtrArray *must;
  GPtrArray *nice;
  const char *scenario;
  const char *purpose;
  GilBasis basis;
  GilScope scope;
  gboolean both;
  gboolean explain;
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
    { .name = "purpose", .value = &asked->purpose },
    { .name = "basis", .value = &basis },
    { .name = "scope", .value = &scope },
    { .name = "explain", .flag = &asked->explain },
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

  if (!gil_cli_parse_basis_or_both (cli, basis, &asked->basis, &asked->both, error))
    return FALSE;

  /* Only what both know can be asked of both. */
  if (asked->both)
    asked->scope = GIL_SCOPE_NOTES;

  return gil_cli_parse_scope (cli, scope, &asked->scope, error);
}

/* Without a criterion there is no question to ask twice. */
static gboolean
compare_then_now (const GilCli      *cli,
                  const Asked       *asked,
                  const GilPurpose  *purpose,
                  const GilWant     *wants,
                  gsize              n_criteria,
                  GError           **error)
{
  gboolean on = purpose != NULL;

  for (gsize i = 0; i < n_criteria; i++)
    on |= wants[i] != GIL_WANT_OFF;
  if (!on) {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE, "%s",
                 gil_cli_text (cli, "--basis=both needs a criterion: add --must, --nice, --purpose or --scenario",
                               "--basis=both에는 기준이 필요해요. --must, --nice, --purpose, --scenario 가운데 하나를 "
                               "더해 주세요"));
    return FALSE;
  }
  gil_cli_then_now_print (cli, asked->scope, purpose, wants, asked->explain);

  return TRUE;
}

/* The word "any" is for taking back what a situation says. */
static gboolean
find_purpose (const GilCli      *cli,
              const char        *id,
              const GilPurpose **purpose,
              GError           **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();
  const GilPurpose *purposes;
  gsize n_purposes;

  if (id == NULL)
    return TRUE;

  *purpose = gil_catalog_find_purpose (cli->catalog, id);
  if (*purpose != NULL || g_str_equal (id, "any"))
    return TRUE;

  purposes = gil_catalog_get_purposes (cli->catalog, &n_purposes);
  for (gsize i = 0; i < n_purposes; i++)
    g_ptr_array_add (known, purposes[i].id);
  g_ptr_array_add (known, (gpointer) "any");

  gil_cli_refuse_id (cli, gil_cli_text (cli, "purpose", "용도"), id, known, error);

  return FALSE;
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  g_autoptr (GPtrArray) must = g_ptr_array_new ();
  g_autoptr (GPtrArray) nice = g_ptr_array_new ();
  Asked asked = { .must = must, .nice = nice, .basis = GIL_BASIS_TODAY, .scope = GIL_SCOPE_ACTIVE };
  g_autofree GilWant *wants = NULL;
  g_autofree gboolean *named = NULL;
  g_autoptr (GilPick) pick = NULL;
  GilScenario *scenario = NULL;
  const GilPurpose *purpose = NULL;
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
    purpose = gil_scenario_get_purpose (scenario);
  }
  if (!find_purpose (cli, asked.purpose, &purpose, error))
    return FALSE;
  if (!set_wants (cli, must, GIL_WANT_MUST, named, wants, error)
      || !set_wants (cli, nice, GIL_WANT_NICE, named, wants, error))
    return FALSE;

  if (scenario != NULL && !cli->json)
    gil_cli_rank_print_scenario (cli, scenario, asked.basis, asked.scope);
  if (asked.both)
    return compare_then_now (cli, &asked, purpose, wants, n_criteria, error);

  pick = gil_pick_new (cli->catalog, asked.basis, asked.scope, purpose, wants);
  if (cli->json)
    gil_cli_rank_print_json (cli, pick, asked.explain);
  else
    gil_cli_rank_print_text (cli, pick, asked.explain);

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
    "  --purpose=ID     what is to be built: site, api, small, realtime, screens; any is the\n"
    "                   default, and leaves out what only makes screens\n"
    "  --scenario=ID    start from a situation (“giljabi-cli list scenarios”)\n"
    "  --basis=BASIS    today: dated facts; notes: what the notes of January 2021 say;\n"
    "                   both: then and now, what moved and the fact that moved it\n"
    "  --scope=SCOPE    active: released within a year; notes: those in the notes (the\n"
    "                   default for both); all\n"
    "  --explain        a line for each criterion, and what would change the order\n",
    "  --must=ID        꼭 채워야 하는 기준 (‘giljabi-cli list criteria’)\n"
    "  --nice=ID        점수에는 들어가지만 절반만 세고 거르지는 않는 기준\n"
    "                   (둘 다 여러 번 쓸 수 있고, 상황보다 먼저예요)\n"
    "  --purpose=ID     무엇을 만드는지: site, api, small, realtime, screens. 기본값 any는\n"
    "                   화면만 만드는 것을 빼고 모두 견줘요\n"
    "  --scenario=ID    상황에서 시작하기 (‘giljabi-cli list scenarios’)\n"
    "  --basis=BASIS    today: 날짜가 있는 지금의 사실, notes: 2021년 1월 노트의 내용,\n"
    "                   both: 그때와 지금을 견주고 무엇이 순위를 바꿨는지 보여 줘요\n"
    "  --scope=SCOPE    active: 1년 안에 새 버전이 나온 것, notes: 노트에 나온 것(both의 기본값),\n"
    "                   all: 모두\n"
    "  --explain        기준마다 한 줄씩 설명하고, 무엇을 바꾸면 순위가 달라지는지 알려 줘요\n" },
  .needs_catalog = TRUE,
  .run = run,
};
