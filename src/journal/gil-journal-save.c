/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-journal-private.h"

#include "gil-journal-doc.h"
#include "gil-journal-merge.h"
#include "gil-journal-sync.h"
#include "gil-lang.h"

/* From the first change that is not saved, however many follow it. */
#define SAVE_DELAY 500 /* ms */
/* Other programs may be writing the file in place: what looks damaged now may be whole soon. */
#define DAMAGED_DELAY 2000 /* ms */
#define LOOK_DELAY 100 /* ms */
/* Doubled after each failure. */
#define RETRY_FIRST 2 /* s */
#define RETRY_MAX 60 /* s */

/* A sync in a thread. Who waits for it waits for @done; the task alone would need the main loop. */
struct _GilJournalJob
{
  gatomicrefcount ref_count;
  GilJournalSync sync;
  guint64 generation;
  GMutex mutex;
  GCond cond;
  gboolean done;
};

static void start_job (GilJournal *self,
                       gboolean    is_save);

static GilJournalJob *
job_new (GilJournal *self,
         gboolean    is_save)
{
  GilJournalJob *job = g_new0 (GilJournalJob, 1);

  g_atomic_ref_count_init (&job->ref_count);
  g_mutex_init (&job->mutex);
  g_cond_init (&job->cond);
  job->generation = self->generation;
  job->sync.path = g_strdup (self->path);
  job->sync.text = is_save ? gil_journal_doc_write (self->doc) : NULL;
  job->sync.mend = self->locked_out != NULL;
  job->sync.known = self->known;
  job->sync.now = self->clock ();

  return job;
}

static GilJournalJob *
job_ref (GilJournalJob *job)
{
  g_atomic_ref_count_inc (&job->ref_count);
  return job;
}

static void
job_unref (GilJournalJob *job)
{
  if (!g_atomic_ref_count_dec (&job->ref_count))
    return;

  gil_journal_sync_clear (&job->sync);
  g_mutex_clear (&job->mutex);
  g_cond_clear (&job->cond);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilJournalJob, job_unref)

static gboolean
save_due_cb (gpointer data)
{
  GilJournal *self = data;

  self->due_source = 0;
  start_job (self, TRUE);

  return G_SOURCE_REMOVE;
}

static void
schedule_save (GilJournal *self,
               guint       delay)
{
  if (self->due_source == 0 && !self->locked_out && gil_journal_is_dirty (self))
    self->due_source = g_timeout_add (delay, save_due_cb, self);
}

static gboolean
retry_cb (gpointer data)
{
  GilJournal *self = data;

  self->retry_source = 0;
  start_job (self, !self->locked_out);

  return G_SOURCE_REMOVE;
}

static void
schedule_retry (GilJournal *self)
{
  guint seconds = RETRY_FIRST << MIN (self->n_failures, 5);

  self->n_failures++;
  if (self->retry_source == 0)
    self->retry_source = g_timeout_add_seconds (MIN (seconds, RETRY_MAX), retry_cb, self);
}

static gboolean
look_cb (gpointer data)
{
  GilJournal *self = data;
  g_autofree char *path = gil_journal_file_resolve (self->path, NULL);
  GilJournalMark mark;

  self->look_source = 0;
  if (path)
    gil_journal_file_mark (path, &mark);
  /* What stood in the way may be gone although the file is as it was, or not there as before. */
  if (!path || self->locked_out || !gil_journal_mark_equal (&mark, &self->known))
    start_job (self, FALSE);

  return G_SOURCE_REMOVE;
}

static void
file_changed_cb (GilJournal *self)
{
  if (self->look_source == 0)
    self->look_source = g_timeout_add (LOOK_DELAY, look_cb, self);
}

static void
watch (GilJournal *self)
{
  g_autofree char *path = gil_journal_file_resolve (self->path, NULL);
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;

  if (self->monitor)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);

  if (!file)
    return;

  /* Without one, what others write is seen at the next save. */
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (self->monitor)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (file_changed_cb), self,
                             G_CONNECT_SWAPPED);
}

/* (transfer full): what changed here. */
static GPtrArray *
take_theirs (GilJournal     *self,
             GilJournalSync *sync)
{
  gboolean is_saved = sync->text && !sync->unsaved;
  gboolean theirs_lack = FALSE;
  GPtrArray *changes = NULL;

  if (!self->loaded && sync->theirs) {
    json_object_unref (self->doc);
    self->doc = json_object_ref (sync->theirs);
  } else if (sync->theirs) {
    changes = gil_journal_merge (self->doc, sync->theirs, &theirs_lack);
  } else if (!sync->text && !sync->damaged && !sync->mark.exists) {
    /* Somebody took the file away. */
    theirs_lack = gil_journal_doc_count (self->doc) > 0;
  }

  if (sync->is_copy || (theirs_lack && !is_saved))
    self->generation++;

  return changes;
}

/* What became of a sync, into the object. */
static void
absorb (GilJournal     *self,
        GilJournalSync *sync,
        guint64         generation)
{
  g_autoptr (GilJournal) alive = g_object_ref (self);
  g_autoptr (GPtrArray) changes = NULL;
  gboolean is_saved = sync->text && !sync->unsaved && !sync->locked_out;
  gboolean was_dirty = gil_journal_is_dirty (self);
  gboolean was_there = self->known.exists;
  gboolean was_locked_out = self->locked_out != NULL;
  guint delay = SAVE_DELAY;

  g_clear_error (&self->locked_out);
  self->locked_out = g_steal_pointer (&sync->locked_out);
  /* A file that cannot be used is looked at anew each time. */
  self->known = self->locked_out ? (GilJournalMark) { 0 } : sync->mark;

  if (sync->aside) {
    g_free (self->aside);
    self->aside = g_steal_pointer (&sync->aside);
    g_clear_error (&self->damaged);
    self->damaged = g_steal_pointer (&sync->damaged);
  } else if (sync->damaged) {
    /* Seen in passing. It is set aside, if it stays like that, by the save that follows. */
    self->generation++;
    delay = DAMAGED_DELAY;
  }

  if (!self->locked_out)
    changes = take_theirs (self, sync);

  if (sync->text || sync->unsaved) {
    g_clear_error (&self->unsaved);
    self->unsaved = g_steal_pointer (&sync->unsaved);
  }
  if (is_saved)
    self->saved_generation = MAX (self->saved_generation, generation);
  if (is_saved || (was_locked_out && !self->locked_out)) {
    self->n_failures = 0;
    g_clear_handle_id (&self->retry_source, g_source_remove);
    /* In a folder that is made only now, or may be read only now, a watch of before would be blind. */
    if (!was_there)
      watch (self);
  }

  if (self->unsaved || self->locked_out)
    schedule_retry (self);
  else
    schedule_save (self, delay);

  gil_journal_update_state (self);
  if (changes)
    gil_journal_emit_changes (self, changes);
  if (was_dirty && is_saved && !gil_journal_is_dirty (self))
    gil_journal_emit_saved (self);
}

static void
take_job (GilJournal *self)
{
  g_autoptr (GilJournalJob) job = g_steal_pointer (&self->job);
  gboolean save_wanted = self->save_wanted;
  gboolean look_wanted = self->look_wanted;

  self->save_wanted = FALSE;
  self->look_wanted = FALSE;
  absorb (self, &job->sync, job->generation);

  if (save_wanted)
    start_job (self, TRUE);
  if (look_wanted)
    file_changed_cb (self);
}

static void
run_job_cb (GTask        *task,
            gpointer      source,
            gpointer      data,
            GCancellable *cancellable)
{
  GilJournalJob *job = data;

  gil_journal_sync_run (&job->sync);

  g_mutex_lock (&job->mutex);
  job->done = TRUE;
  g_cond_signal (&job->cond);
  g_mutex_unlock (&job->mutex);

  g_task_return_boolean (task, TRUE);
}

static void
job_done_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  GilJournal *self = GIL_JOURNAL (object);

  /* Unless somebody could not wait for the main loop. */
  if (self->job && g_task_get_task_data (G_TASK (result)) == self->job)
    take_job (self);
}

static void
start_job (GilJournal *self,
           gboolean    is_save)
{
  g_autoptr (GTask) task = NULL;

  if (self->job) {
    if (is_save)
      self->save_wanted = TRUE;
    else
      self->look_wanted = TRUE;
    return;
  }

  if (is_save && (self->locked_out || !gil_journal_is_dirty (self)))
    return;

  self->job = job_new (self, is_save);
  task = g_task_new (self, NULL, job_done_cb, NULL);
  g_task_set_source_tag (task, start_job);
  g_task_set_task_data (task, job_ref (self->job), (GDestroyNotify) job_unref);
  g_task_run_in_thread (task, run_job_cb);
}

/* A new user has no copies either. */
static void
find_missing (GilJournal *self)
{
  g_autoptr (GPtrArray) copies = NULL;

  if (self->known.exists || self->locked_out || self->unsaved || self->damaged)
    return;

  copies = gil_journal_list_copies (self);
  if (copies->len > 0)
    g_set_error (&self->missing, GIL_JOURNAL_ERROR, GIL_JOURNAL_ERROR_MISSING,
                 gil_say ("%s: no such file, but there are copies of it",
                          "%s: 파일은 없지만 사본이 있어요"), self->path);
}

/**
 * gil_journal_load:
 * @self: a journal
 *
 * Reads the file. A damaged one is kept under another name, and the newest sound copy put in its
 * place, on the disk. What goes wrong becomes the state. Does not emit [signal@Journal::changed]. From then on the file is
 * watched. When the journal is locked out, loading it again looks whether the file can be used now,
 * and merges what was written in the meantime.
 */
void
gil_journal_load (GilJournal *self)
{
  GilJournalSync sync = { 0 };

  g_return_if_fail (GIL_IS_JOURNAL (self));

  if (self->loaded && !self->locked_out)
    return;

  gil_journal_finish_job (self);
  sync.path = g_strdup (self->path);
  sync.mend = TRUE;
  sync.now = self->clock ();
  gil_journal_sync_run (&sync);
  absorb (self, &sync, 0);
  gil_journal_sync_clear (&sync);

  if (!self->loaded)
    find_missing (self);
  self->loaded = TRUE;
  gil_journal_update_state (self);
  watch (self);
}

/**
 * gil_journal_save:
 * @self: a journal that is loaded
 * @error: return location
 *
 * Finishes a save that is running, and writes the rest now, without the main loop: to be called
 * before the program ends. Waits for the disk, and up to five seconds for another writer. A file that
 * could not be used is looked at once more.
 *
 * Returns: whether nothing is left unsaved; %FALSE with an error of %GIL_JOURNAL_ERROR
 */
gboolean
gil_journal_save (GilJournal  *self,
                  GError     **error)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), FALSE);
  g_return_val_if_fail (self->loaded, FALSE);

  gil_journal_finish_job (self);
  if (self->locked_out && gil_journal_is_dirty (self))
    gil_journal_load (self);

  /* Who hears of what others changed may change something in turn. */
  while (gil_journal_is_dirty (self) && !self->locked_out) {
    g_autoptr (GilJournalJob) job = job_new (self, TRUE);

    g_clear_handle_id (&self->due_source, g_source_remove);
    gil_journal_sync_run (&job->sync);
    absorb (self, &job->sync, job->generation);
    if (self->unsaved)
      break;
  }

  if (!gil_journal_is_dirty (self))
    return TRUE;

  g_propagate_error (error, g_error_copy (gil_journal_get_error (self)));
  return FALSE;
}

/**
 * gil_journal_is_dirty:
 * @self: a journal
 *
 * Returns: whether something is not saved yet
 */
gboolean
gil_journal_is_dirty (GilJournal *self)
{
  g_return_val_if_fail (GIL_IS_JOURNAL (self), FALSE);

  return self->generation != self->saved_generation;
}

/* After a change: it is saved within a second. */
void
gil_journal_touch (GilJournal *self)
{
  self->generation++;
  schedule_save (self, SAVE_DELAY);
}

/* Waits for what runs in the thread, and takes what it brings. */
void
gil_journal_finish_job (GilJournal *self)
{
  while (self->job) {
    g_mutex_lock (&self->job->mutex);
    while (!self->job->done)
      g_cond_wait (&self->job->cond, &self->job->mutex);
    g_mutex_unlock (&self->job->mutex);
    self->save_wanted = FALSE;
    self->look_wanted = FALSE;
    take_job (self);
  }
}

/* No timer and no watch any more. A running job ends by itself; nobody hears of it. */
void
gil_journal_stop (GilJournal *self)
{
  g_clear_handle_id (&self->due_source, g_source_remove);
  g_clear_handle_id (&self->retry_source, g_source_remove);
  g_clear_handle_id (&self->look_source, g_source_remove);
  if (self->monitor)
    g_file_monitor_cancel (self->monitor);
  g_clear_object (&self->monitor);
  g_clear_pointer (&self->job, job_unref);
}
