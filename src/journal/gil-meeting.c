/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-meeting.h"

#include <stdio.h>
#include <string.h>

#include "gil-item-member.h"

#define DATE "date"

/* The members that are nothing but text. */
static const struct
{
  const char *name;
  gsize offset;
} texts[] = {
  { "company", G_STRUCT_OFFSET (GilMeeting, company) },
  { "role", G_STRUCT_OFFSET (GilMeeting, role) },
  { "stage", G_STRUCT_OFFSET (GilMeeting, stage) },
  { "note", G_STRUCT_OFFSET (GilMeeting, note) },
};

#define TEXT_AT(self, i) (G_STRUCT_MEMBER (char *, (self), texts[i].offset))

/**
 * gil_meeting_new:
 *
 * Returns: (transfer full): an interview of which nothing is known
 */
GilMeeting *
gil_meeting_new (void)
{
  return g_new0 (GilMeeting, 1);
}

/**
 * gil_meeting_free:
 * @self: (transfer full) (nullable): an interview
 */
void
gil_meeting_free (GilMeeting *self)
{
  if (self == NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free (TEXT_AT (self, i));
  g_free (self);
}

/**
 * gil_meeting_parse_day:
 * @text: (nullable): "2026-12-14"
 *
 * Returns: the day as a Julian day of #GDate; 0 for what is no day
 */
guint32
gil_meeting_parse_day (const char *text)
{
  static const char form[] = "dddd-dd-dd";
  GDateDay day;
  GDateMonth month;
  GDateYear year;
  GDate date;

  if (text == NULL || strlen (text) != strlen (form))
    return 0;
  for (gsize i = 0; form[i] != '\0'; i++) {
    if (form[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != form[i])
      return 0;
  }

  year = (GDateYear) atoi (text);
  month = (GDateMonth) atoi (text + 5);
  day = (GDateDay) atoi (text + 8);
  if (!g_date_valid_dmy (day, month, year))
    return 0;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);

  return g_date_get_julian (&date);
}

/**
 * gil_meeting_parse_typed_day:
 * @text: (nullable): a day as people type it: "2026-12-14", "2026.12.14.", "2026/1/5", "20261214",
 *   "2026년 12월 14일"
 *
 * Returns: the day as a Julian day of #GDate; 0 for what is no day
 */
guint32
gil_meeting_parse_typed_day (const char *text)
{
  g_autoptr (GRegex) apart = g_regex_new ("^\\s*(\\d{4})\\s*[-./년]\\s*(\\d{1,2})\\s*[-./월]\\s*(\\d{1,2})\\s*[.일]?\\s*$",
                                          G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GRegex) together = g_regex_new ("^\\s*(\\d{4})(\\d{2})(\\d{2})\\s*$", G_REGEX_DEFAULT,
                                             G_REGEX_MATCH_DEFAULT, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *year = NULL;
  g_autofree char *month = NULL;
  g_autofree char *day = NULL;
  g_autofree char *written = NULL;

  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return 0;

  if (!g_regex_match (apart, text, G_REGEX_MATCH_DEFAULT, &match)) {
    g_clear_pointer (&match, g_match_info_unref);
    if (!g_regex_match (together, text, G_REGEX_MATCH_DEFAULT, &match))
      return 0;
  }

  year = g_match_info_fetch (match, 1);
  month = g_match_info_fetch (match, 2);
  day = g_match_info_fetch (match, 3);
  written = g_strdup_printf ("%s-%02d-%02d", year, atoi (month), atoi (day));

  return gil_meeting_parse_day (written);
}

/**
 * gil_meeting_format_day:
 * @day: a Julian day of #GDate, or 0
 *
 * Returns: (transfer full) (nullable): "2026-12-14"; %NULL for what is no day
 */
char *
gil_meeting_format_day (guint32 day)
{
  GDate date;

  if (!g_date_valid_julian (day))
    return NULL;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);

  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&date), g_date_get_month (&date),
                          g_date_get_day (&date));
}

/**
 * gil_meeting_today:
 *
 * Returns: today in the local time zone, as a Julian day of #GDate
 */
guint32
gil_meeting_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *text = g_date_time_format (now, "%Y-%m-%d");

  return gil_meeting_parse_day (text);
}

/**
 * gil_meeting_read:
 * @item: (nullable): an item of %GIL_JOURNAL_INTERVIEWS
 *
 * Returns: (transfer full) (nullable): the interview, as far as it can be read; %NULL for no item
 */
GilMeeting *
gil_meeting_read (JsonObject *item)
{
  GilMeeting *self;

  if (item == NULL)
    return NULL;

  self = gil_meeting_new ();
  self->date = gil_meeting_parse_day (gil_item_peek_text (item, DATE));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    TEXT_AT (self, i) = g_strdup (gil_item_peek_text (item, texts[i].name));

  return self;
}

/**
 * gil_meeting_write:
 * @self: an interview
 *
 * Returns: (transfer full): its members, for gil_journal_set(); what is not known is null there
 */
JsonObject *
gil_meeting_write (const GilMeeting *self)
{
  JsonObject *members;
  g_autofree char *day = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  members = json_object_new ();
  day = gil_meeting_format_day (self->date);
  json_object_set_member (members, DATE, day != NULL
                                           ? json_node_init_string (json_node_alloc (), day)
                                           : json_node_new (JSON_NODE_NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    const char *text = TEXT_AT (self, i);

    json_object_set_member (members, texts[i].name,
                            text != NULL && *text != '\0'
                              ? json_node_init_string (json_node_alloc (), text)
                              : json_node_new (JSON_NODE_NULL));
  }

  return members;
}

/**
 * gil_meeting_find_next:
 * @journal: a journal
 * @today: the day, as a Julian day of #GDate
 *
 * Says which interview is to be prepared for: the next one, from today on; where there is none, the one
 * that passed last. Of several on a day it is the one that was noted first.
 *
 * Returns: (transfer full) (nullable): its id; %NULL when none has a date
 */
char *
gil_meeting_find_next (GilJournal *journal,
                       guint32     today)
{
  g_auto (GStrv) ids = gil_journal_list (journal, GIL_JOURNAL_INTERVIEWS);
  const char *found = NULL;
  guint32 best = 0;

  for (guint i = 0; ids[i] != NULL; i++) {
    JsonObject *item = gil_journal_get (journal, GIL_JOURNAL_INTERVIEWS, ids[i]);
    guint32 day = gil_meeting_parse_day (gil_item_peek_text (item, DATE));
    gboolean is_better;

    if (day == 0)
      continue;

    if (day >= today)
      is_better = best < today || day < best;
    else
      is_better = best < today && day > best;
    if (is_better) {
      best = day;
      found = ids[i];
    }
  }

  return g_strdup (found);
}

/**
 * gil_meeting_set_next:
 * @journal: a journal that is loaded
 * @today: the day, as a Julian day of #GDate
 * @date: the date of the interview to prepare for, likewise; 0 to have none
 *
 * Sets the date of the interview that gil_meeting_find_next() finds. Where that one has passed it is
 * left as it was, and a date makes a new one. Taking the date away leaves what else is known of the
 * interview; one of which nothing else is known is removed.
 *
 * Returns: (transfer full) (nullable): the id of the interview that has the date; %NULL for none
 */
char *
gil_meeting_set_next (GilJournal *journal,
                      guint32     today,
                      guint32     date)
{
  g_autofree char *id = gil_meeting_find_next (journal, today);
  g_autofree char *text = gil_meeting_format_day (date);

  if (id != NULL && date != 0) {
    JsonObject *item = gil_journal_get (journal, GIL_JOURNAL_INTERVIEWS, id);

    if (gil_meeting_parse_day (gil_item_peek_text (item, DATE)) < today)
      g_clear_pointer (&id, g_free);
  }

  if (id == NULL && date == 0)
    return NULL;
  if (id == NULL)
    id = gil_journal_make_id ();
  gil_item_put_string (journal, GIL_JOURNAL_INTERVIEWS, id, DATE, text);

  return date != 0 ? g_steal_pointer (&id) : NULL;
}
