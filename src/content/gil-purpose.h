/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-text.h"

G_BEGIN_DECLS

/**
 * GilPurpose:
 * @id: "api"
 * @index: its place among the purposes
 * @name: "An API"
 * @line: what that is, in one sentence
 * @general: whether what is made for it is a framework for web services at large, which is compared
 *   when no purpose is named
 *
 * What is being built: the first thing that decides what is compared. Owned by the catalog.
 */
typedef struct
{
  char *id;
  gsize index;
  GilText name;
  GilText line;
  gboolean general;
} GilPurpose;

G_END_DECLS
