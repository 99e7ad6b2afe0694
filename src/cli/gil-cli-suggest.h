/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"

G_BEGIN_DECLS

char    *gil_cli_dup_shown   (const char   *word);
gboolean gil_cli_refuse_id   (const GilCli *cli,
                              const char   *what,
                              const char   *id,
                              GPtrArray    *known,
                              GError      **error);
gboolean gil_cli_refuse_word (const GilCli *cli,
                              const char   *what,
                              const char   *word,
                              GPtrArray    *known,
                              GError      **error);

G_END_DECLS
