/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "gil-cli.h"
#include "gil-picker.h"

G_BEGIN_DECLS

char       *gil_cli_rank_describe_wants  (const GilCli  *cli,
                                          const GilPick *pick);
const char *gil_cli_rank_describe_scope  (const GilCli  *cli,
                                          GilScope       scope);
char       *gil_cli_rank_describe_origin (const GilCli  *cli,
                                          const GilFact *fact);
void        gil_cli_rank_print_scenario  (const GilCli  *cli,
                                          GilScenario   *scenario,
                                          GilBasis       basis,
                                          GilScope       scope);
void        gil_cli_rank_print_text      (const GilCli  *cli,
                                          const GilPick *pick,
                                          gboolean       explain);

void        gil_cli_rank_add_criteria    (const GilCli  *cli,
                                          const GilPick *pick,
                                          JsonBuilder   *builder);
void        gil_cli_rank_add_results     (const GilCli  *cli,
                                          const GilPick *pick,
                                          JsonBuilder   *builder);
void        gil_cli_rank_print_json      (const GilCli  *cli,
                                          const GilPick *pick,
                                          gboolean       explain);

void        gil_cli_then_now_print       (const GilCli  *cli,
                                          GilScope       scope,
                                          const GilPurpose *purpose,
                                          const GilWant *wants,
                                          gboolean       explain);

G_END_DECLS
