/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "journal-fixture.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gil-json-scan.h"

static const char good_copy[] =
  "{\"format\":1,\"answers\":{\"a\":{\"text\":\"from the copy\","
  "\"changed\":\"2026-11-20T10:00:00.000000Z\"}}}";

/* What is no text constant. */
static char *
make_huge (void)
{
  GString *text = g_string_new ("{\"format\":1,\"x\":\"");

  while (text->len <= GIL_JSON_MAX_BYTES)
    g_string_append (text, "0123456789012345678901234567890123456789012345678901234567890123");
  g_string_append (text, "\"}");

  return g_string_free_and_steal (text);
}

static char *
make_many (void)
{
  GString *text = g_string_new ("{\"format\":1,\"x\":[1");

  for (guint i = 0; i < GIL_JSON_MAX_VALUES; i++)
    g_string_append (text, ",1");
  g_string_append (text, "]}");

  return g_string_free_and_steal (text);
}

static char *
make_deep (void)
{
  GString *text = g_string_new ("{\"format\":1,\"x\":");

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (text, '[');

  return g_string_free_and_steal (text);
}

typedef struct
{
  const char *name;
  const char *text;
  char *(*make) (void);
  const char *message; /* a part of it */
} Damage;

static const Damage damages[] = {
  { "empty", "", NULL, "the file is empty" },
  { "blank", " \n\n", NULL, "the file is empty" },
  { "truncated", "{\"format\":1,\"answers\":{\"a\":{\"text\":\"half a wor", NULL, "not closed" },
  { "truncated-between", "{\"format\":1,\"answers\":{\"a\":{\"text\":\"x\"}", NULL, "line 1" },
  { "not-json", "Dear diary,", NULL, "line 1" },
  { "trailing", "{\"format\":1} {\"format\":1}", NULL, "after the end" },
  { "comment", "{\"format\":1 /* x */}", NULL, "line 1" },
  { "not-utf-8", "{\"format\":1,\"x\":\"caf\xe9\"}", NULL, "not UTF-8" },
  { "duplicate-keys", "{\"format\":1,\"x\":1,\"x\":2}", NULL, "twice" },
  { "duplicate-items", "{\"format\":1,\"answers\":{\"a\":{},\"\\u0061\":{}}}", NULL, "twice" },
  { "nul", "{\"format\":1,\"x\":\"a\\u0000b\"}", NULL, "u0000" },
  { "infinite", "{\"format\":1,\"x\":1e999}", NULL, "too large" },
  { "not-a-number", "{\"format\":1,\"x\":NaN}", NULL, "line 1" },
  { "large-number", "{\"format\":1,\"x\":99999999999999999999}", NULL, "too large" },
  { "huge", NULL, make_huge, "larger than 32 MiB" },
  { "many", NULL, make_many, "more than 1000000 values" },
  { "deep", NULL, make_deep, "nested deeper" },
  { "list", "[1,2]", NULL, "must be an object" },
  { "text", "\"format\"", NULL, "must be an object" },
  { "null", "null", NULL, "must be an object" },
  { "no-format", "{\"answers\":{}}", NULL, "format" },
  { "format-text", "{\"format\":\"1\"}", NULL, "format" },
  { "format-zero", "{\"format\":0}", NULL, "format" },
  { "format-fraction", "{\"format\":1.5}", NULL, "format" },
  { "format-null", "{\"format\":null}", NULL, "format" },
  { "section-list", "{\"format\":1,\"answers\":[]}", NULL, "answers: must be an object" },
  { "section-null", "{\"format\":1,\"tasks\":null}", NULL, "tasks: must be an object" },
  { "section-text", "{\"format\":1,\"memos\":\"x\"}", NULL, "memos: must be an object" },
};

static char *
make_text (const Damage *damage)
{
  return damage->make ? damage->make () : g_strdup (damage->text);
}

/* (transfer full): the one file that was set aside. */
static char *
find_aside (Fixture    *fixture,
            const char *prefix)
{
  g_auto (GStrv) names = list_folder (fixture->data, prefix);

  g_assert_cmpuint (g_strv_length (names), ==, 1);
  return g_build_filename (fixture->data, names[0], NULL);
}

/* With a copy: it is taken. Without: one starts anew. Either way the damaged file is kept. */
static void
test_damage (Fixture       *fixture,
             gconstpointer  data)
{
  const Damage *damage = data;
  g_autofree char *text = make_text (damage);

  for (guint with_copy = 0; with_copy < 2; with_copy++) {
    g_autofree char *copy = g_build_filename (fixture->copies, "journal-2026-11-21.json", NULL);
    g_autofree char *aside = NULL;
    g_autofree char *kept = NULL;
    g_autoptr (GilJournal) journal = NULL;

    remove_tree (fixture->data);
    fixture_make_data (fixture);
    write_text (fixture->path, text);
    if (with_copy) {
      g_assert_cmpint (g_mkdir (fixture->copies, 0700), ==, 0);
      write_text (copy, good_copy);
    }

    journal = load (fixture->path);
    g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_SET_ASIDE);
    g_assert_error (gil_journal_get_error (journal), GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_DAMAGED);
    g_assert_true (g_str_has_prefix (gil_journal_get_error (journal)->message, fixture->path));
    g_test_message ("%s", gil_journal_get_error (journal)->message);
    g_assert_nonnull (strstr (gil_journal_get_error (journal)->message, damage->message));

    aside = find_aside (fixture, "journal.damaged-");
    g_assert_cmpstr (gil_journal_get_aside (journal), ==, aside);
    kept = read_text (aside);
    g_assert_true (g_str_equal (kept, text));

    g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"), ==,
                     with_copy ? "from the copy" : NULL);
    /* The copy is in the file already: whoever comes next finds it, and hears of nothing. */
    g_assert_false (gil_journal_is_dirty (journal));
    if (with_copy)
      check_saved (fixture->path, "a", "from the copy");
    set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "new");
    save (journal);
    g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_SET_ASIDE);

    check_saved (fixture->path, "a", with_copy ? "from the copy" : NULL);
    check_saved (fixture->path, "b", "new");
  }
}

static void
make_copy (Fixture *fixture)
{
  g_autofree char *copy = g_build_filename (fixture->copies, "journal-2026-11-21.json", NULL);

  g_assert_cmpint (g_mkdir_with_parents (fixture->copies, 0700), ==, 0);
  write_text (copy, good_copy);
}

/* No room for the copy: the damaged file stays where it is, and it is tried again by itself. */
static void
test_no_room_for_copy (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autofree char *blocker = g_strconcat (fixture->path, ".saving", NULL);
  g_autofree char *inner = g_build_filename (blocker, "inner", NULL);
  g_autoptr (GilJournal) journal = NULL;
  g_autofree char *text = NULL;
  g_autofree char *aside = NULL;

  make_copy (fixture);
  write_text (fixture->path, "damaged");
  g_assert_cmpint (g_mkdir_with_parents (inner, 0700), ==, 0);

  journal = load (fixture->path);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_UNSAVED);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "from the copy");
  text = read_text (fixture->path);
  g_assert_cmpstr (text, ==, "damaged");
  g_assert_null (gil_journal_get_aside (journal));

  remove_tree (blocker);
  wait_until (is_clean, journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_SET_ASIDE);
  check_saved (fixture->path, "a", "from the copy");
  aside = find_aside (fixture, "journal.damaged-");
}

/* Who finds no file but copies is told, and can have one. A new user is not. */
static void
test_missing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GilJournal) anew = load (fixture->path);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GPtrArray) copies = NULL;
  g_autoptr (GError) error = NULL;
  GilJournalCopy *copy;

  g_assert_cmpint (gil_journal_get_state (anew), ==, GIL_JOURNAL_READY);

  make_copy (fixture);
  journal = load (fixture->path);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_MISSING);
  g_assert_error (gil_journal_get_error (journal), GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_MISSING);
  g_assert_null (gil_journal_get (journal, GIL_JOURNAL_ANSWERS, "a"));
  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "new");
  save (journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_MISSING);

  copies = gil_journal_list_copies (journal);
  copy = g_ptr_array_index (copies, 0);
  gil_journal_restore_copy (journal, copy->path, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  check_saved (fixture->path, "a", "from the copy");
}

/* Damaged again in the same second: nothing takes the place of what was set aside before. */
static void
test_aside_twice (Fixture       *fixture,
                  gconstpointer  data)
{
  g_auto (GStrv) names = NULL;

  fixture_make_data (fixture);
  for (guint i = 0; i < 5; i++) {
    g_autoptr (GilJournal) journal = NULL;

    write_text (fixture->path, "damaged");
    journal = load (fixture->path);
    g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_SET_ASIDE);
  }

  names = list_folder (fixture->data, "journal.damaged-");
  g_assert_cmpuint (g_strv_length (names), ==, 5);
}

/* A copy that is damaged too is passed over. */
static void
test_damaged_copy (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autofree char *good = g_build_filename (fixture->copies, "journal-2026-11-20.json", NULL);
  g_autofree char *bad = g_build_filename (fixture->copies, "journal-2026-11-21.json", NULL);
  g_autofree char *newer = g_build_filename (fixture->copies, "journal-2026-11-22.json", NULL);
  g_autoptr (GilJournal) journal = NULL;

  fixture_make_data (fixture);
  g_assert_cmpint (g_mkdir (fixture->copies, 0700), ==, 0);
  write_text (fixture->path, "");
  write_text (good, good_copy);
  write_text (bad, "{\"format\":1,\"answ");
  write_text (newer, "{\"format\":2}");

  journal = load (fixture->path);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "from the copy");
}

typedef struct
{
  const char *name;
  void (*make) (const char *path);
  GilJournalError code;
} Locked;

static void
make_newer (const char *path)
{
  write_text (path, "{\"format\":2,\"answers\":[\"of another kind\"]}");
}

static void
make_folder (const char *path)
{
  g_autofree char *inner = g_build_filename (path, "inner", NULL);

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  write_text (inner, "x");
}

static void
make_pipe (const char *path)
{
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
}

static void
make_link_to_device (const char *path)
{
  g_assert_cmpint (symlink ("/dev/zero", path), ==, 0);
}

static void
make_link_to_itself (const char *path)
{
  g_assert_cmpint (symlink ("journal.json", path), ==, 0);
}

static void
make_link_to_unwritable (const char *path)
{
  /* Regular, damaged, and in a folder in which nobody makes files. */
  g_assert_cmpint (symlink ("/proc/self/cmdline", path), ==, 0);
}

static const Locked locks[] = {
  { "newer", make_newer, GIL_JOURNAL_ERROR_NEWER },
  { "folder", make_folder, GIL_JOURNAL_ERROR_UNREADABLE },
  { "pipe", make_pipe, GIL_JOURNAL_ERROR_UNREADABLE },
  { "device", make_link_to_device, GIL_JOURNAL_ERROR_UNREADABLE },
  { "circle", make_link_to_itself, GIL_JOURNAL_ERROR_UNREADABLE },
  { "cannot-be-renamed", make_link_to_unwritable, GIL_JOURNAL_ERROR_NOT_SAVED },
};

/* Nothing is touched; what is written stays in memory, and is saved once the file can be used. */
static void
test_locked (Fixture       *fixture,
             gconstpointer  data)
{
  const Locked *locked = data;
  g_autofree char *away = g_build_filename (fixture->folder, "away", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GilJournal) journal = NULL;
  g_auto (GStrv) names = NULL;
  struct stat before, now;

  fixture_make_data (fixture);
  locked->make (fixture->path);
  g_assert_cmpint (lstat (fixture->path, &before), ==, 0);

  journal = load (fixture->path);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_LOCKED_OUT);
  g_assert_error (gil_journal_get_error (journal), GIL_JOURNAL_ERROR, (int) locked->code);
  g_assert_true (g_str_has_prefix (gil_journal_get_error (journal)->message, fixture->path));

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "kept");
  g_assert_false (gil_journal_save (journal, &error));
  g_assert_error (error, GIL_JOURNAL_ERROR, (int) locked->code);
  g_assert_true (gil_journal_is_dirty (journal));
  run_for (700);

  g_assert_cmpint (lstat (fixture->path, &now), ==, 0);
  g_assert_cmpuint (now.st_ino, ==, before.st_ino);
  g_assert_cmpuint (now.st_mode, ==, before.st_mode);
  g_assert_cmpint (now.st_size, ==, before.st_size);
  g_assert_cmpint (now.st_mtim.tv_nsec, ==, before.st_mtim.tv_nsec);
  names = list_folder (fixture->data, "");
  g_assert_cmpuint (g_strv_length (names), ==, 1);

  g_assert_cmpint (rename (fixture->path, away), ==, 0);
  gil_journal_load (journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  save (journal);
  check_saved (fixture->path, "a", "kept");
}

/* The user who wants it takes a copy, and what stood in the way is kept under another name. */
static void
test_restore_locked (Fixture       *fixture,
                     gconstpointer  data)
{
  const Locked *locked = data;
  g_autofree char *copy = g_build_filename (fixture->copies, "journal-2026-11-21.json", NULL);
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = NULL;
  struct stat before, now;

  fixture_make_data (fixture);
  g_assert_cmpint (g_mkdir (fixture->copies, 0700), ==, 0);
  write_text (copy, good_copy);
  locked->make (fixture->path);
  g_assert_cmpint (lstat (fixture->path, &before), ==, 0);

  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "in memory only");
  gil_journal_restore_copy (journal, copy, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  g_assert_cmpint (lstat (gil_journal_get_aside (journal), &now), ==, 0);
  g_assert_cmpuint (now.st_ino, ==, before.st_ino);
  g_assert_cmpuint (now.st_mode, ==, before.st_mode);

  check_saved (fixture->path, "a", "from the copy");
  check_saved (fixture->path, "b", NULL);

  /* Beside it, what was only in memory. */
  names = list_folder (fixture->data, "journal.replaced-");
  g_assert_cmpuint (g_strv_length (names), ==, 2);
}

static gboolean
is_ready (gpointer journal)
{
  return gil_journal_get_state (journal) == GIL_JOURNAL_READY && is_clean (journal);
}

static gboolean
is_unsaved (gpointer journal)
{
  return gil_journal_get_state (journal) == GIL_JOURNAL_UNSAVED;
}

/* A file where the folder should be; it is tried again by itself. */
static void
test_no_folder (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GilJournal) journal = NULL;
  g_autofree char *text = NULL;

  write_text (fixture->data, "in the way");
  journal = load (fixture->path);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "kept");
  wait_until (is_unsaved, journal);
  g_assert_error (gil_journal_get_error (journal), GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED);
  text = read_text (fixture->data);
  g_assert_cmpstr (text, ==, "in the way");

  g_assert_cmpint (g_unlink (fixture->data), ==, 0);
  wait_until (is_ready, journal);
  check_saved (fixture->path, "a", "kept");
}

/* A folder that root cannot make either. */
static void
test_folder_cannot_be_made (void)
{
  g_autoptr (GilJournal) journal = load ("/proc/giljabi/journal.json");
  g_autoptr (GError) error = NULL;

  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "kept");
  g_assert_false (gil_journal_save (journal, &error));
  g_assert_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NOT_SAVED);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_UNSAVED);
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "kept");
}

/* While the program runs: what is in memory is not lost, and what is in the file neither. */
static void
test_while_running (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GilJournal) journal = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *aside = NULL;
  g_autofree char *text = NULL;

  fixture_make_data (fixture);
  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "1");
  save (journal);

  write_text (fixture->path, "damaged");
  set_text (journal, GIL_JOURNAL_ANSWERS, "b", "text", "2");
  save (journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_SET_ASIDE);
  aside = find_aside (fixture, "journal.damaged-");
  text = read_text (aside);
  g_assert_cmpstr (text, ==, "damaged");
  check_saved (fixture->path, "a", "1");
  check_saved (fixture->path, "b", "2");

  make_newer (fixture->path);
  set_text (journal, GIL_JOURNAL_ANSWERS, "c", "text", "3");
  g_assert_false (gil_journal_save (journal, &error));
  g_assert_error (error, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_NEWER);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_LOCKED_OUT);

  /* The watch sees when it is over. */
  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  wait_until (is_clean, journal);
  check_saved (fixture->path, "a", "1");
  check_saved (fixture->path, "c", "3");
}

/* What kept the file from being used is over: saving goes on by itself, and at the end at last. */
static void
test_unlocked (Fixture       *fixture,
               gconstpointer  data)
{
  const Locked *locked = data;
  g_autofree char *away = g_build_filename (fixture->folder, "away", NULL);

  for (guint at_end = 0; at_end < 2; at_end++) {
    g_autoptr (GilJournal) own = NULL;

    remove_tree (fixture->data);
    remove_tree (away);
    fixture_make_data (fixture);
    locked->make (fixture->path);
    own = load (fixture->path);
    set_text (own, GIL_JOURNAL_ANSWERS, "a", "text", "kept");
    g_assert_cmpint (gil_journal_get_state (own), ==, GIL_JOURNAL_LOCKED_OUT);
    g_assert_cmpint (rename (fixture->path, away), ==, 0);
    if (at_end)
      save (own);
    else
      wait_until (is_clean, own);
    g_assert_cmpint (gil_journal_get_state (own), ==, GIL_JOURNAL_READY);
    check_saved (fixture->path, "a", "kept");
  }
}

static void
make_lock_folder (const char *lock)
{
  g_assert_cmpint (g_mkdir (lock, 0700), ==, 0);
}

static void
make_lock_link (const char *lock)
{
  g_assert_cmpint (symlink ("/nowhere/at-all", lock), ==, 0);
}

/* Where the lock should be there is something else: that is told, and saving goes on without it. */
static void
test_lock_in_the_way (Fixture       *fixture,
                      gconstpointer  data)
{
  void (*make) (const char *lock) = data;
  g_autofree char *lock = g_build_filename (fixture->data, "journal.lock", NULL);
  g_autoptr (GilJournal) journal = NULL;

  fixture_make_data (fixture);
  make (lock);
  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "kept");
  wait_until (is_unsaved, journal);
  g_assert_nonnull (strstr (gil_journal_get_error (journal)->message, "journal.lock"));

  g_assert_cmpint (g_remove (lock), ==, 0);
  wait_until (is_ready, journal);
  check_saved (fixture->path, "a", "kept");
}

static gboolean
has_aside (gpointer journal)
{
  return gil_journal_get_aside (journal) != NULL;
}

/* Half of a file that somebody is writing in place is waited for; what stays so is set aside. */
static void
test_written_in_place (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (GilJournal) journal = NULL;
  int fd;

  fixture_make_data (fixture);
  journal = load (fixture->path);
  set_text (journal, GIL_JOURNAL_ANSWERS, "a", "text", "1");
  save (journal);
  run_for (300);

  fd = g_open (fixture->path, O_WRONLY | O_TRUNC | O_CLOEXEC, 0);
  g_assert_cmpint (write (fd, good_copy, 20), ==, 20);
  run_for (500);
  g_assert_cmpint (write (fd, good_copy + 20, strlen (good_copy) - 20), ==,
                   (gssize) strlen (good_copy) - 20);
  close (fd);
  wait_until (is_clean, journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_READY);
  g_assert_null (gil_journal_get_aside (journal));
  g_assert_cmpstr (get_text (journal, GIL_JOURNAL_ANSWERS, "a", "text"), ==, "1");

  write_text (fixture->path, "damaged");
  wait_until (has_aside, journal);
  wait_until (is_clean, journal);
  g_assert_cmpint (gil_journal_get_state (journal), ==, GIL_JOURNAL_SET_ASIDE);
}

#define ADD(name, function) \
  g_test_add ("/journal/damage/" name, Fixture, NULL, fixture_set_up, function, fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (damages); i++) {
    g_autofree char *path = g_strconcat ("/journal/damage/", damages[i].name, NULL);

    g_test_add (path, Fixture, &damages[i], fixture_set_up, test_damage, fixture_tear_down);
  }

  for (guint i = 0; i < G_N_ELEMENTS (locks); i++) {
    g_autofree char *path = g_strconcat ("/journal/locked-out/", locks[i].name, NULL);
    g_autofree char *restore = g_strconcat ("/journal/restore-locked-out/", locks[i].name, NULL);
    g_autofree char *unlocked = g_strconcat ("/journal/unlocked/", locks[i].name, NULL);

    g_test_add (path, Fixture, &locks[i], fixture_set_up, test_locked, fixture_tear_down);
    g_test_add (restore, Fixture, &locks[i], fixture_set_up, test_restore_locked,
                fixture_tear_down);
    g_test_add (unlocked, Fixture, &locks[i], fixture_set_up, test_unlocked, fixture_tear_down);
  }

  g_test_add ("/journal/damage/lock-is-folder", Fixture, make_lock_folder, fixture_set_up,
              test_lock_in_the_way, fixture_tear_down);
  g_test_add ("/journal/damage/lock-is-link-to-nowhere", Fixture, make_lock_link, fixture_set_up,
              test_lock_in_the_way, fixture_tear_down);
  ADD ("no-room-for-copy", test_no_room_for_copy);
  ADD ("missing", test_missing);
  ADD ("aside-twice", test_aside_twice);
  ADD ("damaged-copy", test_damaged_copy);
  ADD ("no-folder", test_no_folder);
  ADD ("while-running", test_while_running);
  ADD ("written-in-place", test_written_in_place);
  g_test_add_func ("/journal/damage/folder-cannot-be-made", test_folder_cannot_be_made);

  return g_test_run ();
}
