/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-options.h"

#include "gil-cli-suggest.h"

#include <string.h>

static const char *const basis_ids[] = { "today", "notes", NULL };
static const char *const bases_ids[] = { "today", "notes", "both", NULL };
static const char *const scope_ids[] = { "active", "notes", "all", NULL };

static const GilCliOption *
find_option (const GilCliOption *options,
             const char         *name,
             gsize               length)
{
  for (gsize i = 0; options[i].name != NULL; i++) {
    if (strncmp (options[i].name, name, length) == 0 && options[i].name[length] == '\0')
      return &options[i];
  }

  return NULL;
}

static gboolean
refuse_option (const GilCli       *cli,
               const GilCliOption *options,
               const char         *name,
               gsize               length,
               GError            **error)
{
  g_autofree char *plain = g_strndup (name, length);
  g_autofree char *shown = gil_cli_dup_shown (plain);
  g_autoptr (GString) known = g_string_new (NULL);

  for (gsize i = 0; options[i].name != NULL; i++)
    g_string_append_printf (known, "--%s, ", options[i].name);
  g_string_append (known, "--lang, --json, --help");

  g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
               gil_cli_text (cli, "%s has no option “%s”; it has %s",
                             "%s에는 없는 옵션: ‘%s’ (쓸 수 있는 것: %s)"), cli->command, shown, known->str);

  return FALSE;
}

/* Takes an option that is there or not. */
static gboolean
take_flag (const GilCli       *cli,
           const GilCliOption *option,
           gboolean            has_value,
           GError            **error)
{
  if (has_value) {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "--%s takes no value", "--%s 뒤에는 값을 적지 않아요"), option->name);
    return FALSE;
  }
  *option->flag = TRUE;

  return TRUE;
}

/* Takes the option at @words, and its value behind "=" or in the next word. */
static gboolean
take_option (const GilCli         *cli,
             const GilCliOption   *options,
             const char *const   **words,
             GError              **error)
{
  const char *word = **words;
  gsize length = strcspn (word, "=");
  const GilCliOption *option = NULL;
  const char *value;

  if (g_str_has_prefix (word, "--"))
    option = find_option (options, word + 2, length - 2);
  if (option == NULL)
    return refuse_option (cli, options, word, length, error);
  if (option->flag != NULL)
    return take_flag (cli, option, word[length] == '=', error);

  value = word[length] == '=' ? word + length + 1 : *++*words;
  if (value == NULL || *value == '\0') {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "--%s needs a value", "--%s 뒤에 값을 적어 주세요"), option->name);
    return FALSE;
  }

  if (option->values != NULL) {
    g_ptr_array_add (option->values, (gpointer) value);
  } else if (*option->value == NULL) {
    *option->value = value;
  } else {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "--%s is given twice", "--%s 옵션을 두 번 적었어요"), option->name);
    return FALSE;
  }

  return TRUE;
}

/* GOption is of no use here: its messages follow the locale instead of `--lang`, and in the C
 * locale it refuses Korean before the command can say what was wrong with it. */
const char **
gil_cli_parse (const GilCli        *cli,
               const GilCliOption  *options,
               const char *const   *words,
               GError             **error)
{
  static const GilCliOption none[] = { { NULL } };
  g_autofree const char **rest = g_new0 (const char *, g_strv_length ((char **) words) + 1);
  gboolean only_words = FALSE;
  gsize n = 0;

  for (; *words != NULL; words++) {
    if (only_words || **words != '-' || g_str_equal (*words, "-"))
      rest[n++] = *words;
    else if (g_str_equal (*words, "--"))
      only_words = TRUE;
    else if (!take_option (cli, options != NULL ? options : none, &words, error))
      return NULL;
  }

  return g_steal_pointer (&rest);
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

  return gil_cli_refuse_word (cli, what, name, known, error);
}

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

gboolean
gil_cli_parse_basis_or_both (const GilCli *cli,
                             const char   *name,
                             GilBasis     *basis,
                             gboolean     *both,
                             GError      **error)
{
  int choice = *basis;

  if (!parse_choice (cli, gil_cli_text (cli, "basis", "기준 시점"), bases_ids, name, &choice, error))
    return FALSE;
  *both = choice > GIL_BASIS_NOTES;
  if (!*both)
    *basis = choice;

  return TRUE;
}

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

/* Names are the same in every language; in Korean they are also written as they are read. */
static const GilText *
get_framework_names (gpointer framework)
{
  static GilText names;

  names = (GilText) { (char *) gil_framework_get_name (framework), (char *) gil_framework_get_reading (framework) };

  return &names;
}

/* Every kind of thing that can be listed or named by an id. */
static const struct
{
  GilCliText noun;
  GListModel *(*list) (GilCatalog *catalog);
  gpointer (*find) (GilCatalog *catalog, const char *id);
  const char *(*get_id) (gpointer item);
  const GilText *(*get_name) (gpointer item); /* NULL where it has none that people type */
} kinds[] = {
  [GIL_CLI_ROLES] = { { "role", "역할" }, gil_catalog_get_roles,
                      (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_role,
                      (const char *(*) (gpointer)) gil_role_get_id,
                      (const GilText *(*) (gpointer)) gil_role_get_name },
  [GIL_CLI_QUESTIONS] = { { "question", "질문" }, gil_catalog_get_questions,
                          (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_question,
                          (const char *(*) (gpointer)) gil_question_get_id, NULL },
  [GIL_CLI_FRAMEWORKS] = { { "framework", "프레임워크" }, gil_catalog_get_frameworks,
                           (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_framework,
                           (const char *(*) (gpointer)) gil_framework_get_id, get_framework_names },
  [GIL_CLI_CRITERIA] = { { "criterion", "기준" }, gil_catalog_get_criteria,
                         (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_criterion,
                         (const char *(*) (gpointer)) gil_criterion_get_id,
                         (const GilText *(*) (gpointer)) gil_criterion_get_name },
  [GIL_CLI_SCENARIOS] = { { "situation", "상황" }, gil_catalog_get_scenarios,
                          (gpointer (*) (GilCatalog *, const char *)) gil_catalog_find_scenario,
                          (const char *(*) (gpointer)) gil_scenario_get_id,
                          (const GilText *(*) (gpointer)) gil_scenario_get_name },
  [GIL_CLI_STAGES] = { { "stage", "단계" }, gil_catalog_get_stages, NULL, NULL, NULL },
};

/* NULL if no item of this kind is sound. */
GListModel *
gil_cli_list_kind (const GilCli  *cli,
                   GilCliKind     kind,
                   GError       **error)
{
  GListModel *list = kinds[kind].list (cli->catalog);

  if (g_list_model_get_n_items (list) > 0)
    return list;

  g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_FAILED,
               gil_cli_text (cli, "the content has no sound %s", "쓸 수 있는 %s: 콘텐츠에 없어요"),
               gil_cli_own (cli, &kinds[kind].noun));

  return NULL;
}

/* As people type a name: whatever the case and the blanks. (transfer full) (nullable): NULL for what is
 * no UTF-8 */
static char *
fold_name (const char *name)
{
  g_autofree char *folded = NULL;
  g_autofree char *composed = NULL;
  g_auto (GStrv) words = NULL;

  if (!g_utf8_validate (name, -1, NULL))
    return NULL;

  folded = g_utf8_casefold (name, -1);
  composed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  words = g_strsplit (composed, " ", -1);

  return g_strjoinv ("", words);
}

typedef enum
{
  CALLED_OTHERWISE,
  CALLED_SO_FROM_THE_START,
  CALLED_SO,
} Called;

static Called
compare_name (const char *name,
              const char *wanted)
{
  g_autofree char *folded = name != NULL ? fold_name (name) : NULL;

  if (folded == NULL || *wanted == '\0' || !g_str_has_prefix (folded, wanted))
    return CALLED_OTHERWISE;

  return folded[strlen (wanted)] == '\0' ? CALLED_SO : CALLED_SO_FROM_THE_START;
}

static Called
is_called (GilCliKind  kind,
           gpointer    item,
           const char *wanted)
{
  const GilText *name = kinds[kind].get_name != NULL ? kinds[kind].get_name (item) : NULL;
  Called called = compare_name (kinds[kind].get_id (item), wanted) == CALLED_SO ? CALLED_SO : CALLED_OTHERWISE;

  if (name != NULL)
    called = MAX (called, MAX (compare_name (name->en, wanted), compare_name (name->ko, wanted)));

  return called;
}

/* What is called so, or else the only one whose name begins so: "백엔드". (transfer none) (nullable) */
static gpointer
find_by_name (GListModel *list,
              GilCliKind  kind,
              const char *word)
{
  g_autofree char *wanted = fold_name (word);
  gpointer begins = NULL;
  guint n_begin = 0;

  for (guint i = 0; wanted != NULL && i < g_list_model_get_n_items (list); i++) {
    /* Borrowed: the catalog keeps it. */
    g_autoptr (GObject) item = g_list_model_get_item (list, i);
    Called called = is_called (kind, item, wanted);

    if (called == CALLED_SO)
      return item;
    if (called == CALLED_SO_FROM_THE_START) {
      begins = item;
      n_begin++;
    }
  }

  return n_begin == 1 ? begins : NULL;
}

gpointer
gil_cli_need (const GilCli  *cli,
              GilCliKind     kind,
              const char    *id,
              GError       **error)
{
  g_autoptr (GPtrArray) known = NULL;
  gpointer found = kinds[kind].find (cli->catalog, id);
  GListModel *list;

  if (found != NULL)
    return found;

  list = gil_cli_list_kind (cli, kind, error);
  if (list == NULL)
    return NULL;

  found = find_by_name (list, kind, id);
  if (found != NULL)
    return found;

  known = g_ptr_array_new ();
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);

    g_ptr_array_add (known, (gpointer) kinds[kind].get_id (item));
  }
  gil_cli_refuse_id (cli, gil_cli_own (cli, &kinds[kind].noun), id, known, error);

  return NULL;
}
