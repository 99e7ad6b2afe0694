/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-catalog.h"

G_BEGIN_DECLS

#define GIL_CLI_ERROR (gil_cli_error_quark ())

typedef enum
{
  GIL_CLI_ERROR_USAGE, /* used wrongly; the program ends with 2 */
  GIL_CLI_ERROR_FAILED, /* rightly used, but it did not work; the program ends with 1 */
} GilCliError;

GQuark gil_cli_error_quark (void);

/* A text of the program's own, fixed at build time. */
typedef struct
{
  const char *en;
  const char *ko;
} GilCliText;

/* A command works with this. */
typedef struct
{
  GilLang lang; /* language of all that is written */
  gboolean json; /* whether a machine reads it */
  gboolean color; /* whether escape sequences are welcome */
  guint width; /* columns of the terminal, or 0 when lines are not to be broken */
  const char *command; /* (nullable): the name of the command that runs */
  GilCatalog *catalog; /* (nullable): what the app knows; NULL for commands that do not need it */
  GString *out; /* what goes to standard output, and only if the command succeeds */
  GString *err; /* what goes to standard error, besides the error */
} GilCli;

typedef struct
{
  const char *name; /* the word on the command line */
  const char *arguments; /* what may follow it */
  GilCliText summary; /* what it does, in half a line */
  GilCliText details; /* its options, one a line */
  /* does it; words are the arguments behind the command, ended by NULL */
  gboolean needs_catalog; /* whether content is opened before run */
  gboolean (*run) (GilCli  *cli,
                   const char *const *words,
                   GError **error);
} GilCliCommand;

extern const GilCliCommand gil_cli_rank_command;
extern const GilCliCommand gil_cli_list_command;
extern const GilCliCommand gil_cli_show_command;
extern const GilCliCommand gil_cli_compare_command;
extern const GilCliCommand gil_cli_progress_command;
extern const GilCliCommand gil_cli_export_command;
extern const GilCliCommand gil_cli_import_command;
extern const GilCliCommand gil_cli_check_command;

int         gil_cli_run           (const char *const *arguments,
                                   gboolean           color,
                                   guint              width,
                                   GString           *out,
                                   GString           *err);
const char *gil_cli_own           (const GilCli      *cli,
                                   const GilCliText  *text);
const char *gil_cli_text          (const GilCli      *cli,
                                   const char        *en,
                                   const char        *ko) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);
void        gil_cli_print_text    (const GilCli      *cli,
                                   const char        *text,
                                   guint              indent);
void        gil_cli_print_heading (const GilCli      *cli,
                                   const char        *heading);

G_END_DECLS
