/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"

G_BEGIN_DECLS

gboolean gil_cli_show_question (const GilCli  *cli,
                                const char    *id,
                                GError       **error);

G_END_DECLS
