/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "gil-cli.h"
#include "gil-comparison.h"

G_BEGIN_DECLS

void gil_cli_compare_frameworks (const GilCli *cli,
                                 gpointer     *items,
                                 gsize         n,
                                 GilBasis      basis);

void gil_cli_compare_roles      (const GilCli *cli,
                                 gpointer     *items,
                                 gsize         n,
                                 GilBasis      basis);

G_END_DECLS
