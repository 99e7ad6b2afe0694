/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-file-write.h"

#include "gil-export.h"

/* On a server, say. Closing a stream puts what was written in the place of the file, also when that is
 * only half of it; a stream that is cancelled leaves the file alone. */
static gboolean
write_elsewhere (GFile   *file,
                 GBytes  *text,
                 GError **error)
{
  g_autoptr (GCancellable) given_up = g_cancellable_new ();
  g_autoptr (GFileOutputStream) stream = NULL;

  stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, error);
  if (stream == NULL)
    return FALSE;

  if (g_output_stream_write_all (G_OUTPUT_STREAM (stream), g_bytes_get_data (text, NULL),
                                 g_bytes_get_size (text), NULL, NULL, error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);

  g_cancellable_cancel (given_up);
  g_output_stream_close (G_OUTPUT_STREAM (stream), given_up, NULL);

  return FALSE;
}

typedef struct
{
  GilJournal *journal;
  GBytes *text;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->journal);
  g_bytes_unref (job->text);
  g_free (job);
}

static void
write_in_thread (GTask        *task,
                 gpointer      source,
                 gpointer      data,
                 GCancellable *cancellable)
{
  const Job *job = data;
  g_autofree char *path = g_file_get_path (G_FILE (source));
  GError *error = NULL;

  if (path != NULL ? gil_export_write (job->journal, job->text, path, &error)
                   : write_elsewhere (source, job->text, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/* Writes a file in the background, in place of what is there; GIO's own way of replacing contents loses the
 * old ones when the disk is full. */
void
gil_file_write_async (GFile               *file,
                      GilJournal          *journal,
                      GBytes              *text,
                      GAsyncReadyCallback  callback,
                      gpointer             data)
{
  g_autoptr (GTask) task = NULL;
  Job *job;

  g_return_if_fail (G_IS_FILE (file));
  g_return_if_fail (GIL_IS_JOURNAL (journal));
  g_return_if_fail (text != NULL);

  task = g_task_new (file, NULL, callback, data);
  g_task_set_source_tag (task, gil_file_write_async);
  job = g_new0 (Job, 1);
  job->journal = g_object_ref (journal);
  job->text = g_bytes_ref (text);
  g_task_set_task_data (task, job, job_free);
  g_task_run_in_thread (task, write_in_thread);
}

gboolean
gil_file_write_finish (GFile         *file,
                       GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, file), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
