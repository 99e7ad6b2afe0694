/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "gil-journal-doc.h"

void
fixture_set_up (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("giljabi-journal-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->data = g_build_filename (fixture->folder, "giljabi", NULL);
  fixture->path = g_build_filename (fixture->data, "journal.json", NULL);
  fixture->copies = g_build_filename (fixture->data, "copies", NULL);
}

void
fixture_tear_down (Fixture       *fixture,
                   gconstpointer  data)
{
  remove_tree (fixture->folder);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
  g_free (fixture->folder);
  g_free (fixture->data);
  g_free (fixture->path);
  g_free (fixture->copies);
}

void
fixture_make_data (Fixture *fixture)
{
  g_assert_cmpint (g_mkdir_with_parents (fixture->data, 0700), ==, 0);
}

void
remove_tree (const char *path)
{
  struct stat info;

  if (g_lstat (path, &info) != 0)
    return;

  if (S_ISDIR (info.st_mode)) {
    g_auto (GStrv) names = NULL;

    g_chmod (path, 0700);
    names = list_folder (path, "");
    for (guint i = 0; names[i]; i++) {
      g_autofree char *inner = g_build_filename (path, names[i], NULL);

      remove_tree (inner);
    }
  }

  g_remove (path);
}

void
write_text (const char *path,
            const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

char *
read_text (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Sorted; empty where there is no such folder. */
char **
list_folder (const char *folder,
             const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    if (g_str_has_prefix (name, prefix))
      g_ptr_array_add (names, g_strdup (name));
  }

  g_ptr_array_sort (names, compare_names);
  return (char **) g_ptr_array_free (names, FALSE);
}

GilJournal *
load (const char *path)
{
  GilJournal *journal = gil_journal_new (path);

  gil_journal_load (journal);
  return journal;
}

void
set_text (GilJournal     *journal,
          GilJournalKind  kind,
          const char     *id,
          const char     *member,
          const char     *text)
{
  g_autoptr (JsonObject) members = json_object_new ();

  if (text)
    json_object_set_string_member (members, member, text);
  else
    json_object_set_null_member (members, member);
  gil_journal_set (journal, kind, id, members);
}

const char *
get_text (GilJournal     *journal,
          GilJournalKind  kind,
          const char     *id,
          const char     *member)
{
  JsonObject *item = gil_journal_get (journal, kind, id);

  return item ? json_object_get_string_member_with_default (item, member, NULL) : NULL;
}

void
save (GilJournal *journal)
{
  g_autoptr (GError) error = NULL;

  gil_journal_save (journal, &error);
  g_assert_no_error (error);
  g_assert_false (gil_journal_is_dirty (journal));
}

void
check_saved (const char *path,
             const char *answer,
             const char *text)
{
  g_autoptr (GilJournal) journal = load (path);

  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, answer, "text"), ==, text);
}

void
hear_changed_cb (GilJournal *journal,
                 guint       kind,
                 const char *id,
                 GString    *heard)
{
  g_string_append_printf (heard, "%s/%s ", gil_journal_sections[kind], id);
}

static void
hear_saved_cb (GilJournal *journal,
               GString    *heard)
{
  g_string_append (heard, "saved ");
}

GString *
listen_to (GilJournal *journal)
{
  GString *heard = g_string_new (NULL);

  g_signal_connect (journal, "changed", G_CALLBACK (hear_changed_cb), heard);
  g_signal_connect (journal, "saved", G_CALLBACK (hear_saved_cb), heard);

  return heard;
}

static gboolean
wake_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

void
wait_until (gboolean (*is_true) (gpointer data),
            gpointer   data)
{
  guint source = g_timeout_add (10, wake_cb, NULL);
  gint64 until = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;

  while (!is_true (data) && g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (source);
  g_assert_true (is_true (data));
}

void
run_for (guint milliseconds)
{
  guint source = g_timeout_add (10, wake_cb, NULL);
  gint64 until = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);

  g_source_remove (source);
}

gboolean
is_clean (gpointer journal)
{
  return !gil_journal_is_dirty (journal);
}

static gboolean
is_null (gpointer pointer)
{
  return *(gpointer *) pointer == NULL;
}

void
finish (GilJournal *journal)
{
  gpointer left = journal;

  g_object_add_weak_pointer (G_OBJECT (journal), &left);
  g_object_unref (journal);
  wait_until (is_null, &left);
}
