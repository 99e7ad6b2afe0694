/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-compare.h"
#include "gil-cli-options.h"
#include "gil-cli-suggest.h"

typedef struct
{
  const char *word; /* behind `compare` */
  GilCliKind kind;
  gboolean has_basis;
  void (*compare) (const GilCli *cli,
                   gpointer     *items,
                   gsize         n,
                   GilBasis      basis);
} Kind;

static const Kind kinds[] = {
  { "frameworks", GIL_CLI_FRAMEWORKS, TRUE, gil_cli_compare_frameworks },
  { "roles", GIL_CLI_ROLES, FALSE, gil_cli_compare_roles },
};

static const Kind *
find_kind (const GilCli  *cli,
           const char    *word,
           GError       **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    if (g_str_equal (kinds[i].word, word))
      return &kinds[i];
    g_ptr_array_add (known, (gpointer) kinds[i].word);
  }
  gil_cli_refuse_word (cli, gil_cli_text (cli, "kind", "종류"), word, known, error);

  return NULL;
}

/* An id given twice is an error. */
static gboolean
find_items (GilCli             *cli,
            const Kind         *kind,
            const char *const  *ids,
            gsize               n,
            gpointer           *items,
            GError            **error)
{
  for (gsize i = 0; i < n; i++) {
    items[i] = gil_cli_need (cli, kind->kind, ids[i], error);
    if (items[i] == NULL)
      return FALSE;

    for (gsize k = 0; k < i; k++) {
      if (items[k] == items[i]) {
        g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                     gil_cli_text (cli, "“%s” is given twice", "두 번 적은 아이디: ‘%s’"), ids[i]);
        return FALSE;
      }
    }
  }

  return TRUE;
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  g_autofree const char **rest = NULL;
  gpointer items[GIL_COMPARISON_MOST];
  const char *basis_name = NULL;
  GilBasis basis = GIL_BASIS_TODAY;
  const GilCliOption options[] = { { .name = "basis", .value = &basis_name }, { NULL } };
  const Kind *kind;
  gsize n;

  rest = gil_cli_parse (cli, options, words, error);
  if (rest == NULL || !gil_cli_parse_basis (cli, basis_name, &basis, error))
    return FALSE;

  n = g_strv_length ((char **) rest);
  if (n > 0) {
    kind = find_kind (cli, rest[0], error);
    if (kind == NULL)
      return FALSE;
    n--;
  }
  if (n < GIL_COMPARISON_LEAST || n > GIL_COMPARISON_MOST) {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "compare takes “frameworks” or “roles” and %u to %u ids",
                               "‘frameworks’나 ‘roles’ 뒤에 아이디를 %u–%u개 적어 주세요"),
                 GIL_COMPARISON_LEAST, GIL_COMPARISON_MOST);
    return FALSE;
  }
  if (basis_name != NULL && !kind->has_basis) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "--basis is only for frameworks",
                                       "--basis는 프레임워크에만 쓸 수 있어요"));
    return FALSE;
  }
  if (!find_items (cli, kind, rest + 1, n, items, error))
    return FALSE;

  kind->compare (cli, items, n, basis);

  return TRUE;
}

const GilCliCommand gil_cli_compare_command = {
  .name = "compare",
  .arguments = "frameworks|roles ID ID… [--basis=BASIS]",
  .summary = { "put two to four frameworks or roles side by side",
               "프레임워크나 역할을 둘에서 넷까지 나란히 놓고 봐요" },
  .details = { "  --basis=BASIS  which facts of frameworks: today or notes\n",
               "  --basis=BASIS  프레임워크의 어느 때 사실을 볼지: today, notes\n" },
  .needs_catalog = TRUE,
  .run = run,
};
