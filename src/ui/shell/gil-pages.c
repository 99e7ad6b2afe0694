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

static const GilTab tabs[] = {
  { "roles", 0, gil_roles_page_new, gil_catalog_get_roles },
  { "interview", GIL_NEEDS_INTERVIEW, gil_interview_page_new, gil_catalog_get_questions },
  { "frameworks", GIL_NEEDS_PICK, gil_frameworks_page_new, gil_catalog_get_frameworks },
};

static const GilPageKind kinds[] = {
  { "win.show-role", GIL_NEEDS_JOURNAL, .item_page_new = gil_role_page_new },
  { "win.compare-roles", .items_page_new = gil_compare_roles_page_new },
  { "win.show-question", GIL_NEEDS_INTERVIEW, .item_page_new = gil_question_page_new },
  { "win.show-story", GIL_NEEDS_INTERVIEW, .item_page_new = gil_story_page_new },
  { "win.show-framework", GIL_NEEDS_PICK, .item_page_new = gil_framework_page_new },
  { "win.compare-frameworks", GIL_NEEDS_PICK, .items_page_new = gil_compare_page_new },
  { "win.show-guide", .page_new = gil_guide_page_new },
  { "win.show-then-now", GIL_NEEDS_PICK, .page_new = gil_then_now_page_new },
  { "win.show-situations", GIL_NEEDS_PICK, .page_new = gil_situations_page_new },
  { "win.show-numbers", GIL_NEEDS_PICK, .item_page_new = gil_numbers_page_new },
  { "win.start-guided", GIL_NEEDS_PICK, .dialog_new = gil_guided_dialog_new },
  { "win.show-decisions", GIL_NEEDS_JOURNAL, .page_new = gil_decisions_page_new },
  { "win.show-decision", GIL_NEEDS_JOURNAL | GIL_NEEDS_PICK, .item_page_new = gil_decision_page_new },
  { "win.keep-decision", GIL_NEEDS_JOURNAL | GIL_NEEDS_PICK, .dialog_new = gil_keep_dialog_new },
  { "win.export", GIL_NEEDS_JOURNAL, .dialog_new = gil_export_dialog_new },
  { "win.import", GIL_NEEDS_JOURNAL, .dialog_new = gil_import_dialog_new },
  { "win.print-sheet", GIL_NEEDS_INTERVIEW, .dialog_new = gil_print_dialog_new },
  { "win.show-history", .page_new = gil_history_page_new },
  { "win.show-company-types", .page_new = gil_company_types_page_new },
  { "win.show-suits", .page_new = gil_suits_page_new },
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
