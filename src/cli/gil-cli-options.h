/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"
#include "gil-framework.h"

G_BEGIN_DECLS

char      **gil_cli_parse        (const GOptionEntry *entries,
                                  char              **words,
                                  GError            **error);
gboolean    gil_cli_parse_basis  (const GilCli       *cli,
                                  const char         *name,
                                  GilBasis           *basis,
                                  GError            **error);
gboolean    gil_cli_parse_scope  (const GilCli       *cli,
                                  const char         *name,
                                  GilScope           *scope,
                                  GError            **error);
const char *gil_cli_basis_id     (GilBasis            basis);
const char *gil_cli_scope_id     (GilScope            scope);

/* What the catalogue holds, in the order of the words behind `list`. */
typedef enum
{
  GIL_CLI_ROLES,
  GIL_CLI_QUESTIONS,
  GIL_CLI_FRAMEWORKS,
  GIL_CLI_CRITERIA,
  GIL_CLI_SCENARIOS,
  GIL_CLI_STAGES,
} GilCliKind;

GListModel *gil_cli_kind_list    (const GilCli       *cli,
                                  GilCliKind          kind);
gpointer    gil_cli_need         (const GilCli       *cli,
                                  GilCliKind          kind,
                                  const char         *id,
                                  GError            **error);

G_END_DECLS
