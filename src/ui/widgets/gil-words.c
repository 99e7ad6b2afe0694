/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-words.h"

/* Korean is set with its words whole, but Pango breaks a line between any two syllables, and puts a
 * hyphen where Latin letters meet them. The rules of breaking lines know the first as a choice of
 * style that Pango has no setting for. */

/* A longer word may still be broken: it would not fit where space is short and letters are large. */
#define LONGEST_KEPT 8

static gboolean
is_hangul (gunichar c)
{
  return c >= 0xac00 && c <= 0xd7a3;
}

static gboolean
begins_part (gunichar c)
{
  return c == '(' || c == 0x2018 || c == 0x201c;
}

static gboolean
ends_part (gunichar c)
{
  return c == '/' || c == 0xb7 || c == 0x2013 || c == 0x2014;
}

static void
keep (PangoAttrList *attributes,
      const char    *text,
      const char    *start,
      const char    *end)
{
  PangoAttribute *whole = pango_attr_allow_breaks_new (FALSE);

  whole->start_index = (guint) (start - text);
  whole->end_index = (guint) (end - text);
  pango_attr_list_insert (attributes, whole);
}

/* A long word of several parts, such as two names with a dot between, is kept part by part. */
static void
keep_parts (PangoAttrList *attributes,
            const char    *text,
            const char    *start,
            const char    *end)
{
  const char *part = start;
  guint length = 0;

  for (const char *p = start; p < end; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);
    gboolean ends = ends_part (c);

    if (begins_part (c) && length > 0) {
      if (length > 1 && length <= LONGEST_KEPT)
        keep (attributes, text, part, p);
      part = p;
      length = 0;
    }
    length++;
    if (ends || g_utf8_next_char (p) >= end) {
      if (length > 1 && length <= LONGEST_KEPT)
        keep (attributes, text, part, g_utf8_next_char (p));
      part = g_utf8_next_char (p);
      length = 0;
    }
  }
}

static void
keep_word (PangoAttrList *attributes,
           const char    *text,
           const char    *start,
           const char    *end)
{
  glong length = g_utf8_strlen (start, end - start);

  if (length > LONGEST_KEPT)
    keep_parts (attributes, text, start, end);
  else if (length > 1)
    keep (attributes, text, start, end);
}

/* (transfer full) (nullable): where @text is not to be broken, if there is Korean in it */
static PangoAttrList *
attributes_new (const char *text)
{
  PangoAttrList *attributes = NULL;
  const char *word = NULL;
  gboolean korean = FALSE;

  for (const char *p = text;; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    if (c == '\0' || g_unichar_isspace (c)) {
      if (korean) {
        if (attributes == NULL) {
          attributes = pango_attr_list_new ();
          pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
        }
        keep_word (attributes, text, word, p);
      }
      word = NULL;
      korean = FALSE;
      if (c == '\0')
        return attributes;
    } else {
      if (word == NULL)
        word = p;
      korean |= is_hangul (c);
    }
  }
}

/* Only the text the layout has now is covered. */
void
gil_words_keep_in_layout (PangoLayout *layout)
{
  g_autoptr (PangoAttrList) attributes = NULL;
  PangoAttrList *others;

  g_return_if_fail (PANGO_IS_LAYOUT (layout));

  attributes = attributes_new (pango_layout_get_text (layout));
  if (attributes == NULL)
    return;

  others = pango_layout_get_attributes (layout);
  if (others != NULL) {
    GSList *list = pango_attr_list_get_attributes (others);

    for (GSList *l = list; l != NULL; l = l->next)
      pango_attr_list_insert (attributes, l->data);
    g_slist_free (list);
  }
  pango_layout_set_attributes (layout, attributes);
}

static void
update (GtkLabel *label)
{
  g_autoptr (PangoAttrList) attributes = attributes_new (gtk_label_get_text (label));

  gtk_label_set_attributes (label, attributes);
}

/* Labels keep words whole in whatever they show from now on; those that do not wrap are left alone. */
void
gil_words_keep (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (GTK_IS_LABEL (widget)) {
    if (gtk_label_get_wrap (GTK_LABEL (widget))
        && g_signal_handler_find (widget, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, update, NULL) == 0) {
      g_signal_connect (widget, "notify::label", G_CALLBACK (update), NULL);
      update (GTK_LABEL (widget));
    }
    return;
  }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gil_words_keep (child);
}
