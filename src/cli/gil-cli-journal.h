/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"
#include "gil-journal.h"

G_BEGIN_DECLS

GilJournal *gil_cli_open_journal (const GilCli  *cli,
                                  GError       **error);
gboolean    gil_cli_save_journal (const GilCli  *cli,
                                  GilJournal    *journal,
                                  GError       **error);
char       *gil_cli_dup_plain    (const char    *text);

G_END_DECLS
