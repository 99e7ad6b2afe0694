/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-question-sections.h"

/* A list of questions, category by category, that knows where each category begins. A sorted model would find
 * the ends of a section by walking through it, which a list asks for with every row: with ten thousand
 * questions in one section, that is what scrolling would cost. */
struct _GilQuestionSections
{
  GObject parent_instance;

  /* Owned references */
  GListModel *questions;

  GArray *starts; /* guint: where each section begins, in order; not the first, which begins at 0 */
};

static guint
get_n_items (GListModel *model)
{
  return g_list_model_get_n_items (GIL_QUESTION_SECTIONS (model)->questions);
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  return g_list_model_get_item (GIL_QUESTION_SECTIONS (model)->questions, position);
}

static GType
get_item_type (GListModel *model)
{
  return GIL_TYPE_QUESTION;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
get_section (GtkSectionModel *model,
             guint            position,
             guint           *start,
             guint           *end)
{
  GilQuestionSections *self = GIL_QUESTION_SECTIONS (model);
  guint n_items = g_list_model_get_n_items (self->questions);
  guint low = 0;
  guint high = self->starts->len;

  if (position >= n_items) {
    *start = n_items;
    *end = G_MAXUINT;
    return;
  }

  /* The first section that begins behind the position. */
  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (g_array_index (self->starts, guint, middle) <= position)
      low = middle + 1;
    else
      high = middle;
  }

  *start = low > 0 ? g_array_index (self->starts, guint, low - 1) : 0;
  *end = low < self->starts->len ? g_array_index (self->starts, guint, low) : n_items;
}

static void
section_model_init (GtkSectionModelInterface *iface)
{
  iface->get_section = get_section;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (GilQuestionSections, gil_question_sections, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SECTION_MODEL, section_model_init))

static void
find_starts (GilQuestionSections *self)
{
  guint n_items = g_list_model_get_n_items (self->questions);
  g_autoptr (GilQuestion) last = NULL;

  g_array_set_size (self->starts, 0);
  for (guint i = 0; i < n_items; i++) {
    g_autoptr (GilQuestion) question = g_list_model_get_item (self->questions, i);

    if (last != NULL
        && !g_str_equal (gil_question_get_category (last), gil_question_get_category (question)))
      g_array_append_val (self->starts, i);
    g_set_object (&last, question);
  }
}

static void
items_changed_cb (GilQuestionSections *self,
                  guint                position,
                  guint                n_removed,
                  guint                n_added)
{
  find_starts (self);
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

static void
gil_question_sections_finalize (GObject *object)
{
  GilQuestionSections *self = GIL_QUESTION_SECTIONS (object);

  g_array_unref (self->starts);
  g_clear_object (&self->questions);

  G_OBJECT_CLASS (gil_question_sections_parent_class)->finalize (object);
}

static void
gil_question_sections_class_init (GilQuestionSectionsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_question_sections_finalize;
}

static void
gil_question_sections_init (GilQuestionSections *self)
{
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
}

GilQuestionSections *
gil_question_sections_new (GListModel *questions)
{
  GilQuestionSections *self;

  g_return_val_if_fail (G_IS_LIST_MODEL (questions), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_SECTIONS, NULL);
  self->questions = g_object_ref (questions);
  find_starts (self);
  g_signal_connect_object (questions, "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);

  return self;
}
