/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-prose.h"

#include "gil-words.h"

GtkWidget *
gil_prose_append (GtkBox     *box,
                  const char *text,
                  const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gil_words_keep (label);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);

  return label;
}

GtkWidget *
gil_prose_append_heading (GtkBox     *box,
                          const char *text,
                          const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "xalign", 0.0f,
                                   NULL);

  gil_words_keep (label);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);

  return label;
}

GtkWidget *
gil_prose_append_markup (GtkBox     *box,
                         const char *markup,
                         const char *css_class)
{
  GtkWidget *label = gil_prose_append (box, NULL, css_class);

  gtk_label_set_markup (GTK_LABEL (label), markup);

  return label;
}

GtkWidget *
gil_prose_new_expander (const char *text)
{
  GtkWidget *expander = gtk_expander_new (NULL);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gil_words_keep (label);
  gtk_expander_set_label_widget (GTK_EXPANDER (expander), label);

  return expander;
}
