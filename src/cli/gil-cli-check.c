/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-json.h"
#include "gil-cli-options.h"

#include "gil-check.h"

static gboolean
run (GilCli  *cli,
     char   **words,
     GError **error)
{
  const GOptionEntry no_entries[] = { G_OPTION_ENTRY_NULL };
  g_auto (GStrv) rest = gil_cli_parse (no_entries, words, error);
  g_auto (GStrv) problems = NULL;
  gboolean sound;
  guint n;

  if (rest == NULL)
    return FALSE;
  if (g_strv_length (rest) != 1) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "check takes one file", "check 뒤에 파일 하나를 적어 주세요"));
    return FALSE;
  }

  sound = gil_content_check_file (rest[0], &problems);
  n = problems != NULL ? g_strv_length (problems) : 0;
  if (cli->json) {
    g_autoptr (JsonBuilder) builder = json_builder_new ();

    json_builder_begin_object (builder);
    gil_cli_json_add_string (builder, "file", rest[0]);
    json_builder_set_member_name (builder, "sound");
    json_builder_add_boolean_value (builder, sound);
    gil_cli_json_add_strings (builder, "problems", (const char *const *) problems);
    json_builder_end_object (builder);
    gil_cli_json_print (builder, cli->out);
  } else {
    for (guint i = 0; i < n; i++)
      g_string_append_printf (cli->out, "%s\n", problems[i]);
    if (sound)
      g_string_append_printf (cli->out, gil_cli_text (cli, "%s: nothing wrong\n", "%s: 문제가 없어요\n"),
                              rest[0]);
  }

  if (!sound)
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_FAILED,
                 gil_cli_text (cli, "%s: %u found", "%s: 문제 %u개"), rest[0], n);

  return sound;
}

const GilCliCommand gil_cli_check_command = {
  .name = "check",
  .arguments = "FILE",
  .summary = { "say what is wrong with a content file", "콘텐츠 파일에 무엇이 잘못됐는지 알려 줘요" },
  .run = run,
};
