/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-announce.h"

/* What holds both. */
static GtkWidget *
find_speaker (GtkWidget *about,
              GtkWidget *focus)
{
  GtkWidget *speaker = gtk_widget_get_parent (focus);

  while (speaker != NULL && speaker != about && !gtk_widget_is_ancestor (about, speaker))
    speaker = gtk_widget_get_parent (speaker);

  return speaker;
}

/**
 * gil_announce:
 * @about: what there is news of
 * @message: the news
 *
 * Has a screen reader say something as soon as it has said what it is at. GTK keeps to itself what is
 * announced by a widget that no screen reader has come across. It has come across all that holds the
 * one that has the keyboard; so this goes out by the nearest of these that holds @about, too.
 */
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
