/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli.h"

#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Of a terminal that does not tell. */
#define DEFAULT_WIDTH 80
/* Narrower terminals break the lines themselves. */
#define LEAST_WIDTH 40

/* https://no-color.org: set and not empty means no colours, whatever the terminal can do. */
static gboolean
wants_color (void)
{
  const char *no_color = g_getenv ("NO_COLOR");

  return isatty (STDOUT_FILENO)
         && (no_color == NULL || *no_color == '\0')
         && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

/* 0 where nobody looks: there a line stays whole, for grep and the like. */
static guint
get_width (void)
{
  struct winsize size;

  if (!isatty (STDOUT_FILENO))
    return 0;
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return DEFAULT_WIDTH;

  return MAX (size.ws_col, LEAST_WIDTH);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) err = g_string_new (NULL);
  int status;

  setlocale (LC_ALL, "");
  status = gil_cli_run ((const char *const *) argv + MIN (argc, 1), wants_color (), get_width (),
                        out, err);

  fputs (err->str, stderr);
  if (fwrite (out->str, 1, out->len, stdout) != out->len || fflush (stdout) != 0) {
    fprintf (stderr, gil_say ("giljabi-cli: the output could not be written: %s\n",
                              "giljabi-cli: 결과를 출력하지 못했어요: %s\n"), gil_say_errno (errno));
    return 1;
  }

  return status;
}
