/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-text.h"

G_BEGIN_DECLS

/**
 * GilRolePart:
 * @GIL_ROLE_PART_NONE: the list has no sides
 * @GIL_ROLE_PART_DOES: in "does": what is part of the job
 * @GIL_ROLE_PART_DOES_NOT: in "does": what others do
 * @GIL_ROLE_PART_RECEIVES: in "handover": what comes in
 * @GIL_ROLE_PART_GIVES: in "handover": what goes out
 * @GIL_ROLE_PART_GROWS: in "growth": where it can lead
 * @GIL_ROLE_PART_LIMITS: in "growth": where it stops
 * @GIL_ROLE_PART_WORK: of a company type: how one works there
 * @GIL_ROLE_PART_LEARN: of a company type: how one learns there
 * @GIL_ROLE_PART_ASK: of a company type: what to ask in an interview
 *
 * Which side of its list a remark is on.
 */
typedef enum
{
  GIL_ROLE_PART_NONE,
  GIL_ROLE_PART_DOES,
  GIL_ROLE_PART_DOES_NOT,
  GIL_ROLE_PART_RECEIVES,
  GIL_ROLE_PART_GIVES,
  GIL_ROLE_PART_GROWS,
  GIL_ROLE_PART_LIMITS,
  GIL_ROLE_PART_WORK,
  GIL_ROLE_PART_LEARN,
  GIL_ROLE_PART_ASK,
  GIL_N_ROLE_PARTS,
} GilRolePart;

/**
 * GilRemark:
 * @text: what is said
 * @evidence: (array zero-terminated=1) (nullable): ids of the notes' statements; %NULL: it is ours
 * @opinion: whether the notes state a view here, not a fact
 * @another_view: set where others see it differently
 * @part: which side of the list it is on
 * @role: (nullable): id of the role it speaks of
 * @as_of: (nullable): month, "2026-11", where it dates
 * @source: set where it was read somewhere: where
 *
 * One item of a role page, the comparison, the history or a company type.
 */
typedef struct
{
  GilText text;
  char **evidence;
  gboolean opinion;
  GilText another_view;
  GilRolePart part;
  char *role;
  char *as_of;
  GilText source;
} GilRemark;

/* How a part is written in the files, "does-not"; NULL for GIL_ROLE_PART_NONE. */
const char *gil_role_part_get_id   (GilRolePart part);
/* What it is called as a heading, "Does not do"; NULL for GIL_ROLE_PART_NONE. */
const char *gil_role_part_get_name (GilRolePart part,
                                    GilLang     lang);

G_END_DECLS
