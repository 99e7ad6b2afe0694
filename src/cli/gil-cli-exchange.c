/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-journal.h"
#include "gil-cli-json.h"
#include "gil-cli-options.h"
#include "gil-cli-suggest.h"

#include "gil-export.h"
#include "gil-import.h"
#include "gil-json-scan.h"
#include "gil-shown.h"

static gboolean
parse_format (const GilCli     *cli,
              const char       *name,
              GilExportFormat  *format,
              GError          **error)
{
  g_autoptr (GPtrArray) known = g_ptr_array_new ();

  if (name == NULL) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "export needs --format=json, --format=markdown or --format=anki",
                                       "--format=json, --format=markdown, --format=anki 가운데 하나를 적어 주세요"));
    return FALSE;
  }

  for (guint i = 0; i < GIL_N_EXPORTS; i++) {
    if (g_str_equal (gil_export_format_get_id (i), name)) {
      *format = i;
      return TRUE;
    }
    g_ptr_array_add (known, (gpointer) gil_export_format_get_id (i));
  }

  return gil_cli_refuse_word (cli, gil_cli_text (cli, "format", "형식"), name, known, error);
}

static gboolean
export_to_file (GilCli           *cli,
                GilJournal       *journal,
                GilExportFormat   format,
                const char       *path,
                GError          **error)
{
  g_autofree char *shown = gil_dup_shown (path, G_MAXSIZE);
  g_autoptr (GError) reason = NULL;
  g_autoptr (JsonBuilder) builder = NULL;

  if (!gil_export_to_file (format, journal, cli->catalog, cli->lang, path, &reason)) {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_FAILED,
                 gil_cli_text (cli, "nothing was written: %s; make room there, or name another file",
                               "파일을 쓰지 못했어요 (%s). 공간을 비우거나 다른 파일을 적어 주세요"),
                 reason->message);
    return FALSE;
  }

  if (!cli->json) {
    g_string_append_printf (cli->out, gil_cli_text (cli, "written to %s\n", "%s 파일에 썼어요\n"), shown);
    return TRUE;
  }

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  gil_cli_json_add_string (builder, "file", shown);
  gil_cli_json_add_string (builder, "format", gil_export_format_get_id (format));
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);

  return TRUE;
}

static gboolean
run_export (GilCli             *cli,
            const char *const  *words,
            GError            **error)
{
  const char *format_name = NULL;
  const char *output = NULL;
  const GilCliOption options[] = {
    { .name = "format", .value = &format_name },
    { .name = "output", .value = &output },
    { NULL },
  };
  g_autofree const char **rest = gil_cli_parse (cli, options, words, error);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GBytes) text = NULL;
  GilExportFormat format = GIL_EXPORT_JSON;
  gsize length;

  if (rest == NULL || !parse_format (cli, format_name, &format, error))
    return FALSE;
  if (rest[0] != NULL) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "export takes options only; name the file with --output=FILE",
                                       "export 뒤에는 옵션만 적어요. 파일은 --output=FILE로 적어 주세요"));
    return FALSE;
  }
  if (cli->json && output == NULL && format != GIL_EXPORT_JSON) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "--json needs --output=FILE here, or --format=json",
                                       "여기서 --json을 쓰려면 --output=FILE이나 --format=json이 있어야 해요"));
    return FALSE;
  }

  journal = gil_cli_open_journal (cli, error);
  if (journal == NULL)
    return FALSE;
  if (output != NULL)
    return export_to_file (cli, journal, format, output, error);

  text = gil_export_text (format, journal, cli->catalog, cli->lang);
  g_string_append_len (cli->out, g_bytes_get_data (text, &length), (gssize) g_bytes_get_size (text));

  return TRUE;
}

static void
print_counts (const GilCli          *cli,
              const GilImportCounts *counts)
{
  const struct
  {
    const char *member;
    guint n;
  } members[] = {
    { "new", counts->n_new },         { "updated", counts->n_updated },
    { "removed", counts->n_removed }, { "kept", counts->n_kept },
    { "ignored", counts->n_ignored },
  };
  g_autoptr (JsonBuilder) builder = NULL;

  if (!cli->json) {
    g_autofree char *text = gil_import_describe (counts, cli->lang);

    g_string_append_printf (cli->out, "%s\n", text);
    return;
  }

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  for (gsize i = 0; i < G_N_ELEMENTS (members); i++) {
    json_builder_set_member_name (builder, members[i].member);
    json_builder_add_int_value (builder, members[i].n);
  }
  json_builder_end_object (builder);
  gil_cli_json_print (builder, cli->out);
}

/* An error also says what can be done about a backup that was refused. */
static const char *
advise (const GilCli *cli,
        const GError *reason)
{
  if (g_error_matches (reason, GIL_JSON_ERROR, GIL_JSON_ERROR_UNREADABLE))
    return gil_cli_text (cli, "name a file that is there and can be read",
                         "읽을 수 있는 파일을 적어 주세요");
  if (g_error_matches (reason, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NEWER))
    return gil_cli_text (cli, "a newer version wrote it; update Giljabi",
                         "더 새로운 버전에서 쓴 파일이에요. 길잡이를 업데이트해 주세요");

  return gil_cli_text (cli, "name a file that “giljabi-cli export --format=json” wrote",
                       "‘giljabi-cli export --format=json’으로 쓴 파일을 적어 주세요");
}

static gboolean
run_import (GilCli             *cli,
            const char *const  *words,
            GError            **error)
{
  g_autofree const char **rest = gil_cli_parse (cli, NULL, words, error);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GError) reason = NULL;
  GilImportCounts counts;

  if (rest == NULL)
    return FALSE;
  if (g_strv_length ((char **) rest) != 1 || *rest[0] == '\0') {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "import takes one file", "import 뒤에 파일 하나를 적어 주세요"));
    return FALSE;
  }

  journal = gil_cli_open_journal (cli, error);
  if (journal == NULL)
    return FALSE;

  if (!gil_import_file (journal, rest[0], &counts, &reason)) {
    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_FAILED,
                 gil_cli_text (cli, "nothing was imported: %s; %s", "가져오지 않았어요 (%s). %s"),
                 reason->message, advise (cli, reason));
    return FALSE;
  }
  if (!gil_cli_save_journal (cli, journal, error))
    return FALSE;

  print_counts (cli, &counts);

  return TRUE;
}

const GilCliCommand gil_cli_export_command = {
  .name = "export",
  .arguments = "--format=json|markdown|anki [--output=FILE]",
  .summary = { "write out what you wrote", "내가 쓴 글을 내보내요" },
  .details = { "  --format=json      a backup, which “import” takes\n"
               "  --format=markdown  everything, to read and to print\n"
               "  --format=anki      questions and answers as cards\n"
               "  --output=FILE      into a file, in place of what is in it (default: standard output)\n",
               "  --format=json      ‘import’로 다시 가져올 수 있는 백업\n"
               "  --format=markdown  읽고 인쇄할 전체 내용\n"
               "  --format=anki      질문과 답변 카드\n"
               "  --output=FILE      파일에 쓰고, 있던 내용은 바꿔요 (기본값: 표준 출력)\n" },
  .needs_catalog = TRUE,
  .run = run_export,
};

const GilCliCommand gil_cli_import_command = {
  .name = "import",
  .arguments = "FILE",
  .summary = { "merge a backup: of each item the newest state stays",
               "백업을 합쳐요. 항목마다 가장 최근 것이 남아요" },
  .details = { "  FILE  a backup from “export --format=json”, or the journal of another computer.\n"
               "        What it does not have stays as it is; a damaged file changes nothing\n",
               "  FILE  ‘export --format=json’으로 만든 백업이나 다른 컴퓨터의 저널.\n"
               "        백업에 없는 것은 그대로 두고, 손상된 파일은 아무것도 바꾸지 않아요\n" },
  .run = run_import,
};
