/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "gil-cli.h"

G_BEGIN_DECLS

void gil_cli_remarks_print    (const GilCli    *cli,
                               const GilRemark *remarks,
                               gsize            n_remarks,
                               guint            indent);
void gil_cli_remark_add_json  (const GilCli    *cli,
                               const GilRemark *remark,
                               JsonBuilder     *builder);
void gil_cli_remarks_add_json (const GilCli    *cli,
                               const GilRemark *remarks,
                               gsize            n_remarks,
                               JsonBuilder     *builder);

G_END_DECLS
