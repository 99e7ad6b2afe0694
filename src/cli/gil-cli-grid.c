/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-cli-grid.h"

#include <string.h>

#include "gil-cli-wrap.h"

/* Room for the mark and a space. */
#define INDENT 2
#define GAP 2
/* The part of a line that names may take before they are wrapped. */
#define NAME_SHARE 4

/* A cell, a name or a title. */
typedef struct
{
  char *text;
  GilCliPaint paint;
  gconstpointer data;
} Cell;

/* A heading where it has no cells. */
typedef struct
{
  char *name;
  gboolean marked;
  GArray *cells;
} Line;

struct _GilCliGrid
{
  gsize n;
  GArray *titles;
  GPtrArray *lines;
};

static void
clear_cell (gpointer data)
{
  Cell *cell = data;

  g_free (cell->text);
}

static GArray *
new_cells (void)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));

  g_array_set_clear_func (cells, clear_cell);

  return cells;
}

static void
free_line (gpointer data)
{
  Line *line = data;

  g_free (line->name);
  g_clear_pointer (&line->cells, g_array_unref);
  g_free (line);
}

GilCliGrid *
gil_cli_grid_new (const char *const *titles,
                  gsize              n_titles)
{
  GilCliGrid *self = g_new0 (GilCliGrid, 1);

  self->n = n_titles;
  self->titles = new_cells ();
  self->lines = g_ptr_array_new_with_free_func (free_line);
  for (gsize i = 0; i < n_titles; i++) {
    Cell cell = { .text = g_strdup (titles[i]) };

    g_array_append_val (self->titles, cell);
  }

  return self;
}

void
gil_cli_grid_free (GilCliGrid *self)
{
  g_array_unref (self->titles);
  g_ptr_array_unref (self->lines);
  g_free (self);
}

static void
add_line (GilCliGrid *self,
          const char *name,
          gboolean    marked,
          GArray     *cells)
{
  Line *line = g_new0 (Line, 1);

  line->name = g_strdup (name);
  line->marked = marked;
  line->cells = cells;
  g_ptr_array_add (self->lines, line);
}

void
gil_cli_grid_add_heading (GilCliGrid *self,
                          const char *heading)
{
  add_line (self, heading, FALSE, NULL);
}

/* The caller then adds as many cells as there are titles. */
void
gil_cli_grid_add_row (GilCliGrid *self,
                      const char *name,
                      gboolean    marked)
{
  add_line (self, name, marked, new_cells ());
}

void
gil_cli_grid_add_cell (GilCliGrid    *self,
                       char          *text,
                       GilCliPaint    paint,
                       gconstpointer  data)
{
  Line *line = g_ptr_array_index (self->lines, self->lines->len - 1);
  Cell cell = { text, paint, data };

  g_array_append_val (line->cells, cell);
}

static guint
measure_longest_word (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint longest = 0;

  for (gsize i = 0; words[i] != NULL; i++)
    longest = MAX (longest, gil_cli_text_width (words[i]));

  return longest;
}

static void
measure (const char *text,
         guint      *least,
         guint      *natural)
{
  *least = MAX (*least, measure_longest_word (text));
  *natural = MAX (*natural, gil_cli_text_width (text));
}

static void
measure_cells (GArray *cells,
               guint  *least,
               guint  *natural)
{
  for (guint i = 0; i < cells->len; i++)
    measure (g_array_index (cells, Cell, i).text, &least[i], &natural[i]);
}

/* Column 0 is that of the names. FALSE where even single words are too long. */
static gboolean
find_widths (GilCliGrid *self,
             guint       width,
             guint      *widths)
{
  g_autofree guint *least = g_new0 (guint, self->n + 1);
  g_autofree guint *natural = g_new0 (guint, self->n + 1);
  guint taken = (guint) (INDENT + GAP * self->n);
  gboolean grown = TRUE;

  measure_cells (self->titles, least + 1, natural + 1);
  for (guint i = 0; i < self->lines->len; i++) {
    const Line *line = g_ptr_array_index (self->lines, i);

    if (line->cells == NULL)
      continue;
    measure (line->name, &least[0], &natural[0]);
    measure_cells (line->cells, least + 1, natural + 1);
  }
  least[0] = MAX (least[0], MIN (natural[0], width / NAME_SHARE));

  for (gsize i = 0; i <= self->n; i++) {
    widths[i] = width > 0 ? least[i] : natural[i];
    taken += widths[i];
  }
  if (width == 0)
    return TRUE;
  if (taken > width)
    return FALSE;

  /* Room that is left goes to columns that would break lines, turn by turn. */
  while (taken < width && grown) {
    grown = FALSE;
    for (gsize i = 0; i <= self->n && taken < width; i++) {
      if (widths[i] < natural[i]) {
        widths[i]++;
        taken++;
        grown = TRUE;
      }
    }
  }

  return TRUE;
}

static char **
break_text (const char *text,
            guint       width)
{
  g_autoptr (GString) broken = g_string_new (NULL);

  gil_cli_wrap (broken, text, 0, 0, width);

  return g_strsplit (broken->str, "\n", -1);
}

static void
append_painted (const GilCli *cli,
                const Cell   *cell,
                const char   *text)
{
  g_autofree char *painted = cell->paint != NULL ? cell->paint (cli, cell->data, text) : g_strdup (text);

  g_string_append (cli->out, painted);
}

/* Columns of the indent that are still to come. */
static guint
append_mark (const GilCli *cli,
             gboolean      marked)
{
  if (!marked)
    return INDENT;

  g_string_append (cli->out, GIL_CLI_GRID_MARK);

  return INDENT - gil_cli_text_width (GIL_CLI_GRID_MARK);
}

/* A row of the table, of as many lines as its longest cell takes. */
static void
print_columns (const GilCli *cli,
               const char   *name,
               gboolean      marked,
               GArray       *cells,
               const guint  *widths)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  Cell name_cell = { .text = (char *) name };
  guint n_lines = 0;

  g_ptr_array_add (columns, break_text (name, widths[0]));
  for (guint i = 0; i < cells->len; i++)
    g_ptr_array_add (columns, break_text (g_array_index (cells, Cell, i).text, widths[i + 1]));
  for (guint i = 0; i < columns->len; i++)
    n_lines = MAX (n_lines, g_strv_length (columns->pdata[i]));

  for (guint line = 0; line < n_lines; line++) {
    guint spaces = append_mark (cli, marked && line == 0);

    for (guint i = 0; i < columns->len; i++) {
      char **pieces = columns->pdata[i];
      const char *piece = line < g_strv_length (pieces) ? pieces[line] : "";

      /* Spaces only come before what is there: no line ends with them. */
      if (*piece != '\0') {
        g_string_append_printf (cli->out, "%*s", (int) spaces, "");
        append_painted (cli, i == 0 ? &name_cell : &g_array_index (cells, Cell, i - 1), piece);
        spaces = 0;
      }
      spaces += widths[i] - gil_cli_text_width (piece) + GAP;
    }
    g_string_append_c (cli->out, '\n');
  }
}

static void
print_below (GilCliGrid   *self,
             const GilCli *cli,
             const Line   *line)
{
  g_string_append_printf (cli->out, "%*s", (int) append_mark (cli, line->marked), "");
  gil_cli_wrap (cli->out, line->name, INDENT, INDENT, cli->width);
  g_string_append_c (cli->out, '\n');
  for (guint i = 0; i < line->cells->len; i++) {
    const Cell *cell = &g_array_index (line->cells, Cell, i);
    g_autofree char *label = g_strdup_printf ("%*s%s: ", 2 * INDENT, "",
                                              g_array_index (self->titles, Cell, i).text);
    guint column = gil_cli_text_width (label);
    g_auto (GStrv) pieces = break_text (cell->text, MAX (cli->width, column + 1) - column);

    g_string_append (cli->out, label);
    for (gsize k = 0; pieces[k] != NULL; k++) {
      if (k > 0)
        g_string_append_printf (cli->out, "\n%*s", (int) column, "");
      append_painted (cli, cell, pieces[k]);
    }
    g_string_append_c (cli->out, '\n');
  }
}

/* Cells break at spaces; where a word would not fit its column, every row becomes a list of "title:
 * cell". */
void
gil_cli_grid_print (GilCliGrid   *self,
                    const GilCli *cli)
{
  g_autofree guint *widths = g_new0 (guint, self->n + 1);
  gboolean fits = find_widths (self, cli->width, widths);

  if (fits) {
    g_string_append_c (cli->out, '\n');
    print_columns (cli, "", FALSE, self->titles, widths);
  }
  for (guint i = 0; i < self->lines->len; i++) {
    const Line *line = g_ptr_array_index (self->lines, i);

    if (line->cells == NULL)
      gil_cli_print_heading (cli, line->name);
    else if (fits)
      print_columns (cli, line->name, line->marked, line->cells, widths);
    else
      print_below (self, cli, line);
  }
}
