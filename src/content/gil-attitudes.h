/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-criterion.h"

G_BEGIN_DECLS

/**
 * GilAttitudeKind:
 * @GIL_ATTITUDE_LIKE: something one enjoys
 * @GIL_ATTITUDE_MIND: a hard part one minds; a role ranks high where it has little of it
 */
typedef enum
{
  GIL_ATTITUDE_LIKE,
  GIL_ATTITUDE_MIND,
  GIL_N_ATTITUDE_KINDS,
} GilAttitudeKind;

/**
 * GilAttitude:
 * @name: short: "Design"
 * @question: "Do you enjoy drawing up a structure, and drawing it again?"
 * @description: what it is
 * @evidence: (array zero-terminated=1): ids of the notes' statements
 */
typedef struct
{
  char *id;
  GilText name;
  GilText question;
  GilText description;
  GilAttitudeKind kind;
  char **evidence;
} GilAttitude;

/**
 * GilAttitudeLevel:
 * @level: (nullable): how well it suits; %NULL where nothing is known
 * @note: why, in a sentence; not set where nothing is known
 * @evidence: (array zero-terminated=1) (nullable): ids of the notes' statements; %NULL: it is ours
 * @opinion: whether the notes state a view here, not a fact
 */
typedef struct
{
  const GilLevel *level;
  GilText note;
  char **evidence;
  gboolean opinion;
} GilAttitudeLevel;

/**
 * GilAttitudeRole:
 * @role: id of a role
 * @levels: (array): one per attitude
 */
typedef struct
{
  char *role;
  GilAttitudeLevel *levels;
} GilAttitudeRole;

/**
 * GilAttitudes:
 * @intro: what this is for, and that it is no verdict
 * @attitudes: (array length=n_attitudes): what one may enjoy or mind
 * @roles: (array length=n_roles): the roles anything is known of, main roles first
 *
 * What suits whom.
 */
typedef struct
{
  GilText intro;
  GilAttitude *attitudes;
  gsize n_attitudes;
  GilAttitudeRole *roles;
  gsize n_roles;
} GilAttitudes;

/* What is known of a role by its id; NULL where nothing is. */
const GilAttitudeLevel *gil_attitudes_get_level (const GilAttitudes *self,
                                                 const char         *role,
                                                 gsize               attitude);

G_END_DECLS
