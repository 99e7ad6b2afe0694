/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The least a libadwaita program can be: what start-up is measured against. */

#include <adwaita.h>
#include <locale.h>

static void
activate_cb (AdwApplication *app)
{
  const char *line = g_strrstr (setlocale (LC_MESSAGES, NULL), "ko") ? "어떤 역할이 있나요?" : "Which roles are there?";
  GtkWidget *window = adw_application_window_new (GTK_APPLICATION (app));
  GtkWidget *view = adw_toolbar_view_new ();

  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), gtk_label_new (line));
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 720);
  gtk_window_present (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_autoptr (AdwApplication) app = adw_application_new ("io.github.giljabi.Floor", G_APPLICATION_DEFAULT_FLAGS);

  g_signal_connect (app, "activate", G_CALLBACK (activate_cb), NULL);

  return g_application_run (G_APPLICATION (app), argc, argv);
}
