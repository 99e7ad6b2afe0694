/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-announce.h"

/* The nearest widget that holds both. */
static GtkWidget *
find_speaker (GtkWidget *about,
              GtkWidget *focus)
{
  GtkWidget *speaker = gtk_widget_get_parent (focus);

  while (speaker != NULL && speaker != about && !gtk_widget_is_ancestor (about, speaker))
    speaker = gtk_widget_get_parent (speaker);

  return speaker;
}

/* GTK drops what a widget announces that no screen reader has come across; it has come across all
 * that holds the keyboard's widget, so the nearest of these that also holds about speaks. */
void
gil_announce (GtkWidget  *about,
              const char *message)
{
  GtkRoot *root;
  GtkWidget *focus;
  GtkWidget *speaker = NULL;

  g_return_if_fail (GTK_IS_WIDGET (about));
  g_return_if_fail (message != NULL);

  root = gtk_widget_get_root (about);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  if (focus != NULL)
    speaker = find_speaker (about, focus);

  gtk_accessible_announce (GTK_ACCESSIBLE (speaker != NULL ? speaker : about), message,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
