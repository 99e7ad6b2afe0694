/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-section.h"
#include "gil-test-ui.h"
#include "gil-words.h"

/* How a text is broken where as little as possible fits on a line: "|" stands between the lines. */
static char *
break_lines (const char *text)
{
  g_autoptr (GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (label, text);
  GString *lines = g_string_new (NULL);

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  gil_words_keep_in_layout (layout);
  pango_layout_set_width (layout, 1);
  for (int i = 0; i < pango_layout_get_line_count (layout); i++) {
    PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
    g_autofree char *part = g_strndup (text + pango_layout_line_get_start_index (line),
                                       (gsize) pango_layout_line_get_length (line));

    g_strstrip (part);
    if (*part != '\0')
      g_string_append_printf (lines, "%s%s", lines->len > 0 ? "|" : "", part);
  }

  return g_string_free (lines, FALSE);
}

static void
test_breaks (void)
{
  const struct
  {
    const char *text;
    const char *lines;
  } cases[] = {
    { "화면을 만들어요.", "화면을|만들어요." },
    { "SRE는 HTML과", "SRE는|HTML과" },
    { "데브옵스·인프라 엔지니어", "데브옵스·인프라|엔지니어" },
    { "데이터베이스·네트워크와", "데이터베이스·|네트워크와" },
    { "애플리케이션(앱)", "애플리케이션|(앱)" },
    { "프론트엔드/백엔드/인프라", "프론트엔드/|백엔드/|인프라" },
    /* Too long to be sure of a place. */
    { "클라이언트에게서만", "클|라|이|언|트|에|게|서|만" },
    /* Not Korean. */
    { "an ox", "a|n|o|x" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *lines = break_lines (cases[i].text);

    g_assert_cmpstr (lines, ==, cases[i].lines);
  }
}

static guint
count_attributes (GtkWidget *label)
{
  PangoAttrList *attributes = gtk_label_get_attributes (GTK_LABEL (label));
  GSList *list = attributes != NULL ? pango_attr_list_get_attributes (attributes) : NULL;
  guint n = g_slist_length (list);

  g_slist_free_full (list, (GDestroyNotify) pango_attribute_destroy);

  return n;
}

/* Labels keep the words of what they say now: one attribute for each word, and one against hyphens. */
static void
test_labels (void)
{
  g_autoptr (GtkWidget) box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *label = gil_prose_append (GTK_BOX (box), "화면을 만들어요.", NULL);
  GtkWidget *single = gtk_label_new ("화면을 만들어요.");

  gtk_box_append (GTK_BOX (box), single);
  gil_words_keep (box);
  gil_words_keep (box);
  g_assert_cmpuint (count_attributes (label), ==, 3);
  g_assert_cmpuint (count_attributes (single), ==, 0);

  gtk_label_set_label (GTK_LABEL (label), "Makes screens.");
  g_assert_cmpuint (count_attributes (label), ==, 0);
  gtk_label_set_markup (GTK_LABEL (label), "<b>화면을</b> 그려요 또");
  g_assert_cmpuint (count_attributes (label), ==, 3);
}

int
main (int    argc,
      char **argv)
{
  gil_test_ui_init (&argc, &argv);

  g_test_add_func ("/ui/words/breaks", test_breaks);
  g_test_add_func ("/ui/words/labels", test_labels);

  return g_test_run ();
}
