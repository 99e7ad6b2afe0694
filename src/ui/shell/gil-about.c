/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-about.h"

#include <glib/gi18n.h>

AdwDialog *
gil_about_new (void)
{
  AdwDialog *dialog = adw_about_dialog_new ();
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);

  adw_about_dialog_set_application_name (about, _("Giljabi"));
  adw_about_dialog_set_application_icon (about, APPLICATION_ID);
  adw_about_dialog_set_version (about, PACKAGE_VERSION);
  adw_about_dialog_set_developer_name (about, _("The Giljabi contributors"));
  adw_about_dialog_set_comments (about, _("Roles in software development, interview questions, "
                                          "and a way to choose a Python web framework."));
  adw_about_dialog_set_copyright (about, _("© 2026 The Giljabi contributors"));
  adw_about_dialog_set_license_type (about, GTK_LICENSE_GPL_3_0);
  adw_about_dialog_add_legal_section (
    about, _("Content"), NULL, GTK_LICENSE_CUSTOM,
    _("Roles, questions and what is said about frameworks may be shared and changed under the "
      "<a href=\"https://creativecommons.org/licenses/by-sa/4.0/\">Creative Commons "
      "Attribution-ShareAlike 4.0 International license</a> (CC-BY-SA-4.0)."));

  return dialog;
}
