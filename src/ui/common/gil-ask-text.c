/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-ask-text.h"

#include <glib/gi18n.h>

#include "gil-composed.h"

typedef struct
{
  AdwAlertDialog *dialog;
  GtkEditable *entry;
  GilAskTextFunc func;
  gpointer data;
  GDestroyNotify free_data;
} Asking;

static void
asking_free (gpointer  data,
             GClosure *closure)
{
  Asking *asking = data;

  if (asking->free_data != NULL)
    asking->free_data (asking->data);
  g_free (asking);
}

static char *
dup_answer (Asking *asking)
{
  return g_strstrip (gil_composed_dup_text (asking->entry));
}

static void
response_cb (AdwAlertDialog *dialog,
             const char     *response,
             Asking         *asking)
{
  g_autofree char *text = dup_answer (asking);

  if (g_str_equal (response, "save") && *text != '\0')
    asking->func (text, asking->data);
}

static void
edited_cb (const char *text,
           gpointer    data)
{
  Asking *asking = data;
  g_autofree char *answer = dup_answer (asking);

  adw_alert_dialog_set_response_enabled (asking->dialog, "save", *answer != '\0');
}

static GtkWidget *
list_new (GtkWidget *entry)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), entry);

  return list;
}

void
gil_ask_text (GtkWidget      *from,
              const char     *heading,
              const char     *label,
              const char     *text,
              GilAskTextFunc  func,
              gpointer        data,
              GDestroyNotify  free_data)
{
  GtkWidget *entry;
  Asking *asking;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (heading != NULL);
  g_return_if_fail (label != NULL);
  g_return_if_fail (text != NULL);
  g_return_if_fail (func != NULL);

  entry = g_object_new (ADW_TYPE_ENTRY_ROW,
                        "title", label,
                        "text", text,
                        "activates-default", TRUE,
                        NULL);

  asking = g_new0 (Asking, 1);
  asking->dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, NULL));
  asking->entry = GTK_EDITABLE (entry);
  asking->func = func;
  asking->data = data;
  asking->free_data = free_data;

  adw_alert_dialog_add_responses (asking->dialog,
                                  "cancel", _("_Cancel"),
                                  "save", _("_Save"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (asking->dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (asking->dialog, "save");
  adw_alert_dialog_set_close_response (asking->dialog, "cancel");
  adw_alert_dialog_set_extra_child (asking->dialog, list_new (entry));
  gil_composed_watch (asking->entry, edited_cb, asking);
  g_signal_connect_data (asking->dialog, "response", G_CALLBACK (response_cb), asking, asking_free,
                         G_CONNECT_DEFAULT);

  adw_dialog_set_focus (ADW_DIALOG (asking->dialog), entry);
  adw_dialog_present (ADW_DIALOG (asking->dialog), from);
}
