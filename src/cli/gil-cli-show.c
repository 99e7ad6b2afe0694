/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-facts.h"
#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-cli-show-question.h"
#include "gil-cli-show-role.h"
#include "gil-cli-suggest.h"
#include "gil-cli-table.h"

static void
add_statements (const GilCli    *cli,
                GilFramework    *framework,
                GilNotebookPart  part,
                const char      *member,
                JsonBuilder     *builder)
{
  gsize n;
  const GilStatement *statements = gil_framework_get_notebook (framework, part, &n);

  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n; i++) {
    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "text", gil_text_in (&statements[i].text, cli->lang));
    gil_cli_json_add_strings (builder, "evidence", (const char *const *) statements[i].evidence);
    gil_cli_json_add_boolean (builder, "opinion", statements[i].opinion);
    if (gil_text_is_set (&statements[i].check))
      gil_cli_json_add_string (builder, "check", gil_text_in (&statements[i].check, cli->lang));
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}

static const struct
{
  GilNotebookPart part;
  const char *member;
  GilCliText heading;
} notebook[] = {
  { GIL_NOTEBOOK_POSITION, "position", { "In the notes", "노트에서는" } },
  { GIL_NOTEBOOK_PHILOSOPHY, "philosophy", { "Philosophy", "철학" } },
  { GIL_NOTEBOOK_FEATURES, "features", { "Features", "특징" } },
  { GIL_NOTEBOOK_PROS, "pros", { "Pros", "장점" } },
  { GIL_NOTEBOOK_CONS, "cons", { "Cons", "단점" } },
};

static void
show_framework_json (const GilCli *cli,
                     GilFramework *framework,
                     GilBasis      basis)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "id", gil_framework_get_id (framework));
  gil_cli_json_add_string (builder, "name", gil_framework_get_name (framework));
  gil_cli_json_add_string (builder, "line",
                           gil_text_in (gil_framework_get_line (framework), cli->lang));
  gil_cli_json_add_string (builder, "kind",
                           gil_text_in (gil_framework_get_kind (framework), cli->lang));
  gil_cli_glance_add_json (cli, framework, builder);
  gil_cli_json_add_string (builder, "basis", gil_cli_basis_id (basis));
  gil_cli_links_add_json (framework, builder);
  gil_cli_purposes_add_json (cli, framework, basis, builder);
  gil_cli_facts_add_json (cli, framework, basis, builder);
  json_builder_set_member_name (builder, "notes");
  json_builder_begin_object (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (notebook); i++)
    add_statements (cli, framework, notebook[i].part, notebook[i].member, builder);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

static void
print_facts (const GilCli *cli,
             GilFramework *framework,
             GilBasis      basis)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (4);
  GListModel *criteria = gil_catalog_get_criteria (cli->catalog);

  for (guint i = 0; i < g_list_model_get_n_items (criteria); i++) {
    const GilFact *fact = gil_framework_get_fact (framework, basis, i);
    g_autoptr (GilCriterion) criterion = g_list_model_get_item (criteria, i);
    g_autofree char *level = gil_cli_facts_label (cli, framework, basis, i);
    const char *note = gil_text_in (&fact->note, cli->lang);
    g_autofree char *urls = fact->urls != NULL ? g_strjoinv (" ", fact->urls) : NULL;
    g_autofree char *source = urls != NULL && *urls != '\0' ? g_strdup_printf ("%s: %s", fact->source, urls)
                                                            : g_strdup (fact->source);
    g_autofree char *sourced = source != NULL ? g_strdup_printf ("%s (%s)", note, source) : g_strdup (note);

    gil_cli_table_add (table, gil_text_in (gil_criterion_get_name (criterion), cli->lang), level,
                       fact->as_of != NULL ? fact->as_of : "", sourced, NULL);
  }
  gil_cli_table_set_below (table);
  gil_cli_table_print (table, 2, cli->width, cli->out);
}

static void
print_purposes (const GilCli *cli,
                GilFramework *framework,
                GilBasis      basis)
{
  g_autoptr (GilCliTable) table = gil_cli_table_new (4);
  const GilPurpose *purposes;
  gsize n_purposes;

  purposes = gil_catalog_get_purposes (cli->catalog, &n_purposes);
  for (gsize i = 0; i < n_purposes; i++) {
    const GilFact *fact = gil_framework_get_purpose (framework, basis, i);
    g_autofree char *level = gil_cli_facts_paint (cli, fact->level, gil_text_in (&fact->level->name, cli->lang));

    gil_cli_table_add (table, gil_text_in (&purposes[i].name, cli->lang), level,
                       fact->as_of != NULL ? fact->as_of : "", gil_text_in (&fact->note, cli->lang), NULL);
  }
  gil_cli_table_set_below (table);
  gil_cli_print_heading (cli, gil_cli_text (cli, "What it is for", "무엇을 만들 때 쓰나요"));
  gil_cli_table_print (table, 2, cli->width, cli->out);
}

static void
print_links (const GilCli *cli,
             GilFramework *framework)
{
  static const GilCliText names[GIL_N_LINKS] = {
    [GIL_LINK_REPOSITORY] = { "Repository", "저장소" },
    [GIL_LINK_DOCUMENTATION] = { "Documentation", "공식 문서" },
    [GIL_LINK_TUTORIAL] = { "First tutorial", "첫 튜토리얼" },
  };
  g_autoptr (GilCliTable) table = gil_cli_table_new (2);

  for (gsize i = 0; i < GIL_N_LINKS; i++) {
    if (gil_framework_get_link (framework, i) != NULL)
      gil_cli_table_add (table, gil_cli_own (cli, &names[i]), gil_framework_get_link (framework, i), NULL);
  }
  gil_cli_table_print (table, 2, 0, cli->out);
}

static void
print_notebook (const GilCli *cli,
                GilFramework *framework)
{
  for (gsize i = 0; i < G_N_ELEMENTS (notebook); i++) {
    gsize n;
    const GilStatement *statements = gil_framework_get_notebook (framework, notebook[i].part, &n);
    g_autofree char *heading = NULL;

    if (n == 0)
      continue;
    heading = g_strdup_printf (gil_cli_text (cli, "%s (January 2021)", "%s (2021년 1월)"),
                               gil_cli_own (cli, &notebook[i].heading));
    gil_cli_print_heading (cli, heading);
    for (gsize j = 0; j < n; j++) {
      g_autofree char *text = g_strdup_printf ("  • %s", gil_text_in (&statements[j].text, cli->lang));
      g_autofree char *check = NULL;

      gil_cli_print_text (cli, text, 4);
      if (!gil_text_is_set (&statements[j].check))
        continue;
      check = g_strdup_printf ("    → %s (%s)", gil_text_in (&statements[j].check, cli->lang),
                               statements[j].check_as_of);
      gil_cli_print_text (cli, check, 6);
    }
  }
}

static void
show_framework_text (const GilCli *cli,
                     GilFramework *framework,
                     GilBasis      basis)
{
  g_autoptr (GilCliTable) glance = gil_cli_table_new (3);
  g_autofree char *title = NULL;
  g_autofree char *kind = NULL;

  title = g_strdup_printf ("%s — %s", gil_framework_get_name (framework),
                           gil_text_in (gil_framework_get_line (framework), cli->lang));
  kind = g_strdup_printf ("%s · %s", gil_text_in (gil_framework_get_kind (framework), cli->lang),
                          gil_cli_status_name (cli, gil_framework_get_status (framework)));
  gil_cli_print_text (cli, title, 0);
  gil_cli_print_text (cli, kind, 0);
  g_string_append_c (cli->out, '\n');
  for (gsize i = 0; i < GIL_GLANCE_N_ITEMS; i++) {
    const GilGlance *item = gil_framework_get_glance (framework, i);

    if (item != NULL)
      gil_cli_table_add (glance, gil_cli_glance_name (cli, i),
                         gil_text_in (&item->value, cli->lang), item->as_of, NULL);
  }
  gil_cli_table_print (glance, 2, 0, cli->out);
  print_links (cli, framework);
  print_purposes (cli, framework, basis);

  gil_cli_print_heading (cli, basis == GIL_BASIS_TODAY
                        ? gil_cli_text (cli, "Today", "지금")
                        : gil_cli_text (cli, "By the notes (January 2021)", "노트 기준 (2021년 1월)"));
  print_facts (cli, framework, basis);
  print_notebook (cli, framework);
}

static gboolean
show (const GilCli  *cli,
      GilCliKind     kind,
      const char    *id,
      GilBasis       basis,
      GError       **error)
{
  gpointer item;

  if (kind == GIL_CLI_QUESTIONS)
    return gil_cli_show_question (cli, id, error);

  item = gil_cli_need (cli, kind, id, error);
  if (item == NULL)
    return FALSE;

  if (kind == GIL_CLI_ROLES)
    gil_cli_show_role (cli, item);
  else if (cli->json)
    show_framework_json (cli, item, basis);
  else
    show_framework_text (cli, item, basis);

  return TRUE;
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  static const struct
  {
    const char *word;
    GilCliKind kind;
  } kinds[] = {
    { "role", GIL_CLI_ROLES },
    { "question", GIL_CLI_QUESTIONS },
    { "framework", GIL_CLI_FRAMEWORKS },
  };
  g_autofree const char **rest = NULL;
  g_autoptr (GPtrArray) known = NULL;
  const char *basis_name = NULL;
  GilBasis basis = GIL_BASIS_TODAY;
  const GilCliOption options[] = { { .name = "basis", .value = &basis_name }, { NULL } };

  rest = gil_cli_parse (cli, options, words, error);
  if (rest == NULL || !gil_cli_parse_basis (cli, basis_name, &basis, error))
    return FALSE;
  if (g_strv_length ((char **) rest) != 2) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli,
                                       "show takes a role, question or framework and its id, as in “show framework flask”",
                                       "‘show framework flask’처럼 종류(role, question, framework)와 아이디를 적어 주세요"));
    return FALSE;
  }

  known = g_ptr_array_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_ptr_array_add (known, (gpointer) kinds[i].word);
    if (!g_str_equal (rest[0], kinds[i].word))
      continue;

    if (basis_name != NULL && kinds[i].kind != GIL_CLI_FRAMEWORKS) {
      g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                           gil_cli_text (cli, "--basis is only for frameworks",
                                         "--basis는 프레임워크에만 쓸 수 있어요"));
      return FALSE;
    }
    return show (cli, kinds[i].kind, rest[1], basis, error);
  }

  return gil_cli_refuse_word (cli, gil_cli_text (cli, "kind", "종류"), rest[0], known, error);
}

const GilCliCommand gil_cli_show_command = {
  .name = "show",
  .arguments = "role|question|framework ID [--basis=BASIS]",
  .summary = { "tell all about one of them", "하나를 자세히 보여 줘요" },
  .details = { "  --basis=BASIS  which facts of a framework: today or notes\n",
               "  --basis=BASIS  프레임워크의 어느 때 사실을 볼지: today, notes\n" },
  .needs_catalog = TRUE,
  .run = run,
};
