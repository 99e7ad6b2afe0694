/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-lang.h"

#include <errno.h>
#include <gio/gio.h>

/* A GilLang. Like the locale it is of the whole process: a GError carries one message, and who shows it
 * is far from who knows what went wrong. */
static int said_in = GIL_LANG_EN;

/* What is told of files. The C library tells it, too, but in the language of the locale, which need not
 * be the one that was asked for. */
static const struct
{
  int code;
  const char *en;
  const char *ko;
} errnos[] = {
  { ENOENT, "no such file or folder", "그런 파일이나 폴더가 없어요" },
  { EACCES, "there is no permission", "권한이 없어요" },
  { EPERM, "there is no permission", "권한이 없어요" },
  { EROFS, "it can only be read there", "읽기만 할 수 있는 곳이에요" },
  { ENOSPC, "there is no space left", "남은 공간이 없어요" },
  { EDQUOT, "there is no space left", "남은 공간이 없어요" },
  { EFBIG, "it would be too large", "크기가 너무 커요" },
  { EISDIR, "it is a folder", "폴더예요" },
  { ENOTDIR, "a part of the path is no folder", "경로 중간에 폴더가 아닌 것이 있어요" },
  { ENAMETOOLONG, "the name is too long", "이름이 너무 길어요" },
  { ELOOP, "links lead round in a circle", "링크가 서로를 가리켜서 끝이 없어요" },
  { ENXIO, "it is no regular file", "일반 파일이 아니에요" },
  { EIO, "the disk does not work properly", "디스크가 제대로 움직이지 않아요" },
};

/**
 * gil_lang_from_locale:
 *
 * Returns: Korean if people asked for it before English in their locale; English otherwise
 */
GilLang
gil_lang_from_locale (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i]; i++) {
    if (g_str_has_prefix (names[i], "ko"))
      return GIL_LANG_KO;
    if (g_str_has_prefix (names[i], "en"))
      return GIL_LANG_EN;
  }

  return GIL_LANG_EN;
}

/**
 * gil_lang_say_in:
 * @lang: a language
 *
 * Sets the language of errors and problems from now on, for the whole process. It is English at first.
 */
void
gil_lang_say_in (GilLang lang)
{
  g_atomic_int_set (&said_in, (int) lang);
}

/**
 * gil_say:
 * @en: what is wrong, in English; it may be a format for printf
 * @ko: the same in Korean, with the same arguments
 *
 * For messages of errors and problems.
 *
 * Returns: (transfer none): @en or @ko
 */
const char *
gil_say (const char *en,
         const char *ko)
{
  return g_atomic_int_get (&said_in) == GIL_LANG_KO ? ko : en;
}

/**
 * gil_say_errno:
 * @code: an errno
 *
 * Returns: (transfer none): what it means for a file, in a few words without a stop
 */
const char *
gil_say_errno (int code)
{
  for (gsize i = 0; i < G_N_ELEMENTS (errnos); i++) {
    if (errnos[i].code == code)
      return gil_say (errnos[i].en, errnos[i].ko);
  }

  return g_strerror (code);
}

/* The code in the domain of @error that stands for an errno; that for what has none of its own is -1. */
static int
code_in_domain (const GError *error,
                int           code)
{
  int translated;

  if (error->domain == G_FILE_ERROR) {
    translated = (int) g_file_error_from_errno (code);
    return translated != G_FILE_ERROR_FAILED ? translated : -1;
  }

  translated = (int) g_io_error_from_errno (code);
  return error->domain == G_IO_ERROR && translated != G_IO_ERROR_FAILED ? translated : -1;
}

/**
 * gil_say_error:
 * @error: an error, also of GLib
 *
 * GLib's own messages on files are in the language of the locale and name files that are only there
 * while it writes.
 *
 * Returns: (transfer none): what is wrong, without the name of the file where GLib reported it; as long
 *   as @error lives
 */
const char *
gil_say_error (const GError *error)
{
  g_return_val_if_fail (error != NULL, "");

  for (gsize i = 0; i < G_N_ELEMENTS (errnos); i++) {
    if (code_in_domain (error, errnos[i].code) == error->code)
      return gil_say (errnos[i].en, errnos[i].ko);
  }

  return error->message;
}
