/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-question-list.h"

#include <string.h>

#include "gil-own.h"

/* What sorts a question: the place of its category, then those of the content, in their order, then
 * the user's own, by the time they were made. */
typedef struct
{
  GilQuestion *question;
  guint category;
  gboolean is_own;
  gint64 order;
} Entry;

struct _GilQuestionList
{
  GObject parent_instance;

  GilCatalog *catalog;
  GilJournal *journal;
  GArray *entries;   /* Entry */
  GHashTable *by_id; /* id of a question → Entry, to find its place again */
  gboolean outdated; /* until the change set is over */
};

static void gil_question_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GilQuestionList, gil_question_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      gil_question_list_model_init))

static GType
get_item_type (GListModel *model)
{
  return GIL_TYPE_QUESTION;
}

static guint
get_n_items (GListModel *model)
{
  return GIL_QUESTION_LIST (model)->entries->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GArray *entries = GIL_QUESTION_LIST (model)->entries;

  if (position >= entries->len)
    return NULL;

  return g_object_ref (g_array_index (entries, Entry, position).question);
}

static void
gil_question_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static void
gil_question_list_finalize (GObject *object)
{
  GilQuestionList *self = GIL_QUESTION_LIST (object);

  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_object (&self->catalog);
  g_clear_object (&self->journal);

  G_OBJECT_CLASS (gil_question_list_parent_class)->finalize (object);
}

static void
gil_question_list_class_init (GilQuestionListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gil_question_list_finalize;
}

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->question);
}

static void
gil_question_list_init (GilQuestionList *self)
{
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  const Entry *one = a;
  const Entry *two = b;

  if (one->category != two->category)
    return one->category < two->category ? -1 : 1;
  if (one->is_own != two->is_own)
    return one->is_own ? 1 : -1;
  if (one->order != two->order)
    return one->order < two->order ? -1 : 1;

  return strcmp (gil_question_get_id (one->question), gil_question_get_id (two->question));
}

/* The place of the category; that behind all of them for what the content does not have. */
static guint
find_category (GilQuestionList    *self,
               const char         *id,
               const GilCategory **category)
{
  gsize n_categories;
  const GilCategory *categories = gil_catalog_get_categories (self->catalog, &n_categories);

  for (gsize i = 0; id != NULL && i < n_categories; i++) {
    if (g_str_equal (categories[i].id, id)) {
      *category = &categories[i];
      return (guint) i;
    }
  }

  *category = NULL;
  return (guint) n_categories;
}

/* FALSE where the journal has no such question, or the content has one with the same id. */
static gboolean
make_own (GilQuestionList *self,
          const char      *id,
          Entry           *entry)
{
  JsonObject *item = gil_journal_get (self->journal, GIL_JOURNAL_QUESTIONS, id);
  g_autoptr (GilOwnQuestion) own = gil_own_question_read (item);
  const GilCategory *category;

  if (own == NULL || gil_catalog_find_question (self->catalog, id) != NULL)
    return FALSE;

  entry->is_own = TRUE;
  entry->category = find_category (self, own->category, &category);
  entry->order = gil_own_question_get_made (self->journal, id);
  entry->question = gil_question_new_own (id, own->text, own->check,
                                          category != NULL ? category->id : NULL,
                                          category != NULL ? &category->name : NULL,
                                          (const char *const *) own->stages);

  return TRUE;
}

static void
remember (GilQuestionList *self,
          const Entry     *entry)
{
  g_hash_table_insert (self->by_id, g_strdup (gil_question_get_id (entry->question)),
                       g_memdup2 (entry, sizeof *entry));
}

/* The first place whose entry does not come before @entry. */
static guint
find_place (GilQuestionList *self,
            const Entry     *entry)
{
  guint low = 0;
  guint high = self->entries->len;

  while (low < high) {
    guint middle = low + (high - low) / 2;

    if (compare_entries (&g_array_index (self->entries, Entry, middle), entry) < 0)
      low = middle + 1;
    else
      high = middle;
  }

  return low;
}

static void
take_out (GilQuestionList *self,
          const char      *id,
          guint            place)
{
  g_hash_table_remove (self->by_id, id);
  g_array_remove_index (self->entries, place);
}

static void
put_in (GilQuestionList *self,
        Entry           *entry,
        guint            place)
{
  remember (self, entry);
  g_array_insert_val (self->entries, place, *entry);
}

static void
changed_cb (GilQuestionList *self,
            guint            kind,
            const char      *id)
{
  const Entry *known = g_hash_table_lookup (self->by_id, id);
  gboolean was_there = known != NULL;
  guint old_place = 0;
  guint place = 0;
  Entry entry = { 0 };
  gboolean is_there;

  if (was_there && !known->is_own)
    return;

  /* Whoever follows the list goes through it at every change. */
  if (gil_journal_is_changing (self->journal)) {
    self->outdated = TRUE;
    return;
  }

  if (was_there)
    old_place = find_place (self, known);
  is_there = make_own (self, id, &entry);
  if (was_there)
    take_out (self, id, old_place);
  if (is_there) {
    place = find_place (self, &entry);
    put_in (self, &entry, place);
  }

  if (was_there && is_there) {
    /* Where it moved, all that lies between did. */
    guint first = MIN (old_place, place);
    guint n = MAX (old_place, place) - first + 1;

    g_list_model_items_changed (G_LIST_MODEL (self), first, n, n);
  } else if (is_there) {
    g_list_model_items_changed (G_LIST_MODEL (self), place, 0, 1);
  } else if (was_there) {
    g_list_model_items_changed (G_LIST_MODEL (self), old_place, 1, 0);
  }
}

static void
add_all (GilQuestionList *self)
{
  GListModel *questions = gil_catalog_get_questions (self->catalog);
  g_auto (GStrv) own = gil_journal_list (self->journal, GIL_JOURNAL_QUESTIONS);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++) {
    Entry entry = { .question = g_list_model_get_item (questions, i), .order = i };
    const GilCategory *category;

    entry.category = find_category (self, gil_question_get_category (entry.question), &category);
    g_array_append_val (self->entries, entry);
  }

  for (guint i = 0; own[i] != NULL; i++) {
    Entry entry = { 0 };

    if (make_own (self, own[i], &entry))
      g_array_append_val (self->entries, entry);
  }

  g_array_sort (self->entries, compare_entries);
  for (guint i = 0; i < self->entries->len; i++)
    remember (self, &g_array_index (self->entries, Entry, i));
}

static void
settled_cb (GilQuestionList *self)
{
  guint n_before = self->entries->len;

  if (!self->outdated)
    return;

  self->outdated = FALSE;
  g_hash_table_remove_all (self->by_id);
  g_array_set_size (self->entries, 0);
  add_all (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->entries->len);
}

/* Makes a list of all questions, which follows the journal. (transfer full) */
GilQuestionList *
gil_question_list_new (GilCatalog *catalog,
                       GilJournal *journal)
{
  GilQuestionList *self;

  g_return_val_if_fail (GIL_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (GIL_IS_JOURNAL (journal), NULL);

  self = g_object_new (GIL_TYPE_QUESTION_LIST, NULL);
  self->catalog = g_object_ref (catalog);
  self->journal = g_object_ref (journal);
  add_all (self);
  g_signal_connect_object (journal, "changed::questions", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (journal, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);

  return self;
}

GilCatalog *
gil_question_list_get_catalog (GilQuestionList *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION_LIST (self), NULL);

  return self->catalog;
}

GilJournal *
gil_question_list_get_journal (GilQuestionList *self)
{
  g_return_val_if_fail (GIL_IS_QUESTION_LIST (self), NULL);

  return self->journal;
}

/* The question with that id, of the content or the user's own. (nullable) */
GilQuestion *
gil_question_list_find (GilQuestionList *self,
                        const char      *id)
{
  const Entry *entry;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  entry = g_hash_table_lookup (self->by_id, id);

  return entry != NULL ? entry->question : NULL;
}

gboolean
gil_question_list_find_position (GilQuestionList *self,
                                 const char      *id,
                                 guint           *position)
{
  const Entry *entry;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (position != NULL, FALSE);

  entry = g_hash_table_lookup (self->by_id, id);
  if (entry != NULL)
    *position = find_place (self, entry);

  return entry != NULL;
}

/* Says to which questions there is an answer though they are no longer in the list: the content has
 * changed, or an own question was removed by hand. (transfer full) */
char **
gil_question_list_find_lost (GilQuestionList *self)
{
  g_auto (GStrv) ids = NULL;
  g_autoptr (GStrvBuilder) lost = NULL;

  g_return_val_if_fail (GIL_IS_QUESTION_LIST (self), NULL);

  ids = gil_journal_list (self->journal, GIL_JOURNAL_ANSWERS);
  lost = g_strv_builder_new ();
  for (guint i = 0; ids[i] != NULL; i++) {
    if (!g_hash_table_contains (self->by_id, ids[i]))
      g_strv_builder_add (lost, ids[i]);
  }

  return g_strv_builder_end (lost);
}
