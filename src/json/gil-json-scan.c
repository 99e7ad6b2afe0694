/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-json-scan.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "gil-lang.h"
#include "gil-shown.h"

/* Not a parser: it looks only for what json-glib accepts and then drops or changes (a key given
 * twice, `\u0000`, numbers out of range) and for what would cost too much. Grammar is left to
 * json-glib; on bytes that are no JSON this may see nonsense, but never reads past the end. */

/* Up to this many keys, comparing each with each is faster than sorting them. */
#define FEW_KEYS 16
/* Keys of one object that hash alike: json-glib's table compares each with each. Chance makes three. */
#define MAX_ALIKE 64

typedef struct
{
  const char *text; /* unescaped */
  gsize length;
  gsize position;
  guint32 hash;
} Key;

typedef struct
{
  gboolean is_object;
  gboolean expects_key;
  guint first_key; /* of this object, in Scan.keys */
} Level;

typedef struct
{
  const char *data;
  gsize length;
  gsize position;
  gsize n_values;
  gsize depth;
  Level levels[GIL_JSON_MAX_DEPTH];
  GArray *keys;             /* of all open objects */
  GStringChunk *unescaped;  /* (nullable): keys written with a backslash */
} Scan;

G_DEFINE_QUARK (gil-json-error-quark, gil_json_error)

static guint
line_at (Scan  *scan,
         gsize  position)
{
  guint line = 1;

  for (gsize i = 0; i < position; i++) {
    if (scan->data[i] == '\n')
      line++;
  }

  return line;
}

static gboolean
fail (Scan        *scan,
      gsize        position,
      int          code,
      const char  *what,
      GError     **error)
{
  g_set_error (error, GIL_JSON_ERROR, code, gil_say ("line %u: %s", "%u행: %s"), line_at (scan, position),
               what);
  return FALSE;
}

/* Whatever follows: a note or a page of Markdown is not JSON with something behind it. */
static gboolean
begins_like_json (Scan *scan)
{
  gsize i = 0;

  while (i < scan->length && g_ascii_isspace (scan->data[i]))
    i++;

  return i < scan->length && strchr ("{[\"-0123456789tfn", scan->data[i]) != NULL;
}

static gboolean
count_value (Scan    *scan,
             GError **error)
{
  if (scan->depth == 0 && scan->n_values > 0)
    return fail (scan, scan->position, GIL_JSON_ERROR_SYNTAX,
                 begins_like_json (scan)
                   ? gil_say ("there is text after the end", "JSON이 끝난 뒤에 글이 더 있어요")
                   : gil_say ("it is not JSON", "JSON이 아니에요"), error);

  if (++scan->n_values > GIL_JSON_MAX_VALUES) {
    g_set_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE,
                 gil_say ("more than %d values", "값이 %d개보다 많아요"), GIL_JSON_MAX_VALUES);
    return FALSE;
  }

  return TRUE;
}

/* The four hexadecimal digits at @text; -1 when they are none. */
static gint32
read_hex (const char *text,
          const char *end)
{
  gint32 value = 0;

  if (end - text < 4)
    return -1;

  for (int i = 0; i < 4; i++) {
    int digit = g_ascii_xdigit_value (text[i]);

    if (digit < 0)
      return -1;
    value = value * 16 + digit;
  }

  return value;
}

/* Appends what the escape after the backslash at @text stands for. Returns its end. */
static const char *
append_escape (GString    *out,
               const char *text,
               const char *end)
{
  static const char from[] = "bfnrt";
  static const char to[] = "\b\f\n\r\t";
  const char *at;
  gint32 unit, low;

  if (text[1] != 'u') {
    at = strchr (from, text[1]);
    g_string_append_c (out, at && *at ? to[at - from] : text[1]);
    return text + 2;
  }

  unit = read_hex (text + 2, end);
  if (unit < 0) {
    g_string_append_c (out, 'u');
    return text + 2;
  }
  if (unit >= 0xd800 && unit < 0xdc00 && end - text >= 12 && text[6] == '\\' && text[7] == 'u') {
    low = read_hex (text + 8, end);
    if (low >= 0xdc00 && low < 0xe000) {
      g_string_append_unichar (out, 0x10000 + ((gunichar) (unit - 0xd800) << 10) +
                               (gunichar) (low - 0xdc00));
      return text + 12;
    }
  }

  g_string_append_unichar (out, (gunichar) unit);
  return text + 6;
}

static void
unescape_key (Scan *scan,
              Key  *key)
{
  g_autoptr (GString) out = g_string_sized_new (key->length);
  const char *text = key->text;
  const char *end = key->text + key->length;

  while (text < end) {
    if (*text == '\\' && end - text >= 2)
      text = append_escape (out, text, end);
    else
      g_string_append_c (out, *text++);
  }

  if (!scan->unescaped)
    scan->unescaped = g_string_chunk_new (1024);

  key->text = g_string_chunk_insert_len (scan->unescaped, out->str, (gssize) out->len);
  key->length = out->len;
}

static void
add_key (Scan     *scan,
         gsize     start,
         gsize     end,
         gboolean  escaped)
{
  Key key = { scan->data + start, end - start, start, 5381 };

  if (escaped)
    unescape_key (scan, &key);

  /* As g_str_hash() does, by which json-glib keeps members. */
  for (gsize i = 0; i < key.length; i++)
    key.hash = key.hash * 33 + (guint32) (signed char) key.text[i];

  g_array_append_val (scan->keys, key);
}

/* Goes on to the closing quote. */
static gboolean
find_string_end (Scan      *scan,
                 gboolean  *escaped,
                 GError   **error)
{
  const char *end = scan->data + scan->length;
  const char *quote = NULL;
  gsize start = scan->position;

  for (;;) {
    const char *from = scan->data + scan->position;
    const char *backslash;

    /* Not again for each backslash before it: that would be quadratic. */
    if (from < end && (!quote || quote < from))
      quote = memchr (from, '"', (gsize) (end - from));
    if (!quote || from >= end)
      return fail (scan, start, GIL_JSON_ERROR_SYNTAX,
                   gil_say ("a text is not closed", "닫히지 않은 문자열이 있어요"), error);

    backslash = memchr (from, '\\', (gsize) (quote - from));
    if (!backslash) {
      scan->position = (gsize) (quote - scan->data);
      return TRUE;
    }

    *escaped = TRUE;
    scan->position = (gsize) (backslash - scan->data);
    if (end - backslash >= 6 && memcmp (backslash, "\\u0000", 6) == 0)
      return fail (scan, scan->position, GIL_JSON_ERROR_SYNTAX,
                   gil_say ("\\u0000 is not taken in texts", "문자열에는 \\u0000을 쓸 수 없어요"), error);

    /* Whatever is escaped, it does not close the text. */
    scan->position += 2;
  }
}

/* Steps over the string that begins here. */
static gboolean
scan_string (Scan    *scan,
             GError **error)
{
  Level *level = scan->depth > 0 ? &scan->levels[scan->depth - 1] : NULL;
  gboolean is_key = level && level->is_object && level->expects_key;
  gboolean escaped = FALSE;
  gsize start;

  if (!is_key && !count_value (scan, error))
    return FALSE;

  start = ++scan->position;
  if (!find_string_end (scan, &escaped, error))
    return FALSE;

  if (is_key) {
    add_key (scan, start, scan->position, escaped);
    level->expects_key = FALSE;
  }

  scan->position++;
  return TRUE;
}

/* Steps over the number that begins here. */
static gboolean
scan_number (Scan    *scan,
             GError **error)
{
  g_autofree char *copy = NULL;
  gsize start = scan->position;
  gboolean is_real = FALSE;

  if (!count_value (scan, error))
    return FALSE;

  for (; scan->position < scan->length; scan->position++) {
    char c = scan->data[scan->position];

    if (c == '.' || c == 'e' || c == 'E')
      is_real = TRUE;
    else if (c != '+' && c != '-' && !g_ascii_isdigit (c))
      break;
  }

  /* No number this short is out of range. */
  if (!is_real && scan->position - start <= 18)
    return TRUE;

  copy = g_strndup (scan->data + start, scan->position - start);

  if (is_real) {
    if (!isfinite (g_ascii_strtod (copy, NULL)))
      return fail (scan, start, GIL_JSON_ERROR_SYNTAX,
                   gil_say ("a number is too large", "숫자가 너무 커요"), error);
  } else {
    errno = 0;
    g_ascii_strtoll (copy, NULL, 10);
    if (errno == ERANGE)
      return fail (scan, start, GIL_JSON_ERROR_SYNTAX,
                   gil_say ("a number is too large", "숫자가 너무 커요"), error);
  }

  return TRUE;
}

static gboolean
scan_word (Scan    *scan,
           GError **error)
{
  if (!count_value (scan, error))
    return FALSE;

  while (scan->position < scan->length && g_ascii_isalnum (scan->data[scan->position]))
    scan->position++;

  return TRUE;
}

static gboolean
open_level (Scan     *scan,
            gboolean  is_object,
            GError  **error)
{
  Level *level;

  if (!count_value (scan, error))
    return FALSE;

  if (scan->depth == GIL_JSON_MAX_DEPTH) {
    g_set_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE,
                 gil_say ("line %u: nested deeper than %d", "%u행: %d단계보다 깊게 겹쳐 있어요"),
                 line_at (scan, scan->position), GIL_JSON_MAX_DEPTH);
    return FALSE;
  }

  level = &scan->levels[scan->depth++];
  level->is_object = is_object;
  level->expects_key = is_object;
  level->first_key = scan->keys->len;
  scan->position++;

  return TRUE;
}

static gboolean
fail_key (Scan        *scan,
          const Key   *key,
          GError     **error)
{
  g_autofree char *text = g_strndup (key->text, key->length);
  g_autofree char *shown = gil_dup_shown (text, GIL_JSON_SHOWN_KEY);
  g_autofree char *what = g_strdup_printf (gil_say ("the key \"%s\" is there twice",
                                                     "같은 키가 두 번 있어요: \"%s\""), shown);

  return fail (scan, key->position, GIL_JSON_ERROR_SYNTAX, what, error);
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const Key *one = a;
  const Key *two = b;

  if (one->hash != two->hash)
    return one->hash < two->hash ? -1 : 1;
  if (one->length != two->length)
    return one->length < two->length ? -1 : 1;

  return memcmp (one->text, two->text, one->length);
}

static gboolean
close_level (Scan    *scan,
             GError **error)
{
  Level *level;
  Key *keys;
  gsize n_keys;

  scan->position++;

  if (scan->depth == 0)
    return TRUE;

  level = &scan->levels[--scan->depth];
  keys = &g_array_index (scan->keys, Key, level->first_key);
  n_keys = scan->keys->len - level->first_key;

  if (n_keys <= FEW_KEYS) {
    for (gsize i = 1; i < n_keys; i++) {
      for (gsize k = 0; k < i; k++) {
        if (compare_keys (&keys[i], &keys[k]) == 0)
          return fail_key (scan, &keys[i], error);
      }
    }
  } else {
    qsort (keys, n_keys, sizeof (Key), compare_keys);
    for (gsize i = 1, n_alike = 1; i < n_keys; i++) {
      if (compare_keys (&keys[i - 1], &keys[i]) == 0)
        return fail_key (scan, keys[i].position > keys[i - 1].position ? &keys[i] : &keys[i - 1],
                         error);

      n_alike = keys[i].hash == keys[i - 1].hash ? n_alike + 1 : 1;
      if (n_alike > MAX_ALIKE)
        return fail (scan, keys[i].position, GIL_JSON_ERROR_TOO_LARGE,
                     gil_say ("an object has keys that were made to take long to read",
                              "읽는 데 오래 걸리도록 만든 키가 객체에 들어 있어요"), error);
    }
  }

  g_array_set_size (scan->keys, level->first_key);
  return TRUE;
}

static gboolean
is_blank (Scan *scan)
{
  for (gsize i = 0; i < scan->length; i++) {
    if (!g_ascii_isspace (scan->data[i]))
      return FALSE;
  }

  return TRUE;
}

static gboolean
scan_all (Scan    *scan,
          GError **error)
{
  while (scan->position < scan->length) {
    char c = scan->data[scan->position];
    gboolean sound = TRUE;

    if (c == ' ' || c == '\n') {
      scan->position++;
    } else if (c == '"') {
      sound = scan_string (scan, error);
    } else if (c == '{' || c == '[') {
      sound = open_level (scan, c == '{', error);
    } else if (c == '}' || c == ']') {
      sound = close_level (scan, error);
    } else if (c == '-' || g_ascii_isdigit (c)) {
      sound = scan_number (scan, error);
    } else if (g_ascii_isalpha (c)) {
      sound = scan_word (scan, error);
    } else {
      if (c == ',' && scan->depth > 0 && scan->levels[scan->depth - 1].is_object)
        scan->levels[scan->depth - 1].expects_key = TRUE;
      scan->position++;
    }

    if (!sound)
      return FALSE;
  }

  if (is_blank (scan)) {
    g_set_error_literal (error, GIL_JSON_ERROR, GIL_JSON_ERROR_SYNTAX,
                         gil_say ("the file is empty", "파일이 비어 있어요"));
    return FALSE;
  }

  return TRUE;
}

/**
 * gil_json_scan:
 * @data: (array length=length): what is about to be parsed
 * @length: its length in bytes
 * @error: return location
 *
 * Refuses what json-glib would take and spoil: bytes that are not UTF-8, keys that are there twice
 * in one object, `\u0000`, whole numbers outside of gint64, numbers that are not finite, text after
 * the end, nothing at all; and more than %GIL_JSON_MAX_BYTES, %GIL_JSON_MAX_VALUES or
 * %GIL_JSON_MAX_DEPTH, or many keys of one object with the same hash. What passes need not be JSON.
 *
 * Returns: whether @data may be parsed; %FALSE with an error of %GIL_JSON_ERROR
 */
gboolean
gil_json_scan (const char  *data,
               gsize        length,
               GError     **error)
{
  Scan scan = { .data = data, .length = length };
  const char *end = NULL;
  gboolean sound;

  g_return_val_if_fail (data != NULL || length == 0, FALSE);

  if (length > GIL_JSON_MAX_BYTES) {
    g_set_error (error, GIL_JSON_ERROR, GIL_JSON_ERROR_TOO_LARGE,
                 gil_say ("larger than %d MiB", "%d MiB보다 커요"),
                 GIL_JSON_MAX_BYTES / (1024 * 1024));
    return FALSE;
  }

  if (length > 0 && !g_utf8_validate_len (data, length, &end))
    return fail (&scan, (gsize) (end - data), GIL_JSON_ERROR_SYNTAX,
                 *end == '\0' ? gil_say ("there is a NUL byte", "NUL 바이트가 있어요")
                              : gil_say ("not UTF-8", "UTF-8이 아니에요"), error);

  scan.keys = g_array_sized_new (FALSE, FALSE, sizeof (Key), 64);
  sound = scan_all (&scan, error);
  g_array_unref (scan.keys);
  g_clear_pointer (&scan.unescaped, g_string_chunk_free);

  return sound;
}
