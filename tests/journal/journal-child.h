/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A test program is its own other program: "--child ROLE PATH NUMBER". */
typedef struct
{
  const char *name;
  int (*run) (const char *path,
              guint       number);
} ChildRole;

gboolean     child_main  (int                argc,
                          char             **argv,
                          const ChildRole   *roles,
                          int               *status);
GSubprocess *child_start (const char        *role,
                          const char        *path,
                          guint              number,
                          GSubprocessFlags   flags);

G_END_DECLS
