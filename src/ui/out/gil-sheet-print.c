/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-sheet-print.h"

#include "gil-sheet-layout.h"

/* Between two looks at the print dialog, which can be cancelled. */
#define BLOCKS_AT_ONCE 200

typedef struct
{
  GilSheet *sheet;
  GilSheetLayout *layout;
} Printing;

static void
printing_free (gpointer data)
{
  Printing *printing = data;

  gil_sheet_layout_free (printing->layout);
  gil_sheet_free (printing->sheet);
  g_free (printing);
}

/* Once for the preview, and once more for the paper that was chosen. */
static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                Printing          *printing)
{
  PangoContext *text = gtk_print_context_create_pango_context (context);

  g_clear_pointer (&printing->layout, gil_sheet_layout_free);
  printing->layout = gil_sheet_layout_new (printing->sheet, text,
                                           gtk_print_context_get_width (context),
                                           gtk_print_context_get_height (context));
  g_object_unref (text);
}

static gboolean
paginate_cb (GtkPrintOperation *operation,
             GtkPrintContext   *context,
             Printing          *printing)
{
  if (!gil_sheet_layout_proceed (printing->layout, BLOCKS_AT_ONCE))
    return FALSE;

  gtk_print_operation_set_n_pages (operation, (int) gil_sheet_layout_get_n_pages (printing->layout));

  return TRUE;
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              Printing          *printing)
{
  gil_sheet_layout_draw (printing->layout, gtk_print_context_get_cairo_context (context),
                         (guint) page);
}

GtkPrintOperation *
gil_sheet_print_new (GilSheet *sheet)
{
  GtkPrintOperation *operation;
  Printing *printing;

  g_return_val_if_fail (sheet != NULL, NULL);

  operation = gtk_print_operation_new ();
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  /* The margins are those of the sheet. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_job_name (operation, sheet->title);

  printing = g_new0 (Printing, 1);
  printing->sheet = sheet;
  g_object_set_data_full (G_OBJECT (operation), "gil-sheet", printing, printing_free);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), printing);
  g_signal_connect (operation, "paginate", G_CALLBACK (paginate_cb), printing);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), printing);

  return operation;
}
