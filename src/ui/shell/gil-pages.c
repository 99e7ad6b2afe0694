/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "gil-pages.h"

#include "gil-company-types-page.h"
#include "gil-compare-page.h"
#include "gil-compare-roles-page.h"
#include "gil-decision-page.h"
#include "gil-decisions-page.h"
#include "gil-export-dialog.h"
#include "gil-framework-page.h"
#include "gil-frameworks-page.h"
#include "gil-guide-page.h"
#include "gil-guided-dialog.h"
#include "gil-history-page.h"
#include "gil-import-dialog.h"
#include "gil-interview-page.h"
#include "gil-keep-dialog.h"
#include "gil-numbers-page.h"
#include "gil-print-dialog.h"
#include "gil-question-page.h"
#include "gil-role-page.h"
#include "gil-roles-page.h"
#include "gil-situations-page.h"
#include "gil-story-page.h"
#include "gil-suits-page.h"
#include "gil-then-now-page.h"

/* Which pages there are, and what each is given of what the window holds. */

static GtkWidget *
roles_tab_new (GilContext *context)
{
  return gil_roles_page_new (gil_context_get_catalog (context), gil_context_get_settings (context));
}

static GtkWidget *
interview_tab_new (GilContext *context)
{
  return gil_interview_page_new (gil_context_get_interview (context));
}

static GtkWidget *
frameworks_tab_new (GilContext *context)
{
  return gil_frameworks_page_new (gil_context_get_session (context));
}

static const GilTab tabs[] = {
  { "roles", roles_tab_new, gil_catalog_get_roles },
  { "interview", interview_tab_new, gil_catalog_get_questions },
  { "frameworks", frameworks_tab_new, gil_catalog_get_frameworks },
};

static AdwNavigationPage *
role_page_new (GilContext *context,
               GVariant   *target)
{
  GilCatalog *catalog = gil_context_get_catalog (context);
  GilRole *role = gil_catalog_find_role (catalog, g_variant_get_string (target, NULL));

  if (role == NULL)
    return NULL;

  return gil_role_page_new (catalog, gil_context_get_settings (context),
                            gil_context_get_journal (context), role);
}

static AdwNavigationPage *
compare_roles_page_new (GilContext *context,
                        GVariant   *target)
{
  g_autofree const char **ids = g_variant_get_strv (target, NULL);

  return gil_compare_roles_page_new (gil_context_get_catalog (context),
                                     gil_context_get_settings (context), ids);
}

static AdwNavigationPage *
question_page_new (GilContext *context,
                   GVariant   *target)
{
  return gil_question_page_new (gil_context_get_interview (context),
                                g_variant_get_string (target, NULL));
}

static AdwNavigationPage *
story_page_new (GilContext *context,
                GVariant   *target)
{
  const char *id = g_variant_get_string (target, NULL);

  if (*id == '\0')
    return NULL;

  return gil_story_page_new (gil_context_get_questions (context), gil_context_get_settings (context), id);
}

static AdwNavigationPage *
framework_page_new (GilContext *context,
                    GVariant   *target)
{
  GilCatalog *catalog = gil_context_get_catalog (context);
  GilFramework *framework = gil_catalog_find_framework (catalog, g_variant_get_string (target, NULL));

  if (framework == NULL)
    return NULL;

  return gil_framework_page_new (gil_context_get_session (context), framework);
}

static AdwNavigationPage *
guide_page_new (GilContext *context,
                GVariant   *target)
{
  return gil_guide_page_new (gil_context_get_catalog (context), gil_context_get_settings (context));
}

static AdwDialog *
guided_dialog_new (GilContext *context,
                   GVariant   *target)
{
  return gil_guided_dialog_new (gil_context_get_session (context));
}

static AdwNavigationPage *
numbers_page_new (GilContext *context,
                  GVariant   *target)
{
  return gil_numbers_page_new (gil_context_get_session (context), g_variant_get_string (target, NULL));
}

static AdwNavigationPage *
then_now_page_new (GilContext *context,
                   GVariant   *target)
{
  return gil_then_now_page_new (gil_context_get_session (context));
}

static AdwNavigationPage *
situations_page_new (GilContext *context,
                     GVariant   *target)
{
  return gil_situations_page_new (gil_context_get_session (context));
}

static AdwNavigationPage *
compare_page_new (GilContext *context,
                  GVariant   *target)
{
  g_autofree const char **ids = g_variant_get_strv (target, NULL);

  return gil_compare_page_new (gil_context_get_session (context), ids);
}

static AdwNavigationPage *
decisions_page_new (GilContext *context,
                    GVariant   *target)
{
  return gil_decisions_page_new (gil_context_get_journal (context),
                                 gil_context_get_settings (context));
}

static AdwNavigationPage *
decision_page_new (GilContext *context,
                   GVariant   *target)
{
  return gil_decision_page_new (gil_context_get_session (context), gil_context_get_journal (context),
                                g_variant_get_string (target, NULL));
}

static AdwDialog *
keep_dialog_new (GilContext *context,
                 GVariant   *target)
{
  return gil_keep_dialog_new (gil_context_get_session (context), gil_context_get_journal (context));
}

static AdwNavigationPage *
history_page_new (GilContext *context,
                  GVariant   *target)
{
  return gil_history_page_new (gil_context_get_catalog (context), gil_context_get_settings (context));
}

static AdwNavigationPage *
company_types_page_new (GilContext *context,
                        GVariant   *target)
{
  return gil_company_types_page_new (gil_context_get_catalog (context),
                                     gil_context_get_settings (context));
}

static AdwNavigationPage *
suits_page_new (GilContext *context,
                GVariant   *target)
{
  return gil_suits_page_new (gil_context_get_catalog (context), gil_context_get_settings (context));
}

static AdwDialog *
export_dialog_new (GilContext *context,
                   GVariant   *target)
{
  return gil_export_dialog_new (gil_context_get_catalog (context), gil_context_get_settings (context),
                                gil_context_get_journal (context));
}

static AdwDialog *
import_dialog_new (GilContext *context,
                   GVariant   *target)
{
  return gil_import_dialog_new (gil_context_get_journal (context));
}

static AdwDialog *
print_dialog_new (GilContext *context,
                  GVariant   *target)
{
  return gil_print_dialog_new (gil_context_get_questions (context),
                               gil_context_get_settings (context));
}

static const GilPageKind kinds[] = {
  { "win.show-role", "s", role_page_new },
  { "win.compare-roles", "as", compare_roles_page_new },
  { "win.show-question", "s", question_page_new },
  { "win.show-story", "s", story_page_new },
  { "win.show-framework", "s", framework_page_new },
  { "win.compare-frameworks", "as", compare_page_new },
  { "win.show-guide", NULL, guide_page_new },
  { "win.show-then-now", NULL, then_now_page_new },
  { "win.show-situations", NULL, situations_page_new },
  { "win.show-numbers", "s", numbers_page_new },
  { "win.start-guided", NULL, NULL, guided_dialog_new },
  { "win.show-decisions", NULL, decisions_page_new },
  { "win.show-decision", "s", decision_page_new },
  { "win.keep-decision", NULL, NULL, keep_dialog_new },
  { "win.export", NULL, NULL, export_dialog_new },
  { "win.import", NULL, NULL, import_dialog_new },
  { "win.print-sheet", NULL, NULL, print_dialog_new },
  { "win.show-history", NULL, history_page_new },
  { "win.show-company-types", NULL, company_types_page_new },
  { "win.show-suits", NULL, suits_page_new },
};

const GilTab *
gil_pages_find_tab (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tabs); i++) {
    if (g_strcmp0 (tabs[i].name, name) == 0)
      return &tabs[i];
  }

  return NULL;
}

const GilPageKind *
gil_pages_find_kind (const char *action)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    if (g_str_equal (kinds[i].action, action))
      return &kinds[i];
  }

  return NULL;
}

const GilPageKind *
gil_pages_get_kinds (gsize *n_kinds)
{
  *n_kinds = G_N_ELEMENTS (kinds);

  return kinds;
}
