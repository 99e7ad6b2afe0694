/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-json.h"
#include "gil-cli-options.h"

#include "gil-check.h"
#include "gil-import.h"
#include "gil-shown.h"

static void
print_json (const GilCli  *cli,
            const char    *file,
            gboolean       sound,
            char         **problems)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "file", file);
  gil_cli_json_add_boolean (builder, "sound", sound);
  gil_cli_json_add_strings (builder, "problems", (const char *const *) problems);
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

static gboolean
run (GilCli             *cli,
     const char *const  *words,
     GError            **error)
{
  g_autofree const char **rest = gil_cli_parse (cli, NULL, words, error);
  g_autofree char *file = NULL;
  g_auto (GStrv) problems = NULL;
  gboolean sound;

  if (rest == NULL)
    return FALSE;
  if (g_strv_length ((char **) rest) != 1 || *rest[0] == '\0') {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "check takes one file", "check 뒤에 파일 하나를 적어 주세요"));
    return FALSE;
  }

  sound = gil_import_is_backup (rest[0]) ? gil_import_check_file (rest[0], &problems)
                                         : gil_content_check_file (rest[0], &problems);
  file = gil_dup_shown (rest[0], G_MAXSIZE);
  if (cli->json) {
    print_json (cli, file, sound, problems);
  } else {
    for (guint i = 0; problems[i] != NULL; i++)
      g_string_append_printf (cli->out, "%s\n", problems[i]);
    if (sound)
      g_string_append_printf (cli->out, gil_cli_text (cli, "%s: nothing wrong\n", "%s: 문제가 없어요\n"),
                              file);
  }

  if (!sound)
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_FAILED,
                 gil_cli_text (cli, "%s is not sound", "%s: 고칠 곳이 있어요"), file);

  return sound;
}

const GilCliCommand gil_cli_check_command = {
  .name = "check",
  .arguments = "FILE",
  .summary = { "say what is wrong with a content file or a backup",
               "콘텐츠 파일이나 백업에 무엇이 잘못됐는지 알려 줘요" },
  .details = { "  FILE  a content file, which may refer to those beside it, or a backup.\n"
               "        Each problem is a line: “FILE: path: what is wrong”\n",
               "  FILE  콘텐츠 파일이나 백업. 콘텐츠 파일은 같은 폴더의 다른 파일을 가리킬 수 있어요.\n"
               "        문제는 한 줄에 하나씩 ‘FILE: 경로: 잘못된 점’으로 적어요\n" },
  .run = run,
};
