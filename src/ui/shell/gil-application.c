/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-application.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

#include "gil-about.h"
#include "gil-catalog.h"
#include "gil-preferences.h"
#include "gil-settings.h"
#include "gil-window.h"

struct _GilApplication
{
  AdwApplication parent_instance;

  /* Owned references */
  GilSettings *settings;
  GilCatalog *catalog;
  GilJournal *journal;

  guint signal_ids[3];
};

G_DEFINE_FINAL_TYPE (GilApplication, gil_application, ADW_TYPE_APPLICATION)

/* Exit status of a wrong command line. */
#define WRONG_USE 2

/* The active window may be the list of shortcuts. */
static GilWindow *
find_window (GilApplication *self)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next) {
    if (GIL_IS_WINDOW (l->data))
      return l->data;
  }

  return NULL;
}

static GilWindow *
ensure_window (GilApplication *self)
{
  GilWindow *window = find_window (self);
  g_autoptr (GError) error = NULL;

  if (window != NULL)
    return window;

  if (self->catalog == NULL)
    self->catalog = gil_catalog_open (NULL, &error);

  window = gil_window_new (GTK_APPLICATION (self), self->settings, self->catalog,
                           self->journal);
  if (self->catalog == NULL)
    gil_window_show_content_error (window, error);

  return window;
}

static void
show_tab_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       data)
{
  GilWindow *window = ensure_window (GIL_APPLICATION (data));

  gil_window_show_tab (window, g_variant_get_string (parameter, NULL));
  gtk_window_present (GTK_WINDOW (window));
}

/* A key that is held opens one, not forty. */
static void
show_once (GilWindow *window,
           GType      type,
           AdwDialog *dialog)
{
  g_autoptr (AdwDialog) owned = g_object_ref_sink (dialog);
  AdwDialog *visible = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  if (visible == NULL || !G_TYPE_CHECK_INSTANCE_TYPE (visible, type))
    adw_dialog_present (dialog, GTK_WIDGET (window));
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  GilApplication *self = GIL_APPLICATION (data);

  show_once (ensure_window (self), GIL_TYPE_PREFERENCES, gil_preferences_new (self->settings));
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       data)
{
  adw_dialog_present (gil_about_new (), GTK_WIDGET (ensure_window (GIL_APPLICATION (data))));
}

/* The window is closed rather than dropped: that is when it saves its size. */
static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       data)
{
  GilWindow *window = find_window (GIL_APPLICATION (data));

  if (window != NULL)
    gtk_window_close (GTK_WINDOW (window));
  else
    g_application_quit (G_APPLICATION (data));
}

/* Being told to end is not a reason to lose what was just written: shutdown saves it. */
static gboolean
end_signal_cb (gpointer data)
{
  g_application_quit (G_APPLICATION (data));

  return G_SOURCE_CONTINUE;
}

static void
watch_signals (GilApplication *self)
{
  const int signals[] = { SIGTERM, SIGINT, SIGHUP };

  G_STATIC_ASSERT (G_N_ELEMENTS (signals) == G_N_ELEMENTS (((GilApplication *) NULL)->signal_ids));
  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    self->signal_ids[i] = g_unix_signal_add (signals[i], end_signal_cb, self);
}

static const GActionEntry entries[] = {
  { "show-tab", show_tab_cb, "s" },
  { "preferences", preferences_cb },
  { "about", about_cb },
  { "quit", quit_cb },
};

typedef struct
{
  const char *action;
  const char *accels[2];
} Accel;

static const Accel accels[] = {
  { "win.show-tab::roles", { "<Alt>1" } },
  { "win.show-tab::interview", { "<Alt>2" } },
  { "win.show-tab::frameworks", { "<Alt>3" } },
  { "window.close", { "<Control>w" } },
  { "win.export", { "<Control>e" } },
  { "win.print-sheet", { "<Control>p" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.quit", { "<Control>q" } },
};

static void
gil_application_startup (GApplication *application)
{
  GilApplication *self = GIL_APPLICATION (application);

  G_APPLICATION_CLASS (gil_application_parent_class)->startup (application);

  self->settings = gil_settings_new ();
  self->journal = gil_journal_new (NULL);
  watch_signals (self);
  for (gsize i = 0; i < G_N_ELEMENTS (accels); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accels[i].action,
                                           accels[i].accels);
}

/* Pages give the journal what is being composed, too, so nothing is left in them to be collected. */
static void
save_journal (GilApplication *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *rescued = NULL;

  /* A journal that was never read holds nothing to save. */
  if (gil_journal_get_state (self->journal) == GIL_JOURNAL_UNREAD)
    return;

  if (gil_journal_save (self->journal, &error))
    return;

  g_printerr (_("giljabi: what you wrote last could not be saved: %s\n"), error->message);
  rescued = gil_journal_rescue (self->journal, NULL);
  if (rescued != NULL)
    g_printerr (_("giljabi: it is kept in %s until the next start\n"), rescued);
}

/* The session is about to end, and does not wait for long. */
static void
query_end_cb (GilApplication *self)
{
  save_journal (self);
}

static void
gil_application_shutdown (GApplication *application)
{
  GilApplication *self = GIL_APPLICATION (application);

  for (gsize i = 0; i < G_N_ELEMENTS (self->signal_ids); i++)
    g_clear_handle_id (&self->signal_ids[i], g_source_remove);

  G_APPLICATION_CLASS (gil_application_parent_class)->shutdown (application);

  /* Pages may still write while they are disposed of, so this comes last. */
  save_journal (self);
}

static void
gil_application_activate (GApplication *application)
{
  gtk_window_present (GTK_WINDOW (ensure_window (GIL_APPLICATION (application))));
}

static int
gil_application_handle_local_options (GApplication *application,
                                      GVariantDict *options)
{
  g_autoptr (GError) error = NULL;
  const char *tab;

  if (g_variant_dict_contains (options, "version")) {
    g_print ("giljabi %s\n", PACKAGE_VERSION);
    return 0;
  }

  if (g_variant_dict_contains (options, G_OPTION_REMAINING)) {
    g_printerr (_("giljabi: it opens no files; import one from the main menu or with giljabi-cli\n"));
    return WRONG_USE;
  }

  if (!g_variant_dict_lookup (options, "tab", "&s", &tab))
    return -1;

  if (!gil_window_is_tab (tab)) {
    g_printerr (_("giljabi: there is no tab “%s”; use roles, interview or frameworks\n"), tab);
    return WRONG_USE;
  }

  /* The action also reaches an instance that already runs; it is activated after this. */
  if (!g_application_register (application, NULL, &error)) {
    g_printerr ("giljabi: %s\n", error->message);
    return 1;
  }
  g_action_group_activate_action (G_ACTION_GROUP (application), "show-tab",
                                  g_variant_new_string (tab));

  return -1;
}

static void
gil_application_dispose (GObject *object)
{
  GilApplication *self = GIL_APPLICATION (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->catalog);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (gil_application_parent_class)->dispose (object);
}

static void
gil_application_class_init (GilApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_application_dispose;
  application_class->startup = gil_application_startup;
  application_class->shutdown = gil_application_shutdown;
  application_class->activate = gil_application_activate;
  application_class->handle_local_options = gil_application_handle_local_options;
}

static void
gil_application_init (GilApplication *self)
{
  GApplication *application = G_APPLICATION (self);

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  g_application_add_main_option (application, "tab", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_STRING,
                                 _("Open a tab: roles, interview or frameworks"), _("TAB"));
  g_application_add_main_option (application, G_OPTION_REMAINING, 0, G_OPTION_FLAG_NONE,
                                 G_OPTION_ARG_FILENAME_ARRAY, "", NULL);
  g_application_add_main_option (application, "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                 _("Print the version and exit"), NULL);
  g_signal_connect (self, "query-end", G_CALLBACK (query_end_cb), NULL);
}

GilApplication *
gil_application_new (void)
{
  /* The resources have one path, also in a development build with an id of its own. */
  return g_object_new (GIL_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "register-session", TRUE,
                       "resource-base-path", RESOURCE_BASE,
                       NULL);
}
