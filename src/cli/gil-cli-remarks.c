/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-remarks.h"

#include "gil-cli-json.h"

/* "[From the notes: R5, R6]", as it stands behind the text. */
static void
append_badge (const GilCli    *cli,
              const GilRemark *remark,
              GString         *line)
{
  g_autofree char *ids = NULL;

  if (remark->evidence == NULL)
    return;

  ids = g_strjoinv (", ", remark->evidence);
  g_string_append_printf (line, remark->opinion
                          ? gil_cli_text (cli, " [From the notes, a view: %s]", " [노트의 의견: %s]")
                          : gil_cli_text (cli, " [From the notes: %s]", " [노트에서: %s]"), ids);
}

static void
print_remark (const GilCli    *cli,
              const GilRemark *remark,
              guint            indent)
{
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, "%*s• %s", (int) indent, "", gil_text_in (&remark->text, cli->lang));
  if (remark->role != NULL)
    g_string_append_printf (line, " → %s", remark->role);
  append_badge (cli, remark, line);
  if (gil_text_is_set (&remark->source))
    g_string_append_printf (line, " (%s, %s)", gil_text_in (&remark->source, cli->lang), remark->as_of);
  gil_cli_print_text (cli, line->str, indent + 2);

  if (gil_text_is_set (&remark->another_view)) {
    g_string_printf (line, gil_cli_text (cli, "%*s[Another view] %s", "%*s[다른 시각] %s"),
                     (int) indent + 2, "", gil_text_in (&remark->another_view, cli->lang));
    gil_cli_print_text (cli, line->str, indent + 4);
  }
}

void
gil_cli_remarks_print (const GilCli    *cli,
                       const GilRemark *remarks,
                       gsize            n_remarks,
                       guint            indent)
{
  GilRolePart part = GIL_ROLE_PART_NONE;

  for (gsize i = 0; i < n_remarks; i++) {
    if (remarks[i].part != part) {
      g_autofree char *name = NULL;

      part = remarks[i].part;
      name = g_strdup_printf ("%*s%s", (int) indent, "", gil_role_part_get_name (part, cli->lang));
      gil_cli_print_text (cli, name, indent);
    }
    print_remark (cli, &remarks[i], indent);
  }
}

/* Members that the remark does not have are null. */
void
gil_cli_remark_add_json (const GilCli    *cli,
                         const GilRemark *remark,
                         JsonBuilder     *builder)
{
  static const char *const none[] = { NULL };

  gil_cli_json_add_string (builder, "text", gil_text_in (&remark->text, cli->lang));
  gil_cli_json_add_string (builder, "part", gil_role_part_get_id (remark->part));
  gil_cli_json_add_strings (builder, "evidence", remark->evidence != NULL
                            ? (const char *const *) remark->evidence : none);
  gil_cli_json_add_boolean (builder, "opinion", remark->opinion);
  gil_cli_json_add_string (builder, "another_view", gil_text_is_set (&remark->another_view)
                           ? gil_text_in (&remark->another_view, cli->lang) : NULL);
  gil_cli_json_add_string (builder, "role", remark->role);
  gil_cli_json_add_string (builder, "as_of", remark->as_of);
  gil_cli_json_add_string (builder, "source", gil_text_is_set (&remark->source)
                           ? gil_text_in (&remark->source, cli->lang) : NULL);
}

void
gil_cli_remarks_add_json (const GilCli    *cli,
                          const GilRemark *remarks,
                          gsize            n_remarks,
                          JsonBuilder     *builder)
{
  json_builder_set_member_name (builder, "remarks");
  json_builder_begin_array (builder);
  for (gsize i = 0; i < n_remarks; i++) {
    json_builder_begin_object (builder);
    gil_cli_remark_add_json (cli, &remarks[i], builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
}
