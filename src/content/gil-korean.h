/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Particles after a word, by how it is read. */
typedef enum
{
  GIL_PARTICLE_TOPIC,    /* 은/는 */
  GIL_PARTICLE_SUBJECT,  /* 이/가 */
  GIL_PARTICLE_OBJECT,   /* 을/를 */
  GIL_PARTICLE_WITH,     /* 과/와 */
  GIL_PARTICLE_TOWARDS,  /* 으로/로 */
  GIL_PARTICLE_COPULA,   /* 이에요/예요 */
  GIL_PARTICLE_QUOTE,    /* 이라고/라고 */
} GilParticle;

/* reading: how the word is said, ending in Hangul ("플라스크"). (transfer none) */
const char *gil_korean_particle (const char  *reading,
                                 GilParticle  particle);

gboolean    gil_korean_contains (const char  *text,
                                 const char  *wanted);

G_END_DECLS
