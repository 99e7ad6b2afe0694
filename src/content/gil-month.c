/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gil-month.h"

#include <stdio.h>

#include <string.h>

/* The language is that of the content around it, which need not be the locale's. (transfer full) */
char *
gil_format_month (const char *month,
                  GilLang     lang)
{
  static const char * const names[] = {
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
  };
  guint64 year, number;

  g_return_val_if_fail (month != NULL, NULL);

  if (strlen (month) != strlen ("2026-11") || month[4] != '-' ||
      !g_ascii_string_to_unsigned (month + 5, 10, 1, 12, &number, NULL))
    return g_strdup (month);

  year = g_ascii_strtoull (month, NULL, 10);
  if (lang == GIL_LANG_KO)
    return g_strdup_printf ("%" G_GUINT64_FORMAT "년 %" G_GUINT64_FORMAT "월", year, number);

  return g_strdup_printf ("%s %" G_GUINT64_FORMAT, names[number - 1], year);
}

int
gil_count_months (const char *month)
{
  int year = 0;
  int number = 0;

  sscanf (month, "%4d-%2d", &year, &number);

  return year * 12 + number;
}
