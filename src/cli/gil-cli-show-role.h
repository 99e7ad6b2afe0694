/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"

G_BEGIN_DECLS

void gil_cli_show_role (const GilCli *cli,
                        GilRole      *role);

G_END_DECLS
