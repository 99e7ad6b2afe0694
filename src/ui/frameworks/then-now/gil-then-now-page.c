/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-then-now-page.h"

#include <glib/gi18n.h>

#include "gil-format.h"
#include "gil-move-lines.h"
#include "gil-pick-session.h"
#include "gil-section.h"
#include "gil-then-now-sections.h"

/* The same question, answered by the notes of January 2021 and by today, side by side: the two orders, arrows
 * from one to the other, and for what moved the fact that moved it. Both look at the frameworks that the
 * notes know, whatever the ranking looks at. */
struct _GilThenNowPage
{
  AdwNavigationPage parent_instance;

  /* Template widgets */
  GtkStack *stack;
  GtkLabel *wants;
  GtkLabel *summary;
  AdwBin *then_place;
  GilMoveLines *lines;
  AdwBin *now_place;
  GtkBox *sections;

  /* Owned references */
  GilPickSession *session;
};

G_DEFINE_FINAL_TYPE (GilThenNowPage, gil_then_now_page, ADW_TYPE_NAVIGATION_PAGE)

static char *
describe_wants (GilThenNowPage *self,
                const GilPick  *pick)
{
  GilLang lang = gil_pick_session_get_lang (self->session);
  g_autoptr (GString) text = g_string_new (NULL);

  if (pick->purpose != NULL)
    g_string_append (text, gil_text_in (&pick->purpose->name, lang));
  for (gsize i = 0; i < pick->n_criteria; i++) {
    if (pick->wants[i] == GIL_WANT_OFF)
      continue;
    g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "",
                            gil_text_in (gil_pick_get_part_name (pick, i), lang));
    if (pick->wants[i] == GIL_WANT_MUST)
      g_string_append_printf (text, " (%s)", C_("want", "Must"));
  }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
describe_moves (const GilThenNow *then_now)
{
  guint n_up = 0, n_down = 0;

  for (gsize i = 0; i < then_now->n_moves; i++) {
    n_up += then_now->moves[i].kind == GIL_MOVE_UP;
    n_down += then_now->moves[i].kind == GIL_MOVE_DOWN;
  }

  /* Translators: how many frameworks moved up, moved down, and stayed */
  return g_strdup_printf (_("Of the frameworks in the notes: %u up, %u down, %u where they were."), n_up,
                          n_down, (guint) then_now->n_moves - n_up - n_down);
}

/* "was 3", for who does not see the arrow. (transfer full) (nullable) */
static char *
describe_before (const GilThenNow *then_now,
                 const GilMove    *move)
{
  guint rank = then_now->then->ranking->results[move->then].rank;

  if (move->kind != GIL_MOVE_UP && move->kind != GIL_MOVE_DOWN)
    return NULL;

  /* Translators: the rank a framework had in the notes */
  return rank > 0 ? g_strdup_printf (_("was %u"), rank) : g_strdup (_("was a near miss"));
}

static void
append_words (GtkWidget  *box,
              const char *text,
              const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "xalign", 0.0f, NULL);

  gtk_widget_add_css_class (label, css_class);
  adw_wrap_box_append (ADW_WRAP_BOX (box), label);
}

static GtkWidget *
append_place (GtkWidget     *list,
              const GilPick *pick,
              gsize          result,
              const char    *before)
{
  guint number = pick->ranking->results[result].rank;
  GtkWidget *box = gil_section_append_row (list);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *name_box = adw_wrap_box_new ();
  g_autofree char *rank = number > 0 ? g_strdup_printf ("%u", number) : g_strdup ("–");
  g_autofree char *score = gil_explain_score (pick, result);
  GtkWidget *label;

  label = gil_prose_append (GTK_BOX (line), rank, "rank");
  gtk_label_set_width_chars (GTK_LABEL (label), 2);
  gtk_widget_add_css_class (label, "numeric");
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (name_box), 9);
  append_words (name_box, gil_framework_get_name (gil_pick_get_framework (pick, result)), "heading");
  if (before != NULL)
    append_words (name_box, before, "origin");
  gtk_widget_set_hexpand (name_box, TRUE);
  gtk_widget_set_valign (name_box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), name_box);
  label = gil_prose_append (GTK_BOX (line), score, "numeric");
  gtk_label_set_wrap (GTK_LABEL (label), FALSE);
  gtk_box_append (GTK_BOX (box), line);

  return gtk_widget_get_ancestor (box, GTK_TYPE_LIST_BOX_ROW);
}

/* Among those that share a place in the notes the order is that of today, so that no arrow crosses
 * another for a tie. Near misses share one: they have no rank. */
static int
compare_then (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const GilRankResult *results = ((const GilThenNow *) user_data)->then->ranking->results;
  const GilMove *one = a;
  const GilMove *two = b;
  /* A near miss has rank 0, and comes last. */
  guint rank_one = results[one->then].rank - 1;
  guint rank_two = results[two->then].rank - 1;

  if (rank_one != rank_two)
    return rank_one < rank_two ? -1 : 1;

  return one->now < two->now ? -1 : one->now > two->now;
}

static void
fill_columns (GilThenNowPage   *self,
              const GilThenNow *then_now)
{
  const char *as_of = gil_catalog_get_as_of (then_now->now->catalog);
  g_autofree char *month = gil_format_month (as_of != NULL ? as_of : "",
                                             gil_pick_session_get_lang (self->session));
  /* Translators: %s is a month, as in "November 2026" */
  g_autofree char *now_title = g_strdup_printf (_("Today, %s"), month);
  g_autofree GtkWidget **rows = g_new0 (GtkWidget *, then_now->n_moves + 1);
  GtkWidget *then_section = gil_section_new (_("Notes, January 2021"));
  GtkWidget *now_section = gil_section_new (now_title);
  GtkWidget *then_list = gil_section_add_list (then_section);
  GtkWidget *now_list = gil_section_add_list (now_section);
  g_autofree GilMove *ordered = g_memdup2 (then_now->moves, then_now->n_moves * sizeof (GilMove));

  g_sort_array (ordered, then_now->n_moves, sizeof (GilMove), compare_then, (gpointer) then_now);
  gil_move_lines_clear (self->lines);
  for (gsize i = 0; i < then_now->n_moves; i++)
    rows[ordered[i].then] = append_place (then_list, then_now->then, ordered[i].then, NULL);
  for (gsize i = 0; i < then_now->n_moves; i++) {
    const GilMove *move = &then_now->moves[i];
    g_autofree char *before = describe_before (then_now, move);
    GtkWidget *row = append_place (now_list, then_now->now, move->now, before);

    gil_move_lines_add (self->lines, rows[move->then], row, before != NULL);
  }
  adw_bin_set_child (self->then_place, then_section);
  adw_bin_set_child (self->now_place, now_section);
}

static void
append_section (GilThenNowPage *self,
                GtkWidget      *section)
{
  if (section != NULL)
    gtk_box_append (self->sections, section);
}

static void
fill (GilThenNowPage *self)
{
  const GilPick *pick = gil_pick_session_get_pick (self->session);
  g_autoptr (GilThenNow) then_now = NULL;
  g_autofree char *wants = NULL;
  g_autofree char *summary = NULL;
  GtkWidget *child;

  gtk_stack_set_visible_child_name (self->stack, pick->ranking->scored ? "answers" : "nothing");
  if (!pick->ranking->scored)
    return;

  then_now = gil_then_now_new (pick->catalog, GIL_SCOPE_NOTES, pick->purpose, pick->wants);
  wants = describe_wants (self, pick);
  summary = describe_moves (then_now);
  gtk_label_set_label (self->wants, wants);
  gtk_label_set_label (self->summary, summary);
  fill_columns (self, then_now);

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sections))) != NULL)
    gtk_box_remove (self->sections, child);
  append_section (self, gil_then_now_sections_new_moved (then_now, self->session));
  append_section (self, gil_then_now_sections_new_stayed (then_now, self->session));
  append_section (self, gil_then_now_sections_new_newcomers (then_now));
}

static void
gil_then_now_page_dispose (GObject *object)
{
  GilThenNowPage *self = GIL_THEN_NOW_PAGE (object);

  g_clear_object (&self->session);
  gtk_widget_dispose_template (GTK_WIDGET (self), GIL_TYPE_THEN_NOW_PAGE);

  G_OBJECT_CLASS (gil_then_now_page_parent_class)->dispose (object);
}

static void
gil_then_now_page_class_init (GilThenNowPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gil_then_now_page_dispose;

  g_type_ensure (GIL_TYPE_MOVE_LINES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               RESOURCE_BASE "/frameworks/then-now/gil-then-now-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GilThenNowPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GilThenNowPage, wants);
  gtk_widget_class_bind_template_child (widget_class, GilThenNowPage, summary);
  gtk_widget_class_bind_template_child (widget_class, GilThenNowPage, then_place);
  gtk_widget_class_bind_template_child (widget_class, GilThenNowPage, lines);
  gtk_widget_class_bind_template_child (widget_class, GilThenNowPage, now_place);
  gtk_widget_class_bind_template_child (widget_class, GilThenNowPage, sections);
}

static void
gil_then_now_page_init (GilThenNowPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

AdwNavigationPage *
gil_then_now_page_new (const GilContext *context)
{
  GilThenNowPage *self;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_object_new (GIL_TYPE_THEN_NOW_PAGE, NULL);
  self->session = g_object_ref (context->pick);
  fill (self);

  g_signal_connect_object (context->pick, "picked", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gil_pick_session_get_settings (context->pick), "changed::content-language",
                           G_CALLBACK (fill), self, G_CONNECT_SWAPPED);

  return ADW_NAVIGATION_PAGE (self);
}
