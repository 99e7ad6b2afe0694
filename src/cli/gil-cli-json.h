/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "gil-cli.h"
#include "gil-framework.h"

G_BEGIN_DECLS

void gil_cli_json_add_string  (JsonBuilder       *builder,
                               const char        *member,
                               const char        *value);
void gil_cli_json_add_boolean (JsonBuilder       *builder,
                               const char        *member,
                               gboolean           value);
void gil_cli_json_add_decimal (JsonBuilder       *builder,
                               const char        *member,
                               double             value);
void gil_cli_json_add_strings (JsonBuilder       *builder,
                               const char        *member,
                               const char *const *values);
void gil_cli_json_print       (JsonBuilder       *builder,
                               GString           *out);

G_END_DECLS
