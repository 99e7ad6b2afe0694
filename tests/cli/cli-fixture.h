/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What the program said, and how it ended. */
typedef struct
{
  int status;
  GString *out;
  GString *err;
} CliOutcome;

/* Runs the program with the words of a line, which are parted by single spaces; as if in a terminal
 * with colours, or so many columns wide. */
CliOutcome  cli_run_in        (const char  *line,
                               gboolean     color,
                               guint        width);
/* The same in a pipe. */
CliOutcome  cli_run           (const char  *line);
/* The same, where it must succeed in silence and print JSON. (transfer full) */
JsonNode   *cli_run_json      (const char  *line);
void        cli_outcome_clear (CliOutcome  *outcome);
void        cli_assert_holds  (const char  *text,
                               const char  *part);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CliOutcome, cli_outcome_clear)

G_END_DECLS
