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

/**
 * gil_korean_particle:
 * @reading: how the word before is said, as a rule in Hangul; a digit or a Latin letter at its end
 *   is read by name
 * @particle: a particle
 *
 * Returns: (transfer none): the form of @particle that goes after that word
 */
const char *
gil_korean_particle (const char  *reading,
                     GilParticle  particle)
{
  g_return_val_if_fail (reading != NULL, "");
  g_return_val_if_fail ((guint) particle < G_N_ELEMENTS (particles), "");

  return particles[particle][get_final (reading)];
}
