/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-catalog.h"
#include "gil-journal.h"
#include "gil-settings.h"

G_BEGIN_DECLS

typedef struct _GilInterviewSession GilInterviewSession;
typedef struct _GilPickSession GilPickSession;

/* The window gives this to its pages; a session is NULL for pages that do not need it. */
typedef struct
{
  GilCatalog *catalog;
  GilSettings *settings;
  GilJournal *journal;
  GilPickSession *pick; /* the question asked of the frameworks, one for all pages */
  GilInterviewSession *interview; /* what the pages of the Interview tab share */
} GilContext;

G_END_DECLS
