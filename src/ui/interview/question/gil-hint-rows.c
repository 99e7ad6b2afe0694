/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-hint-rows.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "gil-bilingual.h"
#include "gil-section.h"

static GtkWidget *
append_text (GtkWidget     *box,
             const GilText *text,
             const char    *css_class,
             gpointer       owner,
             GilSettings   *settings)
{
  GtkWidget *bilingual = g_object_new (GIL_TYPE_BILINGUAL, "hexpand", TRUE, NULL);

  gil_bilingual_show (GIL_BILINGUAL (bilingual), settings, owner, text);
  if (css_class != NULL)
    gtk_widget_add_css_class (bilingual, css_class);
  gtk_box_append (GTK_BOX (box), bilingual);

  return bilingual;
}

/* A line with a sign before it: a number where the order counts. */
static GtkWidget *
append_item (GtkWidget  *box,
             guint       number,
             const char *icon)
{
  GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *sign;

  if (icon != NULL) {
    sign = gtk_image_new_from_icon_name (icon);
    gtk_widget_set_margin_top (sign, 2);
  } else {
    g_autofree char *label = g_strdup_printf ("%u", number);

    sign = gtk_label_new (label);
    gtk_widget_add_css_class (sign, "faint");
    gtk_widget_add_css_class (sign, "numeric");
  }
  gtk_widget_set_valign (sign, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (item), sign);
  gtk_box_append (GTK_BOX (box), item);

  return item;
}

static GtkWidget *
lines_new (void)
{
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);

  gtk_widget_add_css_class (lines, "hint");

  return lines;
}

static const char *
find_icon (GilHint hint)
{
  switch (hint) {
  case GIL_HINT_GOOD:
    return "object-select-symbolic";
  case GIL_HINT_RED_FLAGS:
    return "dialog-warning-symbolic";
  case GIL_HINT_FOLLOW_UPS:
    return "go-next-symbolic";
  default:
    return NULL;
  }
}

GilQuestionPart
gil_hint_rows_get_part (GilHint hint)
{
  switch (hint) {
  case GIL_HINT_OUTLINE:
    return GIL_QUESTION_OUTLINE;
  case GIL_HINT_GOOD:
    return GIL_QUESTION_GOOD;
  case GIL_HINT_RED_FLAGS:
    return GIL_QUESTION_RED_FLAGS;
  default:
    return GIL_QUESTION_FOLLOW_UPS;
  }
}

GtkWidget *
gil_hint_rows_new_check (GilQuestion *question,
                         GilSettings *settings)
{
  GtkWidget *lines = lines_new ();

  append_text (lines, gil_question_get_check (question), NULL, question, settings);

  return lines;
}

GtkWidget *
gil_hint_rows_new_frame (GilFrame    *frame,
                         GilSettings *settings)
{
  GtkWidget *lines = lines_new ();
  gsize n;
  const GilFrameStep *steps = gil_frame_get_steps (frame, &n);

  append_text (lines, gil_frame_get_line (frame), "faint", frame, settings);
  for (gsize i = 0; i < n; i++) {
    GtkWidget *item = append_item (lines, (guint) i + 1, NULL);
    GtkWidget *step = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

    append_text (step, &steps[i].name, "heading", frame, settings);
    append_text (step, &steps[i].hint, NULL, frame, settings);
    gtk_box_append (GTK_BOX (item), step);
  }

  return lines;
}

GtkWidget *
gil_hint_rows_new_part (GilQuestion *question,
                        GilHint      hint,
                        GilSettings *settings)
{
  GtkWidget *lines = lines_new ();
  gsize n;
  const GilText *texts = gil_question_get_part (question, gil_hint_rows_get_part (hint), &n);

  for (gsize i = 0; i < n; i++)
    append_text (append_item (lines, (guint) i + 1, find_icon (hint)), &texts[i], NULL, question,
                 settings);

  return lines;
}

GtkWidget *
gil_hint_rows_new_advice (GilQuestion *question,
                          GilSettings *settings)
{
  GtkWidget *lines = lines_new ();
  GtkWidget *badge = gil_section_new_badge (_("From the notes"));
  gsize n;
  const GilRemark *remarks = gil_question_get_advice (question, &n);

  gtk_widget_set_halign (badge, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (lines), badge);
  for (gsize i = 0; i < n; i++) {
    GtkWidget *remark = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

    append_text (remark, &remarks[i].text, NULL, question, settings);
    if (remarks[i].evidence != NULL) {
      g_autofree char *ids = g_strjoinv (", ", remarks[i].evidence);

      gil_prose_append (GTK_BOX (remark), ids, "origin");
    }
    gtk_box_append (GTK_BOX (lines), remark);
  }

  return lines;
}
