/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-remark.h"

G_BEGIN_DECLS

/**
 * GilTimelineEvent:
 * @when: in words: "In the beginning", "around 2009"
 * @title: what happened, in a few words
 * @items: (array length=n_items): what there is to say of it
 * @roles: (array zero-terminated=1): ids of the roles it led to; may be empty
 */
typedef struct
{
  char *id;
  GilText when;
  GilText title;
  GilRemark *items;
  gsize n_items;
  char **roles;
} GilTimelineEvent;

/**
 * GilTimeline:
 * @line: what it is about, in a sentence or two
 * @events: (array length=n_events): first to last
 */
typedef struct
{
  char *id;
  GilText title;
  GilText line;
  GilTimelineEvent *events;
  gsize n_events;
} GilTimeline;

G_END_DECLS
