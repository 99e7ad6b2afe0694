/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-table.h"

struct _GilCliTable
{
  guint n_columns;
  gboolean *right;
  GPtrArray *cells;
};

/**
 * gil_cli_text_width:
 * @text: UTF-8 that may hold escape sequences of colours
 *
 * Returns: how many columns of a terminal it takes
 */
guint
gil_cli_text_width (const char *text)
{
  gboolean in_escape = FALSE;
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (c == 0x1b)
      in_escape = TRUE;
    else if (in_escape)
      in_escape = c != 'm';
    else if (!g_unichar_iszerowidth (c))
      width += g_unichar_iswide (c) ? 2 : 1;
  }

  return width;
}

/**
 * gil_cli_table_new:
 * @n_columns: how many columns
 *
 * Returns: (transfer full): an empty table
 */
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

/**
 * gil_cli_table_set_right:
 * @table: a table
 * @column: a column to set flush right, for numbers
 */
void
gil_cli_table_set_right (GilCliTable *table,
                         guint        column)
{
  table->right[column] = TRUE;
}

/**
 * gil_cli_table_add_cells:
 * @table: a table
 * @cells: (array): as many as there are columns
 *
 * Adds a row.
 */
void
gil_cli_table_add_cells (GilCliTable       *table,
                         const char *const *cells)
{
  for (guint i = 0; i < table->n_columns; i++)
    g_ptr_array_add (table->cells, g_strdup (cells[i]));
}

/**
 * gil_cli_table_add:
 * @table: a table
 * @...: a cell for each column, then %NULL
 *
 * Adds a row.
 */
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

static void
append_spaces (GString *out,
               guint    n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (out, ' ');
}

/**
 * gil_cli_table_print:
 * @table: a table
 * @indent: columns left free at the left
 * @out: where to
 */
void
gil_cli_table_print (GilCliTable *table,
                     guint        indent,
                     GString     *out)
{
  g_autofree guint *widths = g_new0 (guint, table->n_columns);

  for (guint i = 0; i < table->cells->len; i++)
    widths[i % table->n_columns] = MAX (widths[i % table->n_columns],
                                        gil_cli_text_width (table->cells->pdata[i]));

  for (guint i = 0; i < table->cells->len; i++) {
    guint column = i % table->n_columns;
    gboolean last = column + 1 == table->n_columns;
    const char *cell = table->cells->pdata[i];
    guint padding = widths[column] - gil_cli_text_width (cell);

    append_spaces (out, column == 0 ? indent : 2);
    if (table->right[column])
      append_spaces (out, padding);
    g_string_append (out, cell);
    if (!table->right[column] && !last)
      append_spaces (out, padding);
    if (last) {
      while (out->len > 0 && out->str[out->len - 1] == ' ')
        g_string_truncate (out, out->len - 1);
      g_string_append_c (out, '\n');
    }
  }
}
