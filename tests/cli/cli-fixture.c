/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli-fixture.h"

#include "gil-cli.h"

#include <string.h>

void
cli_outcome_clear (CliOutcome *outcome)
{
  g_string_free (outcome->out, TRUE);
  g_string_free (outcome->err, TRUE);
}

CliOutcome
cli_run_in (const char *line,
            gboolean    color,
            guint       width)
{
  CliOutcome outcome = { .out = g_string_new (NULL), .err = g_string_new (NULL) };
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  const char *none[] = { NULL };

  outcome.status = gil_cli_run (*line != '\0' ? (const char *const *) words : none, color, width,
                                outcome.out, outcome.err);

  return outcome;
}

CliOutcome
cli_run (const char *line)
{
  return cli_run_in (line, FALSE, 0);
}

JsonNode *
cli_run_json (const char *line)
{
  g_auto (CliOutcome) outcome = cli_run (line);
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  g_assert_cmpstr (outcome.err->str, ==, "");
  g_assert_cmpint (outcome.status, ==, 0);
  root = json_from_string (outcome.out->str, &error);
  g_assert_no_error (error);

  return root;
}

void
cli_assert_holds (const char *text,
                  const char *part)
{
  if (strstr (text, part) == NULL)
    g_test_fail_printf ("“%s” is not in: %s", part, text);
}
