/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-private.h"

#include <string.h>

#include "gil-journal-doc.h"
#include "gil-journal-item.h"
#include "gil-journal-merge.h"

G_DEFINE_FINAL_TYPE (GilJournal, gil_journal, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (GilJournalState, gil_journal_state,
                    G_DEFINE_ENUM_VALUE (GIL_JOURNAL_UNREAD, "unread"),
                    G_DEFINE_ENUM_VALUE (GIL_JOURNAL_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (GIL_JOURNAL_SET_ASIDE, "set-aside"),
                    G_DEFINE_ENUM_VALUE (GIL_JOURNAL_MISSING, "missing"),
                    G_DEFINE_ENUM_VALUE (GIL_JOURNAL_LOCKED_OUT, "locked-out"),
                    G_DEFINE_ENUM_VALUE (GIL_JOURNAL_UNSAVED, "unsaved"))

enum
{
  PROP_STATE = 1,
  N_PROPS,
};

enum
{
  CHANGED,
  SETTLED,
  SAVED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

static void
gil_journal_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  GilJournal *self = GIL_JOURNAL (object);

  switch (prop_id) {
  case PROP_STATE:
    g_value_set_enum (value, self->state);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
gil_journal_dispose (GObject *object)
{
  gil_journal_stop (GIL_JOURNAL (object));

  G_OBJECT_CLASS (gil_journal_parent_class)->dispose (object);
}

static void
gil_journal_finalize (GObject *object)
{
  GilJournal *self = GIL_JOURNAL (object);

  g_free (self->path);
  g_free (self->aside);
  json_object_unref (self->doc);
  g_clear_error (&self->locked_out);
  g_clear_error (&self->unsaved);
  g_clear_error (&self->damaged);
  g_clear_error (&self->missing);

  G_OBJECT_CLASS (gil_journal_parent_class)->finalize (object);
}

static void
gil_journal_class_init (GilJournalClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gil_journal_get_property;
  object_class->dispose = gil_journal_dispose;
  object_class->finalize = gil_journal_finalize;

  /**
   * GilJournal:state:
   *
   * Whether what is written is saved, and if not, what kind of thing keeps it from being so.
   */
  props[PROP_STATE] =
    g_param_spec_enum ("state", NULL, NULL, GIL_TYPE_JOURNAL_STATE, GIL_JOURNAL_UNREAD,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * GilJournal::changed:
   * @self: the journal
   * @kind: a #GilJournalKind
   * @id: the id of the item
   *
   * An item was set or removed, by this program or by another one that writes the same file. The
   * detail is the name of the section: "changed::answers". Not emitted by the first loading.
   */
  signals[CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_STRING);

  /**
   * GilJournal::settled:
   * @self: the journal
   *
   * A change set is over, of which each change was told by [signal@Journal::changed]. Who would do much
   * for each waits for this while gil_journal_is_changing().
   */
  signals[SETTLED] =
    g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);

  /**
   * GilJournal::saved:
   * @self: the journal
   *
   * Everything that was changed is in the file, on the disk.
   */
  signals[SAVED] =
    g_signal_new ("saved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 0);
}

static void
gil_journal_init (GilJournal *self)
{
  self->clock = g_get_real_time;
  self->doc = gil_journal_doc_new ();
}

/**
 * gil_journal_new:
 * @path: (nullable): the file; %NULL for "giljabi/journal.json" in the user's data folder
 *
 * Makes a journal that is not loaded: gil_journal_load() comes before everything else.
 *
 * Returns: (transfer full): a journal
 */
GilJournal *
gil_journal_new (const char *path)
{
  GilJournal *self = g_object_new (GIL_TYPE_JOURNAL, NULL);

  self->path = path ? g_canonicalize_filename (path, NULL)
                    : g_build_filename (g_get_user_data_dir (), "giljabi", "journal.json", NULL);

  return self;
}

/* For tests, in which days must pass. */
void
gil_journal_set_clock (GilJournal  *self,
                       gint64     (*clock) (void))
{
  self->clock = clock;
}

/* What keeps the user's words from being saved comes before what happened once. */
void
gil_journal_update_state (GilJournal *self)
{
  GilJournalState state;

  if (self->locked_out)
    state = GIL_JOURNAL_LOCKED_OUT;
  else if (self->unsaved)
    state = GIL_JOURNAL_UNSAVED;
  else if (self->damaged)
    state = GIL_JOURNAL_SET_ASIDE;
  else if (self->missing)
    state = GIL_JOURNAL_MISSING;
  else
    state = self->loaded ? GIL_JOURNAL_READY : GIL_JOURNAL_UNREAD;

  if (!self->loaded || self->state == state)
    return;

  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_STATE]);
}

void
gil_journal_emit_changed (GilJournal     *self,
                          GilJournalKind  kind,
                          const char     *id)
{
  g_signal_emit (self, signals[CHANGED], g_quark_from_static_string (gil_journal_sections[kind]),
                 (guint) kind, id);
}

/* One change alone is no set: who shows a list keeps its place then. */
void
gil_journal_emit_changes (GilJournal *self,
                          GPtrArray  *changes)
{
  gboolean is_set = changes->len > 1;

  if (is_set)
    gil_journal_begin_changes (self);
  for (guint i = 0; i < changes->len; i++) {
    const GilJournalChange *change = g_ptr_array_index (changes, i);

    gil_journal_emit_changed (self, change->kind, change->id);
  }
  if (is_set)
    gil_journal_end_changes (self);
}

void
gil_journal_emit_saved (GilJournal *self)
{
  g_signal_emit (self, signals[SAVED], 0);
}

/**
 * gil_journal_get_state:
 * @self: a journal
 *
 * Returns: the state
 */
GilJournalState
gil_journal_get_state (GilJournal *self)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), GIL_JOURNAL_UNREAD);

  return self->state;
}

/**
 * gil_journal_get_error:
 * @self: a journal
 *
 * Returns: (nullable): why the state is not ready, naming the file, in the words of the system; of
 * %GIL_JOURNAL_ERROR
 */
const GError *
gil_journal_get_error (GilJournal *self)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);

  if (self->locked_out)
    return self->locked_out;

  if (self->unsaved)
    return self->unsaved;

  return self->damaged ? self->damaged : self->missing;
}

/**
 * gil_journal_get_path:
 * @self: a journal
 *
 * Returns: where the file is looked for, as an absolute path
 */
const char *
gil_journal_get_path (GilJournal *self)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);

  return self->path;
}

/**
 * gil_journal_get_aside:
 * @self: a journal
 *
 * Returns: (nullable): where a file that could not be used was renamed to
 */
const char *
gil_journal_get_aside (GilJournal *self)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);

  return self->aside;
}

typedef struct
{
  const char *id;
  gint64 made;
} Listed;

static int
compare_listed (gconstpointer a,
                gconstpointer b)
{
  const Listed *one = a;
  const Listed *two = b;

  if (one->made != two->made)
    return one->made < two->made ? -1 : 1;

  return strcmp (one->id, two->id);
}

/**
 * gil_journal_list:
 * @self: a journal
 * @kind: a kind of items
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids of the items, oldest first
 */
char **
gil_journal_list (GilJournal     *self,
                  GilJournalKind  kind)
{
  g_autoptr (GArray) listed = g_array_new (FALSE, FALSE, sizeof (Listed));
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  JsonObjectIter iter;
  const char *id;
  JsonNode *item;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (kind < GIL_JOURNAL_N_KINDS, NULL);

  json_object_iter_init (&iter, gil_journal_doc_get_section (self->doc, kind));
  while (json_object_iter_next (&iter, &id, &item)) {
    Listed entry = { id, gil_journal_item_get_made (item) };

    if (gil_journal_item_is_live (item))
      g_array_append_val (listed, entry);
  }

  g_array_sort (listed, compare_listed);
  for (guint i = 0; i < listed->len; i++)
    g_strv_builder_add (ids, g_array_index (listed, Listed, i).id);

  return g_strv_builder_end (ids);
}

/**
 * gil_journal_get:
 * @self: a journal
 * @kind: a kind of items
 * @id: an id
 *
 * Returns: (transfer none) (nullable): the item, not to be written to; valid until it changes
 */
JsonObject *
gil_journal_get (GilJournal     *self,
                 GilJournalKind  kind,
                 const char     *id)
{
  JsonNode *item;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (kind < GIL_JOURNAL_N_KINDS, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  item = json_object_get_member (gil_journal_doc_get_section (self->doc, kind), id);

  return gil_journal_item_is_live (item) ? json_node_get_object (item) : NULL;
}

static void
put (GilJournal     *self,
     GilJournalKind  kind,
     const char     *id,
     JsonNode       *item)
{
  gil_journal_doc_set_item (gil_journal_doc_get_section (self->doc, kind), id, item);
  gil_journal_touch (self);
  gil_journal_emit_changed (self, kind, id);
}

/**
 * gil_journal_set:
 * @self: a journal that is loaded
 * @kind: a kind of items
 * @id: an id, not empty
 * @members: what to set, copied; a null member is taken out; members that are not named stay. What
 *   cannot be saved (text that is not UTF-8, numbers that are not finite, more than some hundred
 *   levels) is an error of the program, and nothing is set then
 *
 * Changes an item, making it where there is none, unless there is nothing to set. "made", "changed"
 * and "removed" are kept by the journal; but an item that is made anew takes the "made" of
 * @members, so that what gil_journal_remove() returned comes back in its place. When everything is
 * as it is already, nothing happens.
 */
void
gil_journal_set (GilJournal     *self,
                 GilJournalKind  kind,
                 const char     *id,
                 JsonObject     *members)
{
  JsonObject *section;
  JsonNode *item;

  g_return_if_fail (GIL_IS_JOURNAL (self));
  g_return_if_fail (self->loaded);
  g_return_if_fail (kind < GIL_JOURNAL_N_KINDS);
  g_return_if_fail (id != NULL && *id != '\0' && g_utf8_validate (id, -1, NULL));
  g_return_if_fail (members != NULL);

  section = gil_journal_doc_get_section (self->doc, kind);
  item = gil_journal_item_edit (json_object_get_member (section, id), members, self->clock ());
  if (item)
    put (self, kind, id, item);
}

/**
 * gil_journal_remove:
 * @self: a journal that is loaded
 * @kind: a kind of items
 * @id: an id
 *
 * Takes an item out.
 *
 * Returns: (transfer full) (nullable): what was taken out, which gil_journal_set() puts back;
 * %NULL when there was no such item
 */
JsonObject *
gil_journal_remove (GilJournal     *self,
                    GilJournalKind  kind,
                    const char     *id)
{
  JsonObject *section;
  JsonObject *removed;
  JsonNode *item;

  g_return_val_if_fail (GIL_IS_JOURNAL (self), NULL);
  g_return_val_if_fail (self->loaded, NULL);
  g_return_val_if_fail (kind < GIL_JOURNAL_N_KINDS, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  section = gil_journal_doc_get_section (self->doc, kind);
  item = json_object_get_member (section, id);
  if (!gil_journal_item_is_live (item))
    return NULL;

  removed = json_object_ref (json_node_get_object (item));
  put (self, kind, id, gil_journal_item_remove (item, self->clock ()));

  return removed;
}

/**
 * gil_journal_begin_changes:
 * @self: a journal
 *
 * Opens a change set: many changes that belong together follow. Sets may lie in each other.
 */
void
gil_journal_begin_changes (GilJournal *self)
{
  g_return_if_fail (GIL_IS_JOURNAL (self));

  self->n_change_sets++;
}

/**
 * gil_journal_end_changes:
 * @self: a journal
 *
 * Closes the change set that was opened last.
 */
void
gil_journal_end_changes (GilJournal *self)
{
  g_return_if_fail (GIL_IS_JOURNAL (self));
  g_return_if_fail (self->n_change_sets > 0);

  if (--self->n_change_sets == 0)
    g_signal_emit (self, signals[SETTLED], 0);
}

/**
 * gil_journal_is_changing:
 * @self: a journal
 *
 * Returns: whether a change set is open
 */
gboolean
gil_journal_is_changing (GilJournal *self)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), FALSE);

  return self->n_change_sets > 0;
}

/**
 * gil_journal_make_id:
 *
 * Returns: (transfer full): an id that no other item has; ids made later sort later, to the second
 */
char *
gil_journal_make_id (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *time = g_date_time_format (now, "%Y%m%dT%H%M%S");

  return g_strdup_printf ("%s-%08x%08x", time, g_random_int (), g_random_int ());
}
