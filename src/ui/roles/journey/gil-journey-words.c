/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "gil-journey-words.h"

#include <math.h>

#define TEN_THOUSAND 10000
#define MILLION 1000000
#define HUNDRED_MILLION 100000000

gint64
gil_journey_count_visitors (double power)
{
  double clamped = CLAMP (power, 0, GIL_JOURNEY_MOST_POWER);
  double unit = pow (10, floor (clamped + 1e-9));

  return (gint64) (floor (pow (10, clamped) / unit + 0.5) * unit);
}

char *
gil_journey_describe_visitors (gint64  visitors,
                               GilLang lang)
{
  g_autofree char *number = NULL;

  if (lang == GIL_LANG_KO) {
    if (visitors >= HUNDRED_MILLION) {
      number = gil_text_format_number (visitors / HUNDRED_MILLION);
      return g_strdup_printf ("%s억 명", number);
    }
    if (visitors >= TEN_THOUSAND) {
      number = gil_text_format_number (visitors / TEN_THOUSAND);
      return g_strdup_printf ("%s만 명", number);
    }
    number = gil_text_format_number (visitors);
    return g_strdup_printf ("%s명", number);
  }

  if (visitors == 1)
    return g_strdup ("1 visitor");
  if (visitors >= MILLION) {
    number = gil_text_format_number (visitors / MILLION);
    return g_strdup_printf ("%s million visitors", number);
  }
  number = gil_text_format_number (visitors);
  return g_strdup_printf ("%s visitors", number);
}

char *
gil_journey_write_visitors (gint64  visitors,
                            GilLang lang)
{
  g_autofree char *spoken = gil_journey_describe_visitors (visitors, lang);

  return lang == GIL_LANG_KO ? g_strdup_printf ("방문자 %s", spoken) : g_steal_pointer (&spoken);
}
