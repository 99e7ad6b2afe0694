/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-numbers-page.h"

#include <glib/gi18n.h>

#include "gil-figures.h"
#include "gil-format.h"
#include "gil-pick-session.h"
#include "gil-section.h"

/* Pictures of the numbers that facts are computed from: a bar for each framework that is looked at, with the
 * figure, its month and its source. Figures that are not used and those that nobody stated are told below,
 * never drawn. */
struct _GilNumbersPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  AdwToggleGroup *toggles;
  GtkDropDown *menu;
  GtkWidget *scroller;
  GtkBox *column;
  GtkLabel *heading;
  GtkLabel *description;
  GtkLabel *scope;
  GtkLabel *caption;

  GilBarChart *chart;

  /* Owned references */
  GilPickSession *session;
  GilFramework *marked; /* (nullable): the one that is looked for */
  GPtrArray *sections;

  const GilNumberKind *kind;
};

G_DEFINE_FINAL_TYPE (GilNumbersPage, gil_numbers_page, ADW_TYPE_NAVIGATION_PAGE)

/* Strings that a bar borrows. */
typedef struct
{
  char *value;
  char *date;
  char *remark;
  char *label;
} Words;

static void
words_clear (gpointer data)
{
  Words *self = data;

  g_free (self->value);
  g_free (self->date);
  g_free (self->remark);
  g_free (self->label);
}

static char *
write_remark (GilNumbersPage  *self,
              const GilFigure *figure)
{
  const char *through = gil_framework_get_through (figure->framework);
  GilFramework *base;

  if (through == NULL || figure->fact->number <= figure->number->value)
    return NULL;

  base = gil_catalog_find_framework (gil_pick_session_get_catalog (self->session), through);
  /* Translators: %s is the framework it is built on, whose packages are counted in */
  return g_strdup_printf (_("counted with %s"), gil_framework_get_name (base));
}

static void
write_words (GilNumbersPage  *self,
             const GilFigure *figure,
             Words           *words)
{
  g_autofree char *count = NULL;

  words->value = gil_text_format_number (figure->fact->number);
  words->date = gil_format_month (figure->fact->as_of, gil_pick_session_get_lang (self->session));
  words->remark = write_remark (self, figure);
  count = gil_number_kind_count (self->kind, words->value);
  if (words->remark != NULL)
    /* Translators: a framework, a count, a remark on it, a month */
    words->label = g_strdup_printf (_("%s, %s, %s, %s"), gil_framework_get_name (figure->framework),
                                    count, words->remark, words->date);
  else
    /* Translators: a framework, a count, a month */
    words->label = g_strdup_printf (_("%s, %s, %s"), gil_framework_get_name (figure->framework), count,
                                    words->date);
}

static void
draw (GilNumbersPage   *self,
      const GilFigures *figures)
{
  g_autoptr (GArray) words = g_array_sized_new (FALSE, TRUE, sizeof (Words), figures->known->len);
  g_autofree GilBar *bars = g_new0 (GilBar, MAX (figures->known->len, 1));
  g_autofree char *caption = NULL;

  g_array_set_clear_func (words, words_clear);
  g_array_set_size (words, figures->known->len);
  for (guint i = 0; i < figures->known->len; i++) {
    const GilFigure *figure = &g_array_index (figures->known, GilFigure, i);
    Words *own = &g_array_index (words, Words, i);

    write_words (self, figure, own);
    bars[i] = (GilBar) {
      .id = gil_framework_get_id (figure->framework),
      .name = gil_framework_get_name (figure->framework),
      .remark = own->remark,
      .value = figure->fact->number,
      .value_text = own->value,
      .date = own->date,
      .label = own->label,
      .is_marked = figure->framework == self->marked,
    };
  }
  gil_bar_chart_set_bars (self->chart, _(self->kind->name), bars, figures->known->len);

  caption = gil_figures_write_caption (figures, gil_pick_session_get_lang (self->session));
  gtk_label_set_label (self->caption, caption);
}

static void
add_section (GilNumbersPage *self,
             GtkWidget      *section)
{
  gtk_box_append (self->column, section);
  g_ptr_array_add (self->sections, section);
}

static void
append_framework (GilNumbersPage  *self,
                  GtkWidget       *list,
                  const GilFigure *figure,
                  const GilText   *why)
{
  GilSettings *settings = gil_pick_session_get_settings (self->session);
  const char *name = gil_framework_get_name (figure->framework);
  g_autofree char *text = gil_format_text (why, settings);
  g_autofree char *label = g_strdup_printf ("%s: %s", name, text);
  g_autofree char *origin = gil_format_origin (figure->number->as_of, figure->number->source,
                                               (const char *const *) figure->number->urls,
                                               gil_pick_session_get_lang (self->session));
  GtkWidget *box = gil_section_append_link (list, label, "win.show-framework",
                                            gil_framework_get_id (figure->framework));

  gil_prose_append (GTK_BOX (box), name, "heading");
  gil_prose_append (GTK_BOX (box), text, NULL);
  if (*origin != '\0')
    gil_prose_append_markup (GTK_BOX (box), origin, "origin");
}

static void
add_undrawn (GilNumbersPage *self,
             const char     *title,
             GArray         *figures,
             gboolean        are_suspect)
{
  GtkWidget *section, *list;

  if (figures->len == 0)
    return;

  section = gil_section_new (title);
  list = gil_section_add_list (section);
  for (guint i = 0; i < figures->len; i++) {
    const GilFigure *figure = &g_array_index (figures, GilFigure, i);

    append_framework (self, list, figure, are_suspect ? &figure->number->suspect : &figure->fact->note);
  }
  add_section (self, section);
}

static void
add_sources (GilNumbersPage   *self,
             const GilFigures *figures)
{
  GtkWidget *expander, *box;

  if (figures->known->len == 0)
    return;

  expander = gil_prose_new_expander (_("Source of each figure"));
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (box, "sources");
  gtk_expander_set_child (GTK_EXPANDER (expander), box);
  for (guint i = 0; i < figures->known->len; i++) {
    const GilFigure *figure = &g_array_index (figures->known, GilFigure, i);
    g_autofree char *origin = gil_format_origin (figure->fact->as_of, figure->fact->source,
                                                 (const char *const *) figure->fact->urls,
                                                 gil_pick_session_get_lang (self->session));
    g_autofree char *name = g_markup_escape_text (gil_framework_get_name (figure->framework), -1);
    g_autofree char *line = g_strdup_printf ("<b>%s</b>  %s", name, origin);

    gil_prose_append_markup (GTK_BOX (box), line, "origin");
  }
  add_section (self, expander);
}

static const char *
name_scope (GilScope scope)
{
  switch (scope) {
  case GIL_SCOPE_NOTES:
    return _("Shown: the frameworks of the notes");
  case GIL_SCOPE_ALL:
    return _("Shown: all frameworks");
  case GIL_SCOPE_ACTIVE:
  default:
    return _("Shown: frameworks with a release in the last 12 months");
  }
}

static void
describe (GilNumbersPage *self)
{
  GilCriterion *criterion = gil_catalog_find_criterion (gil_pick_session_get_catalog (self->session),
                                                        self->kind->criterion);
  GilScope scope = gil_pick_session_get_pick (self->session)->scope;
  g_autofree char *text = NULL;

  if (criterion != NULL)
    text = gil_format_text (gil_criterion_get_description (criterion),
                            gil_pick_session_get_settings (self->session));
  gtk_label_set_label (self->heading, _(self->kind->name));
  gtk_label_set_label (self->description, text != NULL ? text : "");
  gtk_label_set_label (self->scope, name_scope (scope));
}

static void
fill (GilNumbersPage *self)
{
  g_autoptr (GilFigures) figures = gil_figures_new (self->session, self->kind, self->marked);

  for (guint i = 0; i < self->sections->len; i++)
    gtk_box_remove (self->column, g_ptr_array_index (self->sections, i));
  g_ptr_array_set_size (self->sections, 0);

  describe (self);
  draw (self, figures);
  add_undrawn (self, _("Left out"), figures->suspect, TRUE);
  add_undrawn (self, _("Not known"), figures->unknown, FALSE);
  add_sources (self, figures);
}

static void
show_kind (GilNumbersPage *self,
           guint           index)
{
  gsize n;
  const GilNumberKind *kinds = gil_number_kind_get_pictured (&n);

  if (index >= n || self->kind == &kinds[index])
    return;

  self->kind = &kinds[index];
  adw_toggle_group_set_active (self->toggles, index);
  gtk_drop_down_set_selected (self->menu, index);
  fill (self);
}

static void
toggled_cb (GilNumbersPage *self)
{
  if (self->session != NULL)
    show_kind (self, adw_toggle_group_get_active (self->toggles));
}

static void
chosen_cb (GilNumbersPage *self)
{
  if (self->session != NULL)
    show_kind (self, gtk_drop_down_get_selected (self->menu));
}

static void
gil_numbers_page_dispose (GObject *object)
{
  GilNumbersPage *self = GIL_NUMBERS_PAGE (object);

  g_clear_pointer (&self->sections, g_ptr_array_unref);
  g_clear_object (&self->marked);
  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_NUMBERS_PAGE);

  G_OBJECT_CLASS (gil_numbers_page_parent_class)->dispose (object);
}

static void
gil_numbers_page_class_init (GilNumbersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_numbers_page_dispose;

  g_type_ensure (GIL_TYPE_BAR_CHART);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/numbers/gil-numbers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, toggles);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, menu);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, column);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, description);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, scope);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, chart);
  gtk_widget_class_bind_template_child (widget_class, GilNumbersPage, caption);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
gil_numbers_page_init (GilNumbersPage *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  gsize n;
  const GilNumberKind *kinds = gil_number_kind_get_pictured (&n);

  self->sections = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  for (gsize i = 0; i < n; i++) {
    AdwToggle *toggle = adw_toggle_new ();

    adw_toggle_set_label (toggle, _(kinds[i].name));
    adw_toggle_group_add (self->toggles, toggle);
    gtk_string_list_append (names, _(kinds[i].name));
  }
  gtk_drop_down_set_model (self->menu, G_LIST_MODEL (names));
}

/* The target "docs-words:flask" marks a framework, "docs-words" none; "" is the first number. */
AdwNavigationPage *
gil_numbers_page_new (const GilContext *context,
                      const char       *target)
{
  GilNumbersPage *self;
  gsize n;
  const GilNumberKind *kind = gil_number_kind_get_pictured (&n);
  GilFramework *marked = NULL;
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (context != NULL, NULL);
  g_return_val_if_fail (target != NULL, NULL);

  parts = g_strsplit (target, ":", 2);
  if (parts[0] != NULL && *parts[0] != '\0')
    kind = gil_number_kind_find (parts[0]);
  if (parts[0] != NULL && parts[1] != NULL)
    marked = gil_catalog_find_framework (gil_pick_session_get_catalog (context->pick), parts[1]);
  if (kind == NULL || kind->criterion == NULL || (g_strv_length (parts) > 1 && marked == NULL))
    return NULL;

  self = g_object_new (GIL_TYPE_NUMBERS_PAGE, NULL);
  self->session = g_object_ref (context->pick);
  g_set_object (&self->marked, marked);
  gil_numbers_page_show (self, kind->id);

  g_signal_connect_object (context->pick, "picked", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (context->pick), "changed::content-language",
                           G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}

/* Shows that number. */
void
gil_numbers_page_show (GilNumbersPage *self,
                       const char     *number)
{
  gsize n;
  const GilNumberKind *kinds = gil_number_kind_get_pictured (&n);

  g_return_if_fail (GIL_IS_NUMBERS_PAGE (self));

  for (guint i = 0; i < n; i++) {
    if (g_str_equal (kinds[i].id, number))
      show_kind (self, i);
  }
}

GilBarChart *
gil_numbers_page_get_chart (GilNumbersPage *self)
{
  g_return_val_if_fail (GIL_IS_NUMBERS_PAGE (self), NULL);

  return self->chart;
}
