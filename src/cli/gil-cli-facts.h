/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "gil-cli.h"

G_BEGIN_DECLS

void        gil_cli_links_add_json      (GilFramework   *framework,
                                         JsonBuilder    *builder);
void        gil_cli_purposes_add_json   (const GilCli   *cli,
                                         GilFramework   *framework,
                                         GilBasis        basis,
                                         JsonBuilder    *builder);
void        gil_cli_facts_add_json  (const GilCli  *cli,
                                     GilFramework  *framework,
                                     GilBasis       basis,
                                     JsonBuilder   *builder);
char       *gil_cli_facts_label     (const GilCli  *cli,
                                     GilFramework  *framework,
                                     GilBasis       basis,
                                     gsize          criterion);
char       *gil_cli_facts_paint     (const GilCli  *cli,
                                     const GilLevel *level,
                                     const char    *text);
void        gil_cli_glance_add_json (const GilCli  *cli,
                                     GilFramework  *framework,
                                     JsonBuilder   *builder);
const char *gil_cli_glance_name     (const GilCli  *cli,
                                     GilGlanceItem  item);
const char *gil_cli_status_name     (const GilCli  *cli,
                                     GilStatus      status);

G_END_DECLS
