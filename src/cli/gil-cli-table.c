/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-table.h"

#include "gil-cli-wrap.h"

/* The last column goes below the others if it has less room than this beside them. */
#define LEAST_ROOM 24
/* A column below the others is indented by this much. */
#define BELOW_INDENT 4

struct _GilCliTable
{
  guint n_columns;
  gboolean *right;
  gboolean below;
  GPtrArray *cells;
};

GilCliTable *
gil_cli_table_new (guint n_columns)
{
  GilCliTable *table = g_new0 (GilCliTable, 1);

  table->n_columns = n_columns;
  table->right = g_new0 (gboolean, n_columns);
  table->cells = g_ptr_array_new_with_free_func (g_free);

  return table;
}

void
gil_cli_table_free (GilCliTable *table)
{
  g_free (table->right);
  g_ptr_array_unref (table->cells);
  g_free (table);
}

void
gil_cli_table_set_right (GilCliTable *table,
                         guint        column)
{
  table->right[column] = TRUE;
}

void
gil_cli_table_add (GilCliTable *table,
                   ...)
{
  const char *cell;
  va_list cells;

  va_start (cells, table);
  while ((cell = va_arg (cells, const char *)) != NULL)
    g_ptr_array_add (table->cells, g_strdup (cell));
  va_end (cells);

  g_assert (table->cells->len % table->n_columns == 0);
}

/* The last column, such as a rule's sentences, gets lines of its own below the others. */
void
gil_cli_table_set_below (GilCliTable *table)
{
  table->below = TRUE;
}

static void
append_spaces (GString *out,
               guint    n)
{
  g_string_append_printf (out, "%*s", (int) n, "");
}

static void
trim_line (GString *out)
{
  while (out->len > 0 && out->str[out->len - 1] == ' ')
    g_string_truncate (out, out->len - 1);
}

static void
print_row (const GilCliTable *table,
           guint              row,
           const guint       *widths,
           gboolean           below,
           guint              indent,
           guint              width,
           GString           *out)
{
  const char *const *cells = (const char *const *) table->cells->pdata + row * table->n_columns;
  guint last = table->n_columns - 1;
  guint column = 0;

  for (guint i = 0; i < last; i++) {
    guint padding = widths[i] - gil_cli_text_width (cells[i]);
    guint gap = i == 0 ? indent : 2;

    append_spaces (out, gap + (table->right[i] ? padding : 0));
    g_string_append (out, cells[i]);
    append_spaces (out, table->right[i] ? 0 : padding);
    column += gap + widths[i];
  }

  if (below && *cells[last] != '\0') {
    trim_line (out);
    g_string_append_c (out, '\n');
    column = indent + BELOW_INDENT;
    append_spaces (out, column);
  } else {
    append_spaces (out, 2);
    column += 2;
  }
  gil_cli_wrap (out, cells[last], column, column, width);

  trim_line (out);
  g_string_append_c (out, '\n');
}

void
gil_cli_table_print (GilCliTable *table,
                     guint        indent,
                     guint        width,
                     GString     *out)
{
  g_autofree guint *widths = g_new0 (guint, table->n_columns);
  guint last = table->n_columns - 1;
  guint taken = indent;
  gboolean below;

  for (guint i = 0; i < table->cells->len; i++)
    widths[i % table->n_columns] = MAX (widths[i % table->n_columns],
                                        gil_cli_text_width (table->cells->pdata[i]));
  for (guint i = 0; i < last; i++)
    taken += widths[i] + 2;
  below = table->below || (width > 0 && taken + MIN (LEAST_ROOM, widths[last]) > width);

  for (guint row = 0; row < table->cells->len / table->n_columns; row++)
    print_row (table, row, widths, below, indent, width, out);
}
