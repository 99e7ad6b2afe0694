/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

/* A session reads its part of the content, so it is made only for pages that need it. */
typedef enum
{
  GIL_NEEDS_JOURNAL = 1 << 0,
  GIL_NEEDS_PICK = 1 << 1,
  GIL_NEEDS_INTERVIEW = 1 << 2,
} GilNeeds;

typedef struct
{
  const char *name;
  GilNeeds needs;
  GtkWidget *(*page_new) (const GilContext *context);
  GListModel *(*get_items) (GilCatalog *catalog); /* the tab is empty without any */
} GilTab;

/* One maker is set. Those of pages return NULL when an id names nothing there is, and those of
 * dialogs when there is nothing to ask. */
typedef struct
{
  const char *action;
  GilNeeds needs;
  AdwNavigationPage *(*page_new) (const GilContext *context);
  AdwNavigationPage *(*item_page_new) (const GilContext *context,
                                       const char       *id);
  AdwNavigationPage *(*items_page_new) (const GilContext  *context,
                                        const char *const *ids);
  AdwDialog *(*dialog_new) (const GilContext *context);
} GilPageKind;

const GilTab      *gil_pages_find_tab  (const char *name);
const GilPageKind *gil_pages_find_kind (const char *action);
const GilPageKind *gil_pages_get_kinds (gsize      *n_kinds);

G_END_DECLS
