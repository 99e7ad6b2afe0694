/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-window.h"

#include <glib/gi18n.h>

#include "gil-interview-session.h"
#include "gil-journal-banner.h"
#include "gil-journal-dialog.h"
#include "gil-pages.h"
#include "gil-pick-session.h"
#include "gil-problems-dialog.h"
#include "gil-toast.h"
#include "gil-unsaved.h"

/* A tab's content is read, and its widgets are made, when it is first shown; that of the first tab
 * after the first frame is on screen. */
struct _GilWindow
{
  AdwApplicationWindow parent_instance;

  /* Template widgets */
  AdwToastOverlay *toast_overlay;
  AdwNavigationView *navigation;
  AdwToolbarView *toolbar_view;
  AdwViewSwitcher *switcher;
  AdwViewSwitcherBar *switcher_bar;
  AdwBanner *banner;
  AdwViewStack *stack;

  /* Owned references */
  GilContext context; /* the catalog is NULL if the content could not be opened */

  gulong painted_id;
  guint build_id;
  gboolean painted;
};

G_DEFINE_FINAL_TYPE (GilWindow, gil_window, ADW_TYPE_APPLICATION_WINDOW)

enum
{
  PROP_0,
  PROP_JOURNAL,
};

/* Problems come up as files are read, so the banner is looked after whenever something was. */
static void
update_banner (GilWindow *self)
{
  const char *const *problems = gil_catalog_get_problems (self->context.catalog);
  guint n_problems = g_strv_length ((char **) problems);

  /* A screen reader can reach the title even while the banner is hidden. */
  if (n_problems > 0) {
    g_autofree char *title = NULL;

    title = g_strdup_printf (ngettext ("Part of the content is left out: %u problem",
                                       "Part of the content is left out: %u problems", n_problems),
                             n_problems);
    adw_banner_set_title (self->banner, title);
  }
  adw_banner_set_revealed (self->banner, n_problems > 0);
}

static const GilContext *
prepare (GilWindow *self,
         GilNeeds   needs)
{
  GilContext *context = &self->context;

  if (needs & (GIL_NEEDS_JOURNAL | GIL_NEEDS_INTERVIEW))
    gil_journal_load (context->journal);
  if ((needs & GIL_NEEDS_PICK) && context->pick == NULL)
    context->pick = gil_pick_session_new (context->catalog, context->settings);
  if ((needs & GIL_NEEDS_INTERVIEW) && context->interview == NULL)
    context->interview = gil_interview_session_new (context->catalog, context->settings,
                                                    context->journal);

  return context;
}

static GtkWidget *
empty_page_new (void)
{
  return g_object_new (ADW_TYPE_STATUS_PAGE,
                       "icon-name", "dialog-warning-symbolic",
                       "title", _("Nothing to show"),
                       "description", _("The content of this tab could not be read."),
                       NULL);
}

static void
build_visible_tab (GilWindow *self)
{
  GtkWidget *bin = adw_view_stack_get_visible_child (self->stack);
  const GilTab *tab = gil_pages_find_tab (adw_view_stack_get_visible_child_name (self->stack));
  GtkWidget *page;

  if (self->context.catalog == NULL || tab == NULL || adw_bin_get_child (ADW_BIN (bin)) != NULL)
    return;

  if (g_list_model_get_n_items (tab->get_items (self->context.catalog)) > 0)
    page = tab->page_new (prepare (self, tab->needs));
  else
    page = empty_page_new ();
  adw_bin_set_child (ADW_BIN (bin), page);
  update_banner (self);
}

static gboolean
build_cb (gpointer data)
{
  GilWindow *self = GIL_WINDOW (data);

  self->build_id = 0;
  build_visible_tab (self);
  gil_journal_load (self->context.journal);
  gil_unsaved_offer (ADW_APPLICATION_WINDOW (self), self->context.journal);

  return G_SOURCE_REMOVE;
}

static void
painted_cb (GilWindow     *self,
            GdkFrameClock *clock)
{
  g_clear_signal_handler (&self->painted_id, clock);
  self->painted = TRUE;
  /* On a busy machine, drawing could keep an idle source waiting. */
  self->build_id = g_idle_add_full (G_PRIORITY_DEFAULT, build_cb, self, NULL);
}

static void
visible_tab_changed_cb (GilWindow *self)
{
  /* The template shows its first tab before there are settings. */
  if (self->context.settings != NULL)
    gil_settings_set_last_tab (self->context.settings, adw_view_stack_get_visible_child_name (self->stack));
  if (self->painted)
    build_visible_tab (self);
}

/* Goes back to a page that is already there, so that following links in circles ends. */
static gboolean
pop_to_item (GilWindow  *self,
             const char *key)
{
  g_autoptr (GListModel) pages = adw_navigation_view_get_navigation_stack (self->navigation);

  for (guint i = 0; i < g_list_model_get_n_items (pages); i++) {
    g_autoptr (AdwNavigationPage) page = g_list_model_get_item (pages, i);

    if (g_strcmp0 (g_object_get_data (G_OBJECT (page), "gil-item"), key) == 0) {
      adw_navigation_view_pop_to_page (self->navigation, page);
      return TRUE;
    }
  }

  return FALSE;
}

/* The item may have been left out because it is unsound. */
static void
show_unknown (GilWindow *self,
              GVariant  *target)
{
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;

  if (target != NULL && g_variant_is_of_type (target, G_VARIANT_TYPE_STRING))
    id = g_variant_dup_string (target, NULL);
  else if (target != NULL)
    id = g_variant_print (target, FALSE);
  title = g_strdup_printf (_("Nothing is known about “%s”"), id != NULL ? id : "");
  gil_toast_show (GTK_WIDGET (self->navigation), title);
}

static AdwNavigationPage *
page_new (GilWindow         *self,
          const GilPageKind *kind,
          GVariant          *target)
{
  const GilContext *context = prepare (self, kind->needs);
  g_autofree const char **ids = NULL;

  if (kind->page_new != NULL)
    return kind->page_new (context);
  if (kind->item_page_new != NULL)
    return kind->item_page_new (context, g_variant_get_string (target, NULL));
  ids = g_variant_get_strv (target, NULL);

  return kind->items_page_new (context, ids);
}

static void
show_page (GilWindow         *self,
           const GilPageKind *kind,
           GVariant          *target)
{
  g_autofree char *printed = target != NULL ? g_variant_print (target, FALSE) : NULL;
  g_autofree char *key = g_strconcat (kind->action, ":", printed, NULL);
  AdwNavigationPage *page;

  if (pop_to_item (self, key))
    return;

  page = page_new (self, kind, target);
  if (page != NULL) {
    g_object_set_data_full (G_OBJECT (page), "gil-item", g_steal_pointer (&key), g_free);
    adw_navigation_view_push (self->navigation, page);
  } else {
    show_unknown (self, target);
  }
}

static void
show_dialog (GilWindow         *self,
             const GilPageKind *kind)
{
  AdwDialog *dialog = kind->dialog_new (prepare (self, kind->needs));

  if (dialog != NULL)
    adw_dialog_present (dialog, GTK_WIDGET (self));
  else
    show_unknown (self, NULL);
}

static void
show_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GilWindow *self = GIL_WINDOW (widget);
  const GilPageKind *kind = gil_pages_find_kind (action);

  if (self->context.catalog == NULL)
    return;

  if (kind->dialog_new != NULL)
    show_dialog (self, kind);
  else
    show_page (self, kind, parameter);
  update_banner (self);
}

static void
show_tab_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  gil_window_show_tab (GIL_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_problems_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  GilWindow *self = GIL_WINDOW (widget);

  if (self->context.catalog != NULL)
    adw_dialog_present (gil_problems_dialog_new (gil_catalog_get_problems (self->context.catalog)), widget);
}

static void
show_copies_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  adw_dialog_present (gil_journal_dialog_new (GIL_WINDOW (widget)->context.journal), widget);
}

static void
gil_window_map (GtkWidget *widget)
{
  GilWindow *self = GIL_WINDOW (widget);

  GTK_WIDGET_CLASS (gil_window_parent_class)->map (widget);

  if (!self->painted && self->painted_id == 0)
    self->painted_id = g_signal_connect_object (gtk_widget_get_frame_clock (widget), "after-paint",
                                                G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
}

static gboolean
gil_window_close_request (GtkWindow *window)
{
  GilWindow *self = GIL_WINDOW (window);
  g_autoptr (GError) error = NULL;
  int width, height;

  gtk_window_get_default_size (window, &width, &height);
  gil_settings_set_window_state (self->context.settings, width, height, gtk_window_is_maximized (window));

  if (gil_journal_get_state (self->context.journal) != GIL_JOURNAL_UNREAD
      && !gil_journal_save (self->context.journal, &error)) {
    gil_unsaved_ask (ADW_APPLICATION_WINDOW (window), self->context.journal, error);
    return GDK_EVENT_STOP;
  }

  return GTK_WINDOW_CLASS (gil_window_parent_class)->close_request (window);
}

static void
gil_window_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  if (prop_id == PROP_JOURNAL)
    g_value_set_object (value, GIL_WINDOW (object)->context.journal);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
gil_window_dispose (GObject *object)
{
  GilWindow *self = GIL_WINDOW (object);

  g_clear_handle_id (&self->build_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_WINDOW);
  g_clear_object (&self->context.interview);
  g_clear_object (&self->context.pick);
  g_clear_object (&self->context.journal);
  g_clear_object (&self->context.catalog);
  g_clear_object (&self->context.settings);

  G_OBJECT_CLASS (gil_window_parent_class)->dispose (object);
}

static void
gil_window_class_init (GilWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  gsize n_kinds;
  const GilPageKind *kinds = gil_pages_get_kinds (&n_kinds);

  object_class->get_property = gil_window_get_property;
  object_class->dispose = gil_window_dispose;
  widget_class->map = gil_window_map;
  GTK_WINDOW_CLASS (klass)->close_request = gil_window_close_request;

  g_object_class_install_property (object_class, PROP_JOURNAL,
                                   g_param_spec_object ("journal", NULL, NULL, GIL_TYPE_JOURNAL,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_BASE "/shell/gil-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GilWindow, toast_overlay);
  gtk_widget_class_bind_template_child (widget_class, GilWindow, navigation);
  gtk_widget_class_bind_template_child (widget_class, GilWindow, toolbar_view);
  gtk_widget_class_bind_template_child (widget_class, GilWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, GilWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, GilWindow, banner);
  gtk_widget_class_bind_template_child (widget_class, GilWindow, stack);
  gtk_widget_class_bind_template_callback (widget_class, visible_tab_changed_cb);

  gtk_widget_class_install_action (widget_class, "win.show-tab", "s", show_tab_cb);
  gtk_widget_class_install_action (widget_class, "win.show-problems", NULL, show_problems_cb);
  gtk_widget_class_install_action (widget_class, "win.show-copies", NULL, show_copies_cb);
  for (gsize i = 0; i < n_kinds; i++) {
    const char *type = kinds[i].item_page_new != NULL ? "s" : kinds[i].items_page_new != NULL ? "as" : NULL;

    gtk_widget_class_install_action (widget_class, kinds[i].action, type, show_cb);
  }
}

static void
gil_window_init (GilWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  if (DEVELOPMENT_PROFILE)
    gtk_widget_add_css_class (GTK_WIDGET (self), "devel");
}

GilWindow *
gil_window_new (GtkApplication *application,
                GilSettings    *settings,
                GilCatalog     *catalog,
                GilJournal     *journal)
{
  GilWindow *self;
  g_autofree char *tab = NULL;
  int width, height;
  gboolean maximized;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (GIL_IS_SETTINGS (settings), NULL);
  g_return_val_if_fail (catalog == NULL || GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_WINDOW, "application", application, NULL);
  self->context.settings = g_object_ref (settings);
  g_set_object (&self->context.catalog, catalog);
  self->context.journal = g_object_ref (journal);
  adw_toolbar_view_add_top_bar (self->toolbar_view, gil_journal_banner_new (journal));

  gil_settings_get_window_state (settings, &width, &height, &maximized);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (maximized)
    gtk_window_maximize (GTK_WINDOW (self));
  tab = gil_settings_dup_last_tab (settings);
  if (gil_window_is_tab (tab))
    adw_view_stack_set_visible_child_name (self->stack, tab);

  return self;
}

void
gil_window_show_content_error (GilWindow    *self,
                               const GError *error)
{
  g_autofree char *message = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (GIL_IS_WINDOW (self));
  g_return_if_fail (error != NULL);

  message = g_markup_escape_text (error->message, -1);
  description = g_strdup_printf ("%s\n\n%s", message,
                                 _("Install Giljabi again to bring its content back."));
  gtk_widget_set_visible (GTK_WIDGET (self->switcher), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher_bar), FALSE);
  adw_toolbar_view_set_content (self->toolbar_view,
                                g_object_new (ADW_TYPE_STATUS_PAGE,
                                              "icon-name", "dialog-error-symbolic",
                                              "title", _("The content could not be opened"),
                                              "description", description,
                                              NULL));
}

void
gil_window_show_tab (GilWindow  *self,
                     const char *name)
{
  g_return_if_fail (GIL_IS_WINDOW (self));

  if (!gil_window_is_tab (name))
    return;

  adw_navigation_view_pop_to_tag (self->navigation, "main");
  adw_view_stack_set_visible_child_name (self->stack, name);
}

gboolean
gil_window_is_tab (const char *name)
{
  return gil_pages_find_tab (name) != NULL;
}
