/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-child.h"

#include <stdlib.h>

/* TRUE when this is the other program, which has done its part then. */
gboolean
child_main (int               argc,
            char            **argv,
            const ChildRole  *roles,
            int              *status)
{
  if (argc != 5 || !g_str_equal (argv[1], "--child"))
    return FALSE;

  *status = EXIT_FAILURE;
  for (; roles->name; roles++) {
    if (g_str_equal (argv[2], roles->name))
      *status = roles->run (argv[3], (guint) strtoul (argv[4], NULL, 10));
  }

  return TRUE;
}

GSubprocess *
child_start (const char       *role,
             const char       *path,
             guint             number,
             GSubprocessFlags  flags)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *text = g_strdup_printf ("%u", number);
  g_autoptr (GError) error = NULL;
  GSubprocess *child = g_subprocess_new (flags, &error, program, "--child", role, path, text, NULL);

  g_assert_no_error (error);
  return child;
}
