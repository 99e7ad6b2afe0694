/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-journal.h"

#include "gil-shown.h"

/* An error also says what can be done about it. */
static const char *
advise (const GilCli *cli,
        const GError *reason)
{
  switch (reason->code) {
  case GIL_JOURNAL_ERROR_NEWER:
    return gil_cli_text (cli, "a newer version wrote it; update Giljabi",
                         "더 새로운 버전에서 쓴 파일이에요. 길잡이를 업데이트해 주세요");
  case GIL_JOURNAL_ERROR_BUSY:
    return gil_cli_text (cli, "another program keeps it; try again in a moment",
                         "다른 프로그램이 쓰고 있어요. 잠시 뒤에 다시 해 주세요");
  default:
    return gil_cli_text (cli, "nothing was changed; see whether the file can be read and written",
                         "아무것도 바꾸지 않았어요. 파일을 읽고 쓸 수 있는지 확인해 주세요");
  }
}

static void
set_error (const GilCli  *cli,
           const GError  *reason,
           const char    *what,
           GError       **error)
{
  /* The library already names the file. */
  g_set_error (error, GIL_CLI_ERROR, GIL_CLI_ERROR_FAILED, "%s: %s (%s)", what, advise (cli, reason),
               reason->message);
}

/* The user hears what happened to the file before anything else. */
static void
tell_state (const GilCli *cli,
            GilJournal   *journal)
{
  const char *copies = gil_cli_text (cli, "the app brings back a copy: Copies in its main menu",
                                     "앱의 주 메뉴에 있는 ‘사본’에서 되돌릴 수 있어요");

  switch (gil_journal_get_state (journal)) {
  case GIL_JOURNAL_SET_ASIDE:
    g_string_append_printf (cli->err,
                            gil_cli_text (cli, "giljabi-cli: the journal was damaged; the file is now %s, and the "
                                               "newest good copy took its place, if there was one\n",
                                          "giljabi-cli: 저널이 손상되어 파일을 %s 이름으로 옮겨 두었어요. 온전한 "
                                          "사본이 있으면 가장 최근 것이 그 자리에 들어가요\n"),
                            gil_journal_get_aside (journal));
    break;
  case GIL_JOURNAL_MISSING:
    g_string_append_printf (cli->err, "giljabi-cli: %s; %s\n", gil_journal_get_error (journal)->message,
                            copies);
    break;
  case GIL_JOURNAL_UNSAVED:
    g_string_append_printf (cli->err,
                            gil_cli_text (cli, "giljabi-cli: the journal is damaged, and its newest copy could not "
                                               "be put in its place: %s\n",
                                          "giljabi-cli: 저널이 손상됐는데 최근 사본을 그 자리에 넣지 못했어요: %s\n"),
                            gil_journal_get_error (journal)->message);
    break;
  case GIL_JOURNAL_UNREAD:
  case GIL_JOURNAL_READY:
  case GIL_JOURNAL_LOCKED_OUT:
  default:
    break;
  }
}

/* A file that cannot be used at all is an error; anything else is only told. */
GilJournal *
gil_cli_open_journal (const GilCli  *cli,
                      GError       **error)
{
  g_autoptr (GilJournal) journal = gil_journal_new (NULL);

  gil_journal_load (journal);

  if (gil_journal_get_state (journal) == GIL_JOURNAL_LOCKED_OUT) {
    set_error (cli, gil_journal_get_error (journal),
               gil_cli_text (cli, "the journal cannot be used", "저널을 쓸 수 없어요"), error);
    return NULL;
  }
  tell_state (cli, journal);

  return g_steal_pointer (&journal);
}

/* The save keeps what another program wrote in the meantime. */
gboolean
gil_cli_save_journal (const GilCli  *cli,
                      GilJournal    *journal,
                      GError       **error)
{
  g_autoptr (GError) reason = NULL;

  if (gil_journal_save (journal, &reason))
    return TRUE;

  set_error (cli, reason, gil_cli_text (cli, "the journal could not be saved", "저널을 저장하지 못했어요"),
             error);

  return FALSE;
}

/* Control characters are made harmless: nothing in the line acts on a terminal. */
char *
gil_cli_dup_plain (const char *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\t\r\n", ' ');

  return gil_dup_shown (line, G_MAXSIZE);
}
