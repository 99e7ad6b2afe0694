/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <libintl.h>
#include <locale.h>

#include <glib/gi18n.h>

#include "gil-application.h"
#include "gil-lang.h"

int
main (int    argc,
      char **argv)
{
  /* A program that was built but not installed finds its Korean here. */
  const char *locale_dir = g_getenv ("GILJABI_LOCALEDIR");
  g_autoptr (GilApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, locale_dir != NULL ? locale_dir : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  gil_lang_say_in (gil_lang_from_locale ());
  g_set_prgname ("giljabi");
  g_set_application_name (_("Giljabi"));

  application = gil_application_new ();

  return g_application_run (G_APPLICATION (application), argc, argv);
}
