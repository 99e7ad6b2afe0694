/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-doc.h"
#include "gil-journal-merge.h"

#include <string.h>

#define T1 "\"changed\":\"2026-01-01T00:00:00.000001Z\""
#define T2 "\"changed\":\"2026-01-01T00:00:00.000002Z\""
#define GONE "\"removed\":true"

/* A journal with one answer, and with what else is given. */
static JsonObject *
make (const char *item,
      const char *rest)
{
  g_autofree char *text = g_strdup_printf ("{\"format\":1%s%s%s}", item ? ",\"answers\":{\"a\":" : "",
                                           item ? item : "", item ? "}" : "");
  g_autoptr (GString) whole = g_string_new (text);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *doc;

  if (rest)
    g_string_insert (whole, (gssize) whole->len - 1, rest);
  bytes = g_bytes_new (whole->str, whole->len);
  doc = gil_journal_doc_parse (bytes, &error);
  g_assert_no_error (error);

  return doc;
}

static char *
write_doc (JsonObject *doc)
{
  g_autoptr (GBytes) bytes = gil_journal_doc_write (doc);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static const struct
{
  const char *name;
  const char *mine;
  const char *theirs;
  char winner;     /* 'm', 't' or '=' */
  gboolean is_seen; /* whether "changed" tells of it, when theirs wins */
} table[] = {
  { "only mine", "{" T1 "}", NULL, 'm', FALSE },
  { "only theirs", NULL, "{" T1 "}", 't', TRUE },
  { "only theirs, removed", NULL, "{" T1 "," GONE "}", 't', FALSE },
  { "mine newer", "{" T2 ",\"x\":1}", "{" T1 ",\"x\":2}", 'm', FALSE },
  { "theirs newer", "{" T1 ",\"x\":1}", "{" T2 ",\"x\":2}", 't', TRUE },
  { "the same", "{" T1 ",\"x\":1}", "{\"x\":1," T1 "}", '=', FALSE },
  { "removed later here", "{" T2 "," GONE "}", "{" T1 ",\"x\":2}", 'm', FALSE },
  { "removed later there", "{" T1 ",\"x\":2}", "{" T2 "," GONE "}", 't', TRUE },
  { "edited after it was removed", "{" T1 "," GONE "}", "{" T2 ",\"x\":2}", 't', TRUE },
  { "removed and edited at once", "{" T1 "," GONE "}", "{" T1 ",\"x\":2}", 't', TRUE },
  { "edited and removed at once", "{" T1 ",\"x\":2}", "{" T1 "," GONE "}", 'm', FALSE },
  { "both at once, mine greater", "{" T1 ",\"x\":3}", "{" T1 ",\"x\":2}", 'm', FALSE },
  { "both at once, theirs greater", "{" T1 ",\"x\":2}", "{" T1 ",\"x\":3}", 't', TRUE },
  { "no time here", "{\"x\":1}", "{" T1 ",\"x\":2}", 't', TRUE },
  { "no time there", "{" T1 ",\"x\":1}", "{\"x\":2}", 'm', FALSE },
  { "a time that is none", "{\"changed\":\"9999-12-31T23:59:59Z\"}", "{" T1 "}", 't', TRUE },
  { "raw here", "\"words\"", "{\"x\":1}", 't', TRUE },
  { "raw there", "{\"x\":1}", "\"words\"", 'm', FALSE },
  { "raw both, theirs greater", "\"a\"", "\"b\"", 't', FALSE },
  { "raw and removed", "7", "{" GONE "}", 't', FALSE },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JsonObject) mine = make (table[i].mine, NULL);
    g_autoptr (JsonObject) theirs = make (table[i].theirs, NULL);
    g_autofree char *before = write_doc (mine);
    g_autofree char *other = write_doc (theirs);
    g_autofree char *after = NULL;
    g_autofree char *untouched = NULL;
    g_autoptr (GPtrArray) changes = NULL;
    gboolean theirs_lack;

    g_test_message ("%s", table[i].name);
    changes = gil_journal_merge (mine, theirs, &theirs_lack);
    after = write_doc (mine);
    untouched = write_doc (theirs);

    g_assert_cmpstr (after, ==, table[i].winner == 't' ? other : before);
    g_assert_cmpstr (untouched, ==, other);
    g_assert_cmpint (theirs_lack, ==, table[i].winner == 'm');
    g_assert_cmpuint (changes->len, ==, table[i].is_seen ? 1 : 0);
    if (changes->len > 0) {
      GilJournalChange *change = g_ptr_array_index (changes, 0);

      g_assert_cmpstr (change->id, ==, "a");
      g_assert_cmpint (change->kind, ==, GIL_JOURNAL_ANSWERS);
    }
  }
}

/* In either direction, and again: the same text. */
static void
test_converges (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JsonObject) a = make (table[i].mine, NULL);
    g_autoptr (JsonObject) b = make (table[i].theirs, NULL);
    g_autoptr (JsonObject) c = make (table[i].mine, NULL);
    g_autoptr (GPtrArray) first = NULL;
    g_autoptr (GPtrArray) second = NULL;
    g_autoptr (GPtrArray) third = NULL;
    g_autofree char *text_a = NULL;
    g_autofree char *text_b = NULL;
    gboolean theirs_lack;

    g_test_message ("%s", table[i].name);
    first = gil_journal_merge (a, b, &theirs_lack);
    second = gil_journal_merge (b, c, &theirs_lack);
    text_a = write_doc (a);
    text_b = write_doc (b);
    if (table[i].winner != '=')
      g_assert_cmpstr (text_a, ==, text_b);

    third = gil_journal_merge (a, b, &theirs_lack);
    g_assert_cmpuint (third->len, ==, 0);
    g_assert_false (theirs_lack);
  }
}

static void
test_unknown (void)
{
  g_autoptr (JsonObject) mine = make (NULL, ",\"colour\":\"red\",\"mine\":[1]");
  g_autoptr (JsonObject) theirs = make (NULL, ",\"colour\":\"blue\",\"theirs\":{\"x\":null}");
  g_autoptr (GPtrArray) changes = NULL;
  gboolean theirs_lack;

  changes = gil_journal_merge (mine, theirs, &theirs_lack);
  g_assert_cmpuint (changes->len, ==, 0);
  g_assert_true (theirs_lack);
  g_assert_cmpstr (json_object_get_string_member (mine, "colour"), ==, "blue");
  g_assert_true (json_object_has_member (mine, "mine"));
  g_assert_true (json_object_has_member (mine, "theirs"));
}

/* Whatever came first, the same journal is the same text. */
static void
test_text (void)
{
  static const char expected[] =
    "{\n"
    "  \"format\" : 1,\n"
    "  \"answers\" : {\n"
    "    \"A\" : {\n"
    "      \"x\" : 1\n"
    "    },\n"
    "    \"B\" : {\n"
    "      \"y\" : 2\n"
    "    }\n"
    "  },\n"
    "  \"memos\" : {\n"
    "    \"m\" : null\n"
    "  },\n"
    "  \"aaa\" : 1,\n"
    "  \"zzz\" : {\n"
    "    \"b\" : 1,\n"
    "    \"a\" : \"한글 \\\" \\\\ 🙂\"\n"
    "  }\n"
    "}\n";
  static const char *const rests[] = {
    ",\"zzz\":{\"b\":1,\"a\":\"한글 \\\" \\\\ 🙂\"},\"memos\":{\"m\":null},\"answers\":{\"B\":{\"y\":2},\"A\":{\"x\":1}},\"tasks\":{},\"aaa\":1",
    ",\"aaa\":1,\"answers\":{\"A\":{\"x\":1},\"B\":{\"y\":2}},\"memos\":{\"m\":null},\"zzz\":{\"b\":1,\"a\":\"\\ud55c글 \\\" \\\\ 🙂\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rests); i++) {
    g_autoptr (JsonObject) doc = make (NULL, rests[i]);
    g_autofree char *text = write_doc (doc);

    g_assert_cmpstr (text, ==, expected);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/journal/merge/table", test_table);
  g_test_add_func ("/journal/merge/converges", test_converges);
  g_test_add_func ("/journal/merge/unknown", test_unknown);
  g_test_add_func ("/journal/merge/text", test_text);

  return g_test_run ();
}
