/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-json-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gil-json-scan.h"
#include "gil-lang.h"

static void
set_errno_error (GError     **error,
                 const char  *what,
                 int          code)
{
  g_set_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_UNREADABLE, "%s: %s", what,
               gil_say_errno (code));
}

static gboolean
check_kind (int      fd,
            GError **error)
{
  struct stat info;

  if (fstat (fd, &info) != 0) {
    set_errno_error (error, gil_say ("cannot be read", "읽을 수 없어요"), errno);
    return FALSE;
  }

  if (!S_ISREG (info.st_mode)) {
    g_set_error_literal (error, GIL_JSON_ERROR, GIL_JSON_ERROR_UNREADABLE,
                         S_ISDIR (info.st_mode)
                           ? gil_say ("is a folder, not a file", "파일이 아니라 폴더예요")
                           : gil_say ("is not a regular file", "일반 파일이 아니에요"));
    return FALSE;
  }

  return TRUE;
}

/**
 * gil_json_file_read:
 * @path: a file
 * @error: return location
 *
 * Reads a regular file of at most %GIL_JSON_MAX_BYTES. Pipes, devices and folders are refused
 * without waiting for them. The bytes are a copy: a file that shrinks while in use does no harm.
 *
 * Returns: (transfer full) (nullable): the bytes; %NULL with an error of %GIL_JSON_ERROR
 */
GBytes *
gil_json_file_read (const char  *path,
                    GError     **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  g_autofd int fd = -1;
  guint8 buffer[65536];

  g_return_val_if_fail (path != NULL, NULL);

  fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0);
  if (fd < 0) {
    int code = errno;

    if (code == ENOENT)
      g_set_error_literal (error, GIL_JSON_ERROR, GIL_JSON_ERROR_UNREADABLE,
                           gil_say ("no such file", "그런 파일이 없어요"));
    else
      set_errno_error (error, gil_say ("cannot be opened", "열 수 없어요"), code);
    return NULL;
  }

  if (!check_kind (fd, error))
    return NULL;

  bytes = g_byte_array_new ();

  /* The size is counted while reading: what fstat() says may change, and is 0 in /proc. */
  for (;;) {
    gssize n = read (fd, buffer, sizeof buffer);

    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0) {
      set_errno_error (error, gil_say ("cannot be read", "읽을 수 없어요"), errno);
      return NULL;
    }
    if (n == 0)
      break;

    g_byte_array_append (bytes, buffer, (guint) n);

    if (bytes->len > GIL_JSON_MAX_BYTES) {
      g_set_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE,
                   gil_say ("larger than %d MiB", "%d MiB보다 커요"),
                   GIL_JSON_MAX_BYTES / (1024 * 1024));
      return NULL;
    }
  }

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
