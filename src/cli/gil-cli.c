/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-cli.h"

#include "gil-cli-suggest.h"
#include "gil-cli-wrap.h"

#include <string.h>

G_DEFINE_QUARK (gil-cli-error, gil_cli_error)

static const GilCliCommand *const commands[] = {
  &gil_cli_rank_command,
  &gil_cli_list_command,
  &gil_cli_show_command,
  &gil_cli_compare_command,
  &gil_cli_progress_command,
  &gil_cli_export_command,
  &gil_cli_import_command,
  &gil_cli_check_command,
};

/* The command line does not use gettext: `--lang` must work in a locale that is neither language,
 * and in none at all. */
const char *
gil_cli_text (const GilCli *cli,
              const char   *en,
              const char   *ko)
{
  return cli->lang == GIL_LANG_KO ? ko : en;
}

const char *
gil_cli_own (const GilCli     *cli,
             const GilCliText *text)
{
  return gil_cli_text (cli, text->en, text->ko);
}

void
gil_cli_print_text (const GilCli *cli,
                    const char   *text,
                    guint         indent)
{
  guint n_spaces = (guint) strspn (text, " ");

  g_string_append_printf (cli->out, "%*s", (int) n_spaces, "");
  gil_cli_wrap (cli->out, text + n_spaces, n_spaces, indent, cli->width);
  g_string_append_c (cli->out, '\n');
}

void
gil_cli_print_heading (const GilCli *cli,
                       const char   *heading)
{
  g_string_append_printf (cli->out, cli->color ? "\n\033[1m%s\033[0m\n" : "\n%s\n", heading);
}

static const GilCliCommand *
find_command (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++) {
    if (g_str_equal (commands[i]->name, name))
      return commands[i];
  }

  return NULL;
}

static void
append_global_options (const GilCli *cli,
                       GString      *text)
{
  g_string_append (text, gil_cli_text (cli,
    "Everywhere:\n"
    "  --lang=en|ko   language of the output (default: the locale's)\n"
    "  --json         for machines\n"
    "  --help         this text\n",
    "어디서나:\n"
    "  --lang=en|ko   출력 언어 (기본값: 로캘의 언어)\n"
    "  --json         프로그램이 읽을 형식\n"
    "  --help         이 도움말\n"));
}

static void
append_help (const GilCli *cli,
             GString      *text)
{
  g_string_append (text, gil_cli_text (cli,
    "giljabi-cli COMMAND … — roles, interview questions and frameworks, offline\n\nCommands:\n",
    "giljabi-cli 명령 … — 역할, 면접 질문, 프레임워크를 오프라인으로 찾아봐요\n\n명령:\n"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_string_append_printf (text, "  %-8s  %s\n", commands[i]->name,
                            gil_cli_own (cli, &commands[i]->summary));
  g_string_append_c (text, '\n');
  append_global_options (cli, text);
  g_string_append (text, gil_cli_text (cli,
    "  --version      the version (alone)\n"
    "\n“giljabi-cli COMMAND --help” tells more about a command.\n",
    "  --version      버전 (이것만 적어요)\n"
    "\n명령마다 자세한 내용은 ‘giljabi-cli 명령 --help’로 볼 수 있어요.\n"));
}

static void
append_command_help (const GilCli        *cli,
                     const GilCliCommand *command,
                     GString             *text)
{
  g_string_append_printf (text, "giljabi-cli %s%s%s\n%s\n\n", command->name,
                          *command->arguments != '\0' ? " " : "", command->arguments,
                          gil_cli_own (cli, &command->summary));
  if (command->details.en != NULL)
    g_string_append_printf (text, "%s\n", gil_cli_own (cli, &command->details));
  append_global_options (cli, text);
}

static gboolean
set_lang (GilCli      *cli,
          const char  *name,
          GError     **error)
{
  g_autofree char *shown = NULL;

  if (name == NULL || *name == '\0') {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "--lang needs a language; use --lang=en or --lang=ko",
                                       "--lang 뒤에 언어를 적어 주세요 (--lang=en이나 --lang=ko)"));
    return FALSE;
  }
  if (g_str_equal (name, "en") || g_str_equal (name, "ko")) {
    cli->lang = *name == 'k' ? GIL_LANG_KO : GIL_LANG_EN;
    return TRUE;
  }

  shown = gil_cli_dup_shown (name);
  g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
               gil_cli_text (cli, "there is no language “%s”; use --lang=en or --lang=ko",
                             "알 수 없는 언어: ‘%s’ (--lang=en이나 --lang=ko로 써 주세요)"), shown);

  return FALSE;
}

/* The flag that a word gives a value, as in "--json=1"; NULL for none. */
static const char *
find_flag_with_value (const char *word)
{
  static const char *const flags[] = { "--json", "--help", "--version" };

  for (gsize i = 0; i < G_N_ELEMENTS (flags); i++) {
    if (g_str_has_prefix (word, flags[i]) && word[strlen (flags[i])] == '=')
      return flags[i];
  }

  return NULL;
}

/* It looks as if "--json=0" meant something, too. */
static gboolean
refuse_value (const GilCli  *cli,
              const char    *flag,
              GError       **error)
{
  g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
               gil_cli_text (cli, "%s takes no value; write only %s",
                             "%s 뒤에는 값을 적지 않아요. %s만 적어 주세요"), flag, flag);

  return FALSE;
}

/* Takes the options out that every command knows, wherever they stand. What follows "--" is left
 * alone. */
static gboolean
take_global_options (GilCli    *cli,
                     GPtrArray *words,
                     gboolean  *help,
                     GError   **error)
{
  for (guint i = 0; i < words->len && !g_str_equal (words->pdata[i], "--");) {
    const char *word = words->pdata[i];
    guint n_taken = 1;

    if (g_str_equal (word, "--json"))
      cli->json = TRUE;
    else if (g_str_equal (word, "--help") || g_str_equal (word, "-h"))
      *help = TRUE;
    else if (g_str_has_prefix (word, "--lang=")) {
      if (!set_lang (cli, word + strlen ("--lang="), error))
        return FALSE;
    } else if (g_str_equal (word, "--lang")) {
      if (!set_lang (cli, i + 1 < words->len ? words->pdata[i + 1] : NULL, error))
        return FALSE;
      n_taken = 2;
    } else if (find_flag_with_value (word) != NULL) {
      return refuse_value (cli, find_flag_with_value (word), error);
    } else {
      i++;
      continue;
    }
    g_ptr_array_remove_range (words, i, n_taken);
  }

  return TRUE;
}

static gboolean
refuse_command (const GilCli *cli,
                const char   *name,
                GError      **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  if (g_str_equal (name, "--version")) {
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "--version stands alone; leave out the rest",
                                       "--version은 혼자 써요. 나머지를 지워 주세요"));
    return FALSE;
  }
  if (*name == '-') {
    g_autofree char *shown = gil_cli_dup_shown (name);

    g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                 gil_cli_text (cli, "“%s” stands where the command belongs; its options come behind it",
                               "명령이 올 자리에 ‘%s’가 있어요. 명령을 먼저 적고 옵션은 그 뒤에 적어 주세요"), shown);
    return FALSE;
  }

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_ptr_array_add (names, (gpointer) commands[i]->name);

  return gil_cli_refuse_word (cli, gil_cli_text (cli, "command", "명령"), name, names, error);
}

static gboolean
open_catalog (GilCli  *cli,
              GError **error)
{
  g_autoptr (GError) reason = NULL;

  cli->catalog = gil_catalog_open (NULL, &reason);
  if (cli->catalog == NULL)
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_FAILED, reason->message);

  return cli->catalog != NULL;
}

static gboolean
run (GilCli    *cli,
     GPtrArray *words,
     GError   **error)
{
  const GilCliCommand *command;
  gboolean help = FALSE;

  if (!take_global_options (cli, words, &help, error))
    return FALSE;

  gil_lang_say_in (cli->lang);

  if (words->len == 1 && g_str_equal (words->pdata[0], "--version")) {
    g_string_append (cli->out, "giljabi-cli " PACKAGE_VERSION "\n");
    return TRUE;
  }
  if (words->len == 0) {
    if (help) {
      append_help (cli, cli->out);
      return TRUE;
    }
    g_set_error_literal (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE,
                         gil_cli_text (cli, "no command given; say what to do, as in “giljabi-cli list roles”",
                                       "명령이 없어요. ‘giljabi-cli list roles’처럼 할 일을 적어 주세요"));
    return FALSE;
  }

  command = find_command (words->pdata[0]);
  if (command == NULL)
    return refuse_command (cli, words->pdata[0], error);

  cli->command = command->name;
  if (help) {
    append_command_help (cli, command, cli->out);
    return TRUE;
  }

  if (command->needs_catalog && !open_catalog (cli, error))
    return FALSE;

  g_ptr_array_remove_index (words, 0);
  g_ptr_array_add (words, NULL);

  return command->run (cli, (const char *const *) words->pdata, error);
}

static void
append_problems (const GilCli *cli,
                 GString      *err)
{
  const char *const *problems = gil_catalog_get_problems (cli->catalog);

  for (gsize i = 0; problems[i] != NULL; i++)
    g_string_append_printf (err, gil_cli_text (cli, "giljabi-cli: left out: %s\n",
                                               "giljabi-cli: 제외했어요: %s\n"), problems[i]);
}

int
gil_cli_run (const char *const *arguments,
             gboolean           color,
             guint              width,
             GString           *out,
             GString           *err)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GilCli cli = { .lang = gil_lang_from_locale (), .color = color, .width = width, .out = out,
                 .err = err };
  int status = 0;

  for (gsize i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) arguments[i]);

  if (!run (&cli, words, &error)) {
    gboolean usage = g_error_matches (error, GIL_CLI_ERROR, GIL_CLI_ERROR_USAGE);

    g_string_append_printf (err, "giljabi-cli: %s\n", error->message);
    if (usage)
      g_string_append_printf (err, gil_cli_text (&cli, "Try “giljabi-cli %s%s--help”.\n",
                                                 "‘giljabi-cli %s%s--help’를 실행해 보세요.\n"),
                              cli.command != NULL ? cli.command : "", cli.command != NULL ? " " : "");
    status = usage ? 2 : 1;
  }
  if (cli.catalog != NULL)
    append_problems (&cli, err);
  g_clear_object (&cli.catalog);

  return status;
}
