/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gil-context.h"

G_BEGIN_DECLS

/**
 * GilTab:
 * @name: "roles", "interview" or "frameworks"
 * @page_new: (transfer floating): makes what is in it
 * @get_items: the content it cannot do without
 */
typedef struct
{
  const char *name;
  GtkWidget  *(*page_new) (GilContext *context);
  GListModel *(*get_items) (GilCatalog *catalog);
} GilTab;

/**
 * GilPageKind:
 * @action: the window's action that shows it, "win.show-role"
 * @type: (nullable): the type of the action's parameter
 * @page_new: (nullable): makes the page to push; %NULL when the target names nothing there is
 * @dialog_new: (nullable): makes the dialog to present, where it is one
 *
 * What an action of the window shows. One of the two makers is set.
 */
typedef struct
{
  const char *action;
  const char *type;
  AdwNavigationPage *(*page_new) (GilContext *context,
                                  GVariant   *target);
  AdwDialog         *(*dialog_new) (GilContext *context,
                                    GVariant   *target);
} GilPageKind;

const GilTab      *gil_pages_find_tab  (const char *name);
const GilPageKind *gil_pages_find_kind (const char *action);
const GilPageKind *gil_pages_get_kinds (gsize      *n_kinds);

G_END_DECLS
