/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-framework-status.h"

#include <glib/gi18n.h>

#include "gil-format.h"

/* How a framework is kept up, said as it is. */

const char *
gil_framework_status_get_name (GilStatus status)
{
  switch (status) {
  case GIL_STATUS_ALIVE:
    return _("Actively developed");
  case GIL_STATUS_SLOW:
    return _("Slow: few releases");
  case GIL_STATUS_MAINTENANCE_ONLY:
    return _("Maintenance only");
  case GIL_STATUS_DORMANT:
  default:
    return _("Dormant: no release for long");
  }
}

char *
gil_framework_status_describe (GilFramework *framework,
                               GilLang       lang)
{
  const GilText *released = &gil_framework_get_glance (framework, GIL_GLANCE_RELEASED)->value;
  g_autofree char *month = gil_format_month (released->en, lang);

  switch (gil_framework_get_status (framework)) {
  case GIL_STATUS_ALIVE:
    /* Translators: %s is a month */
    return g_strdup_printf (_("The last release came out in %s: you can expect fixes and news."),
                            month);
  case GIL_STATUS_SLOW:
    /* Translators: %s is a month */
    return g_strdup_printf (_("The last release came out in %s: a fix you need may take long to "
                              "come."),
                            month);
  case GIL_STATUS_MAINTENANCE_ONLY:
    /* Translators: %s is a month */
    return g_strdup_printf (_("The last release came out in %s: problems are still fixed, but "
                              "nothing new is made. It is for what runs on it already."),
                            month);
  case GIL_STATUS_DORMANT:
  default:
    /* Translators: %s is a month */
    return g_strdup_printf (_("The last release came out in %s: do not count on fixes, and do not "
                              "start anything new on it."),
                            month);
  }
}

char *
gil_framework_status_get_origin (GilFramework *framework,
                                 GilLang       lang)
{
  const char *as_of, *source;
  const char *const *urls;

  gil_framework_get_status_origin (framework, &as_of, &source, &urls);

  return gil_format_origin (as_of, source, urls, lang);
}
