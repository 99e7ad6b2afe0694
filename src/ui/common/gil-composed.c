/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-composed.h"

#define KEY "gil-composed"

/* A Korean syllable may never be committed, so the text being composed counts as written. */
typedef struct
{
  GtkEditable *entry; /* owns it */
  char *preedit;
  GilComposedFunc func;
  gpointer data;
} Watch;

static void
watch_free (gpointer data)
{
  Watch *watch = data;

  g_free (watch->preedit);
  g_free (watch);
}

static void
tell (Watch *watch)
{
  g_autofree char *text = gil_composed_dup_text (watch->entry);

  if (watch->func != NULL)
    watch->func (text, watch->data);
}

static void
changed_cb (GtkEditable *entry)
{
  tell (g_object_get_data (G_OBJECT (entry), KEY));
}

static void
preedit_changed_cb (GtkEditable *entry,
                    const char  *preedit)
{
  Watch *watch = g_object_get_data (G_OBJECT (entry), KEY);

  if (g_set_str (&watch->preedit, preedit))
    tell (watch);
}

static GtkEditable *
find_text (GtkEditable *entry)
{
  GtkEditable *inner;

  while ((inner = gtk_editable_get_delegate (entry)) != NULL)
    entry = inner;

  return entry;
}

/* An entry is watched once, and data must live as long as the entry. */
void
gil_composed_watch (GtkEditable     *entry,
                    GilComposedFunc  func,
                    gpointer         data)
{
  GtkEditable *text;
  Watch *watch;

  g_return_if_fail (GTK_IS_EDITABLE (entry));
  g_return_if_fail (g_object_get_data (G_OBJECT (entry), KEY) == NULL);

  watch = g_new0 (Watch, 1);
  watch->entry = entry;
  watch->func = func;
  watch->data = data;
  g_object_set_data_full (G_OBJECT (entry), KEY, watch, watch_free);

  text = find_text (entry);
  g_signal_connect (entry, "changed", G_CALLBACK (changed_cb), NULL);
  if (GTK_IS_TEXT (text))
    g_signal_connect_object (text, "preedit-changed", G_CALLBACK (preedit_changed_cb), entry,
                             G_CONNECT_SWAPPED);
}

/* Composed text is included only if the entry is watched. */
char *
gil_composed_dup_text (GtkEditable *entry)
{
  const Watch *watch;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  int position;

  g_return_val_if_fail (GTK_IS_EDITABLE (entry), NULL);

  watch = g_object_get_data (G_OBJECT (entry), KEY);
  position = gtk_editable_get_position (entry);
  before = gtk_editable_get_chars (entry, 0, position);
  after = gtk_editable_get_chars (entry, position, -1);

  return g_strconcat (before, watch != NULL && watch->preedit != NULL ? watch->preedit : "", after, NULL);
}
