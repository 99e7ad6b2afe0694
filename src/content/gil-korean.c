/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-korean.h"

#include <string.h>

#define FIRST_SYLLABLE 0xac00
#define LAST_SYLLABLE 0xd7a3
/* Syllables come in groups of this many: without a final consonant, then with each of 27. */
#define N_FINALS 28
#define FINAL_RIEUL 8

typedef enum
{
  FINAL_NONE,
  FINAL_OTHER,
  FINAL_L,
} Final;

/* How digits are read: 영 일 이 삼 사 오 육 칠 팔 구. 십, 백, 천 and 만 end like 영. */
static const Final digit_finals[] = {
  FINAL_OTHER, FINAL_L, FINAL_NONE, FINAL_OTHER, FINAL_NONE,
  FINAL_NONE, FINAL_OTHER, FINAL_L, FINAL_L, FINAL_NONE,
};

/* By the final of the word: none, other, ㄹ. */
static const char *const particles[][3] = {
  [GIL_PARTICLE_TOPIC] = { "는", "은", "은" },
  [GIL_PARTICLE_SUBJECT] = { "가", "이", "이" },
  [GIL_PARTICLE_OBJECT] = { "를", "을", "을" },
  [GIL_PARTICLE_WITH] = { "와", "과", "과" },
  [GIL_PARTICLE_TOWARDS] = { "로", "으로", "로" },
  [GIL_PARTICLE_COPULA] = { "예요", "이에요", "이에요" },
  [GIL_PARTICLE_QUOTE] = { "라고", "이라고", "이라고" },
};

/* The end of what is read aloud: without a bracketed remark and punctuation. */
static const char *
find_last_read (const char *reading)
{
  const char *end = reading + strlen (reading);

  while (end > reading) {
    const char *last = g_utf8_prev_char (end);
    gunichar c = g_utf8_get_char (last);
    const char *open = c == ')' ? g_strrstr_len (reading, last - reading, "(") : NULL;

    if (open && open > reading)
      end = open;
    else if (g_unichar_isalnum (c))
      return last;
    else
      end = last;
  }

  return NULL;
}

/* Letters are read by their Korean names: of these 엘, 엠, 엔 and 알 have a final consonant. */
static Final
get_letter_final (char letter)
{
  switch (g_ascii_tolower (letter)) {
  case 'l':
  case 'r':
    return FINAL_L;
  case 'm':
  case 'n':
    return FINAL_OTHER;
  default:
    return FINAL_NONE;
  }
}

static Final
get_final (const char *reading)
{
  const char *last = find_last_read (reading);
  gunichar c = last ? g_utf8_get_char (last) : 0;

  if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
    guint final = (c - FIRST_SYLLABLE) % N_FINALS;

    return final == 0 ? FINAL_NONE : final == FINAL_RIEUL ? FINAL_L : FINAL_OTHER;
  }

  if (c < 128 && g_ascii_isdigit ((char) c))
    return digit_finals[c - '0'];

  return c < 128 ? get_letter_final ((char) c) : FINAL_NONE;
}

const char *
gil_korean_particle (const char  *reading,
                     GilParticle  particle)
{
  g_return_val_if_fail (reading != NULL, "");
  g_return_val_if_fail ((guint) particle < G_N_ELEMENTS (particles), "");

  return particles[particle][get_final (reading)];
}

/* Every final consonant in Unicode's order, from the first of them on. */
static const struct
{
  gunichar first;
  gunichar second;  /* 0 where it is one */
  gunichar initial; /* the same at the beginning of a syllable; 0 where it is two */
} finals[] = {
  { 0x11a8, 0, 0x1100 }, { 0x11a9, 0, 0x1101 }, { 0x11a8, 0x11ba, 0 }, { 0x11ab, 0, 0x1102 },
  { 0x11ab, 0x11bd, 0 }, { 0x11ab, 0x11c2, 0 }, { 0x11ae, 0, 0x1103 }, { 0x11af, 0, 0x1105 },
  { 0x11af, 0x11a8, 0 }, { 0x11af, 0x11b7, 0 }, { 0x11af, 0x11b8, 0 }, { 0x11af, 0x11ba, 0 },
  { 0x11af, 0x11c0, 0 }, { 0x11af, 0x11c1, 0 }, { 0x11af, 0x11c2, 0 }, { 0x11b7, 0, 0x1106 },
  { 0x11b8, 0, 0x1107 }, { 0x11b8, 0x11ba, 0 }, { 0x11ba, 0, 0x1109 }, { 0x11bb, 0, 0x110a },
  { 0x11bc, 0, 0x110b }, { 0x11bd, 0, 0x110c }, { 0x11be, 0, 0x110e }, { 0x11bf, 0, 0x110f },
  { 0x11c0, 0, 0x1110 }, { 0x11c1, 0, 0x1111 }, { 0x11c2, 0, 0x1112 },
};

#define FIRST_FINAL 0x11a8

static gboolean
is_final (gunichar letter)
{
  return letter >= FIRST_FINAL && letter < FIRST_FINAL + G_N_ELEMENTS (finals);
}

/* Letters of syllables apart, two finals as well, and no case: a syllable is in a text as soon as its
 * first letter is typed. (transfer full) (nullable): NULL for what is no UTF-8 */
static char *
take_apart (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *letters = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  GString *out;

  if (letters == NULL)
    return NULL;

  out = g_string_new (NULL);
  for (const char *at = letters; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar letter = g_utf8_get_char (at);

    if (is_final (letter)) {
      g_string_append_unichar (out, finals[letter - FIRST_FINAL].first);
      if (finals[letter - FIRST_FINAL].second != 0)
        g_string_append_unichar (out, finals[letter - FIRST_FINAL].second);
    } else {
      g_string_append_unichar (out, letter);
    }
  }

  return g_string_free_and_steal (out);
}

/* @letters with the last final as the beginning of the next syllable: while 기술 is typed, it is 깃 for
 * a moment. (transfer full) (nullable): NULL where they do not end in a final */
static char *
move_last_final (const char *letters)
{
  const char *last = g_utf8_find_prev_char (letters, letters + strlen (letters));
  gunichar letter = last != NULL ? g_utf8_get_char (last) : 0;
  GString *moved;

  if (!is_final (letter))
    return NULL;

  moved = g_string_new_len (letters, last - letters);
  g_string_append_unichar (moved, finals[letter - FIRST_FINAL].initial);

  return g_string_free_and_steal (moved);
}

/* Searches whatever the case, and in Korean letter by letter, so that every key press narrows the
 * search: ㅂ, 배, 백, 백ㅇ, 백에, 백엔, 백엔ㄷ, 백엔드. */
gboolean
gil_korean_contains (const char *text,
                     const char *wanted)
{
  g_autofree char *letters = NULL;
  g_autofree char *searched = NULL;
  g_autofree char *moved = NULL;

  g_return_val_if_fail (wanted != NULL, FALSE);

  if (*wanted == '\0')
    return TRUE;
  if (text == NULL)
    return FALSE;

  letters = take_apart (text);
  searched = take_apart (wanted);
  if (letters == NULL || searched == NULL)
    return FALSE;
  if (strstr (letters, searched) != NULL)
    return TRUE;

  moved = move_last_final (searched);

  return moved != NULL && strstr (letters, moved) != NULL;
}
