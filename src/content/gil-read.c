/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-read-private.h"

#include <string.h>

#include "gil-lang.h"

#define FORMAT 1

void
gil_items_init (GilItems *self,
                GType     type)
{
  self->list = g_list_store_new (type);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
gil_items_clear (GilItems *self)
{
  g_clear_pointer (&self->by_id, g_hash_table_unref);
  g_clear_object (&self->list);
}

/* Reads the list under @key. An item in which anything is unsound is left out; the others stay. */
void
gil_items_read (GilItems           *self,
                const GilJsonPlace *root,
                const char         *key,
                GilIdShape          shape,
                GilItemReader       reader,
                gpointer            context)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list;

  if (!gil_json_get_array (root, key, GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    g_autoptr (GObject) item = NULL;
    gsize n_problems = gil_problems_get_count (root->problems);
    GilJsonPlace at;
    const char *id = NULL;

    /* Nothing more would be told, and a hostile list can be very long. */
    if (n_problems > GIL_PROBLEMS_MAX)
      break;

    gil_json_get_element (&list, i, &at);
    gil_read_id (&at, shape, seen, &id);
    item = reader (&at, id, context);

    if (item && id && gil_problems_get_count (root->problems) == n_problems) {
      g_list_store_append (self->list, item);
      g_hash_table_insert (self->by_id, g_strdup (id), item);
    }
  }
}

gboolean
gil_read_format (const GilJsonPlace *root)
{
  gint64 format;

  if (!gil_json_get_int (root, "format", GIL_JSON_REQUIRED, G_MININT64, G_MAXINT64, &format))
    return FALSE;

  if (format != FORMAT) {
    gil_json_report (root, "format",
                     gil_say ("is %" G_GINT64_FORMAT ", but only %d is known",
                              "파일 형식이 %" G_GINT64_FORMAT "인데 %d만 읽을 수 있어요"), format,
                     FORMAT);
    return FALSE;
  }

  return TRUE;
}

static gboolean
is_words (const char *id)
{
  gboolean after_word = FALSE;

  for (; *id; id++) {
    if (g_ascii_islower (*id) || g_ascii_isdigit (*id))
      after_word = TRUE;
    else if (*id == '-' && after_word)
      after_word = FALSE;
    else
      return FALSE;
  }

  return after_word;
}

static gboolean
is_code (const char *id)
{
  if (!g_ascii_isupper (*id))
    return FALSE;

  for (; *id; id++) {
    if (!g_ascii_isupper (*id) && !g_ascii_isdigit (*id) && *id != '-')
      return FALSE;
  }

  return TRUE;
}

/* Reads the member "id". @seen holds those read before, and must not outlive the document. */
gboolean
gil_read_id (const GilJsonPlace  *at,
             GilIdShape           shape,
             GHashTable          *seen,
             const char         **id)
{
  const char *text;

  if (!gil_json_get_string (at, "id", GIL_JSON_REQUIRED, &text))
    return FALSE;

  if (shape == GIL_ID_WORDS && !is_words (text)) {
    gil_json_report (at, "id",
                     gil_say ("must be lower-case words joined by hyphens",
                              "소문자 단어를 하이픈으로 이은 것이어야 해요"));
    return FALSE;
  }

  if (shape == GIL_ID_CODE && !is_code (text)) {
    gil_json_report (at, "id",
                     gil_say ("must be capital letters and digits, as in \"C04-1\"",
                              "대문자와 숫자여야 해요 (예: \"C04-1\")"));
    return FALSE;
  }

  if (!g_hash_table_add (seen, (gpointer) text)) {
    gil_json_report (at, "id", gil_say ("\"%s\" is there twice", "두 번 나와요: \"%s\""), text);
    return FALSE;
  }

  *id = text;
  return TRUE;
}

gboolean
gil_read_string (const GilJsonPlace  *at,
                 const char          *key,
                 GilJsonNeed          need,
                 char               **string)
{
  const char *text;

  if (!gil_json_get_string (at, key, need, &text))
    return FALSE;

  if (*text == '\0') {
    gil_json_report (at, key, gil_say ("must not be empty", "비어 있으면 안 돼요"));
    return FALSE;
  }

  *string = g_strdup (text);
  return TRUE;
}

gboolean
gil_read_text (const GilJsonPlace *at,
               const char         *key,
               GilJsonNeed         need,
               GilText            *text)
{
  const char *en, *ko;

  if (!gil_json_get_texts (at, key, need, &en, &ko))
    return FALSE;

  text->en = g_strdup (en);
  text->ko = g_strdup (ko);
  return TRUE;
}

/* Addresses are handed to the user's browser: only what starts there and has a host is let through. */
static gboolean
is_public (const char *url)
{
  g_autoptr (GUri) uri = g_uri_parse (url, G_URI_FLAGS_NONE, NULL);

  return uri != NULL && g_str_equal (g_uri_get_scheme (uri), "https") && g_uri_get_host (uri) != NULL &&
         *g_uri_get_host (uri) != '\0' && g_uri_get_userinfo (uri) == NULL;
}

static gboolean
check_url (const GilJsonPlace *at,
           const char         *key,
           const char         *url)
{
  if (is_public (url))
    return TRUE;

  gil_json_report (at, key, gil_say ("must be an address that starts with https://",
                                     "https://로 시작하는 주소여야 해요"));

  return FALSE;
}

/* Reads a public address. */
gboolean
gil_read_url (const GilJsonPlace  *at,
              const char          *key,
              GilJsonNeed          need,
              char               **url)
{
  return gil_read_string (at, key, need, url) && check_url (at, key, *url);
}

static void
read_urls (const GilJsonPlace   *at,
           char               ***urls)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GilJsonPlace list, element;

  if (!gil_json_get_array (at, "urls", GIL_JSON_OPTIONAL, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    const char *url;

    gil_json_get_element (&list, i, &element);
    url = gil_json_as_string (&element);
    if (url != NULL && check_url (&element, NULL, url))
      g_strv_builder_add (builder, url);
  }

  *urls = g_strv_builder_end (builder);
}

/* Reads the members "as_of", "source" and, where there are any, "urls", which stand beside every
 * fact. */
gboolean
gil_read_source (const GilJsonPlace   *at,
                 char                **as_of,
                 char                **source,
                 char               ***urls)
{
  const char *month;
  gboolean sound;

  sound = gil_json_get_month (at, "as_of", GIL_JSON_REQUIRED, &month);
  if (sound)
    *as_of = g_strdup (month);
  read_urls (at, urls);

  return gil_read_string (at, "source", GIL_JSON_REQUIRED, source) && sound;
}

/* Whether a list may hold @id; reports it when not. */
typedef gboolean (*IdCheck) (const GilJsonPlace *element,
                             const char         *id,
                             gpointer            user_data);

static gboolean
read_ids (const GilJsonPlace   *list,
          IdCheck               check,
          gpointer              user_data,
          char               ***ids)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean sound = TRUE;
  GilJsonPlace element;

  for (gsize i = 0; i < gil_json_get_length (list); i++) {
    const char *id;

    gil_json_get_element (list, i, &element);
    id = gil_json_as_string (&element);

    if (id && check (&element, id, user_data))
      g_strv_builder_add (builder, id);
    else
      sound = FALSE;
  }

  if (sound)
    *ids = g_strv_builder_end (builder);

  return sound;
}

typedef struct
{
  GHashTable *known;
  const char *noun;
  GHashTable *seen;
} Reference;

static gboolean
check_reference (const GilJsonPlace *element,
                 const char         *id,
                 gpointer            user_data)
{
  Reference *reference = user_data;

  if (!g_hash_table_contains (reference->known, id)) {
    gil_json_report (element, NULL, gil_say ("there is no %s \"%s\"", "알 수 없는 %s: \"%s\""),
                     reference->noun, id);
    return FALSE;
  }
  if (!g_hash_table_add (reference->seen, (gpointer) id)) {
    gil_json_report (element, NULL, gil_say ("\"%s\" is there twice", "두 번 나와요: \"%s\""), id);
    return FALSE;
  }

  return TRUE;
}

/* Reads a list of ids, each of which must be a key of @known. */
gboolean
gil_read_references (const GilJsonPlace   *at,
                     const char           *key,
                     GHashTable           *known,
                     const char           *noun,
                     char               ***ids)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  Reference reference = { known, noun, seen };
  GilJsonPlace list;

  return gil_json_get_array (at, key, GIL_JSON_REQUIRED, &list) &&
         read_ids (&list, check_reference, &reference, ids);
}

static gboolean
check_word_id (const GilJsonPlace *element,
               const char         *id,
               gpointer            user_data)
{
  if (!is_words (id)) {
    gil_json_report (element, NULL,
                     gil_say ("must be lower-case words joined by hyphens",
                              "소문자 단어를 하이픈으로 이은 것이어야 해요"));
    return FALSE;
  }
  if (!g_hash_table_add (user_data, (gpointer) id)) {
    gil_json_report (element, NULL, gil_say ("\"%s\" is there twice", "두 번 나와요: \"%s\""), id);
    return FALSE;
  }

  return TRUE;
}

/* Reads a list of ids of which only the form is looked at. */
gboolean
gil_read_word_ids (const GilJsonPlace   *at,
                   const char           *key,
                   char               ***ids)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list;

  return gil_json_get_array (at, key, GIL_JSON_REQUIRED, &list) &&
         read_ids (&list, check_word_id, seen, ids);
}

static void
free_text (gpointer text)
{
  gil_text_clear (text);
  g_free (text);
}

/* (element-type utf8 GilText): an empty table of names by id. (transfer full) */
GHashTable *
gil_names_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_text);
}

/* Reads the list under @key, of which each has an "id" and a "name", into @names. */
void
gil_names_read (GHashTable         *names,
                const GilJsonPlace *root,
                const char         *key,
                GilIdShape          shape)
{
  static const char *const keys[] = { "id", "name", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  GilJsonPlace list, at;

  if (!gil_json_get_array (root, key, GIL_JSON_REQUIRED, &list))
    return;

  for (gsize i = 0; i < gil_json_get_length (&list); i++) {
    GilText *name = g_new0 (GilText, 1);
    const char *id = NULL;

    gil_json_get_element (&list, i, &at);
    if (gil_json_check_keys (&at, keys) && gil_read_id (&at, shape, seen, &id) &&
        gil_read_text (&at, "name", GIL_JSON_REQUIRED, name))
      g_hash_table_insert (names, g_strdup (id), name);
    else
      free_text (name);
  }
}

/* Reads the member @key, which must be an id in @names. */
void
gil_names_read_member (GHashTable          *names,
                       const GilJsonPlace  *at,
                       const char          *key,
                       char               **id,
                       GilText             *name)
{
  const GilText *found;

  if (!gil_read_string (at, key, GIL_JSON_REQUIRED, id))
    return;

  found = g_hash_table_lookup (names, *id);
  if (!found) {
    gil_json_report (at, key, gil_say ("there is no %s \"%s\"", "알 수 없는 %s: \"%s\""), key, *id);
    return;
  }

  name->en = g_strdup (found->en);
  name->ko = g_strdup (found->ko);
}

/* R, I, F, S and C are the parts of the notes; the number counts their statements. */
static gboolean
is_evidence (const char *id)
{
  if (*id == '\0' || !strchr ("RIFSC", *id) || id[1] == '\0')
    return FALSE;

  for (id++; *id; id++) {
    if (!g_ascii_isdigit (*id))
      return FALSE;
  }

  return TRUE;
}

static gboolean
check_evidence (const GilJsonPlace *element,
                const char         *id,
                gpointer            user_data)
{
  if (is_evidence (id))
    return TRUE;

  gil_json_report (element, NULL,
                   gil_say ("must name a statement of the notes, as in \"F41\"",
                            "노트의 문장 번호여야 해요 (예: \"F41\")"));
  return FALSE;
}

/* Reads the member "evidence": ids of the notes' statements, at least @least. */
gboolean
gil_read_evidence (const GilJsonPlace   *at,
                   gsize                 least,
                   char               ***evidence)
{
  GilJsonPlace list;

  if (!gil_json_get_array (at, "evidence", GIL_JSON_REQUIRED, &list))
    return FALSE;

  if (gil_json_get_length (&list) < least) {
    gil_json_report (&list, NULL, gil_say ("must not be empty", "비어 있으면 안 돼요"));
    return FALSE;
  }

  return read_ids (&list, check_evidence, NULL, evidence);
}

static void
read_statement (const GilJsonPlace *at,
                GilStatement       *statement)
{
  static const char *const keys[] = { "text", "evidence", "opinion", "check", NULL };
  static const char *const check_keys[] = { "text", "as_of", "source", "urls", NULL };
  GilJsonPlace check;

  if (!gil_json_check_keys (at, keys))
    return;

  gil_read_text (at, "text", GIL_JSON_REQUIRED, &statement->text);
  gil_read_evidence (at, 1, &statement->evidence);
  gil_json_get_boolean (at, "opinion", GIL_JSON_OPTIONAL, &statement->opinion);

  if (gil_json_get_object (at, "check", GIL_JSON_OPTIONAL, &check)) {
    gil_json_check_keys (&check, check_keys);
    gil_read_text (&check, "text", GIL_JSON_REQUIRED, &statement->check);
    gil_read_source (&check, &statement->check_as_of, &statement->check_source,
                     &statement->check_urls);
  }
}

/* Reads a list of statements of the notes; it may be empty. */
gboolean
gil_read_statements (const GilJsonPlace  *at,
                     const char          *key,
                     GilStatement       **statements,
                     gsize               *n_statements)
{
  GilJsonPlace list, element;

  if (!gil_json_get_array (at, key, GIL_JSON_REQUIRED, &list))
    return FALSE;

  *n_statements = gil_json_get_length (&list);
  *statements = g_new0 (GilStatement, *n_statements);

  for (gsize i = 0; i < *n_statements; i++) {
    gil_json_get_element (&list, i, &element);
    read_statement (&element, &(*statements)[i]);
  }

  return TRUE;
}

void
gil_statements_free (GilStatement *statements,
                     gsize         n_statements)
{
  for (gsize i = 0; i < n_statements; i++) {
    gil_text_clear (&statements[i].text);
    gil_text_clear (&statements[i].check);
    g_strfreev (statements[i].evidence);
    g_free (statements[i].check_as_of);
    g_free (statements[i].check_source);
    g_strfreev (statements[i].check_urls);
  }

  g_free (statements);
}
