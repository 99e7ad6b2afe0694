/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "gil-cli.h"

G_BEGIN_DECLS

void gil_cli_print_stages    (const GilCli *cli,
                              GListModel   *stages);
void gil_cli_stage_add_json  (const GilCli *cli,
                              GilStage     *stage,
                              JsonBuilder  *builder);

G_END_DECLS
