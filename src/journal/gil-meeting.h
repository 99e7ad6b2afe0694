/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gil-journal.h"

G_BEGIN_DECLS

/**
 * GilMeeting:
 * @date: the day, as a Julian day of GDate; 0 where it is not known
 * @company: (nullable)
 * @role: (nullable): id of a role
 * @stage: (nullable): id of a stage
 * @note: (nullable)
 *
 * An interview that the user has; an item of %GIL_JOURNAL_INTERVIEWS.
 */
typedef struct
{
  guint32 date;
  char *company;
  char *role;
  char *stage;
  char *note;
} GilMeeting;

GilMeeting *gil_meeting_new       (void);
void        gil_meeting_free      (GilMeeting       *self);
GilMeeting *gil_meeting_read      (JsonObject       *item);
/* (transfer full): members for gil_journal_set(); what is not set is null there */
JsonObject *gil_meeting_write     (const GilMeeting *self);

/* "2026-12-14", and back; 0 and NULL for what is no day */
guint32     gil_meeting_parse_day (const char       *text);
guint32     gil_meeting_parse_typed_day (const char       *text);
char       *gil_meeting_format_day (guint32          day);
/* Today, where the user is. */
guint32     gil_meeting_today     (void);

/* (transfer full) (nullable): id of the one to prepare for: the next from @today on, else the last
 * that has passed; NULL when none has a date */
char       *gil_meeting_find_next (GilJournal       *journal,
                                   guint32           today);
/* Makes it the date of the one to prepare for, making an interview where there is none; 0 takes the
 * date away. (transfer full) (nullable): its id */
char       *gil_meeting_set_next  (GilJournal       *journal,
                                   guint32           today,
                                   guint32           date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GilMeeting, gil_meeting_free)

G_END_DECLS
