/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-doc.h"

#include <string.h>

#include "gil-journal-item.h"
#include "gil-json.h"
#include "gil-lang.h"

#define FORMAT 1

const char *const gil_journal_sections[GIL_JOURNAL_N_KINDS + 1] = {
  [GIL_JOURNAL_ANSWERS] = "answers",
  [GIL_JOURNAL_TASKS] = "tasks",
  [GIL_JOURNAL_QUESTIONS] = "questions",
  [GIL_JOURNAL_STORIES] = "stories",
  [GIL_JOURNAL_INTERVIEWS] = "interviews",
  [GIL_JOURNAL_PRACTICE] = "practice",
  [GIL_JOURNAL_MEMOS] = "memos",
  [GIL_JOURNAL_DECISIONS] = "decisions",
};

G_DEFINE_QUARK (gil-journal-error-quark, gil_journal_error)

/* Makes the sections that are missing. */
static gboolean
complete_sections (JsonObject  *doc,
                   GError     **error)
{
  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    const char *name = gil_journal_sections[kind];
    JsonNode *section = json_object_get_member (doc, name);

    if (!section) {
      json_object_set_object_member (doc, name, json_object_new ());
    } else if (!JSON_NODE_HOLDS_OBJECT (section)) {
      g_set_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED,
                   gil_say ("%s: must be an object", "%s: 객체여야 해요"), name);
      return FALSE;
    }
  }

  return TRUE;
}

/**
 * gil_journal_doc_new:
 *
 * Returns: (transfer full): a journal in which nothing is written
 */
JsonObject *
gil_journal_doc_new (void)
{
  JsonObject *doc = json_object_new ();

  json_object_set_int_member (doc, "format", FORMAT);
  complete_sections (doc, NULL);

  return doc;
}

static gboolean
check_format (JsonObject  *doc,
              GError     **error)
{
  JsonNode *format = json_object_get_member (doc, "format");

  if (!format || json_node_get_value_type (format) != G_TYPE_INT64 ||
      json_node_get_int (format) < 1) {
    g_set_error_literal (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED,
                         gil_say ("format: must be a whole number from 1",
                                  "format: 1 이상의 정수여야 해요"));
    return FALSE;
  }

  if (json_node_get_int (format) > FORMAT) {
    g_set_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NEWER,
                 gil_say ("its format is %" G_GINT64_FORMAT ", this version reads up to %d",
                          "파일 형식이 %" G_GINT64_FORMAT "인데 이 버전은 %d까지 읽을 수 있어요"),
                 json_node_get_int (format), FORMAT);
    return FALSE;
  }

  return TRUE;
}

/**
 * gil_journal_doc_parse:
 * @bytes: what is in a file
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the journal; %NULL with %GIL_JOURNAL_ERROR_DAMAGED or
 * %GIL_JOURNAL_ERROR_NEWER, which do not name the file
 */
JsonObject *
gil_journal_doc_parse (GBytes  *bytes,
                       GError **error)
{
  g_autoptr (GError) parse_error = NULL;
  g_autoptr (JsonNode) root = gil_json_parse (bytes, &parse_error);
  JsonObject *doc;

  if (!root) {
    g_set_error_literal (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED, parse_error->message);
    return NULL;
  }

  if (!JSON_NODE_HOLDS_OBJECT (root)) {
    g_set_error_literal (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED,
                         gil_say ("must be an object", "객체여야 해요"));
    return NULL;
  }

  doc = json_node_get_object (root);
  if (!check_format (doc, error) || !complete_sections (doc, error))
    return NULL;

  return json_object_ref (doc);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (a, b);
}

static gboolean
is_known (const char *member)
{
  return g_str_equal (member, "format") || g_strv_contains (gil_journal_sections, member);
}

/* The members of @object by name, so that the same journal is always the same text, whoever wrote
 * what first. */
static void
add_sorted (JsonObject *to,
            JsonObject *object,
            gboolean    unknown_only)
{
  GList *names = g_list_sort (json_object_get_members (object), compare_names);

  for (GList *l = names; l; l = l->next) {
    if (!unknown_only || !is_known (l->data))
      json_object_set_member (to, l->data,
                              json_node_copy (json_object_get_member (object, l->data)));
  }

  g_list_free (names);
}

/**
 * gil_journal_doc_write:
 * @doc: a journal
 *
 * Returns: (transfer full): the text of the file: the format, the sections that are not empty with
 * their items by id, then what is not known here
 */
GBytes *
gil_journal_doc_write (JsonObject *doc)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_node_alloc ();
  g_autoptr (JsonObject) sorted = json_object_new ();
  GString *text = g_string_new (NULL);

  json_object_set_int_member (sorted, "format", FORMAT);
  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    JsonObject *items = gil_journal_doc_get_section (doc, kind);
    JsonObject *section;

    if (json_object_get_size (items) == 0)
      continue;

    section = json_object_new ();
    add_sorted (section, items, FALSE);
    json_object_set_object_member (sorted, gil_journal_sections[kind], section);
  }
  add_sorted (sorted, doc, TRUE);

  json_node_init_object (root, sorted);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_root (generator, root);
  json_generator_to_gstring (generator, text);
  g_string_append_c (text, '\n');

  return g_string_free_to_bytes (text);
}

/**
 * gil_journal_doc_get_section:
 * @doc: a journal
 * @kind: a kind of items
 *
 * Returns: (transfer none): the items by id, removed ones and such of unknown shape included
 */
JsonObject *
gil_journal_doc_get_section (JsonObject     *doc,
                             GilJournalKind  kind)
{
  return json_object_get_object_member (doc, gil_journal_sections[kind]);
}

/**
 * gil_journal_doc_count:
 * @doc: a journal
 *
 * Returns: how many items there are, removed ones not counted
 */
gsize
gil_journal_doc_count (JsonObject *doc)
{
  gsize n_items = 0;

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    JsonObjectIter iter;
    JsonNode *item;

    json_object_iter_init (&iter, gil_journal_doc_get_section (doc, kind));
    while (json_object_iter_next (&iter, NULL, &item))
      n_items += gil_journal_item_is_live (item) ? 1 : 0;
  }

  return n_items;
}

/**
 * gil_journal_doc_get_changed:
 * @doc: a journal
 *
 * Returns: when the last change was made that is in it; 0 when there is none
 */
gint64
gil_journal_doc_get_changed (JsonObject *doc)
{
  gint64 changed = 0;

  for (guint kind = 0; kind < GIL_JOURNAL_N_KINDS; kind++) {
    JsonObjectIter iter;
    JsonNode *item;

    json_object_iter_init (&iter, gil_journal_doc_get_section (doc, kind));
    while (json_object_iter_next (&iter, NULL, &item))
      changed = MAX (changed, gil_journal_item_get_changed (item));
  }

  return changed;
}

/**
 * gil_journal_doc_set_item:
 * @section: the items of a kind
 * @id: an id
 * @item: (transfer full): what is to stand there
 *
 * Puts an item in the place of the one of that id. json-glib goes through all members to replace one, so
 * what stands there is filled anew where that is possible.
 */
void
gil_journal_doc_set_item (JsonObject *section,
                          const char *id,
                          JsonNode   *item)
{
  JsonNode *old = json_object_get_member (section, id);

  if (old && JSON_NODE_HOLDS_OBJECT (item)) {
    json_node_init_object (old, json_node_get_object (item));
    json_node_unref (item);
  } else {
    json_object_set_member (section, id, item);
  }
}
