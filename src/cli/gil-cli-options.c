/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-options.h"

#include "gil-cli-suggest.h"

static const char *const basis_ids[] = { "today", "notes", NULL };
static const char *const scope_ids[] = { "active", "notes", "all", NULL };

/**
 * gil_cli_parse:
 * @entries: (array zero-terminated=1): the options of the command
 * @words: (array zero-terminated=1): its arguments
 * @error: receives wrong use
 *
 * Returns: (transfer full) (nullable): the arguments that are no options; %NULL if an option is
 *   not known or lacks its value
 */
char **
gil_cli_parse (const GOptionEntry *entries,
               char              **words,
               GError            **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GStrvBuilder) all = g_strv_builder_new ();
  g_autoptr (GStrvBuilder) rest = g_strv_builder_new ();
  g_autoptr (GError) wrong = NULL;
  g_auto (GStrv) parsed = NULL;

  /* GOption takes the first word for the name of the program. */
  g_strv_builder_add (all, "giljabi-cli");
  g_strv_builder_addv (all, (const char **) words);
  parsed = g_strv_builder_end (all);

  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse_strv (context, &parsed, &wrong)) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE, wrong->message);
    return NULL;
  }

  for (gsize i = 1; parsed[i] != NULL; i++) {
    /* GOption leaves the separator in place when something follows it. */
    if (!g_str_equal (parsed[i], "--"))
      g_strv_builder_add (rest, parsed[i]);
  }

  return g_strv_builder_end (rest);
}

static gboolean
parse_choice (const GilCli      *cli,
              const char        *what,
              const char *const *ids,
              const char        *name,
              int               *choice,
              GError           **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  if (name == NULL)
    return TRUE;

  for (int i = 0; ids[i] != NULL; i++) {
    if (g_str_equal (ids[i], name)) {
      *choice = i;
      return TRUE;
    }
    g_ptr_array_add (known, (gpointer) ids[i]);
  }

  return gil_cli_refuse_id (cli, what, name, known, error);
}

/**
 * gil_cli_parse_basis:
 * @cli: the context
 * @name: (nullable): what was written behind `--basis=`
 * @basis: (inout): stays as it is when @name is %NULL
 * @error: receives wrong use
 */
gboolean
gil_cli_parse_basis (const GilCli *cli,
                     const char   *name,
                     GilBasis     *basis,
                     GError      **error)
{
  int choice = *basis;

  if (!parse_choice (cli, gil_cli_text (cli, "basis", "기준 시점"), basis_ids, name, &choice, error))
    return FALSE;
  *basis = choice;

  return TRUE;
}

/**
 * gil_cli_parse_scope:
 * @cli: the context
 * @name: (nullable): what was written behind `--scope=`
 * @scope: (inout): stays as it is when @name is %NULL
 * @error: receives wrong use
 */
gboolean
gil_cli_parse_scope (const GilCli *cli,
                     const char   *name,
                     GilScope     *scope,
                     GError      **error)
{
  int choice = *scope;

  if (!parse_choice (cli, gil_cli_text (cli, "scope", "범위"), scope_ids, name, &choice, error))
    return FALSE;
  *scope = choice;

  return TRUE;
}

const char *
gil_cli_basis_id (GilBasis basis)
{
  return basis_ids[basis];
}

const char *
gil_cli_scope_id (GilScope scope)
{
  return scope_ids[scope];
}

/* Every kind of thing that can be listed or named by an id. */
static const struct
{
  GilCliText noun;
  GListModel *(*list) (GilCatalog *catalog);
  gpointer (*find) (GilCatalog *catalog, const char *id);
  const char *(*get_id) (gpointer item);
} kinds[] = {
  [GIL_CLI_ROLES] = { { "role", "역할" }, gil_catalog_get_roles,
                      (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_role,
                      (const char *(*) (gpointer)) gil_role_get_id },
  [GIL_CLI_QUESTIONS] = { { "question", "질문" }, gil_catalog_get_questions,
                          (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_question,
                          (const char *(*) (gpointer)) gil_question_get_id },
  [GIL_CLI_FRAMEWORKS] = { { "framework", "프레임워크" }, gil_catalog_get_frameworks,
                           (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_framework,
                           (const char *(*) (gpointer)) gil_framework_get_id },
  [GIL_CLI_CRITERIA] = { { "criterion", "기준" }, gil_catalog_get_criteria,
                         (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_criterion,
                         (const char *(*) (gpointer)) gil_criterion_get_id },
  [GIL_CLI_SCENARIOS] = { { "situation", "상황" }, gil_catalog_get_scenarios,
                          (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_scenario,
                          (const char *(*) (gpointer)) gil_scenario_get_id },
  [GIL_CLI_STAGES] = { { "stage", "단계" }, gil_catalog_get_stages, NULL, NULL },
};

/**
 * gil_cli_kind_list:
 * @cli: the context
 * @kind: what to list
 *
 * Returns: (transfer none): all items of a kind
 */
GListModel *
gil_cli_kind_list (const GilCli *cli,
                   GilCliKind    kind)
{
  return kinds[kind].list (cli->catalog);
}

/**
 * gil_cli_need:
 * @cli: the context
 * @kind: what the id should name; not stages, which nothing refers to on the command line
 * @id: what was written
 * @error: receives wrong use, with the closest known id
 *
 * Returns: (transfer none) (nullable): the item with this id
 */
gpointer
gil_cli_need (const GilCli *cli,
              GilCliKind    kind,
              const char   *id,
              GError      **error)
{
  g_autoptr (GPtrArray) known = NULL;
  GListModel *list;
  gpointer found = kinds[kind].find (cli->catalog, id);

  if (found != NULL)
    return found;

  known = g_ptr_array_new ();
  list = gil_cli_kind_list (cli, kind);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);

    g_ptr_array_add (known, (gpointer) kinds[kind].get_id (item));
  }
  gil_cli_refuse_id (cli, gil_cli_own (cli, &kinds[kind].noun), id, known, error);

  return NULL;
}
