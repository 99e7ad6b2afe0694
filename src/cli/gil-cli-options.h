/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"

G_BEGIN_DECLS

/* An option; one of the three receives it. */
typedef struct
{
  const char *name; /* the word behind the two hyphens */
  const char **value; /* (nullable): receives the value of an option that may be given once */
  /* (nullable) (element-type utf8): receives those of one that may be repeated */
  GPtrArray *values;
  gboolean *flag; /* (nullable): set for one that takes no value; it may be repeated */
} GilCliOption;

const char **gil_cli_parse       (const GilCli        *cli,
                                  const GilCliOption  *options,
                                  const char *const   *words,
                                  GError             **error);
gboolean     gil_cli_parse_basis (const GilCli        *cli,
                                  const char          *name,
                                  GilBasis            *basis,
                                  GError             **error);
gboolean     gil_cli_parse_basis_or_both (const GilCli *cli,
                                          const char   *name,
                                          GilBasis     *basis,
                                          gboolean     *both,
                                          GError      **error);
gboolean     gil_cli_parse_scope (const GilCli        *cli,
                                  const char          *name,
                                  GilScope            *scope,
                                  GError             **error);
const char  *gil_cli_basis_id    (GilBasis             basis);
const char  *gil_cli_scope_id    (GilScope             scope);

/* The kinds are in the order of the words behind `list`. */
typedef enum
{
  GIL_CLI_ROLES,
  GIL_CLI_QUESTIONS,
  GIL_CLI_FRAMEWORKS,
  GIL_CLI_CRITERIA,
  GIL_CLI_SCENARIOS,
  GIL_CLI_STAGES,
} GilCliKind;

GListModel  *gil_cli_list_kind   (const GilCli        *cli,
                                  GilCliKind           kind,
                                  GError             **error);
gpointer     gil_cli_need        (const GilCli        *cli,
                                  GilCliKind           kind,
                                  const char          *id,
                                  GError             **error);

G_END_DECLS
